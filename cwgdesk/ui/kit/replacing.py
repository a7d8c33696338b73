"""Rows of a model replaced where they differ, so that one row that was read again costs one row."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

R = TypeVar("R")


def replace_rows(
    model: QAbstractItemModel,
    old: list[R],
    new: Sequence[R],
    same: Callable[[Any, Any], bool],
    *,
    columns: int = 1,
) -> None:
    """Make the rows `old` of the model those of `new`; what is the same at both ends stays as it is."""
    first, end, new_end = differing(old, new, same)
    if not first and end == len(old):  # nothing is as it was
        model.beginResetModel()
        old[:] = new
        model.endResetModel()
        return
    kept = min(end, new_end)
    old[first:kept] = new[first:kept]
    if kept > first:
        model.dataChanged.emit(model.index(first, 0), model.index(kept - 1, columns - 1))
    if end > kept:
        model.beginRemoveRows(QModelIndex(), kept, end - 1)
        del old[kept:end]
        model.endRemoveRows()
    elif new_end > kept:
        model.beginInsertRows(QModelIndex(), kept, new_end - 1)
        old[kept:kept] = new[kept:new_end]
        model.endInsertRows()


def differing(old: Sequence[R], new: Sequence[R], same: Callable[[Any, Any], bool]) -> tuple[int, int, int]:
    """Between which places the two differ: the first one, and the ends in the old and the new rows."""
    shorter = min(len(old), len(new))
    first = 0
    while first < shorter and same(old[first], new[first]):
        first += 1
    alike = 0
    while alike < shorter - first and same(old[-1 - alike], new[-1 - alike]):
        alike += 1
    return first, len(old) - alike, len(new) - alike
