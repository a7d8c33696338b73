"""Ways to a workspace: a new one, or an existing one with its passphrase."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.ui.messages import error_text
from cwgdesk.workspace import troubles
from cwgdesk.workspace.store import Workspace


def open_asking(parent: QWidget | None, path: Path) -> Workspace | None:
    """Open the file, asking for passphrase or recovery code where it has one; None when the user gives up."""
    try:
        return open_desk(path)
    except StoreError as error:
        if error.what != troubles.not_opened(path).what:
            raise
    from cwgdesk.ui.passphrase import ask_passphrase

    return ask_passphrase(parent, path)


def ask_new(parent: QWidget | None, folder: Path) -> Workspace | None:
    """Let the user name a new workspace and make it; None when the user gives up."""
    title = QCoreApplication.translate("Opening", "New workspace")
    kinds = QCoreApplication.translate("Opening", "cwgdesk workspaces (*.cwg)")
    suggestion = folder / QCoreApplication.translate("Opening", "My delegation.cwg")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    if not name:
        return None
    path = Path(name)
    return new_desk(path if path.suffix == ".cwg" else path.with_name(path.name + ".cwg"))


def show_trouble(error: UserError, parent: QWidget | None = None) -> None:
    """Say an error while there is no window to say it in."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("cwgdesk")
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(error_text(error))
    box.exec()
