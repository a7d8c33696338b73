"""Agreed language: where a phrase stands in all loaded texts, word for word or nearly so, with citation."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QStackedLayout, QWidget
from shiboken6 import isValid

from cwgdesk.core.hidden_signs import made_visible
from cwgdesk.overviews.spoken import Spoken, loaded_clauses
from cwgdesk.overviews.touched import Touched, tables
from cwgdesk.texts.differences import edits
from cwgdesk.texts.finder import Finder, Hit, HitKind
from cwgdesk.texts.library import Clause, Document, clause, with_reference
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import EmptyState, button, column, isolated, label, row

_PAUSE = 200  # milliseconds after the last letter
_AROUND = 70  # letters of context on either side


Found = Hit[Document, Spoken]


class AgreedLanguage(DeskView):
    """One line for the phrase, a switch for near misses, and the places with their citations."""

    watches = tables(Clause, Document)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.hits: tuple[Found, ...] = ()
        self._finder: Finder[Document, Spoken] | None = None
        self._asked = 0
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Phrase"))
        self.line.setPlaceholderText(self.tr("A phrase, e.g. “multistakeholder consultation process”"))
        self.line.setClearButtonEnabled(True)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._search)
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.returnPressed.connect(self._enter)
        self.near = QCheckBox(self.tr("Near misses too"))
        self.near.setChecked(True)
        self.near.toggled.connect(lambda _on: self._search())
        self.list = CardList(self.tr("Places"))
        self.list.opened.connect(self.open_hit)
        self.list.picked.connect(lambda at: self.copy.setEnabled(at is not None))
        self.copy = button(self.tr("Copy with reference"), self.copy_hit, sign="copy")
        self.count = label("", "muted")
        self._build()
        self.setFocusProxy(self.line)

    def load(self) -> None:
        """Search again; the clauses are read once, and again when a text has changed."""
        self._search()

    def load_touched(self, touched: Touched) -> None:
        """The texts are other ones now."""
        _ = touched
        self._finder = None
        self._search()

    def open_hit(self, at: int) -> None:
        """Go to the clause."""
        self.desk.goto_clause.emit(self.hits[at].document.id, self.hits[at].clause.id)

    def copy_hit(self) -> None:
        """The clause's words and where they stand, on the clipboard."""
        if (at := self.list.current()) is not None:
            found = self.hits[at]
            self.ask(lambda ws: with_reference(clause(ws, found.clause.id), found.document), self._copied)

    def _copied(self, words: str) -> None:
        QGuiApplication.clipboard().setText(made_visible(words))
        self.desk.said.emit(self.tr("Copied with reference"))

    # -- searching -------------------------------------------------------------------------

    def _search(self) -> None:
        self._pause.stop()
        phrase, near = self.line.text().strip(), self.near.isChecked()
        self._asked += 1
        number = self._asked
        if not phrase:
            self._show(number, phrase, ())
        elif self._finder is None:
            self.ask(loaded_clauses, lambda clauses: self._prepare(number, clauses))
        else:
            finder = self._finder
            self.desk.free.run(
                lambda _job: finder.find(phrase, near=near), lambda hits: self._show(number, phrase, hits)
            )

    def _prepare(self, number: int, clauses: list[tuple[Document, Spoken]]) -> None:
        def ready(finder: Finder[Document, Spoken]) -> None:
            if isValid(self):
                self._finder = finder
                self._search()

        if number == self._asked:
            self.desk.free.run(lambda _job: Finder(clauses), ready)

    # -- showing ---------------------------------------------------------------------------

    def _show(self, number: int, phrase: str, hits: tuple[Found, ...]) -> None:
        if not isValid(self) or number != self._asked:
            return  # a later question is on its way
        self.hits = hits
        cards: list[Card] = []
        for at, hit in enumerate(hits):
            if at == 0 or hits[at - 1].kind is not hit.kind:
                among = sum(1 for other in hits if other.kind is hit.kind)
                cards.append(Card(None, f"{self._kind_name(hit.kind)} ({among})", heading=True))
            tone = "good" if hit.kind is HitKind.EXACT else "warn"
            title = f"{hit.document.name or hit.document.file_name}, {hit.clause.path}"
            cards.append(
                Card(at, isolated(title), isolated(in_context(hit)), self.what_differs(phrase, hit), tone)
            )
        self.list.show_cards(cards, 0 if hits else None)
        self.copy.setVisible(bool(hits))
        self.pages.setCurrentIndex(2 if hits else 1 if phrase else 0)
        documents: set[UUID] = {hit.document.id for hit in hits}
        places = self.tr("%n place(s)", "", len(hits))
        texts = self.tr("in %n text(s)", "", len(documents))
        self.count.setText(f"{places} {texts}" if phrase else "")

    def what_differs(self, phrase: str, hit: Found) -> str:
        """How the words there differ from the phrase, in words."""
        if hit.kind is HitKind.EXACT:
            return self.tr("Word for word")
        if hit.kind is HitKind.WRITTEN_OTHERWISE:
            return self.tr("Written otherwise there: “%1”").replace("%1", hit.words)
        parts: list[str] = []
        for edit in edits(phrase.casefold(), hit.words.casefold()):
            here = phrase[edit.old_start : edit.old_end].strip()
            there = hit.words[edit.new_start : edit.new_end].strip()
            if here and there:
                parts.append(self.tr("“%1” instead of “%2”").replace("%1", there).replace("%2", here))
            elif there:
                parts.append(self.tr("“%1” more").replace("%1", there))
            elif here:
                parts.append(self.tr("without “%1”").replace("%1", here))
        return self.tr("Near miss: %1").replace("%1", "; ".join(parts) or f"“{hit.words}”")

    def _kind_name(self, kind: HitKind) -> str:
        return {
            HitKind.EXACT: self.tr("Word for word"),
            HitKind.WRITTEN_OTHERWISE: self.tr("The same, written otherwise"),
            HitKind.NEAR: self.tr("Near misses"),
        }[kind]

    def _build(self) -> None:
        start = EmptyState(
            "search",
            self.tr("What language is agreed already?"),
            self.tr("Type a phrase: you see every loaded text that has it, word for word or nearly, and how "
                    "to cite it."),
            None,
            (self.tr("Import more texts"), lambda: self.desk.goto_view.emit("library")),
        )  # fmt: skip
        nothing = EmptyState(
            "search",
            self.tr("Nobody has said it like this"),
            self.tr("No loaded text has this phrase. Try a shorter one, or load more texts."),
            (self.tr("Import more texts"), lambda: self.desk.goto_view.emit("library")),
        )
        page = QWidget()
        self.pages = QStackedLayout(page)
        for part in (start, nothing, self.list):
            self.pages.addWidget(part)
        self.copy.setVisible(False)
        self.setLayout(
            column(self.line, row(self.near, 1, self.count, self.copy, spacing=10), page, spacing=10)
        )

    def _enter(self) -> None:
        if self._pause.isActive():
            self._search()
        elif self.hits and self.list.current() is not None:
            self.open_hit(self.list.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves the line for the places."""
        if self.line.hasFocus() and event.key() == Qt.Key.Key_Down and self.hits:
            self.list.setFocus()
            return
        super().keyPressEvent(event)


def in_context(hit: Found) -> str:
    """The found words with what stands around them."""
    text = hit.clause.text.replace("\n", " ")
    start, end = max(0, hit.start - _AROUND), min(len(text), hit.end + _AROUND)
    while start and not text[start - 1].isspace() and hit.start - start < _AROUND + 15:
        start -= 1
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
