"""The outline: one item a clause, so that each can be found, filtered and spoken."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cwgdesk.core.folding import for_search
from cwgdesk.core.looked_for import LookedFor
from cwgdesk.desk.marks import Marks
from cwgdesk.overviews.reader import Reading
from cwgdesk.texts.library import Clause
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.ui.clause.clause_text import numbered, runs_from_right, state_shown
from cwgdesk.ui.kit.pieces import column, isolated
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.words.enum_words import glyph_for, word_for
from cwgdesk.ui.words.found_words import doubt_text

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CLAUSE = Qt.ItemDataRole.UserRole
_MARKS = Qt.ItemDataRole.UserRole + 1
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_SIDES = (_MIDDLE | Qt.AlignmentFlag.AlignLeft, _MIDDLE | Qt.AlignmentFlag.AlignRight)


class Outline(QWidget):
    """Filter and list.

    Signals: `picked(index)` when the user moves to another clause; index in the reading.
    """

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.model = _OutlineModel(self)
        self._fitting = _Fitting(self.model, self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter clauses"))
        self.filter.setAccessibleName(self.tr("Filter clauses"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._fitting.look_for)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Outline"))
        self.list.setModel(self._fitting)
        self.list.setItemDelegate(_OutlineItem(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self._quiet = False
        self.setLayout(column(self.filter, self.list, spacing=6))
        self.setFocusProxy(self.list)

    def show_reading(self, reading: Reading) -> None:
        """Show this document's clauses, or the same ones with other marks."""
        self._quiet = True
        self.model.show_reading(reading)
        self._quiet = False

    def set_private(self, hidden: bool) -> None:
        """Leave out what is confidential."""
        self.model.set_private(hidden)

    def show_current(self, index: int) -> None:
        """Mark the clause the page stands on."""
        self._quiet = True
        place = self._fitting.mapFromSource(self.model.index(index, 0))
        if place.isValid():
            self.list.setCurrentIndex(place)
            self.list.scrollTo(place)
        self._quiet = False

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and now.isValid():
            self.picked.emit(self._fitting.mapToSource(now).row())


class _Fitting(QSortFilterProxyModel):
    """The clauses that have what is typed above them."""

    def __init__(self, model: "_OutlineModel", parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._wanted = model, LookedFor("")
        self.setSourceModel(model)
        self.setDynamicSortFilter(False)  # marks are not what one filters by

    def look_for(self, typed: str) -> None:
        """Show these alone."""
        self.beginFilterChange()
        self._wanted = LookedFor(typed)
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, _parent: _Index) -> bool:
        """Is the clause shown?"""
        return not self._wanted or self._wanted.is_in_folded(self._model.folded(row))


class _OutlineModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._folded: dict[UUID, str] = {}  # what was looked through at a key is looked through at the next
        self._hidden = False

    def show_reading(self, reading: Reading) -> None:
        before = self._reading
        same = before is not None and [c.id for c in before.clauses] == [c.id for c in reading.clauses]
        if same and before is not None:
            self._reading = reading
            # Only what differs: a filter above would ask every row again.
            for at, clause in enumerate(reading.clauses):
                if before.marks.get(clause.id) != reading.marks.get(clause.id):
                    self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
            return
        self.beginResetModel()
        self._reading = reading
        self._folded.clear()
        self.endResetModel()

    def folded(self, row: int) -> str:
        """What is said of a clause, its citation and words, as they are looked through."""
        clause = self._reading.clauses[row] if self._reading is not None else None
        if clause is None:
            return ""
        if clause.id not in self._folded:
            told = f"{state_shown(clause)} {clause.symbol}"
            self._folded[clause.id] = for_search(f"{told} {clause.path} {clause.text}")
        return self._folded[clause.id]

    def set_private(self, hidden: bool) -> None:
        self._hidden = hidden
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or self._reading is None else len(self._reading.clauses)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._reading is None or not index.isValid():
            return None
        clause = self._reading.clauses[index.row()]
        if role == _CLAUSE:
            return clause
        if role == _MARKS:
            return self._marks(clause.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{isolated(numbered(clause))} {clause.text[:80]}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return state_shown(clause) or None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(part for part in (state_shown(clause), clause.path, clause.text) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(clause)
        return None

    def _marks(self, clause_id: UUID) -> Marks:
        marks = self._reading.marks.get(clause_id) if self._reading else None
        if marks is None:
            return Marks()
        if self._hidden:
            return Marks(symbol=marks.symbol, amendments=marks.amendments, added=marks.added)
        return marks

    def _spoken(self, clause: Clause) -> str:
        marks = self._marks(clause.id)
        parts = [clause.path, *([word_for(clause.state)] if state_shown(clause) else [])]
        if self._reading is not None and clause.id in self._reading.doubts:
            parts.append(doubt_text(self._reading.doubts[clause.id]))
        if marks.symbol:
            parts.append(self.tr("amendment %1").replace("%1", marks.symbol.value))
        if marks.clearance:
            parts.append(self.tr("position %1").replace("%1", word_for(marks.clearance)))
        if marks.notes:
            parts.append(self.tr("%n note(s)", "", marks.notes))
        return "; ".join(parts)


class _OutlineItem(QStyledItemDelegate):
    """Label and first words; the marks at the end of the line."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, max(26, self._view.fontMetrics().lineSpacing() + 9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        clause: Clause = index.data(_CLAUSE)
        marks: Marks = index.data(_MARKS)
        colours = tokens()
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(area, QColor(colours.soft))
            edge = area.right() - 3 if mirrored else area.left()
            painter.fillRect(QRectF(edge, area.top(), 3, area.height()), QColor(colours.accent))
        plain = QFont(self._view.font())
        tags = shown_tags(state_shown(clause), _tags(marks), QFontMetricsF(plain), area.width() / 2)
        width = QFontMetricsF(plain).horizontalAdvance(tags) + 10 if tags else 0
        # A line runs as its text runs, whatever the direction of the window.
        rtl = runs_from_right(clause.text, False)
        near, far = _SIDES[::-1] if rtl else _SIDES
        indent = 10 + 12 * clause.depth
        room = area.adjusted(width + 6, 0, -indent, 0) if rtl else area.adjusted(indent, 0, -width - 6, 0)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        painter.setFont(_font(plain, clause.kind))
        words = f"{isolated(numbered(clause))}  {clause.text}" if numbered(clause) else clause.text
        line = words[:160].replace("\n", " ")
        shown = QFontMetricsF(painter.font()).elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(colours.text))
        painter.drawText(room, near, shown)
        painter.setFont(plain)
        painter.setPen(QColor(colours.accent))
        painter.drawText(area.adjusted(8, 0, -8, 0), far, tags)
        painter.restore()


def shown_tags(state: str, tags: str, metrics: QFontMetricsF, room: float) -> str:
    """What stands at the end of a line; of a state that would take the line away, the brackets alone."""
    full = " ".join(part for part in (state, tags) if part)
    if not state or metrics.horizontalAdvance(full) <= room:
        return full
    return " ".join(part for part in ("[…]", tags) if part)


def _font(plain: QFont, kind: ClauseKind) -> QFont:
    font = QFont(plain)
    font.setBold(kind in (ClauseKind.CALL, ClauseKind.HEADING, ClauseKind.OPENING))
    font.setItalic(kind is ClauseKind.CALL)
    return font


def _tags(marks: Marks) -> str:
    parts = [marks.symbol.value] if marks.symbol else []
    if marks.clearance:
        parts.append(glyph_for(marks.clearance))
    if marks.notes:
        parts.append(f"✎{marks.notes}")
    return " ".join(parts)
