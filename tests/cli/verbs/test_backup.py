"""`cwgdesk backup`: a verified copy now, and the list of those there are."""

from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_backup_is_a_file_and_stands_in_the_list(desk: Terminal) -> None:
    desk.rows("note", "--clause", "sg 1", "--text", "Look here.")
    (said,) = desk.lines("backup")
    before, _, name = said.partition(": ")
    assert before == "Backup made and verified"
    assert Path(name).is_file()
    newest, *_ = desk.rows("backup", "--list")
    assert newest["backup"] == name
    assert desk.lines("backup", "--list")[0].endswith(f"  {name}")


def test_listing_makes_none(bare: Terminal) -> None:
    bare.lines("new")
    assert bare.lines("backup", "--list") == ["There is no backup yet."]


def test_a_workspace_that_is_not_there_is_refused(bare: Terminal) -> None:
    assert "bare.cwg" in bare.refused("backup")
