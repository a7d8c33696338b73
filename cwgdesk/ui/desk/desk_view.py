"""What the desk's views share: what they watch, and reading again when it changes.

A view that is seen reads at once, another one when it is shown; what was touched meanwhile gathers.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ClassVar, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from cwgdesk.core.errors import UserError
from cwgdesk.overviews.touched import Touched
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.jobs import Job
from cwgdesk.ui.desk.protocols import STRAYED, WANTS_FOCUS
from cwgdesk.ui.kit.pieces import EmptyState
from cwgdesk.workspace.change import ChangeNotice
from cwgdesk.workspace.store import Workspace

T = TypeVar("T")
B = TypeVar("B", bound=QAbstractButton | None)
_CHANGES = 50  # who missed more changes than this
_ROWS = 200  # or more rows reads everything: that is quicker than row by row


class DeskView(QWidget):
    """A view on the desk; subclasses say in `watches` and `load` what they show, and read again on change.

    `load_touched` reads less than everything where a view can.
    """

    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: DeskContext) -> None:
        place, desk.place = desk.place, None
        super().__init__(place)
        self.desk = desk
        self._stale = self._everything = True
        self._reading = False  # what is asked now is for the view to show
        self._touched: set[tuple[str, UUID]] = set()
        self._changes = 0
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._load_now)
        # Bound methods: Qt ends the connection when the view is gone, and the desk outlives views.
        desk.watch(self.watches, self._told)
        desk.meeting_room.connect(self._met)

    def refresh(self) -> None:
        """Read everything again soon; several changes in one turn cost one reading."""
        self._everything = True
        self._read_soon()

    def catch_up(self, table: str, noun_id: UUID) -> None:
        """Read at once what this view has just made itself: what is typed next is meant for it."""
        self._touched.add((table, noun_id))
        self._soon.stop()
        self._load_now()

    def load(self) -> None:
        """Ask the desk for what is shown, and show it when it comes."""
        raise NotImplementedError

    def load_touched(self, touched: Touched) -> None:
        """Read again what was touched; everything, where a view cannot do with less."""
        _ = touched
        self.load()

    def change(self, work: Callable[[Workspace], T], then: Callable[[T], object]) -> Job:
        """Make a change after which `then` reads again by itself: the notice of it does not come here."""

        def acting(ws: Workspace) -> T:
            with ws.acting(self):
                return work(ws)

        return self.ask(acting, then)

    def ask(
        self,
        work: Callable[[Workspace], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Ask the desk; the answer is dropped when the view is gone by then."""
        reading = self._reading

        def answered(result: T) -> None:
            if then is not None and isValid(self):
                with self._as_reading(reading):
                    then(result)
                self._take_focus()

        def refused(error: UserError) -> None:
            if reading and isValid(self):
                self._tell_unread(True)
            (failed or self.desk.store.failed.emit)(error)

        return self.desk.ask(work, answered, refused)

    def writing(self, made: B) -> B:
        """A control that changes something: greyed, with the reason, where the workspace may only be read."""
        if made is not None and self.desk.workspace.read_only:
            made.setEnabled(False)
            made.setToolTip(self.tr("This workspace may only be read."))
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    @contextmanager
    def _as_reading(self, reading: bool) -> Iterator[None]:
        before, self._reading = self._reading, reading
        try:
            yield
        finally:
            self._reading = before

    def _tell_unread(self, unread: bool) -> None:
        """Where nothing is shown: say whether nothing is stored, or nothing could be read."""
        for empty in self.findChildren(EmptyState):
            empty.tell_unread(unread)

    def _take_focus(self) -> None:
        """The focus that the window could not give while nothing was shown yet."""
        if self.property(WANTS_FOCUS) and (target := self.focusProxy()) and target.isVisible():
            self.setProperty(WANTS_FOCUS, False)
            focused = self.window().focusWidget()
            chosen = focused is not None and focused is not self.property(STRAYED)
            if chosen and focused.isVisible() and self.isAncestorOf(focused):
                return  # a field has it already, on purpose
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _met(self, _projecting: bool) -> None:
        self.refresh()

    def _told(self, notice: ChangeNotice) -> None:
        self._changes += 1
        self._touched.update(one for one in notice.objects if one[0] in self.watches)
        if self._changes > _CHANGES or len(self._touched) > _ROWS:
            self._everything = True
        self._read_soon()

    def _read_soon(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def _load_now(self) -> None:
        everything, touched = self._everything, Touched(frozenset(self._touched))
        self._stale = self._everything = False
        self._touched.clear()
        self._changes = 0
        with self._as_reading(True):
            if everything:
                self._tell_unread(False)
                self.load()
            else:
                self.load_touched(touched)
