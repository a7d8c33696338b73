"""What the home view reads: a session, what is due, how far the statements are, what to do next.

A home keeps what it is counted from, and is renewed after a change from the rows that this touched.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, func, select

from cwgdesk.desk.delegation import Delegation, delegation
from cwgdesk.desk.positions import Clearance, Holder, Position, PositionRow, positions
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.sessions import (
    AgendaItem,
    Due,
    Session,
    SessionDeadline,
    agenda,
    contributions_due,
    deadlines,
    next_session,
    sessions,
)
from cwgdesk.overviews.again import Again, positions_again, register_order
from cwgdesk.overviews.touched import Touched, tables
from cwgdesk.papers.contributions import Contribution
from cwgdesk.texts.anchors import Anchor, AnchorState
from cwgdesk.texts.library import Clause, Document, DocumentRow, documents
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.workspace.store import Workspace

V = TypeVar("V")
_SOON = 30  # days in which a deadline is something to do
_OF_SESSION = tables(Session, AgendaItem, SessionDeadline)
# What a home is renewed after; texts are read with all that hangs on them.
_RENEWED = _OF_SESSION | tables(Position, Amendment, Practice, Anchor, Delegation, Contribution)


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
class Spot:
    """Where one of several things stands, and its place among them."""

    document_id: UUID
    clause_id: UUID | None
    place: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What a home is counted from, by the ids of positions, proposals, anchors and practices."""

    register: Mapping[UUID, PositionRow]
    statements: Counter[tuple[Clearance, bool]]  # ours for the session; True: without words
    answered: Mapping[UUID, UUID]  # ours for the session, and the operative clause of each
    operative: int  # clauses on which something can be said
    bare: Mapping[UUID, Spot]  # proposals without reasons
    moved: Mapping[UUID, Spot]  # anchors that want a look
    unconsented: frozenset[UUID]  # practices


@dataclass(frozen=True, slots=True)
class Home:
    """A session and all that belongs to it; two are equal that show the same."""

    sessions: list[Session]
    session: Session | None = None
    agenda: tuple[AgendaItem, ...] = ()
    due: tuple[Due, ...] = ()
    todos: tuple[ToDo, ...] = ()
    clearance: dict[Clearance, int] | None = None
    without: int = 0  # operative clauses on which nothing is said
    carried: tuple[PositionRow, ...] = ()  # of earlier sessions, not carried over yet
    documents: tuple[DocumentRow, ...] = ()
    kept: Kept | None = field(default=None, compare=False)


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
    row, kept, texts = session_row(ws, session), _kept(ws, session.id), tuple(documents(ws))
    return Home(
        meetings,
        session,
        row.agenda,
        row.due,
        tuple(_todos(ws, row, kept, today, any_text=bool(texts))),
        _by_clearance(kept),
        _without_position(kept),
        _left_behind(kept, meetings, session),
        texts,
        kept,
    )


def home_again(ws: Workspace, before: Home, touched: Touched, today: date) -> Home:
    """The same session's home, of which only what was touched is read again.

    All of it is, where texts were touched or the session is gone: too much hangs on them.
    """
    kept, other = before.kept, touched.meets(tables(Session))
    meetings = sessions(ws) if other else before.sessions
    session = next((s for s in meetings if before.session and s.id == before.session.id), None)
    if session is None or kept is None or not touched.within(_RENEWED):
        return read_home(ws, before.session.id if before.session else None, today)
    again = positions_again(ws, touched)
    now = _kept_again(ws, kept, touched, again, session.id)
    of_session = touched.meets(_OF_SESSION)
    row = session_row(ws, session) if of_session else SessionRow(session, before.agenda, before.due)
    rows = (*_present(kept.register, again.ids), *again.rows)
    other = other or any(_may_be_left_behind(found, session.id) for found in rows)
    return Home(
        meetings,
        session,
        row.agenda,
        row.due,
        tuple(_todos(ws, row, now, today, any_text=bool(before.documents))),
        _by_clearance(now),
        before.without if now.answered is kept.answered else _without_position(now),
        _left_behind(now, meetings, session) if other else before.carried,
        before.documents,
        now,
    )


