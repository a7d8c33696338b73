"""Which header or footer of NEW answers to which of BASE, and what cannot be told of them."""

from lxml.etree import fromstring

from cwgdesk.papers.word.package import MAIN, Relation, relations_part
from cwgdesk.papers.word.sides.margins import Margins, paired_margins
from tests.papers.word.word_files import SPACES


def paired(old: str, new: str) -> Margins:
    """Sections are written as a letter a header ("A", "" for none), a section a word."""
    sides: list[tuple[dict[str, bytes], str]] = []
    for told in (old, new):
        letters = sorted(set(told) - {"|"})
        found = [Relation(f"r{letter}", "header", f"word/{letter}.xml") for letter in letters]
        name, data = relations_part(MAIN, found)
        sections = "".join(
            "<w:sectPr>" + (f'<w:headerReference w:type="default" r:id="r{s}"/>' if s else "") + "</w:sectPr>"
            for s in told.split("|")
        )
        sides.append(({name: data}, f"<w:body {SPACES}>{sections}</w:body>"))
    (base, a), (fresh, b) = sides
    return paired_margins(base, fromstring(a), fresh, fromstring(b))


def test_the_same_place_answers() -> None:
    assert paired("A|B", "C|D") == Margins({"word/A.xml": "word/C.xml", "word/B.xml": "word/D.xml"})


def test_a_section_without_its_own_shows_that_of_the_one_before() -> None:
    assert paired("A|B", "C|") == Margins({"word/A.xml": "word/C.xml", "word/B.xml": "word/C.xml"})


def test_what_one_part_cannot_become_is_named() -> None:
    assert paired("A|", "C|D") == Margins({"word/A.xml": "word/C.xml"}, {"a header that was added"})
    assert paired("", "C").unseen == {"a header that was added"}
    assert paired("A", "") == Margins({"word/A.xml": ""}, {"a header that was removed"})


def test_sections_that_come_or_go_are_named() -> None:
    assert paired("A", "A|").unseen == {"sections that were added or removed"}


def test_another_layout_is_named() -> None:
    sections = [
        fromstring(f'<w:body {SPACES}><w:sectPr><w:cols w:num="{n}"/></w:sectPr></w:body>') for n in (1, 2)
    ]
    assert paired_margins({}, sections[0], {}, sections[1]).unseen == {"page layout"}
    assert paired_margins({}, sections[0], {}, sections[0]).unseen == set()
