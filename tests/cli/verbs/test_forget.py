"""`cwgdesk forget`: the door to forgetting for good."""

from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_note_is_forgotten_and_the_backups_are_told_of(desk: Terminal) -> None:
    (note,) = desk.rows("note", "--clause", "sg 1", "--text", "canarybird")
    desk.lines("backup")
    assert desk.refused("forget", "note", note["id"]) == (
        "Forgetting cannot be undone. Add --yes to do it without being asked."
    )
    (said,) = desk.lines("forget", "note", note["id"][:8], "--yes")
    assert said.startswith(f"The note {note['id'][:8]} is forgotten for good.")
    assert "still hold it; --replace-backups replaces them." in said
    assert desk.rows("list", "notes") == []
    assert "0 things of the kind note" in desk.refused("forget", "note", note["id"], "--yes")


def test_the_backups_are_replaced_on_demand(desk: Terminal, tmp_path: Path) -> None:
    (note,) = desk.rows("note", "--clause", "sg 1", "--text", "canarybird")
    desk.lines("backup")
    (row,) = desk.rows("forget", "note", note["id"], "--yes", "--replace-backups")
    assert row["backups_that_hold_it"] == 0
    assert len(desk.rows("backup", "--list")) == 1
