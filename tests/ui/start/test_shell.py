"""What outlives a window: the desk, the looks, the title, the way to another workspace.

Another language or text size is a new window on the same desk, and nothing is left of the old one.
"""

import os
import tempfile
import time

import shiboken6
from PySide6.QtWidgets import QDialog, QFileDialog

from cwgdesk.app import new_desk
from cwgdesk.core.errors import UserError
from cwgdesk.core.files.leftovers import new_copy
from cwgdesk.ui.opening import opening
from cwgdesk.ui.opening.backups import RestoreDialog
from cwgdesk.ui.start.first_start import FirstStart


def test_the_old_window_lets_go(shell, still) -> None:
    old = shell.window
    view = old.view("positions")
    shell.looks.zoom_to(125)
    still()
    assert shell.window is not old
    assert not shiboken6.isValid(view)
    shell.desk.ask(lambda ws: ws.set_author("B"))
    shell.desk.changed.emit(None)  # reaches the new window only
    still()
    shell.looks.zoom_to(100)
    still()


def test_the_place_is_kept(shell, still) -> None:
    shell.window.show_view("practices")
    still()
    shell.looks.choose_language("ar")
    still()
    assert shell.window.current == "practices"
    assert shell.window.isRightToLeft()
    shell.looks.choose_language("en")
    still()
    assert shell.window.isLeftToRight()


def test_the_title_names_the_workspace_except_while_others_look_on(shell) -> None:
    assert shell.window.windowTitle() == "desk – cwgdesk"
    shell.desk.set_projecting(True)
    assert shell.window.windowTitle() == "meeting room – cwgdesk"
    shell.desk.set_projecting(False)
    assert shell.window.windowTitle() == "desk – cwgdesk"


def test_what_breaks_is_reported_once_also_after_another_look(shell, still, monkeypatch) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr(shell.crashes, "report", reported.append)
    shell.looks.zoom_to(110)
    still()
    shell.desk.ask(lambda ws: ws.no_such_thing)
    still()
    assert [type(error) for error in reported] == [AttributeError]


def test_another_workspace_takes_the_place_of_the_open_one(shell, still, tmp_path, monkeypatch) -> None:
    new_desk(tmp_path / "other.cwg").close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "other.cwg"), ""))
    before, old = shell.desk, shell.window
    shell.ask_open()
    still()
    assert shell.window is not old
    assert shell.window.windowTitle() == "other – cwgdesk"
    assert not shiboken6.isValid(before)
    assert shell.preferences.recent[0].name == "other.cwg"


def test_a_file_that_is_not_there_is_said_in_the_window(shell, tmp_path) -> None:
    before = shell.desk
    shell.open_path(tmp_path / "gone.cwg")
    assert "gone.cwg" in shell.window.info.text()
    assert shell.desk is before


def test_without_a_window_an_error_is_said_in_a_dialog(empty_shell, monkeypatch) -> None:
    said: list[UserError] = []
    monkeypatch.setattr(opening, "show_trouble", said.append)
    error = UserError("Gone.", "Look for it.")
    empty_shell.tell(error)
    assert said == [error]


def test_a_backup_takes_the_place_of_the_open_workspace(shell, still, asked) -> None:
    path = shell.desk.workspace.path
    before = shell.desk
    shell.restore()
    still()
    assert [type(dialog) for dialog in asked] == [RestoreDialog]
    assert shell.desk is not before
    assert shell.desk.workspace.path == path


def test_the_first_start_asks_again_until_a_workspace_is_open(empty_shell, tmp_path, monkeypatch) -> None:
    new_desk(tmp_path / "mine.cwg").close()
    answers = [tmp_path / "gone.cwg", tmp_path / "mine.cwg"]
    told: list[UserError] = []
    monkeypatch.setattr(opening, "show_trouble", told.append)

    def answer(dialog: FirstStart) -> int:
        dialog.choose(answers.pop(0))
        return dialog.result()

    monkeypatch.setattr(FirstStart, "exec", answer)
    empty_shell.first_start()
    assert not answers
    assert len(told) == 1
    assert empty_shell.desk.workspace.path.name == "mine.cwg"


def test_who_closes_the_first_start_opens_nothing(empty_shell, monkeypatch) -> None:
    monkeypatch.setattr(FirstStart, "exec", lambda _dialog: QDialog.DialogCode.Rejected.value)
    empty_shell.first_start()
    assert empty_shell.window is None


def test_closing_the_window_lets_go_of_the_workspace(shell, tmp_path) -> None:
    path = shell.desk.workspace.path
    shell.window.close()
    assert (shell.window, shell.desk) == (None, None)
    assert not shell.preferences.geometry.isEmpty()
    new_desk(path.with_name("next.cwg")).close()


def test_what_is_left_behind_goes_at_the_start_and_at_the_end(shell, still, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    shell.desk.leaving.emit(tmp_path / "papers" / "paper.docx")
    assert shell.preferences.export_folders == [tmp_path / "papers"]
    copy, long_ago = new_copy("contribution.docx"), time.time() - 3600
    stale = tmp_path / "papers" / ".cwgdesk-paper.docx-999999.part"
    beside = shell.desk.workspace.path.with_name(".cwgdesk-other.docx-999999.part")
    stale.parent.mkdir()
    for left in (copy, stale, beside):
        left.write_bytes(b"left")
        os.utime(left, (long_ago, long_ago))
    os.utime(copy.parent, (long_ago, long_ago))
    shell._sweep()
    still()
    assert not any(left.exists() for left in (copy, stale, beside))
    copy = new_copy("contribution.docx")
    os.utime(copy.parent, (long_ago, long_ago))
    shell.window.close()
    assert not copy.parent.exists()
