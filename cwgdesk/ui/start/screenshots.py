"""Pictures of every view with the sample workspace, drawn without a screen."""

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, QTimer

from cwgdesk.app import sample_desk
from cwgdesk.desk.proposals.amendments import amendments
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.start.start import new_application
from cwgdesk.ui.window.window import MainWindow

_SIZE = (1366, 768)
_LONGEST = 15_000  # milliseconds to wait for one view
_BETWEEN_LOOKS = 10  # milliseconds
_SHORT = 160  # milliseconds: a timer of no more waits for the end of a movement, a longer one for a person


def take(folder: Path) -> list[Path]:
    """Draw every view, and the reader in dark colours, into PNG files in `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    application = new_application()
    with tempfile.TemporaryDirectory() as temporary:
        settings = QSettings(str(Path(temporary) / "settings.ini"), QSettings.Format.IniFormat)
        preferences = Preferences(settings)
        preferences.theme, preferences.language = Theme.LIGHT, "en"
        shell = Shell(application, preferences)
        window = shell.show_desk(sample_desk(Path(temporary) / "sample.cwg"))
        window.resize(*_SIZE)
        _go_to_amendment(shell)
        taken = [_picture(shell, spec.name, folder / f"{at}-{spec.name}.png")
                 for at, spec in enumerate(window.specs, start=1)]  # fmt: skip
        shell.looks.choose_theme(Theme.DARK)
        taken.append(_picture(shell, "reader", folder / f"{len(taken) + 1}-reader-dark.png"))
        _open_window(shell).close()
        shell.looks.undress()  # the application speaks as it did before
    return taken


def _go_to_amendment(shell: Shell) -> None:
    """The reader shows most where something is amended."""
    desk = shell.desk
    if desk is None:
        return
    settle(shell)
    found = [row for row in amendments(desk.workspace) if row.clause is not None]
    if found and found[0].clause is not None:
        desk.goto_clause.emit(found[0].anchor.document_id, found[0].clause.id)
    settle(shell)


def _picture(shell: Shell, name: str, path: Path) -> Path:
    window = _open_window(shell)
    window.resize(*_SIZE)
    window.show_view(name)
    settle(shell)
    window.grab().save(str(path))
    return path


def settle(shown: Shell | MainWindow) -> None:
    """Let everything that runs hand over its result and be drawn."""
    clock = QElapsedTimer()
    clock.start()
    quiet = 0
    while quiet < 4 and clock.elapsed() < _LONGEST:
        _turn(_BETWEEN_LOOKS)
        quiet = 0 if _at_work(shown) else quiet + 1


def _at_work(shown: Shell | MainWindow) -> bool:
    """Does a lane run, or a timer after which something is read or drawn again?"""
    desk = shown.desk
    if desk is not None and (desk.store.busy or desk.free.busy):
        return True
    window = shown.window if isinstance(shown, Shell) else shown
    timers = window.findChildren(QTimer) if window is not None else []
    return any(timer.isActive() and timer.interval() <= _SHORT for timer in timers)


def _turn(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _open_window(shell: Shell) -> MainWindow:
    if shell.window is None:
        raise LookupError("there is no window to draw")
    return shell.window
