"""A list of NEW is that of BASE which counts alike, and brought along where there is none."""

from lxml.etree import _Element as Element
from lxml.etree import fromstring

from cwgdesk.papers.word.ooxml import W, local, w
from cwgdesk.papers.word.sides.numbering import Lists, definition_of, empty_lists


def numbering(**lists: str) -> Element:
    """Lists by number (n1="decimal")."""
    shapes = "".join(
        f'<w:abstractNum w:abstractNumId="{key[1:]}"><w:nsid w:val="{key}A"/><w:lvl w:ilvl="0">'
        f'<w:numFmt w:val="{shape}"/></w:lvl></w:abstractNum>'
        for key, shape in lists.items()
    )
    nums = "".join(
        f'<w:num w:numId="{key[1:]}"><w:abstractNumId w:val="{key[1:]}"/></w:num>' for key in lists
    )
    return fromstring(f'<w:numbering xmlns:w="{W}">{shapes}{nums}</w:numbering>')


def test_the_same_number_if_it_counts_alike_else_another_that_does() -> None:
    lists = Lists(numbering(n1="decimal", n2="bullet", n3="decimal"), numbering(n1="bullet", n3="decimal"))
    assert (lists.number("1"), lists.number("3")) == ("2", "3")
    assert not lists.grown


def test_two_lists_are_never_made_one() -> None:
    lists = Lists(numbering(n1="decimal"), numbering(n1="decimal", n2="decimal"))
    assert lists.number("1") == "1"
    assert lists.number("2") == "2"
    assert lists.grown
    assert definition_of(lists.base, "2") == definition_of(lists.base, "1")


def test_a_list_that_is_brought_stands_where_the_schema_wants_it() -> None:
    lists = Lists(numbering(n1="decimal"), numbering(n1="upperRoman"))
    number = lists.number("1")
    assert number == lists.number("1") == "2"
    assert [local(e) for e in lists.base] == ["abstractNum", "abstractNum", "num", "num"]
    assert lists.base.find(f".//{w('nsid')}") is not None, "of the base's own"


def test_a_file_without_lists_gets_its_first() -> None:
    lists = Lists(empty_lists(), numbering(n7="bullet"))
    assert lists.number("7") == "1"


def test_a_number_that_neither_defines_stays() -> None:
    assert Lists(empty_lists(), None).number("4") == "4"
    assert Lists(numbering(n4="bullet"), None).number("4") == "0"
