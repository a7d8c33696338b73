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
    assert said.endswith(" 1 backup still holds it; --replace-backups replaces all of them.")
    assert desk.rows("list", "notes") == []
    assert "0 things of the kind note" in desk.refused("forget", "note", note["id"], "--yes")


def test_several_backups_are_several_and_none_is_not_told_of(desk: Terminal) -> None:
    first, second = (desk.rows("note", "--clause", "sg 1", "--text", words)[0]["id"] for words in "ab")
    desk.lines("forget", "note", second, "--yes")
    (said,) = desk.lines("forget", "note", first, "--yes")
    assert "backup" not in said  # those there are were made before
    (third,) = desk.rows("note", "--clause", "sg 1", "--text", "c")
    for words in "de":
        desk.lines("backup")
        desk.lines("note", "--clause", "sg 1", "--text", words)
    desk.lines("backup")
    (said,) = desk.lines("forget", "note", third["id"], "--yes")
    assert " backups still hold it; " in said


def test_the_backups_are_replaced_on_demand(desk: Terminal, tmp_path: Path) -> None:
    (note,) = desk.rows("note", "--clause", "sg 1", "--text", "canarybird")
    desk.lines("backup")
    (row,) = desk.rows("forget", "note", note["id"], "--yes", "--replace-backups")
    assert row["backups_that_hold_it"] == 0
    assert len(desk.rows("backup", "--list")) == 1
