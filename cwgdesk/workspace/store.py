"""The workspace: one encrypted file, opened by one program at a time."""

import contextlib
import getpass
import os
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Self
from uuid import UUID

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.core.files import atomic, systems
from cwgdesk.core.files.file_names import refuse_name
from cwgdesk.core.files.given_files import refuse_kept_elsewhere
from cwgdesk.workspace import change as changes
from cwgdesk.workspace import door as doors
from cwgdesk.workspace import drafts, files, opening, settings
from cwgdesk.workspace.change import Change, ChangeNotice, Intent, Notices
from cwgdesk.workspace.finding import search
from cwgdesk.workspace.finding.search import SearchHit
from cwgdesk.workspace.record import forget, history, undo
from cwgdesk.workspace.record.history import ChangeEntry, HistoryEntry
from cwgdesk.workspace.record.undo import Done
from cwgdesk.workspace.safety import (
    backup,
    check,
    copying,
    keys,
    lock,
    places,
    protection,
    rekeying,
    restore,
    salvage,
    troubles,
)
from cwgdesk.workspace.safety.backup import Backup
from cwgdesk.workspace.safety.hold import Hold
from cwgdesk.workspace.safety.restore import restore_backup
from cwgdesk.workspace.schema import lay_down
from cwgdesk.workspace.secrecy import cost

_LONGEST_BESIDE = 80  # signs that the names of what lies beside a workspace, or in its backups, have more


