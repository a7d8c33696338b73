"""Proposals: the clauses on which something is proposed, and the chosen one's proposals side by side."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QDialog, QLineEdit, QSplitter, QStackedLayout, QWidget

from cwgdesk.core.errors import UserError
from cwgdesk.core.looked_for import LookedFor
from cwgdesk.desk.delegation import Delegation
from cwgdesk.desk.forgetting import Forgettable
from cwgdesk.desk.positions import Position, Stance, take_stance
from cwgdesk.desk.proposals.amendments import Amendment, Outcome, Symbol
from cwgdesk.desk.proposals.outcomes import record_outcome
from cwgdesk.desk.proposals.their_proposals import TheirProposal, confirm_proposal, remove_proposal
from cwgdesk.overviews.proposals.side_by_side import ClauseProposals, Proposed, names_in, side_by_side
from cwgdesk.overviews.touched import TEXTS, tables
from cwgdesk.texts.anchors import Anchor
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.forget_dialog import ask_to_forget
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.cards import Card, CardList
from cwgdesk.ui.kit.pieces import EmptyState, Head, button, column, isolated
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.proposals.cards import SideBySide
from cwgdesk.ui.proposals.new_proposal import NewProposalDialog, OnClause
from cwgdesk.ui.words.enum_words import word_for

_LETTERS = {
    Stance.SUPPORT: "S",
    Stance.SUPPORT_WITH_CHANGES: "C",
    Stance.NEUTRAL: "N",
    Stance.STUDY: "T",
    Stance.CONCERN: "K",
    Stance.OPPOSE: "O",
}


class ProposalsView(DeskView):
    """Base, ours and theirs on each clause; a stance on each of theirs by one key."""

    watches = TEXTS | tables(Amendment, TheirProposal, Position, Anchor, Delegation)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.rows: list[ClauseProposals] = []
        self._wanted: UUID | None = None  # a proposal to be shown
        self.list = CardList(self.tr("Clauses with proposals"))
        self.list.picked.connect(lambda _key: self._show_clause())
        self.list.opened.connect(lambda _key: self.panel.focus_proposal(None))
        self.panel = SideBySide()
        self.panel.stance.connect(self._take)
        self.panel.outcome.connect(self._record)
        self.panel.confirmed.connect(self._confirm)
        self.clause = QLineEdit()
        self.clause.setPlaceholderText(self.tr("Filter clauses"))
        self.clause.setAccessibleName(self.tr("Filter clauses"))
        self.clause.setClearButtonEnabled(True)
        self.clause.textChanged.connect(lambda _text: self._show_rows())
        self.source = Choice(self.tr("Proposed by"))
        kinds = [(None, self.tr("Any kind")), *((one, word_for(one)) for one in Symbol)]
        self.kind = Choice(self.tr("Kind"), kinds)
        for choice in (self.source, self.kind):
            choice.chosen.connect(lambda _value: self._show_rows())
        self._build()
        self.setFocusProxy(self.list)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here; a digit or letter says what we think of the proposal with the focus."""
        act = partial(Act, group="proposals", private=True)
        new, export = self.tr("New proposal of others…"), self.tr("Export comparison (CONFIDENTIAL)…")
        under = self.tr("Export comparison")

        def on_one() -> bool:
            return self._theirs() is not None

        return (
            act("proposals.new", new, self.new, Menu.CLAUSE, sign="plus"),
            act("proposals.remove", self.tr("Remove proposal of others"), self.remove, Menu.CLAUSE,
                here=True, can=on_one),
            act("proposals.reader", self.tr("Open clause in Reader"), self.open_clause, Menu.CLAUSE,
                here=True, can=lambda: self._chosen() is not None),
            act("proposals.export", export, self.export, Menu.TOOLS, sign="export", under=under),
            act("proposals.export_public", self.tr("Export public comparison…"),
                partial(self.export, public=True), Menu.TOOLS, under=under),
            *self._stance_acts(on_one),
        )  # fmt: skip

    def show_thing(self, proposal_id: UUID) -> None:
        """Show this proposal, whatever the filters were."""
        self._wanted = proposal_id
        self._show_all()
        self.refresh()

    def load(self) -> None:
        """Read all clauses with proposals; nothing while others can see the screen."""
        if not self.desk.projecting:
            self.ask(side_by_side, self._read)

    def new(self) -> None:
        """Ask for a proposal of others on the chosen clause, and keep it."""
        found = self._chosen()
        on = OnClause(found.clause_id, found.path, found.base) if found and found.clause_id else None
        dialog = NewProposalDialog(self, on, names_in(self.rows), self.desk.session_id)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.keep(dialog)

    def keep(self, dialog: NewProposalDialog) -> None:
        """Keep what was typed into the dialog, and show it."""

        def kept(proposal_id: UUID) -> None:
            self._wanted = proposal_id
            self._show_all()
            self.desk.goto_view.emit("proposals")
            self.catch_up(TheirProposal.__tablename__, proposal_id)

        self.change(dialog.keep, kept)

    def remove(self) -> None:
        """Take the proposal that has the focus off the desk; Undo brings it back."""
        if (one := self._theirs()) is not None:
            said = self.tr("Proposal removed")
            self.ask(lambda ws: remove_proposal(ws, one.id), lambda _done: self.desk.did.emit(said))

    def can_forget(self) -> bool:
        """Is it one of others that has the focus?"""
        return self._theirs() is not None

    def forget(self) -> None:
        """Erase the proposal of others that has the focus and all it ever said, if the user says so."""
        if (one := self._theirs()) is not None:
            name = f"{one.name}, {one.symbol.value}"
            ask_to_forget(self, self.desk, Forgettable.PROPOSAL, one.id, name)

    def open_clause(self) -> None:
        """Show the chosen clause in its text."""
        if (found := self._chosen()) is not None:
            self.desk.goto_clause.emit(found.document.id, found.clause_id)

    def export(self, *, public: bool = False) -> None:
        """Ask for a name and write the table of all proposals on the chosen text."""
        from cwgdesk.ui.proposals.export import ask_name, export_comparison

        if (path := ask_name(self, public=public)) is None:
            return
        found, said = self._chosen(), self.tr("%1 is written.")
        document_id = found.document.id if found else None
        export_comparison(
            self.desk,
            path,
            document_id,
            lambda written: self.desk.did.emit(said.replace("%1", written.name)),
            public=public,
        )

    # -- building ----------------------------------------------------------------------------------

    def _build(self) -> None:
        new = self.writing(button(self.tr("New proposal…"), self.new, role="primary", sign="plus"))
        export = button("", self.export, role="flat", sign="export", name=self.tr("Export comparison"))
        head = Head(self.tr("Proposals"), 1, self.source, self.kind, export, new)
        left = QWidget()
        left.setLayout(column(self.clause, self.list))
        self.sheet = Scrolled(self.panel)
        self.panel.entered.connect(self.sheet.ensureWidgetVisible)
        across = QSplitter()
        across.addWidget(left)
        across.addWidget(self.sheet)
        across.setStretchFactor(1, 1)
        across.setSizes([300, 880])
        across.setChildrenCollapsible(False)
        self.empty = EmptyState(
            "amendment",
            self.tr("No proposals yet"),
            self.tr("What you and others propose on a clause stands here side by side."),
            (self.tr("New proposal of others…"), self.new),
            (self.tr("Open Reader and press M on a clause"), lambda: self.desk.goto_view.emit("reader")),
        )
        self.writing(self.empty.main)
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(across)
        # Until it is known that there is nothing the list is there to take the focus: what cannot be seen
        # cannot take it, and it would slide on to a filter.
        self.pages.setCurrentWidget(across)
        self.setLayout(column(head, page, margins=16, spacing=12))

    def _stance_acts(self, on_one: Any) -> Iterator[Act]:
        letters = Preferences().letter_keys
        under = self.tr("Our position on the proposal")
        for digit, stance in enumerate(Stance, 1):
            yield Act(
                f"proposals.{stance.value}",
                f"{under}: {word_for(stance)}",
                partial(self.take, stance),
                Menu.CLAUSE,
                keys=str(digit),
                more_keys=(_LETTERS[stance],) if letters else (),
                within=(self.panel,),
                group="stance",
                here=True,
                can=on_one,
                private=True,
                under=under,
                short=word_for(stance),
            )

    # -- showing -----------------------------------------------------------------------------------

    def _read(self, rows: list[ClauseProposals]) -> None:
        self.rows = rows
        names = [(name, name) for name in names_in(rows)]
        self.source.fill([("", self.tr("All delegations")), *names])
        self._show_rows()

    def _tell_unread(self, unread: bool) -> None:
        super()._tell_unread(unread)
        if unread and not self.rows:
            self.pages.setCurrentWidget(self.empty)

    def _show_all(self) -> None:
        self.clause.clear()
        self.source.choose("")
        self.kind.choose(None)

    def _shown(self, row: ClauseProposals) -> list[Proposed]:
        """Those of a clause's proposals that the filters let through."""
        source, kind = self.source.value(), self.kind.value()
        return [one for one in row.proposals if source in ("", None, one.name) and kind in (None, one.symbol)]

    def _show_rows(self) -> None:
        sought = LookedFor(self.clause.text())
        typed = bool(self.clause.text().strip())
        shown = [
            row
            for row in self.rows
            if self._shown(row) and (not typed or sought.is_in(f"{row.path} {row.base}"))
        ]
        self.pages.setCurrentIndex(1 if self.rows else 0)
        for control in (self.source, self.kind, self.clause):
            control.setEnabled(bool(self.rows))
        wanted = next(
            (row.key for row in shown if any(one.id == self._wanted for one in row.proposals)), None
        )
        self.list.show_cards([self._card(row) for row in shown], wanted)
        if wanted is not None:
            self.panel.focus_proposal(self._wanted)
            self._wanted = None

    def _card(self, row: ClauseProposals) -> Card:
        names = Counter(one.name for one in row.proposals)
        told = ", ".join(
            isolated(f"{name} ({count})" if count > 1 else name) for name, count in names.items()
        )
        badge, tone = "", ""
        if row.collisions:
            badge, tone = self.tr("%n collision(s)", "", len(row.collisions)), "warn"
        elif row.agreements:
            badge, tone = self.tr("✓ agreed words"), "good"
        # The number first: what does not fit ends in dots, and calls begin alike.
        title = f"{row.label} · {row.call}" if row.label and row.call else row.path
        return Card(row.key, title, told, badge, tone)

    def _chosen(self) -> ClauseProposals | None:
        key = self.list.current()
        return next((row for row in self.rows if row.key == key), None)

    def _theirs(self) -> Proposed | None:
        one = self.panel.focused()
        return one if one is not None and not one.ours else None

    def _show_clause(self) -> None:
        found = self._chosen()
        self.panel.setVisible(found is not None)
        if found is not None:
            may_write = not self.desk.workspace.read_only
            self.panel.show_clause(found, self._shown(found), may_write=may_write)

    # -- deciding ----------------------------------------------------------------------------------

    def take(self, stance: Stance) -> None:
        """Record what we think of the proposal that has the focus."""
        if (one := self._theirs()) is not None:
            self._take(one.id, stance)

    def _take(self, proposal_id: UUID, stance: Stance) -> None:
        session_id = self.desk.session_id
        said = self.tr("Recorded: %1").replace("%1", word_for(stance))

        self.ask(
            lambda ws: take_stance(ws, proposal_id, stance, session_id),
            lambda _position: self.desk.did.emit(said),
            self._refused,
        )

    def _record(self, proposal_id: UUID, outcome: Outcome) -> None:
        self.ask(lambda ws: record_outcome(ws, proposal_id, outcome), failed=self._refused)

    def _refused(self, error: UserError) -> None:
        """Say why, and show again what is stored: the choice shows what was wanted."""
        self.desk.store.failed.emit(error)
        self.panel.forget_shown()
        self.refresh()

    def _confirm(self, proposal_id: UUID) -> None:
        self.ask(lambda ws: confirm_proposal(ws, proposal_id))
