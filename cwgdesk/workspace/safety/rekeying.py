"""Putting the copies under a new key in the place of the files with the old one, all or none.

First every copy is written and verified under a name of its own, `….rekeyed-N`; killed until then, the
next opening removes them and nothing has changed. The decision is a small file, `….rekeying`, which
names the files, what they looked like, and the salt of the new key: nothing secret. From then on whoever
opens the workspace finishes the work, for which no key is needed, as each file is only given its name.

A file that has changed meanwhile, under an older program or by hand, keeps its content.
"""

import hashlib
import json
import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cwgdesk.core.files import atomic
from cwgdesk.workspace import door
from cwgdesk.workspace.safety import backup, kin

_BESIDE, _AMONG_BACKUPS = "beside", "backups"


@dataclass(frozen=True, slots=True)
class Turn:
    """One file whose place is taken: where, by which copy, and what it must still look like."""

    number: int
    path: Path
    seen: str  # SHA-256 of the old content
    workspace: Path

    @property
    def fresh(self) -> Path:
        """The copy under the new key."""
        return fresh_path(self.workspace, self.path.parent, self.number)

    @property
    def old(self) -> Path:
        """The name that the old content has until it is overwritten."""
        return self.fresh.with_name(self.fresh.name + ".old")


@dataclass(frozen=True, slots=True)
class Decision:
    """What the marker says; the workspace itself is the first turn."""

    salt: bytes
    turns: tuple[Turn, ...]


def marker_path(workspace: Path) -> Path:
    """The small file that is there while the decision is being carried out."""
    return workspace.with_name(workspace.name + ".rekeying")


def fresh_path(workspace: Path, folder: Path, number: int) -> Path:
    """Where the copy of a file in this folder is written."""
    return folder / f"{workspace.name}.rekeyed-{number}"


def decide(workspace: Path, paths: tuple[Path, ...], salt: bytes) -> Decision:
    """Write the marker: from here on it will be done. The copies are on the disk already."""
    turns = tuple(Turn(number, path, digest(path), workspace) for number, path in enumerate(paths))
    told = {
        "form": 1,
        "salt": salt.hex(),
        "files": [
            {"where": _where(turn.path, workspace), "name": turn.path.name, "sha256": turn.seen}
            for turn in turns
        ],
    }
    unfinished = marker_path(workspace).with_name(marker_path(workspace).name + ".new")
    with atomic.new_private(unfinished) as file:
        file.write(json.dumps(told, ensure_ascii=True).encode())
    for folder in {turn.path.parent for turn in turns}:
        atomic.flush_folder(folder)
    atomic.put(unfinished, marker_path(workspace))
    return Decision(salt, turns)


def is_decided(workspace: Path) -> bool:
    """Does a marker lie beside the workspace?"""
    marker = marker_path(workspace)
    return marker.is_file() and not marker.is_symlink()


def read(workspace: Path) -> Decision | None:
    """The decision that is still to be carried out; None where there is none. OSError: it is not known."""
    if not is_decided(workspace):
        return None
    marker = marker_path(workspace)
    try:
        told: dict[str, Any] = json.loads(marker.read_text(encoding="utf-8"))
        turns = tuple(
            Turn(number, _place(each, workspace), str(each["sha256"]), workspace)
            for number, each in enumerate(told["files"])
        )
        return Decision(bytes.fromhex(told["salt"]), turns) if turns[0].path == workspace else None
    except (ValueError, KeyError, TypeError, IndexError):
        return None  # not one of ours: the copies are swept, nothing has changed


def finish(workspace: Path, decision: Decision) -> None:
    """Carry it out on a closed workspace. OSError leaves it to be repeated."""
    if is_changed(workspace, decision):
        withdraw(workspace)
        return
    take_turn(decision.turns[0])
    finish_others(workspace, decision)


def finish_others(workspace: Path, decision: Decision) -> None:
    """Carry out what is left when the workspace has the new key, and may be open."""
    for turn in decision.turns[1:]:
        take_turn(turn)
    for leftover in _overwritten(decision.turns[0]):
        atomic.blank(leftover)
    withdraw(workspace)


def is_changed(workspace: Path, decision: Decision) -> bool:
    """Has the workspace been worked in with the old key since? Then it keeps it, and all is withdrawn."""
    if door.salt_of_file(workspace) == decision.salt:
        return False
    first = decision.turns[0]
    return not first.fresh.exists() or door.has_log(workspace) or digest(workspace) != first.seen


def take_turn(turn: Turn) -> None:
    """Give the copy its name, and overwrite what had it; done before, nothing happens."""
    if turn.fresh.is_file() and not turn.fresh.is_symlink() and _is_as_seen(turn):
        turn.old.unlink(missing_ok=True)
        with suppress(OSError):  # a file system without links: the name alone changes hands
            os.link(turn.path, turn.old, follow_symlinks=False)
        for log, old in zip(door.companions(turn.path), door.companions(turn.old), strict=True):
            if log.exists():
                log.replace(old)  # first: a new file beside an old log is malformed
        atomic.put(turn.fresh, turn.path)
    for old in _overwritten(turn):
        atomic.blank(old)


def _overwritten(turn: Turn) -> tuple[Path, ...]:
    return (turn.old, *door.companions(turn.old))


def withdraw(workspace: Path) -> None:
    """Remove the copies and, first, the decision."""
    marker_path(workspace).unlink(missing_ok=True)
    sweep(workspace)


def sweep(workspace: Path) -> None:
    """Remove copies that no decision speaks of."""
    if read(workspace) is not None:
        return
    marker = marker_path(workspace)
    for leftover in (marker, marker.with_name(marker.name + ".new")):
        leftover.unlink(missing_ok=True)
    for folder in kin.folders(workspace):
        for leftover in folder.iterdir():
            if leftover.name.startswith(f"{workspace.name}.rekeyed"):
                leftover.unlink(missing_ok=True)


def digest(path: Path) -> str:
    """The SHA-256 of a file that this program has not open in any other way."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _is_as_seen(turn: Turn) -> bool:
    try:
        is_file = stat.S_ISREG(turn.path.lstat().st_mode)
    except FileNotFoundError:
        return False
    return is_file and digest(turn.path) == turn.seen


def _where(path: Path, workspace: Path) -> str:
    return _BESIDE if path.parent == workspace.parent else _AMONG_BACKUPS


def _place(told: dict[str, Any], workspace: Path) -> Path:
    """The file meant: a plain name in one of two folders, so that no marker reaches anywhere else."""
    name = str(told["name"])
    if name != Path(name).name or name in ("", ".", ".."):
        raise ValueError(name)
    folder = {_BESIDE: workspace.parent, _AMONG_BACKUPS: backup.folder_of(workspace)}[str(told["where"])]
    return folder / name
