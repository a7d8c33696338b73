"""What a delegation has to speak to at a session, gathered by clause, document, agenda item and topic.

For its own eyes only: what is gathered here holds confidential words and goes into a `Briefing`.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from cwgdesk.desk.annotations import AnnotationKind, annotations
from cwgdesk.desk.coverage import CoverageRow, Verdict, coverage, standings_in
from cwgdesk.desk.positions import Holder, Position, PositionRow, positions
from cwgdesk.desk.proposals.amendments import AmendmentRow, amendments
from cwgdesk.desk.proposals.their_proposals import TheirProposalRow, their_proposals
from cwgdesk.desk.sessions import AgendaItem
from cwgdesk.papers.drafts.sources import cited
from cwgdesk.texts.align.standing import LIKELY_FROM, Standing
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, clause, clauses, documents
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.workspace.store import Workspace


@dataclass(slots=True)
class Matter:
    """One thing to speak to, and all that the desk holds on it."""

    name: str  # as the brief heads it: "resolves 5 – Council Resolution 1334"
    clause: Clause | None = None
    document_id: UUID | None = None  # also of the clause
    document: str = ""  # its name
    item_id: UUID | None = None
    ours: list[Position] = field(default_factory=list[Position])
    others: list[Position] = field(default_factory=list[Position])
    amendments: list[AmendmentRow] = field(default_factory=list[AmendmentRow])
    proposals: list[TheirProposalRow] = field(default_factory=list[TheirProposalRow])
    answers: dict[UUID, list[Position]] = field(default_factory=dict[UUID, list[Position]])  # by proposal
    points: list[str] = field(default_factory=list[str])

    @property
    def order(self) -> tuple[int, str, int, str]:
        """What is about the item itself first, then texts and their clauses in order, then topics."""
        kind = 0 if self.item_id else 1 if self.document_id else 2
        return kind, self.document, self.clause.order if self.clause else -1, self.name


@dataclass(frozen=True, slots=True)
class Reported:
    """How a clause stands to one report, and the passages that speak to it."""

    report: str
    standing: Standing
    links: tuple[CoverageRow, ...] = ()


def matters(ws: Workspace, session_id: UUID | None) -> list[Matter]:
    """All there is to speak to at a session: what was entered for it, and what for none."""
    found = _Gathered(ws)
    held = [row for row in positions(ws) if _is_for(row.position.session_id, session_id)]
    for row in held:
        if row.position.proposal_id is None:
            found.take_position(row)
    for change in amendments(ws):
        if _is_for(change.amendment.session_id, session_id):
            found.at(change.anchor).amendments.append(change)
    answers = _by_proposal(row.position for row in held)
    for theirs in their_proposals(ws):
        # What we answered is spoken to, whatever session it was received for.
        if _is_for(theirs.proposal.session_id, session_id) or theirs.proposal.id in answers:
            matter = found.at(theirs.anchor)
            matter.proposals.append(theirs)
            matter.answers[theirs.proposal.id] = answers.get(theirs.proposal.id, [])
    for note in annotations(ws, kind=AnnotationKind.TALKING_POINT):
        if not note.note.done:
            found.at(note.anchor).points.append(note.note.text)
    return sorted(found.by_key.values(), key=lambda matter: matter.order)


def by_item(
    found: Iterable[Matter], agenda: Iterable[AgendaItem]
) -> tuple[list[tuple[AgendaItem, list[Matter]]], list[Matter]]:
    """The matters of each agenda item: its own, and those of its document; and those without one."""
    held: list[tuple[AgendaItem, list[Matter]]] = [(item, []) for item in agenda]
    of_item = {item.id: mine for item, mine in held}
    of_document: dict[UUID, list[Matter]] = {}
    for item, mine in held:
        if item.document_id is not None:
            of_document.setdefault(item.document_id, mine)
    rest: list[Matter] = []
    for matter in found:
        home = of_item.get(matter.item_id) if matter.item_id else None
        if home is None and matter.document_id is not None:
            home = of_document.get(matter.document_id)
        (rest if home is None else home).append(matter)
    return held, rest


def reported(ws: Workspace, found: Iterable[Matter]) -> dict[UUID, list[Reported]]:
    """By clause, what each report says of it, wherever something can be said or was not looked for."""
    rows = documents(ws)
    wanted = {matter.clause.id: matter.clause for matter in found if matter.clause is not None}
    texts = {each.document_id for each in wanted.values()}
    said: dict[UUID, list[Reported]] = {}
    for resolution in (r.document for r in rows):
        if resolution.kind is not DocumentKind.RESOLUTION or resolution.id not in texts:
            continue
        above = {each.id: each.parent_id for each in clauses(ws, resolution.id)}
        for report in (r.document for r in rows if r.document.kind is DocumentKind.REPORT):
            name = _name(ws, report.id)
            links = coverage(ws, report.id, resolution.id)
            for there, standing in standings_in(ws, report.id, resolution.id):
                if there.id in wanted:
                    spoken = tuple(_speaking(links, there.id, above)) if standing is Standing.SPOKEN else ()
                    said.setdefault(there.id, []).append(Reported(name, standing, spoken))
    return said


def _speaking(
    links: Iterable[CoverageRow], clause_id: UUID, above: Mapping[UUID, UUID | None]
) -> Iterator[CoverageRow]:
    """The passages behind "spoken to": confirmed ones first, then what is likely, at least the likeliest."""
    mine = [
        row
        for row in links
        if row.passage is not None
        and row.clause is not None
        and row.link.verdict is not Verdict.REJECTED
        and clause_id in _line(row.clause.id, above)
    ]
    mine.sort(key=lambda row: (row.link.verdict is not Verdict.CONFIRMED, -row.link.score))
    for n, row in enumerate(mine):
        if n == 0 or row.link.verdict is Verdict.CONFIRMED or row.link.score >= LIKELY_FROM:
            yield row


def _line(clause_id: UUID, above: Mapping[UUID, UUID | None]) -> Iterator[UUID]:
    """A clause and those above it: what speaks to an item speaks to what introduces it."""
    reached: UUID | None = clause_id
    while reached is not None:
        yield reached
        reached = above.get(reached)


def _name(ws: Workspace, document_id: UUID) -> str:
    with ws.read() as orm:
        return cited(orm, document_id).name


def _is_for(session_id: UUID | None, wanted: UUID | None) -> bool:
    return wanted is None or session_id in (wanted, None)


def _by_proposal(held: Iterable[Position]) -> dict[UUID, list[Position]]:
    found: dict[UUID, list[Position]] = {}
    for position in held:
        if position.proposal_id is not None:
            found.setdefault(position.proposal_id, []).append(position)
    return found


_Key = tuple[str, UUID | str]


@dataclass(slots=True)
class _Gathered:
    """Matters by what they are about."""

    ws: Workspace
    by_key: dict[_Key, Matter] = field(default_factory=dict[_Key, Matter])

    def at(self, anchor: Anchor) -> Matter:
        """The matter of the clause there, or of the place where it stands on no clause any more."""
        key = ("clause", anchor.clause_id) if anchor.clause_id else ("place", anchor.id)
        if key not in self.by_key:
            there = clause(self.ws, anchor.clause_id) if anchor.clause_id else None
            place = there.path if there else f"“{anchor.quote}”"
            document = _name(self.ws, anchor.document_id)
            self.by_key[key] = Matter(f"{place} – {document}", there, anchor.document_id, document)
        return self.by_key[key]

    def take_position(self, row: PositionRow) -> None:
        """Put a position where it belongs, ours apart from those of others."""
        held = row.position
        matter = self.at(row.anchor) if row.anchor is not None else self._elsewhere(held, row.about)
        (matter.ours if held.holder is Holder.OWN else matter.others).append(held)

    def _elsewhere(self, held: Position, about: str) -> Matter:
        if held.document_id is not None:
            name = _name(self.ws, held.document_id)
            fresh = Matter(name, None, held.document_id, name)
            return self.by_key.setdefault(("document", held.document_id), fresh)
        if held.agenda_item_id is not None:
            fresh = Matter(about, item_id=held.agenda_item_id)
            return self.by_key.setdefault(("item", held.agenda_item_id), fresh)
        return self.by_key.setdefault(("topic", held.topic), Matter(held.topic))
