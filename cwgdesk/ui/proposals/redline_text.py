"""A redline to be read and copied, as high as its words; one can move from one to the next by arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from cwgdesk.texts.differences import Segment, SegmentKind
from cwgdesk.ui.clause.clause_text import runs_from_right
from cwgdesk.ui.clause.segment_looks import segment_looks
from cwgdesk.ui.kit.tokens import tokens

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
_RIGHT_TO_LEFT = frozenset({"ar"})


class RedlineText(QTextEdit):
    """Words that were kept, put in (underlined) and taken out (struck), in the direction of their text.

    Signals: `stepped(by)` for the text below or above; `entered()` when it gets the focus.
    """

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(name)
        self.document().setDocumentMargin(4)

    def show_redline(self, segments: Sequence[Segment], language: str) -> None:
        """Show these words; what was taken out and put in is spoken too, not only coloured."""
        self.clear()
        looks = segment_looks(tokens())
        cursor = QTextCursor(self.document())
        text = "".join(part.text for part in segments)
        block = cursor.blockFormat()
        from_right = runs_from_right(text, language in _RIGHT_TO_LEFT)
        block.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        )
        block.setAlignment(
            Qt.AlignmentFlag.AlignAbsolute
            | (Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
        )
        cursor.setBlockFormat(block)
        for part in segments:
            cursor.insertText(part.text, looks.get(part.kind, looks[SegmentKind.KEPT]))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleDescription(spoken(segments))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down leave for the text above or below."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(by)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell whoever scrolls."""
        super().focusInEvent(event)
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height depends on the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 2 * self.frameWidth() + 2)


def spoken(segments: Sequence[Segment]) -> str:
    """A redline in words, for who does not see it."""
    deleted = QCoreApplication.translate("Proposals", "taken out: %1;")
    inserted = QCoreApplication.translate("Proposals", "put in: %1;")
    patterns = {SegmentKind.DELETED: deleted, SegmentKind.INSERTED: inserted}
    return " ".join(patterns.get(part.kind, "%1").replace("%1", part.text.strip()) for part in segments)
