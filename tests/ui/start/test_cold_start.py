"""The start: the frame stands before the store is loaded, and what is typed meanwhile is answered.

Held here is the structure; `benchmarks/cold_start.py` holds the time.
"""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from cwgdesk.core.errors import UserError
from cwgdesk.ui.opening import opening
from cwgdesk.ui.start import shell as shells
from cwgdesk.ui.start import start
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.window.palette import Palette

_HEAVY = ("sqlalchemy", "sqlcipher3", "alembic", "lxml", "docx", "openpyxl", "babel", "rapidfuzz")
_PAINT = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.start import shell as shells
from cwgdesk.ui.start.start import new_application

def painted(work):
    application.processEvents()
    window = shell.window
    assert window.isVisible() and window.nav.model().rowCount() == len(window.specs)
    print(" ".join(sys.modules))
    sys.stdout.flush()
    os._exit(0)

application = new_application()
shells.beside = painted
shell = shells.Shell(application, Preferences(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
shell.open_path(Path("any.cwg"))
"""


@pytest.fixture
def workspace(sample_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "mine.cwg"
    path.write_bytes(sample_file.read_bytes())
    return path


def _meanwhile(monkeypatch, act) -> None:
    """Do this on the main thread while the workspace is being opened, which waits for it."""
    beside, done = shells.beside, threading.Event()

    def acted() -> None:
        act()
        done.set()

    def waiting(work):
        def after():
            assert done.wait(10)
            return work()

        QTimer.singleShot(0, acted)
        return beside(after)

    monkeypatch.setattr(shells, "beside", waiting)


def _close(shell: Shell) -> None:
    assert shell.window is not None
    shell.window.close()


def test_what_paints_the_frame_loads_nothing_of_the_store(tmp_path) -> None:
    command = [sys.executable, "-c", _PAINT, str(tmp_path / "settings.ini")]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert "cwgdesk.ui.window.window" in said
    assert not {name.split(".")[0] for name in said} & set(_HEAVY)


def test_keys_typed_before_the_desk_is_there_are_answered_in_order(
    empty_shell: Shell, workspace, monkeypatch, qtbot
) -> None:
    def typed() -> None:
        frame = empty_shell.window
        assert frame is not None
        assert not frame.current
        QTest.keyClick(frame.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(frame.windowHandle(), Qt.Key.Key_F8)

    _meanwhile(monkeypatch, typed)
    empty_shell.open_path(workspace)
    window = empty_shell.window
    assert window is not None
    assert window.current == "sessions"
    qtbot.waitUntil(lambda: window.early.is_over)
    assert window.current == "library"
    assert window.desk.projecting


def test_letters_go_where_the_key_before_them_led(empty_shell: Shell, workspace, monkeypatch, qtbot) -> None:
    def typed() -> None:
        assert empty_shell.window is not None
        handle = empty_shell.window.windowHandle()
        QTest.keyClick(handle, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        for letter in (Qt.Key.Key_R, Qt.Key.Key_E, Qt.Key.Key_A, Qt.Key.Key_D):
            QTest.keyClick(handle, letter)

    _meanwhile(monkeypatch, typed)
    empty_shell.open_path(workspace)
    window = empty_shell.window
    assert window is not None
    qtbot.waitUntil(lambda: window.early.is_over)
    palette = window.findChild(Palette)
    assert palette is not None
    assert palette.line.text().lower() == "read"
    palette.close()


def test_a_view_chosen_in_the_frame_is_shown_when_it_can_be(
    empty_shell: Shell, workspace, monkeypatch, qtbot
) -> None:
    def clicked() -> None:
        assert empty_shell.window is not None
        nav = empty_shell.window.nav
        where = nav.visualRect(nav.model().index(6, 0)).center()
        QTest.mouseClick(nav.viewport(), Qt.MouseButton.LeftButton, pos=where)

    _meanwhile(monkeypatch, clicked)
    empty_shell.open_path(workspace)
    window = empty_shell.window
    assert window is not None
    qtbot.waitUntil(lambda: window.early.is_over)
    assert window.current == "practices"


def test_closing_the_frame_leaves_the_program_and_lets_go_of_the_file(
    empty_shell: Shell, workspace, monkeypatch, qtbot
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(empty_shell, "first_start", lambda: asked.append("first start"))
    _meanwhile(monkeypatch, lambda: _close(empty_shell))
    start.begin(empty_shell, [str(workspace)])
    assert (empty_shell.window, empty_shell.desk, asked) == (None, None, [])
    opened = opening.open_asking(None, workspace)  # it is not locked
    assert opened is not None
    opened.close()


def test_the_frame_goes_when_nothing_could_be_opened(empty_shell: Shell, tmp_path, monkeypatch) -> None:
    told: list[UserError] = []
    monkeypatch.setattr(opening, "show_trouble", told.append)
    empty_shell.open_path(tmp_path / "gone.cwg")
    assert (empty_shell.window, empty_shell.desk) == (None, None)
    assert len(told) == 1


def test_another_text_size_wished_for_meanwhile_comes_with_the_desk(
    empty_shell: Shell, workspace, monkeypatch, qtbot
) -> None:
    _meanwhile(monkeypatch, lambda: empty_shell.looks.zoom_to(110))
    empty_shell.open_path(workspace)
    frame = empty_shell.window
    qtbot.waitUntil(lambda: empty_shell.window is not frame)
    assert empty_shell.window is not None
    assert empty_shell.window.current == "sessions"
    empty_shell.looks.zoom_to(100)
