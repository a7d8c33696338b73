"""The workspace: one encrypted file, opened by one program at a time."""

import contextlib
import getpass
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Self
from uuid import UUID

from sqlalchemy.orm import Session

from cwgdesk.core.errors import StoreError
from cwgdesk.core.labels import Label
from cwgdesk.workspace import change as changes
from cwgdesk.workspace import door as doors
from cwgdesk.workspace import drafts, files, history, journal, keys, lock, settings, troubles, undo
from cwgdesk.workspace.change import Change, ChangeNotice, Intent, Notices
from cwgdesk.workspace.history import ChangeEntry, HistoryEntry
from cwgdesk.workspace.schema import lay_down
from cwgdesk.workspace.undo import Done


class Workspace:
    """An open workspace; usable from any one thread at a time, and a context manager that closes."""

    def __init__(self, path: Path, door: doors.Door, key: bytes) -> None:
        self.path = path
        self.door = door
        self.key = key
        self._notices = Notices()
        self.author = settings.setting(door, settings.AUTHOR)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Changing and looking

    @contextmanager
    def change(
        self, label: Label, subject: str = "", *, undoable: bool = True, initiator: object = None
    ) -> Iterator[Change]:
        """One named change: commits at the end of the block, keeps nothing when it raises.

        With `undoable=False` undo stops here. Raises WriteOutsideChange inside another change.
        """
        intent = Intent(label, subject, self.author, undoable, initiator)
        with changes.opened(self.door, self._notices, intent) as change:
            yield change

    def read(self) -> AbstractContextManager[Session]:
        """A session that only looks; inside a change it is the session of the change."""
        return self.door.reading()

    def subscribe(self, callback: Callable[[ChangeNotice], object]) -> Callable[[], None]:
        """Call back after every commit, on the thread that committed; the answer unsubscribes."""
        return self._notices.subscribe(callback)

    # Taking back

    def undo(self, initiator: object = None) -> Done | None:
        """Take back the last change; None when there is none, or a migration came after it."""
        return undo.undo(self.door, self._notices, self.author, initiator)

    def redo(self, initiator: object = None) -> Done | None:
        """Do again what was undone last."""
        return undo.redo(self.door, self._notices, self.author, initiator)

    def undoable(self) -> tuple[Label, str] | None:
        """Label and subject of what undo would take back."""
        step = undo.next_undo(self.door)
        return step and step[1:]

    def redoable(self) -> tuple[Label, str] | None:
        """Label and subject of what redo would bring back."""
        step = undo.next_redo(self.door)
        return step and step[1:]

    def history(self, noun_id: UUID | None = None, limit: int = 1000) -> list[HistoryEntry]:
        """What was done to one noun, or to all, newest first."""
        return history.history(self.door, noun_id, limit)

    def changes(self, limit: int = 100) -> list[ChangeEntry]:
        """The latest changes, newest first, with how many nouns each touched."""
        return history.changes(self.door, limit)

    # Typing, files, settings

    def keep_draft(self, key: str, text: str) -> None:
        """Keep what is being typed; inside a change it is part of the change."""
        drafts.keep(self.door, key, text)

    def drop_draft(self, key: str) -> None:
        """Forget a draft; inside a change it goes when the change is committed."""
        drafts.drop(self.door, key)

    def drafts(self) -> dict[str, str]:
        """What was being typed, by field, oldest first."""
        return drafts.kept(self.door)

    def store_file(self, sha256: str, name: str, data: bytes) -> None:
        """Keep an original file whole, under its SHA-256."""
        files.store(self.door, sha256, name, data)

    def file_bytes(self, sha256: str) -> bytes:
        """An original file, byte for byte."""
        return files.content_of(self.door, sha256)

    def setting(self, name: str) -> str:
        """A value kept with the workspace; empty when there is none."""
        return settings.setting(self.door, name)

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a value with the workspace; not undoable."""
        settings.keep_setting(self.door, name, value)

    def set_author(self, name: str) -> None:
        """From now on changes are signed with this name."""
        self.keep_setting(settings.AUTHOR, name)
        self.author = name

    # Keeping safe

    @property
    def is_protected(self) -> bool:
        """Is there a passphrase?"""
        return self.key != keys.OPEN_KEY

    def recovery_code(self) -> str | None:
        """The code to print, which opens the workspace without the passphrase; None without protection."""
        return keys.code_of_key(self.key) if self.is_protected else None

    def close(self) -> None:
        """Fold everything into the one file and let go of it; closing twice is harmless."""
        if self.door.is_open:
            self.door.close()
            lock.release(self.path)


def create_workspace(path: Path, passphrase: str | None = None, author: str = "") -> Workspace:
    """Make a new, empty workspace file and open it; StoreError when there already is such a file."""
    path = Path(path)
    if path.exists():
        raise StoreError("“{name}” is already there.", "Choose another name, or open it.", name=path.name)
    salt = keys.new_salt()
    key = keys.chosen_key(passphrase, None, salt)
    unfinished = path.with_name(path.name + ".new")
    unfinished.unlink(missing_ok=True)
    with troubles.translated(path):
        raw = doors.connect(unfinished, key, salt)
        try:
            lay_down(raw, author or _user())
        finally:
            raw.close()
    # The name appears only when the file is whole.
    unfinished.replace(path)
    return _opened(path, key)


def open_workspace(
    path: Path, passphrase: str | None = None, *, recovery_code: str | None = None
) -> Workspace:
    """Open a workspace with its passphrase or its recovery code.

    StoreError when somebody else has it (and who), when the key does not fit, when it is damaged,
    or when a newer cwgdesk wrote it.
    """
    path = Path(path)
    key = keys.chosen_key(passphrase, recovery_code, keys.salt_of(path))
    return _opened(path, key)


def _opened(path: Path, key: bytes) -> Workspace:
    raw = _taken(path, key)
    try:
        with troubles.translated(path):
            journal.install(raw)
            door = doors.Door(path, raw)
            workspace = Workspace(path, door, key)
            lock.take(path, workspace.author)
    except BaseException:
        raw.close()
        raise
    return workspace


def _taken(path: Path, key: bytes) -> sqlite3.Connection:
    with troubles.translated(path):
        raw = doors.connect(path, key)
        try:
            doors.prepare(raw, path)
        except troubles.DatabaseError as error:
            raw.close()
            if troubles.is_busy(error):
                raise lock.taken(path) from None
            raise
    return raw


def _user() -> str:
    with contextlib.suppress(OSError, KeyError):
        return getpass.getuser()
    return ""
