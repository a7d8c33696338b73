"""The forms of a session: its details, its agenda, what is due and how long that still is."""

from datetime import date

import pytest

from cwgdesk.desk.sessions import agenda, deadlines, session
from cwgdesk.texts.library import documents
from cwgdesk.ui.sessions.forms import AgendaForm, DeadlinesForm, DetailsForm, days_left, due_title

TODAY = date(2026, 11, 22)


def shown(qtbot, form):
    qtbot.addWidget(form)
    form.resize(900, 600)
    form.show()
    return form


def test_details_are_saved_one_by_one(qtbot, desk, seeded, settle) -> None:
    form = shown(qtbot, DetailsForm(desk))
    form.show_session(session(seeded.ws, seeded.session))
    assert form.lines["place"].text() == "Geneva"
    form.edit_name()
    assert form.lines["name"].selectedText() == "43rd meeting of CWG-WSIS&SDG"  # type: ignore[union-attr]
    form.lines["place"].setText("Doha")
    form.lines["place"].commit()
    settle()
    assert session(seeded.ws, seeded.session).place == "Doha"
    assert form.lines["notes"].isVisible()
    desk.set_projecting(True)
    assert not form.lines["notes"].isVisible()


@pytest.fixture
def items(qtbot, desk, seeded) -> AgendaForm:
    form = shown(qtbot, AgendaForm(desk))
    again(form, seeded)
    return form


def again(form: AgendaForm, seeded) -> None:
    form.show_agenda(seeded.session, tuple(agenda(seeded.ws, seeded.session)), documents(seeded.ws))


def titles(seeded) -> list[str]:
    return [f"{item.number} {item.title}" for item in agenda(seeded.ws, seeded.session)]


def test_an_item_is_added_at_the_end_and_removed(items: AgendaForm, seeded, settle, desk) -> None:
    said: list[str] = []
    desk.did.connect(said.append)
    items.add()
    settle()
    assert len(titles(seeded)) == 3  # an item wants a title
    items.new_number.setText("4")
    items.new_title.setText("Any other business")
    items.add()
    settle()
    assert titles(seeded)[-1] == "4 Any other business"
    assert items.new_title.text() == ""
    again(items, seeded)
    items.list.setCurrentRow(3)
    items.remove()
    settle()
    assert titles(seeded) == ["1 Opening", "2 Adoption of the agenda", "3 WSIS+20 review"]
    assert said == ["Agenda item removed"]


def test_an_item_names_its_document_and_can_be_moved(items: AgendaForm, seeded, settle) -> None:
    items.list.setCurrentRow(2)
    assert items.fields.lines["title"].text() == "WSIS+20 review"
    items.document.chosen.emit(seeded.report)
    items.list.move_by(-1)
    settle()
    assert [item.document_id for item in agenda(seeded.ws, seeded.session)] == [None, seeded.report, None]


@pytest.fixture
def due(qtbot, desk, seeded) -> DeadlinesForm:
    form = shown(qtbot, DeadlinesForm(desk))
    form.show_due(seeded.session, deadlines(seeded.ws, seeded.session))
    return form


def test_the_closing_of_contributions_follows_from_the_details(due: DeadlinesForm) -> None:
    rows = due.table.rows_model.rows
    assert [due_title(row) for row in rows] == ["Contributions close", "Register in the ITU system"]
    due.table.selectRow(0)
    assert due.rule.isVisible()
    assert not due.one.isVisible()
    due.table.selectRow(1)
    assert due.one.isVisible()
    assert due.title.text() == "Register in the ITU system"


def test_a_deadline_is_entered_ticked_off_and_removed(due: DeadlinesForm, seeded, settle) -> None:
    due.new_title.setText("Book the room")
    due.add()
    assert due.new_date.value() is not None  # today is proposed before anything is entered
    due.new_date.put(date(2026, 12, 1))
    due.add()
    settle()
    due.show_due(seeded.session, deadlines(seeded.ws, seeded.session))
    rows = [due_title(row) for row in due.table.rows_model.rows]
    due.table.selectRow(rows.index("Book the room"))
    due.done.click()
    settle()
    assert {row.title: row.done for row in deadlines(seeded.ws, seeded.session)}["Book the room"]
    due.remove()
    settle()
    assert "Book the room" not in [row.title for row in deadlines(seeded.ws, seeded.session)]


@pytest.mark.parametrize(
    ("when", "told"),
    [(TODAY, "today"), (date(2026, 12, 1), "in 9 day(s)"), (date(2026, 11, 19), "3 day(s) ago")],
)
def test_how_long_it_still_is(qapp, when: date, told: str) -> None:
    assert days_left(when, TODAY) == told
