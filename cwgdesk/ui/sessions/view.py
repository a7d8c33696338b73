"""Sessions, the home of the desk: what is due, how far the statements are, what to do next."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QStackedLayout, QTabWidget, QWidget

from cwgdesk.desk.clearance import carry_positions
from cwgdesk.desk.delegation import Delegation
from cwgdesk.desk.positions import Clearance, Position, PositionRow
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.sessions import (
    AgendaItem,
    Session,
    SessionDeadline,
    add_session,
    contributions_due,
    remove_session,
)
from cwgdesk.overviews.sessions import Home, Step, ToDo, home_again, read_home
from cwgdesk.overviews.touched import TEXTS, Touched, tables
from cwgdesk.papers.contributions import Contribution
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import DocumentRow
from cwgdesk.ui.desk.confidential_papers import ConfidentialPapers
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import EmptyState, boxed, button, column, isolated, label, row
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.sessions.clearance_bar import ClearanceBar, Segment
from cwgdesk.ui.sessions.forms import AgendaForm, DeadlinesForm, DetailsForm, days_left, due_title
from cwgdesk.ui.words.enum_words import glyph_for, word_for
from cwgdesk.ui.words.times import day

_SECRET = (Step.NO_STATEMENT, Step.SUBMIT, Step.AWAITED)
_VIEWS = {
    Step.CLOSING: "composer",
    Step.LOAD_TEXT: "library",
    Step.NO_STATEMENT: "positions",
    Step.SUBMIT: "positions",
    Step.AWAITED: "positions",
    Step.NO_CONSENT: "practices",
    Step.COMPOSE: "composer",
    Step.NO_REASONS: "reader",
    Step.LOOK_AT_MOVED: "reader",
}


class SessionsView(DeskView):
    """The session that is prepared: overview, agenda, deadlines, details."""

    watches = TEXTS | tables(
        Session, AgendaItem, SessionDeadline, Position, Amendment, Practice, Anchor, Delegation, Contribution
    )

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.home = Home([])
        self.today = date.today  # a test sets the clock
        self.papers = ConfidentialPapers(desk, self)
        self._edit_name = False
        self.meeting = Choice(self.tr("Session"))
        self.meeting.chosen.connect(self.open_session)
        self.when = label("", "muted", wrap=True)
        self.closing = label("", "strong", wrap=True)
        self.bar = ClearanceBar()
        self.next = CardList(self.tr("Next actions"))
        self.next.opened.connect(self._do)
        self.next.clicked.connect(lambda _index: self._do(self.next.current()))
        self.due = CardList(self.tr("Deadlines"))
        self.due.opened.connect(lambda _id: self.tabs.setCurrentWidget(self.deadlines_page))
        self.carried: RowsTable[PositionRow] = RowsTable(
            self.tr("Carried over"), self._carried_columns(), lambda found: found.position.id
        )
        self.carried.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.agenda, self.deadlines, self.details = AgendaForm(desk), DeadlinesForm(desk), DetailsForm(desk)
        self._build()
        self.setFocusProxy(self.next)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here."""
        act = partial(Act, menu=Menu.EDIT, group="session")
        return (
            act("sessions.new", self.tr("New session"), self.new, sign="plus"),
            act("sessions.carry", self.tr("Carry all positions over to this session"), self.carry_all,
                private=True, can=lambda: bool(self.home.carried)),
            act("sessions.remove", self.tr("Remove session"), self.remove,
                here=True, can=lambda: self.home.session is not None),
            Act("sessions.brief", self.tr("Delegation brief…"), self.write_brief, Menu.TOOLS, group="papers",
                private=True),
        )  # fmt: skip

    def load(self) -> None:
        """Read the session that is prepared."""
        session_id, today = self.desk.session_id, self.today()
        self.ask(lambda ws: read_home(ws, session_id, today), self._read)

    def load_touched(self, touched: Touched) -> None:
        """Read again what was touched, unless another session is open by now."""
        before, today = self.home, self.today()
        if before.session is None or before.session.id != self.desk.session_id:
            self.load()
            return
        self.ask(
            lambda ws: home_again(ws, before, touched, today),
            lambda home: self._read_again(before, touched, home),
        )

    # -- what can be done ----------------------------------------------------------------------------

    def new(self) -> None:
        """Enter a session with a name to be replaced, and go to its details."""
        name = self.tr("New session of CWG-WSIS&SDG")

        def made(session_id: UUID) -> None:
            self._edit_name = True
            self.desk.goto_view.emit("sessions")
            self.open_session(session_id)

        self.change(lambda ws: add_session(ws, name), made)

    def open_session(self, session_id: UUID) -> None:
        """Prepare this session from now on: new positions are taken for it."""
        self.desk.session_id = session_id
        self.load()

    def remove(self) -> None:
        """Take the session away; its positions stay, Undo brings it back."""
        session = self.home.session
        if session is not None:
            session_id, said = session.id, self.tr("Session removed")
            self.desk.session_id = None
            self.ask(lambda ws: remove_session(ws, session_id), lambda _: self.desk.did.emit(said))

    def carry_all(self) -> None:
        """Carry every position of earlier sessions over, as drafts."""
        self._carry([found.position.id for found in self.home.carried])

    def carry_chosen(self) -> None:
        """Carry the selected positions over, as drafts."""
        rows = self.carried.selectionModel().selectedRows()
        self._carry([self.home.carried[index.row()].position.id for index in rows])

    def write_brief(self) -> None:
        """Write the confidential brief for this session, or for all that is on the desk."""
        self.papers.brief(self.home.session.id if self.home.session else self.desk.session_id)

    def _carry(self, ids: list[UUID]) -> None:
        session = self.home.session
        if session is not None and ids:
            session_id, said = session.id, self.tr("%n position(s) carried over as drafts", "", len(ids))
            self.ask(lambda ws: carry_positions(ws, ids, session_id), lambda _: self.desk.did.emit(said))

    def _do(self, at: int | None) -> None:
        if at is None or at >= len(self._shown_todos()):
            return
        todo = self._shown_todos()[at]
        if todo.clause_id is not None and todo.document_id is not None:
            self.desk.goto_clause.emit(todo.document_id, todo.clause_id)
        elif todo.step is Step.DEADLINE:
            self.tabs.setCurrentWidget(self.deadlines_page)
        elif todo.step is Step.NAME_US:
            self.desk.goto_thing.emit("settings", None)
        else:
            self.desk.goto_view.emit(_VIEWS[todo.step])

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        new = self.writing(button(self.tr("New session"), self.new, sign="plus"))
        head = row(label(self.tr("Sessions"), "title"), self.meeting, 1, new, spacing=10)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Parts of the session"))
        self.agenda_page, self.deadlines_page = boxed(column(self.agenda, margins=12)), QWidget()
        self.deadlines_page.setLayout(column(self.deadlines, margins=12))
        remove = self.writing(button(self.tr("Remove this session"), self.remove, role="link"))
        details = boxed(column(self.details, row(1, remove)))
        self.details_page = Scrolled(details)
        for page, title in (
            (self._overview(), self.tr("Overview")),
            (self.agenda_page, self.tr("Agenda")),
            (self.deadlines_page, self.tr("Deadlines")),
            (self.details_page, self.tr("Details")),
        ):
            self.tabs.addTab(page, title)
        empty = EmptyState(
            "sessions",
            self.tr("No session yet"),
            self.tr(
                "Enter the meeting you prepare: its dates give the deadlines, its limits the page count."
            ),
            (self.tr("New session"), self.new),
            (self.tr("Load a resolution or a report first"), lambda: self.desk.goto_view.emit("library")),
        )
        self.writing(empty.main)
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(empty)
        self.pages.addWidget(self.tabs)
        self.setLayout(column(head, page, margins=16, spacing=12))

    def _overview(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setSpacing(12)
        self.closing.setWordWrap(False)
        told = row(self.when, self.closing, spacing=16)
        told.setStretch(0, 1)
        self.bar_box = boxed(column(label(self.tr("Clearance"), "strong"), self.bar, margins=12), "card")
        all_, chosen = (
            self.writing(button(self.tr("Carry all"), self.carry_all, role="primary")),
            self.writing(button(self.tr("Carry selected"), self.carry_chosen)),
        )
        self.carried_title = label("", "strong")
        self.carried_box = boxed(
            column(row(self.carried_title, 1, chosen, all_), self.carried, margins=12), "card"
        )
        grid.addLayout(told, 0, 0, 1, 2)
        grid.addWidget(self.bar_box, 1, 0, 1, 2)
        grid.addWidget(self._titled(self.tr("Next actions"), self.next), 2, 0)
        grid.addWidget(self._titled(self.tr("Deadlines"), self.due), 2, 1)
        grid.addWidget(self.carried_box, 3, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(2, 1)
        page = QWidget()
        page.setLayout(grid)
        return Scrolled(page)

    def _titled(self, title: str, part: QWidget) -> QWidget:
        part.setStyleSheet("QListView { border: none; }")
        part.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        return boxed(column(label(title, "strong"), part, margins=12), "card")

    def _carried_columns(self) -> list[Column[PositionRow]]:
        return [
            Column(self.tr("On"), lambda r: r.about),
            Column(self.tr("Stance"), lambda r: word_for(r.position.stance), 18),
            Column(
                self.tr("Then"),
                lambda r: f"{glyph_for(r.position.clearance)} {word_for(r.position.clearance)}",
                14,
            ),
        ]

    # -- showing -------------------------------------------------------------------------------------

    def _read(self, home: Home) -> None:
        self.home = home
        self.pages.setCurrentIndex(1 if home.session else 0)
        self.meeting.setVisible(bool(home.sessions))
        self.meeting.fill([(s.id, s.name) for s in home.sessions])
        session = home.session
        if session is None:
            return
        if self.desk.session_id is None:
            self.desk.session_id = session.id
        self.meeting.choose(session.id)
        self._show_dates(session)
        self._show_bar()
        self.next.show_cards(self._todo_cards())
        self.due.show_cards(self._due_cards())
        self._show_carried()
        self.agenda.show_agenda(session.id, home.agenda, _seen(home, self.desk))
        self.deadlines.show_due(session.id, home.due)
        self.details.show_session(session)
        if self._edit_name:
            self._edit_name = False
            self.tabs.setCurrentWidget(self.details_page)
            self.details.edit_name()

    def _read_again(self, before: Home, touched: Touched, home: Home) -> None:
        if self.home is not before:  # read meanwhile, and perhaps too early
            self.load_touched(touched)
        elif home.session is not before.session:
            self._read(home)
        else:
            self.home = home
            self._show_again(before)

    def _show_again(self, before: Home) -> None:
        """Show what is another than before; the session and the texts are the same."""
        home, session = self.home, self.home.session
        if session is None or home == before:
            return
        self._show_bar()
        self.next.show_cards(self._todo_cards())
        if home.carried is not before.carried:
            self._show_carried()
        if home.agenda is not before.agenda:
            self.agenda.show_agenda(session.id, home.agenda, home.documents)
        if home.due is not before.due:
            self.due.show_cards(self._due_cards())
            self.deadlines.show_due(session.id, home.due)

    def _show_dates(self, session: Session) -> None:
        days = [day(when) for when in (session.starts_on, session.ends_on) if when]
        parts = [session.body, session.place, " – ".join(days) or self.tr("dates not known")]
        self.when.setText(" · ".join(isolated(part) for part in parts if part))
        closing = contributions_due(session)
        if closing is None:
            self.closing.setText("")
            return
        gone = closing < self.today()
        words = self.tr("Contributions closed %1 (%2)") if gone else self.tr("Contributions close %1 (%2)")
        self.closing.setText(
            words.replace("%1", days_left(closing, self.today())).replace("%2", day(closing))
        )
        left = (closing - self.today()).days
        self.closing.setProperty("role", "bad" if left < 3 else "warn" if left < 15 else "strong")
        self.closing.style().polish(self.closing)

    def _show_bar(self) -> None:
        counts = self.home.clearance or {}
        pattern = Qt.BrushStyle
        self.bar.show_segments(
            (
                Segment(word_for(Clearance.DELIVERED), counts.get(Clearance.DELIVERED, 0), "accent"),
                Segment(word_for(Clearance.CLEARED), counts.get(Clearance.CLEARED, 0), "good"),
                Segment(
                    word_for(Clearance.IN_REVIEW),
                    counts.get(Clearance.IN_REVIEW, 0),
                    "warn",
                    pattern.BDiagPattern,
                ),
                Segment(
                    word_for(Clearance.DRAFT),
                    counts.get(Clearance.DRAFT, 0),
                    "muted",
                    pattern.Dense6Pattern,
                ),
                Segment(self.tr("No position"), self.home.without, "border", pattern.NoBrush),
            )
        )
        self.bar_box.setVisible(not self.desk.projecting)

    def _show_carried(self) -> None:
        there = bool(self.home.carried) and not self.desk.projecting
        self.carried_box.setVisible(there)
        if there:
            count = len(self.home.carried)
            self.carried_title.setText(self.tr("%n position(s) of earlier sessions", "", count))
            self.carried.show_rows(self.home.carried)
            line = self.carried.verticalHeader().defaultSectionSize()
            self.carried.setFixedHeight(self.carried.horizontalHeader().height() + min(count, 4) * line + 6)

    def _shown_todos(self) -> list[ToDo]:
        hidden = _SECRET if self.desk.projecting else ()
        return [todo for todo in self.home.todos if todo.step not in hidden]

    def _todo_cards(self) -> list[Card]:
        return [
            Card(at, self._sentence(t), "", *self._urgency(t)) for at, t in enumerate(self._shown_todos())
        ]

    def _urgency(self, todo: ToDo) -> tuple[str, str]:
        if todo.due_on is None:
            return "", ""
        left = (todo.due_on - self.today()).days
        words = f"{days_left(todo.due_on, self.today())} · {day(todo.due_on)}"
        return (f"! {words}", "bad") if left < 3 else (words, "warn" if left < 15 else "")

    def _sentence(self, todo: ToDo) -> str:
        if todo.step is Step.DEADLINE:
            return todo.title
        return {
            Step.CLOSING: self.tr("Contributions close"),
            Step.NAME_US: self.tr("Name your delegation in the settings"),
            Step.LOAD_TEXT: self.tr("Import the resolution and the report"),
            Step.NO_STATEMENT: self.tr("%n position(s) without a public statement", "", todo.count),
            Step.SUBMIT: self.tr("%n statement(s) to submit for clearance", "", todo.count),
            Step.AWAITED: self.tr("%n statement(s) wait for an answer", "", todo.count),
            Step.NO_REASONS: self.tr("%n proposal(s) without reasons", "", todo.count),
            Step.NO_CONSENT: self.tr("%n good practice(s) without consent to publish", "", todo.count),
            Step.LOOK_AT_MOVED: self.tr("%n note(s) carried over that want a look", "", todo.count),
            Step.COMPOSE: self.tr("Compose the contribution"),
        }[todo.step]

    def _due_cards(self) -> list[Card]:
        cards = []
        for at, due in enumerate(self.home.due):
            left = (due.due_on - self.today()).days
            late = left < 0 and not due.done and due.deadline_id is not None
            tone = "good" if due.done else "bad" if late else "warn" if 0 <= left < 15 else ""
            sign = "✓ " if due.done else "! " if late else ""
            words = f"{sign}{day(due.due_on)} · {days_left(due.due_on, self.today())}"
            cards.append(Card(at, due_title(due), due.source, words, tone))
        return cards


def _seen(home: Home, desk: DeskContext) -> tuple[DocumentRow, ...]:
    """The texts that an item may name; in the meeting room none that are confidential."""
    return tuple(row for row in home.documents if not (desk.projecting and row.document.confidential))
