"""Where the words of a clause stand in the file, whatever was cleaned out between them."""

from dataclasses import dataclass, field
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.core.spans import Span
from cwgdesk.desk.proposals.amendments import amendments
from cwgdesk.overviews.reader import first_document, places, read_document, span_of_words
from cwgdesk.texts.library import blocks, clauses, documents
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.workspace.store import Workspace


@dataclass
class Words:
    """A clause as far as places are concerned."""

    text: str
    block: int
    start: int
    end: int
    more: list[dict[str, Any]] = field(default_factory=list)


def _clause(raw: str, text: str) -> tuple[Any, tuple[Block, ...]]:
    return Words(text, 0, 0, len(raw)), (Block(raw),)


def test_words_of_a_plain_clause_stand_where_they_stand() -> None:
    clause, paragraphs = _clause("to take measures", "to take measures")
    assert span_of_words(clause, paragraphs, 3, 7) == Span(0, 3, 7)


def test_residue_and_double_spaces_are_stepped_over() -> None:
    clause, paragraphs = _clause("[bookmark: x]to  take   measures", "to take measures")
    span = span_of_words(clause, paragraphs, 3, 7)
    assert span is not None
    assert paragraphs[0].text[span.start : span.end] == "take"


def test_a_clause_over_two_paragraphs() -> None:
    clause = Words("first part\nsecond part", 0, 0, 10, [{"block": 1, "start": 0, "end": 11}])
    paragraphs = (Block("first part"), Block("second part"))
    assert span_of_words(clause, paragraphs, 11, 17) == Span(1, 0, 6)  # type: ignore[arg-type]


def test_nothing_selected_has_no_place() -> None:
    clause, paragraphs = _clause("some words", "some words")
    assert span_of_words(clause, paragraphs, 4, 4) is None


@given(st.text("ab c", min_size=1, max_size=60).map(str.strip).filter(bool))
def test_every_letter_is_found_as_itself(raw: str) -> None:
    text = " ".join(raw.split())
    clause, paragraphs = _clause(raw, text)
    found = places(clause, paragraphs)
    assert len(found) == len(text)
    letters = [(letter, place) for letter, place in zip(text, found, strict=True) if not letter.isspace()]
    assert all(place is not None and raw[place[1]] == letter for letter, place in letters)
    offsets = [place[1] for _, place in letters if place]
    assert offsets == sorted(set(offsets))


def test_every_sample_clause_maps_onto_its_file(stocked: Workspace) -> None:
    for row in documents(stocked):
        paragraphs = blocks(stocked, row.document.id)
        for clause in clauses(stocked, row.document.id):
            found = places(clause, paragraphs)
            assert all(
                place is not None and paragraphs[place[0]].text[place[1]] == letter
                for letter, place in zip(clause.text, found, strict=True)
                if not letter.isspace()
            ), clause.path


def test_the_reader_begins_with_a_resolution(stocked: Workspace) -> None:
    document_id = first_document(stocked)
    assert document_id is not None
    reading = read_document(stocked, document_id)
    assert reading.document.kind.value == "resolution"
    assert len(reading.clauses) > 50
    assert not amendments(stocked, document_id=document_id)
    assert reading.index_of(reading.clauses[7].id) == 7
    assert reading.index_of(None) == -1
