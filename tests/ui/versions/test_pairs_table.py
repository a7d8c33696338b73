"""Two texts clause by clause: what became of each, spoken with what was put in and taken out."""

from types import SimpleNamespace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cwgdesk.core.spans import Span
from cwgdesk.overviews.versions import PairRow
from cwgdesk.texts.differences import segments
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.ui.kit.pieces import isolated
from cwgdesk.ui.versions import pairs_table
from cwgdesk.ui.versions.pairs_table import PairsTable, arrow

TITLES = ("What", "Clause", "Text")
OLD, NEW = "to take all possible measures;", "to take the necessary measures;"


def clause(path: str, text: str = NEW, label: str = "") -> FoundClause:
    return FoundClause(uuid4(), ClauseKind.OPERATIVE, path, text, Span(0, 0, len(text)), label=label)


REWORDED = PairRow(
    clause("resolves 1", OLD), clause("resolves 1"), PairStatus.REWORDED, tuple(segments(OLD, NEW))
)
MOVED = PairRow(clause("resolves 3"), clause("resolves 2"), PairStatus.RENUMBERED, tuple(segments(NEW, NEW)))


@pytest.fixture
def table(qtbot, desk) -> PairsTable:
    made = PairsTable("Comparison")
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    made.show_rows([REWORDED, MOVED], TITLES, ["en", "en"])
    return made


def spoken(table: PairsTable, row: int, column: int) -> str:
    return table.pairs.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_line_says_what_became_of_the_clause(table: PairsTable) -> None:
    assert "Reworded" in spoken(table, 0, 0)
    assert spoken(table, 0, 2).startswith("Text: to take")
    assert "[deleted: all possible] [inserted: the necessary]" in spoken(table, 0, 2)
    numbers = table.pairs.index(1, 1).data()
    assert numbers == f"{isolated('resolves 3')} {arrow()} {isolated('resolves 2')}"


def test_enter_opens_the_newer_side_and_shift_enter_the_older(table: PairsTable) -> None:
    told: list[tuple[PairRow, bool]] = []
    table.opened.connect(lambda row, older: told.append((row, older)))
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told == [(MOVED, False), (MOVED, True)]


def test_the_line_stays_when_fewer_are_shown(table: PairsTable) -> None:
    told: list[PairRow | None] = []
    table.setCurrentIndex(table.pairs.index(1, 0))
    table.picked.connect(told.append)
    table.show_rows([MOVED], TITLES, ["en", "en"])
    assert table.current() == MOVED
    table.show_rows([], TITLES, ["en", "en"])
    assert table.current() is None
    assert told[-1] is None


def test_narrow_columns_make_high_rows(table: PairsTable) -> None:
    words = "words " * 80
    row = PairRow(None, clause("resolves 4", words), PairStatus.ADDED, tuple(segments(words, words)))
    table.show_rows([row], TITLES, ["en", "en"])
    wide = table.rowHeight(0)
    table.resize(420, 400)
    table.fit()
    assert table.rowHeight(0) > wide > 30


@pytest.mark.parametrize(("seconds", "at_once"), [(0.0, 40), (0.02, 2), (1.0, 1)])
def test_the_window_gets_its_turn_after_forty_rows_or_thirty_milliseconds(
    qtbot, table: PairsTable, monkeypatch, seconds: float, at_once: int
) -> None:
    """By a clock on which each row takes so many seconds; the other rows are measured in later turns."""
    measured: list[int] = []
    clock = SimpleNamespace(perf_counter=lambda: seconds * len(measured))
    monkeypatch.setattr(pairs_table, "time", clock)
    monkeypatch.setattr(table, "setRowHeight", lambda row, _height: measured.append(row))
    table._settled.stop()  # of the showing: it would measure anew
    table.show_rows([MOVED] * 50, TITLES, ["en", "en"])
    assert measured == list(range(at_once))
    qtbot.waitUntil(lambda: len(measured) == 50)
    assert measured == list(range(50))


def test_two_languages_share_the_width(table: PairsTable) -> None:
    pair = PairRow(clause("resolves 1", label="1"), clause("يقرر 1", "أن يتخذ التدابير اللازمة", label="1"))
    table.show_rows([pair], ("Clause", "English", "العربية"), ["en", "ar"])
    assert abs(table.columnWidth(1) - table.columnWidth(2)) <= 1
    assert spoken(table, 0, 2).startswith("العربية: ")
    table.show_rows([PairRow(clause("resolves 1"), None)], ("Clause", "English", "العربية"), ["en", "ar"])
    assert table.pairs.index(0, 2).data() == "–"


def test_the_arrow_points_where_reading_goes(qapp) -> None:
    before = QGuiApplication.layoutDirection()
    try:
        told = []
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            QGuiApplication.setLayoutDirection(direction)
            told.append(arrow())
    finally:
        QGuiApplication.setLayoutDirection(before)
    assert told == ["→", "←"]
