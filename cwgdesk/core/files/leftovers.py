"""Files that the program puts where nobody looks: copies to be shown, and what a kill has left of them.

Copies that other programs are given to show lie in one folder in the system's temporary folder, which
only its owner may enter. They go when the program ends, and at the next start those that were open then.
"""

import contextlib
import getpass
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from cwgdesk.core.files import atomic

_NAME = "cwgdesk-"
_JUST_MADE = 30.0  # seconds: the program that shows it may still be starting
_FORGOTTEN = 24 * 3600.0  # seconds: nobody's by now, whatever lies in it
_CONTENTS = ("contribution.docx", "profile", "out", "text.", ".~lock.", "~$")  # of papers and conversions
_LOCKS = (".~lock.*#", "~$*")  # what LibreOffice and Word put beside a file that they have open


def copies_folder() -> Path:
    """The folder of our copies; made, and nobody else's. Another name where somebody took this one."""
    folder = _ours()
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if _is_private(folder):
        return folder
    return Path(tempfile.mkdtemp(prefix=_NAME))


def new_copy(name: str) -> Path:
    """Where a copy to be shown goes: in a new folder of its own, under this name."""
    return Path(tempfile.mkdtemp(dir=copies_folder())) / name


def sweep_copies(now: float | None = None) -> None:
    """Remove the copies, except those that a program has open or may be about to open."""
    moment = time.time() if now is None else now
    ours = _ours()
    if _is_private(ours):
        for folder in list(ours.iterdir()):
            if moment - _changed(folder) > _JUST_MADE and not _is_shown(folder, moment):
                _remove(folder)
        with contextlib.suppress(OSError):  # something is still in it
            ours.rmdir()
    for folder in Path(tempfile.gettempdir()).glob(f"{_NAME}*"):  # of a killed or an older program
        old = moment - _changed(folder) > _FORGOTTEN
        if folder != ours and old and _is_private(folder) and _is_known(folder):
            _remove(folder)


def sweep_all(folders: Iterable[Path]) -> None:
    """At a start: the copies, and what killed exports left in these folders."""
    sweep_copies()
    for folder in folders:
        atomic.sweep(folder)


def _ours() -> Path:
    try:
        who = getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody that the system has a name for
        who = str(os.getuid()) if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"{_NAME}copies-{who}"


def _is_private(folder: Path) -> bool:
    """A folder, no link, of our own, that nobody else may enter."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and found.st_mode & 0o077 == 0)


def _is_known(folder: Path) -> bool:
    """Does it hold nothing but what we put into such folders? Somebody may call his own like ours."""
    return all(entry.name.startswith(_CONTENTS) for entry in folder.iterdir())


def _changed(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return time.time()


def _is_shown(folder: Path, now: float) -> bool:
    if now - _changed(folder) > _FORGOTTEN:
        return False  # a lock of a program that was killed
    return any(True for pattern in _LOCKS for _ in folder.glob(pattern))


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)  # what a program has open on Windows goes the next time
