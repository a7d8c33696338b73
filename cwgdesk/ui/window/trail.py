"""Where the user has been: back and forward through views and clauses."""

from uuid import UUID

from PySide6.QtCore import QObject

from cwgdesk.ui.desk.context import DeskContext

_Stop = tuple[str, UUID | None, UUID | None]  # view, document, clause
_LONGEST = 100


class Trail(QObject):
    """The stops of a walk through the window."""

    def __init__(self, desk: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stops: list[_Stop] = []
        self._at = -1
        self._walking = False

    def stop(self, view: str, document: UUID | None = None, clause: UUID | None = None) -> None:
        """Note that the user came here."""
        here = (view, document, clause)
        if self._walking or (self._stops and self._stops[self._at] == here):
            return
        self._stops = [*self._stops[: self._at + 1], here][-_LONGEST:]
        self._at = len(self._stops) - 1

    def back(self) -> None:
        """To the stop before."""
        self._go(self._at - 1)

    def forward(self) -> None:
        """To the stop after."""
        self._go(self._at + 1)

    def _go(self, at: int) -> None:
        if not 0 <= at < len(self._stops):
            return
        self._at, self._walking = at, True
        view, document, clause = self._stops[at]
        if document is not None:
            self._desk.goto_clause.emit(document, clause)
        else:
            self._desk.goto_view.emit(view)
        self._walking = False
