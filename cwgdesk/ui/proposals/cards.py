"""The clause's proposals one below the other: base, ours, theirs, and what comes of them together."""

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cwgdesk.desk.positions import Stance
from cwgdesk.desk.proposals.amendments import Outcome, Symbol
from cwgdesk.overviews.proposals.side_by_side import ClauseProposals, Ground, Proposed
from cwgdesk.texts.differences import Segment, SegmentKind
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.pieces import Beside, boxed, button, column, isolated, label, row
from cwgdesk.ui.proposals.redline_text import RedlineText
from cwgdesk.ui.words.enum_words import word_for


class ProposalCard(QWidget):
    """One proposal: who, which symbol, the redline, the reasons, our stance and the outcome.

    Signals: `stance(proposal_id, stance)`, `outcome(proposal_id, outcome)`, `confirmed(proposal_id)`.
    """

    stance = Signal(object, object)
    outcome = Signal(object, object)
    confirmed = Signal(object)

    def __init__(self, one: Proposed, language: str, *, may_write: bool) -> None:
        super().__init__()
        self.proposed = one
        symbol = " ".join(word for word in (one.symbol.value, one.source.label) if word)
        name = f"{isolated(one.name)}, {isolated(symbol)}"  # each keeps its direction
        self.redline = RedlineText(name)
        self.redline.show_redline(one.segments or (Segment(SegmentKind.KEPT, "…"),), language)
        ours = self.tr("Our proposal") if one.ours else ""
        tail = " · ".join(isolated(part) for part in (one.number, ours) if part)
        title = label(name, "strong", wrap=True)
        title.setAlignment(_leading())
        head = row(title, label(tail, "muted"))
        head.setStretch(0, 1)
        parts: list[QWidget] = [boxed(head), *self._states(), self.redline]
        if one.source.reasons:
            words = self.tr("Reasons: %1").replace("%1", isolated(one.source.reasons))
            parts.append(label(words, "muted", wrap=True))
        self.confirm = button(self.tr("Confirm place"), lambda: self.confirmed.emit(one.id), sign="check")
        self.confirm.setVisible(not one.sure)
        self.confirm.setEnabled(may_write)
        self.our_stance = self._stance_choice(may_write)
        self.result = self._outcome_choice(may_write)
        parts.append(self._foot())
        if one.source.note:
            parts.append(label(isolated(one.source.note), "private", wrap=True))
        card = boxed(column(*parts, margins=10, spacing=5), "card")
        self.setLayout(column(card))

    def _states(self) -> Iterator[QWidget]:
        one = self.proposed
        if not one.sure:
            yield label(self.tr("Its place is not confirmed: it is not counted yet."), "warn", wrap=True)
        if one.ground is Ground.REDONE:
            told = self.tr("Made on other words, redone on the present ones.")
            yield label(told, "muted", wrap=True)
        if one.ground is Ground.STALE:
            told = self.tr("Made on other words than the clause has now; shown as it came.")
            yield label(told, "warn", wrap=True)

    def _stance_choice(self, may_write: bool) -> Choice:
        words = self.tr("Our position on the proposal of %1").replace("%1", self.proposed.name)
        held = self.proposed.position
        none = [] if held else [(None, self.tr("No position yet"))]  # who has one removes it in Positions
        made = Choice(words, [*none, *((stance, word_for(stance)) for stance in Stance)])
        made.choose(held.position.stance if held else None)
        made.setEnabled(may_write)
        made.chosen.connect(lambda stance: stance and self.stance.emit(self.proposed.id, stance))
        return made

    def _outcome_choice(self, may_write: bool) -> Choice:
        words = self.tr("What became of the proposal of %1").replace("%1", self.proposed.name)
        made = Choice(words, [(code, word_for(code)) for code in Outcome])
        made.choose(self.proposed.outcome)
        made.setEnabled(may_write)
        made.chosen.connect(lambda outcome: self.outcome.emit(self.proposed.id, outcome))
        return made

    def _foot(self) -> QWidget:
        """Our stance and the outcome; beside each other where there is room."""
        result = boxed(row(label(self.tr("Outcome"), "field"), self.result, 1))
        if self.proposed.ours:
            return result
        ours = boxed(row(label(self.tr("We"), "field"), self.our_stance, self.confirm, 1))
        return Beside(ours, result)


