"""What of a look is visible, and how a change of it is written down."""

import pytest
from lxml.etree import _Element as Element
from lxml.etree import fromstring

from cwgdesk.papers.word.ooxml import W, local, w
from cwgdesk.papers.word.tracked.formats import (
    styled,
    track_look,
    track_paragraph,
    track_properties,
    visible,
)
from cwgdesk.papers.word.tracked.revisions import settle
from cwgdesk.papers.word.tracked.weave import Stamp


def xml(inner: str) -> Element:
    return fromstring(f'<w:x xmlns:w="{W}" xmlns:o="urn:other">{inner}</w:x>')[0]


def shape(element: Element) -> list[str]:
    return [local(e) for e in element.iter()]


def stamp() -> Stamp:
    return Stamp("Egypt", "2027-01-15T00:00:00Z")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("<w:b/>", '<w:b w:val="true"/>', True),
        ("<w:b/>", '<w:b w:val="0"/>', False),
        ("<w:b/><w:i/>", "<w:i/><w:b/>", True),
        ("<w:b/>", '<w:b o:id="7"/>', True),
        ("", '<w:lang w:val="fr"/><w:noProof/><w:rFonts w:hint="cs"/>', True),
        ("", '<w:rFonts w:ascii="Arial"/>', False),
        ('<w:jc w:val="start"/>', '<w:jc w:val="left"/>', True),
        ("", '<w:ins w:id="1"/><w:rPrChange w:id="2"/>', True),
    ],
)
def test_what_is_seen_counts(one: str, other: str, same: bool) -> None:
    assert (visible(xml(f"<w:rPr>{one}</w:rPr>")) == visible(xml(f"<w:rPr>{other}</w:rPr>"))) == same
    assert visible(None) == ()


def test_the_style_that_all_have_is_none() -> None:
    held = xml('<w:pPr><w:pStyle w:val="Normal"/></w:pPr>')
    assert styled(held, "Normal") == ()
    assert styled(held, "Other") != ()


def test_a_run_remembers_its_former_look() -> None:
    run = xml("<w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r>")
    track_look(run, xml("<w:rPr><w:b/></w:rPr>"), stamp())
    assert shape(run) == ["r", "rPr", "b", "rPrChange", "rPr", "i", "t"]
    track_look(run, None, stamp())
    assert shape(run) == ["r", "rPr", "rPrChange", "rPr", "i", "t"], "the look that rejecting gives stays"


def test_a_paragraph_and_its_mark_remember_theirs() -> None:
    paragraph = xml(
        '<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:ins w:id="4"/></w:rPr><w:sectPr/></w:pPr></w:p>'
    )
    wanted = xml("<w:pPr><w:keepNext/><w:rPr><w:b/></w:rPr></w:pPr>")
    assert track_paragraph(paragraph, wanted, stamp(), "Normal")
    assert shape(paragraph)[1:] == [
        "pPr", "keepNext", "rPr", "ins", "b", "rPrChange", "rPr", "sectPr", "pPrChange", "pPr", "jc",
    ]  # fmt: skip
    assert not track_paragraph(paragraph, wanted, stamp(), "Normal")
    settle(paragraph, accept=False)
    assert [local(e) for e in paragraph[0]] == ["jc", "rPr", "sectPr"]


@pytest.mark.parametrize("name", ["tcPr", "trPr", "tblPr"])
def test_tables_rows_and_cells_remember_theirs(name: str) -> None:
    element = xml(f"<w:x><w:{name}><w:shd/></w:{name}></w:x>")
    track_properties(element, xml(f"<w:x><w:{name}><w:jc/></w:{name}></w:x>"), name, stamp())
    assert shape(element)[1:] == [name, "jc", f"{name}Change", name, "shd"]
    assert element.find(f".//{w(name + 'Change')}").get(w("author")) == "Egypt"  # type: ignore[union-attr]
