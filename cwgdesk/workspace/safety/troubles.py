"""What the disk and the database file can do to us, as sentences with a safe next step."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]  # it has none

from cwgdesk.core.errors import StoreError, UserError

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
def translated(path: Path) -> Generator[None]:
    """Turn the environment's faults inside the block into a StoreError that names the workspace."""
    try:
        yield
    except StaleDataError as error:
        raise UserError(
            "This was changed elsewhere while you were editing it.",
            "Look at the newer text and enter your change again.",
        ) from error
    except DBAPIError as error:
        trouble = _trouble(error.orig, path)
        if trouble is None:
            raise
        raise trouble from None  # the driver's own words add nothing for the user
    except DatabaseError as error:
        trouble = _trouble(error, path)
        if trouble is None:
            raise
        raise trouble from None


def is_busy(error: Exception) -> bool:
    """Does another program hold the file?"""
    return _code(error) in (_BUSY, _LOCKED)


def disk_full(path: Path) -> StoreError:
    """The workspace, or something beside it, could not be written."""
    return StoreError(
        "“{name}” could not be written: the disk is full or does not answer ({free} MB are free there).",
        "Free at least {needed} MB and do it again; everything saved before is safe.",
        name=path.name,
        free=_free_megabytes(path),
        needed=_needed_megabytes(path),
    )


def damaged(path: Path) -> StoreError:
    """The file's content does not authenticate any more."""
    return StoreError(
        "“{name}” is damaged: a part of it cannot be read any more.",
        "Nothing was changed. Restore the latest backup; the damaged file is kept beside it.",
        name=path.name,
    )


def not_opened(path: Path) -> StoreError:
    """The key does not fit, or what lies at the start of the file is no workspace."""
    return StoreError(
        "“{name}” does not open with this passphrase.",
        "Check the passphrase, or use the recovery code. If both are right, the file is damaged or"
        " not a cwgdesk workspace: restore a backup.",
        name=path.name,
    )


def _trouble(error: object, path: Path) -> Exception | None:
    code = _code(error)
    if code in (_IOERR, _FULL):
        return disk_full(path)
    if code == _NOTADB:
        return not_opened(path)
    if code == _CORRUPT:
        return damaged(path)
    if code in (_BUSY, _LOCKED):
        return StoreError(
            "“{name}” is in use by another program.", "Close it there and try again.", name=path.name
        )
    if code == _CANTOPEN:
        return StoreError(
            "“{name}” cannot be opened in {folder}.",
            "Check that the folder exists and that you may write in it.",
            name=path.name,
            folder=path.parent,
        )
    if code == _READONLY:
        return WriteOutsideChange("written outside of workspace.change()")
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
