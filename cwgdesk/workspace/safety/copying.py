"""Whole, verified copies of an open workspace: for backups, migrations and new passphrases."""

import sqlite3
from pathlib import Path

from cwgdesk.core.files import atomic
from cwgdesk.workspace import door, settings
from cwgdesk.workspace.safety import check, troubles

Counts = dict[str, int]


def copied(raw: sqlite3.Connection, target: Path, key: bytes, salt: bytes) -> Counts:
    """Write a copy of what the connection holds, under a key and a salt; how many rows it must have.

    The caller holds the workspace's lock. The copy is on the disk, but not verified yet.
    """
    for leftover in door.companions(target):
        leftover.unlink(missing_ok=True)
    with atomic.new_private(target):
        pass  # made here, so that only its owner may read it and no link is followed
    copy = door.connect(target, key, salt)
    try:
        raw.backup(copy)
        settings.forget_session(copy)
        # A copy travels alone: no write-ahead log of its own.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # read to its end, it is committed
    finally:
        copy.close()
    atomic.flush(target)
    return row_counts(raw)


def verify(path: Path, key: bytes, counts: Counts | None = None) -> None:
    """StoreError unless the copy opens, authenticates, is consistent and has all the rows."""
    with troubles.translated(path):
        copy = door.connect(path, key)
        try:
            whole = check.is_whole(copy) and (counts is None or row_counts(copy) == counts)
        finally:
            copy.close()
    if not whole:
        raise troubles.damaged(path)


def row_counts(raw: sqlite3.Connection) -> Counts:
    """How many rows every table has."""
    names = [
        name
        for (name,) in raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name")
        if not name.startswith("sqlite_")
    ]
    return {name: raw.execute(f'SELECT count(*) FROM main."{name}"').fetchone()[0] for name in names}


def sweep(path: Path) -> None:
    """Remove what a killed program left half-made beside a workspace that we now hold."""
    for end in (".new", ".copying", ".migrating", ".opening"):
        half_made = path.with_name(path.name + end)
        for leftover in (half_made, *door.companions(half_made)):
            leftover.unlink(missing_ok=True)
    old = path.with_name(path.name + ".old")
    if old.exists() and not old.is_symlink() and old.samefile(path):
        # An earlier cwgdesk, killed in a change of passphrase. Any other `.old` may be somebody's own copy.
        old.unlink()
