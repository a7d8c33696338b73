"""A new workspace: where it lies, and on choice a passphrase with its recovery code."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLineEdit, QWidget

from cwgdesk.app import new_desk
from cwgdesk.core.errors import UserError
from cwgdesk.desk.delegation import set_delegation
from cwgdesk.ui.kit.pieces import button, column, fit, label, named, row
from cwgdesk.ui.opening.passphrase import NewPassphrase, RecoveryCodeDialog
from cwgdesk.ui.opening.waiting import waited
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.store import Workspace

SUFFIX = ".cwg"


class NewWorkspaceDialog(QDialog):
    """Makes a workspace; `workspace` is then open."""

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self._folder = folder
        self.setWindowTitle(self.tr("New workspace"))
        self.state, self.author = QLineEdit(), QLineEdit()
        self.path = QLineEdit(str(_free(folder / self.tr("My delegation"))))
        self.protect = QCheckBox(self.tr("Protect it with a passphrase"))
        self.protect.setAccessibleName(self.protect.text())
        self.phrase = NewPassphrase()
        self.phrase.hide()
        self.protect.toggled.connect(self._show_phrase)
        self.trouble = label("", "bad", wrap=True)
        self.trouble.hide()
        self.phrase.changed.connect(self.trouble.hide)  # it was about what stood there before
        make = button(self.tr("Create"), self.make, role="primary")
        make.setDefault(True)
        where = row(self.path, button(self.tr("Choose…"), self.choose))
        place = column(label(self.tr("File"), "field"), where, spacing=3)
        self.path.setAccessibleName(self.tr("File"))
        self.setLayout(
            column(
                label(self.tr("A workspace is one file that holds all of your work."), wrap=True),
                named(self.tr("Member State, as it signs its papers (may be left empty)"), self.state),
                named(self.tr("Your name, for the history (may be left empty)"), self.author),
                place,
                self.protect,
                self.phrase,
                self.trouble,
                row(1, button(self.tr("Cancel"), self.reject), make),
                margins=20,
                spacing=12,
            )
        )
        fit(self, 560)
        self.state.setFocus()

    def choose(self) -> None:
        """Let the user choose folder and name."""
        kinds = self.tr("cwgdesk workspaces (*.cwg)")
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.path.text(), kinds)
        if name:
            self.path.setText(name)

    def reject(self) -> None:
        """Escape waits for what is being made."""
        if self.isEnabled():
            super().reject()

    def make(self) -> None:
        """Make and open the workspace, then show its recovery code if it has one."""
        self.trouble.hide()
        phrase = self.phrase.passphrase() if self.protect.isChecked() else None
        if self.protect.isChecked() and not (phrase and self.phrase.is_valid()):
            self._trouble(self.tr("Type the passphrase twice, the same in both lines."))
            return
        path = Path(self.path.text().strip()).expanduser()
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        if path.parent == self._folder:
            with suppress(OSError):  # where it cannot be made, the next line says so
                # On a fresh machine the folder that we propose may not be there yet.
                self._folder.mkdir(parents=True, exist_ok=True)
        try:
            author = self.author.text().strip()
            self.workspace = waited(self, lambda: new_desk(path, phrase, author=author))
        except UserError as error:
            self._trouble(error_text(error))
            return
        if self.state.text().strip():
            set_delegation(self.workspace, state=self.state.text().strip())
        code = self.workspace.recovery_code()
        if code is not None:
            RecoveryCodeDialog(self, code, path.name).exec()
        self.accept()

    def _show_phrase(self, on: bool) -> None:
        self.phrase.setVisible(on)
        self.adjustSize()
        if on:
            self.phrase.first.setFocus()

    def _trouble(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
        fit(self, self.width())


def _free(wanted: Path) -> Path:
    path, number = wanted.with_name(wanted.name + SUFFIX), 2
    while path.exists():
        path = wanted.with_name(f"{wanted.name} {number}{SUFFIX}")
        number += 1
    return path
