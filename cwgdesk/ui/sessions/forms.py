"""The forms of a session: its details, its agenda, its deadlines."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cwgdesk.desk.sessions import (
    AgendaItem,
    Due,
    Session,
    add_agenda_item,
    add_deadline,
    edit_agenda_item,
    edit_deadline,
    edit_session,
    move_agenda_item,
    remove_agenda_item,
    remove_deadline,
)
from cwgdesk.texts.library import DocumentRow
from cwgdesk.ui.desk.column_fields import ColumnFields
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, LineField
from cwgdesk.ui.desk.frames import ConfidentialFrame, PublicFrame
from cwgdesk.ui.kit.date_field import DateField
from cwgdesk.ui.kit.order_list import Entry, OrderList
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.words.times import day
from cwgdesk.workspace.marks import Marked
from cwgdesk.workspace.store import Workspace


class DetailsForm(QWidget):
    """Name, body, place, dates, the closing of contributions and the page limit with their sources."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.session_id: UUID | None = None
        self.fields = fields = ColumnFields(desk, Session, _save_session)
        self.lines, self.dates, self.numbers = fields.lines, fields.dates, fields.numbers
        frame = PublicFrame(self.tr("Public – the header of a contribution names it"))
        frame.add(fields.boxed("name"))
        frame.add(fields.boxed("body"))
        frame.add(row(fields.boxed("place"), fields.boxed("starts_on"), fields.boxed("ends_on"), spacing=12))
        due = ("contributions_due_on", "contribution_days", "contribution_days_source")
        frame.add(row(*map(fields.boxed, due), spacing=12))
        frame.add(row(fields.boxed("page_limit"), fields.boxed("page_limit_source"), spacing=12))
        self.numbers["contribution_days"].setRange(0, 365)
        self.numbers["page_limit"].setRange(1, 99)
        for field in fields.rest(public=True):
            frame.add(field)
        secret = ConfidentialFrame(desk)
        secret.add(fields.titled("notes", lines=3))
        for field in fields.rest(public=False):
            secret.add(field)
        self.setLayout(column(frame, secret, 1, spacing=12))

    def show_session(self, session: Session) -> None:
        """Show a session; what is being typed stays."""
        self.session_id = session.id
        self.fields.show(session)

    def edit_name(self) -> None:
        """Put the cursor into the name, all of it selected."""
        self.lines["name"].setFocus()
        self.lines["name"].selectAll()


