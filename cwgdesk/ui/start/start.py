"""Starts the window: the application, the crash hook, and the workspace to begin with."""

import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.start.shell import Shell

_STARTED = 1000  # milliseconds until the start counts as over
# A long text is 100,000 objects, and looking through all there is stops every thread for 60 ms: a tenth
# as often is enough for what a window throws away.
_COLLECTIONS = (10_000, 10, 10)

log = logging.getLogger(__name__)


def run_window(arguments: Sequence[str]) -> int:
    """Show the window until it is closed.

    `arguments`: nothing, a workspace file, or `--sample`.
    """
    application = new_application()
    shell = Shell(application, Preferences())
    logs = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    shell.crashes.install(Path(logs))
    QTimer.singleShot(0, shell, lambda: begin(shell, arguments))
    QTimer.singleShot(_STARTED, shell, settle)
    return application.exec()


def settle() -> None:
    """End what `__main__.prepare_window` began: what is loaded by now stays, the rest is looked after."""
    gc.freeze()
    gc.set_threshold(*_COLLECTIONS)
    gc.enable()


def new_application() -> QApplication:
    """The one QApplication, with its names set for settings and folders."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("cwgdesk")
    application.setOrganizationName("cwgdesk")
    application.setApplicationDisplayName("")  # titles carry the name themselves
    return application


def begin(shell: Shell, arguments: Sequence[str]) -> None:
    """Open what was asked for, or the last workspace, or ask; quit when there is nothing to show."""
    if "--sample" in arguments:
        shell.open_sample()
    elif arguments:
        shell.open_path(Path(arguments[0]))
    elif shell.preferences.recent:
        shell.open_path(shell.preferences.recent[0])
    if shell.window is None and not shell.left:
        shell.first_start()
    if shell.window is None:
        QApplication.quit()
        return
    shell.window.activateWindow()  # a dialog that has closed may still have the keys
