"""Passphrases: asking for one, choosing one, and the recovery code that is shown once."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QWidget

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.ui.kit.pieces import boxed, button, column, fit, label, named, row
from cwgdesk.ui.opening.backups import RestoreDialog
from cwgdesk.ui.opening.secret_line import secret_line, show_switch
from cwgdesk.ui.opening.waiting import waited
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.safety.troubles import is_damage
from cwgdesk.workspace.secrecy import generated, strength
from cwgdesk.workspace.store import Workspace


def ask_passphrase(parent: QWidget | None, path: Path, *, take_over: bool = False) -> Workspace | None:
    """Ask for the passphrase or the recovery code of a workspace; None when the user gives up."""
    dialog = PassphraseDialog(parent, path, take_over=take_over)
    dialog.exec()
    return dialog.workspace


class PassphraseDialog(QDialog):
    """Asks until the workspace opens or the user gives up; `workspace` is then what was opened."""

    def __init__(self, parent: QWidget | None, path: Path, *, take_over: bool = False) -> None:
        super().__init__(parent)
        self.path = path
        self._open = partial(open_desk, path, back_up=False, take_over=take_over)
        self.workspace: Workspace | None = None
        self.setWindowTitle(self.tr("Open workspace"))
        self.field = secret_line()
        self.code = QLineEdit()
        self.code_box = boxed(
            named(
                self.tr("Recovery code"),
                self.code,
                hint=self.tr("As it was printed: 13 groups of five letters and digits"),
            )
        )
        self.field_box = boxed(named(self.tr("Passphrase"), self.field))
        self.code_box.hide()
        self.trouble = label("", "bad", wrap=True)
        self.trouble.hide()
        self.other = button(self.tr("Use the recovery code"), self.use_code, role="link")
        self.restore = button(self.tr("Restore a backup…"), self.ask_restore, role="link")
        self.restore.hide()
        self.rescue = button(
            QCoreApplication.translate("Rescue", "Save what can be read…"), self.ask_rescue, role="link"
        )
        self.rescue.hide()
        opens = button(self.tr("Open"), self.try_open, role="primary")
        opens.setDefault(True)
        cancel = button(self.tr("Cancel"), self.reject)
        asked = self.tr("“%1” is protected.").replace("%1", path.name)
        shown = show_switch(self.field)
        self.setLayout(
            column(
                label(asked, "heading", wrap=True),
                self.field_box,
                shown,
                self.code_box,
                self.trouble,
                *(row(link, 1) for link in (self.other, self.restore, self.rescue)),
                row(1, cancel, opens),
                margins=20,
                spacing=12,
            )
        )
        fit(self, 460)
        self.field.setFocus()

    def use_code(self) -> None:
        """Ask for the recovery code instead, or for the passphrase again."""
        by_code = self.code_box.isHidden()
        self.code_box.setVisible(by_code)
        self.field_box.setVisible(not by_code)
        self.other.setText(self.tr("Use the passphrase") if by_code else self.tr("Use the recovery code"))
        (self.code if by_code else self.field).setFocus()

    def try_open(self) -> None:
        """Open with what was typed; say what is wrong and keep asking otherwise."""
        if not self.isEnabled():
            return  # what was typed before is still being tried
        typed = (self.field.text(), None) if self.code_box.isHidden() else (None, self.code.text())
        try:
            self.workspace = waited(self, lambda: self._open(typed[0], recovery_code=typed[1]))
        except UserError as error:
            self.trouble.setText(error_text(error))
            self.trouble.show()
            self.restore.setVisible(isinstance(error, StoreError))
            self.rescue.setVisible(is_damage(error))
            fit(self, self.width())
            self.field.selectAll()
            return
        self.accept()

    def reject(self) -> None:
        """Escape waits for what is being tried, or the workspace would be open with no window."""
        if self.isEnabled():
            super().reject()

    def ask_rescue(self) -> None:
        """Save what the damaged workspace still holds in a new one."""
        from cwgdesk.ui.opening.damage import save_readable

        by_code = not self.code_box.isHidden()
        phrase, code = ("", self.code.text()) if by_code else (self.field.text(), "")
        if save_readable(self, self.path, phrase, code):
            self.reject()

    def ask_restore(self) -> None:
        """Offer the backups of this workspace."""
        dialog = RestoreDialog(self, self.path)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.trouble.setText(self.tr("The backup was restored. Open it with the passphrase it had then."))
            self.trouble.show()
            fit(self, self.width())


class NewPassphrase(QWidget):
    """Two lines for a passphrase that is being chosen, or made; empty means: no passphrase."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = secret_line(), secret_line()
        self.told = label("", "small", wrap=True)
        self._generated = ""
        for line in (self.first, self.second):
            line.textChanged.connect(self._tell)
            line.textChanged.connect(self.changed)
        self.shown = show_switch(self.first, self.second)
        maker = button(self.tr("Make one for me"), self.make, role="link")
        maker.setAutoDefault(False)  # else Enter in a line puts a made one in the place of what was typed
        self.setLayout(
            column(
                named(self.tr("Passphrase (several words are best)"), self.first),
                named(self.tr("The same again"), self.second),
                row(self.shown, 1, maker),
                self.told,
            )
        )
        self._tell()

    def make(self) -> None:
        """Fill in a passphrase made by chance, and show it."""
        self._generated = generated.generated()
        self.shown.setChecked(True)
        self.first.setText(self._generated)
        self.second.setText(self._generated)
        self.first.setFocus()  # Enter goes on from there; on the button it would make another one, unseen

    def passphrase(self) -> str | None:
        """What was chosen, None for no passphrase."""
        return self.first.text() or None

    def is_valid(self) -> bool:
        """Do both lines say the same?"""
        return self.first.text() == self.second.text()

    def _tell(self) -> None:
        text = self.first.text()
        if not text and not self.second.text():
            self.told.setText(self.tr("Without a passphrase, anybody who gets the file can read it."))
        elif not self.is_valid():
            self.told.setText(self.tr("The two lines differ."))
        elif text == self._generated:
            made = self.tr("✓ Made by chance, %1 bits: write it down or learn it before you go on.")
            self.told.setText(made.replace("%1", f"{generated.bits():.0f}"))
        else:
            self.told.setText(self._judged(text))

    def _judged(self, text: str) -> str:
        try:
            strength.require_strong(text)
        except UserError as error:
            return error_text(error)
        if not strength.is_ample(text):
            return self.tr("✓ Both lines are the same. One more word would make it much harder to guess.")
        return self.tr("✓ Both lines are the same.")


