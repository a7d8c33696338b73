"""Every word of a draft stands in a passage with a number."""

from cwgdesk.papers.drafts.blocks import Box, Draft, Quote
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.passages import HEADER, NOTES, passages
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import document_bytes


def test_all_that_the_file_says_is_in_a_passage(draft: Draft) -> None:
    held = proof.parts_of(document_bytes(draft, author="Egypt"))
    said = "".join("".join(p.text for p in passages(draft)).split())
    read = proof.read(held[MAIN], accepted=True).paragraphs
    words = {word for line in read for word in line.split() if len(word) > 6 and word.isalpha()}
    assert len(words) > 20
    labels = {word for word in words if word not in said}
    assert len(labels) < len(words) / 10, labels  # fixed words of the form: "Original", "Reasons"


def test_sections_are_counted_by_their_headings(draft: Draft) -> None:
    found = list(passages(draft))
    assert found[0].section == HEADER
    assert found[-1].section == NOTES
    numbers = [p.section for p in found if p.section.isdigit()]
    assert numbers == sorted(numbers, key=int)
    assert all(p.heading for p in found if p.section.isdigit() and p.section != "0")
    assert any(isinstance(block, Box | Quote) for block in draft.blocks)
