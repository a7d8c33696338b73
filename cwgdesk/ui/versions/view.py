"""Two versions clause by clause, or two languages side by side; notes are carried over from here."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QLineEdit,
    QSplitter,
    QStackedLayout,
    QTabWidget,
    QWidget,
)
from shiboken6 import isValid

from cwgdesk.core.looked_for import LookedFor
from cwgdesk.desk.proposals.redoing import Redoing, carry_and_redo
from cwgdesk.overviews.touched import ON_CLAUSES, TEXTS, Touched
from cwgdesk.overviews.versions import (
    Compared,
    Originals,
    PairRow,
    Standing,
    Two,
    Versions,
    beside,
    compare_two,
    pair_around,
    read_originals,
    read_standing,
    read_two,
    read_versions,
    usual_pair,
)
from cwgdesk.texts.anchors import confirm_anchor
from cwgdesk.texts.carrying import leave_on_old
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.pieces import Beside, EmptyState, boxed, button, column, label, row
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.versions.pairs_table import PairsTable, arrow
from cwgdesk.ui.versions.side import CarriedPanel, ClausePanel
from cwgdesk.ui.versions.split_review import open_split_review
from cwgdesk.ui.versions.version_redline import proposed_name, told, write_between
from cwgdesk.ui.versions.version_title import version_title
from cwgdesk.ui.words.enum_words import glyph_for, word_for

_CLAUSE, _NOTES = range(2)


class VersionsView(DeskView):
    """A work, two of its versions, what became of every clause, and the notes that go along."""

    watches = TEXTS | ON_CLAUSES

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.there: list[Versions] = []
        self.compared: Compared | None = None
        self._wanted: tuple[UUID, UUID, bool] | None = None  # the pair to show once it is read
        self._wanted_work: str | None = None
        self._any_two = False  # asked for although no work has a second document yet
        self._asked = 0
        self.work = Choice(self.tr("Text"))
        self.old = Choice(self.tr("Older version"))
        self.new = Choice(self.tr("Newer version"))
        self.mode = Choice(
            self.tr("Show"),
            [(False, self.tr("Compare versions")), (True, self.tr("Two languages"))],
        )
        self.filter = QLineEdit()
        self.switches = {status: button("", self._show_rows) for status in PairStatus}
        self.table = PairsTable(self.tr("Clauses of both"))
        self.clause = ClausePanel()
        self.carried = CarriedPanel()
        self.tabs = QTabWidget()
        self.count = label("", "muted")
        self._build()
        self._connect()
        self.setFocusProxy(self.table)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here, and the way in from the reader."""
        act = partial(Act, menu=Menu.TOOLS, group="versions")
        read = partial(act, can=lambda: self.desk.document_id is not None)
        moved = partial(act, here=True, private=True, can=self.carried.chosen_moved)
        return (
            read("versions.compare", self.tr("Compare the versions of this text"), self.compare_current,
                 keys="Ctrl+Shift+D", sign="versions"),
            read("versions.split", self.tr("Correct the split of this text…"),
                 lambda: open_split_review(self.window(), self.desk)),
            act("versions.carry", self.tr("Carry notes over to the newer version"), self.carry,
                here=True, can=lambda: self.carried.button.isVisibleTo(self)),
            act("versions.redline", self.tr("Save a redline of these two versions…"), self.save_redline,
                here=True, can=lambda: self._pair() is not None and not self.mode.value()),
            moved("versions.confirm", self.tr("Confirm the place of the marked note"), self._confirm),
            moved("versions.leave", self.tr("Leave the marked note on the older version"), self._leave),
        )  # fmt: skip

    def panes(self) -> list[QWidget]:
        """F6 goes round these."""
        return [self.head, self.table, self.tabs]

    def load(self) -> None:
        """Read which texts have versions, then the pair that is chosen."""
        all_texts = not self.desk.projecting
        self.ask(lambda ws: read_versions(ws, confidential=all_texts), self._read)

    def load_touched(self, touched: Touched) -> None:
        """The texts are compared again only when one has changed; what stands on them is told again."""
        pair = self._pair()
        if touched.meets(TEXTS):
            self.load()
        elif pair is not None and self.pages.currentIndex() == 1:
            self.ask(lambda ws: read_standing(ws, *pair), lambda standing: self._tell(pair, standing))

    # -- from elsewhere --------------------------------------------------------------------

    def show_thing(self, document_id: UUID) -> None:
        """Compare this document with the version before it, or with its other language."""

        def found(there: list[Versions]) -> None:
            mine = next((v for v in there if v.work and any(d.id == document_id for d in v.documents)), None)
            self._wanted = pair_around(mine.documents, document_id) if mine else None
            if mine is None or self._wanted is None:
                self.desk.said.emit(self.tr("No other version of this text is in the library."))
            else:
                self._wanted_work = mine.key
            self._read(there)

        all_texts = not self.desk.projecting
        self.ask(lambda ws: read_versions(ws, confidential=all_texts), found)

    def compare_current(self) -> None:
        """Compare the versions of the text that the reader shows."""
        document_id = self.desk.document_id
        if document_id is not None:
            self.desk.goto_thing.emit("versions", document_id)

    # -- doing -----------------------------------------------------------------------------

    def carry(self) -> None:
        """Take what stands on the older version over to the newer one: one change, to be undone."""
        pair = self._pair()
        if pair is None:
            return
        old_id, new_id = pair

        def told(done: Redoing) -> None:
            self.tabs.setCurrentIndex(_NOTES)
            said = [self.tr("%n thing(s) carried over exactly", "", done.carried.exact)]
            if done.redone:
                said.append(
                    self.tr("%n proposal(s) redone on the new words: look at them", "", len(done.redone))
                )
            if done.collided:
                said.append(
                    self.tr("%n proposal(s) left as they were: the new words collide", "", len(done.collided))
                )
            self.desk.did.emit(" · ".join(said))

        self.ask(lambda ws: carry_and_redo(ws, old_id, new_id), told)

    def save_redline(self) -> None:
        """Ask for a name, then write what the newer file changes as tracked changes on the older one."""
        pair = self._pair()
        if pair is not None:
            self.ask(lambda ws: read_originals(ws, *pair), self._save_redline)

    def _save_redline(self, originals: Originals) -> None:
        title, kinds = self.tr("Save the redline"), self.tr("Word files (*.docx)")
        name, _ = QFileDialog.getSaveFileName(self, title, proposed_name(originals), kinds)
        if name:
            path = Path(name) if Path(name).suffix else Path(name).with_suffix(".docx")
            self.desk.leaving.emit(path)
            self.desk.free.run(
                lambda _job: write_between(originals, path), lambda report: self.desk.said.emit(told(report))
            )

    def _confirm(self) -> None:
        if (thing := self.carried.chosen()) is not None:
            said = self.tr("Place confirmed")
            self.ask(lambda ws: confirm_anchor(ws, thing.anchor_id), lambda _: self.desk.did.emit(said))

    def _leave(self) -> None:
        if (thing := self.carried.chosen()) is not None:
            said = self.tr("Left on the older version")
            self.ask(lambda ws: leave_on_old(ws, thing.anchor_id), lambda _: self.desk.did.emit(said))

    # -- reading ---------------------------------------------------------------------------

    def _read(self, there: list[Versions]) -> None:
        self.there = there
        any_two = self.tr("Any two texts…")
        self.work.fill([(v.key, v.work.title if v.work else any_two) for v in there])
        if self._wanted_work is not None:
            self.work.choose(self._wanted_work)
            self._wanted_work = None
        # A resolution against a report says nothing: two unlike texts are compared on demand only.
        shown = self._any_two or any(versions.work for versions in there)
        self.pages.setCurrentIndex(1 if shown else 0)
        self._offer_documents()
        if shown:
            self._compare()

    def compare_any_two(self) -> None:
        """Choose two texts freely, though no text has a second version yet."""
        self._any_two = True
        self.pages.setCurrentIndex(1)
        self._work_chosen()
        self.old.setFocus()

    def _work_chosen(self) -> None:
        self._offer_documents()
        self._choose_usual()
        self._compare()

    def _mode_chosen(self) -> None:
        self._choose_usual()
        self._compare()

    def _offer_documents(self) -> None:
        versions = self._versions()
        documents = versions.documents if versions else ()
        options = [(d.id, version_title(d)) for d in documents]
        ids = {d.id for d in documents}
        before = (self.old.value(), self.new.value())
        self.old.fill(options)
        self.new.fill(options)
        if self._wanted is not None and set(self._wanted[:2]) <= ids:
            for choice, value in zip((self.old, self.new, self.mode), self._wanted, strict=True):
                choice.choose(value)
            self._wanted = None
        elif not set(before) <= ids:
            self._choose_usual()

    def _choose_usual(self) -> None:
        versions = self._versions()
        pair = usual_pair(versions.documents, languages=bool(self.mode.value())) if versions else None
        if pair is not None:
            self.old.choose(pair[0].id)
            self.new.choose(pair[1].id)

    def _versions(self) -> Versions | None:
        return next((v for v in self.there if v.key == self.work.value()), None)

    def _pair(self) -> tuple[UUID, UUID] | None:
        old, new = self.old.value(), self.new.value()
        return (old, new) if old is not None and new is not None and old != new else None

    def _compare(self) -> None:
        pair = self._pair()
        self._asked += 1
        number, languages = self._asked, bool(self.mode.value())
        self._show_mode()
        if pair is None:
            self._show(None)
            return
        old_id, new_id = pair
        compute = beside if languages else compare_two

        def read(found: tuple[Two, Standing]) -> None:
            two, standing = found
            if number == self._asked:
                self.carried.show_standing(standing)
                self._work_out(lambda: compute(two), number)

        self.ask(lambda ws: (read_two(ws, old_id, new_id), read_standing(ws, old_id, new_id)), read)

    def _tell(self, pair: tuple[UUID, UUID], standing: Standing) -> None:
        if pair == self._pair():
            self.carried.show_standing(standing)

    def _work_out(self, compute: Callable[[], Compared], number: int) -> None:
        def worked(compared: Compared) -> None:
            if isValid(self) and number == self._asked:  # else another pair was chosen meanwhile
                self._show(compared)

        self.desk.free.run(lambda _job: compute(), worked)

    # -- showing ---------------------------------------------------------------------------

    def _show(self, compared: Compared | None) -> None:
        self.compared = compared
        self._name_switches()
        self._show_rows()

    def _name_switches(self) -> None:
        """Sign, word and count; where the words have no room, sign and count: a cut number would be a lie."""
        counts = self.compared.counts if self.compared else {}
        for status, switch in self.switches.items():
            count = counts.get(status, 0)
            words = f"{glyph_for(status)} {word_for(status)} {count}"
            switch.setText(words)
            switch.setAccessibleName(words)
            switch.setToolTip(words)
            switch.setEnabled(bool(count))
        needed = sum(switch.sizeHint().width() + 6 for switch in self.switches.values())
        if needed > self.filters.width():
            for status, switch in self.switches.items():
                switch.setText(f"{glyph_for(status)} {counts.get(status, 0)}")
        self.filters.choose()  # the words are longer or shorter now

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words of the filters come and go with the room there is."""
        super().resizeEvent(event)
        self._name_switches()

    def _show_rows(self) -> None:
        compared = self.compared
        if compared is None:
            self.table.show_rows([], self._titles(), ("", ""))
            self.count.setText(self.tr("Choose two different versions."))
            return
        wanted = LookedFor(self.filter.text())
        on = {status for status, switch in self.switches.items() if switch.isChecked()}
        rows = [
            found
            for found in compared.rows
            if (found.status is None or not on or found.status in on) and wanted.is_in(_words(found))
        ]
        self.table.show_rows(rows, self._titles(), (compared.two.old.language, compared.two.new.language))
        self.count.setText(self.tr("%n clause(s)", "", len(rows)))

    def _titles(self) -> tuple[str, str, str]:
        if self.mode.value():
            two = self.compared.two if self.compared else None
            first, second = (version_title(two.old), version_title(two.new)) if two else ("", "")
            return self.tr("Clause"), first, second
        return self.tr("What became of it"), self.tr("Clause"), self.tr("Text, with what changed")

    def _show_mode(self) -> None:
        languages = bool(self.mode.value())
        for switch in self.switches.values():
            switch.setVisible(not languages)
        self._guard_notes()

    def _guard_notes(self) -> None:
        """Notes belong to versions of one text, and to nobody else's eyes."""
        versions = self._versions()
        same_language = (
            versions is not None
            and len({d.language for d in versions.documents if d.id in (self.old.value(), self.new.value())})
            < 2
        )
        fits = not self.mode.value() and same_language and not self.desk.projecting
        self.tabs.setTabVisible(_NOTES, fits)

    def _name_notes(self, for_a_look: int) -> None:
        title = self.tr("Notes")
        self.tabs.setTabText(_NOTES, f"{title} ({for_a_look})" if for_a_look else title)

    # -- building --------------------------------------------------------------------------

    def _build(self) -> None:
        for choice in (self.old, self.new, self.work):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(14)
        self.mode.setMinimumContentsLength(18)
        for switch in self.switches.values():
            switch.setCheckable(True)
        self.filter.setPlaceholderText(self.tr("Filter clauses"))
        self.filter.setAccessibleName(self.tr("Filter clauses"))
        self.filter.setClearButtonEnabled(True)
        redline = button(self.tr("Save as redline…"), self.save_redline, sign="export")
        title = row(label(self.tr("Versions"), "title"), 1, redline, self.mode, spacing=10)
        between = label(arrow(), "muted")
        between.setAccessibleName(self.tr("compared with"))
        choices = row(self.work, self.old, between, self.new, spacing=8)
        for at in (0, 1, 3):
            choices.setStretch(at, 1)
        looked_for = row(self.filter, self.count, spacing=6)
        looked_for.setStretch(0, 1)
        self.filters = Beside(boxed(row(*self.switches.values(), spacing=6)), boxed(looked_for), spacing=6)
        self.head = boxed(column(title, choices, self.filters, spacing=10))
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("On this clause, and the notes"))
        self.tabs.tabBar().setAccessibleName(self.tr("On this clause, and the notes"))
        self.tabs.addTab(Scrolled(self.clause), self.tr("This clause"))
        self.tabs.addTab(Scrolled(self.carried), self.tr("Notes"))
        self.across = QSplitter()
        self.across.addWidget(self.table)
        self.across.addWidget(self.tabs)
        self.across.setChildrenCollapsible(False)
        self.across.setStretchFactor(0, 1)
        self.across.setSizes([850, 330])
        self.tabs.setMinimumWidth(270)
        full = boxed(column(self.head, self.across, spacing=10))
        layout = full.layout()
        if isinstance(layout, QBoxLayout):
            layout.setStretch(1, 1)
        empty = EmptyState(
            "versions",
            self.tr("Nothing to compare yet"),
            self.tr("Import the next version of a text, or the same text in another language. It is "
                    "recognised, compared clause by clause, and your notes can be carried over."),
            (self.tr("Open Library"), lambda: self.desk.goto_view.emit("library")),
            (self.tr("Compare any two texts"), self.compare_any_two),
        )  # fmt: skip
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(empty)
        self.pages.addWidget(full)
        self.setLayout(column(page, margins=16))

    def _connect(self) -> None:
        self.work.chosen.connect(lambda _id: self._work_chosen())
        self.mode.chosen.connect(lambda _mode: self._mode_chosen())
        self.old.chosen.connect(lambda _id: self._compare())
        self.new.chosen.connect(lambda _id: self._compare())
        self.filter.textChanged.connect(lambda _text: self._show_rows())
        self.table.picked.connect(lambda found: self.clause.show_row(found, self.compared))
        self.table.opened.connect(lambda _row, older: self.clause.open(older=older))
        self.clause.opened.connect(self.desk.goto_clause)
        self.carried.opened.connect(self.desk.goto_clause)
        self.carried.carry.connect(self.carry)
        self.carried.confirmed.connect(lambda _id: self._confirm())
        self.carried.left.connect(lambda _id: self._leave())
        self.carried.counted.connect(self._name_notes)


def _words(found: PairRow) -> str:
    sides = [side for side in (found.old, found.new) if side is not None]
    return " ".join(f"{side.path} {side.text}" for side in sides)
