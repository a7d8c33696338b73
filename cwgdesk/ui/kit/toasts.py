"""Short messages: toasts at the bottom for what was done, a bar at the top for what needs a remedy."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from cwgdesk.ui.kit.icons import picture
from cwgdesk.ui.kit.pieces import button, label, row
from cwgdesk.ui.kit.tokens import tokens

BarAct = tuple[str, Callable[[], object]]  # the words of a button and what it does
_SHOWN_FOR = 8000  # milliseconds
_ACTS = 2  # buttons in the bar
_WORDS = 40  # letters that should have room beside them


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
        self.note(text)
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

    def note(self, text: str) -> None:
        """Keep what was said elsewhere in the window among the notifications."""
        self.said.append((datetime.now().astimezone(), text))
        del self.said[:-200]

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


@dataclass(frozen=True)
class _Message:
    text: str
    sign: str
    edge: str
    ground: str
    acts: tuple[BarAct, ...] = ()
    lasting: bool = False


class InfoBar(QFrame):
    """What needs a remedy, above the view; quiet until it has something to say.

    Passing messages replace one another. Lasting ones stay until they are closed, one after the
    other, and none takes the place of another.
    """

    def __init__(self) -> None:
        super().__init__()
        self.told: Callable[[str], object] | None = None  # hears every lasting message
        self._waiting: list[_Message] = []
        self._shown: _Message | None = None
        self._sign = QLabel()
        self._words = label("", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = label("", "small")
        self._acts = [button("", role="flat", name=self.tr("Do it")) for _ in range(_ACTS)]
        for at, act in enumerate(self._acts):
            act.clicked.connect(partial(self._go, at))
        close = button("", self.close_message, role="flat", sign="close", name=self.tr("Close message"))
        words = row(self._sign, self._words, spacing=10)
        words.setStretch(1, 1)
        self._foot = row(1, self._more, *self._acts, close, spacing=10)
        self._layout = row(words, self._foot, spacing=10)
        self._layout.setContentsMargins(14, 6, 8, 6)
        self._layout.setStretch(0, 1)
        self.setLayout(self._layout)
        self.setObjectName("infobar")
        self.hide()

    def show_error(self, text: str) -> None:
        """What went wrong and what to do about it."""
        self._say(_Message(text, "warn", tokens().bad, tokens().bad_soft))

    def show_state(self, text: str, act: str = "", run: Callable[[], object] | None = None) -> None:
        """A state worth knowing, with at most one thing to do about it."""
        acts = ((act, run),) if act and run is not None else ()
        self._say(_Message(text, "info", tokens().warn, tokens().warn_soft, acts))

    def show_lasting(self, text: str, *acts: BarAct, bad: bool = False) -> None:
        """What must be read: it stays until it is closed; at most two things to do about it."""
        edge, ground = (tokens().bad, tokens().bad_soft) if bad else (tokens().warn, tokens().warn_soft)
        message = _Message(text, "warn" if bad else "info", edge, ground, acts, lasting=True)
        if text in self.texts():
            return
        if self.told is not None:
            self.told(text)
        self._say(message)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be done stands beside the words, or below them where they would have no room."""
        super().resizeEvent(event)
        self._place_acts()

    def text(self) -> str:
        """What the bar says, "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def texts(self) -> list[str]:
        """What the bar says, and what waits behind it."""
        shown = [self.text()] if self._shown is not None and self.text() else []
        return shown + [message.text for message in reversed(self._waiting)]

    def close_message(self) -> None:
        """Take away what is shown; what waits behind it is shown then."""
        self._shown = None
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self.hide()

    def take_back(self, text: str) -> None:
        """This is no longer so: the message goes, whether it is shown or waits."""
        self._waiting = [message for message in self._waiting if message.text != text]
        if self._shown is not None and self._shown.text == text:
            self.close_message()

    def unread(self) -> list[str]:
        """The lasting messages that are still to be closed and ask for nothing, the first one first."""
        shown = [self._shown] if self._shown is not None and self._shown.lasting else []
        return [message.text for message in (*self._waiting, *shown) if not message.acts]

    def say_again(self, texts: Iterable[str]) -> None:
        """What the bar of the window before still had to say; it is among the notifications already."""
        for text in texts:
            self._say(_Message(text, "info", tokens().warn, tokens().warn_soft, lasting=True))

    def _say(self, message: _Message) -> None:
        if self._shown is not None and self._shown.lasting:
            self._waiting.append(self._shown)
        self._show(message)

    def _show(self, message: _Message) -> None:
        self._shown = message
        self._sign.setPixmap(picture(message.sign, 20, message.edge))
        self._words.setText(message.text)
        for at, shown in enumerate(self._acts):
            words = message.acts[at][0] if at < len(message.acts) else ""
            shown.setText(words)
            shown.setAccessibleName(words or self.tr("Do it"))
            shown.setVisible(bool(words))
        waiting = len(self._waiting)
        self._more.setText(self.tr("%n more message(s) behind this", "", waiting) if waiting else "")
        self._more.setVisible(bool(waiting))
        edge, ground = message.edge, message.ground
        self.setStyleSheet(
            f"QFrame#infobar {{ background: {ground}; border: none; border-bottom: 1px solid {edge}; }}"
        )
        self.show()
        self._place_acts()
        announce(self, message.text)

    def _place_acts(self) -> None:
        room = self.width() - self._foot.sizeHint().width()
        beside = room >= _WORDS * self.fontMetrics().averageCharWidth()
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(side if beside else below)

    def _go(self, at: int) -> None:
        message = self._shown
        if message is None:
            return
        if not message.lasting:
            self.close_message()
        message.acts[at][1]()


def _focused(window: QWidget) -> QWidget:
    from PySide6.QtWidgets import QApplication

    return QApplication.focusWidget() or window
