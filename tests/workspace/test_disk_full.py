"""A full disk costs a sentence: nothing saved is lost, and work goes on once there is room."""

import sys
from contextlib import contextmanager

import pytest

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.safety import backup
from cwgdesk.workspace.store import restore_backup
from tests.workspace.made import add_position, everything, new_workspace, statement_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits file sizes as POSIX does")


@contextmanager
def no_file_larger_than(size):
    """The disk is full: no file of this process grows beyond a size."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def sizes(folder):
    return [path.stat().st_size for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("room", range(0, 120_000, 8_000))
def test_wherever_the_disk_fills_up_nothing_saved_is_lost(tmp_path, room):
    with new_workspace(tmp_path) as ws:
        kept = add_position(ws, "kept")
        before = acknowledged = everything(ws)
        with no_file_larger_than(ws.path.with_name("desk.cwg-wal").stat().st_size + room):
            with pytest.raises(StoreError, match="disk is full") as caught:
                for _ in range(100):
                    acknowledged = everything(ws)
                    add_position(ws, "words " * 200)
            assert everything(ws) == acknowledged
            with pytest.raises(StoreError):
                ws.keep_draft("field", "typed " * 50_000)
            assert statement_of(ws, kept) == "kept"
        assert "desk.cwg" in str(caught.value)
        assert "Free at least" in str(caught.value)
        after = add_position(ws, "after")  # the same program goes on
        assert ws.check() == []
        path = ws.path
    with open_desk(path) as ws:
        assert statement_of(ws, after) == "after"
        assert len(everything(ws)["position"]) == len(acknowledged["position"]) + 1
        assert before["position"][0] in everything(ws)["position"]


def test_making_a_workspace_on_a_full_disk_leaves_no_name(tmp_path):
    with no_file_larger_than(50_000), pytest.raises(StoreError, match="disk is full"):
        new_desk(tmp_path / "desk.cwg")
    assert not (tmp_path / "desk.cwg").exists()


def test_a_backup_that_does_not_fit_gets_no_name(tmp_path):
    with new_workspace(tmp_path) as ws:
        kept = add_position(ws, "kept")
        with no_file_larger_than(50_000), pytest.raises(StoreError, match="disk is full"):
            ws.backup()
        assert ws.backups() == []
        assert statement_of(ws, kept) == "kept"
        assert ws.backup()


def test_restoring_and_a_new_passphrase_without_room_change_nothing(tmp_path):
    with new_workspace(tmp_path) as ws:
        kept = add_position(ws, "kept")
        ws.backup()
        with no_file_larger_than(50_000), pytest.raises(StoreError, match="disk is full"):
            ws.set_passphrase("correct horse battery")
        assert not ws.is_protected
        later = add_position(ws, "later")
        path = ws.path
    with no_file_larger_than(50_000), pytest.raises(StoreError, match="disk is full"):
        restore_backup(backup.backups(path)[0].path, path)
    with open_desk(path) as ws:
        assert (statement_of(ws, kept), statement_of(ws, later)) == ("kept", "later")
