"""Styles of NEW by the names of BASE: the same name is the same style, what is missing comes along."""

from lxml.etree import _Element as Element
from lxml.etree import fromstring

from cwgdesk.papers.word.ooxml import W, w
from cwgdesk.papers.word.sides.styles import Styles


def sheet(*styles: str) -> Element:
    return fromstring(f'<w:styles xmlns:w="{W}">{"".join(styles)}</w:styles>')


def style(id: str, name: str, look: str = "", more: str = "") -> str:  # noqa: A002 - as the format calls it
    held = f'<w:name w:val="{name}"/>{more}<w:rPr>{look}</w:rPr>'
    return f'<w:style w:type="paragraph" w:styleId="{id}">{held}</w:style>'


def styles(base: Element, new: Element) -> Styles:
    return Styles(base, new, lambda number: f"{number}0")


def story(inner: str) -> Element:
    return fromstring(f'<w:p xmlns:w="{W}">{inner}</w:p>')


def test_a_style_is_found_by_its_name() -> None:
    known = styles(sheet(style("Heading1", "heading 1")), sheet(style("berschrift1", "heading 1")))
    assert known.of("paragraph", "berschrift1") == "Heading1"
    assert (known.grown, known.changed) == (False, set())


def test_a_style_that_looks_otherwise_is_named_with_those_it_is_based_on() -> None:
    based = '<w:basedOn w:val="A"/>'
    known = styles(
        sheet(style("A", "first", "<w:b/>"), style("B", "second", more=based)),
        sheet(style("A", "first", "<w:i/>"), style("B", "second", more=based)),
    )
    assert known.of("paragraph", "B") == "B"
    assert known.changed == {"first"}


def test_a_style_that_the_base_lacks_comes_with_those_it_is_based_on() -> None:
    based = '<w:basedOn w:val="A"/><w:link w:val="absent"/>'
    known = styles(sheet(style("X", "other")), sheet(style("A", "first"), style("X", "second", more=based)))
    assert known.of("paragraph", "X") == "X2", "X means something else there"
    brought = {e.get(w("styleId")): e for e in known.base}
    assert set(brought) == {"X", "A", "X2"}
    assert brought["X2"].find(w("link")) is None


def test_a_story_is_made_to_fit() -> None:
    known = styles(sheet(style("Call", "call"), style("Own", "mine")), sheet(style("Ruf", "call")))
    text = story(
        '<w:pPr><w:pStyle w:val="Ruf"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
        '<w:r><w:rPr><w:rStyle w:val="nowhere"/></w:rPr></w:r>'
    )
    known.fit(text)
    assert [e.get(w("val")) for e in text.iter(w("pStyle"), w("numId"), w("rStyle"))] == [
        "Call",
        "30",
        "nowhere",
    ]
    only_in_base = story('<w:pPr><w:pStyle w:val="Own"/></w:pPr>')
    known.fit(only_in_base)
    assert only_in_base.find(f".//{w('pStyle')}") is None, "NEW shows it as a paragraph without a style"