# -- what is kept ----------------------------------------------------------------------------------------


def _kept(ws: Workspace, session_id: UUID) -> Kept:
    register = {found.position.id: found for found in positions(ws)}
    return Kept(
        register,
        _statements(register.values(), session_id),
        _answered(ws, session_id),
        _operative(ws),
        _bare(ws),
        _moved(ws),
        _unconsented(ws),
    )


def _kept_again(
    ws: Workspace, kept: Kept, touched: Touched, again: Again[PositionRow], session_id: UUID
) -> Kept:
    gone = _statements(_present(kept.register, again.ids), session_id)
    proposals, anchors, practices = _proposals(ws, touched), touched.of(Anchor), touched.of(Practice)
    return Kept(
        _renewed(kept.register, again.ids, {found.position.id: found for found in again.rows}),
        kept.statements - gone + _statements(again.rows, session_id),
        _renewed(kept.answered, again.ids, _answered(ws, session_id, again.ids)),
        kept.operative,
        _renewed(kept.bare, proposals, _bare(ws, proposals)),
        _renewed(kept.moved, anchors, _moved(ws, anchors)),
        kept.unconsented - practices | _unconsented(ws, practices),
    )


def _renewed(before: Mapping[UUID, V], ids: Collection[UUID], now: Mapping[UUID, V]) -> Mapping[UUID, V]:
    """With these read again; the very same object where they are as they were."""
    if {noun_id: before[noun_id] for noun_id in ids if noun_id in before} == now:
        return before
    renewed = dict(before)
    for noun_id in ids:
        renewed.pop(noun_id, None)
    renewed.update(now)
    return renewed


def _present(register: Mapping[UUID, PositionRow], ids: Iterable[UUID]) -> list[PositionRow]:
    return [register[position_id] for position_id in ids if position_id in register]


def _statements(rows: Iterable[PositionRow], session_id: UUID) -> Counter[tuple[Clearance, bool]]:
    ours = (r.position for r in rows if r.position.holder is Holder.OWN)
    return Counter((p.clearance, not p.statement.strip()) for p in ours if p.session_id == session_id)


def _answered(ws: Workspace, session_id: UUID, ids: Collection[UUID] | None = None) -> dict[UUID, UUID]:
    if ids is not None and not ids:
        return {}
    ours = (
        select(Position.id, Clause.id)
        .join(Anchor, Position.anchor_id == Anchor.id)
        .join(Clause, Anchor.clause_id == Clause.id)
        .where(Position.holder == Holder.OWN, Position.session_id == session_id)
    )
    if ids is not None:
        ours = ours.where(Position.id.in_(ids))
    with ws.read() as orm:
        return {row[0]: row[1] for row in orm.execute(_where_operative(ours))}


def _operative(ws: Workspace) -> int:
    """Counted by the store: a library has a hundred times more clauses than a desk has positions."""
    with ws.read() as orm:
        return orm.scalar(_where_operative(select(func.count(Clause.id)))) or 0


