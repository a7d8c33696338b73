"""The fields of a noun: one for each column that can be edited, saved when they are left."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from cwgdesk.desk.sessions import Session, SessionDeadline, add_session, session
from cwgdesk.ui.desk.column_fields import ColumnFields
from cwgdesk.ui.desk.frames import ConfidentialFrame
from cwgdesk.ui.kit.pieces import column


def laid_out(qtbot, *parts: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setLayout(column(*parts))
    return made


def test_what_a_form_does_not_lay_out_itself_is_in_the_rest(qtbot, desk) -> None:
    fields = ColumnFields(desk, Session, lambda *_: None)
    fields.elsewhere("body")
    laid_out(qtbot, fields.titled("name"), *fields.rest(public=True), *fields.rest_apart())
    assert "body" not in fields.lines
    assert {"name", "place", "notes"} <= fields.lines.keys()
    assert set(fields.dates) == {"starts_on", "ends_on", "contributions_due_on"}
    assert set(fields.numbers) == {"contribution_days", "page_limit"}
    assert list(fields.rest(public=True)) == []


def test_confidential_columns_are_apart_and_there_is_no_empty_frame(qtbot, desk) -> None:
    fields = ColumnFields(desk, Session, lambda *_: None)
    (frame,) = fields.rest_apart()
    qtbot.addWidget(frame)
    assert isinstance(frame, ConfidentialFrame)
    assert frame.isAncestorOf(fields.lines["notes"])
    assert list(ColumnFields(desk, SessionDeadline, lambda *_: None).rest_apart()) == []


def test_a_noun_is_shown_and_what_is_typed_or_chosen_is_saved_under_its_column(qtbot, desk, settle) -> None:
    meeting = session(desk.workspace, add_session(desk.workspace, "43rd meeting", place="Geneva"))
    saved: list[tuple[str, object]] = []
    fields = ColumnFields(desk, Session, lambda _ws, _id, mark, value: saved.append((mark.name, value)))
    form = laid_out(qtbot, *fields.rest(public=True))
    fields.show(meeting)
    assert form.isAncestorOf(fields.lines["place"])
    assert fields.lines["place"].text() == "Geneva"
    assert fields.numbers["page_limit"].value() == 4
    fields.lines["place"].setText("Doha")
    fields.lines["place"].commit()
    fields.dates["starts_on"].chosen.emit(date(2027, 2, 10))
    fields.numbers["page_limit"].setValue(6)
    fields.numbers["page_limit"].editingFinished.emit()
    settle()
    assert saved == [("place", "Doha"), ("starts_on", date(2027, 2, 10)), ("page_limit", 6)]


def test_choices_and_switches_are_saved_too(qtbot, desk, settle, seeded) -> None:
    from cwgdesk.desk.positions import Position, Stance, positions

    saved: list[tuple[str, object]] = []
    fields = ColumnFields(desk, Position, lambda _ws, _id, mark, value: saved.append((mark.name, value)))
    form = laid_out(qtbot, fields.titled("stance"))
    fields.show(positions(seeded.ws)[0].position)
    fields.choices["stance"].chosen.emit(Stance.OPPOSE)
    done = ColumnFields(desk, SessionDeadline, lambda _ws, _id, mark, value: saved.append((mark.name, value)))
    other = laid_out(qtbot, done.titled("done"))
    done.show(SessionDeadline(session_id=seeded.session, title="Clearance", due_on=date(2027, 1, 15)))
    assert form.isAncestorOf(fields.choices["stance"])
    assert other.isAncestorOf(done.switches["done"])
    assert not done.switches["done"].isChecked()
    done.switches["done"].click()
    settle()
    assert saved == [("stance", Stance.OPPOSE), ("done", True)]
