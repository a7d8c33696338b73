"""Two versions of one workspace are told apart by the ids of their changes; nothing is merged."""

import shutil

import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.record.comparing import compared
from tests.workspace.made import add_position, edit_position, new_workspace


def test_each_side_is_told_what_it_has_alone_with_undo_as_a_change(tmp_path):
    copy = tmp_path / "copy.cwg"
    with new_workspace(tmp_path) as ws:
        both = add_position(ws, "both")
    shutil.copy(ws.path, copy)
    with open_desk(copy) as there:
        edit_position(there, both, statement="theirs")
        there.undo()
    before = copy.read_bytes()
    with open_desk(tmp_path / "desk.cwg") as ours:
        add_position(ours, "ours")
        with ours.open_copy(copy) as other:
            assert other.read_only
            found = compared(ours, other)
        with pytest.raises(StoreError, match="the workspace that is open"):
            ours.open_copy(tmp_path / "desk.cwg")
    assert found.common == 1
    assert [str(e.kind) for e in found.only_copy] == ["undo", "do"]
    assert [e.subject for e in found.only_ours] == ["ours"]
    assert copy.read_bytes() == before
    assert not copy.with_name("copy.cwg.lock").exists()
