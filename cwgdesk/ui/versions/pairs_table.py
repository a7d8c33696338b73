"""Two texts clause by clause: wrapped cells with the redline drawn in them, plain characters throughout."""

import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cwgdesk.overviews.versions import PairRow
from cwgdesk.texts.differences import Segment, SegmentKind
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.ui.clause.clause_text import runs_from_right
from cwgdesk.ui.kit.characters import position_of
from cwgdesk.ui.kit.pieces import isolated
from cwgdesk.ui.kit.tokens import Tokens, tokens
from cwgdesk.ui.words.enum_words import glyph_for, word_for

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PIECES = Qt.ItemDataRole.UserRole
_PAD = 8.0
_AT_ONCE, _A_TURN = 40, 40  # rows measured before the first paint, and in each turn after it
_LONG = 0.03  # seconds after which the window gets its turn, however few rows were measured
_SETTLE = 120  # milliseconds after the last change of width


class PairsTable(QTableView):
    """The lines of a comparison.

    Signals: `picked(row)` when another line becomes current, `opened(row, older)` on Enter (the newer
    side) and Shift+Enter (the older one).
    """

    picked = Signal(object)
    opened = Signal(object, bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.pairs = _PairsModel(self)
        self.setModel(self.pairs)
        self.setItemDelegate(_Wrapped(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measured = 0
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(lambda: self._measure(_A_TURN))
        self._settled = QTimer(self, interval=_SETTLE, singleShot=True)
        self._settled.timeout.connect(self.fit)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.picked.emit(self.current()))
        self.doubleClicked.connect(lambda _index: self._open(older=False))

    def show_rows(self, rows: Sequence[PairRow], titles: Sequence[str], languages: Sequence[str]) -> None:
        """Show these lines under these column titles; the current line stays if it is still there.

        `languages` are those of the two documents, for the direction of their text.
        """
        before = row.key if (row := self.current()) is not None else None
        self.pairs.show_rows(rows, titles, languages)
        self.fit()
        if rows:
            places = [at for at, row in enumerate(rows) if row.key == before]
            # selectRow() finds no column in a window that runs from right to left.
            self.setCurrentIndex(self.pairs.index(places[0] if places else 0, 0))
        else:
            self.picked.emit(None)

    def current(self) -> PairRow | None:
        """The line that is current, None when there is none."""
        at = self.currentIndex().row()
        return self.pairs.rows[at] if 0 <= at < len(self.pairs.rows) else None

    def fit(self) -> None:
        """Give the columns their widths and the rows their heights: at once those that are seen."""
        width, letter = self.viewport().width(), self.fontMetrics().averageCharWidth()
        if self.pairs.columnCount() == 3:
            first = letter * 17
            second = max(letter * 22, (width - first) // 4)
            if self.pairs.side_by_side:
                first = max(letter * 16, width // 6)
                second = (width - first) // 2
            for at, wide in enumerate((first, second, max(80, width - first - second))):
                self.setColumnWidth(at, wide)
        self._measured = 0
        self._measure(_AT_ONCE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the newer side, Shift+Enter the older one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(older=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps other lines; not before the splitter stands still."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settled.start()

    def _open(self, *, older: bool) -> None:
        if (row := self.current()) is not None:
            self.opened.emit(row, older)

    def _measure(self, count: int) -> None:
        end, began = min(self._measured + count, len(self.pairs.rows)), time.perf_counter()
        while self._measured < end and time.perf_counter() - began < _LONG:
            at = self._measured
            hints = (self.sizeHintForIndex(self.pairs.index(at, c)).height() for c in range(3))
            self.setRowHeight(at, max(hints))
            self._measured += 1
        if self._measured < len(self.pairs.rows):
            self._turn.start()


class _PairsModel(QAbstractTableModel):
    """Status, citation and text; or citation and the texts of both languages."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self.rows: list[PairRow] = []
        self._titles: list[str] = []
        self._languages: list[str] = ["", ""]

    @property
    def side_by_side(self) -> bool:
        """Two languages, each in a column of its own."""
        return bool(self.rows) and self.rows[0].status is None

    def show_rows(self, rows: Sequence[PairRow], titles: Sequence[str], languages: Sequence[str]) -> None:
        self.beginResetModel()
        self.rows, self._titles, self._languages = list(rows), list(titles), list(languages)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _PIECES:
            return self._pieces(row, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(piece.text for piece in self._pieces(row, index.column())[0])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        return None

    def _pieces(self, row: PairRow, column: int) -> tuple[tuple[Segment, ...], bool]:
        """What a cell shows, and whether it runs from right to left."""
        if row.status is None:
            if column == 0:
                return _plain(_citation(row)), False
            clause = row.old if column == 1 else row.new
            text = f"{isolated(clause.label)}  {clause.text}".strip() if clause else "–"
            return _plain(text), runs_from_right(text, self._languages[column - 1] == "ar")
        if column == 0:
            return _plain(f"{glyph_for(row.status)} {word_for(row.status)}"), False
        if column == 1:
            return _plain(_citation(row)), False
        text = "".join(piece.text for piece in row.pieces)
        return row.pieces, runs_from_right(text, self._languages[1] == "ar")

    def _spoken(self, row: PairRow, column: int) -> str:
        shown = row.pieces if row.status is not None and column == 2 else self._pieces(row, column)[0]
        parts: list[str] = []
        for piece in shown:
            if piece.kind is SegmentKind.INSERTED and row.status is PairStatus.REWORDED:
                parts.append(self.tr("[inserted: %1]").replace("%1", piece.text.strip()))
            elif piece.kind is SegmentKind.DELETED and row.status is PairStatus.REWORDED:
                parts.append(self.tr("[deleted: %1]").replace("%1", piece.text.strip()))
            else:
                parts.append(piece.text)
        return f"{self._titles[column]}: {' '.join(parts)}"


def _plain(text: str) -> tuple[Segment, ...]:
    return (Segment(SegmentKind.KEPT, text),)


def _citation(row: PairRow) -> str:
    """The clause's citation, or the old one and the new one."""
    old, new = _path(row.old), _path(row.new)
    if row.status is None:
        return isolated(old or new)
    if not old or not new or old == new:
        return isolated(new or old)
    return f"{isolated(old)} {arrow()} {isolated(new)}"


def arrow() -> str:
    """Points from the older to the newer, in the direction of the window."""
    return "←" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"


def _path(clause: FoundClause | None) -> str:
    return clause.path if clause else ""


class _Wrapped(QStyledItemDelegate):
    """Wraps the words in the column and draws what was inserted and deleted."""

    def __init__(self, table: PairsTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._table.columnWidth(index.column())
        layout = self._laid_out(index, width)
        return QSize(width, max(30, round(layout.boundingRect().height() + 2 * _PAD)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        colours = tokens()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.soft))
            self._mark(painter, area, index, colours)
        painter.setPen(QColor(colours.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QColor(colours.text))
        layout = self._laid_out(index, self._table.columnWidth(index.column()))
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.left() + _PAD, area.top() + _PAD))
        painter.restore()

    def _mark(self, painter: QPainter, area: QRectF, index: _Index, colours: Tokens) -> None:
        """The current line has an edge where reading begins: colour alone does not say it."""
        if index.column() == 0:
            rtl = self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft
            edge = area.right() - 3 if rtl else area.left()
            painter.fillRect(QRectF(edge, area.top(), 4, area.height()), QColor(colours.accent))
        if self._table.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawLine(area.topLeft(), area.topRight())

    def _laid_out(self, index: _Index, width: float) -> QTextLayout:
        pieces, from_right = index.data(_PIECES)
        text = "".join(piece.text for piece in pieces).replace("\n", "\u2028")
        font = QFont(self._table.font())
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = self._direction(index, from_right=from_right)
        option.setTextDirection(direction)
        if direction == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setFormats(list(_formats(pieces, tokens())))
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40.0, width - 2 * _PAD))
            line.setPosition(QPointF(0, top))
            top += line.height() * 1.12
        layout.endLayout()
        return layout

    def _direction(self, index: _Index, *, from_right: bool) -> Qt.LayoutDirection:
        """Text runs as its language does, the words of the window as the window does."""
        model = self._table.pairs
        is_text = index.column() == 2 or (model.side_by_side and index.column() == 1)
        if not is_text:
            return self._table.layoutDirection()
        return Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight


def _formats(pieces: Sequence[Segment], colours: Tokens) -> Sequence[QTextLayout.FormatRange]:
    found: list[QTextLayout.FormatRange] = []
    at = 0
    for piece in pieces:
        length = position_of(piece.text, len(piece.text))
        if piece.kind is not SegmentKind.KEPT:
            inserted = piece.kind is SegmentKind.INSERTED
            look = QTextCharFormat()
            look.setForeground(QColor(colours.inserted if inserted else colours.deleted))
            look.setFontUnderline(inserted)
            look.setFontStrikeOut(not inserted)
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = at, length, look  # type: ignore[assignment]
            found.append(part)
        at += length
    return found
