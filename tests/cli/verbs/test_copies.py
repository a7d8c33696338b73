"""Conflict copies: which changes only one side has, so that a person can do them again."""

import json
import shutil
from pathlib import Path

import pytest

from cwgdesk.app import open_desk
from tests.cli.terminal import Terminal
from tests.workspace.made import add_position, new_workspace

PHRASE = "four words are enough"


@pytest.fixture(params=[None, PHRASE])
def parted(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A workspace and its copy, worked in on both sides."""
    with new_workspace(tmp_path, request.param) as ws:
        add_position(ws, "both")
    copy = tmp_path / "desk (Ana's conflicted copy 2027-01-09).cwg"
    shutil.copy(ws.path, copy)
    with open_desk(copy, request.param) as other:
        other.set_author("Bo")
        add_position(other, "theirs")
    with open_desk(ws.path, request.param) as again:
        add_position(again, "ours")
    (tmp_path / "secret.txt").write_text(request.param or "")
    return ws.path


def test_what_only_one_side_has_is_told_and_nothing_is_changed(parted, capsys) -> None:
    terminal = Terminal(capsys, parted)
    copy = next(path for path in parted.parent.iterdir() if "conflicted" in path.name and path.is_file())
    before = copy.read_bytes()
    with_phrase = (parted.parent / "secret.txt").read_text() == PHRASE
    options = ["--passphrase-file", str(parted.parent / "secret.txt")] if with_phrase else []
    said = terminal.typed("copies", "--json", *options)
    assert said.code == 1
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert {(row["only_in"], row["subject"], row["author"]) for row in rows} == {
        ("copy", "theirs", "Bo"),
        ("ours", "ours", "Ana"),
    }
    assert "conflicted copy" in said.err, "the copy is noticed at opening, too"
    named = terminal.typed("copies", "--copy", str(copy), *options)
    assert "1 changes are in both" in named.out
    assert copy.read_bytes() == before


def test_without_a_copy_that_is_said(tmp_path, capsys) -> None:
    new_workspace(tmp_path).close()
    terminal = Terminal(capsys, tmp_path / "desk.cwg")
    assert terminal.lines("copies") == ["There is no copy beside it."]
    assert "the workspace that is open" in terminal.refused("copies", "--copy", str(tmp_path / "desk.cwg"))
    assert "not there" in terminal.refused("copies", "--copy", str(tmp_path / "gone.cwg"))


def test_a_copy_with_another_passphrase_opens_with_it(tmp_path, capsys) -> None:
    with new_workspace(tmp_path, PHRASE) as ws:
        add_position(ws)
    copy, ours, theirs = tmp_path / "usb" / "desk.cwg", tmp_path / "ours.txt", tmp_path / "theirs.txt"
    copy.parent.mkdir()  # beside the workspace it would change its passphrase together with it
    shutil.copy(ws.path, copy)
    ours.write_text(PHRASE)
    theirs.write_text("another four words here")
    with open_desk(copy, PHRASE) as other:
        other.set_passphrase("another four words here")
    terminal = Terminal(capsys, ws.path)
    given = ("copies", "--copy", str(copy), "--passphrase-file", str(ours))
    assert "does not open" in terminal.refused(*given)
    lines = terminal.lines(*given, "--copy-passphrase-file", str(theirs))
    assert lines == ["desk.cwg: 1 changes are in both."]
