"""A table of frozen rows: the model knows rows and columns, never what lies behind them.

Rows are replaced whole. Those that are the very same objects as before stay as they are, so that one
row that was read again costs one row.
"""

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from cwgdesk.ui.kit.replacing import replace_rows

R = TypeVar("R")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_READABLE = 18  # characters of the widest column


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its title, its words, and how wide it is (0 takes what is left)."""

    title: str
    text: Callable[[R], str]
    width: int = 0  # characters
    colour: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows as they were read; each replaced as a whole, so that no row is half old."""

    def __init__(self, columns: Sequence[Column[R]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[R] = []

    def show_rows(self, rows: Sequence[R]) -> None:
        """Replace the rows that differ."""
        replace_rows(self, self.rows, rows, operator.is_, columns=len(self.columns))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        if role == Qt.ItemDataRole.ForegroundRole and column.colour:
            return QColor(column.colour(row))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None


class RowsTable(QTableView, Generic[R]):
    """A table that keeps its place when the rows are read again.

    Signals: `picked(row)` when another row becomes current, `opened(row)` on Enter or double click.
    """

    picked = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column[R]], key: Callable[[R], object]) -> None:
        super().__init__()
        self._key = key
        self._quiet = False  # rows are being replaced
        self.rows_model: RowsModel[R] = RowsModel(columns, self)
        self.setModel(self.rows_model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)  # Qt cuts it within a letter
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _index: self._open())
        self._size_columns()

    def show_rows(self, rows: Sequence[R], select: object = None) -> None:
        """Show these rows; the row with key `select` (or the one before) is current again."""
        before = self._key(row) if (row := self.current()) is not None else None
        wanted = before if select is None else select
        with_same = [at for at, row in enumerate(rows) if self._key(row) == wanted]
        self._quiet = True
        self.rows_model.show_rows(rows)
        if rows:
            # Not selectRow: from right to left it finds no current column and so no current row.
            self.setCurrentIndex(self.rows_model.index(with_same[0] if with_same else 0, 0))
        self._quiet = False
        self.viewport().update()  # the same row may have other words now: in the meeting room
        self.picked.emit(self.current() if rows else None)

    def current(self) -> R | None:
        """The row that is current, None when there is none."""
        at = self.currentIndex().row()
        return self.rows_model.rows[at] if 0 <= at < len(self.rows_model.rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, the last columns go before the first one becomes unreadable."""
        super().resizeEvent(event)
        columns = self.rows_model.columns
        letter = self.fontMetrics().averageCharWidth()
        room = self.viewport().width() - letter * _READABLE
        for at, column in enumerate(columns):
            if column.width:
                room -= letter * column.width + 20
            self.setColumnHidden(at, at > 1 and room < 0)

    def _open(self) -> None:
        if (row := self.current()) is not None:
            self.opened.emit(row)

    def _tell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet:
            self.picked.emit(self.current())

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        letter = self.fontMetrics().averageCharWidth()
        for at, column in enumerate(self.rows_model.columns):
            if column.width:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(at, letter * column.width + 20)
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(letter * 5)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 14)


def to_read(table: QTableWidget, stretched: int) -> None:
    """Dress a small table: rows are picked whole, nothing is edited, one column takes what room is left."""
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)


def words_table(
    name: str, titles: Sequence[str], rows: Sequence[Sequence[str]], stretched: int
) -> QTableWidget:
    """A table of words to read, which does not change while it is shown."""
    table = QTableWidget(len(rows), len(titles))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(titles))
    to_read(table, stretched)
    for at, words in enumerate(rows):
        for place, text in enumerate(words):
            table.setItem(at, place, QTableWidgetItem(text))
    return table
