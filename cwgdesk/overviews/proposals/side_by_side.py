"""What is proposed on each clause, side by side: ours, theirs, agreements, collisions, a merged reading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from cwgdesk.desk.delegation import delegation
from cwgdesk.desk.holders import Holder
from cwgdesk.desk.positions import PositionRow, positions
from cwgdesk.desk.proposals.amendments import Amendment, AmendmentRow, Outcome, Symbol, amendments
from cwgdesk.desk.proposals.their_proposals import TheirProposal, TheirProposalRow, their_proposals
from cwgdesk.texts.differences import Segment, SegmentKind, segments
from cwgdesk.texts.library import Document, document
from cwgdesk.texts.versions.merging import Part, Wording, merge, redone, settled
from cwgdesk.workspace.store import Workspace

_NAMELESS = "—"  # ourselves, as long as nobody has said who we are


class Ground(StrEnum):
    """Whether a proposal was made on the words that the clause has now."""

    PRESENT = "present"
    REDONE = "redone"  # on other words, and told as it reads on the present ones
    STALE = "stale"  # on other words, and both change the same ones: shown as it came


@dataclass(frozen=True, slots=True)
class Proposed:
    """One proposal on a clause; `segments` is its redline against the words the clause has now.

    With an ADD the redline is all new, with a stale proposal it is against the words it was made on.
    """

    source: Amendment | TheirProposal
    name: str  # of who proposes it
    ours: bool
    text: str  # as it reads on the present words
    segments: tuple[Segment, ...]
    ground: Ground
    number: str = ""  # under which others proposed it; ours get theirs when a paper is written
    sure: bool = True  # False until a person has confirmed that it stands on the right clause
    positions: tuple[PositionRow, ...] = ()  # ours, and what is known of others', on this proposal

    @property
    def id(self) -> UUID:
        """Of the amendment or the proposal of others."""
        return self.source.id

    @property
    def symbol(self) -> Symbol:
        """ADD, MOD, SUP or NOC."""
        return self.source.symbol

    @property
    def outcome(self) -> Outcome:
        """What the meeting made of it."""
        return self.source.outcome

    @property
    def counts(self) -> bool:
        """Does it take part in agreements, collisions and the merged reading?"""
        return self.sure and self.ground is not Ground.STALE and self.outcome is not Outcome.WITHDRAWN

    @property
    def position(self) -> PositionRow | None:
        """Our own, the newest."""
        ours = [row for row in self.positions if row.position.holder is Holder.OWN]
        return ours[-1] if ours else None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Several that propose the same words."""

    names: tuple[str, ...]
    symbol: Symbol
    text: str


@dataclass(frozen=True, slots=True)
class Collision:
    """Words that two change differently, or a clause that one changes and another suppresses."""

    base: str
    readings: tuple[tuple[tuple[str, ...], str], ...]  # who, and what the words become for them


@dataclass(frozen=True, slots=True)
class ClauseProposals:
    """A clause and all that is proposed on it; without a clause id its words are gone from the library."""

    clause_id: UUID | None
    document: Document
    path: str
    call: str
    label: str
    base: str
    proposals: tuple[Proposed, ...]  # ours first, then theirs as they came
    agreements: tuple[Agreement, ...]
    collisions: tuple[Collision, ...]
    merged: str
    merged_segments: tuple[Segment, ...]  # as a redline of the base
    positions: tuple[PositionRow, ...] = ()  # on the clause itself

    @property
    def key(self) -> tuple[UUID, str]:
        """The same clause again after reading again."""
        return self.document.id, self.path


def side_by_side(
    ws: Workspace, *, document_id: UUID | None = None, clause_id: UUID | None = None, name: str = ""
) -> list[ClauseProposals]:
    """Every clause on which something is proposed, in the order of the texts.

    With a `name` only the clauses on which that delegation or group (or we) propose something.
    """
    us = delegation(ws)
    proposed = [
        *amendments(ws, document_id=document_id, clause_id=clause_id),
        *their_proposals(ws, document_id=document_id, clause_id=clause_id),
    ]
    reader = _Reader(
        {one: document(ws, one) for one in {row.anchor.document_id for row in proposed}},
        _by_target(positions(ws, document_id=document_id, clause_id=clause_id)),
        (us.state or us.code if us else "") or _NAMELESS,
    )
    found = list(reader.clauses(proposed))
    wanted = settled(name)
    return [row for row in found if not wanted or any(settled(p.name) == wanted for p in row.proposals)]


def names_in(rows: Sequence[ClauseProposals]) -> list[str]:
    """Who proposes anything, ours first, then by name."""
    ours = {p.name for row in rows for p in row.proposals if p.ours}
    theirs = {p.name for row in rows for p in row.proposals if not p.ours}
    return [*sorted(ours), *sorted(theirs - ours)]


