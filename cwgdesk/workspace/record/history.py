"""Who changed what, when, and from what."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.newer_codes import member_of
from cwgdesk.workspace.change import ChangeKind, ChangeState
from cwgdesk.workspace.door import Door
from cwgdesk.workspace.mapping import value_of
from cwgdesk.workspace.record import journal

_COLUMNS = "c.seq, c.id, c.time, c.author, c.device, c.label, c.subject, c.kind, c.state"


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one change did to one noun; values as the noun shows them."""

    when: datetime
    author: str
    device: str
    label: ChangeLabel
    subject: str
    kind: ChangeKind
    table: str
    noun_id: UUID
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    change: UUID

    @property
    def differences(self) -> dict[str, tuple[Any, Any]]:
        """Column -> (before, after) for what really differs, the version counter apart."""
        before, after = self.before or {}, self.after or {}
        names = [name for name in (before | after) if name != "version"]
        return {
            name: (before.get(name), after.get(name)) for name in names if before.get(name) != after.get(name)
        }


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One line of the workspace's history."""

    when: datetime
    author: str
    device: str
    label: ChangeLabel
    subject: str
    kind: ChangeKind
    state: ChangeState
    objects: int  # how many nouns it touched
    change: UUID


def past_rows(door: Door, tables: Collection[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every state that rows of these tables ever had, of removed ones too, as (table, values), in order."""
    places = ", ".join("?" * len(tables))
    found = door.rows(
        f"SELECT noun_table, before, after FROM journal_image WHERE noun_table IN ({places}) ORDER BY seq",
        *tables,
    )
    for table, *images in found:
        yield from ((table, values) for image in images if (values := journal.shown(table, image)))


def changes(door: Door, limit: int) -> list[ChangeEntry]:
    """The latest changes, newest first."""
    found = door.rows(
        f"SELECT {_COLUMNS},"
        " (SELECT count(DISTINCT noun_id) FROM journal_image WHERE change_seq = c.seq)"
        " FROM journal_change c ORDER BY c.seq DESC LIMIT ?",
        limit,
    )
    return [
        ChangeEntry(
            _moment(time), author, device, member_of(ChangeLabel, label), subject,
            member_of(ChangeKind, kind), member_of(ChangeState, state), count, value_of(UUID, change_id),
        )
        for _seq, change_id, time, author, device, label, subject, kind, state, count in found
    ]  # fmt: skip


def history(door: Door, noun_id: UUID | None, limit: int) -> list[HistoryEntry]:
    """What happened to one noun, or to all, newest first; one entry a change and noun."""
    narrowed = "" if noun_id is None else "WHERE i.noun_id = ?"
    found = door.rows(
        f"SELECT {_COLUMNS}, i.noun_table, i.noun_id, i.before, i.after"
        f" FROM journal_image i JOIN journal_change c ON c.seq = i.change_seq {narrowed}"
        " ORDER BY c.seq DESC, i.seq LIMIT ?",
        *(() if noun_id is None else (str(noun_id),)),
        limit,
    )
    entries: dict[tuple[int, str], HistoryEntry] = {}
    for row in found:
        key = (row[0], row[10])
        entry = _entry(row)
        first = entries.get(key)
        # Several images of one row in one change are one step: from the first "before" to the last "after".
        entries[key] = entry if first is None else _joined(first, entry)
    return list(entries.values())


def _entry(row: tuple[Any, ...]) -> HistoryEntry:
    _seq, change_id, time, author, device, label, subject, kind, _state, table, noun_id, before, after = row
    return HistoryEntry(
        _moment(time), author, device, member_of(ChangeLabel, label), subject, member_of(ChangeKind, kind),
        table, value_of(UUID, noun_id), journal.shown(table, before), journal.shown(table, after),
        value_of(UUID, change_id),
    )  # fmt: skip


def _moment(time: str) -> datetime:
    return value_of(datetime.fromisoformat, time)


def _joined(first: HistoryEntry, last: HistoryEntry) -> HistoryEntry:
    return HistoryEntry(
        first.when, first.author, first.device, first.label, first.subject, first.kind,
        first.table, first.noun_id, first.before, last.after, first.change,
    )  # fmt: skip
