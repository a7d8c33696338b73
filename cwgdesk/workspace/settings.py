"""A few plain values that belong to the workspace: who works in it, which schema it has."""

from cwgdesk.workspace.door import Door

AUTHOR = "author"


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
