"""A line for a passphrase, and the switch that shows what is typed in it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit


def secret_line() -> QLineEdit:
    """A line that hides what is typed and keeps it out of the input method's memory."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
    return line


def show_switch(*lines: QLineEdit) -> QCheckBox:
    """A switch that shows what is typed in these lines."""
    switch = QCheckBox(QCoreApplication.translate("Passphrase", "Show what I type"))
    switch.setAccessibleName(switch.text())

    def show(on: bool) -> None:
        for line in lines:
            line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    switch.toggled.connect(show)
    return switch
