"""Ctrl+K: everything that can be done, every document and every clause, found by typing."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from cwgdesk.core.folding import for_search
from cwgdesk.core.looked_for import LookedFor
from cwgdesk.overviews.places import ClausePlace, clause_places
from cwgdesk.texts.citing import Citation, matching
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.actions import Registry, key_text
from cwgdesk.ui.kit.pieces import column, label

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

    def __init__(self, parent: QWidget, desk: DeskContext, hint: str, offers: list[Offer]) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._desk, self._offers = desk, offers
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
        self.resize(QSize(min(720, parent.width() - 80), min(460, parent.height() - 120)))
        self.move(parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, 60)))
        self.narrow("")

    def add_places(self, places: list[ClausePlace]) -> None:
        """Documents and clauses to go to, read in the meantime; those of the text being read first."""
        document, here = QCoreApplication.translate("Palette", "document"), self._desk.document_id
        firsts: dict[UUID, ClausePlace] = {}
        for place in places:
            firsts.setdefault(place.document_id, place)
        self._offers = [
            *self._offers,
            *(Offer(p.document, document, self._going(p, None), rank=1) for p in firsts.values()),
            *(Offer(p.path, f"{p.document} · {p.text}", self._going(p, p.clause_id), p,
                    rank=_RANK_HERE if p.document_id == here else 3) for p in places),
        ]  # fmt: skip
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

    def _going(self, place: ClausePlace, clause: UUID | None) -> Callable[[], object]:
        return lambda: self._desk.goto_clause.emit(place.document_id, clause)

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
    looked_for = LookedFor(wanted)
    scored: list[tuple[float, int, int, Offer]] = []
    for at, offer in enumerate(offers):
        score = _likeness(wanted, looked_for, offer)
        score = max(score, cited.get(at, 0.0) + (_HERE if at in cited and offer.rank == _RANK_HERE else 0.0))
        if score >= _GOOD:
            scored.append((-score, offer.rank, at, offer))
    scored.sort(key=lambda entry: entry[:3])
    return [offer for *_, offer in scored[:_SHOWN]]


def _likeness(wanted: str, looked_for: LookedFor, offer: Offer) -> float:
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
    if looked_for.is_in_folded(words):
        return 76.0
    if offer.place is not None:
        return 70.0 if len(wanted) > 3 and looked_for.is_in_folded(offer.folded_text) else 0.0
    from rapidfuzz import fuzz  # slow to load, and the window starts without it

    return fuzz.partial_ratio(wanted, words) * 0.75


def open_palette(parent: QWidget, desk: DeskContext, registry: Registry) -> Palette:
    """Show everything there is."""
    hint = QCoreApplication.translate("Palette", "What do you want to do or find?")
    return _shown(Palette(parent, desk, hint, act_offers(registry)), desk)


def go_to_clause(parent: QWidget, desk: DeskContext) -> Palette:
    """Show the clauses alone; "sg 1" is "resolves to instruct the Secretary-General 1"."""
    hint = QCoreApplication.translate("Palette", "Go to clause, e.g. “sg 1”")
    return _shown(Palette(parent, desk, hint, []), desk)


def _shown(palette: Palette, desk: DeskContext) -> Palette:
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.show()
    palette.line.setFocus()
    reading = partial(clause_places, confidential=not desk.projecting)
    desk.ask(reading, palette.add_places)  # not called when the palette is closed by then
    return palette


def act_offers(registry: Registry) -> list[Offer]:
    """Everything that can be done now, the palette itself aside."""
    registry.ask_again()
    offers = [
        Offer(act.text.replace("&", ""), key_text(action), action.trigger)
        for act, action in registry
        if action.isEnabled() and act.id != "palette"
    ]
    registry.wake_keys()
    return offers
