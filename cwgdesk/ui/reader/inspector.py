"""Beside the text: the clause's card, and what is on the desk for it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from cwgdesk.desk.positions import Holder, PositionRow, remove_position
from cwgdesk.overviews.clause import ClauseDetail, read_detail, read_history
from cwgdesk.ui.clause.clause_text import state_shown
from cwgdesk.ui.clause.position_form import PositionForm
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.frames import ConfidentialFrame
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, row
from cwgdesk.ui.reader.amendment_form import AmendmentForm
from cwgdesk.ui.reader.cited_links import CitedLinks
from cwgdesk.ui.reader.notes_panel import NotesPanel
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.messages import change_text
from cwgdesk.ui.words.times import moment_text
from cwgdesk.workspace.record.history import HistoryEntry

NOTES, POSITION, AMENDMENT, MORE = range(4)


class Inspector(QWidget):
    """Card and tabs of the current clause.

    Signals: `wanted(what)` when a button asks for "note", "position", "practice" or a Symbol;
    `shown(detail)` when another clause, or something new on it, is shown.
    """

    wanted = Signal(object)
    shown = Signal(object)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.detail: ClauseDetail | None = None
        self.clause_id: UUID | None = None  # the clause that is shown, or is being read
        self._then: list[object] = []
        self.title = label("", "heading", wrap=True)
        self.facts = label("", "small", wrap=True)
        self.notes = NotesPanel(desk)
        self.position = _PositionPanel(desk)
        self.amendment = AmendmentForm(desk)
        self.more = _MorePanel(desk)
        self.amendment.wanted.connect(self.wanted)
        self.position.wanted.connect(self.wanted)
        self.more.wanted.connect(self.wanted)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("On this clause"))
        self.tabs.tabBar().setAccessibleName(self.tr("On this clause"))
        self.tabs.setUsesScrollButtons(True)
        for panel in (self.notes, self.position, self.amendment, self.more):
            self.tabs.addTab(_scrolled(panel), "")
        self.tabs.setCurrentIndex(AMENDMENT)
        self._soon = QTimer(self, interval=40, singleShot=True)
        self._soon.timeout.connect(self._read)
        self.setLayout(
            column(boxed(column(self.title, self.facts, margins=10, spacing=4)), self.tabs, spacing=0)
        )
        desk.meeting_room.connect(self.set_private)
        self._name_tabs()
        self.set_private(desk.projecting)

    def show_clause(self, clause_id: UUID | None, *, at_once: bool = False) -> None:
        """Show this clause; walking quickly through a text reads only where one stops."""
        self.clause_id = clause_id
        if at_once:
            self._soon.stop()
            self._read()
        else:
            self._soon.start()

    def refresh(self) -> None:
        """Something on the desk has changed."""
        self._read()

    def open_tab(self, tab: int) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(tab)

    def set_private(self, hidden: bool) -> None:
        """Nothing confidential while others can see the screen."""
        for tab in (NOTES, POSITION):
            self.tabs.setTabVisible(tab, not hidden)
        self.more.set_private(hidden)
        if hidden and self.tabs.currentIndex() in (NOTES, POSITION):
            self.tabs.setCurrentIndex(AMENDMENT)

    def _read(self) -> None:
        clause_id = self.clause_id
        if clause_id is not None:
            self.desk.ask(lambda ws: read_detail(ws, clause_id), self._show, lambda _gone: None)

    def _show(self, detail: ClauseDetail) -> None:
        if detail.clause.id != self.clause_id:
            return  # the user has gone on
        self.detail = detail
        self.title.setText(isolated(detail.clause.path))
        self.facts.setText(self._facts(detail))
        self.notes.show_detail(detail)
        self.position.show_detail(detail)
        self.amendment.show_detail(detail)
        self.more.show_detail(detail)
        self._name_tabs()
        self.shown.emit(detail)

    def _facts(self, detail: ClauseDetail) -> str:
        parts = [detail.document.name, state_shown(detail.clause)]
        dates = ", ".join(dict.fromkeys(item.text for item in detail.dates[:4]))
        if dates:
            parts.append(self.tr("Dates: %1").replace("%1", dates))
        return " · ".join(isolated(part) for part in parts if part)

    def _name_tabs(self) -> None:
        detail = self.detail
        counts = (
            (len(detail.notes), len(detail.positions), len(detail.amendments), len(detail.practices))
            if detail
            else (0, 0, 0, 0)
        )
        titles = (self.tr("Notes"), self.tr("Position"), self.tr("Amendment"), self.tr("More"))
        for tab, (title, count) in enumerate(zip(titles, counts, strict=True)):
            self.tabs.setTabText(tab, f"{title} {count}" if count else title)


class _PositionPanel(QWidget):
    """Our position on the clause, and those of others.

    Signals: `wanted("position")` when the user asks for one.
    """

    wanted = Signal(object)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self._detail: ClauseDetail | None = None
        self._chosen: UUID | None = None
        self.which = Choice(self.tr("Whose position"))
        self.which.chosen.connect(self._choose)
        self.form = PositionForm(desk)
        self.offer = ConfidentialFrame(desk, self.tr("No position on this clause yet"))
        said = self.tr("Say what your delegation thinks of it. Nothing leaves before it is cleared.")
        self.offer.add(label(said, "muted", wrap=True))
        self.offer.add(
            button(self.tr("Take a position  (P)"), lambda: self.wanted.emit("position"), role="primary")
        )
        other = button(self.tr("Another holder's position"), lambda: self.wanted.emit("other"), role="link")
        remove = button(self.tr("Remove"), self._remove, role="link", name=self.tr("Remove position"))
        self.foot = boxed(row(other, 1, remove))
        self.setLayout(column(self.which, self.offer, self.form, self.foot, 1, margins=4))

    def show_detail(self, detail: ClauseDetail) -> None:
        """Show the clause's positions; the chosen one stays."""
        self._detail = detail
        rows = {found.position.id: found for found in detail.positions}
        # What we think of another's proposal is not what we think of the clause, which comes first.
        own = [
            key
            for key, found in sorted(rows.items(), key=lambda row: row[1].position.proposal_id is None)
            if found.position.holder is Holder.OWN
        ]
        if self._chosen not in rows:
            self._chosen = own[-1] if own else next(iter(rows), None)
        self.which.fill([(key, self._title(found)) for key, found in rows.items()])
        self.which.choose(self._chosen)
        self.which.setVisible(len(rows) > 1)
        self.offer.setVisible(not rows and not self.desk.projecting)
        self.form.setVisible(bool(rows))
        self.foot.setVisible(bool(rows))
        if self._chosen is not None:
            self.form.show_row(rows[self._chosen], detail.sessions)

    def choose(self, position_id: UUID) -> None:
        """Show this position when it is there."""
        self._chosen = position_id

    def _choose(self, position_id: UUID) -> None:
        self._chosen = position_id
        if self._detail is not None:
            self.show_detail(self._detail)

    def _title(self, found: PositionRow) -> str:
        position = found.position
        told = f"{position.holder_name or word_for(position.holder)}: {word_for(position.stance)}"
        return f"{told} – {isolated(found.about)}" if position.proposal_id else told

    def _remove(self) -> None:
        if self._chosen is not None:
            key, said = self._chosen, self.tr("Position removed")
            self.desk.ask(lambda ws: remove_position(ws, key), lambda _done: self.desk.did.emit(said))


