"""A file is there in full under its name, or the old one is untouched: never something between."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from cwgdesk.core.errors import UserError

_PREFIX, _SUFFIX = ".cwgdesk-", ".part"


def write_atomically(path: Path, data: bytes, check: Callable[[Path], None] | None = None) -> None:
    """Write `data` under the name `path`; `check` sees the finished temporary file before it gets it.

    Raises UserError when the disk refuses (the old file stays), and whatever `check` raises.
    """
    sweep(path)
    temporary = path.with_name(f"{_PREFIX}{path.name}-{os.getpid()}{_SUFFIX}")
    try:
        with temporary.open("xb") as stream:
            _write(stream, data)
        if check is not None:
            check(temporary)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
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


def sweep(path: Path) -> None:
    """Remove what a killed export of this file left behind; files of living processes stay."""
    for stale in path.parent.glob(f"{_PREFIX}*{_SUFFIX}"):
        name, _, process = stale.name.removesuffix(_SUFFIX).rpartition("-")
        if name == f"{_PREFIX}{path.name}" and process.isdigit() and not _lives(int(process)):
            with contextlib.suppress(OSError):
                stale.unlink()


def _write(stream: BinaryIO, data: bytes) -> None:
    stream.write(data)
    stream.flush()
    os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    # Without this a power cut may lose the new name (measured: reliability.md C2).
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows cannot open a folder; NTFS journals the rename itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _lives(process: int) -> bool:
    if process == os.getpid():
        return False  # our own earlier attempt: nobody is writing it now
    if os.name == "nt":
        return True  # asking would end it there; the file's age is no proof either
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
