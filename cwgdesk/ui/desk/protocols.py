"""What a view offers the window, which knows no view by its class."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable
from uuid import UUID

from cwgdesk.ui.kit.actions import Act

# A view that is still reading takes the focus when it has something to show.
WANTS_FOCUS = "wants focus"
# The widget that Qt gave the focus when the view before was hidden: nobody chose it.
STRAYED = "focus strayed to"


class View(Protocol):
    """What a view offers the window besides being a QWidget."""

    def refresh(self) -> None:
        """Read again what is shown; called when the view is shown and after every change while it is."""
        ...

    def actions(self) -> Sequence[Act]:
        """What can be done in the view; asked once, after it was made."""
        ...


class ClauseReader(Protocol):
    """What the reader offers besides."""

    def go_to(self, document_id: UUID, clause_id: UUID | None) -> None:
        """Open the document at the clause."""
        ...


class Importer(Protocol):
    """What the library offers besides."""

    def import_paths(self, paths: list[Path]) -> None:
        """Look at these files and folders before anything is stored."""
        ...


@runtime_checkable
class Forgetter(Protocol):
    """What a view offers besides that shows things which can be forgotten for good."""

    def can_forget(self) -> bool:
        """Is something chosen that can be forgotten?"""
        ...

    def forget(self) -> None:
        """Erase it, if the user says so."""
        ...


class PracticeMaker(Protocol):
    """What the practices offer besides."""

    def new(self, clause_id: UUID | None = None) -> None:
        """Add a practice, on choice as the answer to a clause."""
        ...
