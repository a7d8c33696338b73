"""Giving a finished file its name so that a power cut leaves the old or the new one, never neither."""

import contextlib
import os
import stat
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import BinaryIO

from cwgdesk.core.errors import UserError
from cwgdesk.core.files import systems
from cwgdesk.core.files.file_names import next_free, refuse_name
from cwgdesk.core.files.given_files import refuse_workspace

_PREFIX, _SUFFIX = ".cwgdesk-", ".part"
_TRIES, _PAUSE = 5, 0.1  # a virus scanner lets go of a new file after a moment
_LONGEST_NAME = 230  # bytes: the file that is written first has a name 25 bytes longer
_LONGEST_WRITE = 120.0  # seconds


def flush(path: Path) -> None:
    """Wait until a file's content is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


@contextlib.contextmanager
def new_private(path: Path) -> Generator[BinaryIO]:
    """A new file that only its owner may read; what had the name goes, and a link is not followed."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        yield file


def put(finished: Path, name: Path) -> None:
    """Give a finished file its name, in place of what had it before; the name keeps its mode."""
    flush(finished)
    keep_mode(finished, name)
    finished.replace(name)
    flush_folder(name.parent)


def keep_mode(finished: Path, name: Path) -> None:
    """A file that takes another's place may be read and written by the same people."""
    with contextlib.suppress(OSError):  # nothing had the name, or the file system knows no modes
        finished.chmod(stat.S_IMODE(name.stat().st_mode))


def flush_folder(folder: Path) -> None:
    """Wait until names in a folder are on the disk (systems without folder handles do it themselves)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def blank(path: Path) -> None:
    """Overwrite a file with zeros, then remove it; what has other names, or is a link, is only let go of.

    Zeros under another name of the same file would destroy what somebody keeps there.
    """
    try:
        status = path.lstat()
    except FileNotFoundError:
        return
    if stat.S_ISREG(status.st_mode) and status.st_nlink == 1:
        path.chmod(stat.S_IMODE(status.st_mode) | stat.S_IWUSR)
        _overwrite(path, status.st_size)
    path.unlink()


def _overwrite(path: Path, left: int) -> None:
    flags = os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags), "wb") as file:
        while left > 0:
            left -= file.write(bytes(min(left, 1 << 20)))
        file.flush()
        os.fsync(file.fileno())


def write_atomically(path: Path, data: bytes, check: Callable[[Path], None] | None = None) -> Path:
    """Write `data` under the name `path`; `check` sees the finished temporary file before it gets it.

    The name that it got is returned: the next free one (“paper (2).docx”) where a file of that name is
    open in another program, or is to stay as it is. Raises UserError when the disk refuses (the old file
    stays), and whatever `check` raises.
    """
    refuse_name(path)
    refuse_workspace(path)
    wanted, path = path, systems.reaching(path)
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise UserError("The name “{file}” is too long.", "Choose a shorter name.", file=path.name)
    sweep(path.parent, path.name)
    temporary = path.with_name(f"{_PREFIX}{path.name}-{os.getpid()}{_SUFFIX}")
    try:
        with temporary.open("xb") as stream:
            _write(stream, data)
        if check is not None:
            check(temporary)
        written = _put_or_beside(temporary, path)
        return wanted if written == path else wanted.with_name(written.name)
    except OSError as error:
        if systems.is_gone(error):
            raise _drive_gone(path) from error
        raise UserError(
            "{file} could not be written ({reason}); {size} kB are needed. The old file is unchanged.",
            "Free some space or choose another folder, then try again.",
            file=path.name,
            reason=error.strerror or "write error",
            size=len(data) // 1024 + 1,
        ) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _put_or_beside(finished: Path, name: Path) -> Path:
    """Give a finished file its name, or the next free one where the name is kept; never neither."""
    for attempt in range(_TRIES):
        if systems.is_read_only_file(name):
            break
        try:
            put(finished, name)
        except OSError as error:
            if not systems.is_in_use(error):
                raise
            time.sleep(_PAUSE * (attempt + 1 < _TRIES))
        else:
            return name
    beside = next_free(name)
    put(finished, beside)
    return beside


def _drive_gone(path: Path) -> UserError:
    return UserError(
        "{file} could not be written: the drive does not answer any more.",
        "Connect it again, or choose another folder, then try again. Nothing half-written stays.",
        file=path.name,
    )


def sweep(folder: Path, own: str = "") -> None:
    """Remove what killed exports left in a folder: of the file `own` at once, of others after a while.

    A colleague's program on another machine may be writing there, whose process nobody here can ask.
    """
    with contextlib.suppress(OSError):  # a folder that is gone, or of a drive that is
        for stale in list(folder.glob(f"{_PREFIX}*{_SUFFIX}")):
            name, _, process = stale.name.removesuffix(_SUFFIX).rpartition("-")
            is_own = bool(own) and name == f"{_PREFIX}{own}"
            aged = time.time() - stale.stat().st_mtime > _LONGEST_WRITE
            if process.isdigit() and (is_own or aged) and not _lives(int(process), is_own, aged):
                with contextlib.suppress(OSError):
                    stale.unlink()


def _write(stream: BinaryIO, data: bytes) -> None:
    stream.write(data)
    stream.flush()


def _lives(process: int, is_own: bool, aged: bool) -> bool:
    """May the process that was writing a file still do so?"""
    if process == os.getpid():
        return not is_own  # our own earlier attempt: nobody is writing it now
    if os.name == "nt":
        return not aged  # asking would end it there
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
