"""Cold start to a usable window, against a process that shows an empty PySide6 window. Budget: 4 times."""

import tempfile
from pathlib import Path

from benchmarks._timing import process_seconds, report
from cwgdesk.app import sample_desk

_EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
application.processEvents()
"""

# Usable: the workspace is open, its first view has its rows, and the window has been painted.
_OURS = """
from pathlib import Path
from cwgdesk.__main__ import prepare_window
prepare_window()
from PySide6.QtCore import QEventLoop, QSettings
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.start.start import new_application
application = new_application()
settings = QSettings(r"{settings}", QSettings.Format.IniFormat)
shell = Shell(application, Preferences(settings))
shell.open_path(Path(r"{workspace}"))
while shell.desk.store.busy or shell.desk.free.busy:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # as exec() waits
application.processEvents()
shell.window.grab()
shell.window.close()
"""


def main() -> None:
    """Print both starts and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "sample.cwg"
        sample_desk(workspace).close()
        code = _OURS.format(settings=Path(folder) / "settings.ini", workspace=workspace)
        report("cold start", process_seconds(code), process_seconds(_EMPTY), "empty window", budget=4)
