"""What the desk's views share: they read again after a change, at once when seen, else when shown."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cwgdesk.ui.context import DeskContext


class DeskView(QWidget):
    """A view on the desk; subclasses say in `load` what they read."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._load_now)
        desk.changed.connect(lambda _notice: self.refresh())
        desk.meeting_room.connect(lambda _on: self.refresh())

    def refresh(self) -> None:
        """Read again soon; several changes in one turn cost one reading."""
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def load(self) -> None:
        """Ask the desk for what is shown, and show it when it comes."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def _load_now(self) -> None:
        self._stale = False
        self.load()
