"""The goals as chips, and the matrix of the goals and the action lines."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cwgdesk.reference.goals import GOALS
from cwgdesk.ui.practices.pieces import GoalChips, MatrixTable


@pytest.fixture
def chips(qtbot, desk) -> GoalChips:
    made = GoalChips("en")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def matrix(qtbot, desk) -> MatrixTable:
    made = MatrixTable("en")
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_chips_show_the_goals_and_switch_them(chips: GoalChips) -> None:
    told: list[list[str]] = []
    chips.chosen.connect(told.append)
    chips.show_goals(["3", "9.c"])
    assert [goal for goal, chip in chips.chips.items() if chip.isChecked()] == ["3", "9"]
    chips.chips["17"].click()
    chips.chips["3"].click()
    assert told == [["3", "9.c", "17"], ["9.c", "17"]]
    assert chips.goals() == ["9.c", "17"]  # a target stays as it was written


def test_a_chip_is_spoken_with_the_name_of_its_goal(chips: GoalChips) -> None:
    assert chips.chips["4"].accessibleName().startswith("Goal 4: ")
    assert len(chips.chips) == 17


def cell(matrix: MatrixTable, line: str, goal: str):
    return matrix.matrix.index(GOALS.index(goal), matrix.matrix.lines.index(line))


def test_a_cell_counts_practices_and_says_what_the_matrix_links(matrix: MatrixTable) -> None:
    at = cell(matrix, "C7 e-health", "3")
    assert at.data() == "•"
    matrix.show_counts({("C7 e-health", "3"): 2}, "C7 e-health", ["3.8"])
    assert at.data() == "2"
    spoken = at.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("C7 e-health – 3 ")
    assert "linked in the matrix, 2 practice" in spoken
    others = cell(matrix, "C2", "3")
    assert at.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert others.data(Qt.ItemDataRole.BackgroundRole) is None


def test_enter_on_a_cell_chooses_it_and_arrows_walk(matrix: MatrixTable) -> None:
    told: list[tuple[str, str]] = []
    matrix.chosen.connect(lambda line, goal: told.append((line, goal)))
    matrix.setCurrentIndex(cell(matrix, "C2", "4"))
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert told == [("C2", "5")]


def test_all_seventeen_rows_are_asked_for(matrix: MatrixTable) -> None:
    assert matrix.sizeHint().height() > 17 * matrix.rowHeight(0)


@pytest.mark.parametrize("width", [585, 300])
def test_no_heading_of_the_matrix_is_wider_than_its_column(matrix: MatrixTable, width: int) -> None:
    matrix.resize(width, 300)  # what a window of 1024 leaves it, and less
    header = matrix.horizontalHeader()
    for section in range(matrix.matrix.columnCount()):
        words = str(matrix.matrix.headerData(section, Qt.Orientation.Horizontal)).split()
        widest = max(header.fontMetrics().horizontalAdvance(word) for word in words)
        assert widest <= header.sectionSize(section)