class AgendaForm(QWidget):
    """The items of a session in order, the one that is chosen, and a line to add one."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.session_id: UUID | None = None
        self.items: tuple[AgendaItem, ...] = ()
        self.list = OrderList(self.tr("Agenda"))
        self.list.picked.connect(self._show_item)
        self.list.ordered.connect(self._ordered)
        self.fields = ColumnFields(desk, AgendaItem, _save_item, key="agenda")
        self.document = Choice(self.fields.title("document_id"))
        self.document.chosen.connect(lambda chosen: self._set(document_id=chosen))
        self.new_number, self.new_title = QLineEdit(), QLineEdit()
        self.new_title.returnPressed.connect(self.add)
        self._build()

    def show_agenda(
        self, session_id: UUID, items: tuple[AgendaItem, ...], texts: Sequence[DocumentRow]
    ) -> None:
        """Show the agenda of a session."""
        self.session_id, self.items = session_id, items
        documents = [(text.document.id, text.document.name or text.document.file_name) for text in texts]
        self.document.fill([(None, self.tr("No document")), *documents])
        self.list.show_entries([Entry(item.id, f"{item.number}  {item.title}".strip()) for item in items])
        self._show_item(self.list.current())

    def add(self) -> None:
        """Put what stands in the line at the end of the agenda."""
        title, number, session_id = self.new_title.text(), self.new_number.text(), self.session_id
        if session_id is None or not title.strip():
            self.new_title.setFocus()
            return
        self.desk.ask(lambda ws: add_agenda_item(ws, session_id, title, number=number))
        self.new_title.clear()
        self.new_number.clear()
        self.new_number.setFocus()

    def remove(self) -> None:
        """Take the chosen item off the agenda."""
        item = self._item()
        if item is not None:
            item_id, said = item.id, self.tr("Agenda item removed")
            self.desk.ask(lambda ws: remove_agenda_item(ws, item_id), lambda _: self.desk.did.emit(said))

    def _build(self) -> None:
        self.new_number.setFixedWidth(90)
        add = button(self.tr("Add item"), self.add, sign="plus")
        line = row(
            boxed(named(self.tr("New item: number"), self.new_number)),
            boxed(named(self.tr("New item: title"), self.new_title)),
            boxed(column(1, add)),
        )
        line.setStretch(1, 1)
        self.public = PublicFrame(self.tr("Public – may be exported"))
        first = row(self.fields.boxed("number"), self.fields.boxed("title"))
        first.setStretch(1, 1)
        self.public.add(first)
        self.public.add(named(self.fields.title("document_id"), self.document))
        for field in self.fields.rest(public=True):
            self.public.add(field)
        self.secret = ConfidentialFrame(self.desk)
        self.secret.add(self.fields.titled("notes", lines=3))
        for field in self.fields.rest(public=False):
            self.secret.add(field)
        gone = button(self.tr("Remove this item"), self.remove, role="link")
        self.one = boxed(column(self.public, self.secret, row(1, gone), 1, spacing=12))
        both = row(self.list, self.one, spacing=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        whole = column(line, both)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _show_item(self, _item_id: object) -> None:
        item = self._item()
        self.one.setVisible(item is not None)
        if item is None:
            return
        self.fields.show(item)
        self.document.choose(item.document_id)

    def _item(self) -> AgendaItem | None:
        return next((item for item in self.items if item.id == self.list.current()), None)

    def _ordered(self, ids: Sequence[UUID]) -> None:
        moved = self.list.current()
        if moved in ids:
            item_id, to = ids[ids.index(moved)], ids.index(moved)
            self.desk.ask(lambda ws: move_agenda_item(ws, item_id, to))

    def _set(self, **fields: Any) -> None:
        item = self._item()
        if item is not None:
            item_id = item.id
            self.desk.ask(lambda ws: edit_agenda_item(ws, item_id, **fields))


class DeadlinesForm(QWidget):
    """What is due for a session: a table, the date that is chosen, and a line to add one."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.session_id: UUID | None = None
        self.table: RowsTable[Due] = RowsTable(
            self.tr("Deadlines"),
            [
                Column(self.tr("Due"), lambda d: day(d.due_on), 11),
                Column(self.tr("What"), due_title),
                Column(self.tr("Source"), lambda d: d.source, 26, tip=lambda d: d.source),
                Column(self.tr("Done"), lambda d: "✓" if d.done else "○", 6),
            ],
            lambda due: due.deadline_id,
        )
        self.table.picked.connect(self._show_due)
        self.new_title, self.new_source = QLineEdit(), QLineEdit()
        self.new_date = DateField(self.tr("Due on"))
        self.title, self.source = LineField(desk, self.tr("What")), LineField(desk, self.tr("Source"))
        self.when = DateField(self.tr("Due on"))
        self.when.chosen.connect(lambda chosen: chosen and self._set(due_on=chosen))
        self.done = QCheckBox(self.tr("Done"))
        self.done.setAccessibleName(self.tr("Done"))
        self.done.clicked.connect(lambda on: self._set(done=on))
        self._build()

    def show_due(self, session_id: UUID, due: Sequence[Due]) -> None:
        """Show what is due for a session."""
        self.session_id = session_id
        self.table.show_rows(due)
        self._show_due(self.table.current())

    def add(self) -> None:
        """Enter what stands in the line."""
        title, source, session_id = self.new_title.text(), self.new_source.text(), self.session_id
        when = self.new_date.value()
        if session_id is None or not title.strip():
            self.new_title.setFocus()
            return
        if when is None:
            if not self.new_date.text():
                self.new_date.put(datetime.now().astimezone().date())
            self.new_date.setFocus()
            return
        self.desk.ask(lambda ws: add_deadline(ws, session_id, title, when, source=source))
        self.new_title.clear()
        self.new_source.clear()
        self.new_title.setFocus()

    def remove(self) -> None:
        """Take the chosen deadline away."""
        due = self.table.current()
        if due is not None and due.deadline_id is not None:
            deadline_id, said = due.deadline_id, self.tr("Deadline removed")
            self.desk.ask(lambda ws: remove_deadline(ws, deadline_id), lambda _: self.desk.did.emit(said))

    def _build(self) -> None:
        add = button(self.tr("Add deadline"), self.add, sign="plus")
        line = row(
            boxed(named(self.tr("New: what"), self.new_title)),
            boxed(named(self.tr("New: due on"), self.new_date)),
            boxed(named(self.tr("New: source"), self.new_source)),
            boxed(column(1, add)),
        )
        line.setStretch(0, 2)
        line.setStretch(2, 1)
        frame = PublicFrame(self.tr("Public – may be exported"))
        frame.add(named(self.tr("What"), self.title))
        frame.add(
            row(boxed(named(self.tr("Due on"), self.when)), boxed(named(self.tr("Source"), self.source)))
        )
        gone = button(self.tr("Remove this deadline"), self.remove, role="link")
        frame.add(row(self.done, 1, gone))
        self.one = frame
        self.rule = label(
            self.tr("This date follows from the session's details and is changed there."), "muted", wrap=True
        )
        whole = column(line, self.table, self.rule, self.one)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _show_due(self, due: Due | None) -> None:
        own = due is not None and due.deadline_id is not None
        self.one.setVisible(own)
        self.rule.setVisible(due is not None and not own)
        if due is None or due.deadline_id is None:
            return
        key = f"deadline/{due.deadline_id}"
        self.title.bind(f"{key}/title", due.title, _due_saver(due.deadline_id, "title"))
        self.source.bind(f"{key}/source", due.source, _due_saver(due.deadline_id, "source"))
        self.when.show_date(due.due_on)
        self.done.setChecked(due.done)

    def _set(self, **fields: Any) -> None:
        due = self.table.current()
        if due is not None and due.deadline_id is not None:
            deadline_id = due.deadline_id
            self.desk.ask(lambda ws: edit_deadline(ws, deadline_id, **fields))


def due_title(due: Due) -> str:
    """What is due; the closing of contributions has no words of its own."""
    return due.title or QCoreApplication.translate("Sessions", "Contributions close")


def days_left(when: date, today: date) -> str:
    """ "in 9 days", "today", "3 days ago"."""
    left = (when - today).days
    if left == 0:
        return QCoreApplication.translate("Sessions", "today")
    if left > 0:
        return QCoreApplication.translate("Sessions", "in %n day(s)", "", left)
    return QCoreApplication.translate("Sessions", "%n day(s) ago", "", -left)


def _save_session(ws: Workspace, session_id: UUID, column: Marked, value: Any) -> None:
    changed: dict[str, Any] = {column.name: value}
    edit_session(ws, session_id, **changed)


def _save_item(ws: Workspace, item_id: UUID, column: Marked, value: Any) -> None:
    changed: dict[str, Any] = {column.name: value}
    edit_agenda_item(ws, item_id, **changed)


def _due_saver(deadline_id: UUID, name: str) -> Any:
    def save(ws: Workspace, text: str) -> None:
        changed: dict[str, Any] = {name: text}
        edit_deadline(ws, deadline_id, **changed)

    return save
