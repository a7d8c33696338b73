"""The wall calendar of a session: what is due, how far the statements are, what to do next."""

from datetime import date

from cwgdesk.desk.positions import Clearance
from cwgdesk.desk.sessions import session
from cwgdesk.overviews.sessions import Step, read_home, session_row, session_rows
from tests.ui.seeded import Seeded

TODAY = date(2026, 11, 22)


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
