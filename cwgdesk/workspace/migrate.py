"""Bringing an older workspace to the present schema: on a verified copy, which then takes its name.

The schema's number is the file's `user_version`, so that Alembic is loaded only when there is
something to do. A file of a newer cwgdesk is refused with a sentence.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cwgdesk.core.errors import StoreError
from cwgdesk.core.files import atomic
from cwgdesk.workspace import change, door
from cwgdesk.workspace.record import journal
from cwgdesk.workspace.safety import backup, check, copying, troubles

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

SCHEMA = 6  # the newest revision in migrations/versions


def scripts() -> Path:
    """Where the revisions lie, in the checkout, an installed package, and the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    home = Path(frozen) / "cwgdesk" / "workspace" if frozen else Path(__file__).resolve().parent
    return home / "migrations"


def schema_of(raw: sqlite3.Connection) -> int:
    """The number of the schema that a file has."""
    return int(raw.execute("PRAGMA user_version").fetchone()[0])


def is_old(raw: sqlite3.Connection, path: Path, newest: int = SCHEMA) -> bool:
    """Must the file be brought up? StoreError when it is newer than this program."""
    found = schema_of(raw)
    if found > newest:
        raise StoreError(
            "“{name}” was written by a newer cwgdesk (schema {found}; this one knows {newest}).",
            "Open it with the newer program; nothing was changed.",
            name=path.name,
            found=found,
            newest=newest,
        )
    return found < newest


def bring_up(
    raw: sqlite3.Connection, path: Path, key: bytes, *, folder: Path | None = None, newest: int = SCHEMA
) -> None:
    """Migrate the file that `raw` holds; the connection is closed. A failure leaves the file as it was."""
    copy = path.with_name(path.name + ".migrating")
    try:
        with closing(raw):
            _keep_old(raw, path, key)
            before = copying.copied(raw, copy, key, door.salt_of(raw))
            _migrate_copy(copy, key, folder or scripts(), newest)
            _verify(copy, key, before, newest)
        atomic.put(copy, path)
    except OSError as error:
        raise troubles.not_written(path, error) from error


def _keep_old(raw: sqlite3.Connection, path: Path, key: bytes) -> None:
    kept = backup.folder_of(path) / f"schema-{schema_of(raw)}.cwg"
    kept.parent.mkdir(mode=0o700, exist_ok=True)
    unfinished = kept.with_name("unfinished")
    counts = copying.copied(raw, unfinished, key, door.salt_of(raw))
    copying.verify(unfinished, key, counts)
    atomic.put(unfinished, kept)


def _migrate_copy(copy: Path, key: bytes, folder: Path, newest: int) -> None:
    raw = door.connect(copy, key)
    try:
        raw.execute("PRAGMA synchronous = OFF")  # a copy that is thrown away when anything fails
        with door.engine_on(raw).connect() as connection:
            upgrade(connection, folder, newest)
            connection.commit()
        change.seal(raw)  # images of the old schema cannot be put back into the new one
        raw.execute(f"PRAGMA user_version = {newest}")
    finally:
        raw.close()
    atomic.flush(copy)


def _verify(copy: Path, key: bytes, before: copying.Counts, newest: int) -> None:
    with troubles.translated(copy):
        raw = door.connect(copy, key)
        try:
            after = copying.row_counts(raw)
            kept = all(after.get(name) == before[name] for name in journal.TABLES)
            whole = check.is_whole(raw) and schema_of(raw) == newest
        finally:
            raw.close()
    if not (kept and whole):
        raise StoreError(
            "“{name}” could not be brought to the present form.",
            "Nothing was changed. Go on with the older program, and report this.",
            name=copy.name.removesuffix(".migrating"),
        )


def upgrade(connection: "Connection", folder: Path, newest: int) -> None:
    """Run the revisions on a connection, whatever transaction it is in."""
    from alembic import command

    command.upgrade(configuration(folder, connection=connection), revision_name(newest))


def configuration(folder: Path, **attributes: Any) -> "Config":
    """Alembic's settings, in memory: no file to find, none to ship."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(attributes)
    return config


def revision_name(number: int) -> str:
    """Revisions are counted: 0001, 0002, ..."""
    return f"{number:04}"
