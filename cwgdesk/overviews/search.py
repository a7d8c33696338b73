"""Hits with the place each of them belongs to, so that it can be named and opened."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.proposals.their_proposals import TheirProposal, named_proposal
from cwgdesk.desk.sessions import AgendaItem
from cwgdesk.overviews.touched import tables
from cwgdesk.papers.contributions import Contribution, Section
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document
from cwgdesk.workspace.finding.search import SearchHit
from cwgdesk.workspace.store import Workspace

ROOMS = ("texts", "notes", "positions", "amendments", "proposals", "practices", "contributions")
FOUND_IN = tables(
    Clause,
    Document,
    Annotation,
    Position,
    Amendment,
    TheirProposal,
    Practice,
    Anchor,
    AgendaItem,
    Contribution,
    Section,
)
SECRET_ROOMS = frozenset({"notes", "positions"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A hit: its room, what it is called, the words around, and where it opens."""

    room: str
    title: str
    snippet: str
    confidential: bool
    view: str  # the view that shows it
    noun_id: UUID
    document_id: UUID | None = None
    clause_id: UUID | None = None


def find(
    ws: Workspace, asked: str, rooms: Collection[str], *, confidential: bool, limit: int = 200
) -> list[Hit]:
    """The hits, best first, each named; what is no longer in the library is left out."""
    found = ws.search(asked, rooms, confidential=confidential, limit=limit)
    with ws.read() as orm:
        _held = _clauses_together(orm, found)  # so that the session has each of them at hand
        hits = [named(orm, hit) for hit in found if confidential or _is_open(orm, hit)]
    seen: set[UUID] = set()
    unique: list[Hit] = []
    for hit in hits:
        if hit is not None and hit.noun_id not in seen:
            seen.add(hit.noun_id)
            unique.append(hit)
    return unique


def _clauses_together(orm: OrmSession, hits: Collection[SearchHit]) -> list[object]:
    """The clauses that were hit and their documents, read in two statements for as long as they are held."""
    ids = [hit.noun_id for hit in hits if hit.table == Clause.__tablename__]
    clauses = list(orm.scalars(select(Clause).where(Clause.id.in_(ids))))
    documents = {clause.document_id for clause in clauses}
    return [*clauses, *orm.scalars(select(Document).where(Document.id.in_(documents)))]


def _is_open(orm: OrmSession, hit: SearchHit) -> bool:
    """Is it no part of a document that is there to be read by us alone?"""
    clause = orm.get(Clause, hit.noun_id) if hit.table == Clause.__tablename__ else None
    document = orm.get(Document, clause.document_id) if clause else None
    return document is None or not document.confidential


def named(orm: OrmSession, hit: SearchHit) -> Hit | None:
    """What was hit, with its name and where it opens; None when it is no longer there."""
    if hit.table == Clause.__tablename__:
        return _clause(orm, hit)
    if hit.table == Section.__tablename__:
        section = orm.get(Section, hit.noun_id)
        paper = orm.get(Contribution, section.contribution_id) if section else None
        return _hit(hit, "composer", f"{paper.title} · {section.heading}") if paper and section else None
    if hit.table == Practice.__tablename__:
        practice = orm.get(Practice, hit.noun_id)
        return _hit(hit, "practices", practice.title) if practice else None
    if hit.table == Position.__tablename__:
        return _position(orm, hit)
    if hit.table == TheirProposal.__tablename__:
        proposal = orm.get(TheirProposal, hit.noun_id)
        return _on_proposal(orm, hit, "proposals", proposal) if proposal else None
    noun = orm.get(Annotation if hit.table == Annotation.__tablename__ else Amendment, hit.noun_id)
    return _anchored(orm, hit, "reader", noun.anchor_id) if noun else None


def _clause(orm: OrmSession, hit: SearchHit) -> Hit | None:
    clause = orm.get(Clause, hit.noun_id)
    document = orm.get(Document, clause.document_id) if clause else None
    if clause is None or document is None or document.hidden:
        return None
    title = f"{document.name or document.file_name} · {clause.path}"
    return Hit(hit.room, title, hit.snippet, hit.confidential, "reader", hit.noun_id, document.id, clause.id)


def _position(orm: OrmSession, hit: SearchHit) -> Hit | None:
    position = orm.get(Position, hit.noun_id)
    if position is None:
        return None
    if position.anchor_id is not None:
        return _anchored(orm, hit, "positions", position.anchor_id)
    proposal = orm.get(TheirProposal, position.proposal_id) if position.proposal_id else None
    if proposal is not None:
        return _on_proposal(orm, hit, "positions", proposal)
    item = orm.get(AgendaItem, position.agenda_item_id) if position.agenda_item_id else None
    document = orm.get(Document, position.document_id) if position.document_id else None
    return _hit(hit, "positions", item.title if item else document.name if document else position.topic)


def _anchored(orm: OrmSession, hit: SearchHit, view: str, anchor_id: UUID) -> Hit | None:
    anchor = orm.get(Anchor, anchor_id)
    if anchor is None:
        return None
    clause = orm.get(Clause, anchor.clause_id) if anchor.clause_id else None
    title = clause.path if clause else anchor.quote
    return Hit(
        hit.room,
        title,
        hit.snippet,
        hit.confidential,
        view,
        hit.noun_id,
        anchor.document_id,
        anchor.clause_id,
    )


def _on_proposal(orm: OrmSession, hit: SearchHit, view: str, proposal: TheirProposal) -> Hit | None:
    """What is about a proposal of others opens at its clause and is called after who proposes."""
    found = _anchored(orm, hit, view, proposal.anchor_id)
    return found and replace(found, title=named_proposal(proposal, found.title))


def _hit(hit: SearchHit, view: str, title: str) -> Hit:
    return Hit(hit.room, title, hit.snippet, hit.confidential, view, hit.noun_id)
