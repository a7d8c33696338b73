"""The reader: outline, text with its gutter, inspector; everything on a clause starts here."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from cwgdesk.core.hidden_signs import made_visible
from cwgdesk.desk.positions import Holder, Stance, record_position
from cwgdesk.desk.proposals.amendments import Symbol, propose
from cwgdesk.desk.sessions import Session
from cwgdesk.overviews.reader import (
    Reading,
    Renewed,
    first_document,
    read_document,
    read_renewed,
    span_of_words,
)
from cwgdesk.overviews.touched import ON_CLAUSES, TEXTS, Touched, tables
from cwgdesk.papers.taking_in import TakenIn, take_in
from cwgdesk.texts.library import Clause, blocks, cite, documents, with_reference
from cwgdesk.ui.clause.clause_text import Display
from cwgdesk.ui.desk.confidential_papers import ConfidentialPapers
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.protocols import WANTS_FOCUS
from cwgdesk.ui.kit.actions import Act
from cwgdesk.ui.kit.menus import OwnKeysMenu
from cwgdesk.ui.kit.pieces import EmptyState, boxed, button, column, isolated, label, row
from cwgdesk.ui.kit.tokens import zoom
from cwgdesk.ui.reader.acts import reader_acts
from cwgdesk.ui.reader.find_bar import FindBar
from cwgdesk.ui.reader.gutter import Gutter
from cwgdesk.ui.reader.inspector import AMENDMENT, NOTES, POSITION, Inspector
from cwgdesk.ui.reader.left_out import open_left_out
from cwgdesk.ui.reader.outline import Outline
from cwgdesk.ui.reader.page import Page
from cwgdesk.ui.reader.wide_editor import WideEditor
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.said import confidential_text
from cwgdesk.workspace.store import Workspace

_NARROW = 1000  # logical pixels at normal text size


class ReaderView(DeskView):
    """One document, clause by clause."""

    watches = TEXTS | ON_CLAUSES | tables(Session)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.papers = ConfidentialPapers(desk, self)
        self.reading: Reading | None = None
        self._goal: UUID | None = None  # the clause to stand on once its document is read
        self._focus_next = ""
        self.outline = Outline()
        self.page = Page()
        self.gutter = Gutter(self.page)
        self.finder = FindBar(self.page)
        self.inspector = Inspector(desk)
        self.which = Choice(self.tr("Document"))
        self.display = Choice(self.tr("Show amendments as"), self._displays())
        self._build()
        self._connect()
        self.setFocusProxy(self.page)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """Everything that can be done on a clause."""
        return reader_acts(self)

    def panes(self) -> list[QWidget]:
        """F6 goes round these."""
        return [self.outline, self.page, self.inspector]

    def load(self) -> None:
        """Read the document again, or the first one."""
        wanted, all_texts = self.desk.document_id, not self.desk.projecting

        def read(ws: Workspace) -> tuple[list[tuple[object, str]], Reading | None]:
            rows = documents(ws, confidential=all_texts)
            there: list[tuple[object, str]] = [(f.document.id, f.document.name) for f in rows]
            ids = {key for key, _ in there}
            document_id = wanted if wanted in ids else first_document(ws, confidential=all_texts)
            return there, read_document(ws, document_id) if document_id else None

        self.ask(read, self._show)

    def load_touched(self, touched: Touched) -> None:
        """Read again what stands on the clauses that were touched; a text that has changed, as a whole."""
        reading = self.reading
        if reading is None or touched.meets(TEXTS):
            self.load()
            return
        if touched.meets(tables(Session)):
            self.inspector.refresh()
        self.ask(lambda ws: read_renewed(ws, reading, touched), self._show_renewed)

    # -- going about ---------------------------------------------------------------------

    def go_to(self, document_id: UUID, clause_id: UUID | None) -> None:
        """Open the document at the clause."""
        if self.reading is not None and self.reading.document.id == document_id:
            at = self.reading.index_of(clause_id)
            self.page.go_to(max(0, at))
            self.page.setFocus()
            return
        self.desk.document_id, self._goal = document_id, clause_id
        self._focus_next = "page"
        self.refresh()

    @property
    def clause(self) -> Clause | None:
        """The current clause."""
        if self.reading is None or not 0 <= self.page.index < len(self.reading.clauses):
            return None
        return self.reading.clauses[self.page.index]

    def step(self, by: int) -> None:
        """J and K."""
        self.page.step(by)

    # -- doing ---------------------------------------------------------------------------

    def note(self) -> None:
        """N: a note on the selected words, or on the clause."""
        if self.clause is None:
            return
        selected = self.page.selected()
        self.inspector.open_tab(NOTES)
        self.inspector.show_clause(self.clause.id, at_once=True)
        words = selected[1:] if selected is not None and selected[0] == self.page.index else None

        def ready(_none: None) -> None:
            self.inspector.notes.aim(words)
            self.inspector.notes.new.setFocus()

        self.ask(lambda _ws: None, ready)

    def position(self) -> None:
        """P: to our position on the clause; where there is none, choose a stance first."""
        detail = self.inspector.detail
        if self.clause is None:
            return
        self.inspector.open_tab(POSITION)
        if detail is not None and detail.clause.id == self.clause.id:
            own = [p for p in detail.positions if p.position.holder is Holder.OWN]
            if own:
                self.inspector.position.form.stance.setFocus()
                return
        self._ask_stance(self._record)

    def other_position(self) -> None:
        """The position of another delegation or group, whose name is typed next."""
        self._ask_stance(lambda stance: self._record(stance, Holder.DELEGATION))

    def amend(self, symbol: Symbol) -> None:
        """M, A, S, O: to the clause's proposal of this kind, made where there is none."""
        clause, detail = self.clause, self.inspector.detail
        if clause is None:
            return
        self.inspector.open_tab(AMENDMENT)
        if detail is not None and detail.clause.id == clause.id and symbol is not Symbol.ADD:
            there = [found for found in detail.amendments if found.amendment.symbol is symbol]
            if there:
                self.inspector.amendment.choose(there[-1].amendment.id)
                self.inspector.amendment.focus_text()
                return
        session_id = self.desk.session_id

        def made(amendment_id: UUID) -> None:
            self._focus_next = f"amendment/{amendment_id}"
            self.inspector.show_clause(clause.id, at_once=True)

        self.ask(lambda ws: propose(ws, clause.id, symbol, session_id=session_id), made)

    def practice(self) -> None:
        """G: a good practice that answers the clause."""
        if self.clause is not None:
            self.desk.practice_wanted.emit(self.clause.id)

    def to_contribution(self) -> None:
        """Our positions and proposals on the clause into the paper that is open, or the newest."""
        if self.clause is None:
            return
        clause_id, paper_id = self.clause.id, self.desk.paper_id

        def told(taken: TakenIn) -> None:
            title = isolated(taken.title)
            if not taken.count:
                self.desk.said.emit(self.tr("“%1” shows all of it already.").replace("%1", title))
                return
            added = self.tr("%n thing(s) added to “%1”", "", taken.count)
            self.desk.did.emit(added.replace("%1", title))

        self.ask(lambda ws: take_in(ws, clause_id, paper_id), told)

    def show_coverage(self) -> None:
        """What the reports say of the clause."""
        if self.clause is not None:
            self.desk.goto_thing.emit("coverage", self.clause.id)

    def wide(self) -> None:
        """F7: the amendment side by side."""
        found, detail = self.inspector.amendment.found, self.inspector.detail
        if found is None or detail is None:
            self.amend(Symbol.MOD)
            return
        WideEditor(self.window(), self.desk, detail, found).exec()

    def copy_with_reference(self) -> None:
        """The selected words, or the clause, and where they stand."""
        if self.reading is None or self.clause is None:
            return
        selected = self.page.selected()
        clause = self.reading.clauses[selected[0]] if selected is not None else self.clause
        document = self.reading.document
        if selected is not None:
            copied = f"{clause.text[selected[1] : selected[2]]} [{cite(clause, document)}]"
        else:
            copied = with_reference(clause, document)
        QGuiApplication.clipboard().setText(made_visible(copied))
        self.desk.said.emit(self.tr("Copied with reference: %1").replace("%1", clause.path))

    def show_as(self, display: Display) -> None:
        """All markup, clean, original."""
        self.display.choose(display)
        if self.reading is not None:
            self.page.show_reading(self.reading, display)

    def floor_card(self) -> None:
        """Write the confidential card to speak from on this clause."""
        if self.clause is not None:
            self.papers.clause_card(self.clause.id)

    def show_left_out(self) -> None:
        """Ctrl+Shift+O: what stands in the file beside its text."""
        open_left_out(self.window(), self.desk)

    # -- inside --------------------------------------------------------------------------

    def _build(self) -> None:
        self.previous = button(
            "", lambda: self.step(-1), role="flat", sign="back", name=self.tr("Previous clause")
        )
        self.next = button("", lambda: self.step(1), role="flat", sign="forward", name=self.tr("Next clause"))
        self.which.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(12)
        copy = button(self.tr("Copy with reference"), self.copy_with_reference, role="flat", sign="copy")
        self.copy = copy
        self.secret = label(confidential_text(), "private")
        self.secret.setToolTip(self.tr("Only to be read: never quoted, never in an export"))
        self.secret.hide()
        head = row(self.which, self.secret, self.display, copy, self.previous, self.next, spacing=6)
        head.setStretch(0, 1)
        head.setContentsMargins(10, 6, 10, 6)
        self.beside, self.across = QSplitter(), QSplitter()
        empty = EmptyState(
            "reader",
            self.tr("Nothing to read yet"),
            self.tr("Import a resolution or a report; it opens here, clause by clause."),
            (self.tr("Open Library"), lambda: self.desk.goto_view.emit("library")),
        )
        # From the outside in: what is moved with much inside is styled again with all of it.
        self.pages = QStackedLayout(self)
        self.pages.addWidget(empty)
        self.pages.addWidget(self.across)
        text = boxed(row(self.gutter, self.page, spacing=0))
        middle = boxed(column(boxed(head, "bar"), text, self.finder, spacing=0))
        self.page.setFrameShape(Page.Shape.NoFrame)
        left = boxed(column(self.outline, margins=8))
        for splitter, parts in ((self.across, (left, self.beside)), (self.beside, (middle, self.inspector))):
            splitter.setChildrenCollapsible(False)
            for part in parts:
                splitter.addWidget(part)
        middle.setMinimumWidth(300)
        left.setMinimumWidth(150)
        self.inspector.setMinimumWidth(330)
        self.beside.setStretchFactor(0, 1)
        self.across.setStretchFactor(1, 1)
        self.across.setSizes([250, 980])
        self.beside.setSizes([590, 390])

    def _connect(self) -> None:
        self.outline.picked.connect(self.page.go_to)
        self.page.stood_on.connect(self._stood_on)
        self.page.asked.connect(self._menu)
        self.which.chosen.connect(lambda document_id: self.go_to(document_id, None))
        self.display.chosen.connect(self.show_as)
        self.inspector.wanted.connect(self._wanted)
        self.inspector.shown.connect(self._detail_shown)
        self.inspector.amendment.typing.connect(self.page.show_typing)
        self.inspector.amendment.wide.connect(self.wide)
        self.desk.meeting_room.connect(self._meeting_room)
        self._meeting_room(self.desk.projecting)

    def _show(self, found: tuple[list[tuple[object, str]], Reading | None]) -> None:
        there, reading = found
        self.which.fill(there)
        self.pages.setCurrentIndex(0 if reading is None else 1)
        before, self.reading = self.reading, reading
        if reading is None:
            self.inspector.show_clause(None)
            return
        self.which.choose(reading.document.id)
        self.secret.setVisible(reading.document.confidential)
        self.desk.document_id = reading.document.id
        other = before is None or before.document.id != reading.document.id
        goal = self._goal or (self.desk.clause_id if other else None)
        self._goal = None
        self._show_marks(reading)
        if goal is not None:
            self.page.go_to(max(0, reading.index_of(goal)))
        elif other:
            self.page.go_to(0)
        self.inspector.refresh()
        if self._focus_next == "page" or self.property(WANTS_FOCUS):
            self._focus_next = ""
            self.setProperty(WANTS_FOCUS, False)
            self.page.setFocus()

    def _show_renewed(self, renewed: Renewed | None) -> None:
        if renewed is None or self.reading is None or self.reading.document.id != renewed.document_id:
            self.load()
            return
        if not renewed.clause_ids:
            return
        self.reading = renewed.put_into(self.reading)
        self._show_marks(self.reading)
        if self.inspector.clause_id in renewed.clause_ids:
            self.inspector.refresh()

    def _show_marks(self, reading: Reading) -> None:
        self.outline.show_reading(reading)
        self.page.forget_typing()
        self.page.show_reading(reading, self.display.value())

    def _stood_on(self, index: int) -> None:
        if self.reading is None:
            return
        clause = self.reading.clauses[index]
        self.desk.clause_id = clause.id
        self.outline.show_current(index)
        self.inspector.show_clause(clause.id)

    def _detail_shown(self, _detail: object) -> None:
        """What was just made is there now: put the focus where one goes on."""
        wanted, _, key = self._focus_next.partition("/")
        if wanted == "amendment":
            form = self.inspector.amendment
            form.choose(UUID(key))
            if form.found is not None and str(form.found.amendment.id) == key:
                self._focus_next = ""
                form.focus_text()
        elif wanted in ("position", "holder"):
            self._focus_next = ""
            form_ = self.inspector.position.form
            (form_.statement if wanted == "position" else form_.holder_name).setFocus()

    def _wanted(self, what: object) -> None:
        if isinstance(what, Symbol):
            self.amend(what)
            return
        doing = {
            "note": self.note,
            "position": self.position,
            "other": self.other_position,
            "practice": self.practice,
        }
        doing[str(what)]()

    def _ask_stance(self, then: Any) -> None:
        menu = OwnKeysMenu(self)
        menu.setAccessibleName(self.tr("Stance"))
        for stance in Stance:
            menu.addAction(word_for(stance), lambda stance=stance: then(stance))
        menu.setActiveAction(menu.actions()[0])
        block = self.page.cursorRect()
        menu.popup(self.page.viewport().mapToGlobal(block.bottomLeft() + QPoint(60, 6)))
        self.stance_menu = menu

    def _record(self, stance: Stance, holder: Holder = Holder.OWN) -> None:
        clause, selected, session_id = self.clause, self.page.selected(), self.desk.session_id
        if clause is None:
            return
        words = selected[1:] if selected is not None and selected[0] == self.page.index else None
        name = "" if holder is Holder.OWN else self.tr("Another delegation")

        def work(ws: Workspace) -> UUID:
            span = span_of_words(clause, blocks(ws, clause.document_id), *words) if words else None
            return record_position(ws, clause_id=clause.id, span=span, stance=stance, holder=holder,
                                   holder_name=name, session_id=session_id)  # fmt: skip

        def made(position_id: UUID) -> None:
            self.inspector.position.choose(position_id)
            self._focus_next = "position" if holder is Holder.OWN else "holder"
            self.inspector.show_clause(clause.id, at_once=True)

        self.ask(work, made)

    def _menu(self, point: QPoint) -> None:
        registry = getattr(self.window(), "registry", None)
        if registry is None:
            return
        registry.ask_again()
        menu = OwnKeysMenu(self)
        for group in ("on", "amend", "out", "copy"):
            menu.addActions(
                [action for act, action in registry if act.id.startswith("clause.") and act.group == group]
            )
            menu.addSeparator()
        # Queued: the entry that closes the menu is triggered only after this signal.
        menu.aboutToHide.connect(registry.wake_keys, Qt.ConnectionType.QueuedConnection)
        menu.popup(self.page.viewport().mapToGlobal(point))

    def _displays(self) -> list[tuple[object, str]]:
        return [
            (Display.MARKUP, self.tr("All markup")),
            (Display.CLEAN, self.tr("Clean")),
            (Display.ORIGINAL, self.tr("Original")),
        ]

    def _meeting_room(self, on: bool) -> None:
        self.outline.set_private(on)
        self.page.set_private(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from any form back to the text."""
        if event.key() == Qt.Key.Key_Escape and not self.page.hasFocus():
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, or with large letters, the inspector stands below the text."""
        super().resizeEvent(event)
        narrow = self.width() * 100 < _NARROW * zoom()
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.beside.orientation() != wanted:
            self.beside.setOrientation(wanted)
            size = self.height() if narrow else self.width() - 250
            self.beside.setSizes([round(size * 0.6), round(size * 0.4)])
        # With little room the icon alone says it; its name is spoken in any case.
        self.copy.setText("" if narrow else self.tr("Copy"))
