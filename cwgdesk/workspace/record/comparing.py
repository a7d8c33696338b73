"""Two versions of one workspace: which changes each of them has alone. Nothing is merged."""

from dataclasses import dataclass

from cwgdesk.workspace.record.history import ChangeEntry
from cwgdesk.workspace.store import Workspace

_ALL = -1  # SQLite: no limit


@dataclass(frozen=True, slots=True)
class Compared:
    """What one has and the other has not, newest first; and how many changes both have."""

    only_copy: tuple[ChangeEntry, ...]
    only_ours: tuple[ChangeEntry, ...]
    common: int


def compared(ours: Workspace, copy: Workspace) -> Compared:
    """Compare the journals by the ids of the changes."""
    here, there = ours.changes(_ALL), copy.changes(_ALL)
    ids_here, ids_there = {entry.change for entry in here}, {entry.change for entry in there}
    return Compared(
        tuple(entry for entry in there if entry.change not in ids_here),
        tuple(entry for entry in here if entry.change not in ids_there),
        len(ids_here & ids_there),
    )
