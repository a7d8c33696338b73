"""Many files brought in while the window stays usable: each is read, recognised and stored on its own."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from cwgdesk.core.errors import UserError
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.carrying import version_before
from cwgdesk.texts.importing import ImportPreview, preview_files, recognise, store_import
from cwgdesk.texts.library import document, edit_document
from cwgdesk.texts.own_call_words import own_call_words
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.jobs import Job
from cwgdesk.workspace.store import Workspace

_AHEAD = 4  # files that may be read and not yet stored: what was read waits in memory


class FileState(StrEnum):
    """What became of a file."""

    WAITING = "waiting"
    ADDED = "added"
    NEW_VERSION = "new version"
    KNOWN = "known"  # the very same file is in the library
    REFUSED = "refused"


@dataclass(slots=True)
class Incoming:
    """One file of the run, with its document or the reason why there is none."""

    path: Path
    state: FileState = FileState.WAITING
    document_id: UUID | None = None
    error: UserError | None = None
    marked: bool = False  # confidential by the word of this import


class FolderRun(QObject):
    """The files of one import; lives as long as the desk, whatever the window does.

    Signals: `changed()` whenever a file is done and when the run starts or ends.
    """

    changed = Signal()
    _one_read = Signal(int, object)
    _read_all = Signal()

    def __init__(self, desk: DeskContext, paths: Sequence[Path], passed_over: int = 0) -> None:
        super().__init__(desk)
        self.passed_over = passed_over  # files of another kind, in the same folders
        self._desk = desk
        self.files = [Incoming(path) for path in paths]
        self._job: Job | None = None
        self.confidential = False  # all of them only to be read
        self._room = threading.Semaphore(_AHEAD)
        self._one_read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._read_all.connect(self._ended, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        """Is anything still being read?"""
        return self._job is not None

    def count(self, *states: FileState) -> int:
        """How many files are in one of these states."""
        return sum(file.state in states for file in self.files)

    def start(self) -> None:
        """Read what is not read yet."""
        if self._job is None:
            todo = [at for at, file in enumerate(self.files) if file.state is FileState.WAITING]
            self._room = threading.Semaphore(_AHEAD)
            self._job = self._desk.ask(own_call_words, lambda own: self._start_reading(todo, own))
            self.changed.emit()

    def _start_reading(self, todo: list[int], own: tuple[CallWord, ...]) -> None:
        if self._job is not None and self._job.stopped:
            self._ended()
            return
        self._job = self._desk.free.run(lambda job: self._read(job, todo, own))

    def cancel(self) -> None:
        """Stop after the file that is being stored; what is in the library stays there."""
        if self._job is not None:
            self._job.cancel()

    def keep_confidential(self, wanted: bool) -> None:
        """Mark all texts of this import, those to come too, as only to be read; or take that mark off."""
        self.confidential = wanted
        for file in self.files:
            document_id = file.document_id
            if document_id is not None and file.marked is not wanted:
                self._desk.ask(partial(_marked, document_id, wanted), partial(self._mark_kept, file))

    def _mark_kept(self, file: Incoming, marked: bool) -> None:
        file.marked = marked

    def _read(self, job: Job, todo: list[int], own: tuple[CallWord, ...]) -> None:
        """In the free lane: one child process reads all of them."""
        paths = [self.files[at].path for at in todo]
        try:
            reads = preview_files(paths, job, own)
            for number, (at, (path, seen)) in enumerate(zip(todo, reads, strict=True), 1):
                while not self._room.acquire(timeout=0.1):
                    job.step(number, len(paths), path.name)  # raises when it is asked to stop
                job.step(number, len(paths), path.name)
                self._one_read.emit(at, seen)
        finally:
            self._read_all.emit()

    def _take(self, at: int, seen: ImportPreview | UserError) -> None:
        if self._job is None or self._job.stopped:
            return
        if isinstance(seen, UserError):
            self._refused(at, seen)
            return
        self._desk.ask(
            lambda ws: _stored(ws, seen, confidential=self.confidential),
            lambda done: self._done(at, *done),
            lambda error: self._refused(at, error),
        )

    def _done(self, at: int, state: FileState, document_id: UUID, marked: bool) -> None:
        file = self.files[at]
        file.state, file.document_id, file.marked = state, document_id, marked
        if self.confidential is not marked:  # said while the file was being stored
            self.keep_confidential(self.confidential)
        self._room.release()
        self.changed.emit()

    def _refused(self, at: int, error: UserError) -> None:
        self.files[at].state, self.files[at].error = FileState.REFUSED, error
        self._room.release()
        self.changed.emit()

    def _ended(self) -> None:
        # What was read last is still being stored; the store answers in order.
        stopped = self._job is not None and self._job.stopped
        if stopped:
            self._job = None
            self.changed.emit()
            return

        def settled(_none: None) -> None:
            self._job = None
            self.changed.emit()

        self._desk.ask(lambda _ws: None, settled)


def _stored(ws: Workspace, preview: ImportPreview, *, confidential: bool) -> tuple[FileState, UUID, bool]:
    """What became of the file, its document, and whether it was marked as confidential by this."""
    known = recognise(ws, preview)
    if known.known_document_id is not None:
        marked = confidential and _marked(known.known_document_id, True, ws)
        return FileState.KNOWN, known.known_document_id, marked
    document_id = store_import(ws, known, confidential=confidential)
    later = version_before(ws, document_id) is not None
    return (FileState.NEW_VERSION if later else FileState.ADDED), document_id, confidential


def _marked(document_id: UUID, wanted: bool, ws: Workspace) -> bool:
    """Set the mark; is the text marked by this import now? One that was marked before is not."""
    if document(ws, document_id).confidential is wanted:
        return False
    edit_document(ws, document_id, confidential=wanted)
    return wanted
