"""Notes, practices, sessions, the delegation, and what stands in the margin."""

from datetime import date
from typing import Any

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.desk import sessions as meetings
from cwgdesk.desk.amendments import Symbol, propose
from cwgdesk.desk.annotations import (
    AnnotationKind,
    annotate,
    annotations,
    edit_annotation,
    remove_annotation,
)
from cwgdesk.desk.delegation import delegation, set_delegation
from cwgdesk.desk.marks import Counts, document_counts, marks_of
from cwgdesk.desk.positions import Clearance, Stance, record_position
from cwgdesk.desk.practices import (
    add_practice,
    edit_practice,
    link_practice,
    practice,
    practices,
    remove_practice,
)
from cwgdesk.texts.library import Clause, blocks, documents, find_clause
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


def test_a_practice_is_kept_with_codes_as_the_reference_writes_them(stocked: Workspace) -> None:
    kept = add_practice(
        stocked,
        " School maps ",
        action_line="e-learning",
        more_action_lines=["c2"],
        sdgs=["4", "9.c"],
        starts_on=date(2025, 3, 1),
    )
    shown = practice(stocked, kept)
    assert (shown.title, shown.action_line, shown.more_action_lines) == (
        "School maps",
        "C7 e-learning",
        ["C2"],
    )
    assert not shown.consent
    assert [p.id for p in practices(stocked, action_line="C2", sdg="9")] == [kept]
    assert practices(stocked, sdg="1") == []


@pytest.mark.parametrize("fields", [{"action_line": "C12"}, {"sdgs": ["18"]}, {"title": "  "}])
def test_codes_that_do_not_exist_are_refused(stocked: Workspace, fields: dict[str, Any]) -> None:
    kept = add_practice(stocked, "School maps")
    with pytest.raises(UserError):
        edit_practice(stocked, kept, **fields)
    assert practice(stocked, kept).title == "School maps"


def test_a_practice_answers_one_clause_at_a_time(stocked: Workspace) -> None:
    first, second = _clause(stocked, "ms 1"), _clause(stocked, "ms 2")
    kept = add_practice(stocked, "School maps", clause_id=first.id)
    link_practice(stocked, kept, second.id)
    assert practices(stocked, clause_id=first.id) == []
    assert [p.id for p in practices(stocked, clause_id=second.id)] == [kept]
    assert len(anchors_on(stocked, first.document_id)) == 1
    link_practice(stocked, kept, None)
    assert anchors_on(stocked, first.document_id) == []
    assert practice(stocked, kept).anchor_id is None
    remove_practice(stocked, kept)
    stocked.undo()
    assert practice(stocked, kept).title == "School maps"


def test_contributions_close_as_the_invitation_says_or_so_many_days_before(stocked: Workspace) -> None:
    opening = date(2027, 2, 10)
    session = meetings.add_session(stocked, "43rd meeting", starts_on=opening, place="Geneva")
    meetings.add_deadline(stocked, session, "Clearance", date(2027, 1, 15), source="Ministry")
    assert [(d.title, d.due_on) for d in meetings.deadlines(stocked, session)] == [
        ("Clearance", date(2027, 1, 15)),
        ("", date(2027, 1, 27)),
    ]
    meetings.edit_session(stocked, session, contributions_due_on=date(2027, 1, 10))
    assert [d.due_on for d in meetings.deadlines(stocked)] == [date(2027, 1, 10), date(2027, 1, 15)]
    assert all(d.source for d in meetings.deadlines(stocked))


def test_a_session_ends_after_it_begins(stocked: Workspace) -> None:
    session = meetings.add_session(stocked, "43rd meeting", starts_on=date(2027, 2, 10))
    with pytest.raises(UserError, match="ends before it begins"):
        meetings.edit_session(stocked, session, ends_on=date(2027, 2, 9))
    assert meetings.session(stocked, session).ends_on is None


