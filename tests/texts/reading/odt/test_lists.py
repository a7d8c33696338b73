"""The numbers that lists and headings of an OpenDocument text show."""

# ruff: noqa: E501 (XML shows best in one line)

from cwgdesk.texts.reading.odt.lists import Item, Lists
from cwgdesk.texts.reading.odt.styles import Style, Styles
from tests.texts.reading.odt.drawn import blocks, element

LIST = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" '
    'style:num-prefix="(" style:num-suffix=")"/><text:list-level-style-number text:level="3" style:num-format="1" '
    'text:display-levels="3"/></text:list-style>'
)


def test_labels_are_computed() -> None:
    inner = "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"
    body = (
        f'<text:list text:style-name="L"><text:list-item><text:p>one</text:p><text:p>more</text:p>{inner}</text:list-item>'
        f"<text:list-item><text:p>two</text:p>{inner}</text:list-item></text:list><text:p>between</text:p>"
        '<text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>three</text:p>'
        '</text:list-item><text:list-item text:start-value="9"><text:p>nine</text:p></text:list-item></text:list>'
        '<text:list text:style-name="L"><text:list-item><text:p>new</text:p></text:list-item></text:list>'
    )
    assert [(b.label, b.text) for b in blocks(body, LIST)] == [
        ("1.", "one"),
        ("", "more"),
        ("(a)", "a"),
        ("2.", "two"),
        ("(a)", "a"),
        ("", "between"),
        ("3.", "three"),
        ("9.", "nine"),
        ("1.", "new"),
    ]


def test_deeper_labels_show_the_levels_above() -> None:
    deep = "<text:list><text:list-item><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list></text:list-item></text:list>"
    body = f'<text:list text:style-name="L"><text:list-item><text:p>one</text:p>{deep}</text:list-item></text:list>'
    assert blocks(body, LIST)[1].label == "1.a.1"


def test_a_list_that_continues_another_is_the_same_list() -> None:
    lists = Lists(Styles(element("<office:text/>"), None))
    first = lists.enter(element('<text:list text:style-name="L" xml:id="a"/>'), None)
    inner = lists.enter(element("<text:list/>"), first)
    other = lists.enter(element('<text:list text:style-name="L"/>'), None)
    again = lists.enter(element('<text:list text:style-name="L" text:continue-list="a"/>'), None)
    assert (first.list_id, first.depth) == ("list-1", 1)
    assert (inner.list_id, inner.style, inner.depth) == ("list-1", "L", 2)
    assert (other.list_id, again.list_id) == ("list-2", "list-1")


def test_headings_count_with_the_outline_and_later_paragraphs_of_an_item_show_nothing() -> None:
    outline = (
        '<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" '
        'style:num-suffix="."/></text:outline-style></office:styles>'
    )
    lists = Lists(Styles(element(outline), None))
    heading = element('<text:h text:outline-level="1">Scope</text:h>')
    assert [lists.label(heading, Style(), None, 1)[0] for _ in range(2)] == ["I.", "II."]
    item = Item("list-1", "", 1).continued()
    assert lists.label(element("<text:p/>"), Style(), item, None)[0] == ""
