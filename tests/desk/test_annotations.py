"""Notes on the words of a clause."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.desk.annotations import (
    AnnotationKind,
    annotate,
    annotations,
    edit_annotation,
    remove_annotation,
)
from cwgdesk.texts.library import Clause, blocks, find_clause
from cwgdesk.workspace.store import Workspace
from tests.texts.anchored import anchors_on


def _clause(ws: Workspace, typed: str) -> Clause:
    return find_clause(ws, typed)[0].clause


def test_a_note_on_words_can_be_changed_dealt_with_and_removed(stocked: Workspace) -> None:
    clause = _clause(stocked, "sg 1")
    at = blocks(stocked, clause.document_id)[clause.block].text.index("all possible measures")
    note = annotate(
        stocked, clause.id, " Which? ", span=Span(clause.block, at, at + 21), kind=AnnotationKind.QUESTION
    )
    (row,) = annotations(stocked, clause_id=clause.id)
    assert (row.note.text, row.note.kind, row.anchor.quote) == (
        "Which?",
        AnnotationKind.QUESTION,
        "all possible measures",
    )
    edit_annotation(stocked, note, seen_version=row.note.version, text="Which ones?", done=True)
    assert annotations(stocked, kind=AnnotationKind.QUESTION)[0].note.done
    with pytest.raises(UserError, match="changed elsewhere"):
        edit_annotation(stocked, note, seen_version=row.note.version, text="Late.")
    remove_annotation(stocked, note)
    assert annotations(stocked) == []
    assert anchors_on(stocked, clause.document_id) == []
    stocked.undo()
    assert annotations(stocked)[0].note.text == "Which ones?"


def test_a_note_without_words_is_refused(stocked: Workspace) -> None:
    with pytest.raises(UserError, match="needs words"):
        annotate(stocked, _clause(stocked, "sg 1").id, "  \n")
    assert annotations(stocked) == []
