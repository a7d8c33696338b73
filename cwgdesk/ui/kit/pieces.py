"""Small pieces that every view is made of: plain labels, buttons, boxes, empty states."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cwgdesk.ui.kit.icons import icon, picture
from cwgdesk.ui.kit.tokens import tokens, zoom

L = TypeVar("L", bound=QBoxLayout)
FIRST, LAST = "\u2068", "\u2069"  # isolate a label from the text around it, whatever its direction


def isolated(text: str) -> str:
    """The text between first-strong isolates, so that "a)" does not flip in Arabic."""
    return f"{FIRST}{text}{LAST}" if text else ""


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that never reads its text as HTML.

    Roles: title, heading, strong, field, muted, small, private, warn, bad, good.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def button(
    text: str, run: Callable[[], object] | None = None, *, role: str = "", sign: str = "", name: str = ""
) -> QPushButton:
    """A push button; roles: primary, flat, link. `sign` is an icon's name, `name` what is spoken."""
    made = QPushButton(text)
    made.setAccessibleName(name or text.replace("&", ""))
    if role:
        made.setProperty("role", role)
    if sign:
        made.setIcon(icon(sign, tokens().on_accent if role == "primary" else None))
        made.setIconSize(QSize(18, 18) * zoom() / 100)
    if not text:
        made.setToolTip(name)
        made.setMinimumSize(28, 28)
    if run is not None:
        made.clicked.connect(lambda _checked=False: run())
    return made


def column(*parts: QWidget | QBoxLayout | int, margins: int = 0, spacing: int = 8) -> QVBoxLayout:
    """A vertical layout of the parts; a number is a stretch of that weight."""
    return _filled(QVBoxLayout(), parts, margins, spacing)


def row(*parts: QWidget | QBoxLayout | int, margins: int = 0, spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout of the parts; a number is a stretch of that weight."""
    return _filled(QHBoxLayout(), parts, margins, spacing)


def boxed(layout: QBoxLayout, role: str = "") -> QWidget:
    """The layout in a widget of its own; role "card" gives it a frame, "bar" a line below."""
    made = QFrame() if role else QWidget()
    if role:
        made.setProperty("role", role)
    made.setLayout(layout)
    return made


def named(title: str, field: QWidget, *, hint: str = "") -> QVBoxLayout:
    """A field with its name above it, for the eye and for a screen reader."""
    above = label(title, "field")
    above.setBuddy(field)
    field.setAccessibleName(title)
    parts: list[QWidget | QBoxLayout | int] = [above, field]
    if hint:
        parts.append(label(hint, "small", wrap=True))
        field.setAccessibleDescription(hint)
    return column(*parts, spacing=3)


class Beside(QWidget):
    """Two parts side by side, or one below the other where there is no room for both."""

    def __init__(self, first: QWidget, second: QWidget, spacing: int = 10) -> None:
        super().__init__()
        self._first, self._second, self._spacing = first, second, spacing
        self._layout = row(first, second, spacing=spacing)
        self._layout.setStretch(1, 1)
        self._layout.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._layout)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two: they need not stand side by side."""
        wide = max(self._first.sizeHint().width(), self._second.minimumSizeHint().width())
        return QSize(wide, self._layout.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose by the room there is."""
        super().resizeEvent(event)
        self.choose()

    def choose(self) -> None:
        """Side by side or below, by what both need now."""
        needed = self._first.sizeHint().width() + self._spacing + self._second.minimumSizeHint().width()
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(side if self.width() >= needed else below)


class Head(Beside):
    """The title of a view and its controls."""

    def __init__(self, title: str, *parts: QWidget | QBoxLayout | int) -> None:
        name, controls = label(title, "title"), boxed(row(*parts, spacing=10))
        super().__init__(name, controls)
        self.title, self.controls = name, controls


class EmptyState(QWidget):
    """What a view shows instead of nothing: one sentence, one button, one link."""

    def __init__(
        self,
        sign: str,
        title: str,
        sentence: str,
        main: tuple[str, Callable[[], object]] | None = None,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        drawing = QLabel()
        drawing.setPixmap(picture(sign, 56, tokens().border))
        drawing.setFixedSize(56, 56)  # a layout short of room would cut it
        self._says = (title, sentence)
        self._title, self._sentence = label(title, "heading", wrap=True), label(sentence, "muted", wrap=True)
        parts: list[QWidget] = [drawing, self._title, self._sentence]
        self.main = button(main[0], main[1], role="primary") if main else None
        if self.main is not None:
            parts.append(self.main)
        self.other = button(other[0], other[1], role="link") if other else None
        if self.other is not None:
            parts.append(self.other)
        inner = QVBoxLayout()
        inner.setSpacing(10)
        centred = Qt.AlignmentFlag.AlignHCenter
        for part in parts:
            if isinstance(part, QLabel) and part.wordWrap():
                part.setAlignment(centred)
                inner.addWidget(part)
            else:
                inner.addWidget(part, 0, centred)
        box = QWidget()
        box.setFixedWidth(460)
        box.setLayout(inner)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row(1, box, 1))  # an aligned widget would lose the height its sentence needs
        layout.addStretch(3)

    def tell_unread(self, unread: bool) -> None:
        """Do not say that nothing is there where it could not be read."""
        title, sentence = self._says
        if unread:
            title = QCoreApplication.translate("Pieces", "Not read")
            sentence = QCoreApplication.translate(
                "Pieces", "What the workspace holds here could not be read. It is not known to be empty."
            )
        self._title.setText(title)
        self._sentence.setText(sentence)


def focus_first(pane: QWidget) -> None:
    """Put the focus on the pane, or on the first thing in it that takes it."""
    candidates = [pane, *pane.findChildren(QWidget)]
    for widget in candidates:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return


def local_files(dragged: QMimeData) -> list[Path]:
    """The files and folders of this machine that are being dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


def scaled(dialog: QDialog, width: int, height: int) -> None:
    """Give it this size at 100 per cent, larger with the letters, but no larger than what it stands on."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent is not None else dialog.screen().availableSize()
    dialog.resize((QSize(width, height) * zoom() / 100).boundedTo(room))


def fit(dialog: QWidget, width: int) -> None:
    """Make it this wide, or as its buttons need, and as high as its wrapped words are then."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()  # a sentence that has just appeared counts
        wide = max(width, layout.totalMinimumSize().width())
        dialog.resize(wide, layout.totalHeightForWidth(wide))


def show_lines(parent: QWidget | None, title: str, lines: list[str]) -> None:
    """A dialog with a list to read."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    shown = QListWidget()
    shown.setAccessibleName(title)
    shown.setWordWrap(True)
    shown.addItems(lines)
    close = button(QCoreApplication.translate("Pieces", "Close"), dialog.accept, role="primary")
    dialog.setLayout(column(shown, row(1, close), margins=16))
    scaled(dialog, 560, 380)
    shown.setFocus()
    dialog.exec()


def _filled(layout: L, parts: Iterable[QWidget | QBoxLayout | int], margins: int, spacing: int) -> L:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout
