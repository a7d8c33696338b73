"""Menus that keep the keys they are shown with."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu


class OwnKeysMenu(QMenu):
    """While it is open, a letter chooses one of its entries.

    Qt leaves the focus with the text behind a menu, and would have the letter act there: S, meant for
    “Support”, would take the clause out.
    """

    def event(self, event: QEvent) -> bool:
        """Claim what is typed before the keys of the window do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            if event.text() and not held:
                event.accept()
                return True
        return super().event(event)
