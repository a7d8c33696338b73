"""A table of rows that were read: it keeps its place when they are read again, and Enter opens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cwgdesk.ui.kit.table import Column, RowsTable

Row = tuple[int, str, str]
FIRST: list[Row] = [(1, "Kenya", "supports"), (2, "Brazil", "studies"), (3, "Japan", "opposes")]


@pytest.fixture
def table(qtbot) -> RowsTable[Row]:
    columns = [
        Column[Row]("Holder", lambda row: row[1]),
        Column[Row]("Stance", lambda row: row[2], 12, colour=lambda _row: "#aa0000", tip=lambda row: row[2]),
        Column[Row]("Number", lambda row: str(row[0]), 12),
    ]
    made = RowsTable("Positions", columns, lambda row: row[0])
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.show_rows(FIRST)
    return made


def test_cells_say_their_words_and_speak_their_column(table) -> None:
    model = table.rows_model
    assert (model.rowCount(), model.columnCount()) == (3, 3)
    cell = model.index(1, 1)
    assert model.data(cell) == "studies"
    assert model.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "Stance: studies"
    assert model.data(cell, Qt.ItemDataRole.ForegroundRole).name() == "#aa0000"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Stance"


def test_arrows_pick_and_enter_opens(table) -> None:
    picked, opened = [], []
    table.picked.connect(picked.append)
    table.opened.connect(opened.append)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (picked, opened) == ([FIRST[1]], [FIRST[1]])


def test_the_place_is_kept_when_rows_come_and_go(table) -> None:
    table.show_rows(FIRST, select=3)
    table.show_rows([(9, "Chile", "supports"), *FIRST[1:]])
    assert table.current() == FIRST[2]
    table.show_rows([])
    assert table.current() is None


def test_where_room_is_short_the_last_columns_go(table) -> None:
    assert not table.isColumnHidden(2)
    table.resize(160, 300)
    assert table.isColumnHidden(2)
    assert not table.isColumnHidden(0)


def test_a_title_that_does_not_fit_ends_in_dots(table) -> None:
    assert table.horizontalHeader().textElideMode() is Qt.TextElideMode.ElideRight
