"""Who is asked to do what: addressees at the start, what each of them is asked for beside them."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedLayout, QWidget

from cwgdesk.core.folding import for_search
from cwgdesk.overviews.touched import TEXTS
from cwgdesk.texts.asked import Asked, asked, asked_of
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import EmptyState, boxed, column, isolated, label, row

_ALL = "\x00all"


class WhoIsAsked(DeskView):
    """ "Everything that instructs the Director of BDT": a verb, an addressee, and the clauses."""

    watches = TEXTS

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.found: list[Asked] = []
        self.shown: list[Asked] = []
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Who is asked"))
        self.line.setPlaceholderText(self.tr("Who is asked, e.g. BDT, SG, Member States"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _text: self._show_addressees())
        self.verb = Choice(self.tr("How"))
        self.verb.chosen.connect(lambda _verb: self._show_addressees())
        self.addressees = CardList(self.tr("Addressees"))
        self.addressees.picked.connect(lambda _who: self._show_clauses())
        self.addressees.opened.connect(lambda _who: self.list.setFocus())
        self.list = CardList(self.tr("What they are asked"))
        self.list.opened.connect(self.open_at)
        self.count = label("", "muted")
        self._build()
        self.setFocusProxy(self.line)

    def load(self) -> None:
        """Read who is asked for what."""
        self.ask(asked, self._read)

    def open_at(self, at: int) -> None:
        """Go to the clause."""
        self.desk.goto_clause.emit(self.shown[at].document.id, self.shown[at].clause.id)

    def _read(self, found: list[Asked]) -> None:
        self.found = found
        verbs = Counter(one.verb for one in found if one.verb)
        any_verb = ("", self.tr("Asked in any way"))
        self.verb.fill([any_verb, *((verb, f"{verb} ({count})") for verb, count in verbs.most_common())])
        self.pages.setCurrentIndex(1 if found else 0)
        self._show_addressees()

    def _show_addressees(self) -> None:
        fitting = asked_of(self.found, self.line.text(), self.verb.value() or "")
        counts = Counter(_folded(one.addressee) for one in fitting)
        names = {_folded(one.addressee): one.addressee for one in reversed(fitting)}
        cards = [
            Card(key, isolated(names[key]), "", self._counted(count)) for key, count in counts.most_common()
        ]
        if len(cards) > 1:
            cards.insert(0, Card(_ALL, self.tr("All of these"), "", self._counted(len(fitting))))
        self.addressees.show_cards(cards, self.addressees.current() or _ALL)
        self._show_clauses()

    def _show_clauses(self) -> None:
        who = self.addressees.current()
        fitting = asked_of(self.found, self.line.text(), self.verb.value() or "")
        self.shown = [one for one in fitting if who in (_ALL, _folded(one.addressee))]
        cards: list[Card] = []
        for at, one in enumerate(self.shown):
            if at == 0 or self.shown[at - 1].document.id != one.document.id:
                cards.append(Card(None, one.document.name or one.document.file_name, heading=True))
            cards.append(Card(at, isolated(one.clause.path), isolated(one.clause.text.replace("\n", " "))))
        self.list.show_cards(cards, 0 if cards else None)
        self.count.setText(self._counted(len(self.shown)))

    def _counted(self, clauses: int) -> str:
        return self.tr("%n clause(s)", "", clauses)

    def _build(self) -> None:
        self.verb.setMinimumContentsLength(20)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self.addressees)
        across.addWidget(self.list)
        across.setChildrenCollapsible(False)
        across.setSizes([380, 760])
        across.setStretchFactor(1, 1)
        head = row(self.line, self.verb, self.count, spacing=8)
        head.setStretch(0, 1)
        full = column(head, across, spacing=10)
        full.setStretch(1, 1)
        empty = EmptyState(
            "search",
            self.tr("Nobody is asked for anything yet"),
            self.tr("Load a resolution: its operative clauses are listed here by those they address."),
            (self.tr("Open Library"), lambda: self.desk.goto_view.emit("library")),
        )
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(empty)
        self.pages.addWidget(boxed(full))
        self.setLayout(column(page))


def _folded(addressee: str) -> str:
    return " ".join(for_search(addressee).split())
