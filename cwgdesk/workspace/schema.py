"""Laying down the tables of a new workspace file."""

import sqlite3

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from cwgdesk.workspace import migrate
from cwgdesk.workspace.finding import index
from cwgdesk.workspace.settings import AUTHOR
from cwgdesk.workspace.tables import METADATA


def lay_down(raw: sqlite3.Connection, author: str) -> None:
    """All tables of all nouns that are mapped by now, in one transaction."""
    raw.execute("PRAGMA secure_delete = ON")
    raw.execute("BEGIN IMMEDIATE")
    for statement in statements():
        raw.execute(statement)
    raw.execute("INSERT INTO workspace_setting VALUES (?, ?)", (AUTHOR, author))
    raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    raw.execute("INSERT INTO alembic_version VALUES (?)", (migrate.revision_name(migrate.SCHEMA),))
    raw.execute(f"PRAGMA user_version = {migrate.SCHEMA}")
    raw.execute("COMMIT")


def statements() -> list[str]:
    """The SQL that makes every mapped table and index."""
    made: list[str] = [index.INDEX]
    for table in METADATA.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect())))
        made.extend(
            str(CreateIndex(each).compile(dialect=dialect()))
            for each in sorted(table.indexes, key=lambda each: str(each.name))
        )
    return made


def require_mappings(raw: sqlite3.Connection) -> None:
    """LookupError when a table of the file has no mapping loaded: it would be written unjournalled."""
    found = {name for (name,) in raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")}
    unknown = [
        name
        for name in found - METADATA.tables.keys()
        if not name.startswith(("sqlite_", "search_index", "alembic_"))
    ]
    if unknown:
        raise LookupError(f"no mapping is loaded for {', '.join(sorted(unknown))}; import cwgdesk.app")
