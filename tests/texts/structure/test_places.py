"""Places: a stretch of a clause's words, found in the blocks of the file."""

from cwgdesk.core.spans import Span
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.structure.places import Places
from tests.texts.structure.drawn import document

# One clause of two paragraphs, with what a conversion left in both.
BLOCKS = (
    Block("1.\tRequests the Secretary-[bookmark: x]General"),
    Block("to report by 2025[footnoteRef:1] at the latest."),
)


def one_clause() -> FoundClause:
    (clause,) = (c for c in parse(document((Block("The General Assembly,"), *BLOCKS))).clauses if c.label)
    return clause


def shown(words: str) -> str:
    """What stands in the file where these words of the clause are said to stand."""
    clause = one_clause()
    start = clause.text.index(words)
    blocks = (Block("The General Assembly,"), *BLOCKS)
    place = Places(clause, blocks).span(start, start + len(words))
    return blocks[place.block].text[place.start : place.end]


def test_a_stretch_is_found_in_its_block_around_what_was_cleaned_away():
    assert shown("Secretary-General") == "Secretary-[bookmark: x]General"
    assert shown("Requests") == "Requests"


def test_a_stretch_of_a_later_paragraph_is_found_there():
    assert shown("by 2025") == "by 2025"
    assert shown("2025 at the latest.") == "2025[footnoteRef:1] at the latest."


def test_a_stretch_over_two_paragraphs_ends_with_the_first():
    assert shown("General\nto report") == "General"


def test_a_stretch_that_is_nowhere_is_the_whole_clause():
    clause = one_clause()
    blocks = (Block("The General Assembly,"), *BLOCKS)
    assert Places(clause, blocks).span(500, 510) == clause.place
    assert clause.place == Span(1, 3, len(BLOCKS[0].text))