def _where_operative(wanted: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return (
        wanted.join(Document, Clause.document_id == Document.id)
        .where(Document.hidden.is_(False), Document.kind == DocumentKind.RESOLUTION)
        .where(Clause.kind == ClauseKind.OPERATIVE, Clause.retired.is_(False))
    )


def _proposals(ws: Workspace, touched: Touched) -> frozenset[UUID]:
    """Those touched, and those whose place was."""
    there = select(Amendment.id).where(Amendment.anchor_id.in_(touched.of(Anchor)))
    with ws.read() as orm:
        return touched.of(Amendment) | frozenset(orm.scalars(there))


def _bare(ws: Workspace, ids: Collection[UUID] | None = None) -> dict[UUID, Spot]:
    """In the order of the texts, as `amendments` has them."""
    wanted = (
        select(Amendment.id, Amendment.reasons, Amendment.created_at, Anchor, Clause.order)
        .join(Anchor, Amendment.anchor_id == Anchor.id)
        .outerjoin(Clause, Anchor.clause_id == Clause.id)
    )
    if ids is not None:
        wanted = wanted.where(Amendment.id.in_(ids))
    with ws.read() as orm:
        return {
            # An outer join: there may be no clause, whatever the type of the column says.
            noun_id: _spot(anchor, -1 if order is None else order, made, str(noun_id))  # pyright: ignore[reportUnnecessaryComparison]
            for noun_id, reasons, made, anchor, order in orm.execute(wanted)
            if not reasons.strip()
        }


def _moved(ws: Workspace, ids: Collection[UUID] | None = None) -> dict[UUID, Spot]:
    wanted = select(Anchor).where(Anchor.state == AnchorState.MOVED)
    if ids is not None:
        wanted = wanted.where(Anchor.id.in_(ids))
    with ws.read() as orm:
        return {a.id: _spot(a, a.block, a.start, str(a.id)) for a in orm.scalars(wanted)}


def _spot(anchor: Anchor, *place: Any) -> Spot:
    return Spot(anchor.document_id, anchor.clause_id, (str(anchor.document_id), *place))


def _unconsented(ws: Workspace, ids: Collection[UUID] | None = None) -> frozenset[UUID]:
    wanted = select(Practice.id).where(Practice.consent.is_(False))
    with ws.read() as orm:
        return frozenset(orm.scalars(wanted if ids is None else wanted.where(Practice.id.in_(ids))))


# -- what is shown of it ---------------------------------------------------------------------------------


def _by_clearance(kept: Kept) -> dict[Clearance, int]:
    found = Counter[Clearance]()
    for (clearance, _), count in kept.statements.items():
        found[clearance] += count
    return dict(found)


def _without_position(kept: Kept) -> int:
    return kept.operative - len(set(kept.answered.values()))


def _left_behind(kept: Kept, meetings: list[Session], now: Session) -> tuple[PositionRow, ...]:
    begins = {s.id: s.starts_on or date.min for s in meetings}
    some = [r for r in kept.register.values() if _may_be_left_behind(r, now.id)]
    taken = {r.position.carried_from for r in some if r.position.session_id == now.id}
    left = [
        r
        for r in some
        if r.position.session_id is not None
        and r.position.session_id != now.id
        and r.position.id not in taken
        and begins[r.position.session_id] < (now.starts_on or date.max)
    ]
    return tuple(sorted(left, key=lambda r: (register_order(r), str(r.position.id))))


def _may_be_left_behind(found: PositionRow, session_id: UUID) -> bool:
    """Is it of another session, or carried over from one?"""
    position = found.position
    return position.session_id not in (None, session_id) or position.carried_from is not None


def _todos(ws: Workspace, row: SessionRow, kept: Kept, today: date, *, any_text: bool) -> list[ToDo]:
    found = _dated(row, today)
    us = delegation(ws)
    if us is None or not us.state:
        found.append(ToDo(Step.NAME_US))
    if not any_text:
        found.append(ToDo(Step.LOAD_TEXT))
    found += _said(kept)
    found += _first_of(Step.NO_REASONS, kept.bare)
    if kept.unconsented:
        found.append(ToDo(Step.NO_CONSENT, len(kept.unconsented)))
    found += _first_of(Step.LOOK_AT_MOVED, kept.moved)
    with ws.read() as orm:
        if orm.scalar(select(Contribution.id).limit(1)) is None:
            found.append(ToDo(Step.COMPOSE))
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


def _said(kept: Kept) -> list[ToDo]:
    counted = (
        (Step.NO_STATEMENT, kept.statements[Clearance.DRAFT, True]),
        (Step.SUBMIT, kept.statements[Clearance.DRAFT, False]),
        (Step.AWAITED, _by_clearance(kept).get(Clearance.IN_REVIEW, 0)),
    )
    return [ToDo(step, count) for step, count in counted if count]


def _first_of(step: Step, spots: Mapping[UUID, Spot]) -> list[ToDo]:
    """How many there are, and the first one to go to."""
    if not spots:
        return []
    first = min(spots.values(), key=lambda spot: spot.place)
    return [ToDo(step, len(spots), document_id=first.document_id, clause_id=first.clause_id)]
