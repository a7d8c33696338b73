"""Correcting the split of a text: merge, split at the cursor, say what a clause is; all of it undoable."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QLineEdit, QSplitter, QTextEdit, QWidget
from shiboken6 import isValid

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.overviews.touched import TEXTS
from cwgdesk.texts.corrections import correct_clause, mark_as_heading, merge_with_previous, split_clause
from cwgdesk.texts.library import Clause, Document, blocks, clauses, document
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.characters import character_at
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, named, row
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.store import Workspace

_CORRECTIONS = frozenset({ChangeLabel.MERGE_CLAUSES, ChangeLabel.SPLIT_CLAUSE, ChangeLabel.CORRECT_CLAUSE,
                          ChangeLabel.PUT_BACK})  # fmt: skip
_ABOVE = frozenset({ClauseKind.CALL, ClauseKind.HEADING, ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR,
                    ClauseKind.PARAGRAPH, ClauseKind.OPENING})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Split:
    """A text as it is split now: its clauses, the paragraphs of the file, and whether Undo corrects."""

    document: Document
    clauses: tuple[Clause, ...]
    paragraphs: tuple[str, ...]
    undoable: bool


def read_split(ws: Workspace, document_id: UUID) -> Split:
    """Everything the review shows."""
    pending = ws.undoable()
    return Split(
        document(ws, document_id),
        tuple(clauses(ws, document_id)),
        tuple(block.text for block in blocks(ws, document_id)),
        pending is not None and pending[0] in _CORRECTIONS,
    )


class SplitReview(QDialog):
    """Clauses at the start, the words of the chosen one as the file has them beside it."""

    def __init__(self, parent: QWidget, desk: DeskContext, document_id: UUID, clause_id: UUID | None) -> None:
        super().__init__(parent)
        self.desk, self._document_id = desk, document_id
        self.split: Split | None = None
        self._wanted: UUID | None = clause_id
        self.setWindowTitle(self.tr("Correct the split"))
        self.table: RowsTable[Clause] = RowsTable(self.tr("Clauses"), self._columns(), lambda c: c.id)
        self.path = label("", "heading", wrap=True)
        self.text = PlaceText(self.tr("Words in the file"))
        self.kind = Choice(self.tr("Kind"), [(kind, word_for(kind)) for kind in ClauseKind])
        self.label, self.call = QLineEdit(), QLineEdit()
        self.above = Choice(self.tr("Stands under"))
        self.warning = label("", "bad", wrap=True)
        self.merge = button(self.tr("Merge with previous"), self.merge_up)
        self.cut = button(self.tr("Split at cursor"), self.split_here)
        self.head = button(self.tr("Mark as heading"), self.make_heading)
        self.undo = button(self.tr("Undo"), self.take_back, sign="undo")
        self._build()
        self._connect()
        self.resize(min(1180, parent.width() - 40), min(700, parent.height() - 30))
        self.load()

    @property
    def chosen(self) -> Clause | None:
        """The clause that is marked."""
        return self.table.current()

    def load(self) -> None:
        """Read the split again."""
        document_id = self._document_id

        def read(found: Split) -> None:
            if isValid(self):
                self._show(found)

        self.desk.ask(lambda ws: read_split(ws, document_id), read)

    # -- correcting ------------------------------------------------------------------------

    def merge_up(self) -> None:
        """Make the clause part of the one before it."""
        if (clause := self.chosen) is not None:
            self._do(lambda ws: merge_with_previous(ws, clause.id))

    def split_here(self) -> None:
        """Let a new clause begin at the cursor."""
        clause, at = self.chosen, self.text.place()
        if clause is not None and at is not None:
            self._do(lambda ws: split_clause(ws, clause.id, at))

    def make_heading(self) -> None:
        """The clause is a heading over what follows."""
        if (clause := self.chosen) is not None:
            self._do(lambda ws: mark_as_heading(ws, clause.id))

    def take_back(self) -> None:
        """Undo the last correction."""
        if self.split is not None and self.split.undoable:
            self._do(lambda ws: ws.undo())

    def _correct_kind(self, kind: ClauseKind) -> None:
        if (clause := self.chosen) is not None and clause.kind is not kind:
            self._do(lambda ws: correct_clause(ws, clause.id, kind=kind))

    def _correct_label(self) -> None:
        clause, text = self.chosen, self.label.text().strip()
        if clause is not None and clause.label != text:
            self._do(lambda ws: correct_clause(ws, clause.id, label=text))

    def _correct_call(self) -> None:
        clause, text = self.chosen, self.call.text().strip()
        if clause is not None and clause.call != text:
            self._do(lambda ws: correct_clause(ws, clause.id, call=text))

    def _correct_above(self, parent_id: UUID | None) -> None:
        clause = self.chosen
        if clause is not None and clause.parent_id != parent_id:
            self._do(lambda ws: correct_clause(ws, clause.id, parent_id=parent_id, at_top=parent_id is None))

    def _do(self, correct: Callable[[Workspace], object]) -> None:
        self.warning.hide()

        def done(result: object) -> None:
            if isValid(self) and isinstance(result, UUID):
                self._wanted = result

        def failed(error: UserError) -> None:
            if isValid(self):
                self.warning.setText(error_text(error))
                self.warning.show()
                self._show_one(self.chosen)  # the fields say again what holds

        self.desk.ask(correct, done, failed)

    # -- showing ---------------------------------------------------------------------------

    def _show(self, found: Split) -> None:
        self.split = found
        self.undo.setEnabled(found.undoable)
        self.setWindowTitle(self.tr("Correct the split – %1").replace("%1", found.document.name))
        wanted, self._wanted = self._wanted, None
        self.table.show_rows(found.clauses, wanted)
        self.table.scrollTo(self.table.currentIndex(), RowsTable.ScrollHint.PositionAtCenter)
        self._show_one(self.chosen)

    def _show_one(self, clause: Clause | None) -> None:
        for part in (self.text, self.kind, self.label, self.call, self.above, self.cut, self.head):
            part.setEnabled(clause is not None)
        found = self.split
        if clause is None or found is None:
            self.merge.setEnabled(False)
            return
        self.merge.setEnabled(clause.id != found.clauses[0].id)
        self.path.setText(isolated(clause.path))
        self.text.show_clause(clause, found.paragraphs)
        self.kind.choose(clause.kind)
        self.label.setText(clause.label)
        self.call.setText(clause.call)
        self.above.fill(self._possible_parents(clause, found.clauses))
        self.above.choose(clause.parent_id)

    def _possible_parents(self, clause: Clause, all_clauses: Sequence[Clause]) -> list[tuple[object, str]]:
        options: list[tuple[object, str]] = [(None, self.tr("Nothing: it stands at the top"))]
        for other in all_clauses:
            if other.order < clause.order and (other.kind in _ABOVE or other.id == clause.parent_id):
                words = other.path or other.text
                options.append((other.id, words if len(words) < 70 else words[:67] + "…"))
        return options

    def _columns(self) -> list[Column[Clause]]:
        return [
            Column(self.tr("Kind"), lambda c: word_for(c.kind), 13),
            Column(self.tr("Label"), lambda c: isolated(c.label), 7),
            Column(
                self.tr("Words"),
                lambda c: f"{'    ' * c.depth}{c.text[:160]}".replace("\n", " "),
                tip=lambda c: c.path,
            ),
            Column("✎", lambda c: "✎" if c.corrected else "", 3, tip=self._why),
        ]

    def _why(self, clause: Clause) -> str:
        return self.tr("Corrected by hand") if clause.corrected else ""

    # -- building --------------------------------------------------------------------------

    def _build(self) -> None:
        said = label(
            self.tr("Only the split is corrected; the words stay as the file has them. Corrections stay when "
                    "the file is read again."),
            "muted",
            wrap=True,
        )  # fmt: skip
        self.label.setMaxLength(40)
        fields = row(
            boxed(named(self.tr("Kind"), self.kind)),
            boxed(named(self.tr("Label"), self.label)),
            boxed(named(self.tr("Opening words"), self.call)),
            spacing=8,
        )
        fields.setStretch(2, 1)
        self.label.setFixedWidth(self.label.fontMetrics().averageCharWidth() * 14)
        self.above.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.above.setMinimumContentsLength(20)
        hint = self.tr("Put the cursor where a new clause begins. What is grey belongs to other clauses.")
        right = boxed(
            column(
                self.path,
                named(self.tr("Words in the file"), self.text, hint=hint),
                row(self.cut, self.merge, self.head, 1, spacing=8),
                self.warning,
                fields,
                named(self.tr("Stands under"), self.above),
                margins=10,
                spacing=10,
            )
        )
        self.warning.hide()
        across = QSplitter()
        across.addWidget(self.table)
        across.addWidget(right)
        across.setChildrenCollapsible(False)
        across.setSizes([560, 600])
        close = button(self.tr("Close"), self.accept, role="primary")
        keys = label(
            self.tr("Ctrl+Enter split · Ctrl+Backspace merge · Ctrl+H heading · Ctrl+Z undo"), "small"
        )
        foot = row(keys, 1, self.undo, close, spacing=8)
        layout = column(said, across, foot, margins=16, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        for part in (self.merge, self.cut, self.head, self.undo, close):
            part.setAutoDefault(False)

    def _connect(self) -> None:
        self.table.picked.connect(self._show_one)
        self.table.opened.connect(lambda _clause: self.text.setFocus())
        self.kind.chosen.connect(self._correct_kind)
        self.label.editingFinished.connect(self._correct_label)
        self.call.editingFinished.connect(self._correct_call)
        self.above.chosen.connect(self._correct_above)
        self.desk.watch(TEXTS, self._told)
        for keys, act in (
            ("Ctrl+Return", self.split_here),
            ("Ctrl+Enter", self.split_here),
            ("Ctrl+Backspace", self.merge_up),
            ("Ctrl+H", self.make_heading),
            ("Ctrl+Z", self.take_back),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _told(self, _notice: object) -> None:
        self.load()


class PlaceText(QTextEdit):
    """The paragraphs of a clause as the file has them; knows where in the file its cursor stands."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setProperty("role", "field")
        self.setTabChangesFocus(True)
        # A cursor that is seen and moves by keyboard, although nothing can be typed.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._parts: list[tuple[int, str, int]] = []  # block, text, where it begins here (Qt counts UTF-16)

    def show_clause(self, clause: Clause, paragraphs: Sequence[str]) -> None:
        """Show the paragraphs the clause stands in; what belongs to others is grey."""
        places = [Span(clause.block, clause.start, clause.end)]
        places += [Span(int(m["block"]), int(m["start"]), int(m["end"])) for m in clause.more]
        self.clear()
        self._parts = []
        cursor = QTextCursor(self.document())
        own, other = QTextCharFormat(), QTextCharFormat()
        own.setForeground(QColor(tokens().text))
        other.setForeground(QColor(tokens().muted))
        first = None
        for block in dict.fromkeys(place.block for place in places):
            if block >= len(paragraphs):
                continue
            if self._parts:
                cursor.insertBlock()
            text = paragraphs[block]
            self._parts.append((block, text, cursor.position()))
            at = 0
            for place in sorted(p for p in places if p.block == block):
                cursor.insertText(text[at : place.start], other)
                first = cursor.position() if first is None else first
                cursor.insertText(text[place.start : place.end], own)
                at = place.end
            cursor.insertText(text[at:], other)
        cursor.setPosition(first or 0)
        self.setTextCursor(cursor)

    def place(self) -> Span | None:
        """Where in the file the cursor stands; inside a word, where the word begins."""
        at = self.textCursor().position()
        for block, text, begins in reversed(self._parts):
            if at >= begins:
                offset = character_at(text, at - begins)
                while 0 < offset < len(text) and _one_word(text[offset - 1 : offset + 1]):
                    offset -= 1
                return Span(block, offset, offset)
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z belongs to the corrections: nothing is typed here."""
        if event.matches(QKeySequence.StandardKey.Undo):
            event.ignore()
            return
        super().keyPressEvent(event)


def _one_word(two: str) -> bool:
    """Do two characters belong to one word? Not in scripts that write no spaces."""
    return two.isalnum() and not any("\u3040" <= character <= "\u9fff" for character in two)


def open_split_review(parent: QWidget, desk: DeskContext) -> None:
    """Correct the split of the text that the reader shows, at the clause it stands on."""
    if desk.document_id is not None:
        review = SplitReview(parent, desk, desk.document_id, desk.clause_id)
        review.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        review.open()
