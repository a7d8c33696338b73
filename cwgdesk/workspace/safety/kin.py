"""The files beside a workspace that are the same workspace: backups, replaced and rescued ones, copies.

They are told by their salt, which every copy shares with its original, and, for older ones, by their
name. Nothing is opened that this program has open already, and no link is followed.
"""

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cwgdesk.core.errors import StoreError
from cwgdesk.core.files.handles import is_open_here
from cwgdesk.workspace import door
from cwgdesk.workspace.safety import backup, check, keys, troubles

# Beside a workspace lie also its lock file and what speaks of it; those are no databases.
_NO_DATABASES = ("-wal", "-shm", "-journal", ".lock", ".lock.new", ".last", ".rekeying", ".rekeying.new")
_AWAY = 0x00400000 | 0x00001000  # Windows: recalled on access, or offline; to look would fetch it


@dataclass(frozen=True, slots=True)
class Kin:
    """What was found beside a workspace, by what its present key does with it."""

    opening: tuple[Path, ...] = ()  # whole, and opened by the key
    damaged: tuple[Path, ...] = ()  # opened by the key, but not whole
    closed: tuple[Path, ...] = ()  # of the workspace by their names, and not opened by the key
    links: tuple[Path, ...] = ()  # links in the place of such a file


def found(workspace: Path, salt: bytes, key: bytes) -> Kin:
    """Look at everything beside a workspace whose salt and key these are."""
    sorts: dict[str, list[Path]] = {"opening": [], "damaged": [], "closed": [], "links": []}
    for path in _beside(workspace):
        if sort := _sort(path, workspace, salt, key):
            sorts[sort].append(path)
    return Kin(**{name: tuple(paths) for name, paths in sorts.items()})


def folders(workspace: Path) -> tuple[Path, ...]:
    """Where files of a workspace may lie: its folder, and that of its backups."""
    return tuple(each for each in (workspace.parent, backup.folder_of(workspace)) if each.is_dir())


def _beside(workspace: Path) -> Iterator[Path]:
    for folder in folders(workspace):
        yield from sorted(path for path in folder.iterdir() if not path.name.endswith(_NO_DATABASES))


def _sort(path: Path, workspace: Path, salt: bytes, key: bytes) -> str:
    status = path.lstat()
    named = _is_named(path, workspace)
    if stat.S_ISLNK(status.st_mode):
        return "links" if named and path.is_file() and not path.samefile(workspace) else ""
    if not stat.S_ISREG(status.st_mode) or status.st_size < keys.SALT_BYTES:
        return ""
    if path.samefile(workspace) or is_open_here(path):  # on Windows only the first of them is known
        return ""
    if getattr(status, "st_file_attributes", 0) & _AWAY:
        return "closed" if named else ""
    if not named and _salt(path) != salt:
        return ""
    return _answer(path, key) or ("closed" if named else "")


def _is_named(path: Path, workspace: Path) -> bool:
    """Does the name alone say that it is of this workspace?"""
    stem, suffix = workspace.stem, workspace.suffix
    return (
        path.parent == backup.folder_of(workspace)
        or path.name.startswith((f"{workspace.name}.", f"{stem}.replaced-", f"{stem}.incomplete-"))
        or (path.name.startswith(stem) and "conflict" in path.name and path.suffix == suffix)
    )


def _salt(path: Path) -> bytes:
    try:
        with path.open("rb") as file:  # not open here by another way: the caller has asked
            return file.read(keys.SALT_BYTES)
    except OSError:
        return b""  # what may not be read has no salt to compare; it is told where its name is ours


def _answer(path: Path, key: bytes) -> str:
    """“opening”, “damaged”, or nothing where the key does not fit; the file and its log stay as they are."""
    if not fits(path, key):
        return ""
    if door.has_log(path):
        return "opening"  # whether it is whole shows only with its log folded in, on a copy
    try:
        with troubles.translated(path):
            raw = door.connect(path, key, access=door.Access.STILL)
            try:
                return "opening" if check.is_whole(raw) else "damaged"
            finally:
                raw.close()
    except StoreError:
        return "damaged"


def fits(path: Path, key: bytes) -> bool:
    """Does the key open the file? Only its first page is looked at."""
    raw = door.connect(path, key, access=door.Access.STILL)
    try:
        raw.execute("SELECT count(*) FROM main.sqlite_master").fetchone()
    except troubles.DatabaseError:
        return False
    finally:
        raw.close()
    return True