def test_the_next_session_is_the_one_that_comes_or_goes_on(stocked: Workspace) -> None:
    meetings.add_session(stocked, "old", starts_on=date(2025, 1, 1), ends_on=date(2025, 1, 2))
    meetings.add_session(stocked, "late", starts_on=date(2027, 5, 1))
    meetings.add_session(stocked, "soon", starts_on=date(2027, 2, 10), ends_on=date(2027, 2, 11))

    def coming(day: date) -> str:
        found = meetings.next_session(stocked, day)
        return found.name if found else ""

    assert coming(date(2027, 1, 1)) == coming(date(2027, 2, 11)) == "soon"
    assert coming(date(2027, 2, 12)) == "late"
    assert coming(date(2028, 1, 1)) == ""
    assert [s.name for s in meetings.sessions(stocked)] == ["late", "soon", "old"]


def test_an_agenda_can_be_reordered_and_undone(stocked: Workspace) -> None:
    session = meetings.add_session(stocked, "43rd meeting")
    ids = [meetings.add_agenda_item(stocked, session, title) for title in ("one", "two", "three")]
    meetings.move_agenda_item(stocked, ids[2], 0)
    assert [i.title for i in meetings.agenda(stocked, session)] == ["three", "one", "two"]
    meetings.remove_agenda_item(stocked, ids[0])
    meetings.edit_agenda_item(stocked, ids[1], number="3.1", notes="Ask for the floor.")
    assert [(i.title, i.number) for i in meetings.agenda(stocked, session)] == [("three", ""), ("two", "3.1")]
    for _ in range(3):
        stocked.undo()
    assert [i.title for i in meetings.agenda(stocked, session)] == ["one", "two", "three"]


def test_removing_a_session_leaves_the_positions_taken_for_it(stocked: Workspace) -> None:
    session = meetings.add_session(stocked, "43rd meeting")
    meetings.add_agenda_item(stocked, session, "one")
    record_position(stocked, topic="Finance", session_id=session)
    meetings.remove_session(stocked, session)
    from cwgdesk.desk.positions import positions

    (row,) = positions(stocked)
    assert row.position.session_id is None
    stocked.undo()
    (row,) = positions(stocked)
    assert row.position.session_id == session
    assert len(meetings.agenda(stocked, session)) == 1


def test_there_is_one_delegation(stocked: Workspace) -> None:
    assert delegation(stocked) is None
    set_delegation(stocked, state="Republic of Example", code="EXA")
    set_delegation(stocked, contact="Ministry")
    ours = delegation(stocked)
    assert ours is not None
    assert (ours.state, ours.code, ours.contact) == ("Republic of Example", "EXA", "Ministry")
    undoable = stocked.undoable()
    assert undoable is not None
    assert undoable[0] is ChangeLabel.EDIT_SETTINGS


def test_the_margin_shows_what_stands_on_each_clause(stocked: Workspace) -> None:
    first, second = _clause(stocked, "sg 1"), _clause(stocked, "sg 5")
    annotate(stocked, first.id, "One.")
    annotate(stocked, first.id, "Two.")
    record_position(stocked, clause_id=first.id, stance=Stance.CONCERN)
    propose(stocked, second.id, Symbol.ADD, new_text="to publish it;")
    propose(stocked, second.id, Symbol.MOD)
    add_practice(stocked, "School maps", clause_id=second.id)
    marks = marks_of(stocked, first.document_id)
    assert set(marks) == {first.id, second.id}
    one, two = marks[first.id], marks[second.id]
    assert (one.notes, one.stance, one.clearance, one.symbol) == (2, Stance.CONCERN, Clearance.DRAFT, None)
    assert (two.symbol, two.added, two.amendments, two.practices) == (Symbol.MOD, ["5bis"], 2, 1)
    assert document_counts(stocked) == {
        first.document_id: Counts(notes=2, positions=1, amendments=2, practices=1)
    }
    assert marks_of(stocked, documents(stocked)[1].document.id) == {}
