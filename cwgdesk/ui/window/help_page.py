"""The keys page, made from the list of acts, and what the program is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from cwgdesk import __version__
from cwgdesk.ui.kit.actions import Registry, menu_title
from cwgdesk.ui.kit.icons import picture
from cwgdesk.ui.kit.pieces import button, column, label, row
from cwgdesk.ui.kit.table import words_table
from cwgdesk.ui.kit.tokens import tokens


def key_rows(registry: Registry) -> list[tuple[str, str, str]]:
    """Menu, act and keys of every act that has keys."""
    form = QKeySequence.SequenceFormat.NativeText
    return [
        (
            menu_title(act.menu).replace("&", ""),
            act.text.replace("&", ""),
            "   ".join(key.toString(form) for key in action.shortcuts()),
        )
        for act, action in registry
        if action.shortcuts()
    ]


def show_keys(parent: QWidget, registry: Registry) -> None:
    """All keys in one table."""
    translate = QCoreApplication.translate
    rows = sorted(key_rows(registry), key=lambda entry: entry[0])
    titles = [translate("Help", "Menu"), translate("Help", "What it does"), translate("Help", "Keys")]
    table = words_table(translate("Help", "Keys"), titles, rows, stretched=1)
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("Help", "Keys"))
    close = button(translate("Help", "Close"), dialog.accept, role="primary")
    hint = translate(
        "Help", "Single letters act while the text or the outline has the focus; switch them off in Tools."
    )
    dialog.setLayout(column(table, label(hint, "small", wrap=True), row(1, close), margins=16))
    dialog.resize(680, min(640, parent.height()))
    table.setFocus()
    dialog.exec()


def show_about(parent: QWidget) -> None:
    """What this is, in four lines."""
    translate = QCoreApplication.translate
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("Help", "About cwgdesk"))
    drawing = label()
    drawing.setPixmap(picture("cwgdesk", 56, tokens().accent))
    drawing.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words = translate(
        "Help",
        "Prepares a Member State's contributions to the ITU Council Working Group on WSIS and the SDGs. "
        "It works without a network, in one file that stays with you.",
    )
    close = button(translate("Help", "Close"), dialog.accept, role="primary")
    title = label(f"cwgdesk {__version__}", "title")
    dialog.setLayout(column(drawing, title, label(words, wrap=True), row(1, close), margins=24, spacing=12))
    dialog.setFixedWidth(440)
    close.setFocus()
    dialog.exec()
