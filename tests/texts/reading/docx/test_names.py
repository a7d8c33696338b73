"""Values as Word writes them: switches, measures, whole numbers; and one name for two dialects."""

import pytest

from cwgdesk.texts.reading.docx.names import W, named, number, points, switch, to_transitional, val
from tests.texts.reading.making import element


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("720", 36.0),
        ("36pt", 36.0),
        ("1in", 72.0),
        ("2.54cm", 72.0),
        ("-10", -0.5),
        ("", None),
        ("a lot", None),
    ],
)
def test_measures_are_points(written: str, read: float | None) -> None:
    assert points(written) == read


@pytest.mark.parametrize(
    ("xml", "on"),
    [
        ("<w:b/>", True),
        ('<w:b w:val="1"/>', True),
        ('<w:b w:val="0"/>', False),
        ('<w:b w:val="false"/>', False),
    ],
)
def test_a_switch_that_is_there_is_on_unless_it_says_no(xml: str, on: bool) -> None:
    assert switch(element(xml)) is on
    assert switch(None) is None


@pytest.mark.parametrize(
    ("written", "read"),
    [("7", 7), ("7.0", 7), ("-1", -1), ("", None), (None, None), ("x", None), ("inf", None)],
)
def test_whole_numbers(written: str | None, read: int | None) -> None:
    assert number(written) == read


def test_the_value_of_a_child_or_what_stands_for_it() -> None:
    parent = element('<w:pPr><w:pStyle w:val="Call"/><w:jc/></w:pPr>')
    assert val(parent, "pStyle") == "Call"
    assert val(parent, "jc", "left") == "left"
    assert val(parent, "numId", "none") == "none"
    assert val(None, "pStyle", "none") == "none"


def test_names_are_given_as_words() -> None:
    assert named("p tbl") == {W + "p", W + "tbl"}
    assert element("<w:tbl/>").tag in named("p tbl")


def test_strict_documents_are_read_under_the_usual_names() -> None:
    strict = b'<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
    assert to_transitional(strict) == (
        b'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    )
    assert to_transitional(b"<p/>") == b"<p/>"
