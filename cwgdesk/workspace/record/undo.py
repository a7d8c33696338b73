"""Undo and redo by name, from the journal; both are journalled changes themselves.

To undo a change is to put back what it did, last row first; to do it again is to put back what
the undo did. Only the version counters do not go back: they count on, so that a view taken
before the undo cannot be saved over what the undo brought back.
"""

import sqlite3
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.newer_codes import member_of
from cwgdesk.workspace.change import ChangeKind, ChangeState, Intent, Notices, opened
from cwgdesk.workspace.door import Door
from cwgdesk.workspace.record import journal


@dataclass(frozen=True, slots=True)
class Done:
    """What an undo or redo did."""

    label: ChangeLabel
    subject: str
    objects: frozenset[tuple[str, UUID]]


def next_undo(door: Door) -> tuple[int, ChangeLabel, str] | None:
    """The change that undo would take back: its number, label and subject."""
    return _step(door, "max", ChangeState.DONE)


def next_redo(door: Door) -> tuple[int, ChangeLabel, str] | None:
    """The change that redo would bring back."""
    return _step(door, "min", ChangeState.UNDONE)


def undo(door: Door, notices: Notices, author: str, initiator: object = None) -> Done | None:
    """Take back the last change; None when there is none."""
    with door.lock:
        step = next_undo(door)
        if step is None:
            return None
        seq = step[0]
        last = _last_effect(door, seq, ChangeKind.REDO) or seq
        return _revert(door, notices, _intent(step, author, ChangeKind.UNDO, initiator), last)


def redo(door: Door, notices: Notices, author: str, initiator: object = None) -> Done | None:
    """Do again what was undone last; None when there is nothing."""
    with door.lock:
        step = next_redo(door)
        if step is None:
            return None
        last = _last_effect(door, step[0], ChangeKind.UNDO)
        if last is None:
            raise LookupError("an undone change has no undo in the journal")
        return _revert(door, notices, _intent(step, author, ChangeKind.REDO, initiator), last)


def _intent(step: tuple[int, ChangeLabel, str], author: str, kind: ChangeKind, initiator: object) -> Intent:
    seq, label, subject = step
    return Intent(label, subject, author, initiator=initiator, kind=kind, reverts=seq)


def _step(door: Door, end: str, state: ChangeState) -> tuple[int, ChangeLabel, str] | None:
    found = door.rows(
        "SELECT seq, label, subject FROM journal_change"
        f" WHERE seq = (SELECT {end}(seq) FROM journal_change WHERE state = ?)",
        state,
    )
    return None if not found else (found[0][0], member_of(ChangeLabel, found[0][1]), found[0][2])


def _last_effect(door: Door, seq: int, kind: ChangeKind) -> int | None:
    found = door.rows("SELECT max(seq) FROM journal_change WHERE reverts = ? AND kind = ?", seq, kind)
    return found[0][0]


def _revert(door: Door, notices: Notices, intent: Intent, reverted: int) -> Done:
    with opened(door, notices, intent) as change:
        raw = door.raw
        # Rows come back in reverse order, children before parents: check when all are there.
        raw.execute("PRAGMA defer_foreign_keys = ON")
        for image in reversed(journal.images_of(raw, reverted)):
            _put_back(raw, image, intent.subject)
        state = ChangeState.UNDONE if intent.kind is ChangeKind.UNDO else ChangeState.DONE
        raw.execute("UPDATE journal_change SET state = ? WHERE seq = ?", (state, intent.reverts))
        objects = journal.objects_of(raw, change.seq)
    return Done(intent.label, intent.subject, objects)


def _put_back(raw: sqlite3.Connection, image: journal.Image, subject: str) -> None:
    if image.before is None:
        # Already gone where the database's own cascade was quicker.
        raw.execute(f'DELETE FROM "{image.table}" WHERE id = ?', (image.noun_id,))
    elif image.after is None:
        row = image.before | {"version": journal.highest_version(raw, image.table, image.noun_id) + 1}
        _insert(raw, image.table, row)
    else:
        different = {
            name: value
            for name, value in image.before.items()
            if name != "version" and value != image.after[name]
        }
        if different:
            _update(raw, image, different, subject)


def _insert(raw: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" * len(row))
    raw.execute(f'INSERT INTO "{table}" ({names}) VALUES ({places})', tuple(row.values()))


def _update(raw: sqlite3.Connection, image: journal.Image, values: dict[str, Any], subject: str) -> None:
    settings = ", ".join(f'"{name}" = ?' for name in values)
    cursor = raw.execute(
        f'UPDATE "{image.table}" SET {settings}, version = version + 1 WHERE id = ?',
        (*values.values(), image.noun_id),
    )
    if cursor.rowcount != 1:
        raise UserError(
            "“{label}” cannot be undone: what it changed is no longer there.",
            "Everything stays as it is now.",
            label=subject,
        )
