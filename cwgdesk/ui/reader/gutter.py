"""The gutter beside the page: amendment tag, position glyph and number of notes of each clause."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from cwgdesk.desk.marks import Marks
from cwgdesk.texts.structure.found import Doubt
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.reader.page import Page
from cwgdesk.ui.words.enum_words import glyph_for, word_for
from cwgdesk.ui.words.found_words import doubt_text


class Gutter(QWidget):
    """What stands on each clause, beside it: amendment, position, notes."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        page.moved.connect(self.update)
        self.setFixedWidth(round(self.fontMetrics().horizontalAdvance("MOD ● ✎12 ") + 24))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Marks beside the text"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks of the visible clauses."""
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(colours.window))
        for index, top, height in self._visible():
            if index == self._page.index:
                rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                edge = self.width() - 4 if rtl else 0
                painter.fillRect(QRectF(0, top, self.width(), height), QColor(colours.soft))
                painter.fillRect(QRectF(edge, top, 4, height), QColor(colours.accent))
            self._paint_marks(painter, index, top)
        painter.end()

    def _paint_marks(self, painter: QPainter, index: int, top: float) -> None:
        signs = self._signs(index)
        if not signs:
            return
        colours = tokens()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.82)
        font.setBold(True)
        metrics = QFontMetricsF(font)
        line = metrics.height()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = 10.0
        painter.setFont(font)
        for text, colour, framed in signs:
            width = metrics.horizontalAdvance(text) + (8 if framed else 2)
            x = self.width() - at - width if rtl else at
            box = QRectF(x, top + 5, width, line + 2)
            painter.setPen(QColor(colour))
            if framed:
                painter.setBrush(QColor(colours.surface))
                painter.drawRoundedRect(box, 3, 3)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            at += width + 4

    def _signs(self, index: int) -> list[tuple[str, str, bool]]:
        colours, marks = tokens(), self.marks_at(index)
        signs: list[tuple[str, str, bool]] = []
        if self.doubt_at(index):
            signs.append(("?", colours.bad, False))
        if marks is None:
            return signs
        if marks.symbol is not None:
            signs.append((marks.symbol.value, colours.public, True))
        if self._page.private_hidden:
            return signs
        if marks.clearance is not None:
            signs.append((glyph_for(marks.clearance), colours.private, False))
        if marks.notes:
            signs.append((f"✎{marks.notes}", colours.private, False))
        return signs

    def marks_at(self, index: int) -> Marks | None:
        """What the clause carries."""
        reading = self._page.reading
        return reading.marks.get(reading.clauses[index].id) if reading is not None else None

    def doubt_at(self, index: int) -> Doubt:
        """Why the clause's words are to be held against the page, if they are."""
        reading = self._page.reading
        return reading.doubts.get(reading.clauses[index].id, Doubt.NONE) if reading else Doubt.NONE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside a clause stands on it."""
        for index, top, height in self._visible():
            if top <= event.position().y() < top + height:
                self._page.go_to(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say in words what the signs mean."""
        for index, top, height in self._visible():
            if top <= event.position().y() < top + height:
                marks = self.marks_at(index)
                told = (doubt_text(self.doubt_at(index)), self.spoken(marks) if marks else "")
                QToolTip.showText(event.globalPosition().toPoint(), "\n".join(filter(None, told)), self)
                return
        QToolTip.hideText()

    def spoken(self, marks: Marks) -> str:
        """The signs in words."""
        parts: list[str] = []
        if marks.symbol is not None:
            parts.append(self.tr("Amendment: %1").replace("%1", marks.symbol.value))
        if not self._page.private_hidden:
            if marks.stance is not None and marks.clearance is not None:
                words = self.tr("Position: %1 – %2").replace("%1", word_for(marks.stance))
                parts.append(words.replace("%2", word_for(marks.clearance)))
            if marks.notes:
                parts.append(self.tr("%n note(s)", "", marks.notes))
            if marks.practices:
                parts.append(self.tr("%n practice(s)", "", marks.practices))
        return "\n".join(parts)

    def _visible(self) -> list[tuple[int, float, float]]:
        page = self._page
        layout = page.document().documentLayout()
        offset = page.verticalScrollBar().value()
        block = page.cursorForPosition(QPoint(4, 1)).block()
        found: list[tuple[int, float, float]] = []
        while block.isValid():
            box = layout.blockBoundingRect(block)
            top = box.top() - offset
            if top > self.height():
                break
            line = page.line_at(block)
            if line is not None and not line.added:
                found.append((line.index, top + page.frameWidth(), box.height()))
            block = block.next()
        return found
