import errno
import shutil

import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.safety import restore
from cwgdesk.workspace.store import restore_backup
from tests.workspace.made import add_position, new_workspace, statement_of


def closed_with_backup(folder, passphrase=None):
    """A closed workspace with a later position than its backup has."""
    with new_workspace(folder, passphrase) as ws:
        kept = add_position(ws, "in the backup")
        copied = ws.backup()
        later = add_position(ws, "later")
        return ws.path, copied, kept, later


def contents(path, kept, later, passphrase=None):
    with open_desk(path, passphrase) as ws:
        assert ws.check() == []
        return statement_of(ws, kept), statement_of(ws, later)


@pytest.mark.parametrize("passphrase", [None, "correct horse"])
def test_restoring_brings_the_backup_and_keeps_what_was_there(tmp_path, passphrase):
    path, copied, kept, later = closed_with_backup(tmp_path, passphrase)
    aside = restore_backup(copied, path, passphrase)
    assert contents(path, kept, later, passphrase) == ("in the backup", None)
    assert contents(aside, kept, later, passphrase) == ("in the backup", "later")


def test_a_left_over_log_does_not_spoil_the_restored_file(tmp_path):
    with new_workspace(tmp_path) as ws:
        kept = add_position(ws, "in the backup")
        copied = ws.backup()
        later = add_position(ws, "later")
        crashed = tmp_path / "crashed.cwg"
        shutil.copy(ws.path, crashed)
        shutil.copy(tmp_path / "desk.cwg-wal", tmp_path / "crashed.cwg-wal")
    aside = restore_backup(copied, crashed)
    assert contents(crashed, kept, later) == ("in the backup", None)
    assert contents(aside, kept, later) == ("in the backup", "later")


def test_a_damaged_workspace_is_replaced_and_kept(tmp_path):
    path, copied, kept, later = closed_with_backup(tmp_path)
    path.write_bytes(b"rubbish" * 1000)
    aside = restore_backup(copied, path)
    assert contents(path, kept, later) == ("in the backup", None)
    assert aside
    assert aside.read_bytes() == b"rubbish" * 1000


def test_a_workspace_that_is_gone_comes_back(tmp_path):
    path, copied, kept, later = closed_with_backup(tmp_path)
    path.unlink()
    assert restore_backup(copied, path) is None
    assert contents(path, kept, later) == ("in the backup", None)


def test_a_damaged_backup_changes_nothing(tmp_path):
    path, copied, kept, later = closed_with_backup(tmp_path)
    spoiled = bytearray(copied.read_bytes())
    spoiled[9000] ^= 1
    copied.write_bytes(spoiled)
    with pytest.raises(StoreError, match="damaged"):
        restore_backup(copied, path)
    assert contents(path, kept, later) == ("in the backup", "later")


def test_an_open_workspace_is_not_replaced(tmp_path):
    path, copied, kept, later = closed_with_backup(tmp_path)
    with open_desk(path), pytest.raises(StoreError, match="already open"):
        restore_backup(copied, path)
    assert contents(path, kept, later) == ("in the backup", "later")


STEPS = ["copyfile", "unlink", "put", "flush"]


@pytest.mark.parametrize("step", range(1, 8))
def test_killed_at_any_step_it_is_the_old_or_the_restored_one(tmp_path, monkeypatch, step):
    path, copied, kept, later = closed_with_backup(tmp_path)
    left = [step]

    def counted(real):
        def call(*args, **kwargs):
            left[0] -= 1
            if left[0] == 0:
                raise KeyboardInterrupt
            return real(*args, **kwargs)

        return call

    monkeypatch.setattr(restore.shutil, "copyfile", counted(shutil.copyfile))
    for name in ("put", "flush"):
        monkeypatch.setattr(restore.atomic, name, counted(getattr(restore.atomic, name)))
    monkeypatch.setattr(type(path), "unlink", counted(type(path).unlink))
    try:
        restore_backup(copied, path)
        finished = True
    except KeyboardInterrupt:
        finished = False
    monkeypatch.undo()
    found = contents(path, kept, later)
    assert found == ("in the backup", None) or (found == ("in the backup", "later") and not finished)
    assert not list(tmp_path.glob("*.restoring"))


def test_a_restore_that_was_refused_is_not_carried_out_later(tmp_path, monkeypatch):
    path, copied, kept, later = closed_with_backup(tmp_path)

    def full(source, target):
        raise OSError(errno.ENOSPC, "No space left on device", str(target))

    for step in ("_copy", "_keep_aside"):
        with monkeypatch.context() as patch:
            patch.setattr(restore, step, full if step == "_copy" else lambda workspace: full(None, workspace))
            with pytest.raises(StoreError, match="disk is full"):
                restore_backup(copied, path)
        assert contents(path, kept, later) == ("in the backup", "later")
        assert [p.name for p in tmp_path.iterdir() if "restoring" in p.name or "copying" in p.name] == []


def test_a_rename_that_is_refused_takes_the_decision_back(tmp_path, monkeypatch):
    path, copied, kept, later = closed_with_backup(tmp_path)
    put = restore.atomic.put

    def refused(finished, name):
        if name == path:
            raise OSError(errno.EACCES, "Permission denied", str(name))
        put(finished, name)

    monkeypatch.setattr(restore.atomic, "put", refused)
    with pytest.raises(StoreError, match="cannot be written"):
        restore_backup(copied, path)
    monkeypatch.undo()
    assert contents(path, kept, later) == ("in the backup", "later")


def test_a_restore_that_a_kill_cut_off_is_completed_and_said(tmp_path):
    path, copied, kept, later = closed_with_backup(tmp_path)
    shutil.copy(copied, path.with_name("desk.cwg.restoring"))
    with open_desk(path) as ws:
        assert statement_of(ws, later) is None
        assert "was being restored" in str(ws.warnings[0])
        aside = path.with_name(str(ws.warnings[0].values["aside"]))
    assert contents(aside, kept, later) == ("in the backup", "later")


def test_restoring_through_a_link_restores_the_file(tmp_path):
    (tmp_path / "home").mkdir()
    path, copied, kept, later = closed_with_backup(tmp_path / "home")
    link = tmp_path / "mine.cwg"
    link.symlink_to(path)
    aside = restore_backup(copied, link)
    assert link.is_symlink()
    assert contents(path, kept, later) == ("in the backup", None)
    assert aside is not None
    assert aside.parent == path.parent


def test_a_link_in_the_way_is_not_followed(tmp_path):
    path, copied, kept, later = closed_with_backup(tmp_path)
    precious = tmp_path / "precious.txt"
    precious.write_text("mine", encoding="utf-8")
    for end in (".copying", ".lock.new", ".new"):
        path.with_name(path.name + end).symlink_to(precious)
    restore_backup(copied, path)
    assert contents(path, kept, later) == ("in the backup", None)
    assert precious.read_text(encoding="utf-8") == "mine"
