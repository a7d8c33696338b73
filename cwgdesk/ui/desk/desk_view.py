"""What the desk's views share: they read again after a change, at once when seen, else when shown."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cwgdesk.core.errors import UserError
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.jobs import Job
from cwgdesk.ui.desk.protocols import WANTS_FOCUS
from cwgdesk.workspace.store import Workspace

T = TypeVar("T")


class DeskView(QWidget):
    """A view on the desk; subclasses say in `load` what they read."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._load_now)
        # Bound methods: Qt ends the connection when the view is gone, and the desk outlives views.
        desk.changed.connect(self._told)
        desk.meeting_room.connect(self._told)

    def refresh(self) -> None:
        """Read again soon; several changes in one turn cost one reading."""
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def load(self) -> None:
        """Ask the desk for what is shown, and show it when it comes."""
        raise NotImplementedError

    def ask(
        self,
        work: Callable[[Workspace], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Ask the desk; the answer is dropped when the view is gone by then."""

        def answered(result: T) -> None:
            if then is not None and isValid(self):
                then(result)
                self._take_focus()

        return self.desk.ask(work, answered, failed)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def _take_focus(self) -> None:
        """The focus that the window could not give while nothing was shown yet."""
        if self.property(WANTS_FOCUS) and (target := self.focusProxy()) and target.isVisible():
            self.setProperty(WANTS_FOCUS, False)
            focused = self.window().focusWidget()
            if focused is not None and focused.isVisible() and self.isAncestorOf(focused):
                return  # a field has it already, on purpose
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, _what: object) -> None:
        self.refresh()

    def _load_now(self) -> None:
        self._stale = False
        self.load()
