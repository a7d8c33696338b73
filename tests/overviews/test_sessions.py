"""The wall calendar of a session: what is due, how far the statements are, what to do next."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk import annotations, clearance, delegation, positions, practices
from cwgdesk.desk import sessions as meetings
from cwgdesk.desk.positions import Clearance, Holder
from cwgdesk.desk.proposals import amendments
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.sessions import session
from cwgdesk.overviews.sessions import Home, Step, home_again, read_home, session_row, session_rows
from cwgdesk.overviews.touched import Touched
from cwgdesk.papers.outline import create_contribution
from cwgdesk.texts import corrections, library
from cwgdesk.texts.anchors import Anchor, AnchorState, confirm_anchor
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.workspace.change import ChangeNotice
from tests.ui.seeded import Seeded

TODAY = date(2026, 11, 22)
SG = "resolves to instruct the Secretary-General"


def anchor_of(seeded: Seeded, noun_id: object) -> Anchor:
    rows = {row.position.id: row.anchor for row in positions.positions(seeded.ws)}
    rows |= {row.amendment.id: row.anchor for row in amendments.amendments(seeded.ws)}
    found = rows[noun_id]  # type: ignore[index]
    assert found is not None
    return found


def move(seeded: Seeded, noun_id: object) -> None:
    """The place of this thing wants a look, and is on another clause."""
    with seeded.ws.change(ChangeLabel.CARRY_ANCHORS, "") as change:
        anchor = change.orm.get_one(Anchor, anchor_of(seeded, noun_id).id)
        anchor.state, anchor.clause_id = AnchorState.MOVED, seeded.clause(f"{SG} 7")


def bare(seeded: Seeded) -> UUID:
    found = (row.amendment for row in amendments.amendments(seeded.ws))
    return next(amendment.id for amendment in found if not amendment.reasons)


def worded(seeded: Seeded) -> UUID:
    found = (row.position for row in positions.positions(seeded.ws, clearance=Clearance.DRAFT))
    return next(p.id for p in found if p.holder is Holder.OWN and p.statement == "Words")


def unconsented(seeded: Seeded) -> UUID:
    return next(practice.id for practice in practices.practices(seeded.ws) if not practice.consent)


# What may happen to a desk, each on a desk of its own.
CHANGES: dict[str, Callable[[Seeded], object]] = {
    "a note": lambda s: annotations.annotate(s.ws, s.clause(f"{SG} 1"), "Ask the capital"),
    "a first position on a clause": lambda s: positions.record_position(
        s.ws, clause_id=s.clause(f"{SG} 2"), session_id=s.session
    ),
    "a second one on the same": lambda s: positions.record_position(
        s.ws, clause_id=s.clause(f"{SG} 1"), session_id=s.session, statement="Again."
    ),
    "one for no session": lambda s: positions.record_position(s.ws, clause_id=s.clause(f"{SG} 2")),
    "one for the earlier session": lambda s: positions.record_position(
        s.ws, topic="Fund", session_id=s.earlier
    ),
    "its words": lambda s: positions.edit_public(s.ws, s.draft, statement="We agree."),
    "words of a cleared one": lambda s: positions.edit_public(s.ws, s.position, statement="Other words."),
    "somebody else's": lambda s: positions.edit_public(
        s.ws, s.draft, holder=Holder.DELEGATION, holder_name="Kingdom of Others"
    ),
    "for another session": lambda s: positions.edit_public(s.ws, s.draft, session_id=s.earlier),
    "submitted": lambda s: clearance.submit_for_review(s.ws, worded(s), "Ministry"),
    "delivered": lambda s: clearance.deliver(s.ws, s.position),
    "carried over": lambda s: clearance.carry_positions(s.ws, [s.old], s.session),
    "a position removed": lambda s: positions.remove_position(s.ws, s.position),
    "an earlier one removed": lambda s: positions.remove_position(s.ws, s.old),
    "a place that moved": lambda s: move(s, s.position),
    "the place of a proposal": lambda s: move(s, bare(s)),
    "a proposal without reasons": lambda s: amendments.propose(s.ws, s.clause(f"{SG} 3"), Symbol.SUP),
    "reasons taken away": lambda s: amendments.edit_amendment(s.ws, s.amendment, reasons=" \n"),
    "a proposal removed": lambda s: amendments.remove_amendment(s.ws, bare(s)),
    "a practice": lambda s: practices.add_practice(s.ws, "Radio"),
    "consent withdrawn": lambda s: practices.edit_practice(s.ws, s.practice, consent=False),
    "a practice removed": lambda s: practices.remove_practice(s.ws, unconsented(s)),
    "the agenda": lambda s: meetings.add_agenda_item(s.ws, s.session, "Any other business"),
    "a deadline": lambda s: meetings.add_deadline(s.ws, s.session, "Book", date(2026, 12, 1)),
    "the delegation": lambda s: delegation.set_delegation(s.ws, state=""),
    "a paper": lambda s: create_contribution(s.ws, "Views", session_id=s.session),
    "the session": lambda s: meetings.edit_session(s.ws, s.session, starts_on=date(2026, 12, 8)),
    "the session before the other": lambda s: meetings.edit_session(
        s.ws, s.session, starts_on=date(2026, 1, 8), ends_on=None
    ),
    "another session": lambda s: meetings.add_session(s.ws, "44th", starts_on=date(2031, 2, 1)),
    "the earlier session removed": lambda s: meetings.remove_session(s.ws, s.earlier),
    "the session removed": lambda s: meetings.remove_session(s.ws, s.session),
    "a clause": lambda s: corrections.correct_clause(
        s.ws, s.clause(f"{SG} 1"), kind=ClauseKind.PARAGRAPH, label="z)"
    ),
    "a text removed": lambda s: library.remove_document(s.ws, s.resolution),
}


def test_sessions_come_latest_first_each_with_agenda_and_dates(seeded: Seeded) -> None:
    now, earlier = session_rows(seeded.ws)
    assert (now.session.id, earlier.session.id) == (seeded.session, seeded.earlier)
    assert [item.title for item in now.agenda] == ["Opening", "Adoption of the agenda", "WSIS+20 review"]
    assert [due.title for due in now.due] == ["", "Register in the ITU system"]
    assert earlier.agenda == ()
    row = session_row(seeded.ws, session(seeded.ws, seeded.session))
    assert (row.agenda[0].id, row.due) == (now.agenda[0].id, now.due)


def test_the_home_opens_the_session_that_comes_next(seeded: Seeded) -> None:
    home = read_home(seeded.ws, None, TODAY)
    assert home.session is not None
    assert home.session.id == seeded.session
    assert home.clearance == {Clearance.CLEARED: 1, Clearance.DRAFT: 1}
    assert home.without == 23
    assert [row.position.id for row in home.carried] == [seeded.old]
    assert [due.title for due in home.due] == ["", "Register in the ITU system"]


def test_what_to_do_next_begins_with_the_closing_date(seeded: Seeded) -> None:
    todos = {todo.step: todo for todo in read_home(seeded.ws, None, TODAY).todos}
    assert next(iter(todos)) is Step.CLOSING
    assert todos[Step.DEADLINE].title == "Register in the ITU system"
    assert todos[Step.NO_CONSENT].count == 1
    assert Step.COMPOSE in todos
    assert Step.NO_REASONS not in todos
    far = read_home(seeded.ws, None, date(2026, 6, 1)).todos
    assert Step.DEADLINE not in {todo.step for todo in far}  # nothing to do about it yet


def same(home: Home, fresh: Home, when: str) -> None:
    assert home == fresh, when
    assert home.kept == fresh.kept, when  # what the next renewal counts from


@pytest.mark.parametrize("name", CHANGES)
def test_a_renewed_home_is_a_fresh_one(seeded: Seeded, name: str) -> None:
    ws, notices = seeded.ws, list[ChangeNotice]()
    ws.subscribe(notices.append)
    # One of each is there before: counts do not begin at nothing.
    move(seeded, seeded.draft)
    amendments.propose(ws, seeded.clause(f"{SG} 6"), Symbol.SUP)
    positions.record_position(ws, topic="Fund", session_id=seeded.session, statement="Words")
    home = before = read_home(ws, seeded.session, TODAY)
    acts = ("done", lambda: CHANGES[name](seeded)), ("undone", ws.undo), ("done again", ws.redo)
    for when, act in acts:
        notices.clear()
        act()
        (notice,) = notices
        home = home_again(ws, home, Touched(notice.objects), TODAY)
        same(home, read_home(ws, home.session.id if home.session else None, TODAY), when)
    assert (home == before and home.kept == before.kept) is (name == "a note")


def test_what_was_moved_and_is_confirmed_is_no_longer_to_do(seeded: Seeded) -> None:
    ws, notices = seeded.ws, list[ChangeNotice]()
    ws.subscribe(notices.append)
    move(seeded, seeded.position)
    move(seeded, seeded.draft)
    home = read_home(ws, seeded.session, TODAY)
    for left, position in ((1, seeded.draft), (0, seeded.position)):
        confirm_anchor(ws, anchor_of(seeded, position).id)
        home = home_again(ws, home, Touched(notices[-1].objects), TODAY)
        assert sum(todo.count for todo in home.todos if todo.step is Step.LOOK_AT_MOVED) == left
        same(home, read_home(ws, seeded.session, TODAY), f"{left} left")


def test_what_was_carried_over_is_no_longer_left_behind(seeded: Seeded) -> None:
    ws, notices, left = seeded.ws, list[ChangeNotice](), list[int]()
    ws.subscribe(notices.append)
    home = read_home(ws, seeded.session, TODAY)
    for act in (lambda: clearance.carry_positions(ws, [seeded.old], seeded.session), ws.undo, ws.redo):
        act()
        home = home_again(ws, home, Touched(notices[-1].objects), TODAY)
        left.append(len(home.carried))
    assert left == [0, 1, 0]


def test_only_what_was_touched_is_read_again(seeded: Seeded) -> None:
    """As many rows on a desk with more on it, and the others are the same objects."""
    ws, notices, rows = seeded.ws, list[ChangeNotice](), list[object]()
    ws.subscribe(notices.append)
    # Every row that is fetched from the store passes here.
    ws.door.raw.row_factory = lambda _cursor, row: rows.append(row) or row
    counts = list[int]()
    for statement in ("We agree.", "We do not."):
        before = read_home(ws, seeded.session, TODAY)
        positions.edit_public(ws, seeded.draft, statement=statement)
        rows.clear()
        home = home_again(ws, before, Touched(notices[-1].objects), TODAY)
        counts.append(len(rows))
        assert before.kept is not None
        assert home.kept is not None
        others = home.kept.register.keys() - {seeded.draft}
        assert all(home.kept.register[noun_id] is before.kept.register[noun_id] for noun_id in others)
        assert (home.documents, home.carried) == (before.documents, before.carried)
        for number in range(1, 10):
            clause = seeded.clause(f"{SG} {number}")
            positions.record_position(ws, clause_id=clause, session_id=seeded.session)
            amendments.propose(ws, clause, Symbol.SUP)
            practices.add_practice(ws, f"Practice {number}")
    assert 0 < counts[0] == counts[1]


def test_the_first_of_several_is_the_first_in_its_text(seeded: Seeded) -> None:
    ws = seeded.ws
    for number in (9, 4, 6):
        amendments.propose(ws, seeded.clause(f"{SG} {number}"), Symbol.SUP)
    (todo,) = (t for t in read_home(ws, None, TODAY).todos if t.step is Step.NO_REASONS)
    assert (todo.count, todo.clause_id) == (3, seeded.clause(f"{SG} 4"))
