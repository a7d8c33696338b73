"""What every view is given: the open workspace, the lanes, and the notice of what changed.

The window is painted before the workspace is open: nothing here may load the store's rooms.
"""

from collections.abc import Callable, Collection
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID
from weakref import WeakMethod

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cwgdesk.core.errors import UserError
from cwgdesk.ui.desk.jobs import Job, Lane
from cwgdesk.workspace.safety.lock import BETWEEN_BEATS

if TYPE_CHECKING:
    from cwgdesk.workspace.change import ChangeNotice
    from cwgdesk.workspace.store import Workspace

T = TypeVar("T")
Told = Callable[["ChangeNotice"], object]
_BETWEEN_BACKUPS = 10 * 60_000  # milliseconds between looks whether one is due


class DeskContext(QObject):
    """The open desk, handed to views; views reach the store through `ask` only.

    The frame of the window stands before its workspace is open: `lay` puts it on the desk.

    Signals: `laid` when the workspace is there;
    `changed(ChangeNotice)` after every commit, on the main thread, for who wants to know of all
    (a view says with `watch` what it wants to be told of);
    `goto_clause(document_id, clause_id)`, `goto_view(name)` to move about the window;
    `goto_thing(view, id)` to show the view at it, ("settings", None) for the settings;
    `practice_wanted(clause_id)` for a new practice;
    `said(text)` for a toast; `did(text)` for a toast with an Undo button;
    `meeting_room(bool)` when F8 hides or shows what is confidential;
    `leaving(path)` before a file is written outside of the workspace;
    `damaged(error)` when a part of the workspace cannot be read, once.
    """

    laid = Signal()
    changed = Signal(object)
    goto_clause = Signal(object, object)
    goto_view = Signal(str)
    goto_thing = Signal(str, object)
    practice_wanted = Signal(object)
    said = Signal(str)
    did = Signal(str)
    meeting_room = Signal(bool)
    leaving = Signal(object)
    damaged = Signal(object)
    _committed = Signal(object)

    def __init__(self, workspace: "Workspace | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self.store = Lane("store", 1, self)  # the one serial lane
        self.free = Lane("free", 2, self)  # parsing, diffing, rendering
        self.projecting = False  # meeting-room mode
        self.session_id: UUID | None = None  # the session that new things are recorded for
        self.clause_id: UUID | None = None  # the clause the reader stands on
        self.document_id: UUID | None = None  # the document the reader shows
        self.paper_id: UUID | None = None  # the contribution the composer has open
        self.place: QWidget | None = None  # where the next view is built: moving it there costs as much again
        self.drafts: dict[str, str] = {}  # what was typed and never saved, by field key
        # Commits happen on the lane's thread: the queue brings the notice to this one.
        self._watchers: list[tuple[frozenset[str], WeakMethod[Told]]] = []
        self._committed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._backups = QTimer(self, interval=_BETWEEN_BACKUPS)
        self._backups.timeout.connect(self._back_up)
        self._beats = QTimer(self, interval=round(BETWEEN_BEATS * 1000))
        self._beats.timeout.connect(self._beat)
        self._unsubscribe: Callable[[], None] | None = None
        if workspace is not None:
            self.lay(workspace)

    @property
    def workspace(self) -> "Workspace":
        """The open workspace; LookupError before it is there."""
        if self._workspace is None:
            raise LookupError("no workspace is on the desk yet")
        return self._workspace

    @property
    def is_laid(self) -> bool:
        """Is the workspace there?"""
        return self._workspace is not None

    def lay(self, workspace: "Workspace") -> None:
        """Put the open workspace on the desk, once."""
        self._workspace = workspace
        self._unsubscribe = workspace.subscribe(self._committed.emit)
        self.laid.emit()

    def ask(
        self,
        work: "Callable[[Workspace], T]",
        then: Callable[[T], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Run a read or a write on the workspace in the store's lane; `then` gets its result."""
        return self.store.run(lambda _job: work(self.workspace), then, failed)

    def watch(self, tables: Collection[str], told: Told) -> None:
        """Call `told(notice)`, a method of a QObject, after changes that touch one of these tables.

        It ends with the object; who made the change is not told.
        """
        self._watchers.append((frozenset(tables), WeakMethod(told)))

    def _tell(self, notice: "ChangeNotice") -> None:
        if not self.workspace.door.is_open:
            return  # of the change that closing the window made: nobody is left to ask again
        self.changed.emit(notice)
        touched = {table for table, _ in notice.objects}
        # Qt may have deleted a view whose Python half is still there.
        alive = [
            (tables, told)
            for tables, method in self._watchers
            if (told := method()) is not None and isValid(_owner(told))
        ]
        self._watchers = [(tables, WeakMethod(told)) for tables, told in alive]
        for tables, told in alive:
            if not tables.isdisjoint(touched) and _owner(told) is not notice.initiator:
                told(notice)

    def keep_backed_up(self) -> None:
        """From now on, make a backup whenever one is due: the first before any change."""
        self._back_up()
        self._backups.start()
        self._beats.start()
        self.ask(lambda ws: ws.check_pages(), failed=self.damaged.emit)  # large files; small ones were

    def _back_up(self) -> None:
        self.ask(lambda ws: ws.backup_if_due())

    def _beat(self) -> None:
        """Say to colleagues on other machines that we are still here."""

        def beat(ws: "Workspace") -> None:
            with suppress(OSError):  # the drive is gone: the next change says so, and says it better
                ws.beat()

        self.ask(beat)

    def set_projecting(self, on: bool) -> None:
        """Enter or leave meeting-room mode: nothing confidential is on the screen."""
        self.projecting = on
        self.meeting_room.emit(on)

    def close(self) -> None:
        """Finish what runs, then close the workspace."""
        self._backups.stop()
        self._beats.stop()
        self.free.cancel()
        self.free.close()
        self.store.close()
        if self._unsubscribe is not None:
            self._unsubscribe()
        if self._workspace is not None:
            self._workspace.close()


def _owner(told: Told) -> object:
    return getattr(told, "__self__", None)
