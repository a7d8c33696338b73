"""The window as a user has it: the shell, a workspace of its own, settings of its own."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from cwgdesk.app import open_desk, sample_desk
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.start.screenshots import settle as settle_shell
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.window.window import MainWindow


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.cwg"
    sample_desk(path).close()
    return path


@pytest.fixture(scope="module")
def tour(
    qapp: QApplication, sample_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """One window with the sample for all tests of a module that only look; building one takes a second.

    It ends with the module: as long as it stands, every other text size styles its 1,600 widgets again.
    """
    folder = tmp_path_factory.mktemp("tour")
    path = folder / "desk.cwg"
    shutil.copy(sample_file, path)
    shell = Shell(qapp, _settings(folder))
    window = shell.show_desk(open_desk(path))
    window.resize(1366, 768)
    both = threading.Barrier(2)  # starts both threads of the free lane now: none appears in a test
    for _ in range(2):
        window.desk.free.run(lambda _job: both.wait(10))
    for spec in window.specs:  # at once: the window itself waits until nothing else is to do
        window.view(spec.name)
    settle_shell(shell)
    shell.looks.undress()  # other tests run while this window stands: they speak plain English
    yield window
    _end(shell, qapp)


@pytest.fixture
def empty_shell(qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The program before anything is open; whatever breaks in a lane breaks the test."""
    shell = Shell(qapp, _settings(tmp_path))
    broken: list[BaseException] = []
    shell.crashes.report = broken.append  # type: ignore[method-assign]
    yield shell
    settle_shell(shell)
    _end(shell, qapp)
    assert not broken, broken


@pytest.fixture
def shell(empty_shell: Shell, sample_file: Path, tmp_path: Path) -> Shell:
    """The program with a copy of the sample workspace."""
    path = tmp_path / "desk.cwg"
    shutil.copy(sample_file, path)
    empty_shell.show_desk(open_desk(path)).resize(1366, 768)
    settle_shell(empty_shell)
    return empty_shell


@pytest.fixture
def window(shell: Shell) -> MainWindow:
    """The window, with every view built."""
    assert shell.window is not None
    return shell.window


@pytest.fixture
def still(shell: Shell) -> Callable[[], None]:
    """Wait until everything that runs has been shown."""
    return lambda: settle_shell(shell)


def _settings(folder: Path) -> Preferences:
    made = Preferences(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    made.language, made.theme = "en", Theme.LIGHT
    return made


def _end(shell: Shell, application: QApplication) -> None:
    window = shell.window
    if window is not None:
        window.close()
        window.deleteLater()
    shell.close_desk()
    shell.looks.undress()
    shell.deleteLater()
    application.processEvents()
