"""What the views read from the desk in one go: frozen rows, joined with the words that name them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.amendments import Amendment
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.sessions import AgendaItem
from cwgdesk.overviews.coverage import SPEAKING
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.outline import PUBLISHABLE
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class Place:
    """Where something on the desk belongs, in words and as ids to go there."""

    words: str  # "resolves to instruct the Secretary-General 1", a topic, a document's name
    document: str = ""
    quote: str = ""
    document_id: UUID | None = None
    clause_id: UUID | None = None


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
    return Place(words, document.name, anchor.quote, document.id, anchor.clause_id)


def picks(ws: Workspace, kind: SectionKind) -> list[Pick]:
    """What a section of this kind may show, in the order of the desk."""
    with ws.read() as orm:
        places = _Places(orm)
        if kind is SectionKind.VIEWS:
            return list(_position_picks(orm, places))
        if kind is SectionKind.PROPOSALS:
            return list(_amendment_picks(orm, places))
        if kind is SectionKind.PRACTICES:
            return [
                Pick(p.id, p.title, p.summary, p.consent)
                for p in orm.scalars(select(Practice).order_by(Practice.created_at))
            ]
        if kind is SectionKind.EVIDENCE:
            return list(_report_picks(orm))
        return []


def _position_picks(orm: OrmSession, places: "_Places") -> Iterable[Pick]:
    positions = sorted(orm.scalars(select(Position)), key=lambda p: places.order(p.anchor_id))
    for position in positions:
        place = places.of_position(position)
        ready = position.clearance in PUBLISHABLE and bool(position.statement.strip())
        yield Pick(position.id, place.words, position.statement, ready)


def _amendment_picks(orm: OrmSession, places: "_Places") -> Iterable[Pick]:
    amendments = sorted(orm.scalars(select(Amendment)), key=lambda a: places.order(a.anchor_id))
    for amendment in amendments:
        place = places.of_anchor(amendment.anchor_id)
        title = f"{amendment.symbol.value} · {place.words}"
        yield Pick(amendment.id, title, amendment.new_text or amendment.base_text, True)


def _report_picks(orm: OrmSession) -> Iterable[Pick]:
    passages = (
        select(Clause, Document)
        .join(Document, Clause.document_id == Document.id)
        .where(Document.kind == DocumentKind.REPORT, Document.hidden.is_(False), Clause.retired.is_(False))
        .where(Clause.kind.in_(SPEAKING))
        .order_by(Document.imported_at, Clause.order)
    )
    for clause, document in orm.execute(passages):
        yield Pick(clause.id, f"{document.name} · {clause.path}", clause.text, True)


class _Places:
    """Names places; reads each anchor, clause and document once."""

    def __init__(self, orm: OrmSession) -> None:
        self.orm = orm
        self._anchors = {a.id: a for a in orm.scalars(select(Anchor))}
        self._documents = {d.id: d for d in orm.scalars(select(Document))}
        wanted = {a.clause_id for a in self._anchors.values() if a.clause_id}
        self._clauses = {c.id: c for c in orm.scalars(select(Clause).where(Clause.id.in_(wanted)))}

    def of_anchor(self, anchor_id: UUID | None) -> Place:
        anchor = self._anchors.get(anchor_id) if anchor_id else None
        if anchor is None:
            return NOWHERE
        document = self._documents[anchor.document_id]
        clause = self._clauses.get(anchor.clause_id) if anchor.clause_id else None
        words = clause.path if clause else document.name
        return Place(words, document.name, anchor.quote, document.id, anchor.clause_id)

    def of_position(self, position: Position) -> Place:
        if position.anchor_id:
            return self.of_anchor(position.anchor_id)
        if position.document_id and (document := self._documents.get(position.document_id)):
            return Place(document.name, document_id=document.id)
        if position.agenda_item_id and (item := self.orm.get(AgendaItem, position.agenda_item_id)):
            return Place(f"{item.number} {item.title}".strip())
        return Place(position.topic)

    def order(self, anchor_id: UUID | None) -> tuple[object, ...]:
        anchor = self._anchors.get(anchor_id) if anchor_id else None
        if anchor is None:
            return (1, "", 0, 0)
        return (0, self._documents[anchor.document_id].imported_at.isoformat(), anchor.block, anchor.start)
