"""The register of positions: a table with filters, and the position that is chosen beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedLayout, QWidget

from cwgdesk.desk.forgetting import Forgettable
from cwgdesk.desk.positions import (
    Clearance,
    Holder,
    Position,
    PositionRow,
    Stance,
    positions,
    record_position,
    remove_position,
)
from cwgdesk.desk.sessions import AgendaItem, Session, sessions
from cwgdesk.overviews.again import Again, positions_again, register_order
from cwgdesk.overviews.touched import TEXTS, Touched, tables
from cwgdesk.texts.anchors import Anchor
from cwgdesk.ui.clause.position_form import PositionForm
from cwgdesk.ui.desk.confidential_papers import ConfidentialPapers
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.forget_dialog import ask_to_forget
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.icons import picture
from cwgdesk.ui.kit.pieces import EmptyState, boxed, button, column, label, row
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.words.columns import column_title, column_words
from cwgdesk.ui.words.enum_words import glyph_for, word_for
from cwgdesk.ui.words.messages import change_text
from cwgdesk.ui.words.times import moment_text
from cwgdesk.workspace.mapping import marks
from cwgdesk.workspace.record.history import HistoryEntry
from cwgdesk.workspace.store import Workspace

_TOLD = 12  # steps of history shown beside a position


class PositionsView(DeskView):
    """Who holds what stance on what: all of it confidential, save the statements once cleared."""

    watches = TEXTS | tables(Position, Anchor, AgendaItem, Session)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.papers = ConfidentialPapers(desk, self)
        self.rows: list[PositionRow] = []
        self.meetings: list[Session] = []
        self._wanted: UUID | None = None
        self.table: RowsTable[PositionRow] = RowsTable(
            self.tr("Positions"), self._columns(), lambda found: found.position.id
        )
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.picked.connect(self._show_one)
        self.table.opened.connect(lambda _row: self.form.statement.setFocus())
        self.form = PositionForm(desk)
        self.session = Choice(self.tr("Session"))
        self.clearance = Choice(self.tr("Clearance"), [(None, self.tr("Any clearance")), *_named(Clearance)])
        self.holder = Choice(self.tr("Held by"), [(None, self.tr("Any holder")), *_named(Holder)])
        self.stance = Choice(self.tr("Stance"), [(None, self.tr("Any stance")), *_named(Stance)])
        for choice in self._filters():
            choice.chosen.connect(lambda _value: self._show_rows())
        self.place = label("", "heading", wrap=True)
        self.quote = label("", "muted", wrap=True)
        self.history = label("", "small", wrap=True)
        self._build()
        self.setFocusProxy(self.table)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here."""
        act = partial(Act, group="position", private=True)

        def on_clause() -> bool:
            return (row := self.table.current()) is not None and row.clause_id is not None

        return (
            act("positions.new", self.tr("New position on a topic"), self.new, Menu.EDIT, sign="plus"),
            act("positions.remove", self.tr("Remove position"), self.remove, Menu.EDIT,
                here=True, can=lambda: self.table.current() is not None),
            act("positions.reader", self.tr("Open clause in Reader"), self.open_clause, Menu.VIEW,
                can=on_clause),
            act("positions.card", self.tr("Floor card of this position…"), self.write_card, Menu.TOOLS,
                group="papers", here=True, can=lambda: on_clause() or self._item() is not None),
        )  # fmt: skip

    def show_thing(self, position_id: UUID) -> None:
        """Show this position, whatever the filters were."""
        self._wanted = position_id
        for choice in self._filters():
            choice.choose(None)
        self.refresh()

    def load(self) -> None:
        """Read the register and the sessions; nothing while others can see the screen."""
        if not self.desk.projecting:
            self.ask(lambda ws: (positions(ws), sessions(ws)), self._read)

    def load_touched(self, touched: Touched) -> None:
        """Read the positions again that were touched, or whose text was."""
        if not self.desk.projecting:
            wants_sessions = touched.meets(tables(Session))
            self.ask(
                lambda ws: (positions_again(ws, touched), sessions(ws) if wants_sessions else None),
                self._read_again,
            )

    def new(self) -> None:
        """Take a position on a topic that is in no text; it is named in the form."""
        from PySide6.QtWidgets import QInputDialog

        topic, given = QInputDialog.getText(self, self.tr("New position"), self.tr("On which topic?"))
        if given and topic.strip():
            self.add_topic(topic)

    def add_topic(self, topic: str) -> None:
        """Take a position on this topic, for the session that is open."""
        session_id = self.desk.session_id

        def made(position_id: UUID) -> None:
            self._wanted = position_id
            self.catch_up(Position.__tablename__, position_id)

        self.change(lambda ws: record_position(ws, topic=topic, session_id=session_id), made)

    def remove(self) -> None:
        """Take the chosen position off the desk; Undo brings it back."""
        found = self.table.current()
        if found is not None:
            position_id, said = found.position.id, self.tr("Position removed")
            self.ask(lambda ws: remove_position(ws, position_id), lambda _: self.desk.did.emit(said))

    def write_card(self) -> None:
        """Write the confidential floor card for what the chosen position is about."""
        found, item_id = self.table.current(), self._item()
        if item_id is not None:
            self.papers.item_card(item_id)
        elif found is not None and found.clause_id is not None:
            self.papers.clause_card(found.clause_id)

    def _item(self) -> UUID | None:
        found = self.table.current()
        return found.position.agenda_item_id if found is not None else None

    def can_forget(self) -> bool:
        """Is there a position to forget, and may it be seen?"""
        return self.table.current() is not None and not self.desk.projecting

    def forget(self) -> None:
        """Erase the chosen position and all it ever said, if the user says so."""
        found = self.table.current()
        if found is not None:
            ask_to_forget(self, self.desk, Forgettable.POSITION, found.position.id, found.about)

    def open_clause(self) -> None:
        """Show the clause in the reader."""
        found = self.table.current()
        if found is not None and found.clause_id is not None:
            self.desk.goto_clause.emit(found.document_id, found.clause_id)

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        lock = QLabel()
        lock.setPixmap(picture("lock", 18, tokens().private))
        secret = label(self.tr("Confidential – never exported"), "strong")
        secret.setStyleSheet(f"color: {tokens().private};")
        new = self.writing(button(self.tr("New position"), self.new, role="primary", sign="plus"))
        head = row(label(self.tr("Positions"), "title"), lock, secret, 1, new, spacing=10)
        filters = row(*self._filters(), 1, spacing=10)
        self.full = QSplitter()
        self.full.addWidget(self.table)
        self.full.addWidget(self._side())
        self.full.setStretchFactor(0, 1)
        self.full.setSizes([700, 440])
        self.full.setChildrenCollapsible(False)
        empty = EmptyState(
            "positions",
            self.tr("No positions yet"),
            self.tr("Select a clause in the Reader and press P to say where your delegation stands."),
            (self.tr("Open Reader"), lambda: self.desk.goto_view.emit("reader")),
            (self.tr("Take a position on a topic"), self.new),
        )
        self.writing(empty.main)
        none_fits = EmptyState(
            "search",
            self.tr("No position fits these filters"),
            self.tr("Choose other filters, or show all positions again."),
            (self.tr("Show all"), self._show_all),
        )
        page = QWidget()
        self.pages = QStackedLayout(page)
        for part in (empty, none_fits, self.full):
            self.pages.addWidget(part)
        self.filter_box = boxed(filters)
        self.setLayout(column(head, self.filter_box, page, margins=16, spacing=12))

    def _side(self) -> Scrolled:
        go = button(self.tr("Open in Reader"), self.open_clause, role="link")
        self.go = go
        remove = self.writing(button(self.tr("Remove this position"), self.remove, role="link"))
        told = label(self.tr("History"), "strong")
        inner = boxed(
            column(
                self.place, self.quote, row(go, 1), self.form, told, self.history, row(1, remove), margins=4
            )
        )
        return Scrolled(inner)

    def _filters(self) -> tuple[Choice, ...]:
        return self.session, self.clearance, self.holder, self.stance

    def _columns(self) -> list[Column[PositionRow]]:
        """What it is on, and every column whose mapping says that the register shows it."""
        own: dict[str, Column[PositionRow]] = {
            "stance": Column("", lambda r: word_for(r.position.stance), 16),
            "clearance": Column("", _clearance_words, 15, colour=_clearance_colour),
            "holder": Column("", _holder_words, 13),
            "since": Column("", lambda r: _days(r.position.since), 6),
        }
        marked = {column.name: column for column in marks(Position) if column.mark.register}
        names = [*(name for name in own if name in marked), *(name for name in marked if name not in own)]
        return [
            Column(self.tr("On"), lambda r: r.about, tip=lambda r: r.anchor.quote if r.anchor else r.about),
            *(replace(own.get(n) or _plain(n), title=column_title(marked[n])) for n in names),
        ]

    # -- showing -----------------------------------------------------------------------------------

    def _read(self, found: tuple[list[PositionRow], list[Session]]) -> None:
        self.rows, self.meetings = found
        self.session.fill([(None, self.tr("All sessions")), *((s.id, s.name) for s in self.meetings)])
        self._show_rows()

    def _read_again(self, found: tuple[Again[PositionRow], list[Session] | None]) -> None:
        again, meetings = found
        rows = again.put_into(self.rows, lambda row: row.position.id, register_order)
        if meetings is not None:
            self._read((rows, meetings))
        elif again.ids:
            self.rows = rows
            self._show_rows()

    def _show_all(self) -> None:
        for choice in self._filters():
            choice.choose(None)
        self._show_rows()

    def _show_rows(self) -> None:
        shown = list(self._fitting())
        self.filter_box.setVisible(bool(self.rows))
        self.pages.setCurrentIndex(2 if shown else 1 if self.rows else 0)
        wanted, self._wanted = self._wanted, None
        self.table.show_rows(shown, wanted)
        self._show_one(self.table.current())

    def _fitting(self) -> Iterator[PositionRow]:
        """The rows that the filters let through; the choices are asked once, not for each row."""
        choices = {"session_id": self.session, "clearance": self.clearance}
        choices |= {"holder": self.holder, "stance": self.stance}
        wanted = {name: value for name, one in choices.items() if (value := one.value()) is not None}
        for found in self.rows:
            if all(getattr(found.position, name) == value for name, value in wanted.items()):
                yield found

    def _show_one(self, found: PositionRow | None) -> None:
        if found is None:
            return
        self.place.setText(found.about)
        self.quote.setText(f"“{found.anchor.quote}”" if found.anchor and found.anchor.quote else "")
        self.quote.setVisible(bool(self.quote.text()))
        self.go.setVisible(found.clause_id is not None)
        self.form.show_row(found, self.meetings)
        position_id = found.position.id
        self.history.setText("")
        self.ask(lambda ws: _history(ws, position_id), lambda told: self._tell(position_id, told))

    def _tell(self, position_id: UUID, entries: list[HistoryEntry]) -> None:
        current = self.table.current()
        if current is None or current.position.id != position_id:
            return
        lines = [f"{moment_text(e.when)} · {e.author} · {change_text(e.label, '')}" for e in entries[:_TOLD]]
        self.history.setText("\n".join(lines))


