"""What each system does with files, where they differ, in one place.

- A file that another program has open: Linux and macOS let it be replaced. Windows refuses, with
  “access denied” or a sharing violation; for a moment also while a virus scanner looks at it.
- Long paths: Windows takes 259 signs, and more only behind a prefix that says so.
- Files that are kept elsewhere (OneDrive, iCloud): they have a name and a size here, and reading them
  fetches them first, for as long as that takes.
- A drive that goes away: an error of its own on each system, and on every call.
- The memory of a child: Linux caps it (RLIMIT_AS), Windows too (a job); macOS does not, there the
  parent has to watch. The parent watches everywhere: a cap that could not be set is then no hole.
"""

import errno
import os
import sys
from pathlib import Path

_LONGEST = 259  # signs of a path on Windows
_PREFIX, _SHARE_PREFIX = "\\\\?\\", "\\\\?\\UNC\\"
# FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN, _RECALL_ON_DATA_ACCESS
_KEPT_ELSEWHERE = 0x1000 | 0x40000 | 0x400000
_DATALESS = 0x40000000  # SF_DATALESS: the same on macOS
# ERROR_NOT_READY, _BAD_UNIT, _BAD_NETPATH, _DEV_NOT_EXIST, _NETNAME_DELETED, _NO_SUCH_DEVICE,
# _FILE_INVALID, _NO_MEDIA_IN_DRIVE, _DEVICE_NOT_CONNECTED
_GONE_ON_WINDOWS = frozenset({20, 21, 53, 55, 64, 433, 1006, 1112, 1167})
_GONE = frozenset({errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN})
# ERROR_ACCESS_DENIED, _SHARING_VIOLATION, _LOCK_VIOLATION, _USER_MAPPED_FILE
_IN_USE = frozenset({5, 32, 33, 1224})


def is_windows() -> bool:
    """A seam for tests: the branches for Windows run on every system."""
    return os.name == "nt"


def is_in_use(error: OSError) -> bool:
    """Does another program keep the file that was to be replaced?"""
    return isinstance(error, PermissionError) or getattr(error, "winerror", None) in _IN_USE


def is_read_only_file(path: Path) -> bool:
    """Has somebody said that this very file is to stay as it is (on Windows: its attribute)?"""
    try:
        return path.stat().st_mode & 0o222 == 0
    except OSError:
        return False


def reaching(path: Path) -> Path:
    """The same path in a form that the system takes however long it is."""
    return Path(long_form(str(path.absolute()))) if is_windows() else path


def long_form(path: str, room: int = 40) -> str:
    """An absolute Windows path behind the prefix when it, or a name so much longer, is over the limit."""
    if len(path) + room <= _LONGEST or path.startswith(_PREFIX):
        return path
    return _SHARE_PREFIX + path[2:] if path.startswith("\\\\") else _PREFIX + path


def is_too_long(path: Path, room: int) -> bool:
    """Would the path, with so many more signs, be over what Windows takes without the prefix?"""
    return is_windows() and len(str(path.absolute())) + room > _LONGEST


def is_kept_elsewhere(path: Path) -> bool:
    """Has the file only a name here, its content being fetched when somebody reads it?"""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return False
    windows, macos = getattr(status, "st_file_attributes", 0), getattr(status, "st_flags", 0)
    return bool(windows & _KEPT_ELSEWHERE or macos & _DATALESS)


def is_gone(error: OSError) -> bool:
    """Does the error say that the drive is not there any more?"""
    return getattr(error, "winerror", None) in _GONE_ON_WINDOWS or error.errno in _GONE


def is_reachable(path: Path) -> bool:
    """Is the folder of an open file still there? Without its drive it is not, or says so in its own way."""
    try:
        os.stat(path.parent)  # noqa: PTH116 (the seam that tests replace)
    except OSError:
        return False
    try:
        os.stat(path)  # noqa: PTH116
    except FileNotFoundError:
        return True  # it is still to be made
    except OSError:
        return False
    return True


def memory_of(process: int) -> int | None:
    """Bytes that a process of ours holds now; None where the system does not say."""
    try:
        if sys.platform == "linux":
            return _memory_on_linux(process)
        if sys.platform == "darwin":
            from cwgdesk.core.files.macos import memory_of as on_macos

            return on_macos(process)
        from cwgdesk.core.files.windows import memory_of as on_windows

        return on_windows(process)
    except (OSError, AttributeError, ImportError, ValueError, IndexError):
        return None  # it has ended, or this system has no such call: the cap in the child must do


def _memory_on_linux(process: int) -> int:
    pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
