"""Styles of an OpenDocument text: what they inherit, what the user calls them, how their lists count."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.docx.styles import Look
from cwgdesk.texts.reading.odt.styles import ListLevel, Styles, label_of
from tests.texts.reading.odt.drawn import element

CONTENT = element(
    '<office:document-content><office:automatic-styles><style:style style:family="paragraph" style:name="P1" style:parent-style-name="Call">'
    '<style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles></office:document-content>'
)
LAYOUT = element(
    '<office:styles><style:style style:family="paragraph" style:name="Call" style:display-name="Call words" style:list-style-name="L">'
    '<style:text-properties fo:font-style="italic"/><style:paragraph-properties fo:margin-left="1in" fo:text-indent="-18pt" fo:text-align="center" style:writing-mode="rl-tb"/></style:style>'
    '<style:style style:family="text" style:name="Raised"><style:text-properties style:text-position="super 58%" text:display="none"/></style:style>'
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" style:num-prefix="(" style:num-suffix=")" text:start-value="3"/>'
    '<text:list-level-style-bullet text:level="2" text:bullet-char="\uf0b7"/></text:list-style></office:styles>'
)
STYLES = Styles(CONTENT, LAYOUT)


def test_a_style_has_what_its_parent_says_and_the_parents_name() -> None:
    style = STYLES.get("paragraph", "P1")
    assert (style.name, style.list_style) == ("Call words", "L")
    assert (style.look.bold, style.look.italic) == (True, True)
    assert (style.layout.left, style.layout.first, style.layout.align, style.layout.rtl) == (
        72.0,
        -18.0,
        "center",
        True,
    )


def test_looks_of_words_and_what_is_not_there() -> None:
    assert STYLES.get("text", "Raised").look == Look(superscript=True, hidden=True)
    assert STYLES.get("text", "gone").look == Look()


def test_levels_of_a_list_count_as_their_style_says() -> None:
    levels = STYLES.list_levels("L")
    assert (levels[1].format, levels[1].prefix, levels[1].suffix, levels[1].start) == (
        "lowerLetter",
        "(",
        ")",
        3,
    )
    assert levels[2].bullet == "•"
    assert STYLES.list_levels("gone") == STYLES.list_levels(None) == {}


DECIMAL, LETTER = ListLevel("decimal", suffix="."), ListLevel("lowerLetter")


@pytest.mark.parametrize(
    ("levels", "at", "counts", "label"),
    [
        ({1: DECIMAL}, 1, {1: 4}, "4."),
        ({1: DECIMAL, 2: ListLevel("lowerLetter", "(", ")")}, 2, {1: 4, 2: 2}, "(b)"),
        ({1: DECIMAL, 2: ListLevel("decimal", above=2)}, 2, {1: 4, 2: 2}, "4.2"),
        ({1: DECIMAL, 2: ListLevel("decimal", pattern="%1%-%2%/")}, 2, {1: 4, 2: 2}, "4-2/"),
        ({1: ListLevel(bullet="•")}, 1, {1: 4}, "•"),
        ({1: ListLevel("none", prefix="Article ")}, 1, {1: 4}, "Article"),
        ({1: DECIMAL}, 2, {1: 4, 2: 1}, ""),
    ],
)
def test_the_label_that_a_level_shows(
    levels: dict[int, ListLevel], at: int, counts: dict[int, int], label: str
) -> None:
    assert label_of(levels, at, counts) == label
