"""What can still be read of a damaged workspace is saved in a new one; what cannot is named."""

import pytest

from cwgdesk.app import open_desk
from cwgdesk.workspace import opening
from tests.workspace.made import add_position, new_workspace, statement_of


@pytest.mark.parametrize("passphrase", [None, "four words are enough"])
def test_of_a_whole_workspace_everything_is_saved(tmp_path, passphrase):
    with new_workspace(tmp_path, passphrase) as ws:
        ids = [add_position(ws, f"position {number}") for number in range(5)]
        rescued = ws.rescue(tmp_path / "saved.cwg")
        add_position(ws, "the damaged one is still open")
    assert rescued.damaged_tables == ()
    assert rescued.kept["position"] == 5
    with open_desk(rescued.path, passphrase) as saved:
        assert [statement_of(saved, noun_id) for noun_id in ids] == [f"position {n}" for n in range(5)]
        assert saved.check() == []
    assert sorted(p.name for p in tmp_path.iterdir()) == ["desk.cwg", "saved.cwg", "saved.cwg.backups"]


def test_of_a_damaged_one_what_is_around_the_damage_is_saved(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "CHECKED_ALWAYS", 0)
    with new_workspace(tmp_path) as ws:
        ids = [add_position(ws, f"{number} " + "words " * 300) for number in range(400)]
        path = ws.path
    data = bytearray(path.read_bytes())
    for at in range(len(data) // 3, len(data) // 2, 8192):
        data[at] ^= 1
    path.write_bytes(bytes(data))
    before = path.read_bytes()
    with open_desk(path) as ws:
        rescued = ws.rescue(tmp_path / "saved.cwg")
    assert path.read_bytes() == before
    assert 0 < rescued.kept["position"] < 400 or rescued.damaged_tables
    with open_desk(rescued.path) as saved:
        there = [noun_id for noun_id in ids if statement_of(saved, noun_id)]
        assert len(there) == rescued.kept["position"]
        assert saved.check() == []
