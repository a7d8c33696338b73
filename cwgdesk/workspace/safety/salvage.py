"""What can still be read of a damaged workspace, copied row by row into a new one.

The damaged file is only read. Rows on pages that do not authenticate are passed over and counted;
where a page of the tree itself is gone, everything below it is.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cwgdesk.core.errors import StoreError
from cwgdesk.core.files import atomic
from cwgdesk.workspace import door as doors
from cwgdesk.workspace.safety.hold import Hold
from cwgdesk.workspace.safety.troubles import DatabaseError, not_written, translated
from cwgdesk.workspace.schema import lay_down

_BUNDLE = 256  # rows read at once; halved until the row that cannot be read stands alone
_LEFT_TO_THE_NEW_FILE = ("sqlite_", "search_index", "search_word", "alembic_", "workspace_setting")


@dataclass(frozen=True, slots=True)
class Rescued:
    """Where the copy lies, how many rows of each table it has, and of which tables rows are missing."""

    path: Path
    kept: dict[str, int] = field(default_factory=dict[str, int])
    damaged_tables: tuple[str, ...] = ()


class _Source:
    """The damaged file, read from a copy; the cipher gives a connection up at the first bad page."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._raw = doors.connect(path, key)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]] | None:
        """What a query answers; None where it meets a page that cannot be read."""
        try:
            return self._raw.execute(sql, values).fetchall()
        except DatabaseError:
            self._raw.close()
            self._raw = doors.connect(self._path, self._key)
            return None

    def close(self) -> None:
        """Let go of the copy."""
        self._raw.close()


def rescue(path: Path, hold: Hold, target: Path, key: bytes) -> Rescued:
    """Make a new workspace at `target` of all rows of a held file that can be read; the file is not changed.

    StoreError where the target is there already, or the key does not fit.
    """
    if target.exists():
        raise StoreError("“{name}” is already there.", "Choose another name, or open it.", name=target.name)
    damaged = target.with_name(target.name + ".copying")
    try:
        hold.copy(path, damaged)
        log, log_copy = doors.companions(path)[0], doors.companions(damaged)[0]
        log_copy.unlink(missing_ok=True)
        if log.exists():
            with log.open("rb") as content, atomic.new_private(log_copy) as copied:
                shutil.copyfileobj(content, copied)
        _refuse_unreadable(path, damaged, key)
        source = _Source(damaged, key)
        try:
            return _rescued(source, target, key, doors.salt_of_file(damaged))
        finally:
            source.close()
    except OSError as error:
        raise not_written(target, error) from error
    finally:
        for leftover in (damaged, *doors.companions(damaged)):
            leftover.unlink(missing_ok=True)


def _refuse_unreadable(path: Path, damaged: Path, key: bytes) -> None:
    """StoreError where not even the list of tables can be read: the key does not fit, or nothing is left."""
    with translated(path):
        raw = doors.connect(damaged, key)
        try:
            raw.execute("SELECT count(*) FROM main.sqlite_master").fetchone()
        finally:
            raw.close()


def _rescued(source: _Source, target: Path, key: bytes, salt: bytes) -> Rescued:
    with atomic.new_private(target):
        pass
    kept: dict[str, int] = {}
    incomplete: list[str] = []
    with translated(target, writing=True):
        copy = doors.connect(target, key, salt)
        try:
            lay_down(copy, author="")
            copy.execute("PRAGMA foreign_keys = OFF")  # a row may refer to one that is lost
            for table in _tables(copy):
                kept[table], whole = _copied(source, copy, table)
                if not whole:
                    incomplete.append(table)
            _drop_orphans(copy)
        finally:
            copy.close()
    return Rescued(target, kept, tuple(incomplete))


def _tables(raw: sqlite3.Connection) -> list[str]:
    names = [name for (name,) in raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]
    return [name for name in names if not name.startswith(_LEFT_TO_THE_NEW_FILE)]


def _copied(source: _Source, copy: sqlite3.Connection, table: str) -> tuple[int, bool]:
    """How many rows were copied, and whether none had to be passed over."""
    count, whole = 0, True
    copy.execute("BEGIN")
    for row in _readable(source, table):
        if row is None:
            whole = False
            continue
        places = ", ".join("?" * len(row))
        count += copy.execute(f'INSERT OR IGNORE INTO main."{table}" VALUES ({places})', row).rowcount
    copy.execute("COMMIT")
    return count, whole


def _readable(source: _Source, table: str) -> Iterator[tuple[Any, ...] | None]:
    """The rows of a table in their order; None where some could not be read."""
    after, size = -(2**62), _BUNDLE
    while True:
        found = source.rows(
            f'SELECT rowid, * FROM main."{table}" WHERE rowid > ? ORDER BY rowid LIMIT ?', after, size
        )
        if found is None and size > 1:
            size //= 2
        elif found is None:
            yield None
            following = _next_readable(source, table, after)
            if following is None:
                return
            after, size = following - 1, _BUNDLE
        elif not found:
            return
        else:
            yield from (row[1:] for row in found)
            after, size = found[-1][0], min(_BUNDLE, size * 2)


def _next_readable(source: _Source, table: str, after: int) -> int | None:
    """The first row number beyond a gap that can be read again; the gap is felt out in growing steps."""
    step = 1
    while after + step < 2**62:
        found = source.rows(
            f'SELECT rowid FROM main."{table}" WHERE rowid > ? ORDER BY rowid LIMIT 1', after + step
        )
        if found is not None:
            return int(found[0][0]) if found else None
        step *= 2
    return None


def _drop_orphans(copy: sqlite3.Connection) -> None:
    """Rows that refer to what is lost go, until nothing refers to nothing."""
    while lost := copy.execute("PRAGMA main.foreign_key_check").fetchall():
        for table, rowid, *_ in lost:
            copy.execute(f'DELETE FROM main."{table}" WHERE rowid = ?', (rowid,))
