"""A drive that goes away costs a sentence, and what was not saved; work goes on when it is back."""

import errno
import os
import sys
from pathlib import Path

import pytest

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.core.files import systems
from cwgdesk.workspace.safety import troubles
from tests.workspace.made import add_position, everything, new_workspace, statement_of
from tests.workspace.test_disk_full import no_file_larger_than


def _gone(monkeypatch: pytest.MonkeyPatch, error: OSError) -> None:
    """From now on the folder answers as that of a drive that is not there."""

    def refuse(_path: Path) -> os.stat_result:
        raise error

    monkeypatch.setattr(systems.os, "stat", refuse)


@pytest.mark.skipif(sys.platform == "win32", reason="limits file sizes as POSIX does")
def test_while_the_workspace_is_open(tmp_path, monkeypatch):
    with new_workspace(tmp_path) as ws:
        kept = add_position(ws, "kept")
        before = everything(ws)
        with no_file_larger_than(ws.path.with_name("desk.cwg-wal").stat().st_size):
            with monkeypatch.context() as patch:
                _gone(patch, OSError(errno.EIO, "Input/output error"))
                with pytest.raises(
                    StoreError, match="does not answer any more; what you just did was not saved"
                ):
                    for _ in range(100):
                        add_position(ws, "words " * 2000)
        assert statement_of(ws, kept) == "kept"
        assert len(everything(ws)) >= len(before)
        again = add_position(ws, "again")  # it is back
        assert statement_of(ws, again) == "again"
    with open_desk(tmp_path / "desk.cwg") as ws:
        assert statement_of(ws, again) == "again"


@pytest.mark.parametrize("number", [errno.ENODEV, errno.EIO, errno.ENXIO])
def test_what_lies_beside_the_workspace_cannot_be_written(number, tmp_path, monkeypatch):
    path = tmp_path / "desk.cwg"
    path.touch()
    error = OSError(number, "gone")
    assert "disk" in str(troubles.not_written(path, error))  # the drive is there: its own trouble
    with monkeypatch.context() as patch:
        _gone(patch, error)
        told = troubles.not_written(path, error)
    assert "The drive with “desk.cwg” does not answer" in str(told)


@pytest.mark.parametrize("name", ["CON.cwg", "a:b.cwg", "what?.cwg", "nul.x.cwg"])
def test_a_new_workspace_has_a_name_that_every_system_takes(name, tmp_path):
    with pytest.raises(UserError, match="cannot be the name of a file"):
        new_desk(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_on_windows_a_path_without_room_for_backups_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(systems, "is_windows", lambda: True)
    with pytest.raises(StoreError, match="is too long"):
        new_desk(tmp_path / ("d" * 230 + ".cwg"))
    assert list(tmp_path.iterdir()) == []


def test_a_workspace_that_onedrive_keeps_elsewhere_is_not_opened(tmp_path, monkeypatch):
    new_workspace(tmp_path).close()
    monkeypatch.setattr(systems, "is_kept_elsewhere", lambda _path: True)
    with pytest.raises(UserError, match="is not on this computer yet"):
        open_desk(tmp_path / "desk.cwg")