class RecoveryCodeDialog(QDialog):
    """Shows the recovery code, to be copied or printed; it opens the workspace without the passphrase."""

    def __init__(self, parent: QWidget | None, code: str, name: str, *, before: bool = False) -> None:
        super().__init__(parent)
        self.code, self.name = code, name
        self.is_given_up = False  # only where the code is shown before it holds
        self.setWindowTitle(self.tr("Recovery code"))
        shown = QLineEdit(code)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Recovery code"))
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        font.setPointSizeF(self.font().pointSizeF())
        shown.setFont(font)
        shown.setMinimumWidth(shown.fontMetrics().horizontalAdvance(code) + 40)
        shown.setCursorPosition(0)
        told = self.tr(
            "Without passphrase and without this code nobody can open the workspace again, nor can we."
            " Print it and keep it where the delegation keeps its keys. It changes with the passphrase."
        )
        kept = QCheckBox(self.tr("I have kept the code"))
        kept.setAccessibleName(kept.text())
        done = button(self.tr("Continue"), self.accept, role="primary")
        done.setEnabled(False)
        kept.toggled.connect(done.setEnabled)
        self.kept = kept
        self.setLayout(
            column(
                label(self.tr("Keep this code safe"), "heading"),
                label(told, wrap=True),
                shown,
                row(
                    button(self.tr("Copy"), self.copy, sign="copy"),
                    button(self.tr("Print or save as PDF…"), self.print_code),
                    1,
                ),
                kept,
                row(1, *([button(self.tr("Change nothing"), self.give_up)] if before else []), done),
                margins=20,
                spacing=12,
            )
        )
        fit(self, 460)

    def give_up(self) -> None:
        """Leave the workspace as it is."""
        self.is_given_up = True
        super().reject()

    def copy(self) -> None:
        """Put the code on the clipboard."""
        QGuiApplication.clipboard().setText(self.code)

    def print_code(self) -> None:
        """Print the code on one page, or save that page as PDF where there is no printer."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            page = QTextDocument()
            page.setPlainText(f"cwgdesk – {self.name}\n\n{self.tr('Recovery code')}\n\n{self.code}\n")
            page.print_(printer)

    def reject(self) -> None:
        """Escape does not skip the code: it is shown only now."""
        if self.kept.isChecked():
            super().reject()
