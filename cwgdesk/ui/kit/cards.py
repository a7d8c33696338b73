"""A list of cards: a title, two lines of detail, and a badge, each row one item for a screen reader."""

import operator
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cwgdesk.ui.kit.replacing import replace_rows
from cwgdesk.ui.kit.tokens import tokens

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAD = 10.0
_CARD = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Card:
    """One card; `tone` names the colour of the badge: good, warn, bad, or "" for muted."""

    id: object
    title: str
    detail: str = ""
    badge: str = ""
    tone: str = ""
    heading: bool = False  # a group's title, not to be picked


class _Cards(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []

    def show_cards(self, cards: Sequence[Card]) -> None:
        replace_rows(self, self.cards, cards, operator.eq)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.cards[index.row()]
        if role == _CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (card.title, card.detail, card.badge) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.cards[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


class _Drawing(QStyledItemDelegate):
    def __init__(self, view: "CardList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        card: Card = index.data(_CARD)
        line = self._view.fontMetrics().lineSpacing()
        width = max(120, self._view.viewport().width())
        if card.heading:
            return QSize(width, line + 18)
        lines = 1 + (self._detail_lines(card, width) if card.detail else 0) + (1 if card.badge else 0)
        return QSize(width, round(lines * line + 2 * _PAD + 6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card: Card = index.data(_CARD)
        state = option.state  # type: ignore[attr-defined]
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        colours = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if card.heading:
            self._paint_heading(painter, card, area)
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and self._view.hasFocus()
        frame = area.adjusted(3, 3, -3, -3)
        painter.setBrush(QColor(colours.soft if chosen else colours.surface))
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.line), 2 if focused else 1))
        painter.drawRoundedRect(frame, 7, 7)
        self._paint_words(painter, card, frame.adjusted(_PAD, _PAD - 3, -_PAD, -_PAD + 3))
        painter.restore()

    def _paint_heading(self, painter: QPainter, card: Card, area: QRectF) -> None:
        font = QFont(self._view.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens().muted))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area.adjusted(8, 0, -8, -4), self._turned(flags), card.title)

    def _paint_words(self, painter: QPainter, card: Card, area: QRectF) -> None:
        colours, metrics = tokens(), QFontMetricsF(self._view.font())
        line = metrics.lineSpacing()
        bold = QFont(self._view.font())
        bold.setBold(True)
        leading = self._turned(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        title = QFontMetricsF(bold).elidedText(card.title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRectF(area.left(), area.top(), area.width(), line), leading, title)
        painter.setFont(self._view.font())
        top = area.top() + line
        if card.detail:
            lines = self._detail_lines(card, area.width() + 2 * _PAD + 6)
            painter.setPen(QColor(colours.muted))
            text = (
                card.detail
                if lines == 2
                else metrics.elidedText(card.detail, Qt.TextElideMode.ElideRight, area.width())
            )
            box = QRectF(area.left(), top + 1, area.width(), lines * line)
            painter.drawText(box, leading | Qt.TextFlag.TextWordWrap, text)
            top += lines * line
        if card.badge:
            painter.setPen(QColor(getattr(colours, card.tone) if card.tone else colours.muted))
            badge = metrics.elidedText(card.badge, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(QRectF(area.left(), top + 2, area.width(), line), leading, badge)

    def _detail_lines(self, card: Card, width: float) -> int:
        room = width - 2 * _PAD - 6
        return 2 if self._view.fontMetrics().horizontalAdvance(card.detail) > room else 1

    def _turned(self, flags: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        """Leading is right where the window runs from right to left."""
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            vertical = flags & Qt.AlignmentFlag.AlignVertical_Mask
            return vertical | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        return flags


class CardList(QListView):
    """Cards one below the other.

    Signals: `picked(id)` when another card becomes current, `opened(id)` on Enter or double click.
    """

    picked = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.cards_model = _Cards(self)
        self.setModel(self.cards_model)
        self.setItemDelegate(_Drawing(self))
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._quiet = False  # cards are being replaced
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.doubleClicked.connect(lambda _index: self._open())

    def show_cards(self, cards: Sequence[Card], select: object = None) -> None:
        """Show these cards; the one with id `select` (or the one before) is current again."""
        wanted = self.current() if select is None else select
        self._quiet = True
        self.cards_model.show_cards(cards)
        ids = [None if card.heading else card.id for card in cards]
        real = [at for at, card_id in enumerate(ids) if card_id is not None]
        if real:
            at = ids.index(wanted) if wanted is not None and wanted in ids else real[0]
            self.setCurrentIndex(self.cards_model.index(at, 0))
        self._quiet = False
        self.picked.emit(self.current() if real else None)

    def current(self) -> Any:
        """The id of the current card, None when there is none."""
        at = self.currentIndex().row()
        cards = self.cards_model.cards
        return cards[at].id if 0 <= at < len(cards) and not cards[at].heading else None

    def _tell(self) -> None:
        if not self._quiet:
            self.picked.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height of a card depends on its width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self) -> None:
        if self.current() is not None:
            self.opened.emit(self.current())
