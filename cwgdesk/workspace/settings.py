"""A few plain values that belong to the workspace: who works in it, which schema it has."""

import sqlite3

from cwgdesk.workspace.door import Door

AUTHOR = "author"
SESSION = "session"  # which opening of the file this is: the ledger beside it names the same


def setting(door: Door, name: str) -> str:
    """The value kept under a name; empty when there is none."""
    found = door.rows("SELECT value FROM workspace_setting WHERE name = ?", name)
    return found[0][0] if found else ""


def keep_setting(door: Door, name: str, value: str) -> None:
    """Keep a value under a name; not undoable."""
    with door.writing():
        door.raw.execute(
            "INSERT INTO workspace_setting VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )


def keep_session(raw: sqlite3.Connection, token: str) -> None:
    """Name this opening of the file."""
    raw.execute(
        "INSERT INTO workspace_setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (SESSION, token),
    )


def session_of(raw: sqlite3.Connection) -> str:
    """The name of the opening that wrote the file last; empty where none has one."""
    found = raw.execute("SELECT value FROM workspace_setting WHERE name = ?", (SESSION,)).fetchone()
    return str(found[0]) if found else ""


def forget_session(raw: sqlite3.Connection) -> None:
    """A copy is another file: no ledger speaks of it."""
    raw.execute("UPDATE workspace_setting SET value = '' WHERE name = ?", (SESSION,))
