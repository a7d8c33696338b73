"""F7: a long clause side by side, as it is and as proposed, with the redline beneath."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QSplitter, QTextEdit, QWidget

from cwgdesk.desk.proposals.amendments import AmendmentRow, edit_amendment
from cwgdesk.overviews.clause import ClauseDetail
from cwgdesk.ui.clause.clause_text import Display, Pen, Proposal, lines_of
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import TextField
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, row
from cwgdesk.ui.kit.tokens import tokens


class WideEditor(QDialog):
    """Two columns and a redline; closing it makes the change."""

    def __init__(self, parent: QWidget, desk: DeskContext, detail: ClauseDetail, found: AmendmentRow) -> None:
        super().__init__(parent)
        self._detail, self._found = detail, found
        self.setWindowTitle(self.tr("Amendment"))
        amendment = found.amendment
        self.now = _read_only(self.tr("As it is"), amendment.base_text or detail.clause.text)
        self.text = TextField(desk, self.tr("As proposed"), lines=12, most=40)
        key = amendment.id
        self.text.bind(f"amendment/{key}/new_text", amendment.new_text,
                       lambda ws, text: edit_amendment(ws, key, new_text=text))  # fmt: skip
        self.redline = _read_only(self.tr("Redline"), "")
        both = QSplitter()
        both.addWidget(boxed(column(label(self.tr("As it is"), "field"), self.now, spacing=4)))
        both.addWidget(boxed(column(label(self.tr("As proposed"), "field"), self.text, 1, spacing=4)))
        both.setSizes([500, 500])
        done = button(self.tr("Done"), self.accept, role="primary")
        beneath = boxed(column(label(self.tr("Redline"), "field"), self.redline, spacing=4))
        self.setLayout(
            column(
                label(isolated(detail.clause.path), "heading", wrap=True),
                both,
                beneath,
                row(1, done),
                margins=16,
            )
        )
        self.resize(min(1000, parent.width() - 60), min(680, parent.height() - 40))
        self._soon = QTimer(self, interval=30, singleShot=True)
        self._soon.timeout.connect(self._draw)
        self.text.textChanged.connect(self._soon.start)
        self._draw()
        self.text.setFocus()

    def done(self, result: int) -> None:
        """Leaving by any way keeps what was typed; Undo takes it back."""
        self.text.commit()
        super().done(result)

    def _draw(self) -> None:
        amendment, clause = self._found.amendment, self._detail.clause
        proposal = Proposal(amendment.symbol, amendment.base_text, self.text.text(), amendment.label)
        line = lines_of(0, clause, [proposal], Display.MARKUP)[-1]
        self.redline.clear()
        pen = Pen(tokens(), self.font().pointSizeF(), self._detail.document.language)
        pen.write(QTextCursor(self.redline.document()), line, clause, [])


def _read_only(name: str, text: str) -> QTextEdit:
    made = QTextEdit()
    made.setAccessibleName(name)
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setProperty("role", "field")
    made.setPlainText(text)
    return made
