"""The paper on the screen: A4 pages drawn one below the other, as white as paper in every theme."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QVBoxLayout, QWidget

from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.ui.composer.preview_text import MARGIN, PAGE, new_pages, pages_used, paper_font, write_draft

_GAP = 14.0  # between pages, points
_AT_ONCE = 120  # blocks written before the window breathes again


class PagesView(QAbstractScrollArea):
    """Draws the pages of a document, as wide as it is itself.

    Signals: `laid_out(pages)` when a draft is written out completely, with the pages it fills.
    """

    laid_out = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QTextDocument(self)
        self.draft: Draft | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self._writing: Iterator[int] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._write_on)
        self.setAccessibleName(self.tr("Preview of the paper"))

    def show_draft(self, draft: Draft) -> None:
        """Lay the draft out; long ones in turns, so that the window stays quick."""
        self.draft = draft
        self.next_document = new_pages(draft)
        self._writing = write_draft(draft, self.next_document)
        self._write_on()

    def page_count(self) -> int:
        """How many pages are drawn."""
        return self.document.pageCount() if self.draft else 0

    def _write_on(self) -> None:
        if self._writing is None:
            return
        for _ in range(_AT_ONCE):
            if next(self._writing, None) is None:
                self._finish()
                return
        self._timer.start()

    def _finish(self) -> None:
        self._timer.stop()
        self._writing = None
        old, self.document = self.document, self.next_document
        self.document.setParent(self)
        old.deleteLater()
        self._fit()
        self.setAccessibleDescription(self.tr("%n page(s)", "", self.page_count()))
        self.viewport().update()
        self.laid_out.emit(pages_used(self.document))

    # -- drawing ---------------------------------------------------------------------------------

    def zoom(self) -> float:
        """Pixels of the window to a point of the page."""
        return max(0.2, min((self.viewport().width() - 24) / PAGE.width(), 2.0))

    def _fit(self) -> None:
        height = (self.page_count() * (PAGE.height() + _GAP) + _GAP) * self.zoom()
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        bar.setRange(0, max(0, round(height) - self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(420, 560)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        zoom = self.zoom()
        left = max(12.0, (self.viewport().width() - PAGE.width() * zoom) / 2)
        for number in range(self.page_count()):
            top = (_GAP + number * (PAGE.height() + _GAP)) * zoom - self.verticalScrollBar().value()
            if top > self.viewport().height() or top + PAGE.height() * zoom < 0:
                continue
            painter.save()
            painter.translate(left, top)
            painter.scale(zoom, zoom)
            self._paint_page(painter, number)
            painter.restore()

    def _paint_page(self, painter: QPainter, number: int) -> None:
        sheet = QRectF(0, 0, PAGE.width(), PAGE.height())
        painter.fillRect(sheet.translated(1.5, 2), QColor(0, 0, 0, 60))
        painter.fillRect(sheet, QColor("#ffffff"))
        painter.setPen(QColor("#000000"))
        self._paint_margins(painter, number)
        painter.save()
        painter.translate(0, -number * PAGE.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = sheet.translated(0, number * PAGE.height())
        painter.setClipRect(context.clip)
        context.palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_margins(self, painter: QPainter, number: int) -> None:
        if self.draft is None:
            return
        painter.setFont(paper_font(9))
        center = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        if number > 0:
            lines = f"{number + 1}\n{self.draft.running_header}".strip()
            painter.drawText(QRectF(MARGIN, 14, PAGE.width() - 2 * MARGIN, MARGIN - 18), center, lines)
        if self.draft.running_footer:
            foot = QRectF(MARGIN, PAGE.height() - MARGIN + 10, PAGE.width() - 2 * MARGIN, 20)
            painter.drawText(foot, center, self.draft.running_footer)


class Preview(QWidget):
    """The pages with the remark that Word may break them elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PagesView(self)
        self.remark = QLabel(self)
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.remark.setWordWrap(True)
        self.remark.setText(self.tr("Word may paginate differently."))
        self.remark.setProperty("role", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.remark)
