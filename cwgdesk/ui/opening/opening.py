"""Ways to a workspace: a new one, or an existing one with its passphrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.ui.opening.beside import Run, at_once
from cwgdesk.ui.words.messages import error_text

if TYPE_CHECKING:
    from cwgdesk.workspace.store import Workspace


def open_asking(
    parent: QWidget | None, path: Path, run: Run = at_once, *, take_over: bool = False
) -> "Workspace | None":
    """Open the file, asking for what it takes; None when the user gives up.

    That is a passphrase or recovery code, a backup for a damaged file, and with a colleague who has
    it on another machine, whether to `take_over`. `run` may open it beside the frame of the window,
    which is painted before the store is loaded.
    """

    def opened() -> "Workspace":
        from cwgdesk.app import open_desk

        # The desk makes the backup when the window is there.
        return open_desk(path, back_up=False, take_over=take_over)

    try:
        return run(opened)
    except StoreError as error:
        from cwgdesk.workspace.safety import troubles
        from cwgdesk.workspace.safety.lock import HeldElsewhere

        if isinstance(error, HeldElsewhere):
            from cwgdesk.ui.opening.held_elsewhere import may_take_over

            taken = may_take_over(parent, path, error)
            return open_asking(parent, path, take_over=True) if taken else None
        if troubles.is_damage(error):
            return _restored(parent, path, error)
        if error.what != troubles.not_opened(path).what:
            raise
    from cwgdesk.ui.opening.passphrase import ask_passphrase

    return ask_passphrase(parent, path, take_over=take_over)


def _restored(parent: QWidget | None, path: Path, error: StoreError) -> "Workspace | None":
    from cwgdesk.ui.opening.backups import offer_restore

    return open_asking(parent, path) if offer_restore(parent, path, error) else None


def ask_new(parent: QWidget | None, folder: Path) -> "Workspace | None":
    """Let the user name a new workspace and make it; None when the user gives up."""
    from cwgdesk.ui.opening.new_workspace import NewWorkspaceDialog

    dialog = NewWorkspaceDialog(parent, folder)
    dialog.exec()
    return dialog.workspace


def show_trouble(error: UserError, parent: QWidget | None = None) -> None:
    """Say an error while there is no window to say it in."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("cwgdesk")
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(error_text(error))
    box.exec()