class _MorePanel(QWidget):
    """Practices that answer the clause, what it cites, and what was done to what stands on it.

    Signals: `wanted("practice")`.
    """

    wanted = Signal(object)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self._detail: ClauseDetail | None = None
        self.practices = QVBoxLayout()
        self.cited = CitedLinks(desk)
        self.history = label("", "small", wrap=True)
        add = button(
            self.tr("Good practice for this clause  (G)"), lambda: self.wanted.emit("practice"), sign="plus"
        )
        self.history_box = ConfidentialFrame(desk, self.tr("What was done here"))
        self.history_box.add(self.history)
        self.cited_box = boxed(column(label(self.tr("Cites"), "field"), self.cited, spacing=4))
        practices = boxed(column(label(self.tr("Good practices"), "field"), self.practices, row(add, 1)))
        self.setLayout(column(practices, self.cited_box, self.history_box, 1, margins=10, spacing=16))

    def show_detail(self, detail: ClauseDetail) -> None:
        """Show them for this clause."""
        self._detail = detail
        while (item := self.practices.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for practice in detail.practices:
            self.practices.addWidget(
                button(practice.title, self._opener(practice.id), role="link", name=practice.title)
            )
        self.cited_box.setVisible(self.cited.show_detail(detail))
        ids = [found.position.id for found in detail.positions]
        ids += [found.amendment.id for found in detail.amendments]
        ids += [found.note.id for found in detail.notes]
        if ids and not self.desk.projecting:
            self.desk.ask(lambda ws: read_history(ws, ids), self._show_history)
        else:
            self._show_history([])

    def set_private(self, hidden: bool) -> None:
        """History quotes what is confidential."""
        if hidden:
            self.history.setText("")

    def _show_history(self, steps: list[HistoryEntry]) -> None:
        if self.desk.projecting:
            return
        lines = [f"{moment_text(s.when)}  {change_text(s.label, '')}  {s.author}".rstrip() for s in steps]
        self.history.setText("\n".join(lines))
        self.history_box.setVisible(bool(lines))

    def _opener(self, practice_id: UUID) -> Callable[[], object]:
        return lambda: self.desk.goto_thing.emit("practices", practice_id)


def _scrolled(panel: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    panel.setObjectName("page")
    panel.resize(panel.size())  # else the area asks how large it would like to be, before it has a style
    area.setWidget(panel)
    return area
