"""The journal: what every row of a noun was before and after each change.

TEMP triggers write it, so that bulk statements and the database's own cascades are recorded as
faithfully as what the ORM does. They exist only while a file is open and are generated from the
mappings, so that they can never lag behind a migration.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from sqlalchemy import MetaData, Table
from sqlalchemy.dialects.sqlite import dialect

from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.mapping import Base, Noun, value_of

_DIALECT = dialect()
TABLES = ("journal_change", "journal_image", "typing_draft", "original_file")  # kept whole by a migration


@dataclass(frozen=True, slots=True)
class Image:
    """One row before and after, in storage form."""

    table: str
    noun_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def nouns() -> Iterator[type[Noun]]:
    """Every mapped noun, in no particular order."""
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Noun):
            yield mapper.class_


def journalled_tables() -> list[Table]:
    """The tables whose rows are recorded."""
    metadata: MetaData = Base.metadata
    return [metadata.tables[kind.__tablename__] for kind in nouns() if kind.journalled]


def install(raw: sqlite3.Connection) -> None:
    """Make the triggers on this connection; without an open change every write they see fails."""
    raw.execute("CREATE TEMP TABLE open_change (seq INTEGER NOT NULL)")
    for table in journalled_tables():
        for statement in _triggers(table):
            raw.execute(statement)


def _triggers(table: Table) -> list[str]:
    name = table.name
    old, new = _row_as_json(table, "OLD"), _row_as_json(table, "NEW")
    bump = f'UPDATE "{name}" SET version = OLD.version + 1 WHERE id = NEW.id;'
    return [
        f'CREATE TEMP TRIGGER "journal_{name}_insert" AFTER INSERT ON main."{name}" BEGIN '
        f"{_record(name, 'NEW.id', 'NULL', new)} END",
        f'CREATE TEMP TRIGGER "journal_{name}_update" AFTER UPDATE ON main."{name}" BEGIN '
        f"{_record(name, 'NEW.id', old, new)} END",
        # Bulk statements and ON DELETE SET NULL do not know the version counter.
        f'CREATE TEMP TRIGGER "version_{name}" AFTER UPDATE ON main."{name}" '
        f"WHEN NEW.version = OLD.version BEGIN {bump} END",
        f'CREATE TEMP TRIGGER "journal_{name}_delete" AFTER DELETE ON main."{name}" BEGIN '
        f"{_record(name, 'OLD.id', old, 'NULL')} END",
    ]


def _record(name: str, noun_id: str, before: str, after: str) -> str:
    return (
        "INSERT INTO journal_image (change_seq, noun_table, noun_id, before, after) "
        f"VALUES ((SELECT seq FROM open_change), '{name}', {noun_id}, {before}, {after});"
    )


def _row_as_json(table: Table, side: str) -> str:
    pairs = ", ".join(f"""'{column.name}', {side}."{column.name}\"""" for column in table.columns)
    return f"json_object({pairs})"


def images_of(raw: sqlite3.Connection, change_seq: int) -> list[Image]:
    """What one change did, row by row, in the order in which it happened."""
    found = raw.execute(
        "SELECT noun_table, noun_id, before, after FROM journal_image WHERE change_seq = ? ORDER BY seq",
        (change_seq,),
    )
    return [Image(table, noun_id, _loaded(before), _loaded(after)) for table, noun_id, before, after in found]


def objects_of(raw: sqlite3.Connection, change_seq: int) -> frozenset[tuple[str, UUID]]:
    """Which nouns one change touched."""
    found = raw.execute(
        "SELECT DISTINCT noun_table, noun_id FROM journal_image WHERE change_seq = ?", (change_seq,)
    )
    return frozenset((table, value_of(UUID, noun_id)) for table, noun_id in found)


def highest_version(raw: sqlite3.Connection, table: str, noun_id: str) -> int:
    """The highest version counter a noun ever had."""
    found = raw.execute(
        "SELECT max(max(coalesce(before ->> 'version', 0), coalesce(after ->> 'version', 0)))"
        " FROM journal_image WHERE noun_id = ? AND noun_table = ?",
        (noun_id, table),
    ).fetchone()
    return int(found[0] or 0)


def shown(table_name: str, image: str | None) -> dict[str, Any] | None:
    """A recorded row as the values its noun would show; columns of older schemas stay as stored."""
    table = Base.metadata.tables.get(table_name)
    stored = _loaded(image)
    if stored is None or table is None:
        return stored
    return {name: _value(table, name, raw_value) for name, raw_value in stored.items()}


def unreadable_rows(raw: sqlite3.Connection, kind: type[Noun]) -> int:
    """How many rows of a noun hold what is no value of ours: a stranger's doing, or a fault."""
    table, found = Base.metadata.tables[kind.__tablename__], 0
    names = table.columns.keys()
    columns = ", ".join(f'"{name}"' for name in names)
    for row in raw.execute(f'SELECT {columns} FROM main."{table.name}"'):
        try:
            for name, stored in zip(names, row, strict=True):
                _value(table, name, stored)
        except StoreError:
            found += 1
    return found


def _value(table: Table, name: str, stored: Any) -> Any:
    if name not in table.columns:
        return stored
    process = table.columns[name].type.result_processor(_DIALECT, None)
    return stored if process is None else process(stored)


def _loaded(text: str | None) -> dict[str, Any] | None:
    return None if text is None else value_of(_row, text)


def _row(text: str) -> dict[str, Any]:
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("an image that is no row")  # noqa: TRY004 (what is stored is wrong, not the call)
    return cast("dict[str, Any]", found)
