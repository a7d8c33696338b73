"""`cwgdesk passphrase`: set, changed, made by chance, taken away; what keeps the old one is said first."""

from pathlib import Path

import pytest

from cwgdesk.app import new_desk, open_desk
from tests.cli.terminal import Terminal

FIRST, SECOND = "correct horse battery", "another long passphrase"


@pytest.fixture
def first(tmp_path: Path) -> str:
    """A file with a passphrase."""
    file = tmp_path / "first.txt"
    file.write_text(FIRST + "\n", encoding="utf-8")
    return str(file)


@pytest.fixture
def plain(bare: Terminal) -> Terminal:
    """A workspace without a passphrase."""
    assert bare.workspace is not None
    new_desk(bare.workspace).close()
    return bare


def test_it_is_set_and_the_code_is_told_before(plain: Terminal, first: str) -> None:
    *_, code, done = plain.lines("passphrase", "--set-file", first)
    assert done == "bare.cwg has its new passphrase, and so have its backups."
    assert plain.workspace is not None
    open_desk(plain.workspace, FIRST).close()
    open_desk(plain.workspace, recovery_code=code).close()
    assert "does not open" in plain.refused("list")


def test_it_is_changed_for_one_made_by_chance_and_taken_away(plain: Terminal, first: str) -> None:
    plain.lines("passphrase", "--set-file", first)
    told, done = plain.rows("passphrase", "--generate", "--passphrase-file", first)
    assert done == {"changed": True}
    assert plain.workspace is not None
    open_desk(plain.workspace, told["passphrase"]).close()
    with pytest.raises(Exception, match="does not open"):
        open_desk(plain.workspace, FIRST)
    Path(first).write_text(told["passphrase"], encoding="utf-8")
    assert "no passphrase any more" in plain.lines("passphrase", "--remove", "--passphrase-file", first)[-1]
    open_desk(plain.workspace).close()


def test_what_keeps_the_old_one_is_said_and_nothing_changed(plain: Terminal) -> None:
    assert plain.workspace is not None
    plain.workspace.with_name("snapshot.cwg").hardlink_to(plain.workspace)
    said = plain.lines("passphrase", "--look")
    assert "“bare.cwg” has 1 other names on this disk" in said[0]
    assert "sticks" in said[-1]
    open_desk(plain.workspace).close()


def test_one_that_could_be_guessed_is_refused(plain: Terminal, first: str) -> None:
    Path(first).write_text("password", encoding="utf-8")
    assert "Take four words" in plain.refused("passphrase", "--set-file", first)
    assert plain.workspace is not None
    open_desk(plain.workspace).close()
