"""One door for writes: a change has a name, is wholly done or not at all, and tells what it touched."""

import platform
import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.ids import new_id
from cwgdesk.workspace.door import Door
from cwgdesk.workspace.finding import index
from cwgdesk.workspace.record import journal


class ChangeKind(StrEnum):
    """Was it done, undone, or done again?"""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class ChangeState(StrEnum):
    """Where a change stands in the undo stack."""

    DONE = "done"
    UNDONE = "undone"
    DISCARDED = "discarded"  # undone, and then something else was done
    SEALED = "sealed"  # before a schema migration, or never to be undone
    RECORD = "record"  # an undo or a redo itself


@dataclass(frozen=True, slots=True)
class Change:
    """An open change: `orm` lives only as long as the block."""

    id: UUID
    seq: int
    label: ChangeLabel
    subject: str
    orm: OrmSession
    # touched, but erased from the journal
    gone: set[tuple[str, UUID]] = field(default_factory=set[tuple[str, UUID]])


@dataclass(frozen=True, slots=True)
class ChangeNotice:
    """What was changed: told to every subscriber after the commit."""

    objects: frozenset[tuple[str, UUID]]  # table, id
    label: ChangeLabel
    subject: str
    initiator: object = None  # whoever made the change, so that it need not refresh itself
    kind: ChangeKind = ChangeKind.DO


@dataclass(frozen=True, slots=True)
class Intent:
    """What a change is going to be."""

    label: ChangeLabel
    subject: str
    author: str
    undoable: bool = True
    initiator: object = None
    kind: ChangeKind = ChangeKind.DO
    reverts: int | None = None  # the change that is undone or done again


class Notices:
    """Who wants to be told of changes."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[ChangeNotice], object]] = []

    def subscribe(self, callback: Callable[[ChangeNotice], object]) -> Callable[[], None]:
        """Call back after each commit; the answer ends the subscription."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback) if callback in self._callbacks else None

    def tell(self, notice: ChangeNotice) -> None:
        """Call everybody back."""
        for callback in tuple(self._callbacks):
            callback(notice)


@contextmanager
def opened(door: Door, notices: Notices, intent: Intent) -> Generator[Change]:
    """The block of a change: commits at its end, keeps nothing when anything is raised."""
    with door.change_session() as orm, door.writing():
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        seq, change_id = _begin(door.raw, intent, now)
        change = Change(change_id, seq, intent.label, intent.subject, orm)
        yield change
        orm.flush()
        objects = journal.objects_of(door.raw, seq) | change.gone
        _end(door.raw, intent, seq, bool(objects))
    if objects:
        if door.ledger is not None:
            door.ledger.note(seq, now)
        notices.tell(ChangeNotice(objects, intent.label, intent.subject, intent.initiator, intent.kind))


def _begin(raw: sqlite3.Connection, intent: Intent, now: str) -> tuple[int, UUID]:
    change_id = new_id()
    state = ChangeState.DONE if intent.kind is ChangeKind.DO else ChangeState.RECORD
    if not intent.undoable:
        state = ChangeState.SEALED
    cursor = raw.execute(
        "INSERT INTO journal_change (id, kind, state, reverts, label, subject, author, device, time)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            str(change_id),
            intent.kind,
            state,
            intent.reverts,
            intent.label,
            intent.subject,
            intent.author,
            platform.node(),
            now,
        ),
    )
    seq = int(cursor.lastrowid or 0)
    raw.execute("INSERT INTO open_change VALUES (?)", (seq,))
    return seq, change_id


def _end(raw: sqlite3.Connection, intent: Intent, seq: int, touched: bool) -> None:
    index.settle(raw)
    raw.execute("DELETE FROM open_change")
    if not touched:
        # A change that changed nothing leaves no step to undo and no line in the history.
        raw.execute("DELETE FROM journal_change WHERE seq = ?", (seq,))
    elif intent.kind is ChangeKind.DO:
        raw.execute(
            "UPDATE journal_change SET state = ? WHERE state = ?", (ChangeState.DISCARDED, ChangeState.UNDONE)
        )
        if not intent.undoable:
            seal(raw)


def seal(raw: sqlite3.Connection) -> None:
    """Make everything done so far final: undo stops here."""
    raw.execute(
        "UPDATE journal_change SET state = ? WHERE state IN (?, ?)",
        (ChangeState.SEALED, ChangeState.DONE, ChangeState.UNDONE),
    )
