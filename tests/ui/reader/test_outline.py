"""The outline: one line a clause, filtered by words and citations, spoken with what stands on it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtTest import QTest

from cwgdesk.desk.annotations import annotate
from cwgdesk.overviews.reader import read_document
from cwgdesk.texts.structure.found import ClauseState
from cwgdesk.ui.reader.outline import Outline, shown_tags

SG = "resolves to instruct the Secretary-General"
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def outline(qtbot, desk, seeded) -> Outline:
    made = Outline()
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    made.show_reading(read_document(seeded.ws, seeded.resolution))
    return made


def line(outline: Outline, seeded, path: str) -> QModelIndex:
    reading = read_document(seeded.ws, seeded.resolution)
    return outline.model.index(reading.index_of(seeded.clause(path)), 0)


def test_each_clause_has_a_line_spoken_with_what_stands_on_it(outline: Outline, seeded) -> None:
    assert outline.model.rowCount() == len(read_document(seeded.ws, seeded.resolution).clauses)
    spoken = line(outline, seeded, f"{SG} 1").data(_SPOKEN)
    assert spoken == f"{SG} 1; amendment MOD; position Cleared"
    found = QAccessible.queryAccessibleInterface(outline.list)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Outline"


def test_a_new_note_changes_its_line_alone(outline: Outline, seeded) -> None:
    changed: list[int] = []
    outline.model.dataChanged.connect(lambda first, last: changed.extend((first.row(), last.row())))
    annotate(seeded.ws, seeded.clause(f"{SG} 2"), "Ask the capital")
    outline.show_reading(read_document(seeded.ws, seeded.resolution))
    second = line(outline, seeded, f"{SG} 2")
    assert changed == [second.row()] * 2
    assert "1 note" in second.data(_SPOKEN)


def test_a_clause_in_brackets_is_told_and_found_as_not_agreed(outline: Outline, seeded) -> None:
    reading = read_document(seeded.ws, seeded.resolution)
    at = reading.index_of(seeded.clause(f"{SG} 2"))
    reading.clauses[at] = replace(reading.clauses[at], state=ClauseState.BRACKETED, symbol="ADD")
    outline.model.show_reading(reading)
    row = outline.model.index(at, 0)
    assert row.data(_SPOKEN).startswith(f"{SG} 2; Not agreed")
    assert row.data(Qt.ItemDataRole.ToolTipRole) == "[Not agreed]"
    assert row.data(Qt.ItemDataRole.DisplayRole).startswith("\u2068ADD 2\u2069")
    outline.filter.setText("not agreed")
    assert outline.list.model().rowCount() == 1


def test_with_others_looking_on_only_the_proposal_is_told(outline: Outline, seeded) -> None:
    outline.set_private(True)
    assert line(outline, seeded, f"{SG} 1").data(_SPOKEN) == f"{SG} 1; amendment MOD"


def test_the_filter_finds_words_and_citations(outline: Outline) -> None:
    shown = outline.list.model()
    every = shown.rowCount()
    outline.filter.setText("FUND in trust")
    assert 0 < shown.rowCount() < every
    outline.filter.setText(f"{SG} 7")
    assert shown.rowCount() == 1
    outline.filter.setText("")
    assert shown.rowCount() == every


def test_arrows_pick_clauses_and_following_the_page_does_not(outline: Outline, seeded) -> None:
    told: list[int] = []
    outline.picked.connect(told.append)
    third = line(outline, seeded, f"{SG} 3").row()
    outline.show_current(third)
    assert told == []
    QTest.keyClick(outline.list, Qt.Key.Key_Down)
    assert told == [third + 1]


@pytest.mark.parametrize(
    "typed",
    [
        "fund\u00ad in trust",
        "funds in trusts",
        "FUND-IN-TRUST",
        "fund\u2011in\u2011trust",
        "ｆｕｎｄ in trust",
    ],
)
def test_the_filter_finds_what_a_person_sees(outline: Outline, typed: str) -> None:
    shown = outline.list.model()
    outline.filter.setText("fund in trust")
    as_printed = [shown.index(at, 0).data() for at in range(shown.rowCount())]
    assert as_printed
    outline.filter.setText(typed)
    assert [shown.index(at, 0).data() for at in range(shown.rowCount())] == as_printed


def test_not_agreed_gives_way_to_the_clause_in_a_narrow_outline(qapp) -> None:
    metrics = QFontMetricsF(qapp.font())
    assert shown_tags("[Not agreed]", "MOD", metrics, 1000) == "[Not agreed] MOD"
    assert shown_tags("[Not agreed]", "MOD", metrics, 60) == "[…] MOD"
    assert shown_tags("", "MOD", metrics, 5) == "MOD"
