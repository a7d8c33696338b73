"""A style says what it says, inherits the rest, and two slanted ones stand upright."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.docx.styles import (
    Layout,
    Look,
    Numbering,
    Styles,
    laid_over,
    layout_of,
    look_of,
    over,
    toggled,
)
from tests.texts.reading.making import element

STYLES = Styles(
    element(
        '<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="Call,call"/><w:basedOn w:val="N"/><w:pPr><w:ind w:left="720"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Sub call"/><w:basedOn w:val="C"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="X"/><w:basedOn w:val="X"/></w:style></w:styles>'
    )
)


def test_a_style_has_what_its_ancestors_say() -> None:
    style = STYLES.get("S")
    assert (style.name, style.chain) == ("Sub call", ("S", "C", "N"))
    assert (style.look.bold, style.look.italic, style.layout.left) == (True, True, 36.0)
    assert STYLES.own_layout("S").left is None
    assert STYLES.numbering_of("S") == Numbering(4)
    assert STYLES.numbering_of("C") is None


def test_names_defaults_and_what_is_not_there() -> None:
    assert STYLES.get("C").name == "Call"
    assert (STYLES.default_paragraph, STYLES.language) == ("N", "en-GB")
    assert (STYLES.default_look.font, STYLES.default_layout.align) == ("Calibri", "both")
    assert "gone" not in STYLES
    assert STYLES.get("gone").look == Look()
    assert STYLES.get("X").chain == ("X",)  # a circle ends
    assert Styles(None).default_paragraph == ""


@pytest.mark.parametrize(
    ("said", "look"),
    [
        ("<w:b/><w:i/>", Look(bold=True, italic=True)),
        ('<w:b w:val="0"/>', Look(bold=False)),
        ('<w:u w:val="none"/>', Look(underline=False)),
        ('<w:vertAlign w:val="superscript"/>', Look(superscript=True)),
        ("<w:vanish/><w:dstrike/>", Look(hidden=True, strike=True)),
        ('<w:sz w:val="24"/>', Look()),
    ],
)
def test_what_runs_say(said: str, look: Look) -> None:
    assert look_of(element(f"<w:rPr>{said}</w:rPr>")) == look


def test_the_upper_one_wins_where_it_says_something() -> None:
    assert over(Look(bold=True, italic=True), Look(bold=False)) == Look(bold=False, italic=True)
    assert laid_over(Layout(left=36.0, align="both"), Layout(left=0.0)) == Layout(left=0.0, align="both")
    both = laid_over(Layout(numbering=Numbering(4, 0)), Layout(numbering=Numbering(level=2)))
    assert both.numbering == Numbering(4, 2)


def test_slanted_in_slanted_is_upright() -> None:
    assert toggled(Look(italic=True), Look(italic=True)).italic is False
    assert toggled(Look(italic=True), Look(bold=True)) == Look(bold=True, italic=True)


def test_what_paragraphs_say() -> None:
    said = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr><w:ind w:left="720" w:firstLine="99" w:hanging="360"/><w:jc w:val="center"/><w:bidi/><w:pageBreakBefore w:val="0"/><w:outlineLvl w:val="0"/>'
    assert layout_of(element(f"<w:pPr>{said}</w:pPr>")) == Layout(
        numbering=Numbering(4, 1),
        outline=0,
        left=36.0,
        first=-18.0,
        align="center",
        rtl=True,
        page_break=False,
    )
