"""What a file holds and its text does not show: word for word, and back into the text if it belongs there."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget
from shiboken6 import isValid

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.overviews.touched import TEXTS
from cwgdesk.texts.corrections import put_back
from cwgdesk.texts.left_out import LeftOutOf, LeftOutRow, left_out_of
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import button, column, isolated, label, named, row
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.words.found_words import left_out_name
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.store import Workspace


class LeftOutDialog(QDialog):
    """One row a line that was taken away; the words of the marked one below."""

    def __init__(self, parent: QWidget, desk: DeskContext, document_id: UUID) -> None:
        super().__init__(parent)
        self.desk, self._document_id = desk, document_id
        self.undoable = False
        self.setWindowTitle(self.tr("Left out of the text"))
        self.said = label("", "muted", wrap=True)
        self.table: RowsTable[LeftOutRow] = RowsTable(self.tr("Left out"), self._columns(), _key)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Words in the file"))
        self.words.setFixedHeight(self.words.fontMetrics().lineSpacing() * 6)
        self.why = label("", "small", wrap=True)
        self.warning = label("", "bad", wrap=True)
        self.warning.hide()
        self.back = button(self.tr("Put back"), self.put_back, role="primary")
        self.undo = button(self.tr("Undo"), self.take_back, sign="undo")
        self._build()
        self.resize(min(900, parent.width() - 40), min(620, parent.height() - 30))
        self.load()

    @property
    def chosen(self) -> LeftOutRow | None:
        """The row that is marked."""
        return self.table.current()

    def load(self) -> None:
        """Read again what is left out."""
        document_id = self._document_id

        def read(ws: Workspace) -> tuple[LeftOutOf, bool]:
            pending = ws.undoable()
            return left_out_of(ws, document_id), pending is not None and pending[0] is ChangeLabel.PUT_BACK

        def show(found: tuple[LeftOutOf, bool]) -> None:
            if isValid(self):
                self._show(*found)

        self.desk.ask(read, show)

    def put_back(self) -> None:
        """Give the marked words back to the text, where they stood."""
        chosen, document_id = self.chosen, self._document_id
        if chosen is not None and chosen.block is not None and chosen.clause is None:
            block = chosen.block
            self._do(lambda ws: put_back(ws, document_id, block))

    def take_back(self) -> None:
        """Undo what was just put back."""
        if self.undoable:
            self._do(lambda ws: ws.undo())

    def _do(self, correct: Callable[[Workspace], object]) -> None:
        self.warning.hide()

        def failed(error: UserError) -> None:
            if isValid(self):
                self.warning.setText(error_text(error))
                self.warning.show()

        self.desk.ask(correct, lambda _done: None, failed)

    def _show(self, found: LeftOutOf, undoable: bool) -> None:
        self.setWindowTitle(self.tr("Left out of %1").replace("%1", isolated(found.document.name)))
        self.undoable = undoable
        self.undo.setEnabled(undoable)
        self.table.show_rows(found.rows)
        self.said.setText(self._words_for(bool(found.rows)))
        self._show_one(self.chosen)

    def _show_one(self, chosen: LeftOutRow | None) -> None:
        self.words.setPlainText(chosen.words if chosen is not None else "")
        without = chosen is not None and chosen.block is None
        self.why.setText(self.tr("This has no place of its own in the text: it cannot be put back."))
        self.why.setVisible(without)
        self.back.setEnabled(chosen is not None and chosen.block is not None and chosen.clause is None)

    def _told(self, _notice: object) -> None:
        self.load()

    def _columns(self) -> list[Column[LeftOutRow]]:
        return [
            Column(
                self.tr("What it is"),
                lambda r: left_out_name(r.what),
                18,
                tip=lambda r: left_out_name(r.what),
            ),
            Column(self.tr("Page"), lambda r: str(r.page or ""), 6),
            Column(self.tr("Words"), lambda r: " ".join(r.words.split())[:160]),
            Column(self.tr("Put back to"), lambda r: isolated(r.clause.path) if r.clause else "", 18),
        ]

    def _words_for(self, some: bool) -> str:
        if not some:
            return self.tr("No words of the file were left out of its text.")
        return self.tr("These words stand in the file, but not in its text. Put back what belongs to it: "
                       "it returns to the place where it stood.")  # fmt: skip

    def _build(self) -> None:
        close = button(self.tr("Close"), self.accept)
        keys = label(self.tr("Ctrl+Enter put back · Ctrl+Z undo"), "small")
        words = named(self.tr("Words in the file"), self.words)
        foot = row(keys, 1, self.undo, self.back, close, spacing=8)
        layout = column(self.said, self.table, words, self.why, self.warning, foot, margins=16, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.table.picked.connect(self._show_one)
        self.table.opened.connect(lambda _row: self.put_back())
        self.desk.watch(TEXTS, self._told)
        for pressed in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(pressed), self).activated.connect(self.put_back)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self.take_back)
        for part in (self.undo, self.back, close):
            part.setAutoDefault(False)


def _key(row: LeftOutRow) -> tuple[int | None, str]:
    return row.block, row.what


def open_left_out(parent: QWidget, desk: DeskContext) -> None:
    """What was left out of the text that the reader shows."""
    if desk.document_id is not None:
        dialog = LeftOutDialog(parent, desk, desk.document_id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
