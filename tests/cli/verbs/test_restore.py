"""`cwgdesk restore`: a backup takes the place of the workspace, which is kept beside it."""

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.mark.parametrize("named", [True, False], ids=["named", "latest"])
def test_the_backup_comes_back_and_what_was_there_is_kept(desk: Terminal, named: bool) -> None:
    desk.rows("note", "--clause", "sg 1", "--text", "Before.")
    (made,) = desk.rows("backup")
    desk.rows("note", "--clause", "sg 1", "--text", "After.")
    if named:
        (said,) = desk.lines("restore", "--backup", made["backup"])
        name = Path(made["backup"]).name
        assert said.startswith(f"Restored from {name}. What was there is kept as ")
    else:
        (row,) = desk.rows("restore", "--latest")
        assert Path(row["kept"]).is_file()
    assert [note["text"] for note in desk.rows("list", "notes")][:1] == ["Before."]


def test_without_any_backup_it_is_refused(bare: Terminal) -> None:
    assert bare.refused("restore", "--latest") == "This workspace has no backups. Name one with --backup."
    assert bare.refused("restore", "--backup", "none.cwg").startswith("There is no backup none.cwg.")
