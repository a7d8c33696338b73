"""A desk with work on it, open behind a window's context."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import Theme
from tests.seeding import _made_once, seeded
from tests.ui.seeded import Seeded
from tests.ui.windows import empty_shell, sample_file, shell, still, tour, window

__all__ = [
    "_made_once",
    "empty_shell",
    "sample_file",
    "seeded",
    "shell",
    "still",
    "tour",
    "window",
]  # fixtures of the whole window


@pytest.fixture
def spoken() -> Iterator[Callable[[str], None]]:
    """Speak this language until the test is over."""
    before = QLocale()
    yield lambda code: QLocale.setDefault(QLocale(code))
    QLocale.setDefault(before)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, seeded: Seeded) -> Iterator[DeskContext]:
    """The context that views are given; whatever breaks or fails in a lane breaks the test."""
    apply_theme(Theme.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))
    context = DeskContext(seeded.ws)
    context.session_id = seeded.session
    troubles: list[object] = []
    for lane in (context.store, context.free):
        lane.broke.connect(troubles.append)
        lane.failed.connect(troubles.append)
    yield context
    qtbot.waitUntil(lambda: not context.store.busy and not context.free.busy)
    context.close()
    assert not troubles


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[QDialog]:
    """The dialogs that would have been shown; nobody waits for them."""
    seen: list[QDialog] = []

    def see(dialog: QDialog) -> int:
        seen.append(dialog)
        return 0

    monkeypatch.setattr(QDialog, "exec", see)
    return seen


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """What the program remembers between starts, in a file of the test's own."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def settle(qtbot: QtBot, desk: DeskContext) -> Callable[[], None]:
    """Wait until everything asked of the desk is answered and shown."""

    def wait() -> None:
        for _ in range(3):  # an answer may ask again, a change brings its notice through the queue
            qtbot.wait(10)
            qtbot.waitUntil(lambda: not desk.store.busy and not desk.free.busy)

    return wait
