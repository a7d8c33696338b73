"""What the home view reads: a session, what is due, how far the statements are, what to do next."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select

from cwgdesk.desk.amendments import amendments
from cwgdesk.desk.delegation import delegation
from cwgdesk.desk.positions import Clearance, Holder, Position, PositionRow, positions
from cwgdesk.desk.practices import practices
from cwgdesk.desk.sessions import (
    AgendaItem,
    Due,
    Session,
    agenda,
    contributions_due,
    deadlines,
    next_session,
    sessions,
)
from cwgdesk.papers.contributions import Contribution
from cwgdesk.texts.anchors import Anchor, AnchorState
from cwgdesk.texts.library import Clause, Document, DocumentRow, documents
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.workspace.store import Workspace

_SOON = 30  # days in which a deadline is something to do


class Step(StrEnum):
    """What there is to do; the window has a sentence and a place for each."""

    CLOSING = "closing"  # contributions close
    DEADLINE = "deadline"
    NAME_US = "name-us"
    LOAD_TEXT = "load-text"
    NO_STATEMENT = "no-statement"
    SUBMIT = "submit"
    AWAITED = "awaited"
    NO_REASONS = "no-reasons"
    NO_CONSENT = "no-consent"
    LOOK_AT_MOVED = "look-at-moved"
    COMPOSE = "compose"


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing to do: how many, by when, under what name, and where (document and clause) if anywhere."""

    step: Step
    count: int = 1
    due_on: date | None = None
    title: str = ""
    document_id: UUID | None = None
    clause_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """A session and all that belongs to it."""

    sessions: list[Session]
    session: Session | None = None
    agenda: tuple[AgendaItem, ...] = ()
    due: tuple[Due, ...] = ()
    todos: tuple[ToDo, ...] = ()
    clearance: dict[Clearance, int] | None = None
    without: int = 0  # operative clauses on which nothing is said
    carried: tuple[PositionRow, ...] = ()  # of earlier sessions, not carried over yet
    documents: tuple[DocumentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session with its agenda and what is due for it, earliest first."""

    session: Session
    agenda: tuple[AgendaItem, ...]
    due: tuple[Due, ...]


def session_row(ws: Workspace, session: Session) -> SessionRow:
    """This session with what belongs to it."""
    return SessionRow(session, tuple(agenda(ws, session.id)), tuple(deadlines(ws, session.id)))


def session_rows(ws: Workspace) -> list[SessionRow]:
    """All sessions, the latest first, each with its agenda and dates."""
    return [session_row(ws, session) for session in sessions(ws)]


def read_home(ws: Workspace, session_id: UUID | None, today: date) -> Home:
    """Everything about the session with this id, or the one that comes next."""
    meetings = sessions(ws)
    session = next((s for s in meetings if s.id == session_id), None) or next_session(ws, today)
    session = session or (meetings[0] if meetings else None)
    if session is None:
        return Home(meetings)
    register = positions(ws)
    ours = [r for r in register if r.position.holder is Holder.OWN and r.position.session_id == session.id]
    row = session_row(ws, session)
    return Home(
        meetings,
        session,
        row.agenda,
        row.due,
        tuple(_todos(ws, row, ours, today)),
        dict(Counter(r.position.clearance for r in ours)),
        _without_position(ws, session.id),
        tuple(_left_behind(register, meetings, session)),
        tuple(documents(ws)),
    )


def _left_behind(register: list[PositionRow], meetings: list[Session], now: Session) -> list[PositionRow]:
    begins = {s.id: s.starts_on or date.min for s in meetings}
    taken = {r.position.carried_from for r in register if r.position.session_id == now.id}
    return [
        r
        for r in register
        if r.position.session_id is not None
        and r.position.session_id != now.id
        and r.position.id not in taken
        and begins[r.position.session_id] < (now.starts_on or date.max)
    ]


def _without_position(ws: Workspace, session_id: UUID) -> int:
    """Counted by the store: a library has a hundred times more clauses than a desk has positions."""
    taken = (
        select(Anchor.clause_id)
        .join(Position, Position.anchor_id == Anchor.id)
        .where(Position.holder == Holder.OWN, Position.session_id == session_id)
        .where(Anchor.clause_id.is_not(None))
    )
    operative = (
        select(func.count(Clause.id))
        .join(Document, Clause.document_id == Document.id)
        .where(Document.hidden.is_(False), Document.kind == DocumentKind.RESOLUTION)
        .where(Clause.kind == ClauseKind.OPERATIVE, Clause.retired.is_(False))
        .where(Clause.id.not_in(taken))
    )
    with ws.read() as orm:
        return orm.scalar(operative) or 0


def _todos(ws: Workspace, row: SessionRow, ours: list[PositionRow], today: date) -> list[ToDo]:
    found = _dated(row, today)
    us = delegation(ws)
    if us is None or not us.state:
        found.append(ToDo(Step.NAME_US))
    if not documents(ws):
        found.append(ToDo(Step.LOAD_TEXT))
    found += _statements(ours)
    bare = [a for a in amendments(ws) if not a.amendment.reasons.strip()]
    if bare:
        first = bare[0].anchor
        found.append(
            ToDo(Step.NO_REASONS, len(bare), document_id=first.document_id, clause_id=first.clause_id)
        )
    without_consent = sum(1 for p in practices(ws) if not p.consent)
    if without_consent:
        found.append(ToDo(Step.NO_CONSENT, without_consent))
    found += _moved_and_papers(ws)
    return found


def _dated(row: SessionRow, today: date) -> list[ToDo]:
    found: list[ToDo] = []
    closing = contributions_due(row.session)
    for due in row.due:
        if due.done or (due.due_on - today).days > _SOON:
            continue
        if due.deadline_id is not None:
            found.append(ToDo(Step.DEADLINE, due_on=due.due_on, title=due.title))
    if closing is not None and closing >= today:
        found.insert(0, ToDo(Step.CLOSING, due_on=closing))
    return found


def _statements(ours: list[PositionRow]) -> list[ToDo]:
    drafts = [r for r in ours if r.position.clearance is Clearance.DRAFT]
    silent = [r for r in drafts if not r.position.statement.strip()]
    counted = (
        (Step.NO_STATEMENT, len(silent)),
        (Step.SUBMIT, len(drafts) - len(silent)),
        (Step.AWAITED, sum(1 for r in ours if r.position.clearance is Clearance.IN_REVIEW)),
    )
    return [ToDo(step, count) for step, count in counted if count]


def _moved_and_papers(ws: Workspace) -> list[ToDo]:
    with ws.read() as orm:
        moved = list(orm.scalars(select(Anchor).where(Anchor.state == AnchorState.MOVED)))
        papers = orm.scalar(select(func.count(Contribution.id)))
        found: list[ToDo] = []
        if moved:
            first = moved[0]
            found.append(ToDo(Step.LOOK_AT_MOVED, len(moved), None, "", first.document_id, first.clause_id))
    return found if papers else [*found, ToDo(Step.COMPOSE)]
