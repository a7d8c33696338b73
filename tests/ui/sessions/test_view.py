"""The home: what is due, how far the statements are, carrying positions over, the forms."""

from datetime import date

import pytest

from cwgdesk.desk.positions import Position, edit_public, positions, record_position, remove_position
from cwgdesk.desk.sessions import add_agenda_item, add_deadline, agenda, deadlines, session
from cwgdesk.overviews.sessions import Step, read_home
from cwgdesk.overviews.touched import Touched
from cwgdesk.ui.sessions.view import SessionsView

TODAY = date(2026, 11, 22)


@pytest.fixture
def view(qtbot, desk, settle) -> SessionsView:
    made = SessionsView(desk)
    made.today = lambda: TODAY
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    settle()
    return made


def test_the_overview_tells_what_is_due_and_to_do(view) -> None:
    assert "in 4 day" in view.closing.text()
    assert view.closing.property("role") == "warn"
    assert [card.title for card in view.due.cards_model.cards] == [
        "Contributions close",
        "Register in the ITU system",
    ]
    steps = [todo.step for todo in view.home.todos]
    assert steps[0] is Step.CLOSING
    assert {Step.DEADLINE, Step.NO_STATEMENT, Step.NO_CONSENT, Step.COMPOSE} <= set(steps)


def test_the_bar_counts_statements_and_silence(view) -> None:
    counts = {segment.words: segment.count for segment in view.bar.segments}
    assert counts["Cleared"] == counts["Draft"] == 1
    assert counts["No position"] == 23
    assert "Cleared: 1" in view.bar.accessibleName()


def test_positions_are_carried_over_once(view, settle, seeded) -> None:
    assert [found.position.id for found in view.home.carried] == [seeded.old]
    view.carry_all()
    settle()
    twins = [
        r for r in positions(seeded.ws, session_id=seeded.session) if r.position.carried_from == seeded.old
    ]
    assert len(twins) == 1
    assert twins[0].position.statement == "Annual reporting must continue."
    assert not view.home.carried
    assert not view.carried_box.isVisible()


def test_another_session_is_what_new_things_are_for(view, settle, seeded, desk) -> None:
    view.open_session(seeded.earlier)
    settle()
    assert desk.session_id == seeded.earlier
    assert view.meeting.currentText().startswith("42nd")
    assert not view.home.carried  # nothing is carried backwards


def test_agenda_and_deadlines_are_entered(view, settle, seeded) -> None:
    view.agenda.new_number.setText("4")
    view.agenda.new_title.setText("Any other business")
    view.agenda.add()
    settle()
    assert [(i.number, i.title) for i in agenda(seeded.ws, seeded.session)][-1] == ("4", "Any other business")
    view.deadlines.new_title.setText("Book the room")
    view.deadlines.new_date.put(date(2026, 12, 1))
    view.deadlines.add()
    settle()
    assert "Book the room" in [due.title for due in deadlines(seeded.ws, seeded.session)]


def test_the_agenda_is_ordered(view, settle, seeded) -> None:
    view.agenda.list.setCurrentRow(0)
    view.agenda.list.move_by(1)
    settle()
    assert [item.number for item in agenda(seeded.ws, seeded.session)] == ["2", "1", "3"]


def test_details_are_saved_field_by_field(view, settle, seeded) -> None:
    view.details.lines["place"].setText("Doha")
    view.details.lines["place"].commit()
    view.details.dates["contributions_due_on"].put(date(2026, 12, 3))
    view.details.dates["contributions_due_on"].commit()
    settle()
    stored = session(seeded.ws, seeded.session)
    assert (stored.place, stored.contributions_due_on) == ("Doha", date(2026, 12, 3))
    assert "in 11 day" in view.closing.text()
    view.details.dates["contributions_due_on"].clear()
    view.details.dates["contributions_due_on"].commit()
    settle()
    assert session(seeded.ws, seeded.session).contributions_due_on is None


def test_nothing_confidential_while_others_see_the_screen(view, settle, desk) -> None:
    desk.set_projecting(True)
    settle()
    assert not view.bar_box.isVisible()
    assert not view.carried_box.isVisible()
    shown = [card.title for card in view.next.cards_model.cards]
    assert not any("statement" in title for title in shown)


def test_done_deadlines_are_no_longer_to_do(seeded) -> None:
    before = {todo.title for todo in read_home(seeded.ws, seeded.session, TODAY).todos}
    assert "Register in the ITU system" in before
    late = {todo.step for todo in read_home(seeded.ws, seeded.session, date(2026, 12, 24)).todos}
    assert Step.CLOSING not in late  # the day has passed


def test_two_changes_at_once_are_both_counted(view, settle, seeded) -> None:
    """The second is read from a home that the first has replaced when the answer comes."""
    ws, made = seeded.ws, []
    # By the view itself, so that nobody else tells it.
    view.change(lambda _ws: edit_public(ws, seeded.draft, statement="We agree."), made.append)
    view.change(lambda _ws: record_position(ws, topic="Fund", session_id=seeded.session), made.append)
    settle()
    assert view.home.kept != read_home(ws, seeded.session, TODAY).kept
    for position_id in (seeded.draft, made[-1]):
        view.load_touched(Touched(frozenset({(Position.__tablename__, position_id)})))
    settle()
    fresh = read_home(ws, seeded.session, TODAY)
    assert view.home == fresh
    assert view.home.kept == fresh.kept
    counts = {segment.words: segment.count for segment in view.bar.segments}
    assert counts["Draft"] == 2
    assert any("to submit" in card.title for card in view.next.cards_model.cards)


def test_what_is_entered_is_shown_where_it_belongs(view, settle, seeded) -> None:
    item, due = view.agenda.list, view.deadlines.table.rows_model
    add_agenda_item(seeded.ws, seeded.session, "Any other business", number="4")
    add_deadline(seeded.ws, seeded.session, "Book the room", date(2026, 12, 1))
    settle()
    assert item.item(item.count() - 1).text() == "4  Any other business"
    assert "Book the room" in [row.title for row in due.rows]
    assert "Book the room" in [card.title for card in view.due.cards_model.cards]
    remove_position(seeded.ws, seeded.old)
    settle()
    assert not view.carried_box.isVisible()


def test_another_session_chosen_meanwhile_is_the_one_that_is_shown(view, settle, seeded) -> None:
    view.desk.session_id = seeded.earlier
    view.load_touched(Touched(frozenset({(Position.__tablename__, seeded.draft)})))
    settle()
    assert view.home.session.id == seeded.earlier
    assert view.meeting.currentText().startswith("42nd")