@dataclass(frozen=True, slots=True)
class _Reader:
    documents: dict[UUID, Document]
    held: dict[UUID | None, tuple[PositionRow, ...]]  # by the clause or the proposal of others they are on
    us: str

    def clauses(self, rows: Sequence[AmendmentRow | TheirProposalRow]) -> Iterator[ClauseProposals]:
        places: dict[UUID, list[AmendmentRow | TheirProposalRow]] = {}
        for row in rows:
            places.setdefault(row.clause.id if row.clause else row.anchor.id, []).append(row)
        for group in sorted(places.values(), key=self._place):
            yield self._clause(group, self.held.get(group[0].anchor.clause_id, ()))

    def _place(self, group: list[AmendmentRow | TheirProposalRow]) -> tuple[object, ...]:
        first = group[0]
        text = self.documents[first.anchor.document_id]
        return text.imported_at, text.id, first.clause.order if first.clause else 1 << 30

    def _clause(
        self, group: list[AmendmentRow | TheirProposalRow], held: tuple[PositionRow, ...]
    ) -> ClauseProposals:
        clause, anchor = group[0].clause, group[0].anchor
        base = clause.text if clause else _lost_words(group)
        proposed = tuple(self._proposed(row, base) for row in group)
        counted = [one for one in proposed if one.counts]
        redline, collisions = _merged(base, counted)
        return ClauseProposals(
            clause.id if clause else None,
            self.documents[anchor.document_id],
            clause.path if clause else anchor.quote[:60],
            clause.call if clause else "",
            clause.label if clause else "",
            base,
            proposed,
            tuple(_agreements(counted)),
            collisions,
            "".join(part.text for part in redline if part.kind is not SegmentKind.DELETED),
            redline,
            held,
        )

    def _proposed(self, row: AmendmentRow | TheirProposalRow, base: str) -> Proposed:
        source = row.amendment if isinstance(row, AmendmentRow) else row.proposal
        text, ground = _on_present_words(source, base)
        before = "" if source.symbol is Symbol.ADD else source.base_text if ground is Ground.STALE else base
        redline = segments(before, text)
        if isinstance(row, AmendmentRow):
            return Proposed(source, self.us, True, text, redline, ground)
        theirs = row.proposal
        on_it = self.held.get(theirs.id, ())
        name = theirs.holder_name
        return Proposed(source, name, False, text, redline, ground, theirs.number, theirs.sure, on_it)


def _by_target(held: Sequence[PositionRow]) -> dict[UUID | None, tuple[PositionRow, ...]]:
    found: dict[UUID | None, list[PositionRow]] = {}
    for row in held:
        if target := row.position.proposal_id or row.clause_id:
            found.setdefault(target, []).append(row)
    return {target: tuple(rows) for target, rows in found.items()}


def _lost_words(group: list[AmendmentRow | TheirProposalRow]) -> str:
    """What the clause said that is no longer in the library, as far as a proposal kept it."""
    sources = [row.amendment if isinstance(row, AmendmentRow) else row.proposal for row in group]
    return next((one.base_text for one in sources if one.base_text), group[0].anchor.quote)


def _on_present_words(source: Amendment | TheirProposal, base: str) -> tuple[str, Ground]:
    if source.symbol is Symbol.NOC:
        return base, Ground.PRESENT if source.base_text == base else Ground.REDONE
    if source.symbol is Symbol.ADD or source.base_text == base:
        return ("" if source.symbol is Symbol.SUP else source.new_text), Ground.PRESENT
    if source.symbol is Symbol.SUP:
        return "", Ground.REDONE
    anew = redone(source.base_text, base, source.new_text)
    return (source.new_text, Ground.STALE) if anew is None else (anew, Ground.REDONE)


def _agreements(proposed: Sequence[Proposed]) -> Iterator[Agreement]:
    together: dict[tuple[Symbol, str], list[Proposed]] = {}
    for one in proposed:
        together.setdefault((one.symbol, settled(one.text)), []).append(one)
    for (symbol, _), same in together.items():
        names = tuple(dict.fromkeys(one.name for one in same))
        if len(names) > 1:
            yield Agreement(names, symbol, same[0].text)


def _merged(base: str, proposed: Sequence[Proposed]) -> tuple[tuple[Segment, ...], tuple[Collision, ...]]:
    """The clause with all changes that go together, without new clauses; suppressing it is a reading."""
    changing = [one for one in proposed if one.symbol is Symbol.MOD]
    suppressing = _names(proposed, Symbol.SUP)
    whole = merge(base, [Wording(one.name, one.text) for one in changing])
    collisions = [_collision(part) for part in whole.collisions]
    if not suppressing:
        return whole.segments, tuple(collisions)
    bracket = Segment(SegmentKind.INSERTED, f"[{', '.join(suppressing)}: SUP] ")
    if not changing:
        kept_by = _names(proposed, Symbol.NOC)
        against = (Collision(base, ((suppressing, ""), (kept_by, base))),) if kept_by else ()
        if kept_by:
            return (bracket, Segment(SegmentKind.KEPT, base)), against
        return (Segment(SegmentKind.DELETED, base),), against
    others = tuple(dict.fromkeys(one.name for one in changing))
    collisions.append(Collision(base, ((suppressing, ""), (others, whole.text))))
    return (bracket, *whole.segments), tuple(collisions)


def _names(proposed: Sequence[Proposed], symbol: Symbol) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.name for one in proposed if one.symbol is symbol))


def _collision(part: Part) -> Collision:
    return Collision(part.base.strip(), tuple((r.names, r.text.strip()) for r in part.readings))
