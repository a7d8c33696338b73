"""Is everything in the workspace as it was written?"""

import hashlib
import sqlite3

from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import files
from cwgdesk.workspace.door import Door
from cwgdesk.workspace.record import journal


def is_whole(raw: sqlite3.Connection) -> bool:
    """Does every page authenticate, and do tables, indexes and references agree?"""
    return authenticates(raw) and agrees(raw)


def authenticates(raw: sqlite3.Connection) -> bool:
    """Does every page carry the seal it was written with? Faster than `is_whole`."""
    return not raw.execute("PRAGMA cipher_integrity_check").fetchall()


def agrees(raw: sqlite3.Connection) -> bool:
    """Do tables, indexes and references agree?"""
    return (
        raw.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        and not raw.execute("PRAGMA foreign_key_check").fetchall()
    )


def problems(door: Door) -> list[StoreError]:
    """All that is wrong with an open workspace; an empty list when nothing is."""
    found: list[StoreError] = []
    with door.lock:
        if not is_whole(door.raw):
            found.append(
                StoreError(
                    "“{name}” is damaged: its pages or tables do not agree.",
                    "Restore the latest backup; the damaged file is kept beside it.",
                    name=door.path.name,
                )
            )
        found.extend(_damaged_files(door))
        found.extend(_strange_rows(door))
    return found


def _strange_rows(door: Door) -> list[StoreError]:
    counted = {kind.__tablename__: journal.unreadable_rows(door.raw, kind) for kind in journal.nouns()}
    return [
        StoreError(
            "{count} rows of the table “{table}” hold what cwgdesk does not write there.",
            "Restore a backup, or ask whoever gave you the file.",
            count=count,
            table=table,
        )
        for table, count in sorted(counted.items())
        if count
    ]


def _damaged_files(door: Door) -> list[StoreError]:
    found: list[StoreError] = []
    kept = door.raw.execute("SELECT sha256, name, content, size FROM original_file")
    for sha256, name, packed, size in kept:
        digest = hashlib.sha256()
        for piece in files.unpacked(packed, size):
            digest.update(piece)
        if digest.hexdigest() != sha256:
            found.append(
                StoreError(
                    "The original file “{file}” is damaged.",
                    "Restore a backup, or import it again.",
                    file=name,
                )
            )
    return found
