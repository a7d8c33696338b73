"""Fields to type in: plain text only, drafts within a second, one named change on leaving."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTextEdit,
    QWidget,
)

from cwgdesk.core.newer_codes import is_known
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.workspace.store import Workspace

Save = Callable[[Workspace, str], object]
_IDLE = 300  # milliseconds without a key until what was typed is kept as a draft
_LONGEST = 600  # milliseconds from the first key that is not kept until it is, also without a pause


class _Drafting:
    """What text fields and line fields share: the draft key, the saved text, and when to save."""

    def __init__(self, desk: DeskContext, read: Callable[[], str], show: Callable[[str], None]) -> None:
        self.desk, self._read, self._show = desk, read, show
        self.key, self.saved = "", ""
        self._save: Save | None = None
        self._unkept = QElapsedTimer()  # since the first key that is not kept
        self.timer = QTimer()
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.keep_draft)

    def bind(self, key: str, text: str, save: Save | None) -> bool:
        """Show `text`, or the draft that a kill left under `key`; true if it was a draft."""
        if key == self.key and self._read() != self.saved:
            self.saved, self._save = text, save  # being typed in: what is on the screen stays
            return False
        if key == self.key and text == self.saved:
            self._save = save  # nothing new: cursor and selection stay where they are
            return False
        if self.timer.isActive():  # its thing is left for another before a pause
            self.timer.stop()
            self.keep_draft()
        self.key, self.saved, self._save = key, text, save
        left = self.desk.drafts.get(key)
        self._show(text if left is None else left)
        return left is not None and left != text

    def typed(self) -> None:
        """Another key: keep a draft after a pause, and after a moment also without one."""
        if not self.key or self.desk.workspace.read_only:
            return
        if not self.timer.isActive():
            self._unkept.start()
        self.timer.start(max(0, min(_IDLE, _LONGEST - self._unkept.elapsed())))

    def keep_draft(self) -> None:
        key, text = self.key, self._read()
        if text != self.saved:
            self.desk.drafts[key] = text
            self.desk.ask(lambda ws: ws.keep_draft(key, text))
        elif self.desk.drafts.pop(key, None) is not None:
            self.desk.ask(lambda ws: ws.drop_draft(key))  # typed back to what is saved

    def drop(self) -> None:
        """Show what is saved again; what was typed is forgotten."""
        self.timer.stop()
        self._show(self.saved)

    def commit(self) -> bool:
        """Make one change of what was typed; false when nothing was."""
        self.timer.stop()
        key, text, save = self.key, self._read(), self._save
        if not key or save is None or text == self.saved:
            return False
        self.saved = text

        def work(ws: Workspace) -> None:
            save(ws, text)
            ws.drop_draft(key)

        self.desk.drafts.pop(key, None)
        self.desk.ask(work)
        return True


def _is_for_workspace(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Undo or Redo, and the field itself has nothing to undo or redo."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    standard = QKeySequence.StandardKey
    return (event.matches(standard.Undo) and not can_undo) or (event.matches(standard.Redo) and not can_redo)


class _Drafted:
    """What both kinds of field can be asked."""

    _drafting: _Drafting

    def bind(self, key: str, text: str, save: Save | None = None) -> bool:
        """Show `text` under the draft key `key`; leaving the field asks for `save(ws, text)`."""
        return self._drafting.bind(key, text, save)

    @property
    def draft_key(self) -> str:
        """What is typed here is kept under this key; "" while nothing is shown."""
        return self._drafting.key

    def drop_draft(self) -> None:
        """Show what is saved again."""
        self._drafting.drop()


class TextField(_Drafted, QTextEdit):
    """Several lines of plain text.

    Signals: `committed(text)` when the field is left with something new in it.
    """

    committed = Signal(str)

    def __init__(self, desk: DeskContext, name: str, *, lines: int = 3, most: int = 12) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setProperty("role", "field")
        self._lines, self._most = lines, most
        self._drafting = _Drafting(desk, self.toPlainText, self._show)
        self._drafting.timer.setParent(self)  # ends with the field
        self.textChanged.connect(self._drafting.typed)
        self.textChanged.connect(self._fit)
        self.setReadOnly(desk.workspace.read_only)
        self._fit()

    def text(self) -> str:
        """What stands in the field now."""
        return self.toPlainText()

    def commit(self) -> None:
        """Save now, as on leaving the field."""
        if self._drafting.commit():
            self.committed.emit(self.toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words alone: HTML could make Qt open files."""
        self.insertPlainText(source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field makes the change."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the field while it has something to undo, else to the workspace."""
        document = self.document()
        if _is_for_workspace(event, document.isUndoAvailable(), document.isRedoAvailable()):
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves without leaving."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.commit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_lines"):
            self._fit()

    def _show(self, text: str) -> None:
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        content = int(self.document().size().height()) + 10
        self.setFixedHeight(max(self._lines * line + 14, min(content, self._most * line + 14)))

    def resizeEvent(self, event: Any) -> None:
        """A narrower field needs more lines."""
        super().resizeEvent(event)
        self._fit()


class LineField(_Drafted, QLineEdit):
    """One line of text.

    Signals: `committed(text)` when the field is left, or Enter pressed, with something new in it.
    """

    committed = Signal(str)

    def __init__(self, desk: DeskContext, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._drafting = _Drafting(desk, self.text, self._show)
        self._drafting.timer.setParent(self)  # ends with the field
        self.textChanged.connect(self._drafting.typed)
        self.editingFinished.connect(self.commit)
        self.setReadOnly(desk.workspace.read_only)

    def commit(self) -> None:
        """Save now, as on leaving the field."""
        if self._drafting.commit():
            self.committed.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the field while it has something to undo, else to the workspace."""
        if _is_for_workspace(event, self.isUndoAvailable(), self.isRedoAvailable()):
            return False
        return super().event(event)

    def _show(self, text: str) -> None:
        self.blockSignals(True)
        self.setText(text)
        self.setCursorPosition(0)
        self.blockSignals(False)


class Choice(QComboBox):
    """A choice of values, each with the words that show it.

    Signals: `chosen(value)` when the user (not the program) picks one.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Iterable[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own gives the focus to what the wheel passes
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.fill(options)
        self.activated.connect(lambda _at: self.chosen.emit(self.value()))

    def fill(self, options: Iterable[tuple[object, str]]) -> None:
        """Replace the options, keeping the chosen value where it is still there."""
        before, found = self.value(), list(options)
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in found]
        self.addItems([words for _, words in found])
        self.blockSignals(False)
        self.choose(before)

    def value(self) -> Any:
        """The chosen value, None if there is none."""
        at = self.currentIndex()
        return self._values[at] if hasattr(self, "_values") and 0 <= at < len(self._values) else None

    def choose(self, value: object) -> None:
        """Show `value` as chosen, quietly; the first one if it is not among the options.

        A code that a newer program has written becomes an option: it must not be lost by looking at it.
        """
        if isinstance(value, StrEnum) and not is_known(value) and value not in self._values:
            self._values.append(value)
            self.addItem(word_for(value))
        at = self._values.index(value) if value in self._values else 0
        self.setCurrentIndex(at if self._values else -1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words that do not fit end in dots; Qt would cut them."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        kind = QStyle.ComplexControl.CC_ComboBox
        inside = self.style().subControlRect(kind, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, inside.width() + 2
        )
        option.currentText = words  # type: ignore[attr-defined]
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: Any) -> None:
        """Scrolling past a form must not change it; the open list scrolls itself."""
        event.ignore()
