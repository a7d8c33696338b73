"""The backups of a workspace, and putting one in its place."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.opening.secret_line import secret_line, show_switch
from cwgdesk.ui.words.messages import error_text
from cwgdesk.ui.words.times import moment_text
from cwgdesk.workspace.safety.backup import Backup, backups
from cwgdesk.workspace.safety.restore import restore_backup


class RestoreDialog(QDialog):
    """Lets the user choose a backup and restores it; `kept` is where the replaced file lies.

    The workspace must be closed.
    """

    def __init__(self, parent: QWidget | None, path: Path) -> None:
        super().__init__(parent)
        self.path = path
        self.kept: Path | None = None
        self.setWindowTitle(self.tr("Restore a backup"))
        self.table = backup_table()
        self.table.show_rows(backups(path))
        self.field = secret_line()
        self.trouble = label("", "bad", wrap=True)
        self.trouble.hide()
        restore = button(self.tr("Restore"), self.restore, role="primary")
        restore.setEnabled(self.table.current() is not None)
        told = self.tr("The chosen backup takes the place of “%1”. The present file is kept beside it.")
        none = label(self.tr("There is no backup of this workspace yet."), "muted", wrap=True)
        none.setVisible(self.table.current() is None)
        self.setLayout(
            column(
                label(told.replace("%1", path.name), wrap=True),
                none,
                self.table,
                boxed(
                    named(
                        self.tr("Passphrase of the backup"),
                        self.field,
                        hint=self.tr("Leave it empty if the workspace had none then"),
                    )
                ),
                show_switch(self.field),
                self.trouble,
                row(1, button(self.tr("Cancel"), self.reject), restore),
                margins=20,
                spacing=12,
            )
        )
        self.resize(560, 460)

    def restore(self) -> None:
        """Put the chosen backup in the place of the workspace."""
        chosen = self.table.current()
        if chosen is None:
            return
        try:
            self.kept = restore_backup(chosen.path, self.path, self.field.text() or None)
        except UserError as error:
            self.trouble.setText(error_text(error))
            self.trouble.show()
            return
        self.accept()


def backup_table() -> RowsTable[Backup]:
    """A table for backups: when each was made and how large it is."""
    translate = QCoreApplication.translate
    return RowsTable(
        translate("Backups", "Backups"),
        [
            Column(translate("Backups", "Made"), lambda b: moment_text(b.when)),
            Column(translate("Backups", "Size"), lambda b: f"{b.path.stat().st_size / 1e6:.1f} MB", 14),
        ],
        lambda backup: backup.path,
    )


def offer_restore(parent: QWidget | None, path: Path, error: StoreError) -> bool:
    """Say that the workspace is damaged and offer its backups; true when one was restored."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("cwgdesk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(error_text(error))
    restore = box.addButton(translate("Backups", "Restore a backup…"), QMessageBox.ButtonRole.AcceptRole)
    save = box.addButton(translate("Rescue", "Save what can be read…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    if box.clickedButton() is save:
        from cwgdesk.ui.opening.damage import save_readable

        save_readable(parent, path)
        return False
    if box.clickedButton() is not restore:
        return False
    return RestoreDialog(parent, path).exec() == QDialog.DialogCode.Accepted
