"""Where touched things stand and stood, also when they are gone, and when nobody can know."""

from uuid import uuid4

import pytest

from cwgdesk.desk.annotations import Annotation, annotate, annotations, remove_annotation
from cwgdesk.desk.positions import Position, record_position
from cwgdesk.desk.practices import Practice, add_practice, link_practice
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import TheirProposal, keep_proposal, remove_proposal
from cwgdesk.overviews.touched import TEXTS, Touched, spots
from cwgdesk.texts.library import clauses, documents
from cwgdesk.workspace.store import Workspace


@pytest.fixture
def two(sample: Workspace) -> list[tuple[object, object]]:
    """Two clauses with their document."""
    document_id = documents(sample)[0].document.id
    return [(document_id, clause.id) for clause in clauses(sample, document_id)[4:6]]


def touched(kind: type, noun_id: object) -> Touched:
    return Touched(frozenset({(kind.__tablename__, noun_id)}))  # type: ignore[arg-type]


def test_a_removed_note_is_known_by_the_journal_until_it_is_forgotten(sample, two) -> None:
    note = annotate(sample, two[0][1], "A thought")
    (row,) = [one for one in annotations(sample, clause_id=two[0][1]) if one.note.id == note]
    remove_annotation(sample, note)
    assert spots(sample, touched(Annotation, note)) == {two[0]}
    sample.forget([("annotation", note), ("anchor", row.anchor.id)])
    assert spots(sample, touched(Annotation, note)) is None
    assert spots(sample, touched(Annotation, uuid4())) is None


def test_a_practice_that_moved_stood_on_both_clauses(sample, two) -> None:
    practice = add_practice(sample, "e-Health", clause_id=two[0][1])
    link_practice(sample, practice, two[1][1])
    assert spots(sample, touched(Practice, practice)) == set(two)


def test_a_position_on_a_proposal_stood_where_the_proposal_did(sample, two) -> None:
    theirs = keep_proposal(sample, two[0][1], Symbol.SUP, "Kenya")
    held = record_position(sample, proposal_id=theirs)
    assert spots(sample, touched(Position, held)) == {two[0]}
    remove_proposal(sample, theirs)
    assert spots(sample, touched(TheirProposal, theirs)) == {two[0]}
    assert spots(sample, touched(Position, held)) == {two[0]}


def test_tables_are_told_apart() -> None:
    one = touched(Annotation, uuid4())
    assert one.within({"annotation", "anchor"})
    assert not one.meets(TEXTS)
    assert one.of(Practice) == frozenset()
