"""Pieces of the practices view: the chips of the goals, the WSIS–SDG matrix."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHeaderView, QTableView, QWidget

from cwgdesk.reference.goals import GOALS, action_line_title, sdg_title
from cwgdesk.reference.matrix import Linked, linked, matrix_lines
from cwgdesk.ui.kit.pieces import button
from cwgdesk.ui.kit.tokens import tokens

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_IN_A_ROW = 9


class GoalChips(QWidget):
    """The seventeen goals as buttons to switch on and off.

    Signals: `chosen(goals)` when the user switches one.
    """

    chosen = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._targets: list[str] = []  # "9.c" and the like, kept as they came
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.chips = {}
        for at, goal in enumerate(GOALS):
            title = sdg_title(goal, language)
            chip = button(goal, name=self.tr("Goal %1: %2").replace("%1", goal).replace("%2", title))
            chip.setCheckable(True)
            chip.setToolTip(f"{goal} · {title}")
            chip.setStyleSheet("QPushButton { padding: 4px 2px; } QPushButton:checked { padding: 3px 1px; }")
            chip.setMinimumWidth(34)
            chip.clicked.connect(lambda _on=False: self.chosen.emit(self.goals()))
            grid.addWidget(chip, at // _IN_A_ROW, at % _IN_A_ROW)
            self.chips[goal] = chip

    def show_goals(self, goals: Sequence[str]) -> None:
        """Switch on the goals of this list; a target counts for its goal."""
        self._targets = [goal for goal in goals if "." in goal]
        present = {goal.split(".")[0] for goal in goals}
        for goal, chip in self.chips.items():
            chip.setChecked(goal in present)

    def goals(self) -> list[str]:
        """The goals that are on, targets kept where their goal still is."""
        found: list[str] = []
        for goal, chip in self.chips.items():
            if chip.isChecked():
                found += [target for target in self._targets if target.split(".")[0] == goal] or [goal]
        return found


class _Matrix(QAbstractTableModel):
    """Goals down, action lines across, as ITU lays its matrix out."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.lines = matrix_lines()
        self.counts: dict[tuple[str, str], int] = {}
        self.marked: tuple[str, frozenset[str]] = ("", frozenset())  # of the practice that is shown

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(GOALS)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, goal = self.lines[index.column()], GOALS[index.row()]
        count, link = self.counts.get((line, goal), 0), linked(line, goal)
        marked = line == self.marked[0] and goal in self.marked[1]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count) if count else {Linked.YES: "•", Linked.DISPUTED: "?"}.get(link, "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.BackgroundRole:
            return _cell_colour(count, marked, link)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens().text if count else tokens().muted)
        if role == Qt.ItemDataRole.FontRole and count:
            font = QFont()
            font.setBold(True)
            return font
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(line, goal, count, link)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return _short(self.lines[section]) if across else GOALS[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if across:
                return f"{self.lines[section]} · {action_line_title(self.lines[section], self.language)}"
            return f"{GOALS[section]} · {sdg_title(GOALS[section], self.language)}"
        return None

    def _spoken(self, line: str, goal: str, count: int, link: Linked) -> str:
        known = {
            Linked.YES: self.tr("linked in the matrix"),
            Linked.NO: self.tr("not linked in the matrix"),
            Linked.DISPUTED: self.tr("the sources disagree"),
        }[link]
        practices = self.tr("%n practice(s)", "", count)
        return f"{line} – {goal} {sdg_title(goal, self.language)}: {known}, {practices}"


class MatrixTable(QTableView):
    """The WSIS–SDG matrix with the number of practices in each cell.

    Signals: `chosen(line, goal)` when a cell is clicked or Enter pressed on it.
    """

    chosen = Signal(str, str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.matrix = _Matrix(language, self)
        self.setModel(self.matrix)
        self.setAccessibleName(self.tr("WSIS–SDG matrix"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)
        self._size()

    def show_counts(self, counts: dict[tuple[str, str], int], line: str, goals: Sequence[str]) -> None:
        """Show how many practices each cell has, and mark those of the practice that is shown."""
        self.matrix.counts = counts
        self.matrix.marked = (line, frozenset(goal.split(".")[0] for goal in goals))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """All seventeen rows."""
        return QSize(640, self.verticalHeader().length() + self.horizontalHeader().height() + 24)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.matrix.lines[index.column()], GOALS[index.row()])

    def _size(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # Narrower than its widest word no heading can be read: then the table moves sideways.
        words = (word for line in self.matrix.lines for word in _short(line).split())
        across.setMinimumSectionSize(
            max(24, *(self.fontMetrics().horizontalAdvance(word) + 3 for word in words))
        )
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(max(24, self.fontMetrics().height() + 6))
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setStyleSheet(
            "QTableView::item { padding: 0; } QHeaderView::section { padding: 3px 1px; font-weight: 400; }"
        )


def _short(line: str) -> str:
    """ITU's own short names of the parts of C7, e-gov, e-bus, ..., in two lines: there are many beside."""
    return line.removeprefix("C7 ")[:5].replace("e-", "e-\n") if "C7" in line else line


def _cell_colour(count: int, marked: bool, link: Linked) -> QColor | None:
    colours = tokens()
    if marked:
        return QColor(colours.good_soft if link is Linked.YES else colours.warn_soft)
    return QColor(colours.soft) if count else None
