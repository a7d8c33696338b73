"""What is being typed: rows outside the journal, so that a kill costs a second of typing at most."""

from datetime import UTC, datetime

from cwgdesk.workspace.door import Door


def keep(door: Door, key: str, text: str) -> None:
    """Keep the present text of a field under the field's name."""
    with door.writing():
        door.raw.execute(
            "INSERT INTO typing_draft VALUES (?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET text = excluded.text, time = excluded.time",
            (key, text, datetime.now(UTC).isoformat(timespec="seconds")),
        )


def drop(door: Door, key: str) -> None:
    """Forget a draft: its field was left, and a change holds the text."""
    with door.writing():
        door.raw.execute("DELETE FROM typing_draft WHERE key = ?", (key,))


def kept(door: Door) -> dict[str, str]:
    """All drafts there are, oldest first."""
    return dict(door.rows("SELECT key, text FROM typing_draft ORDER BY time, key"))