def _history(ws: Workspace, position_id: UUID) -> list[HistoryEntry]:
    return ws.history(position_id, _TOLD)


def _named(kind: type[Clearance] | type[Holder] | type[Stance]) -> list[tuple[object, str]]:
    if kind is Clearance:
        return [(step, word_for(step)) for step in Clearance]
    if kind is Holder:
        return [(holder, word_for(holder)) for holder in Holder]
    return [(stance, word_for(stance)) for stance in Stance]


def _clearance_words(found: PositionRow) -> str:
    if found.position.holder is not Holder.OWN:
        return "–"
    return f"{glyph_for(found.position.clearance)} {word_for(found.position.clearance)}"


def _clearance_colour(found: PositionRow) -> str:
    if found.position.holder is not Holder.OWN:
        return tokens().muted
    steps = {Clearance.DRAFT: tokens().muted, Clearance.IN_REVIEW: tokens().warn}
    return steps.get(found.position.clearance, tokens().good)


def _plain(name: str) -> Column[PositionRow]:
    return Column("", lambda r: column_words(getattr(r.position, name)), 16)


def _holder_words(found: PositionRow) -> str:
    return found.position.holder_name or word_for(found.position.holder)


def _days(since: datetime | None) -> str:
    days = (datetime.now(UTC) - since).days if since else 0
    return QCoreApplication.translate("PositionsView", "%1 d").replace("%1", str(days)) if since else ""
