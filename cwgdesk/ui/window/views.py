"""The views in their order; each is imported when it is first shown."""

import importlib.util
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import cast

from PySide6.QtWidgets import QWidget

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.words.said import Said


@dataclass(frozen=True)
class ViewSpec:
    """One entry of the navigation."""

    name: str
    module: str
    factory: str
    sign: str
    words: Said
    private: bool = False  # shows nothing in meeting-room mode
    number: int = 0  # Ctrl and this digit show it; 0: its place among those without a digit of their own
    key: str = ""  # shows it instead, where all digits are taken

    @property
    def title(self) -> str:
        """The view's title in the user's language."""
        return self.words.here()

    def load(self) -> ModuleType:
        """Import the module the view is made of."""
        return importlib.import_module(f"cwgdesk.ui.{self.module}")

    def make(self, desk: DeskContext) -> QWidget:
        """Import the module and build the view."""
        return cast("Callable[[DeskContext], QWidget]", getattr(self.load(), self.factory))(desk)


ALL_VIEWS = (
    ViewSpec("sessions", "sessions.view", "SessionsView", "sessions", Said("Views", "Sessions")),
    ViewSpec("library", "library.view", "LibraryView", "library", Said("Views", "Library")),
    ViewSpec("reader", "reader.view", "ReaderView", "reader", Said("Views", "Reader")),
    ViewSpec("versions", "versions.view", "VersionsView", "versions", Said("Views", "Versions"), number=9),
    ViewSpec(
        "positions", "positions.view", "PositionsView", "positions", Said("Views", "Positions"), private=True
    ),
    ViewSpec("proposals", "proposals.view", "ProposalsView", "amendment", Said("Views", "Proposals"),
             private=True, key="Ctrl+Shift+P"),
    ViewSpec("practices", "practices.view", "PracticesView", "practices", Said("Views", "Practices")),
    ViewSpec("coverage", "coverage.view", "CoverageView", "coverage", Said("Views", "Coverage")),
    ViewSpec("composer", "composer.view", "ComposerView", "composer", Said("Views", "Composer")),
    ViewSpec("search", "search.view", "SearchView", "search", Said("Views", "Search")),
)  # fmt: skip


def available_views() -> tuple[ViewSpec, ...]:
    """The views this program was built with."""
    return tuple(spec for spec in ALL_VIEWS if importlib.util.find_spec(f"cwgdesk.ui.{spec.module}"))


def view_keys(specs: Sequence[ViewSpec]) -> list[str]:
    """The key that shows each view: Ctrl with a digit, or one of its own."""
    counted = itertools.count(1)
    return [spec.key or f"Ctrl+{spec.number or next(counted)}" for spec in specs]
