"""What can be read of a damaged workspace is saved, and it is said what could not be."""

from pathlib import Path

from cwgdesk.app import open_desk
from tests.cli.terminal import Terminal
from tests.workspace.made import add_position, new_workspace


def _damaged(folder: Path) -> Path:
    with new_workspace(folder) as ws:
        for number in range(300):
            add_position(ws, f"{number} " + "words " * 300)
    data = bytearray(ws.path.read_bytes())
    for at in range(len(data) // 3, len(data) // 2, 8192):
        data[at] ^= 1
    ws.path.write_bytes(bytes(data))
    return ws.path


def test_a_damaged_workspace_that_no_longer_opens_is_saved(tmp_path, capsys) -> None:
    path = _damaged(tmp_path)
    terminal, before = Terminal(capsys, path), path.read_bytes()
    assert "damaged" in terminal.refused("list")
    target = tmp_path / "saved.cwg"
    said = terminal.typed("rescue", "--output", str(target))
    assert said.code == 1
    assert "could not be read" in said.out
    assert "Saved as saved.cwg. desk.cwg was not changed." in said.out
    assert path.read_bytes() == before
    with open_desk(target) as ws:
        assert ws.check() == []
    assert "already there" in terminal.refused("rescue", "--output", str(target))


def test_of_a_whole_one_everything_is_saved_and_the_passphrase_must_fit(tmp_path, capsys) -> None:
    with new_workspace(tmp_path, "four words are enough") as ws:
        add_position(ws)
    terminal, secret = Terminal(capsys, ws.path), tmp_path / "secret.txt"
    secret.write_text("not the passphrase\n")
    given = ("--output", str(tmp_path / "saved.cwg"), "--passphrase-file", str(secret))
    assert "does not open" in terminal.refused("rescue", *given)
    assert not (tmp_path / "saved.cwg").exists()
    secret.write_text("four words are enough\n")
    rows = terminal.rows("rescue", *given)
    assert {"kind": "position", "saved": 1, "complete": True} in rows
