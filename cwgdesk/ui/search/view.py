"""Search through everything that is kept: hits grouped by what they are, opened with Enter."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from cwgdesk.overviews.search import FOUND_IN, ROOMS, SECRET_ROOMS, Hit, find
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import EmptyState, boxed, button, column, label, row
from cwgdesk.ui.search.agreed_language import AgreedLanguage
from cwgdesk.ui.search.who_is_asked import WhoIsAsked
from cwgdesk.ui.words.enum_words import SEARCH_ROOMS

_PAUSE = 120  # milliseconds after the last letter


class SearchView(DeskView):
    """One line to ask, switches for the rooms, and the hits."""

    watches = FOUND_IN

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.hits: list[Hit] = []
        self._asked = 0
        self.line = _Line(self)
        self.line.setAccessibleName(self.tr("Search for"))
        self.line.setPlaceholderText(self.tr("Words, or the beginnings of words"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.returnPressed.connect(self._enter)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.load)
        self.rooms = {room: button(SEARCH_ROOMS[room].here()) for room in ROOMS}
        for switch in self.rooms.values():
            switch.setCheckable(True)
            switch.setChecked(True)
            switch.clicked.connect(lambda _on=False: self.load())
        self.list = CardList(self.tr("Hits"))
        self.list.opened.connect(self.open_hit)
        self.count = label("", "muted")
        self._build()
        self.show_kind("words")

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here."""
        act = partial(Act, menu=Menu.EDIT, group="find")
        language, asked = partial(self.begin, "language"), partial(self.begin, "asked")
        return (
            act("search", self.tr("Search everything"), self.begin, keys="Ctrl+Shift+F", sign="search"),
            act("search.language", self.tr("Find agreed language"), language, keys="Ctrl+Shift+L"),
            act("search.asked", self.tr("Who is asked to do what"), asked),
        )

    def begin(self, kind: str = "words") -> None:
        """Come here and type."""
        self.show_kind(kind)
        self.desk.goto_view.emit("search")
        line = self.kinds[kind].focusProxy()
        if isinstance(line, QLineEdit):
            line.setFocus()
            line.selectAll()

    def show_kind(self, kind: str) -> None:
        """Search for words, for agreed language, or for those who are asked."""
        names = list(self.kinds)
        self.stack.setCurrentIndex(names.index(kind))
        for name, switch in self.switches.items():
            switch.setChecked(name == kind)
        self.setFocusProxy(self.kinds[kind])

    def load(self) -> None:
        """Search for what stands in the line."""
        asked = self.line.text().strip()
        hidden = self._hidden_rooms()
        rooms = [room for room, switch in self.rooms.items() if switch.isChecked() and room not in hidden]
        for room, switch in self.rooms.items():
            switch.setVisible(room not in hidden)
        self._asked += 1
        number, secret = self._asked, not self.desk.projecting
        if not asked or not rooms:
            self._show(number, asked, [])
            return
        self.ask(
            lambda ws: find(ws, asked, rooms, confidential=secret),
            lambda hits: self._show(number, asked, hits),
        )

    def open_hit(self, at: int) -> None:
        """Go to where the hit is."""
        hit = self.hits[at]
        if hit.view == "reader" and hit.clause_id is not None:
            self.desk.goto_clause.emit(hit.document_id, hit.clause_id)
            return
        self.desk.goto_thing.emit(hit.view, hit.noun_id)

    def _build(self) -> None:
        switches = row(label(self.tr("in"), "muted"), *self.rooms.values(), 1, self.count, spacing=6)
        self.start = EmptyState(
            "search",
            self.tr("Search everything"),
            self.tr("Texts, notes, positions, proposals, practices and contributions, in any language."),
            None,
            (self.tr("Import more texts"), lambda: self.desk.goto_view.emit("library")),
        )
        self.nothing = EmptyState(
            "search",
            self.tr("Nothing found"),
            self.tr("Try fewer words, or only their beginnings; all the words must occur."),
            (self.tr("Search in all rooms"), self._all_rooms),
        )
        page = QWidget()
        self.pages = QStackedLayout(page)
        for part in (self.start, self.nothing, self.list):
            self.pages.addWidget(part)
        words = boxed(column(self.line, switches, page, spacing=10))
        words.setFocusProxy(self.line)
        self.language, self.asked = AgreedLanguage(self.desk), WhoIsAsked(self.desk)
        self.kinds: dict[str, QWidget] = {"words": words, "language": self.language, "asked": self.asked}
        names = {
            "words": self.tr("Words everywhere"),
            "language": self.tr("Agreed language"),
            "asked": self.tr("Who is asked"),
        }
        self.switches = {
            kind: button(title, lambda kind=kind: self.show_kind(kind)) for kind, title in names.items()
        }
        body = QWidget()
        self.stack = QStackedLayout(body)
        for kind, switch in self.switches.items():
            switch.setCheckable(True)
            self.stack.addWidget(self.kinds[kind])
        head = row(label(self.tr("Search"), "title"), 1, *self.switches.values(), spacing=6)
        self.setLayout(column(head, body, margins=16, spacing=10))

    def _show(self, number: int, asked: str, hits: list[Hit]) -> None:
        if number != self._asked:
            return  # a later question is on its way
        self.hits = sorted(hits, key=lambda hit: ROOMS.index(hit.room))
        cards: list[Card] = []
        for at, hit in enumerate(self.hits):
            if at == 0 or self.hits[at - 1].room != hit.room:
                among = sum(1 for other in self.hits if other.room == hit.room)
                cards.append(Card(None, f"{SEARCH_ROOMS[hit.room].here()} ({among})", heading=True))
            badge = self.tr("Confidential") if hit.confidential else ""
            cards.append(Card(at, hit.title, hit.snippet, badge, "private" if badge else ""))
        self.list.show_cards(cards, 0)
        off = [room for room, switch in self.rooms.items() if not switch.isChecked()]
        if self.nothing.main is not None:  # offered only where it may help
            self.nothing.main.setVisible(not self._hidden_rooms().issuperset(off))
        self.pages.setCurrentIndex(2 if hits else 1 if asked else 0)
        self.count.setText(self.tr("%n hit(s)", "", len(hits)) if asked else "")

    def _hidden_rooms(self) -> frozenset[str]:
        return SECRET_ROOMS if self.desk.projecting else frozenset()

    def _all_rooms(self) -> None:
        for switch in self.rooms.values():
            switch.setChecked(True)
        self.load()

    def _enter(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.load()
        elif self.hits and self.list.current() is not None:
            self.open_hit(self.list.current())


class _Line(QLineEdit):
    """Arrow keys go down into the hits."""

    def __init__(self, view: SearchView) -> None:
        super().__init__()
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves the line for the hits."""
        if event.key() == Qt.Key.Key_Down and self._view.hits:
            self._view.list.setFocus()
            return
        super().keyPressEvent(event)