class Together(QWidget):
    """The merged reading, who agrees, and which words collide."""

    def __init__(self, found: ClauseProposals) -> None:
        super().__init__()
        parts: list[QWidget] = []
        for same in found.agreements:
            said = self.tr("The same words: %1").replace("%1", isolated(", ".join(same.names)))
            parts.append(label(said, "good", wrap=True))
        for hit in found.collisions:
            said = self.tr("Collision on “%1”: %2").replace("%1", isolated(_short(hit.base)))
            told = "; ".join(f"{isolated(', '.join(names))}: {isolated(_short(text) or '–')}"
                             for names, text in hit.readings)  # fmt: skip
            parts.append(label(said.replace("%2", told), "warn", wrap=True))
        self.merged = RedlineText(self.tr("Merged reading"))
        self.merged.show_redline(found.merged_segments, found.document.language)
        changes = any(one.symbol in (Symbol.MOD, Symbol.SUP) for one in found.proposals)
        title = label(self.tr("Merged reading"), "field")
        title.setVisible(changes)
        self.merged.setVisible(changes)
        self.setLayout(column(*parts, title, self.merged, spacing=5))


class SideBySide(QWidget):
    """All that is proposed on one clause.

    Signals: those of the cards; `entered(widget)` when a text gets the focus, to be scrolled to.
    """

    stance = Signal(object, object)
    outcome = Signal(object, object)
    confirmed = Signal(object)
    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[ProposalCard] = []
        self.together: Together | None = None
        self._shown: tuple[ClauseProposals, list[Proposed], bool] | None = None
        self.heading = label("", "heading", wrap=True)
        self.heading.setAlignment(_leading())
        self.base = RedlineText(self.tr("Current text"))
        self._body = QWidget()
        self._lines = column(spacing=8)
        self._body.setLayout(self._lines)
        self.setLayout(
            column(self.heading, label(self.tr("Current text"), "field"), self.base, self._body, 1, spacing=6)
        )
        self.base.stepped.connect(lambda by: self._step(self.base, by))
        self.base.entered.connect(lambda: self.entered.emit(self.base))

    def show_clause(self, found: ClauseProposals, shown: list[Proposed], *, may_write: bool) -> None:
        """Show the clause with these of its proposals; the one that had the focus has it again.

        What is shown already stays as it is, with what was selected in it.
        """
        if (found, shown, may_write) == self._shown:
            return
        self._shown = (found, list(shown), may_write)
        before = self.focused()
        self.heading.setText(f"{isolated(found.document.name)}, {isolated(found.path)}")
        self.base.show_redline((Segment(SegmentKind.KEPT, found.base),), found.document.language)
        self._clear()
        for one in shown:
            card = ProposalCard(one, found.document.language, may_write=may_write)
            for mine, its in ((self.stance, card.stance), (self.outcome, card.outcome)):
                its.connect(mine)
            card.confirmed.connect(self.confirmed)
            card.redline.stepped.connect(lambda by, text=card.redline: self._step(text, by))
            card.redline.entered.connect(lambda text=card: self.entered.emit(text))
            self.cards.append(card)
            self._lines.addWidget(card)
        self.together = Together(found)
        self.together.merged.stepped.connect(lambda by: self._step(self._texts()[-1], by))
        self._lines.addWidget(self.together)
        if before is not None:
            self.focus_proposal(before.id)

    def forget_shown(self) -> None:
        """What is shown next is shown anew, also where nothing has changed: a choice was refused."""
        self._shown = None

    def focused(self) -> Proposed | None:
        """The proposal whose card has the focus."""
        inside = self.window().focusWidget()
        held = (card.proposed for card in self.cards if inside and card.isAncestorOf(inside))
        return next(held, None)

    def focus_proposal(self, proposal_id: UUID | None) -> None:
        """To this proposal; to the first of theirs, or the first, where it is not shown."""
        wanted = next((card for card in self.cards if card.proposed.id == proposal_id), None)
        first = next((card for card in self.cards if not card.proposed.ours), None)
        card = wanted or first or (self.cards[0] if self.cards else None)
        (card.redline if card else self.base).setFocus()

    def _texts(self) -> list[RedlineText]:
        merged = [self.together.merged] if self.together and self.together.merged.isVisible() else []
        return [self.base, *(card.redline for card in self.cards), *merged]

    def _step(self, text: RedlineText, by: int) -> None:
        texts = self._texts()
        at = texts.index(text) + by
        if 0 <= at < len(texts):
            texts[at].setFocus()

    def _clear(self) -> None:
        self.cards = []
        while (item := self._lines.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()


def _leading() -> Qt.AlignmentFlag:
    """The side where lines begin in the window, whatever script a name is written in."""
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _short(words: str) -> str:
    return words if len(words) <= 80 else words[:79] + "…"
