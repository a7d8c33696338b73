"""Short messages: toasts at the bottom for what was done, a bar at the top for what needs a remedy."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from cwgdesk.ui.kit.icons import picture
from cwgdesk.ui.kit.pieces import button, label, row
from cwgdesk.ui.kit.tokens import tokens

_SHOWN_FOR = 8000  # milliseconds


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say the text."""
    event = QAccessibleAnnouncementEvent(widget, text)
    QAccessible.updateAccessibility(event)


class Toasts(QObject):
    """One toast at a time, bottom-centre of the window; keeps what was said."""

    def __init__(self, window: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._undo = window, undo
        self.said: list[tuple[datetime, str]] = []
        self._frame: QFrame | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self._hide_unless_watched)
        window.installEventFilter(self)

    def say(self, text: str, *, undo: bool = False) -> None:
        """Show the text for eight seconds and speak it."""
        self.hide()
        self.said.append((datetime.now().astimezone(), text))
        del self.said[:-200]
        words = label(text, wrap=len(text) > 70)
        parts: list[QWidget | int] = [words]
        if undo:
            parts.append(button(self.tr("Undo"), self._undo_and_hide, role="flat", sign="undo"))
        parts.append(button("", self.hide, role="flat", sign="close", name=self.tr("Close message")))
        frame = QFrame(self._window)
        colours = tokens()
        frame.setObjectName("toast")
        frame.setStyleSheet(
            f"QFrame#toast {{ background: {colours.surface}; border: 1px solid {colours.border};"
            f" border-left: 4px solid {colours.accent}; border-radius: 6px; }}"
        )
        layout = row(*parts, margins=6)
        layout.setContentsMargins(14, 6, 8, 6)
        frame.setLayout(layout)
        if words.wordWrap():
            words.setMinimumWidth(420)
        self._frame = frame
        self._place()
        frame.show()
        frame.raise_()
        self._timer.start()
        announce(self._window, text)

    def say_with_undo(self, text: str) -> None:
        """The same, with a button that takes it back."""
        self.say(text, undo=True)

    def hide(self) -> None:
        """Take the toast away."""
        self._timer.stop()
        if self._frame is not None:
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the toast in its place when the window changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _hide_unless_watched(self) -> None:
        frame = self._frame
        if frame is not None and (frame.underMouse() or frame.isAncestorOf(_focused(self._window))):
            return  # the timer runs on: looked at again in eight seconds
        self.hide()

    def _undo_and_hide(self) -> None:
        self.hide()
        self._undo()

    def _place(self) -> None:
        if self._frame is None:
            return
        self._frame.adjustSize()
        x = (self._window.width() - self._frame.width()) // 2
        self._frame.move(QPoint(max(8, x), self._window.height() - self._frame.height() - 48))


class InfoBar(QFrame):
    """A lasting state with its remedy, above the view; quiet until it has something to say."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = QLabel()
        self._words = label("", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act = button("", role="flat", name=self.tr("Do it"))
        self._run: Callable[[], object] | None = None
        self._act.clicked.connect(self._go)
        close = button("", self.hide, role="flat", sign="close", name=self.tr("Close message"))
        layout = row(self._sign, self._words, self._act, close, margins=6, spacing=10)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setObjectName("infobar")
        self.hide()

    def show_error(self, text: str) -> None:
        """What went wrong and what to do about it."""
        self._say(text, "warn", tokens().bad, tokens().bad_soft)

    def show_state(self, text: str, act: str = "", run: Callable[[], object] | None = None) -> None:
        """A state worth knowing, with at most one thing to do about it."""
        self._say(text, "info", tokens().warn, tokens().warn_soft, act, run)

    def text(self) -> str:
        """What the bar says, "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def _say(
        self,
        text: str,
        sign: str,
        edge: str,
        ground: str,
        act: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        self._sign.setPixmap(picture(sign, 20, edge))
        self._words.setText(text)
        self._act.setText(act)
        self._act.setAccessibleName(act or self.tr("Do it"))
        self._act.setVisible(bool(act))
        self._run = run
        self.setStyleSheet(
            f"QFrame#infobar {{ background: {ground}; border: none; border-bottom: 1px solid {edge}; }}"
        )
        self.show()
        announce(self, text)

    def _go(self) -> None:
        self.hide()
        if self._run is not None:
            self._run()


def _focused(window: QWidget) -> QWidget:
    from PySide6.QtWidgets import QApplication

    return QApplication.focusWidget() or window
