"""What came back in an edited copy of a paper: one card a change, taken or refused by single keys."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QSizePolicy, QSplitter, QTextBrowser, QWidget
from shiboken6 import isValid

from cwgdesk.papers.back.changes import Change, Kind, Returned, Target
from cwgdesk.papers.back.comparing import compared
from cwgdesk.papers.back.kept_copies import copy_of
from cwgdesk.papers.back.matching import Mapped
from cwgdesk.papers.back.reading import read_copy, read_file
from cwgdesk.papers.back.story import Story
from cwgdesk.papers.back.taking import Row, State, decide, rows_of
from cwgdesk.texts.differences import segments
from cwgdesk.ui.clause.segment_looks import segment_looks
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, row
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.store import Workspace

_TONES = {State.TAKEN: "good", State.REFUSED: "", State.COLLIDES: "bad", State.OPEN: "warn"}


def read_beside(desk: DeskContext, path: Path, then: Callable[[Returned], object]) -> None:
    """Read a file and compare it with the paper as it left, beside the store's lane."""

    def found(story: Story) -> None:
        def kept(copy: tuple[UUID, bytes]) -> None:
            release, content = copy
            desk.free.run(lambda _job: compared(release, read_copy(content), story), then)

        desk.ask(lambda ws: copy_of(ws, story), kept)

    desk.free.run(lambda _job: read_file(path), found)


class TakeBackDialog(QDialog):
    """The changes of a returned paper; T takes, R refuses, Shift+T takes all of a person, Enter shows where.

    Signals: `in_paper(id)` for a section or a paper whose place shall be shown.
    """

    in_paper = Signal(object)

    def __init__(self, parent: QWidget, desk: DeskContext, returned: Returned, file_name: str) -> None:
        super().__init__(parent)
        self.desk, self.returned, self.file_name = desk, returned, file_name
        self.rows: dict[str, Row] = {}
        self.setWindowTitle(self.tr("Take back an edited copy"))
        self.said = label("", "strong", wrap=True)
        self.unsure = label(
            self.tr("The file does not say which paper it is; it was found by its words."), "warn", wrap=True
        )
        self.unsure.setVisible(returned.by_words)
        self.cards = CardList(self.tr("Changes"))
        self.cards.picked.connect(self._show)
        self.cards.opened.connect(lambda _id: self.show_place())
        self.place = label("", "muted", wrap=True)
        self.words = QTextBrowser()
        self.words.setAccessibleName(self.tr("The field with the change"))
        self.warning = label("", "bad", wrap=True)
        self.take_one = button(self.tr("Take"), self.take, role="primary")
        self.refuse_one = button(self.tr("Refuse"), self.refuse)
        self.take_hand = button(self.tr("Take all of this person"), self.take_all_of)
        self._build()
        for keys, act in (("T", self.take), ("R", self.refuse), ("Shift+T", self.take_all_of)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WindowShortcut)
        self.resize(min(980, parent.width() - 40), min(640, parent.height() - 30))
        self.load()

    def load(self, current: object = None) -> None:
        """Read again where each change stands."""
        returned = self.returned

        def read(rows: list[Row]) -> None:
            if isValid(self):
                self._read(rows, current)

        self.desk.ask(lambda ws: rows_of(ws, returned), read)

    def take(self) -> None:
        """Take the marked change; theirs stands, whatever we have written there meanwhile."""
        self._decide(take=self._marked(), named=True)

    def refuse(self) -> None:
        """Refuse the marked change."""
        self._decide(refuse=self._marked(), named=True)

    def take_all_of(self) -> None:
        """Take all open changes of whoever made the marked one; what collides waits to be looked at."""
        chosen = self.rows.get(self.cards.current() or "")
        if chosen is not None:
            same = [r for r in self.rows.values() if r.change.author == chosen.change.author]
            self._decide(take=[r.change.id for r in same if r.state is State.OPEN], named=False)

    def show_place(self) -> None:
        """Show where the marked change belongs."""
        chosen = self.rows.get(self.cards.current() or "")
        if chosen is None or chosen.change.target is None:
            return
        change = chosen.change
        if change.target in (Target.SECTION, Target.HEADER):
            self.in_paper.emit(change.noun_id)
        elif change.target is Target.AMENDMENT and chosen.clause_id is not None:
            self.desk.goto_clause.emit(chosen.document_id, chosen.clause_id)
        else:
            view = "practices" if change.target is Target.PRACTICE else "positions"
            self.desk.goto_thing.emit(view, change.noun_id)

    def _build(self) -> None:
        show = button(self.tr("Show the place"), self.show_place)
        close = button(self.tr("Close"), self.accept)
        for each, keys in ((self.take_one, "T"), (self.refuse_one, "R"), (self.take_hand, "Shift+T")):
            each.setToolTip(keys)
            each.setAutoDefault(False)
            each.setEnabled(not self.desk.workspace.read_only)
        for each in (show, close):
            each.setAutoDefault(False)
        across = QSplitter()
        across.addWidget(self.cards)
        across.addWidget(boxed(column(self.place, self.words, self.warning, spacing=6)))
        across.setSizes([380, 560])
        across.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        foot = row(self.take_one, self.refuse_one, self.take_hand, 1, show, close, spacing=8)
        whole = column(self.said, self.unsure, across, foot, margins=16, spacing=10)
        whole.setStretchFactor(across, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.cards)

    def _marked(self) -> list[str]:
        chosen = self.rows.get(self.cards.current() or "")
        return [chosen.change.id] if chosen is not None and chosen.state is not State.TAKEN else []

    def _decide(self, *, take: Sequence[str] = (), refuse: Sequence[str] = (), named: bool) -> None:
        if not (take or refuse) or self.desk.workspace.read_only:
            return
        returned, file_name, following = self.returned, self.file_name, self._following()

        def work(ws: Workspace) -> None:
            decide(ws, returned, file_name, take=take, refuse=refuse, named=named)

        self.desk.ask(work, lambda _done: self.load(following), lambda error: self._tell(error_text(error)))

    def _following(self) -> str | None:
        """The next change that waits, after the marked one."""
        ids = [card.id for card in self.cards.cards_model.cards if not card.heading]
        current = self.cards.current()
        at = ids.index(current) if current in ids else -1
        waiting = (State.OPEN, State.COLLIDES)
        order = [*ids[at + 1 :], *ids[: max(at, 0)]]
        return next((str(i) for i in order if self.rows[str(i)].state in waiting), current)

    def _tell(self, words: str) -> None:
        if isValid(self):
            self.warning.setText(words)

    def _read(self, rows: list[Row], current: object) -> None:
        self.rows = {found.change.id: found for found in rows}
        homes = [found for found in rows if found.change.target is not None]
        lost = [found for found in rows if found.change.target is None]
        cards = [_card(found) for found in homes]
        if lost:
            title = self.tr("Belongs to no field")
            cards += [Card("lost", title, heading=True), *(_card(found) for found in lost)]
        self.cards.show_cards(cards, current)
        left = sum(found.state in (State.OPEN, State.COLLIDES) for found in rows)
        self.said.setText(
            self.tr("%n change(s) wait", "", left) if left else self.tr("✓ Nothing waits any more")
        )

    def _show(self, key: object) -> None:
        found = self.rows.get(str(key))
        self.warning.setText("")
        for each in (self.take_one, self.refuse_one, self.take_hand):
            each.setVisible(found is not None)
        if found is None:
            self.words.clear()
            self.place.setText(self.tr("Nothing was changed in it.") if not self.rows else "")
            return
        change = found.change
        self.place.setText(" · ".join(filter(None, (isolated(found.clause or ""), _way(change.mapped)))))
        if found.state is State.COLLIDES:
            self.warning.setText(self.tr("Changed here too since: taking it replaces our words."))
        old, new = (found.ours, found.then) if change.cuts and found.then else (change.before, change.after)
        if found.state in (State.TAKEN, State.REFUSED) or change.kind is Kind.COMMENT:
            old, new = change.before, change.after
        self.words.clear()
        if change.kind is Kind.COMMENT:
            self.words.setPlainText(f"“{old}”\n\n{new}" if old else new)
        else:
            _show_redline(self.words, old, new)


