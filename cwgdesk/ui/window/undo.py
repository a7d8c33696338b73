"""Undo and redo: the workspace's journal is the one stack; the menu names what comes next."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.actions import Registry
from cwgdesk.ui.words.messages import change_text, redo_text, undo_text

if TYPE_CHECKING:
    from cwgdesk.core.change_labels import ChangeLabel
    from cwgdesk.workspace.store import Workspace

    Pending = tuple[ChangeLabel, str] | None


class UndoKeeper(QObject):
    """Runs undo and redo, and keeps their menu entries up to date."""

    def __init__(
        self, desk: DeskContext, registry: Registry, save_typing: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._registry, self._save_typing = desk, registry, save_typing
        self.pending: tuple[Pending, Pending] = (None, None)

    def undo(self) -> None:
        """Take the last change back and say which it was."""
        self._save_typing()
        self._desk.ask(lambda ws: ws.undo(), self._undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._desk.ask(lambda ws: ws.redo(), self._redone)

    def ask_names(self) -> None:
        """Ask the workspace what undo and redo would do now."""

        def both(ws: "Workspace") -> "tuple[Pending, Pending]":
            return ws.undoable(), ws.redoable()

        self._desk.ask(both, self.tell)

    def tell(self, pending: "tuple[Pending, Pending]") -> None:
        """Write the names into the menu."""
        self.pending = pending
        hide = self._desk.projecting
        registry = self._registry
        registry["undo"].setText(undo_text(pending[0], hide=hide))
        registry["redo"].setText(redo_text(pending[1], hide=hide))
        registry["undo"].setEnabled(pending[0] is not None)
        registry["redo"].setEnabled(pending[1] is not None)

    def _undone(self, done: object) -> None:
        self._say(done, self.tr("Undone: %1"), self.tr("There is nothing to undo."))

    def _redone(self, done: object) -> None:
        self._say(done, self.tr("Done again: %1"), self.tr("There is nothing to do again."))

    def _say(self, done: object, pattern: str, nothing: str) -> None:
        if done is None:
            self._desk.said.emit(nothing)
            return
        if self._desk.projecting:
            self._desk.said.emit(pattern.replace("%1", "…"))
            return
        words = change_text(getattr(done, "label"), getattr(done, "subject"))  # noqa: B009
        self._desk.said.emit(pattern.replace("%1", words))
