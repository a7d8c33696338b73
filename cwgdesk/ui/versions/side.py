"""Beside the comparison: the life of the chosen clause, and what became of the notes."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cwgdesk.overviews.versions import Compared, PairRow, Standing, Thing
from cwgdesk.texts.library import Document
from cwgdesk.texts.versions.genealogy import Life
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label
from cwgdesk.ui.words.enum_words import THINGS, word_for


class ClausePanel(QWidget):
    """The chosen line: open either side, and the clause through all loaded versions.

    Signals: `opened(document_id, clause_id)`.
    """

    opened = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._row: PairRow | None = None
        self._compared: Compared | None = None
        self._stages: list[tuple[Document, UUID]] = []
        self.heading = label("", "heading", wrap=True)
        self.older = button(self.tr("Open in older version"), lambda: self.open(older=True))
        self.newer = button(self.tr("Open in newer version"), lambda: self.open(older=False))
        self.life = CardList(self.tr("The life of this clause"))
        self.life.opened.connect(self._open_stage)
        self.title = label(self.tr("Through all loaded versions"), "field")
        self.none = label("", "muted", wrap=True)
        layout = column(self.heading, self.newer, self.older, self.title, self.none, self.life, margins=12)
        layout.setStretch(5, 1)
        self.life.setMinimumHeight(self.life.fontMetrics().lineSpacing() * 6)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_row(self, found: PairRow | None, compared: Compared | None) -> None:
        """Show this line of this comparison."""
        self._row, self._compared = found, compared
        clause = (found.new or found.old) if found else None
        self.heading.setText(isolated(clause.path) if clause else "")
        self.older.setEnabled(found is not None and found.old is not None)
        self.newer.setEnabled(found is not None and found.new is not None)
        side_by_side = found is not None and found.status is None
        if side_by_side and compared is not None:
            self.newer.setText(self.tr("Open second text"))
            self.older.setText(self.tr("Open first text"))
        else:
            self.newer.setText(self.tr("Open in newer version"))
            self.older.setText(self.tr("Open in older version"))
        self._show_life(() if compared is None or clause is None else compared.lives.get(clause.id, ()))
        self.title.setVisible(not side_by_side)
        self.life.setVisible(bool(self._stages))
        self.none.setVisible(not self._stages and not side_by_side)
        self.none.setText(self.tr("This clause stands in no other loaded version."))

    def open(self, *, older: bool) -> None:
        """Open the reader at one side of the line; at the other where there is none."""
        if self._row is None or self._compared is None:
            return
        two = self._compared.two
        sides = [(two.new, self._row.new), (two.old, self._row.old)]
        document, clause = sides[1] if older else sides[0]
        if clause is None:
            document, clause = sides[0] if older else sides[1]
        if clause is not None:
            self.opened.emit(document.id, clause.id)

    def _show_life(self, life: Life) -> None:
        versions = self._compared.two.versions if self._compared else ()
        self._stages = [(versions[stage.version], stage.clause.id) for stage in life]
        cards = [
            Card(
                at,
                versions[stage.version].version_name or versions[stage.version].name,
                isolated(stage.clause.path),
                self.tr("First in this version") if at == 0 else word_for(stage.status),
            )
            for at, stage in enumerate(life)
        ]
        self.life.show_cards(cards, len(cards) - 1)

    def _open_stage(self, at: int) -> None:
        document, clause_id = self._stages[at]
        self.opened.emit(document.id, clause_id)


class CarriedPanel(QWidget):
    """What stood on the older version: carried by itself, for a look, or left there.

    Signals: `carry()`; `confirmed(anchor_id)` and `left(anchor_id)` for the chosen one;
    `opened(document_id, clause_id)`; `counted(for a look)`.
    """

    carry = Signal()
    confirmed = Signal(object)
    left = Signal(object)
    opened = Signal(object, object)
    counted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._things: dict[UUID, Thing] = {}
        self._moved: set[UUID] = set()
        self.said = label("", wrap=True)
        self.button = button(self.tr("Carry notes over"), self.carry.emit, role="primary")
        self.list = CardList(self.tr("For a look, and left on the older version"))
        self.list.picked.connect(self._pick)
        self.list.opened.connect(self._open)
        self.quote = label("", "small", wrap=True)
        self.confirm = button(self.tr("Confirm place"), lambda: self._tell(self.confirmed), sign="check")
        self.leave = button(self.tr("Leave on older version"), lambda: self._tell(self.left))
        self.look = button(self.tr("Look at it"), lambda: self._open(self.list.current()), sign="reader")
        self.foot = boxed(column(self.quote, self.confirm, self.leave, self.look))
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * 7)
        layout = column(self.said, self.button, self.list, self.foot, margins=12, spacing=10)
        layout.setStretch(2, 1)
        layout.addStretch(0)
        self.setLayout(layout)

    def show_standing(self, standing: Standing) -> None:
        """Show what was carried, what wants a look and what stayed."""
        self._things = {thing.anchor_id: thing for thing in (*standing.moved, *standing.lost)}
        self._moved = {thing.anchor_id for thing in standing.moved}
        self.button.setVisible(standing.waiting > 0)
        self.button.setText(self.tr("Carry %n note(s) over", "", standing.waiting))
        self.button.setAccessibleName(self.button.text())
        self.said.setText(self._sentence(standing))
        cards: list[Card] = []
        for title, things in (
            (self.tr("Moved – for a look"), standing.moved),
            (self.tr("Lost – kept on the older version"), standing.lost),
        ):
            if things:
                cards.append(Card(None, f"{title} ({len(things)})", heading=True))
            cards += [
                Card(t.anchor_id, THINGS[t.kind].here(), f"{isolated(t.path)}: {t.words or t.quote}")
                for t in things
            ]
        self.list.setVisible(bool(cards))
        self.list.show_cards(cards)
        self._pick(self.list.current())
        self.counted.emit(len(standing.moved))

    def chosen(self) -> Thing | None:
        """The thing that is marked."""
        return self._things.get(self.list.current())

    def chosen_moved(self) -> bool:
        """Is the marked thing one that wants a look?"""
        return self.list.current() in self._moved

    def _sentence(self, standing: Standing) -> str:
        parts: list[str] = []
        if standing.waiting:
            parts.append(self.tr("%n thing(s) on the older version still.", "", standing.waiting))
        if standing.exact:
            parts.append(self.tr("%n thing(s) carried over exactly.", "", standing.exact))
        if standing.moved:
            parts.append(self.tr("%n thing(s) moved: have a look.", "", len(standing.moved)))
        if standing.lost:
            parts.append(self.tr("%n thing(s) kept on the older version.", "", len(standing.lost)))
        return " ".join(parts) or self.tr("Nothing on the desk stands on the older version.")

    def _pick(self, anchor_id: UUID | None) -> None:
        thing = self._things.get(anchor_id) if anchor_id is not None else None
        self.foot.setVisible(thing is not None)
        if thing is None:
            return
        moved = anchor_id in self._moved
        self.confirm.setVisible(moved)
        self.leave.setVisible(moved)
        pattern = self.tr("It stands now on: “%1”") if moved else self.tr("It stood on: “%1”")
        quote = thing.quote if len(thing.quote) < 120 else thing.quote[:117] + "…"
        self.quote.setText(pattern.replace("%1", quote))

    def _open(self, anchor_id: UUID | None) -> None:
        thing = self._things.get(anchor_id) if anchor_id is not None else None
        if thing is not None:
            self.opened.emit(thing.document_id, thing.clause_id)

    def _tell(self, signal: object) -> None:
        if (thing := self.chosen()) is not None:
            signal.emit(thing.anchor_id)  # type: ignore[attr-defined]
