"""A small JSON file beside the workspace that tells a second opener who has it.

On one machine it informs only; what keeps the second one out is the database's own exclusive lock,
which the system releases when a program is killed: a lock file of this machine that is still there
when the database lock was free is a leftover, and the sign that the last session did not end properly.

In a folder that other machines see (a share, a synchronised folder) the database lock of a colleague
may not reach here. There the lock file is all there is: one of another machine is never passed over;
its owner counts a beat up while the workspace is open, and whether it moves is watched here, so that
the clocks of two machines need not agree.
"""

import contextlib
import hashlib
import json
import os
import platform
import time
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.core.errors import StoreError
from cwgdesk.core.files import atomic

BETWEEN_BEATS = 30.0  # seconds
_MACHINE_NAMES = ("/etc/machine-id", "/var/lib/dbus/machine-id")  # Linux; elsewhere the host name must do


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workspace open."""

    who: str
    host: str
    pid: int
    since: str  # ISO, UTC
    machine: str = ""
    beat: int = 0

    @property
    def is_elsewhere(self) -> bool:
        """Does the lock speak of another machine than this one?"""
        machine = _machine()
        other = bool(self.machine and machine) and self.machine != machine
        return other or self.host != platform.node()


class HeldElsewhere(StoreError):
    """A lock file names another machine: whoever opens must be asked."""


def lock_path(workspace: Path) -> Path:
    """Where the lock file of a workspace lies."""
    return workspace.with_name(workspace.name + ".lock")


def take(workspace: Path, who: str) -> bool:
    """Say that we have the workspace; True when a killed session had left its lock file behind."""
    leftover = lock_path(workspace).exists()
    _write(workspace, Holder(who, platform.node(), os.getpid(), _now(), _machine()))
    return leftover


def beat(workspace: Path) -> None:
    """Say that we still have it; the lock file of somebody who took it over is left alone."""
    by = holder(workspace)
    if by is not None and _is_ours(by):
        _write(workspace, replace(by, beat=by.beat + 1))


def release(workspace: Path) -> None:
    """Take our lock file away; that of somebody who took the workspace over stays.

    One that the disk does not let go of is found and passed over at the next opening.
    """
    by = holder(workspace)
    if by is not None and _is_ours(by):
        with contextlib.suppress(OSError):
            lock_path(workspace).unlink(missing_ok=True)


def _is_ours(by: Holder) -> bool:
    return by.pid == os.getpid() and not by.is_elsewhere


def holder(workspace: Path) -> Holder | None:
    """Who says they have the workspace; None when nobody does or the file is unreadable."""
    try:
        told = json.loads(lock_path(workspace).read_text(encoding="utf-8"))
        return Holder(
            str(told["who"]),
            str(told["host"]),
            int(told["pid"]),
            str(told["since"]),
            str(told.get("machine", "")),
            int(told.get("beat", 0)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def is_moving(workspace: Path, seen: Holder, seconds: float = BETWEEN_BEATS + 5) -> bool:
    """Does the beat that was seen change within this time? Then somebody works in it now."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        now = holder(workspace)
        if now is not None and now.is_elsewhere and now != seen:
            return True
        time.sleep(min(0.2, seconds))
    return False


def refuse_held_elsewhere(workspace: Path) -> None:
    """HeldElsewhere, with person and machine, where the lock file names another machine."""
    by = holder(workspace)
    if by is None or not by.is_elsewhere:
        return
    raise HeldElsewhere(
        "“{name}” is open on another machine: {who} has had it on {host} since {since}.",
        "Ask {who} to close it there. Open it here all the same only when it is certainly closed: what two"
        " people write at once in one file is lost for one of them.",
        name=workspace.name,
        who=by.who,
        host=by.host,
        since=here(by.since),
    )


def taken(workspace: Path) -> StoreError:
    """The refusal that a second opener reads."""
    by = holder(workspace)
    if by is None:
        return StoreError(
            "“{name}” is open in another program.",
            "Close it there and try again.",
            name=workspace.name,
        )
    return StoreError(
        "“{name}” is already open: {who} has had it on {host} since {since} (process {pid}).",
        "Close it there and try again.",
        name=workspace.name,
        **asdict(by) | {"since": here(by.since)},
    )


def _write(workspace: Path, by: Holder) -> None:
    path = lock_path(workspace)
    fresh = path.with_name(path.name + ".new")
    with atomic.new_private(fresh) as file:
        file.write(json.dumps(asdict(by), ensure_ascii=False).encode())
    fresh.replace(path)


def _machine() -> str:
    """A name for this machine that two of the same host name do not share; empty where there is none."""
    for place in _MACHINE_NAMES:
        with contextlib.suppress(OSError, UnicodeError):
            name = Path(place).read_text(encoding="ascii").strip()
            # The system's own name for itself is not for others to read.
            return hashlib.sha256(f"cwgdesk {name}".encode()).hexdigest()[:12]
    return ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def here(since: str) -> str:
    """The moment by this machine's clock, to the minute; as it was told where it is no moment."""
    try:
        return datetime.fromisoformat(since).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return since
