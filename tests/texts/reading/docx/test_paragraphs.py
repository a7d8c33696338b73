"""Style, list and paragraph together lay a paragraph out; the nearer one wins."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.common.raw import Revisions
from cwgdesk.texts.reading.docx.numbering import Lists
from cwgdesk.texts.reading.docx.paragraphs import Paragraphs, gone
from cwgdesk.texts.reading.docx.styles import Styles
from tests.texts.reading.making import element, paragraph

STYLES = Styles(
    element(
        '<w:styles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Call"><w:name w:val="Call"/><w:pPr><w:ind w:left="1440"/><w:jc w:val="center"/></w:pPr>'
        "<w:rPr><w:i/></w:rPr></w:style></w:styles>"
    )
)
NUMBERING = element(
    '<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
    '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)
ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def made(revisions: Revisions = Revisions.ACCEPTED) -> Paragraphs:
    return Paragraphs(STYLES, Lists(NUMBERING, STYLES), revisions)


def laid_out(properties: str) -> tuple[float | None, float | None, str | None, tuple[int, int] | None]:
    paragraphs = made()
    layout, at = paragraphs.layout(paragraphs.properties(element(paragraph("x", properties))))
    return layout.left, layout.first, layout.align, at


CALL = '<w:pStyle w:val="Call"/>'


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ("", (None, None, None, None)),
        (CALL, (72.0, None, "center", None)),
        (CALL + '<w:ind w:left="200"/>', (10.0, None, "center", None)),
        (CALL + ITEM, (36.0, -18.0, "center", (1, 0))),
        (ITEM + '<w:ind w:left="200"/>', (10.0, -18.0, None, (1, 0))),
        (CALL + '<w:numPr><w:numId w:val="0"/></w:numPr>', (None, None, "center", None)),
    ],
    ids=["plain", "style", "own indent", "list over style", "own over list", "number switched off"],
)
def test_the_nearer_one_wins(properties: str, expected: object) -> None:
    assert laid_out(properties) == expected


def test_an_unknown_style_is_the_usual_one_and_a_style_has_a_look() -> None:
    paragraphs = made()
    assert paragraphs.properties(element(paragraph("x", '<w:pStyle w:val="Gone"/>'))).style == "Normal"
    assert paragraphs.properties(element("<w:p/>")).style == "Normal"
    assert paragraphs.look("Call").italic
    assert not paragraphs.look("Normal").italic


def test_what_a_paragraph_says_of_its_mark_and_its_section() -> None:
    said = element(
        paragraph("x", '<w:rPr><w:del/><w:vanish/></w:rPr><w:sectPr><w:type w:val="continuous"/></w:sectPr>')
    )
    accepted, rejected = made().properties(said), made(Revisions.REJECTED).properties(said)
    assert (accepted.runs_on, accepted.hidden, accepted.section) == (True, True, "continuous")
    assert not rejected.runs_on


def test_a_number_that_was_inserted_goes_when_it_is_rejected() -> None:
    inserted = element(paragraph("x", ITEM.replace("</w:numPr>", "<w:ins/></w:numPr>")))
    assert made().properties(inserted).direct.numbering is not None
    assert made(Revisions.REJECTED).properties(inserted).direct.numbering is None


@pytest.mark.parametrize(
    ("revisions", "is_gone"),
    [(Revisions.ACCEPTED, False), (Revisions.REJECTED, True), (Revisions.MARKED, False)],
)
def test_an_inserted_row_is_gone_when_it_is_rejected(revisions: Revisions, is_gone: bool) -> None:
    assert gone(element("<w:trPr><w:ins/></w:trPr>"), revisions, ("ins", "del")) is is_gone
    assert not gone(None, revisions, ("ins", "del"))
