"""Ctrl+F: find in the text that is shown, whatever the case, accents, hyphens, or the form of the words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from cwgdesk.core.looked_for import LookedFor
from cwgdesk.ui.kit.characters import position_of
from cwgdesk.ui.kit.pieces import button, label, row
from cwgdesk.ui.kit.toasts import announce

if TYPE_CHECKING:
    from cwgdesk.ui.reader.page import Page


def hits_in(text: str, wanted: LookedFor) -> list[tuple[int, int]]:
    """Position and length of every hit, as Qt counts."""
    found: list[tuple[int, int]] = []
    for start, length in wanted.places(text):
        position = position_of(text, start)
        found.append((position, position_of(text, start + length) - position))
    return found


class FindBar(QFrame):
    """The bar under the text; hidden until it is asked for."""

    def __init__(self, page: "Page") -> None:
        super().__init__()
        self._page = page
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self._stale = False
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find in this text"))
        self.line.setAccessibleName(self.tr("Find in this text"))
        self.line.setClearButtonEnabled(True)
        self.count = label("", "muted")
        self.count.setMinimumWidth(90)
        before = button("", lambda: self.step(-1), role="flat", sign="back", name=self.tr("Previous hit"))
        after = button("", lambda: self.step(1), role="flat", sign="forward", name=self.tr("Next hit"))
        close = button("", self.leave, role="flat", sign="close", name=self.tr("Close find bar"))
        layout = row(self.line, before, after, self.count, 1, close, spacing=6)
        layout.setContentsMargins(10, 5, 10, 5)
        self.line.setMaximumWidth(420)
        self.setLayout(layout)
        self.setProperty("role", "bar")
        self._soon = QTimer(self, interval=120, singleShot=True)
        self._soon.timeout.connect(self.search)
        page.rewritten.connect(self._forget)
        self.line.textChanged.connect(lambda _text: self._soon.start())
        self.hide()

    def ask(self) -> None:
        """Show the bar, with the selected words in it."""
        selected = self._page.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.line.setText(selected)
        self.line.setFocus()
        self.line.selectAll()
        self.search()

    def search(self) -> None:
        """Find everything; go to the first hit at or after the current clause."""
        self._soon.stop()
        self._stale = False
        wanted = LookedFor(self.line.text())
        self._hits, self._at = [], -1
        if wanted:
            self._page.write_rest()
            begins: list[int] = []
            for index, position, text in self._page.line_texts():
                for start, length in hits_in(text, wanted):
                    self._hits.append((position + start, length))
                    begins.append(index)
            here = self._page.index
            self._at = next((at for at, index in enumerate(begins) if index >= here), 0 if begins else -1)
        self._show()

    def step(self, by: int) -> None:
        """To the next or previous hit, round the end."""
        if self._soon.isActive() or self._stale:
            self.search()
        elif self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._show()

    def leave(self) -> None:
        """Back to the text, where the last hit was."""
        self._hits, self._at = [], -1
        self._page.show_found([], -1)
        self.hide()
        self._page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        """The text is another one, or its words moved: what was counted holds no more; Enter finds anew."""
        if self._hits or self.count.text():
            self._hits, self._at, self._stale = [], -1, True
            self.count.setText("")
            self._page.show_found([], -1)

    def _show(self) -> None:
        if not self.line.text():
            words = ""
        elif not self._hits:
            words = self.tr("Not found")
        else:
            words = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self._hits)))
        self.count.setText(words)
        if words:
            announce(self, words)
        self._page.show_found(self._hits, self._at)
