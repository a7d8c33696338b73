"""A list that the user puts in order, by dragging or with Alt and the arrow keys; on choice with ticks."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from cwgdesk.ui.kit.tokens import tokens

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `tick` None has no box; `fixed` stays where it is; `faint` will not be in the paper."""

    id: object
    text: str
    tip: str = ""
    tick: bool | None = None
    fixed: bool = False
    faint: bool = False


class OrderList(QListWidget):
    """Entries in an order of the user's.

    Signals: `picked(id)` when another entry becomes current; `ordered(ids)` after a move, all
    movable ids in their new order; `ticked(ids)` after a tick, the ticked ids in order.
    """

    picked = Signal(object)
    ordered = Signal(object)
    ticked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(lambda now, _before: self.picked.emit(now.data(_ID) if now else None))
        self.itemChanged.connect(lambda _item: self.ticked.emit(self.ticked_ids()))

    def show_entries(self, entries: Sequence[Entry], select: object = None) -> None:
        """Show these entries; the one with id `select` (or the one before) is current again."""
        wanted = self.current() if select is None else select
        before = self.current()
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            self.addItem(self._item(entry))
        ids = [entry.id for entry in entries]
        if entries:
            self.setCurrentRow(ids.index(wanted) if wanted in ids else 0)
        self.blockSignals(False)
        if self.current() != before or select is not None:
            self.picked.emit(self.current())

    def current(self) -> object:
        """The id of the current entry, None when there is none."""
        item = self.currentItem()
        return item.data(_ID) if item is not None else None

    def ids(self) -> list[UUID]:
        """The movable entries in their order."""
        return [item.data(_ID) for item in self._items() if item.flags() & Qt.ItemFlag.ItemIsDragEnabled]

    def ticked_ids(self) -> list[UUID]:
        """The ticked entries in their order."""
        return [item.data(_ID) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def move_by(self, step: int) -> None:
        """Move the current entry up (-1) or down (1)."""
        at = self.currentRow()
        item, other = self.item(at), self.item(at + step)
        movable = Qt.ItemFlag.ItemIsDragEnabled
        if item is None or other is None or not (item.flags() & movable and other.flags() & movable):
            return
        self.blockSignals(True)
        self.insertItem(at + step, self.takeItem(at))
        self.setCurrentRow(at + step)
        self.blockSignals(False)
        self.ordered.emit(self.ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the entry."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_by(step)
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A drag has ended: tell the new order."""
        super().dropEvent(event)
        self.ordered.emit(self.ids())

    def sizeHint(self) -> QSize:
        """As high as its entries, within reason."""
        rows = min(max(self.count(), 3), 9)
        height = self.sizeHintForRow(0) if self.count() else 28
        return QSize(super().sizeHint().width(), rows * height + 8)

    def _items(self) -> list[QListWidgetItem]:
        return [item for row in range(self.count()) if (item := self.item(row)) is not None]

    def _item(self, entry: Entry) -> QListWidgetItem:
        item = QListWidgetItem(entry.text)
        item.setData(_ID, entry.id)
        item.setToolTip(entry.tip)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not entry.fixed:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if entry.tick is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
            item.setCheckState(Qt.CheckState.Checked if entry.tick else Qt.CheckState.Unchecked)
        item.setFlags(flags)
        if entry.faint:
            item.setForeground(QColor(tokens().muted))
        return item
