"""What is typed and clicked while the workspace is still opening: kept, and handed over in its order."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QMainWindow

from cwgdesk.ui.kit.actions import Registry

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Early(QObject):
    """Keeps keys and acts of a window until `hand_over`, which lets the window answer them one a turn."""

    def __init__(self, window: QMainWindow, registry: Registry) -> None:
        super().__init__(window)
        self._window, self._registry = window, registry
        self._kept: list[Callable[[], object]] = []
        self._handle: QWindow | None = None
        self._over = False

    def watch(self) -> None:
        """Keep the keys from now on; the window must have been shown."""
        self._handle = self._window.windowHandle()
        self._handle.installEventFilter(self)

    @property
    def is_over(self) -> bool:
        """Has everything been handed over?"""
        return self._over

    def later(self, act: Callable[[], object]) -> None:
        """Do it now, or in its turn when the window can."""
        if self._over:
            act()
        else:
            self._kept.append(act)

    def hand_over(self) -> None:
        """Let the window answer what was kept, and from then on all that comes."""
        if self._kept:
            # The next one is due before this one runs: it may open a dialog, for which the rest was typed.
            QTimer.singleShot(0, self, self.hand_over)
            self._kept.pop(0)()
            return
        self._over = True
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key; claimed from the shortcuts first, so that menus without entries do not eat it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            key = event.clone()
            self._kept.append(lambda: self._press(key))
            return True
        return super().eventFilter(watched, event)

    def _press(self, key: QKeyEvent) -> None:
        """As Qt does it: first who has the key as a shortcut, then who has the focus."""
        popup = QApplication.activePopupWidget()
        focused = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
        focused = focused or self._window
        pressed = key.type() == QEvent.Type.KeyPress
        if pressed and focused.window() is self._window and self._registry.press(key, focused):
            return
        QApplication.sendEvent(focused, key)
