"""What the desk sees to by itself."""

import shutil
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell
from cwgdesk.workspace.safety import check, lock
from cwgdesk.workspace.safety.troubles import is_damage


def test_an_opened_workspace_is_backed_up_once_the_window_is_there(
    empty_shell: Shell, sample_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "desk.cwg"
    shutil.copy(sample_file, path)
    empty_shell.open_path(path)
    desk = empty_shell.desk
    assert desk is not None
    settle(empty_shell)
    (made,) = desk.workspace.backups()
    assert made.change > 0
    desk.keep_backed_up()  # nothing has changed since
    settle(empty_shell)
    assert desk.workspace.backups() == [made]


def test_the_lock_beats_while_the_workspace_is_open(desk, settle) -> None:
    before = lock.holder(desk.workspace.path)
    desk.keep_backed_up()
    assert desk._beats.isActive()
    desk._beats.timeout.emit()
    settle()
    after = lock.holder(desk.workspace.path)
    assert before is not None
    assert after is not None
    assert after.beat == before.beat + 1


def test_a_beat_that_cannot_be_written_disturbs_nobody(desk, settle, monkeypatch) -> None:
    def gone(_workspace: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(lock, "beat", gone)
    desk._beats.timeout.emit()
    settle()  # the fixture fails the test for whatever fails or breaks in a lane


def test_a_large_file_is_authenticated_once_in_the_background(desk, settle, monkeypatch) -> None:
    looked: list[object] = []
    monkeypatch.setattr(check, "authenticates", lambda raw: not looked.append(raw))
    desk.workspace.is_checked = False
    for _ in range(2):
        desk.keep_backed_up()
        settle()
    assert len(looked) == 1


def test_damage_found_there_is_told(desk, settle, monkeypatch) -> None:
    found: list[UserError] = []
    desk.damaged.connect(found.append)
    monkeypatch.setattr(check, "authenticates", lambda _raw: False)
    desk.workspace.is_checked = False
    desk.keep_backed_up()
    settle()
    assert [is_damage(error) for error in found] == [True]
