"""Ctrl+K: everything that can be done, every document and every clause, found by typing."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem

from cwgdesk.core.folding import for_search
from cwgdesk.overviews.places import ClausePlace, clause_places
from cwgdesk.texts.citing import Citation, matching
from cwgdesk.ui.kit.actions import key_text
from cwgdesk.ui.kit.pieces import column, label

if TYPE_CHECKING:
    from cwgdesk.ui.window.window import MainWindow

_SHOWN = 40
_GOOD = 62.0  # below this likeness a hit is noise
_HERE = 15.0  # what a clause gains by standing in the text that is being read
_RANK_HERE = 2


@dataclass(frozen=True)
class Offer:
    """One line of the palette."""

    words: str
    detail: str
    run: Callable[[], object]
    place: ClausePlace | None = None  # a clause, found by citation too
    rank: int = 0  # acts before documents before clauses where the match is equal

    @cached_property
    def folded(self) -> str:
        """The words as they are looked through, at every key that is typed."""
        return for_search(self.words)

    @cached_property
    def folded_text(self) -> str:
        """The first words of the clause, likewise."""
        return for_search(self.place.text) if self.place is not None else ""


class Palette(QDialog):
    """A line to type in and what fits; Enter does it, Escape leaves."""

    def __init__(self, window: "MainWindow", hint: str, offers: list[Offer]) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._offers = offers
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(
            column(self.line, self.list, label(self.tr("Enter: do it    Esc: leave"), "small"), margins=10)
        )
        self.line.textChanged.connect(self.narrow)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self.choose())
        self.resize(QSize(min(720, window.width() - 80), min(460, window.height() - 120)))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 60)))
        self.narrow("")

    def add(self, offers: list[Offer]) -> None:
        """More to choose from, read in the meantime."""
        self._offers = [*self._offers, *offers]
        self.narrow(self.line.text())

    def narrow(self, typed: str) -> None:
        """Show what fits the typed words, best first."""
        self._fitting = fitting(self._offers, typed)
        self.list.clear()
        for offer in self._fitting:
            item = QListWidgetItem(f"{offer.words}    {offer.detail}" if offer.detail else offer.words)
            item.setSizeHint(QSize(10, self.fontMetrics().height() + 12))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._fitting else -1)

    def choose(self) -> None:
        """Do what is marked."""
        at = self.list.currentRow()
        self.accept()
        if 0 <= at < len(self._fitting):
            self._fitting[at].run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the line keeps the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
            step = steps.get(Qt.Key(event.key()))
            if step is not None and self._fitting:
                last = len(self._fitting) - 1
                self.list.setCurrentRow(min(last, max(0, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.choose()
                return True
        return super().eventFilter(watched, event)


def fitting(offers: list[Offer], typed: str) -> list[Offer]:
    """The offers that fit, best first; all in their order when nothing is typed."""
    wanted = for_search(typed).strip()
    if not wanted:
        return offers[:_SHOWN]
    places = [(at, offer.place) for at, offer in enumerate(offers) if offer.place is not None]
    cited = {
        places[found][0]: score
        for found, score in matching(wanted, [Citation(p.path, p.call, p.label) for _, p in places])
    }
    scored: list[tuple[float, int, int, Offer]] = []
    for at, offer in enumerate(offers):
        score = _likeness(wanted, offer)
        score = max(score, cited.get(at, 0.0) + (_HERE if at in cited and offer.rank == _RANK_HERE else 0.0))
        if score >= _GOOD:
            scored.append((-score, offer.rank, at, offer))
    scored.sort(key=lambda entry: entry[:3])
    return [offer for *_, offer in scored[:_SHOWN]]


def _likeness(wanted: str, offer: Offer) -> float:
    """How well the words fit, 0 to 100; a clause's text counts less than its name."""
    words = offer.folded
    if words.startswith(wanted):
        return 89.0
    if any(part.startswith(wanted) for part in words.split()):
        return 86.0
    if wanted in words:
        return 80.0
    if all(part in words for part in wanted.split()):
        return 78.0
    if offer.place is not None:
        return 70.0 if len(wanted) > 3 and wanted in offer.folded_text else 0.0
    from rapidfuzz import fuzz  # slow to load, and the window starts without it

    return fuzz.partial_ratio(wanted, words) * 0.75


def open_palette(window: "MainWindow") -> None:
    """Show everything there is."""
    hint = QCoreApplication.translate("Palette", "What do you want to do or find?")
    palette = Palette(window, hint, _act_offers(window))
    _show(window, palette)
    window.desk.ask(clause_places, lambda places: _add_places(window, palette, places))


def go_to_clause(window: "MainWindow") -> None:
    """Show the clauses alone; "sg 1" is "resolves to instruct the Secretary-General 1"."""
    palette = Palette(window, QCoreApplication.translate("Palette", "Go to clause, e.g. “sg 1”"), [])
    _show(window, palette)
    window.desk.ask(clause_places, lambda places: _add_places(window, palette, places))


def _show(window: "MainWindow", palette: Palette) -> None:
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.show()
    palette.line.setFocus()
    window.palette_dialog = palette


def _act_offers(window: "MainWindow") -> list[Offer]:
    window.registry.ask_again()
    offers = [
        Offer(action.text().replace("&", ""), key_text(action), action.trigger)
        for act, action in window.registry
        if action.isEnabled() and act.id != "palette"
    ]
    window.registry.wake_keys()
    return offers


def _add_places(window: "MainWindow", palette: Palette, places: list[ClausePlace]) -> None:
    if palette is not window.palette_dialog:
        return
    here = window.desk.document_id
    offers: list[Offer] = []
    seen: set[UUID] = set()
    for place in places:
        if place.document_id not in seen:
            seen.add(place.document_id)
            offers.append(
                Offer(
                    place.document,
                    QCoreApplication.translate("Palette", "document"),
                    _go(window, place, None),
                    rank=1,
                )
            )
    offers += [
        Offer(place.path, f"{place.document} · {place.text}", _go(window, place, place.clause_id),
              place, rank=_RANK_HERE if place.document_id == here else 3)
        for place in places
    ]  # fmt: skip
    palette.add(offers)


def _go(window: "MainWindow", place: ClausePlace, clause: UUID | None) -> Callable[[], object]:
    return lambda: window.desk.goto_clause.emit(place.document_id, clause)
