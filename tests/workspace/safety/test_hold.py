"""A second lock on the workspace's file, which SQLite's own does not know: nobody else gets in."""

import shutil

import pytest

from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.safety import places
from cwgdesk.workspace.safety.hold import Hold


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "desk.cwg"
    made.write_bytes(b"0123456789" * 1000)
    return made


def test_who_holds_a_file_keeps_everybody_else_out_until_it_is_let_go(path):
    held = Hold.take(path)
    with pytest.raises(StoreError, match="open in another program"):
        Hold.take(path)
    held.release()
    held.release()  # twice does no harm
    Hold.take(path).release()


def test_the_new_file_under_the_name_is_another_one(path):
    """Renewed when the file is replaced: the hold is on the file, not on its name."""
    held = Hold.take(path)
    fresh = path.with_name("fresh")
    shutil.copyfile(path, fresh)
    fresh.replace(path)
    Hold.take(path).release()
    held.release()


def test_on_a_share_none_is_taken(path, monkeypatch):
    monkeypatch.setattr(places, "on_network", lambda _path: True)
    first, second = Hold.take(path), Hold.take(path)
    first.release()
    second.release()


def test_a_held_file_is_copied_through_the_hold(path, tmp_path):
    for held in (Hold.take(path), Hold(None)):
        held.copy(path, tmp_path / "copy")
        assert (tmp_path / "copy").read_bytes() == path.read_bytes()
        held.release()
