"""A colleague on another machine has the workspace: who, whether work goes on there, and the question."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from cwgdesk.ui.kit.pieces import button, column, fit, label, row
from cwgdesk.ui.kit.toasts import announce
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.safety import lock
from cwgdesk.workspace.store import real

_BETWEEN_LOOKS = 1000  # milliseconds
_WIDTH = 520


class HeldElsewhereDialog(QDialog):
    """Asks whether to open all the same; accepted means yes. Watches the other one's beat meanwhile."""

    def __init__(self, parent: QWidget | None, path: Path, error: lock.HeldElsewhere) -> None:
        super().__init__(parent)
        self._path = real(path)
        self._seen = lock.holder(self._path)
        self.setWindowTitle(self.tr("Open on another machine"))
        self.told = label(error_text(error), wrap=True)
        self.told.setAccessibleName(self.told.text())
        self.now = label(self.tr("Looking whether somebody works in it now…"), "muted", wrap=True)
        opens = button(self.tr("Open all the same"), self.accept)
        cancel = button(self.tr("Do not open"), self.reject, role="primary")
        cancel.setDefault(True)
        self.setLayout(column(self.told, self.now, row(1, opens, cancel), margins=20, spacing=12))
        fit(self, _WIDTH)
        self._looks = QTimer(self, interval=_BETWEEN_LOOKS)
        self._looks.timeout.connect(self.look)
        self._looks.start()
        cancel.setFocus()

    def look(self) -> None:
        """Has the beat moved since it was first seen? Is the lock gone?"""
        holder = lock.holder(self._path)
        if holder is None:
            self._say(self.tr("It has been closed there. It can be opened here."))
            self._looks.stop()
        elif self._seen is not None and holder != self._seen:
            words = self.tr("%1 is working in it now, on %2.")
            self._say(words.replace("%1", holder.who).replace("%2", holder.host))

    def _say(self, text: str) -> None:
        if text == self.now.text():
            return
        self.now.setText(text)
        self.now.setProperty("role", "warn")
        self.now.style().polish(self.now)
        fit(self, self.width())  # other words may need another line
        announce(self, text)


def may_take_over(parent: QWidget | None, path: Path, error: lock.HeldElsewhere) -> bool:
    """Ask; true when the user wants to open it all the same."""
    return HeldElsewhereDialog(parent, path, error).exec() == QDialog.DialogCode.Accepted
