"""A small JSON file beside the workspace that tells a second opener who has it.

It informs only; what keeps the second one out is the database's own exclusive lock, which the
system releases when a program is killed. A lock file that is still there when the database lock
was free is therefore a leftover, and the sign that the last session did not end properly.
"""

import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.core.errors import StoreError


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workspace open."""

    who: str
    host: str
    pid: int
    since: str  # ISO, UTC


def lock_path(workspace: Path) -> Path:
    """Where the lock file of a workspace lies."""
    return workspace.with_name(workspace.name + ".lock")


def take(workspace: Path, who: str) -> bool:
    """Say that we have the workspace; True when a killed session had left its lock file behind."""
    path = lock_path(workspace)
    leftover = path.exists()
    holder = Holder(who, platform.node(), os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(json.dumps(asdict(holder), ensure_ascii=False), encoding="utf-8")
    fresh.replace(path)
    return leftover


def release(workspace: Path) -> None:
    """Take the lock file away."""
    lock_path(workspace).unlink(missing_ok=True)


def holder(workspace: Path) -> Holder | None:
    """Who says they have the workspace; None when nobody does or the file is unreadable."""
    try:
        told = json.loads(lock_path(workspace).read_text(encoding="utf-8"))
        return Holder(str(told["who"]), str(told["host"]), int(told["pid"]), str(told["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


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
        **asdict(by) | {"since": _here(by.since)},
    )


def _here(since: str) -> str:
    """The moment by this machine's clock, to the minute; as it was told where it is no moment."""
    try:
        return datetime.fromisoformat(since).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return since