class Workspace:
    """An open workspace; usable from any one thread at a time, and a context manager that closes."""

    def __init__(self, path: Path, door: doors.Door, key: bytes, *, is_checked: bool = True) -> None:
        self.path = path
        self.door = door
        self._key = key
        self.is_checked = is_checked  # every page was authenticated; else `check_pages` is still to do
        self.warnings: list[UserError] = []  # what the user should be told after opening
        self._notices = Notices()
        self._initiator: object = None
        self.author = settings.setting(door, settings.AUTHOR)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Changing and looking

    @contextmanager
    def change(
        self, label: ChangeLabel, subject: str = "", *, undoable: bool = True, initiator: object = None
    ) -> Generator[Change]:
        """One named change: commits at the end of the block, keeps nothing when it raises.

        With `undoable=False` undo stops here. Raises WriteOutsideChange inside another change.
        """
        opening.begin_ledger(self.door)
        intent = Intent(label, subject, self.author, undoable, initiator or self._initiator)
        with changes.opened(self.door, self._notices, intent) as change:
            yield change

    def read(self) -> AbstractContextManager[OrmSession]:
        """A session that only looks; inside a change it is the session of the change."""
        return self.door.reading()

    @contextmanager
    def acting(self, initiator: object) -> Generator[None]:
        """In this block changes are made on behalf of `initiator`, and their notices say so."""
        self._initiator = initiator
        try:
            yield
        finally:
            self._initiator = None

    def subscribe(self, callback: Callable[[ChangeNotice], object]) -> Callable[[], None]:
        """Call back after every commit, on the thread that committed; the answer unsubscribes."""
        return self._notices.subscribe(callback)

    # Taking back

    def undo(self, initiator: object = None) -> Done | None:
        """Take back the last change; None when there is none, or a migration came after it."""
        opening.begin_ledger(self.door)
        return undo.undo(self.door, self._notices, self.author, initiator)

    def redo(self, initiator: object = None) -> Done | None:
        """Do again what was undone last."""
        opening.begin_ledger(self.door)
        return undo.redo(self.door, self._notices, self.author, initiator)

    def undoable(self) -> tuple[ChangeLabel, str] | None:
        """Label and subject of what undo would take back."""
        step = undo.next_undo(self.door)
        return step and step[1:]

    def redoable(self) -> tuple[ChangeLabel, str] | None:
        """Label and subject of what redo would bring back."""
        step = undo.next_redo(self.door)
        return step and step[1:]

    def history(self, noun_id: UUID | None = None, limit: int = 1000) -> list[HistoryEntry]:
        """What was done to one noun, or to all, newest first."""
        return history.history(self.door, noun_id, limit)

    def past_rows(self, tables: Collection[str]) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every state that rows of these tables ever had, of removed ones too, oldest first."""
        return history.past_rows(self.door, tables)

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

    # Finding

    def search(
        self, query: str, rooms: Collection[str] = (), *, confidential: bool = True, limit: int = 100
    ) -> list[SearchHit]:
        """The best hits for all the words asked, best first; `rooms` narrows to headings of the search."""
        return search.search(self.door, query, rooms, confidential=confidential, limit=limit)

    # Keeping safe

    @property
    def read_only(self) -> bool:
        """Is the file, its folder or the medium such that nothing can be written?"""
        return self.door.read_only

    def beat(self) -> None:
        """Say to whoever sees the lock file from another machine that we still have the workspace."""
        if not self.read_only:
            lock.beat(self.path)

    def check_pages(self) -> None:
        """Authenticate every page of a large file, once; StoreError when one does not fit any more."""
        if not self.is_checked:
            with self.door.lock:
                if not check.authenticates(self.door.raw):
                    raise troubles.damaged_while_open(self.path)
            self.is_checked = True

    def rescue(self, target: Path) -> salvage.Rescued:
        """Copy what can still be read of a damaged workspace into a new one, which has the same key."""
        with self.door.lock:
            return salvage.rescue(self.path, self.door.hold, target, self._key)

    def open_copy(self, copy: Path, passphrase: str | None = None) -> "Workspace":
        """Open another version of this workspace to look at it, with the key of this one if it fits.

        StoreError when it takes another passphrase, or the file is not for looking at.
        """
        copy = real(copy)
        if copy == self.path:
            raise StoreError("“{name}” is the workspace that is open.", "Choose its copy.", name=copy.name)
        key = self._key if passphrase is None else keys.chosen_key(passphrase, None, doors.salt_of_file(copy))
        doors.salt_of_file(copy)  # says when there is no such file
        taken = opening.take_to_read(copy, key)
        return Workspace(copy, taken.door, key)

    @property
    def is_protected(self) -> bool:
        """Is there a passphrase?"""
        return self._key != keys.OPEN_KEY

    def recovery_code(self) -> str | None:
        """The code to print, which opens the workspace without the passphrase; None without protection."""
        return keys.code_of_key(self._key) if self.is_protected else None

    def what_keeps_the_old_key(self) -> list[UserError]:
        """What will go on opening with the present passphrase when it is changed; to be shown before."""
        return protection.keeping_the_old_key(self.door, self._key)

    def new_key(self, passphrase: str | None) -> keys.NewKey:
        """What a new passphrase gives (None: no protection): its recovery code is shown before it is used.

        Takes about a second. UserError when it could be guessed.
        """
        return keys.new_key(passphrase, (self.path.stem, self.author))

    def take_key(self, new: keys.NewKey) -> None:
        """Protect the workspace, its backups and all copies beside it with a new key. Not undoable."""
        if self.read_only:
            raise troubles.not_writable(self.path)
        left = protection.rekeyed(self.door, self._key, new)
        self._key = new.key
        if left is not None:
            raise left

    def set_passphrase(self, passphrase: str | None) -> None:
        """Protect with a passphrase, change it, or take it away (None); the recovery code changes with it."""
        self.take_key(self.new_key(passphrase))

    @property
    def may_be_hardened(self) -> bool:
        """Would the same passphrase, set anew on this machine, cost at least twice as much to guess?"""
        return self.is_protected and cost.can_rise(doors.salt_of(self.door.raw))

    def backup(self) -> Path:
        """Make a verified backup now."""
        return backup.make(self.door, self._key)

    def backup_if_due(self) -> Path | None:
        """Make a backup when something changed and the newest one is an hour old; call it now and then."""
        if self.read_only:
            return None
        return backup.make(self.door, self._key) if backup.is_due(self.door) else None

    def backups(self) -> list[Backup]:
        """The backups there are, newest first."""
        return backup.backups(self.path)

    def backups_holding(self, noun: tuple[str, UUID], files: Collection[str] = ()) -> int:
        """How many backups hold a noun (table, id) or one of these original files, or may hold it."""
        return len(backup.holding(self.path, self._key, noun, files))

    def check(self) -> list[StoreError]:
        """What is wrong with the file; an empty list when nothing is."""
        return check.problems(self.door)

    def forget(self, nouns: Collection[tuple[str, UUID]], files: Collection[str] = ()) -> None:
        """Erase nouns (table, id) and original files for good, with all traces outside the backups."""
        intent = Intent(ChangeLabel.FORGET, "", self.author, undoable=False)
        forget.forget(self.door, self._notices, intent, nouns, files)

    def replace_backups(self) -> None:
        """Replace all backups by a fresh one, so that what was forgotten is gone from them too."""
        forget.replace_backups(self.door, self._key)

    def close(self) -> None:
        """Fold everything into the one file and let go of it; closing twice is harmless."""
        if self.door.is_open:
            self.door.close()
            if not self.read_only:
                lock.release(self.path)


def create_workspace(path: Path, passphrase: str | None = None, author: str = "") -> Workspace:
    """Make a new, empty workspace file and open it; StoreError when there already is such a file."""
    path = _fitting(path)
    refuse_name(path)
    if systems.is_too_long(path, _LONGEST_BESIDE):
        raise troubles.name_too_long(path)
    if path.exists():
        raise StoreError("“{name}” is already there.", "Choose another name, or open it.", name=path.name)
    author = author or _user()
    new = keys.new_key(passphrase, (path.stem, author))
    unfinished = path.with_name(path.name + ".new")
    try:
        with atomic.new_private(unfinished):
            pass
        with troubles.translated(path):
            raw = doors.connect(unfinished, new.key, new.salt)
            try:
                lay_down(raw, author)
            finally:
                raw.close()
        # The name appears only when the file is whole.
        unfinished.replace(path)
    except OSError as error:
        raise troubles.not_written(path, error) from error
    return _opened(path, new.key)


def open_workspace(
    path: Path,
    passphrase: str | None = None,
    *,
    recovery_code: str | None = None,
    back_up: bool = True,
    take_over: bool = False,
) -> Workspace:
    """Open a workspace with its passphrase or its recovery code.

    Without `back_up` the caller sees to `backup_if_due`, before the first change. With `take_over`
    the user has said that the colleague on another machine, whom the lock file names, is done.
    StoreError when somebody else has it (and who), when the key does not fit, when it is damaged,
    or when a newer cwgdesk wrote it.
    """
    path = _fitting(path)
    refuse_kept_elsewhere(path)
    restored = restore.finish(path)
    if not take_over:
        lock.refuse_held_elsewhere(path)
    completed = protection.finish(path, passphrase, recovery_code)
    key = keys.chosen_key(passphrase, recovery_code, doors.salt_of_file(path))
    workspace = _opened(path, key, back_up)
    if completed is not None:
        workspace.warnings.append(completed)
    if restored is not None:
        workspace.warnings.append(restore.was_finished(path, restored))
    return workspace


def rescue_workspace(
    path: Path, target: Path, passphrase: str | None = None, *, recovery_code: str | None = None
) -> salvage.Rescued:
    """Copy what can still be read of a workspace that no longer opens into a new one with the same key."""
    path = real(path)
    key = keys.chosen_key(passphrase, recovery_code, doors.salt_of_file(path))
    hold = Hold.take(path)
    try:
        return salvage.rescue(path, hold, target, key)
    finally:
        hold.release()


def real(path: Path) -> Path:
    """The file that a name stands for: what lies beside a workspace lies beside the file, not a link."""
    return Path(os.path.realpath(path))


def _fitting(path: Path) -> Path:
    """The real file; StoreError where its name leaves no room for those of what lies beside it."""
    path = real(path)
    if places.is_name_too_long(path) and not places.is_read_only(path):
        raise troubles.name_too_long(path)
    return path


def _opened(path: Path, key: bytes, back_up: bool = False) -> Workspace:
    taken = opening.take(path, key)
    workspace = Workspace(path, taken.door, key, is_checked=taken.is_checked)
    workspace.warnings.extend(taken.warnings)
    if not workspace.read_only:
        _settle_in(workspace, back_up)
    return workspace


def _settle_in(workspace: Workspace, back_up: bool) -> None:
    # None of this is a reason not to open; the user is told.
    try:
        lock.take(workspace.path, workspace.author)
        copying.sweep(workspace.path)
        rekeying.sweep(workspace.path)
    except OSError as error:
        workspace.warnings.append(troubles.not_written(workspace.path, error))
    copies = places.conflict_copies(workspace.path)
    if copies:
        workspace.warnings.append(troubles.conflicting(workspace.path, copies))
    try:
        if back_up:
            workspace.backup_if_due()
    except StoreError as error:
        workspace.warnings.append(error)


def _user() -> str:
    with contextlib.suppress(OSError, KeyError):
        return getpass.getuser()
    return ""


__all__ = ["Workspace", "create_workspace", "open_workspace", "rescue_workspace", "restore_backup"]
