"""Clauses down and reports across: what each cell says, and where one stands."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from cwgdesk.desk.coverage import Reported, link_by_hand, suggest
from cwgdesk.overviews.coverage import Cell, CoverageTable, read_coverage
from cwgdesk.texts.align.standing import Standing
from cwgdesk.ui.coverage.heat_map import HeatMap
from cwgdesk.ui.kit.tokens import tokens
from tests.ui.seeded import REPORT

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def table(seeded) -> CoverageTable:
    """What was found by the machine, and one passage linked by hand."""
    suggest(seeded.ws, seeded.report, seeded.resolution)
    link_by_hand(seeded.ws, seeded.clause("bullet 6", REPORT), seeded.clause(f"{SG} 7"), Reported.PLANNED)
    return read_coverage(seeded.ws, seeded.resolution)


@pytest.fixture
def heat(qtbot, desk) -> HeatMap:
    made = HeatMap()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def cell(heat: HeatMap, table: CoverageTable, path: str):
    return heat.heat.index([clause.path for clause in table.clauses].index(path), 1)


def test_a_cell_says_what_is_reported_and_who_says_so(heat: HeatMap, table: CoverageTable) -> None:
    heat.show_table(table, table.clauses)
    assert cell(heat, table, f"{SG} 7").data() == "□ Planned ✓"
    guessed = cell(heat, table, f"{SG} 1")
    assert guessed.data().startswith("◧ Ongoing · ")
    assert guessed.data().endswith("% ?")
    spoken = guessed.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{SG} 1, Progress report 39/22: {guessed.data()}"
    assert heat.heat.cell(guessed.siblingAtColumn(0)) is None
    assert guessed.siblingAtColumn(0).data() == f"{SG} 1"


def test_what_was_not_done_has_a_sign_and_a_colour_of_its_own(heat: HeatMap, seeded) -> None:
    link_by_hand(seeded.ws, seeded.clause("bullet 6", REPORT), seeded.clause(f"{SG} 7"), Reported.NOT_DONE)
    table = read_coverage(seeded.ws, seeded.resolution)
    heat.show_table(table, table.clauses)
    square = cell(heat, table, f"{SG} 7")
    assert square.data() == "✕ Not done ✓"
    assert square.data(Qt.ItemDataRole.BackgroundRole) == QColor(tokens().warn_soft)


def test_what_heading_and_sentence_disagree_on_is_shown_with_both(heat: HeatMap, table, seeded) -> None:
    place = (seeded.clause(f"{SG} 1"), seeded.report)
    best = table.cells[place].best
    link = replace(best.link, guessed=Reported.PLANNED)
    sections = ("Additional activities to be implemented:",)
    both = replace(
        table, cells={place: Cell((replace(best, link=link, sections=sections),), Standing.SPOKEN)}
    )
    heat.show_table(both, table.clauses)
    square = cell(heat, table, f"{SG} 1")
    assert square.data().startswith("□ Planned / ◧ · ")
    assert "□ Planned / ◧ Ongoing · " in square.data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("kind", list(Standing))
def test_each_standing_has_a_sign_and_a_word(heat: HeatMap, table, kind: Standing) -> None:
    heat.show_table(table, table.clauses)
    shown = {
        Standing.NOT_EXAMINED: "◌ Not examined",
        Standing.NOTHING_LIKELY: "– Nothing likely",
        Standing.SILENT: "! Silent",
        Standing.SPOKEN: "↳ in its items",
    }
    assert heat.heat.words(Cell((), kind)) == shown[kind]
    assert len({each[0] for each in shown.values()}) == len(shown)  # apart without colour


def test_a_suggestion_that_is_not_likely_or_came_from_elsewhere_carries_the_sign(
    heat: HeatMap, table, seeded
) -> None:
    heat.show_table(table, table.clauses)
    best = table.cells[seeded.clause(f"{SG} 1"), seeded.report].best
    weak = Cell((best,), Standing.NOTHING_LIKELY)
    assert heat.heat.words(weak).startswith("– ◧ Ongoing · ")
    assert heat.heat.words(weak, in_full=True).startswith("– Nothing likely · ◧ Ongoing · ")
    carried = Cell((best,), Standing.NOT_EXAMINED)
    assert heat.heat.words(carried).startswith("◌ ◧ Ongoing · ")
    assert heat.heat.words(carried, in_full=True).startswith("◌ Not examined · ◧ Ongoing · ")
    place = (seeded.clause(f"{SG} 1"), seeded.report)
    heat.show_table(replace(table, cells={place: carried}), table.clauses)
    assert cell(heat, table, f"{SG} 1").data(Qt.ItemDataRole.BackgroundRole) is None  # no shade of support
    assert cell(heat, table, f"{SG} 2").data() == "◌ Not examined"  # what nobody entered nobody searched


def test_only_silence_has_the_colour_of_silence(heat: HeatMap, table, seeded) -> None:
    heat.show_table(table, table.clauses)
    red = QColor(tokens().bad_soft)
    for at, clause in enumerate(table.clauses):
        found = heat.heat.index(at, 1).data(Qt.ItemDataRole.BackgroundRole)
        assert (found == red) is (table.cell(clause.id, seeded.report).standing is Standing.SILENT)


def test_with_others_looking_the_machine_gives_no_figure(heat: HeatMap, table) -> None:
    heat.heat.projecting = True
    heat.show_table(table, table.clauses)
    assert cell(heat, table, f"{SG} 1").data() == "◧ Ongoing ?"
    for at in range(len(table.clauses)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            assert "%" not in heat.heat.index(at, 1).data(role)


def test_the_place_stays_when_fewer_clauses_are_shown(heat: HeatMap, table, seeded) -> None:
    told: list[tuple[object, object]] = []
    heat.picked.connect(lambda clause, report: told.append((clause, report)))
    heat.show_table(table, table.clauses)
    seventh = seeded.clause(f"{SG} 7")
    assert heat.stand_on(seventh)
    assert heat.current() == told[-1] == (seventh, seeded.report)
    heat.show_table(table, [clause for clause in table.clauses if clause.path.startswith(SG)])
    assert heat.current() == (seventh, seeded.report)
    assert not heat.stand_on(seeded.clause("bullet 1", REPORT))


def test_without_texts_there_is_nowhere_to_stand(heat: HeatMap) -> None:
    heat.show_table(CoverageTable([], []), [])
    assert heat.current() == (None, None)


def test_a_reports_name_that_does_not_fit_ends_in_dots(heat: HeatMap) -> None:
    assert heat.horizontalHeader().textElideMode() is Qt.TextElideMode.ElideRight


def test_in_a_narrow_table_the_number_of_a_clause_is_still_seen(heat: HeatMap, table) -> None:
    heat.resize(260, 300)
    heat.show_table(table, table.clauses)
    assert heat.columnWidth(0) >= heat.fontMetrics().horizontalAdvance("resolv…1234")
