"""The sample workspace: made once in the user's folder, then opened like any other."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from cwgdesk.ui.opening.beside import Run, at_once
from cwgdesk.ui.opening.opening import open_asking

if TYPE_CHECKING:
    from cwgdesk.workspace.store import Workspace


def open_sample(folder: Path, run: Run = at_once) -> "Workspace | None":
    """Open the sample in this folder, making it where there is none; None when the user gives up."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / QCoreApplication.translate("Opening", "cwgdesk sample.cwg")
    if path.exists():
        return open_asking(None, path, run)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return run(partial(_made, path))
    finally:
        QGuiApplication.restoreOverrideCursor()


def _made(path: Path) -> "Workspace":
    from cwgdesk.app import sample_desk

    return sample_desk(path)
