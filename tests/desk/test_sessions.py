"""Meetings, their agenda, and what is due for them."""

from datetime import date

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk import sessions as meetings
from cwgdesk.desk.positions import record_position
from cwgdesk.workspace.store import Workspace


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


def test_the_meeting_of_an_agenda_item_is_known(stocked: Workspace) -> None:
    session = meetings.add_session(stocked, "43rd meeting")
    item = meetings.add_agenda_item(stocked, session, "Reports")
    assert meetings.session_of_item(stocked, item) == session
