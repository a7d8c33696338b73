"""Places to go to: every clause of the library for the palette, and where unsaved texts were typed."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.sessions import AgendaItem, Session, SessionDeadline
from cwgdesk.overviews.search import Hit, named
from cwgdesk.papers.contributions import Contribution, Section
from cwgdesk.texts.library import Clause, Document
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.workspace.finding.search import SearchHit
from cwgdesk.workspace.store import Workspace

_TOLD = "recovered_told"
_TABLES = {"note": "annotation", "agenda": "agenda_item", "deadline": "session_deadline"}  # by draft key


@dataclass(frozen=True, slots=True)
class ClausePlace:
    """A clause, where it is and how it is cited."""

    document_id: UUID
    clause_id: UUID
    document: str
    path: str
    call: str
    label: str
    text: str  # its first words


def clause_places(ws: Workspace, *, confidential: bool = True) -> list[ClausePlace]:
    """The citable clauses of every document in the library, in reading order.

    Without `confidential` of those that others may see.
    """
    wanted = (
        select(Document.id, Document.name, Clause.id, Clause.path, Clause.call, Clause.label, Clause.text)
        .join(Clause, Clause.document_id == Document.id)
        .where(Document.hidden.is_(False), Clause.retired.is_(False), Clause.kind != ClauseKind.CLOSING)
        .where(Document.confidential.in_([False, confidential]))
        .order_by(Document.imported_at, Document.id, Clause.order)
    )
    with ws.read() as session:
        return [
            ClausePlace(document_id, clause_id, name, path, call, label, text[:120])
            for document_id, name, clause_id, path, call, label, text in session.execute(wanted)
        ]


@dataclass(frozen=True, slots=True)
class Recovered:
    """A text that was typed and not saved, and the field it was typed in.

    `place` is "" where what it was typed for is no longer there, or has no name of its own.
    """

    key: str
    text: str
    table: str
    column: str
    place: str
    view: str  # "" where it is gone
    noun_id: UUID | None = None
    document_id: UUID | None = None
    clause_id: UUID | None = None


def recovered(ws: Workspace) -> list[Recovered]:
    """All there are, oldest first."""
    drafts = ws.drafts()
    with ws.read() as orm:
        return [_placed(orm, key, text) for key, text in drafts.items()]


def untold(ws: Workspace) -> list[Recovered]:
    """Those that were not told at an earlier start; from now on they are."""
    drafts = ws.drafts()
    told = json.loads(ws.setting(_TOLD) or "{}")
    new = {key for key, text in drafts.items() if told.get(key) != _digest(text)}
    if new and not ws.read_only:
        _remember(ws, drafts)
    return [one for one in recovered(ws) if one.key in new]


def _remember(ws: Workspace, drafts: Mapping[str, str]) -> None:
    ws.keep_setting(_TOLD, json.dumps({key: _digest(text) for key, text in drafts.items()}))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _placed(orm: OrmSession, key: str, text: str) -> Recovered:
    kind, _, rest = key.partition("/")
    which, _, column = rest.partition("/")
    if kind in ("settings", "delegation"):
        return Recovered(key, text, kind, which, "", "settings")
    if (kind, which) == ("note", "new"):
        table, hit = "annotation", _hit(orm, Clause.__tablename__, column, text)
    else:
        table = _TABLES.get(kind, kind)
        hit = _hit(orm, table, which, text)
    if table == "annotation":
        column = "text"
    if hit is None:
        return Recovered(key, text, table, column, "", "")
    return Recovered(
        key, text, table, column, hit.title, hit.view, hit.noun_id, hit.document_id, hit.clause_id
    )


def _hit(orm: OrmSession, table: str, named_id: str, text: str) -> Hit | None:
    try:
        noun_id = UUID(named_id)
    except ValueError:  # the key of a program that named its fields in another way
        return None
    searched = SearchHit(table, noun_id, "", True, 0.0, (text,), ())
    if table == Document.__tablename__:
        document = orm.get(Document, noun_id)
        return document and Hit("", document.name, text, True, "library", noun_id)
    if table == Contribution.__tablename__:
        return _paper(orm, noun_id, text)
    if table in (Session.__tablename__, AgendaItem.__tablename__, SessionDeadline.__tablename__):
        return _of_session(orm, table, noun_id, text)
    if table == Annotation.__tablename__ or table in _SEARCHED:
        return named(orm, searched)
    return None


_SEARCHED = ("clause", "section", "practice", "position", "amendment", "their_proposal")


def _paper(orm: OrmSession, paper_id: UUID, text: str) -> Hit | None:
    paper = orm.get(Contribution, paper_id)
    if paper is None:
        return None
    first = orm.query(Section).filter_by(contribution_id=paper_id).order_by(Section.order).first()
    return Hit("", paper.title, text, True, "composer", first.id if first else paper_id)


def _of_session(orm: OrmSession, table: str, noun_id: UUID, text: str) -> Hit | None:
    if table == Session.__tablename__:
        session = orm.get(Session, noun_id)
        return session and Hit("", session.name, text, True, "sessions", noun_id)
    kind = AgendaItem if table == AgendaItem.__tablename__ else SessionDeadline
    noun = orm.get(kind, noun_id)
    return noun and Hit("", noun.title, text, True, "sessions", noun.session_id)
