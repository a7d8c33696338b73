"""`cwgdesk new`: an empty workspace, one of a delegation, one behind a passphrase, or the sample."""

from pathlib import Path

from cwgdesk.app import open_desk
from cwgdesk.desk.delegation import delegation
from tests.cli.terminal import Terminal


def test_the_delegation_stands_in_the_new_file(bare: Terminal) -> None:
    assert bare.lines("new", "--state", "Republic of Example", "--code", "EXA", "--language", "fr") == [
        "bare.cwg is ready."
    ]
    assert bare.workspace is not None
    with open_desk(bare.workspace) as ws:
        us = delegation(ws)
    assert us is not None
    assert (us.state, us.code, us.language) == ("Republic of Example", "EXA", "fr")


def test_the_author_signs_the_changes(bare: Terminal) -> None:
    (made,) = bare.rows("new", "--author", "Ms A. Delegate")
    assert made == {"workspace": str(bare.workspace), "recovery_code": None}
    bare.rows("position", "--topic", "Finance")
    assert bare.rows("history")[0]["author"] == "Ms A. Delegate"


def test_a_protected_one_prints_its_recovery_code_and_opens_with_the_passphrase(
    bare: Terminal, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("correct horse battery staple\n", encoding="utf-8")
    _, explained, code = bare.lines("new", "--passphrase-file", str(secret))
    assert explained.startswith("Recovery code")
    assert bare.workspace is not None
    with open_desk(bare.workspace, recovery_code=code) as ws:
        assert delegation(ws) is None
    assert bare.rows("list", "--passphrase-file", str(secret)) == []
    assert "does not open" in bare.refused("list")


def test_the_sample_is_full(bare: Terminal) -> None:
    bare.lines("new", "--sample")
    assert len(bare.rows("list", "documents")) == 2


def test_a_file_that_is_there_is_never_replaced(desk: Terminal) -> None:
    assert desk.workspace is not None
    before = desk.workspace.read_bytes()
    assert "already there" in desk.refused("new")
    assert desk.workspace.read_bytes() == before
