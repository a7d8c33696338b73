"""Number and time of the last acknowledged change, kept outside the database and its log.

A log that is cut off, flipped or gone takes the last changes with it, and the database cannot know:
it stops reading at the first frame that does not fit. So each commit is noted in a small file beside
the workspace, `….cwg.last`, which is there only while the workspace is open or after a kill.

It speaks of one file only: a token stands in it and in the database, folded into the main file
before the first change. A workspace that was copied, restored or replaced on purpose holds another
token or none, and no alarm is raised.
"""

import contextlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

_WIDTH = 120  # bytes; one write of less than a sector is whole or not there


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger says: which file, how many changes, when the last of them."""

    token: str
    change: int
    time: str  # ISO, UTC


def ledger_path(workspace: Path) -> Path:
    """Where the ledger of a workspace lies."""
    return workspace.with_name(workspace.name + ".last")


def new_token() -> str:
    """A name for the file as it is from now on."""
    return secrets.token_hex(8)


def read(workspace: Path) -> Entry | None:
    """What a session that did not end has left; None where there is nothing to be read."""
    try:
        token, change, time = ledger_path(workspace).read_text(encoding="ascii").split()
        return Entry(token, int(change), time)
    except (OSError, ValueError):
        return None


def remove(workspace: Path) -> None:
    """Take the ledger away: what was acknowledged stands in the file itself."""
    with contextlib.suppress(OSError):  # one that stays speaks of a session that is over
        ledger_path(workspace).unlink(missing_ok=True)


class Ledger:
    """The open ledger of an open workspace."""

    def __init__(self, workspace: Path, token: str, change: int, time: str) -> None:
        self._path, self._token = ledger_path(workspace), token
        self._path.unlink(missing_ok=True)  # a link that somebody put there is not followed
        self._handle: int | None = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        self.note(change, time)

    def note(self, change: int, time: str) -> None:
        """The change of this number was acknowledged; it waits until that is on the disk.

        Called after the commit, so it raises nothing: a ledger that cannot be written is given up,
        for one that says too little is harmless and one that says too much is not.
        """
        if self._handle is None:
            return
        line = f"{self._token} {change} {time}".ljust(_WIDTH - 1) + "\n"
        try:
            os.pwrite(self._handle, line.encode("ascii"), 0) if hasattr(os, "pwrite") else self._seek_write(
                line
            )
            os.fsync(self._handle)
        except OSError:
            self.close()

    def _seek_write(self, line: str) -> None:
        if self._handle is not None:  # Windows has no pwrite
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, line.encode("ascii"))

    def close(self) -> None:
        """The workspace was closed in order: the ledger goes."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return  # it will be found, and its token will fit no later session
