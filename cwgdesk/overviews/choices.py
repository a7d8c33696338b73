"""What the views read from the desk in one go: frozen rows, joined with the words that name them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.clearance import PUBLISHABLE
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.proposals.their_proposals import TheirProposal, named_proposal
from cwgdesk.desk.sessions import AgendaItem
from cwgdesk.overviews.coverage import SPEAKING
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.mapping import Noun, view
from cwgdesk.workspace.store import Workspace

N = TypeVar("N", bound=Noun)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something on the desk belongs, in words and as ids to go there."""

    words: str  # "resolves to instruct the Secretary-General 1", a topic, a document's name
    document: str = ""
    quote: str = ""
    document_id: UUID | None = None
    clause_id: UUID | None = None
    confidential: bool = False  # in a document that is there to be read by us alone


NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class PracticeRow:
    """One good practice and the clause it answers."""

    practice: Practice
    place: Place


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing on the desk that a section may show; `ready` says whether it may go out."""

    id: UUID
    title: str
    detail: str
    ready: bool
    confidential: bool = False  # it names a document that is there to be read by us alone


def practice_rows(ws: Workspace, ids: Collection[UUID] | None = None) -> list[PracticeRow]:
    """All good practices, or these, newest first."""
    wanted = (
        select(Practice, Anchor, Document, Clause.path)
        .outerjoin(Anchor, Practice.anchor_id == Anchor.id)
        .outerjoin(Document, Anchor.document_id == Document.id)
        .outerjoin(Clause, Anchor.clause_id == Clause.id)
        .order_by(Practice.created_at.desc())
    )
    if ids is not None:
        wanted = wanted.where(Practice.id.in_(ids))
    with ws.read() as orm:
        return [
            PracticeRow(view(practice), _place(anchor, document, path))
            for practice, anchor, document, path in orm.execute(wanted)
        ]


def _place(anchor: Anchor | None, document: Document | None, path: str | None) -> Place:
    if anchor is None or document is None:
        return NOWHERE
    words = document.name if path is None else path
    return Place(
        words, document.name, anchor.quote, document.id, anchor.clause_id, confidential=document.confidential
    )


def picks(ws: Workspace, kind: SectionKind, ids: Collection[UUID] | None = None) -> list[Pick]:
    """What a section of this kind may show, in the order of the desk; of the desk's things all, or these."""
    with ws.read() as orm:
        places = _Places(orm, everything=ids is None)
        if kind is SectionKind.VIEWS:
            return list(_position_picks(orm, places, ids))
        if kind is SectionKind.PROPOSALS:
            return list(_amendment_picks(orm, places, ids))
        if kind is SectionKind.PRACTICES:
            wanted = _these(Practice, ids).order_by(Practice.created_at)
            return [Pick(p.id, p.title, p.summary, p.consent) for p in orm.scalars(wanted)]
        if kind is SectionKind.EVIDENCE:
            return list(_report_picks(orm))
        return []


def _these(kind: type[N], ids: Collection[UUID] | None) -> Select[N]:
    return select(kind) if ids is None else select(kind).where(kind.id.in_(ids))


def _position_picks(orm: OrmSession, places: "_Places", ids: Collection[UUID] | None) -> Iterable[Pick]:
    positions = sorted(orm.scalars(_these(Position, ids)), key=lambda p: places.order(p.anchor_id))
    for position in positions:
        place = places.of_position(position)
        ready = position.clearance in PUBLISHABLE and bool(position.statement.strip())
        yield Pick(position.id, place.words, position.statement, ready, place.confidential)


def _amendment_picks(orm: OrmSession, places: "_Places", ids: Collection[UUID] | None) -> Iterable[Pick]:
    amendments = sorted(orm.scalars(_these(Amendment, ids)), key=lambda a: places.order(a.anchor_id))
    for amendment in amendments:
        place = places.of_anchor(amendment.anchor_id)
        title = f"{amendment.symbol.value} · {place.words}"
        words = amendment.new_text or amendment.base_text
        yield Pick(amendment.id, title, words, True, place.confidential)


def _report_picks(orm: OrmSession) -> Iterable[Pick]:
    passages = (
        select(Clause, Document)
        .join(Document, Clause.document_id == Document.id)
        .where(Document.kind == DocumentKind.REPORT, Document.hidden.is_(False), Clause.retired.is_(False))
        .where(Clause.kind.in_(SPEAKING))
        .order_by(Document.imported_at, Clause.order)
    )
    for clause, document in orm.execute(passages):
        yield Pick(clause.id, f"{document.name} · {clause.path}", clause.text, True, document.confidential)


class _Places:
    """Names places; where everything is wanted, it is read in one go and found in the session's memory."""

    def __init__(self, orm: OrmSession, *, everything: bool) -> None:
        self.orm = orm
        self._kept: list[Noun] = []
        if everything:
            anchors = list(orm.scalars(select(Anchor)))
            wanted = {anchor.clause_id for anchor in anchors if anchor.clause_id}
            clauses = orm.scalars(select(Clause).where(Clause.id.in_(wanted)))
            self._kept = [*anchors, *orm.scalars(select(Document)), *clauses]

    def of_anchor(self, anchor_id: UUID | None) -> Place:
        anchor = self.orm.get(Anchor, anchor_id) if anchor_id else None
        if anchor is None:
            return NOWHERE
        document = required(self.orm, Document, anchor.document_id)
        clause = self.orm.get(Clause, anchor.clause_id) if anchor.clause_id else None
        words = clause.path if clause else document.name
        return Place(
            words, document.name, anchor.quote, document.id, anchor.clause_id,
            confidential=document.confidential,
        )  # fmt: skip

    def of_position(self, position: Position) -> Place:
        if position.anchor_id:
            return self.of_anchor(position.anchor_id)
        if position.document_id and (document := self.orm.get(Document, position.document_id)):
            return Place(document.name, document_id=document.id, confidential=document.confidential)
        if position.agenda_item_id and (item := self.orm.get(AgendaItem, position.agenda_item_id)):
            return Place(f"{item.number} {item.title}".strip())
        if position.proposal_id and (proposal := self.orm.get(TheirProposal, position.proposal_id)):
            place = self.of_anchor(proposal.anchor_id)
            return replace(place, words=named_proposal(proposal, place.words))
        return Place(position.topic)

    def order(self, anchor_id: UUID | None) -> tuple[object, ...]:
        anchor = self.orm.get(Anchor, anchor_id) if anchor_id else None
        if anchor is None:
            return (1, "", 0, 0)
        imported_at = required(self.orm, Document, anchor.document_id).imported_at
        return (0, imported_at.isoformat(), anchor.block, anchor.start)
