"""The two kinds of form that never mix: what is exported, and what never leaves the workspace."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.icons import picture
from cwgdesk.ui.kit.pieces import label, row
from cwgdesk.ui.kit.tokens import tokens, zoom

_EDGE = 5.0


class _Frame(QFrame):
    """Border, thick leading edge, icon, heading: the cues both kinds share in their own way."""

    secret = False

    def __init__(self, title: str, sign: str) -> None:
        super().__init__()
        colour = tokens().private if self.secret else tokens().public
        drawing = QLabel()
        drawing.setPixmap(picture(sign, 18 * zoom() // 100, colour))
        self.heading = label(title, "strong", wrap=True)
        self.heading.setStyleSheet(f"color: {colour};")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 10, 12, 12)
        self.body.setSpacing(10)
        self.body.addLayout(row(drawing, self.heading, spacing=8))
        self.body.itemAt(0).layout().setStretch(1, 1)  # type: ignore[union-attr]
        self.setAccessibleName(title)

    def add(self, part: QWidget | QBoxLayout) -> None:
        """Put a field or a layout of fields at the end of the form."""
        if isinstance(part, QWidget):
            self.body.addWidget(part)
        else:
            self.body.addLayout(part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cues; the thick edge stands where reading begins."""
        colours = tokens()
        strong = QColor(colours.private if self.secret else colours.public)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pen = QPen(strong, 1.4, Qt.PenStyle.DashLine if self.secret else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.private_soft if self.secret else colours.surface))
        painter.drawRoundedRect(area, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strong)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = area.right() - _EDGE if mirrored else area.left()
        painter.drawRect(QRectF(left, area.top() + 4, _EDGE, area.height() - 8))
        painter.end()


class PublicFrame(_Frame):
    """Fields that an export may show: solid border, globe, plain background."""

    def __init__(self, title: str = "") -> None:
        super().__init__(title or self.tr("Public – goes into the contribution"), "public")


class ConfidentialFrame(_Frame):
    """Fields that no export shows: dashed border, lock, words, tint; gone in meeting-room mode."""

    secret = True

    def __init__(self, desk: DeskContext, title: str = "") -> None:
        super().__init__(title or self.tr("Confidential – never exported"), "lock")
        self._desk = desk
        desk.meeting_room.connect(self._hide_in_meeting_room)
        if desk.projecting:  # showing it here, without a parent, would make it a window of its own
            self.hide()

    def _hide_in_meeting_room(self, on: bool) -> None:
        self.setVisible(not on)