def _card(found: Row) -> Card:
    change = found.change
    title = " · ".join(filter(None, (_kind(change.kind), found.clause or _home(change))))
    texts = [isolated(" ".join(words.split())) for words in (change.before, change.after) if words.strip()]
    hand = " ".join(filter(None, (isolated(change.author), change.dated[:10])))
    badge = " · ".join(filter(None, (_state(found.state), hand)))
    return Card(change.id, title, " → ".join(dict.fromkeys(texts)), badge, _TONES[found.state])


def _show_redline(view: QTextBrowser, old: str, new: str) -> None:
    """The words with what goes struck and what comes underlined; they are never read as markup."""
    cursor = QTextCursor(view.document())
    looks = segment_looks(tokens())
    for segment in segments(old, new):
        cursor.insertText(segment.text, looks[segment.kind])


def _kind(kind: Kind) -> str:
    translate = QCoreApplication.translate
    return {
        Kind.INSERT: translate("TakeBack", "Words added"),
        Kind.DELETE: translate("TakeBack", "Words taken out"),
        Kind.REPLACE: translate("TakeBack", "Words replaced"),
        Kind.MOVE: translate("TakeBack", "Moved"),
        Kind.COMMENT: translate("TakeBack", "Comment"),
        Kind.PARAGRAPH: translate("TakeBack", "Paragraph"),
        Kind.ACCEPTED: translate("TakeBack", "Our change accepted"),
        Kind.REFUSED: translate("TakeBack", "Our change refused"),
    }[kind]


def _home(change: Change) -> str:
    translate = QCoreApplication.translate
    homes = {
        Target.POSITION: translate("TakeBack", "Position"),
        Target.AMENDMENT: translate("TakeBack", "Proposal"),
        Target.PRACTICE: translate("TakeBack", "Good practice"),
        Target.SECTION: translate("TakeBack", "Section"),
        Target.HEADER: translate("TakeBack", "Header or box"),
    }
    return homes[change.target] if change.target is not None else ""


def _state(state: State) -> str:
    translate = QCoreApplication.translate
    return {
        State.OPEN: translate("TakeBack", "○ Open"),
        State.TAKEN: translate("TakeBack", "✓ Taken"),
        State.REFUSED: translate("TakeBack", "⊘ Refused"),
        State.COLLIDES: translate("TakeBack", "⚠ Collides with our words"),
    }[state]


def _way(mapped: Mapped | None) -> str:
    translate = QCoreApplication.translate
    if mapped is None:
        return translate("TakeBack", "Belongs to no field; make it by hand, or refuse it")
    return {
        Mapped.BOOKMARK: translate("TakeBack", "Its place is certain"),
        Mapped.WORDS: translate("TakeBack", "Its place was found by its words"),
        Mapped.NEIGHBOUR: translate("TakeBack", "Its place was found by what stands beside it"),
    }[mapped]
