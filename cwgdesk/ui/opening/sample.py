"""The sample workspace: made once in the user's folder, then opened like any other."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from cwgdesk.app import sample_desk
from cwgdesk.ui.opening.opening import open_asking
from cwgdesk.workspace.store import Workspace


def open_sample(folder: Path) -> Workspace | None:
    """Open the sample in this folder, making it where there is none; None when the user gives up."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / QCoreApplication.translate("Opening", "cwgdesk sample.cwg")
    if path.exists():
        return open_asking(None, path)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return sample_desk(path)
    finally:
        QGuiApplication.restoreOverrideCursor()
