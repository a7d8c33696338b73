"""The start: the workspace that was asked for, or the last one, or the question what to begin with."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.start import start
from cwgdesk.ui.start.crash import CrashKeeper
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.window.window import MainWindow


@pytest.fixture
def workspace(sample_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "mine.cwg"
    path.write_bytes(sample_file.read_bytes())
    return path


@pytest.fixture
def questions(empty_shell: Shell, monkeypatch) -> list[str]:
    """How often the first start was asked."""
    seen: list[str] = []
    monkeypatch.setattr(empty_shell, "first_start", lambda: seen.append("first start"))
    return seen


def test_the_named_workspace_is_opened(empty_shell, questions, workspace) -> None:
    start.begin(empty_shell, [str(workspace)])
    assert empty_shell.window.windowTitle() == "mine – cwgdesk"
    assert not questions


def test_without_a_name_the_last_one_is_opened(empty_shell, questions, workspace) -> None:
    empty_shell.preferences.remember(workspace)
    start.begin(empty_shell, [])
    assert empty_shell.desk.workspace.path == workspace
    assert not questions


def test_the_sample_is_made_where_there_is_none(empty_shell, questions, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(empty_shell, "home", lambda: tmp_path)
    start.begin(empty_shell, ["--sample"])
    assert empty_shell.desk.workspace.path.parent == tmp_path
    assert not questions


def test_where_there_is_nothing_it_asks_and_leaves_when_nothing_is_chosen(
    empty_shell, questions, monkeypatch
) -> None:
    left: list[str] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: left.append("quit"))
    start.begin(empty_shell, [])
    assert (questions, left) == (["first start"], ["quit"])


def test_there_is_one_application_with_its_name(qapp) -> None:
    assert start.new_application() is qapp
    assert (qapp.applicationName(), qapp.organizationName()) == ("cwgdesk", "cwgdesk")
    assert qapp.applicationDisplayName() == ""  # titles carry the name themselves


def test_the_window_is_shown_until_it_is_closed(workspace, settings, qtbot, qapp, monkeypatch) -> None:
    installed: list[Path] = []
    preferences = Preferences(settings)
    preferences.language = "en"
    monkeypatch.setattr(start, "Preferences", lambda: preferences)
    monkeypatch.setattr(CrashKeeper, "install", lambda _self, folder: installed.append(folder))

    def until_closed(_application: QApplication) -> int:
        shell = [one for one in qapp.children() if isinstance(one, Shell)][-1]
        qtbot.waitUntil(lambda: shell.window is not None)
        settle(shell)
        assert isinstance(shell.window, MainWindow)
        shell.window.close()
        assert shell.desk is None
        shell.looks.undress()
        shell.deleteLater()
        return 7

    monkeypatch.setattr(QApplication, "exec", until_closed)
    assert start.run_window([str(workspace)]) == 7
    assert installed


@pytest.fixture
def loaded(monkeypatch) -> Iterator[list[str]]:
    """What is loaded, no garbage being collected yet; what becomes of it is written down."""
    done: list[str] = []
    before, enable = gc.get_threshold(), gc.enable
    monkeypatch.setattr(start.gc, "freeze", lambda: done.append("freeze"))
    monkeypatch.setattr(start.gc, "enable", lambda: (done.append("enable"), enable()))
    gc.disable()
    yield done
    gc.set_threshold(*before)
    enable()


def test_what_was_loaded_at_the_start_is_not_looked_after_again(loaded: list[str]) -> None:
    start.settle()
    assert loaded == ["freeze", "enable"]
    assert gc.isenabled()


def test_garbage_is_looked_for_once_in_ten_thousand_new_objects(loaded: list[str]) -> None:
    start.settle()
    young, middle, old = gc.get_threshold()
    assert young == 10_000
    assert middle == old == 10  # as Python has it
