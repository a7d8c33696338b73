"""Our claim on a workspace's file, beside the database's own lock.

What each system does:

- Linux, macOS: SQLite's locks are POSIX ones, dropped when any handle of the file is closed by this
  process. A `flock` belongs to the handle it was taken with, is not touched by that, and does not
  get into SQLite's way (an open-file-description lock on the same bytes does). It is taken before
  the database opens the file and let go after it has closed it.
- Network drives: there a `flock` is turned into POSIX locks by the system, which would be in
  SQLite's way. None is taken.
- Windows: a lock belongs to its handle and survives; SQLite's own is enough.
"""

import os
import shutil
from pathlib import Path
from typing import Self

from cwgdesk.core.files import atomic
from cwgdesk.core.files.handles import is_open_here
from cwgdesk.workspace.safety import lock, places

_PART = 1 << 20  # bytes read at once


class Hold:
    """One handle with a lock on the file; `take` refuses where somebody else has one."""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle

    @classmethod
    def take(cls, path: Path) -> Self:
        """Claim the file; StoreError with who has it when it is held already."""
        if os.name == "nt" or places.on_network(path):
            return cls(None)
        # Even to look would cost a workspace that this very program has open its lock.
        if is_open_here(path):
            raise lock.taken(path)
        handle = os.open(path, os.O_RDONLY)
        try:
            _lock(handle)
        except BlockingIOError:
            os.close(handle)
            raise lock.taken(path) from None
        except OSError:  # a file system without locks of this sort: SQLite's own must do
            os.close(handle)
            return cls(None)
        return cls(handle)

    @property
    def is_held(self) -> bool:
        """Is there a lock at all? On Windows and on network drives SQLite's own must do."""
        return self._handle is not None

    def copy(self, path: Path, target: Path) -> None:
        """Copy the held file's bytes without opening it anew, which would cost the database its lock."""
        with atomic.new_private(target) as copied:
            if self._handle is None:
                with path.open("rb") as content:
                    shutil.copyfileobj(content, copied)
                return
            at = 0
            while part := os.pread(self._handle, _PART, at):
                copied.write(part)
                at += len(part)

    def release(self) -> None:
        """Let go, after the database has closed the file; twice does no harm."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _lock(handle: int) -> None:
    import fcntl  # POSIX only

    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
