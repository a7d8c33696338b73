"""Clauses down, reports across: each cell a sign, a word and a shade of one colour."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cwgdesk.desk.coverage import Reported
from cwgdesk.overviews.coverage import Cell, CoverageTable
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.library import Clause, DocumentRow
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.words.enum_words import glyph_for, word_for

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PALEST = 0.06
_SHADES = {Reported.OTHER: _PALEST, Reported.PLANNED: 0.12, Reported.ONGOING: 0.22, Reported.DONE: 0.34}


class HeatMapModel(QAbstractTableModel):
    """The table as it was read; the first column names the clause."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = CoverageTable([], [])
        self.clauses: list[Clause] = []
        self.reports: list[DocumentRow] = []
        self.projecting = False  # the machine's grounds are no one's business where others look on

    def show_table(self, table: CoverageTable, clauses: list[Clause]) -> None:
        """Show these clauses of the table."""
        self.beginResetModel()
        self.table, self.clauses, self.reports = table, clauses, table.reports
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.clauses)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1 + len(self.reports)

    def cell(self, index: _Index) -> Cell | None:
        """The cell under an index, None for the column of clauses."""
        if not index.isValid() or index.column() == 0:
            return None
        report_id = self.reports[index.column() - 1].document.id
        return self.table.cell(self.clauses[index.row()].id, report_id)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        clause, cell = self.clauses[index.row()], self.cell(index)
        if cell is None:
            if role == Qt.ItemDataRole.DisplayRole:
                return clause.path
            return clause.text if role == Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(cell)
        if role == Qt.ItemDataRole.BackgroundRole:
            return _shade(cell)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens().text if cell.best else tokens().muted)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            report = self.reports[index.column() - 1].document
            words = self.words(cell, in_full=True)
            return f"{clause.path}, {report.name or report.file_name}: {words}"
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self.words(cell, in_full=True)
            return f"{words}\n{cell.best.passage.text}" if cell.best and cell.best.passage else words
        return None

    def words(self, cell: Cell, *, in_full: bool = False) -> str:
        """What a cell says: how the clause stands, state, what heading and sentence disagree on, and who
        says so."""
        best, told = cell.best, f"{glyph_for(cell.standing)} {word_for(cell.standing)}"
        if best is None:
            return f"{glyph_for(cell.standing)} {self.tr('in its items')}" if cell.spoken else told
        sign = f"{glyph_for(best.reported)} {word_for(best.reported)}"
        if other := best.otherwise:
            sign += f" / {glyph_for(other)} {word_for(other)}" if in_full else f" / {glyph_for(other)}"
        if cell.confirmed:
            return f"{sign} ✓"
        sign += " ?" if self.projecting else f" · {best.link.score:.0%} ?"
        if cell.spoken:
            return sign
        return f"{told} · {sign}" if in_full else f"{glyph_for(cell.standing)} {sign}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if section == 0:
                return self.tr("Clause")
            document = self.reports[section - 1].document
            return document.symbol or document.name or document.file_name
        return None


class HeatMap(QTableView):
    """The table of clauses and reports.

    Signals: `picked(clause_id, report_id)` when another cell becomes current.
    """

    picked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.heat = HeatMapModel(self)
        self.setModel(self.heat)
        self.setAccessibleName(self.tr("Clauses and what the reports say of them"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 14)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)  # Qt cuts it within a letter
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.selectionModel().currentChanged.connect(lambda *_: self.picked.emit(*self.current()))

    def show_table(self, table: CoverageTable, clauses: list[Clause]) -> None:
        """Show these clauses, keeping the place."""
        clause_id, report_id = self.current()
        self.heat.show_table(table, clauses)
        header = self.horizontalHeader()
        # A planned link and its 100 % in full, in whatever language that is longest.
        metrics = self.fontMetrics()
        names = [f"– {glyph_for(one)} {word_for(one)} / ■ · 100% ?" for one in Reported]
        width = max(metrics.horizontalAdvance(name) for name in names) + 24
        # The place of a clause ends in its number, which is kept: what stands on which clause must be seen.
        header.setMinimumSectionSize(metrics.horizontalAdvance("resolv…1234") + 12)
        for section in range(self.heat.columnCount()):
            if section == 0:
                header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(section, width)
        rows = [at for at, clause in enumerate(clauses) if clause.id == clause_id]
        columns = [at + 1 for at, r in enumerate(table.reports) if r.document.id == report_id]
        column = columns[0] if columns else min(1, self.heat.columnCount() - 1)
        if clauses:
            self.setCurrentIndex(self.heat.index(rows[0] if rows else 0, column))
        self.picked.emit(*self.current())

    def stand_on(self, clause_id: UUID) -> bool:
        """Make the row of this clause current, in the column of the same report; false if it is not shown."""
        rows = [at for at, clause in enumerate(self.heat.clauses) if clause.id == clause_id]
        if rows:
            self.setCurrentIndex(self.heat.index(rows[0], max(1, self.currentIndex().column())))
        return bool(rows)

    def current(self) -> tuple[UUID | None, UUID | None]:
        """The clause and the report of the current cell (the first report in the column of clauses)."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= len(self.heat.clauses):
            return None, None
        clause_id = self.heat.clauses[index.row()].id
        if not self.heat.reports:
            return clause_id, None
        return clause_id, self.heat.reports[max(0, index.column() - 1)].document.id


def _shade(cell: Cell) -> QColor | None:
    best = cell.best
    if best is None:
        return QColor(tokens().bad_soft) if cell.standing is Standing.SILENT else None
    if not cell.spoken:
        return None
    if best.reported is Reported.NOT_DONE:
        return QColor(tokens().warn_soft)
    shade = QColor(tokens().accent)
    # What is only suggested is paler than what the delegate has accepted.
    shade.setAlphaF(_SHADES.get(best.reported, _PALEST) * (1.0 if cell.confirmed else 0.55))
    return shade
