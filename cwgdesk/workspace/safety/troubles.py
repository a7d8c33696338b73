"""What the disk and the database file can do to us, as sentences with a safe next step."""

import errno
import shutil
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]  # it has none

from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.core.files import systems
from cwgdesk.workspace.safety import places

# Primary result codes of SQLite (sqlite.org/rescode.html).
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
# The backup function of the driver raises without a code.
_BY_WORDS = {
    "disk I/O error": _IOERR,
    "database or disk is full": _FULL,
    "database is locked": _BUSY,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOTADB,
    "unable to open database file": _CANTOPEN,
}
DatabaseError: type[Exception] = vars(dbapi2)["DatabaseError"]


class WriteOutsideChange(RuntimeError):
    """A bug: something was written without `with workspace.change(...)`."""


@contextmanager
def translated(path: Path, *, writing: bool = False) -> Generator[None]:
    """Turn the environment's faults inside the block into a StoreError that names the workspace.

    `writing`: inside a change, where a file that refuses to be written is no mistake of ours.
    """
    try:
        yield
    except StaleDataError as error:
        raise UserError(
            "This was changed elsewhere while you were editing it.",
            "Look at the newer text and enter your change again.",
        ) from error
    except DBAPIError as error:
        trouble = _trouble(error.orig, path, writing)
        if trouble is None:
            raise
        raise trouble from None  # the driver's own words add nothing for the user
    except DatabaseError as error:
        trouble = _trouble(error, path, writing)
        if trouble is None:
            raise
        raise trouble from None


def is_busy(error: Exception) -> bool:
    """Does another program hold the file?"""
    return _code(error) in (_BUSY, _LOCKED)


def is_corrupt(error: Exception) -> bool:
    """Is a part of the file not what was written?"""
    return _code(error) in (_CORRUPT, _NOTADB)


def in_use(path: Path) -> StoreError:
    """Another program holds the file."""
    return StoreError(
        "“{name}” is in use by another program.", "Close it there and try again.", name=path.name
    )


def not_written(path: Path, error: OSError) -> StoreError:
    """The workspace, or something beside it, could not be written: why, and what helps."""
    if systems.is_gone(error) and not systems.is_reachable(path):
        return drive_gone(path)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return not_writable(path)
    if error.errno == errno.ENAMETOOLONG:
        return name_too_long(path)
    if error.errno == errno.ENOENT:
        return no_such_place(path)
    if error.errno in (errno.EISDIR, errno.ENOTDIR, errno.EEXIST):
        return StoreError(
            "Beside “{name}” something stands in the way of a file that cwgdesk needs there: {other}.",
            "Look what it is, move it away, and try again.",
            name=path.name,
            other=Path(error.filename or "?").name,
        )
    return disk_full(path)


def no_such_place(path: Path) -> StoreError:
    """The folder is not there, or does not let anybody in."""
    return StoreError(
        "“{name}” cannot be opened in {folder}.",
        "Check that the folder exists and that you may write in it.",
        name=path.name,
        folder=path.parent,
    )


def name_too_long(path: Path) -> StoreError:
    """No room for the names of what lies beside a workspace."""
    return StoreError(
        "The name “{name}” is too long: cwgdesk keeps files beside it whose names are longer still.",
        "Give it a shorter name and try again.",
        name=path.name,
    )


def drive_gone(path: Path) -> StoreError:
    """The drive or share with the workspace does not answer any more, while it is open."""
    return StoreError(
        "The drive with “{name}” does not answer any more; what you just did was not saved.",
        "Connect it again and do it again; close and open the workspace if that does not help. Everything"
        " saved before is safe.",
        name=path.name,
    )


def not_writable(path: Path) -> StoreError:
    """The file, its folder or the whole medium may only be read."""
    return StoreError(
        "“{name}” cannot be written: it, its folder or the medium may only be read.",
        "Copy it to a folder of your own and work there; everything saved before is safe.",
        name=path.name,
    )


def disk_full(path: Path) -> StoreError:
    """There is no room for what was to be written, or the disk does not answer."""
    free, needed = _free_megabytes(path), _needed_megabytes(path)
    if free > 2 * needed:
        return StoreError(
            "“{name}” could not be written: the disk is full for you, or it does not answer.",
            "Free at least {needed} MB of your share of it, look whether the drive is still connected, and do"
            " it again; everything saved before is safe.",
            name=path.name,
            free=free,
            needed=needed,
        )
    return StoreError(
        "“{name}” could not be written: the disk is full ({free} MB are free there).",
        "Free at least {needed} MB and do it again; everything saved before is safe.",
        name=path.name,
        free=free,
        needed=needed,
    )


def damaged(path: Path) -> StoreError:
    """The file's content does not authenticate any more."""
    return StoreError(
        "“{name}” is damaged: a part of it cannot be read any more.",
        "Nothing was changed. Restore the latest backup; the damaged file is kept beside it.",
        name=path.name,
    )


def damaged_while_open(path: Path) -> StoreError:
    """A page of an open file does not authenticate: met while working, or by the look in the background."""
    return StoreError(
        "“{name}” is damaged: a part of it cannot be read any more.",
        "Nothing was changed. Save what can still be read in a new file; compare it with the latest backup.",
        name=path.name,
    )


def is_damage(error: UserError) -> bool:
    """Does the error say that a part of a workspace cannot be read any more?"""
    return error.what == damaged(Path()).what


def conflicting(path: Path, copies: Sequence[Path]) -> StoreError:
    """A synchronising program has put second versions beside the workspace."""
    return StoreError(
        "Beside “{name}” lies another version of it, “{copy}” ({count} in all): two machines wrote at once.",
        "Compare them (File ▸ Compare with a copy…), do again here what only the other one holds, then move"
        " it away.",
        name=path.name,
        copy=copies[0].name,
        count=len(copies),
    )


def is_conflict(error: UserError) -> bool:
    """Does it tell of second versions beside a workspace?"""
    return error.what == conflicting(Path(), [Path()]).what


def not_opened(path: Path) -> StoreError:
    """The key does not fit, or what lies at the start of the file is no workspace."""
    return StoreError(
        "“{name}” does not open with this passphrase.",
        "Check the passphrase, or use the recovery code. If both are right, the file is damaged or"
        " not a cwgdesk workspace: restore a backup.",
        name=path.name,
    )


def _trouble(error: object, path: Path, writing: bool) -> Exception | None:
    code = _code(error)
    if code in (_IOERR, _FULL, _CANTOPEN) and (writing or code == _IOERR) and not systems.is_reachable(path):
        return drive_gone(path)
    if code in (_IOERR, _FULL, _CANTOPEN) and systems.is_reachable(path) and places.is_read_only(path):
        return not_writable(path)
    if code in (_IOERR, _FULL):
        return disk_full(path)
    if code == _NOTADB:
        return not_opened(path)
    if code == _CORRUPT:
        return damaged(path)
    if code in (_BUSY, _LOCKED):
        return in_use(path)
    if code == _CANTOPEN:
        return no_such_place(path)
    if code == _READONLY:
        return not_writable(path) if writing else WriteOutsideChange("written outside of workspace.change()")
    return None


def _code(error: object) -> int:
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) or _BY_WORDS.get(str(error), 0)


def _free_megabytes(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free // 1_000_000
    except OSError:
        return 0


def _needed_megabytes(path: Path) -> int:
    # A migration or a restore writes the whole file a second time; a change writes a few pages.
    try:
        return 16 + 2 * (path.stat().st_size // 1_000_000)
    except OSError:
        return 16
