"""How far the statements of a session are, as one bar with a number in each segment."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cwgdesk.ui.kit.tokens import tokens

_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Segment:
    """One part of the bar; `tone` is a colour's name, `hatch` tells it apart without colour."""

    words: str
    count: int
    tone: str
    hatch: Qt.BrushStyle = Qt.BrushStyle.SolidPattern


class ClearanceBar(QWidget):
    """Segments as long as their numbers; empty ones are named in the legend only."""

    def __init__(self) -> None:
        super().__init__()
        self.segments: tuple[Segment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_segments(self, segments: Sequence[Segment]) -> None:
        """Show these segments."""
        self.segments = tuple(segments)
        spoken = ", ".join(f"{segment.words}: {segment.count}" for segment in segments)
        self.setAccessibleName(self.tr("Clearance: %1").replace("%1", spoken))
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """A bar and a line of legend."""
        line = self.fontMetrics().lineSpacing()
        return QSize(400, round(line * 2.9) + 10)

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be, narrower if need be."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw segments from the side where reading begins, then the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_bar(painter)
        painter.resetTransform()
        self._paint_legend(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter) -> None:
        total = sum(segment.count for segment in self.segments)
        height = self.fontMetrics().lineSpacing() * 1.5
        if not total:
            painter.setPen(QPen(QColor(tokens().border), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, height), 5, 5)
            return
        present = [segment for segment in self.segments if segment.count]
        least = self.fontMetrics().horizontalAdvance("000") + 6.0
        room = self.width() - _GAP * (len(present) - 1) - least * len(present)
        left = 0.0
        for segment in present:
            width = least + room * segment.count / total
            self._paint_segment(painter, segment, QRectF(left, 0, width, height))
            left += width + _GAP

    def _paint_segment(self, painter: QPainter, segment: Segment, area: QRectF) -> None:
        colours = tokens()
        colour = QColor(getattr(colours, segment.tone))
        painter.setPen(QPen(colour, 1.2))
        solid = segment.hatch is Qt.BrushStyle.SolidPattern
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        painter.setBrush(QBrush(colour, segment.hatch))
        painter.drawRoundedRect(area.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        font = QFont(self.font())
        font.setBold(True)
        text = str(segment.count)
        painter.save()
        painter.setFont(font)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(area.center().x() * 2, 0)
            painter.scale(-1, 1)
        if not solid:
            box = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(text) + 10.0, area.height() - 6)
            box.moveCenter(area.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.surface))
            painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(colours.on_accent if solid else colours.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _paint_legend(self, painter: QPainter) -> None:
        colours, metrics = tokens(), self.fontMetrics()
        line = metrics.lineSpacing()
        top = line * 1.5 + 8
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = float(self.width()) if rtl else 0.0
        for segment in self.segments:
            words = f"{segment.words} {segment.count}"
            wide = 18.0 + metrics.horizontalAdvance(words) + 18
            left = at - wide if rtl else at
            colour = QColor(getattr(colours, segment.tone))
            square = QRectF(at - 12 if rtl else at, top + (line - 11) / 2, 11, 11)
            painter.setPen(QPen(colour, 1))
            painter.setBrush(QBrush(colour, segment.hatch))
            painter.drawRect(square)
            painter.setPen(QColor(colours.text))
            box = QRectF(left if rtl else left + 18, top, wide - 18, line)
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, words)
            at = left if rtl else at + wide
