"""A menu keeps the letters typed while it is open from the text behind it; everything else passes."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from cwgdesk.ui.kit.menus import OwnKeysMenu


@pytest.mark.parametrize(
    ("key", "held", "text", "kept"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier, "s", True),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier, "S", True),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", True),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, "\x13", False),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "", False),
    ],
)
def test_letters_are_kept_and_shortcuts_are_not(qtbot, key, held, text, kept) -> None:
    menu = OwnKeysMenu()
    qtbot.addWidget(menu)
    typed = QKeyEvent(QEvent.Type.ShortcutOverride, key, held, text)
    typed.ignore()
    QApplication.sendEvent(menu, typed)
    assert typed.isAccepted() is kept
