"""Coverage: what the reports say of each clause, as the machine suggests and the delegate decides."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QInputDialog, QSplitter, QStackedLayout, QWidget

from cwgdesk.desk.coverage import (
    CoverageLink,
    CoverageRow,
    CoverageSearch,
    Reported,
    Verdict,
    judge,
    link_by_hand,
    suggest,
)
from cwgdesk.overviews.again import only_strangers
from cwgdesk.overviews.coverage import Cell, CoverageTable, judged_again, passages, read_coverage
from cwgdesk.overviews.touched import TEXTS, Touched, tables
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause
from cwgdesk.texts.library import clause as clause_of
from cwgdesk.ui.coverage.heat_map import HeatMap
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import EmptyState, Head, boxed, button, column, label, row
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.words.enum_words import glyph_for, word_for
from cwgdesk.workspace.store import Workspace

_ALL, _OPEN = "all", "open"
# The clauses to which nothing is said to speak, by what that goes by.
_WITHOUT = (Standing.SILENT, Standing.NOTHING_LIKELY, Standing.NOT_EXAMINED)
_TONES = {Verdict.SUGGESTED: "warn", Verdict.CONFIRMED: "good", Verdict.REJECTED: ""}


class CoverageView(DeskView):
    """The table of clauses and reports, and the passages behind the cell that is chosen."""

    watches = TEXTS | tables(CoverageLink, CoverageSearch, Anchor)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.table = CoverageTable([], [])
        self.resolution_id: UUID | None = None
        self.links: tuple[CoverageRow, ...] = ()
        self._wanted: UUID | None = None  # the clause to stand on once the table is read
        self.resolution = Choice(self.tr("Resolution"))
        self.resolution.chosen.connect(self._open)
        kinds = [
            (_ALL, self.tr("All clauses")),
            (_OPEN, self.tr("With suggestions to judge")),
            *((standing.value, _sign(standing)) for standing in _WITHOUT),
        ]
        self.shown = Choice(self.tr("Show"), kinds)
        self.shown.chosen.connect(lambda _kind: self._show())
        self.map = HeatMap()
        self.map.picked.connect(self._pick)
        self.place = label("", "heading", wrap=True)
        self.text = label("", "muted", wrap=True)
        self.cards = CardList(self.tr("Passages of the report"))
        self.cards.picked.connect(lambda _at: self._show_link())
        self.cards.opened.connect(lambda _at: self.accept())
        self.passage = label("", wrap=True)
        self.support = label("", "small", wrap=True)
        self.said = Choice(self.tr("How far things are"), [(r, _sign(r)) for r in Reported])
        self._build()
        self.setFocusProxy(self.map)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here."""
        act = partial(Act, menu=Menu.TOOLS, group="coverage")
        on_link = partial(act, within=(self.map, self.side), can=lambda: self._link() is not None)
        return (
            act("coverage.suggest", self.tr("Look for what the reports cover"), self.look,
                can=lambda: bool(self.table.reports)),
            on_link("coverage.accept", self.tr("Accept suggestion"), self.accept, keys="A"),
            on_link("coverage.reject", self.tr("Reject suggestion"), self.reject, keys="R"),
            act("coverage.link", self.tr("Link a passage by hand…"), self.ask_link,
                can=lambda: None not in self.map.current()),
        )  # fmt: skip

    def load(self) -> None:
        """Read the links between the reports and the resolution."""
        resolution_id, all_texts = self.resolution_id, not self.desk.projecting
        self.ask(lambda ws: read_coverage(ws, resolution_id, confidential=all_texts), self._read)

    def load_touched(self, touched: Touched) -> None:
        """Read again the links that were judged; all of them, unless other things' places were touched."""
        if touched.within(tables(CoverageLink)):
            table, links = self.table, touched.of(CoverageLink)
            self.ask(lambda ws: judged_again(ws, table, links), lambda found: self._read_again(table, found))
            return
        self.ask(
            lambda ws: only_strangers(ws, touched, CoverageLink),
            lambda strange: None if strange else self.load(),
        )

    def show_thing(self, clause_id: UUID) -> None:
        """Show the resolution of this clause, at the clause; say so where it can have no coverage."""

        def shown(clause: Clause) -> None:
            self._wanted = clause.id
            self.shown.choose(_ALL)
            self._open(clause.document_id)

        self.ask(lambda ws: clause_of(ws, clause_id), shown)

    # -- what can be done ----------------------------------------------------------------------------

    def look(self) -> None:
        """Let the machine suggest for every report; what was judged stays."""
        resolution_id = self.table.resolution_id
        reports = [report.document.id for report in self.table.reports]
        if resolution_id is None:
            return

        def work(ws: Workspace) -> int:
            return sum(suggest(ws, report_id, resolution_id) for report_id in reports)

        self.ask(work, lambda new: self.desk.said.emit(self.tr("%n new suggestion(s)", "", new)))

    def accept(self) -> None:
        """It is so, and things are as far as the choice says."""
        self._judge(Verdict.CONFIRMED)

    def reject(self) -> None:
        """The passage does not speak to this clause."""
        self._judge(Verdict.REJECTED)

    def ask_link(self) -> None:
        """Let the delegate link a passage that was not suggested."""
        clause_id, report_id = self.map.current()
        if clause_id is None or report_id is None:
            return
        self.ask(lambda ws: passages(ws, report_id), lambda found: self._choose(clause_id, found))

    def _choose(self, clause_id: UUID, found: list[Clause]) -> None:
        titles = [f"{at}. {passage.text[:90]}" for at, passage in enumerate(found, 1)]
        title, question = self.tr("Link a passage"), self.tr("Which passage speaks to this clause?")
        chosen, given = QInputDialog.getItem(self, title, question, titles, 0, False)
        if given and chosen in titles:
            passage_id, said = found[titles.index(chosen)].id, self.said.value() or Reported.OTHER
            self.ask(lambda ws: link_by_hand(ws, passage_id, clause_id, said))

    def _judge(self, verdict: Verdict) -> None:
        found = self._link()
        if found is not None:
            link_id, said = found.link.id, self.said.value() if verdict is Verdict.CONFIRMED else None
            self.ask(lambda ws: judge(ws, link_id, verdict, said))

    # -- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self.writing(button(self.tr("Look for suggestions"), self.look, role="primary"))
        self.for_table = (self.resolution, self.shown, look)
        head = Head(self.tr("Coverage"), self.resolution, self.shown, 1, look)
        self.legend = label("", "small", wrap=True)
        left = boxed(column(self.legend, self.map, spacing=6))
        accept = self.writing(
            button(self.tr("Accept  A"), self.accept, role="primary", name=self.tr("Accept"))
        )
        reject = self.writing(button(self.tr("Reject  R"), self.reject, name=self.tr("Reject")))
        by_hand = self.writing(button(self.tr("Link a passage by hand…"), self.ask_link, role="link"))
        self.judging = boxed(
            column(
                self.passage,
                self.support,
                row(self.said, accept, reject, 1),
                margins=12,
                spacing=8,
            ),
            "card",
        )
        self.standing = label("", wrap=True)
        self.side = boxed(
            column(
                self.place, self.text, self.standing, self.cards, self.judging, row(by_hand, 1), 1, spacing=8
            )
        )
        self.cards.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        across = QSplitter()
        across.setChildrenCollapsible(False)
        across.addWidget(left)
        across.addWidget(Scrolled(self.side))
        across.setStretchFactor(0, 1)
        across.setSizes([680, 460])
        self.empty = EmptyState(
            "coverage",
            self.tr("Nothing to compare yet"),
            self.tr("Import a resolution and a progress report to see which clauses the report speaks to."),
            (self.tr("Open Library"), lambda: self.desk.goto_view.emit("library")),
            (self.tr("Open Reader"), lambda: self.desk.goto_view.emit("reader")),
        )
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(across)
        self.setLayout(column(head, page, margins=16, spacing=12))

    # -- showing -------------------------------------------------------------------------------------

    def _open(self, resolution_id: UUID) -> None:
        self.resolution_id = resolution_id
        self.refresh()

    def _read(self, table: CoverageTable) -> None:
        self.table = table
        self.resolution_id = table.resolution_id
        there = table.resolution_id is not None and bool(table.reports)
        self.pages.setCurrentIndex(1 if there else 0)
        for part in self.for_table:
            part.setVisible(there)
        self.resolution.fill([(d.document.id, d.document.name) for d in table.resolutions])
        self.resolution.choose(table.resolution_id)
        self._show()
        self._stand_on_wanted()

    def _read_again(self, before: CoverageTable, found: CoverageTable | None) -> None:
        if found is None or self.table is not before:  # read anew meanwhile, perhaps too early
            self.load()
        else:
            self._read(found)

    def _stand_on_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        if not self.map.stand_on(wanted):
            self.desk.said.emit(
                self.tr("Coverage is shown for operative clauses of resolutions; this is none.")
            )

    def _show(self) -> None:
        self.map.heat.projecting = self.desk.projecting
        who = (
            f"✓ {word_for(Verdict.CONFIRMED)}",
            f"{'?' if self.desk.projecting else '% ?'} {word_for(Verdict.SUGGESTED)}",
        )
        signs = (*(_sign(r) for r in reversed(Reported)), *who, *(_sign(s) for s in _WITHOUT))
        self.legend.setText("   ".join(sign.replace(" ", "\u2060\u00a0") for sign in signs))
        kind = self.shown.value()
        self.map.show_table(self.table, [c for c in self.table.clauses if self._fits(c, kind)])

    def _fits(self, clause: Clause, kind: str) -> bool:
        cells = [self.table.cell(clause.id, report.document.id) for report in self.table.reports]
        if kind == _OPEN:
            return any(row.link.verdict is Verdict.SUGGESTED for cell in cells for row in cell.links)
        return kind == _ALL or any(cell.standing.value == kind for cell in cells)

    def _pick(self, clause_id: UUID | None, report_id: UUID | None) -> None:
        clause = next((c for c in self.table.clauses if c.id == clause_id), None)
        self.side.setVisible(clause is not None)
        if clause is None or report_id is None:
            self.links = ()
            return
        self.place.setText(clause.path)
        self.text.setText(clause.text)
        cell = self.table.cell(clause.id, report_id)
        self.links = cell.links
        self.cards.show_cards([self._card(found) for found in self.links])
        self.cards.setVisible(bool(self.links))
        told = self._standing_in_words(cell, report_id)
        self.standing.setText(told)
        self.standing.setVisible(bool(told))
        self._show_link()

    def _standing_in_words(self, cell: Cell, report_id: UUID) -> str:
        """What may be said of the report's silence, and by what."""
        if cell.standing is Standing.SPOKEN:
            itself = self.tr("No passage is known to speak to the clause itself; its items are spoken to.")
            return "" if cell.best else f"{glyph_for(cell.standing)} {itself}"
        if cell.standing is Standing.NOTHING_LIKELY:
            why = self.tr("the report was searched, and what was found is likelier wrong than right.")
        elif cell.standing is Standing.SILENT:
            why = self.tr("the report was searched, and no passage that speaks to the clause was found.")
            if cell.links:
                why = self.tr("the report was searched, and all that was suggested has been rejected.")
        elif self.table.searched(report_id).before:
            why = self.tr(
                "the earlier search does not hold any more: a text, its suggestions or the way of searching"
                " have changed. Look for suggestions."
            )
        else:
            why = self.tr(
                "this report was not searched for this version of the resolution. Look for suggestions."
            )
        return f"{_sign(cell.standing)}: {why}"

    def _card(self, found: CoverageRow) -> Card:
        verdict = found.link.verdict
        sure = self.tr("right in %1 of such cases").replace("%1", f"{found.link.score:.0%}")
        states = " / ".join(_sign(one) for one in (found.reported, found.otherwise) if one)
        badge = f"{word_for(verdict)} · {states}"
        badge = f"{badge} · {sure}" if verdict is Verdict.SUGGESTED and not self.desk.projecting else badge
        text = found.passage.text if found.passage else "–"
        return Card(found.link.id, text, "", badge, _TONES[verdict])

    def _link(self) -> CoverageRow | None:
        return next((found for found in self.links if found.link.id == self.cards.current()), None)

    def _show_link(self) -> None:
        found = self._link()
        self.judging.setVisible(found is not None)
        if found is None:
            return
        self.passage.setText(f"“{found.passage.text}”" if found.passage else "–")
        # The machine's grounds are no one's business where others look on.
        words = "" if self.desk.projecting else ", ".join(found.link.evidence)
        self.support.setText(self.tr("Supported by: %1").replace("%1", words) if words else "")
        self.said.choose(found.reported)


def _sign(code: Reported | Standing) -> str:
    return f"{glyph_for(code)} {word_for(code)}"
