"""What the loaded texts cite and the library does not have, and where each of it is cited."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from cwgdesk.overviews.touched import TEXTS
from cwgdesk.texts.cited import CitedText, cited_texts
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import EmptyState, boxed, column, isolated, label
from cwgdesk.ui.kit.table import Column, RowsTable


class CitedPanel(DeskView):
    """The missing texts, the most often cited first; their citations beside them.

    Signals: `counted(missing)` after every reading.
    """

    watches = TEXTS
    counted = Signal(int)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.missing: list[CitedText] = []
        self.table: RowsTable[CitedText] = RowsTable(
            self.tr("Cited, not in the library"), self._columns(), lambda cited: cited.target
        )
        self.table.picked.connect(self._show_places)
        self.table.opened.connect(lambda _cited: self.places.setFocus())
        self.places = CardList(self.tr("Cited in"))
        self.places.opened.connect(self._open)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self.table)
        across.addWidget(self.places)
        across.setChildrenCollapsible(False)
        across.setSizes([560, 560])
        said = self.tr("Import one of these, and its citations become links to it.")
        full = column(label(said, "muted", wrap=True), across, spacing=8)
        full.setStretch(1, 1)
        nothing = EmptyState(
            "check",
            self.tr("Nothing is missing"),
            self.tr("Every text that your texts cite is in the library."),
        )
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(nothing)
        self.pages.addWidget(boxed(full))
        self.setLayout(column(page, margins=4))
        self.setFocusProxy(self.table)

    def load(self) -> None:
        """Read what is cited."""
        all_texts = not self.desk.projecting
        self.ask(lambda ws: cited_texts(ws, confidential=all_texts), self._read)

    def _read(self, found: list[CitedText]) -> None:
        self.missing = [cited for cited in found if cited.document_id is None]
        self.pages.setCurrentIndex(1 if self.missing else 0)
        self.table.show_rows(self.missing)
        self.counted.emit(len(self.missing))

    def _columns(self) -> list[Column[CitedText]]:
        return [
            Column(self.tr("Text"), lambda c: isolated(cited_name(c)), tip=lambda c: c.target),
            Column(self.tr("Texts"), lambda c: str(len({d.id for d, _ in c.citing})), 7),
            Column(self.tr("Places"), lambda c: str(len(c.citing)), 7),
        ]

    def _show_places(self, cited: CitedText | None) -> None:
        citing = cited.citing if cited is not None else ()
        cards: list[Card] = []
        for at, (document, clause) in enumerate(citing):
            if at == 0 or citing[at - 1][0].id != document.id:
                cards.append(Card(None, document.name or document.file_name, heading=True))
            words = clause.text.replace("\n", " ")
            cards.append(Card(at, isolated(clause.path), isolated(words)))
        self.places.show_cards(cards, 0 if cards else None)

    def _open(self, at: int) -> None:
        cited = self.table.current()
        if cited is not None:
            document, clause = cited.citing[at]
            self.desk.goto_clause.emit(document.id, clause.id)


def cited_name(cited: CitedText) -> str:
    """What the text is called: as it is cited, or by its own name where places inside it are cited."""
    return {
        "cs": QCoreApplication.translate("Cited", "ITU Constitution"),
        "cv": QCoreApplication.translate("Cited", "ITU Convention"),
        "gr": QCoreApplication.translate("Cited", "General Rules of ITU"),
        "geneva-declaration": QCoreApplication.translate("Cited", "Geneva Declaration of Principles"),
        "geneva-plan": QCoreApplication.translate("Cited", "Geneva Plan of Action"),
        "tunis-commitment": QCoreApplication.translate("Cited", "Tunis Commitment"),
        "tunis-agenda": QCoreApplication.translate("Cited", "Tunis Agenda for the Information Society"),
    }.get(cited.target, cited.written)
