"""Sessions of the working group: dates, place, agenda, deadlines."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.fields import only
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import Noun, public, secret, settable, view
from cwgdesk.workspace.marks import Form, Mark
from cwgdesk.workspace.store import Workspace


class Session(Noun, repr=False, eq=False, kw_only=True):
    """One meeting of the working group."""

    __tablename__ = "session"

    name: Mapped[str] = public(
        mark=Mark(form=Form.LINE, title="Name", help="e.g. “43rd meeting”")
    )  # "42nd meeting of CWG-WSIS&SDG"
    body: Mapped[str] = public(
        default="Council Working Group on WSIS and the SDGs",
        mark=Mark(form=Form.LINE, title="Body", help="the group that meets"),
    )
    starts_on: Mapped[date | None] = public(
        default=None, mark=Mark(form=Form.DATE, title="Opens on", help="year-month-day")
    )
    ends_on: Mapped[date | None] = public(
        default=None, mark=Mark(form=Form.DATE, title="Closes on", help="year-month-day")
    )
    place: Mapped[str] = public(default="", mark=Mark(form=Form.LINE, title="Place", help="where"))
    notes: Mapped[str] = secret(
        default="", mark=Mark(form=Form.TEXT, title="Notes", help="for the delegation only")
    )
    contribution_days: Mapped[int] = public(
        default=14,
        mark=Mark(form=Form.NUMBER, title="else so many days before", help="days before opening (14)"),
    )  # docs/domain.md 1.1
    contribution_days_source: Mapped[str] = public(
        default="council.itu.int, Prepare your contribution: 14 days before opening",
        mark=Mark(form=Form.LINE, title="Source of this rule", help="who says so", takes="TEXT"),
    )
    contributions_due_on: Mapped[date | None] = public(
        default=None,
        mark=Mark(form=Form.DATE, title="Contributions close on (as invited)", help="as the invitation says"),
    )
    page_limit: Mapped[int] = public(
        default=4,
        mark=Mark(form=Form.NUMBER, title="Pages preferred", help="pages of a contribution (4)"),
    )
    page_limit_source: Mapped[str] = public(
        default="council.itu.int, Prepare your contribution: preferably four pages",
        mark=Mark(form=Form.LINE, title="Source of this limit", help="who says so", takes="TEXT"),
    )


class AgendaItem(Noun, repr=False, eq=False, kw_only=True):
    """One item of a session's agenda."""

    __tablename__ = "agenda_item"

    session_id: Mapped[UUID] = public(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    order: Mapped[int] = public(default=0)
    number: Mapped[str] = public(default="", mark=Mark(form=Form.LINE, title="Number"))  # "3.1"
    title: Mapped[str] = public(mark=Mark(form=Form.LINE, title="Title"))
    document_id: Mapped[UUID | None] = public(
        ForeignKey("document.id", ondelete="SET NULL"),
        default=None,
        mark=Mark(form=Form.OWN, title="Document"),
    )
    notes: Mapped[str] = secret(default="", mark=Mark(form=Form.TEXT, title="Notes"))


class SessionDeadline(Noun, repr=False, eq=False, kw_only=True):
    """A date by which something for a session must be done, and who says so."""

    __tablename__ = "session_deadline"

    session_id: Mapped[UUID] = public(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = public(mark=Mark(form=Form.LINE, title="What"))
    due_on: Mapped[date] = public(mark=Mark(form=Form.DATE, title="Due on"))
    source: Mapped[str] = public(default="", mark=Mark(form=Form.LINE, title="Source"))
    done: Mapped[bool] = public(default=False, mark=Mark(form=Form.SWITCH, title="Done"))


@dataclass(frozen=True, slots=True)
class Due:
    """A date by which something must be done; `deadline_id` is None for the derived ones."""

    due_on: date
    title: str  # "" for the closing date of contributions: the window names it in its language
    source: str
    done: bool
    session_id: UUID
    deadline_id: UUID | None = None


def add_session(ws: Workspace, name: str, **fields: object) -> UUID:
    """Enter a meeting."""
    fields = _session_fields({"name": name, **fields})
    with ws.change(ChangeLabel.ADD_SESSION, str(fields["name"])) as change:
        meeting = Session(name=str(fields["name"]))
        assign(meeting, fields)
        _check_dates(meeting)
        change.orm.add(meeting)
        return meeting.id


def edit_session(
    ws: Workspace, session_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change a meeting's name, dates, place, limits and their sources, or notes."""
    fields = _session_fields(fields)
    with _editing(ws, session_id) as change:
        meeting = required(change.orm, Session, session_id, seen_version)
        assign(meeting, fields)
        _check_dates(meeting)


def remove_session(ws: Workspace, session_id: UUID) -> None:
    """Take a meeting away with its agenda and deadlines; positions taken for it stay."""
    with ws.change(ChangeLabel.REMOVE_SESSION, session(ws, session_id).name) as change:
        change.orm.delete(required(change.orm, Session, session_id))


def session(ws: Workspace, session_id: UUID) -> Session:
    """One meeting, as a view; UserError when it is gone."""
    with ws.read() as orm:
        return view(required(orm, Session, session_id))


def sessions(ws: Workspace) -> list[Session]:
    """All meetings, the latest first, those without a date before them."""
    with ws.read() as orm:
        latest_first = (Session.starts_on.is_not(None), Session.starts_on.desc(), Session.name)
        return [view(s) for s in orm.scalars(select(Session).order_by(*latest_first))]


def next_session(ws: Workspace, today: date) -> Session | None:
    """The meeting that comes next, or goes on today; None when none is entered."""
    coming = [s for s in sessions(ws) if (s.ends_on or s.starts_on or today) >= today]
    return min(coming, key=lambda s: s.starts_on or date.max, default=None)


def add_agenda_item(ws: Workspace, session_id: UUID, title: str, **fields: object) -> UUID:
    """Put an item at the end of a meeting's agenda."""
    fields = _titled({"title": title, **fields}, settable(AgendaItem))
    with _editing(ws, session_id) as change:
        item = AgendaItem(session_id=session_id, title=str(fields["title"]))
        assign(item, fields)
        item.order = len(_agenda(change.orm, session_id))
        change.orm.add(item)
        return item.id


def edit_agenda_item(
    ws: Workspace, item_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change an item's number, title, document or notes."""
    fields = _titled(fields, settable(AgendaItem))
    with _editing(ws, _session_of(ws, AgendaItem, item_id)) as change:
        assign(required(change.orm, AgendaItem, item_id, seen_version), fields)


def move_agenda_item(ws: Workspace, item_id: UUID, to: int) -> None:
    """Put an item at place `to` of its agenda, counted from 0."""
    with _editing(ws, _session_of(ws, AgendaItem, item_id)) as change:
        moved = required(change.orm, AgendaItem, item_id)
        others = [i for i in _agenda(change.orm, moved.session_id) if i.id != item_id]
        others.insert(max(0, min(to, len(others))), moved)
        for order, item in enumerate(others):
            item.order = order


def remove_agenda_item(ws: Workspace, item_id: UUID) -> None:
    """Take an item off the agenda, and the positions on it with it."""
    with _editing(ws, _session_of(ws, AgendaItem, item_id)) as change:
        change.orm.delete(required(change.orm, AgendaItem, item_id))


def agenda(ws: Workspace, session_id: UUID) -> list[AgendaItem]:
    """The agenda of a meeting in order, as views."""
    with ws.read() as orm:
        return [view(item) for item in _agenda(orm, session_id)]


def session_of_item(ws: Workspace, item_id: UUID) -> UUID:
    """The meeting on whose agenda an item is; UserError when the item is gone."""
    return _session_of(ws, AgendaItem, item_id)


def add_deadline(ws: Workspace, session_id: UUID, title: str, due_on: date, *, source: str = "") -> UUID:
    """Enter a date by which something must be done for a meeting."""
    fields = _titled({"title": title}, settable(SessionDeadline))
    with _editing(ws, session_id) as change:
        deadline = SessionDeadline(
            session_id=session_id, title=str(fields["title"]), due_on=due_on, source=source
        )
        change.orm.add(deadline)
        return deadline.id


def edit_deadline(
    ws: Workspace, deadline_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change a deadline's title, date, source, or whether it is met."""
    fields = _titled(fields, settable(SessionDeadline))
    with _editing(ws, _session_of(ws, SessionDeadline, deadline_id)) as change:
        assign(required(change.orm, SessionDeadline, deadline_id, seen_version), fields)


def remove_deadline(ws: Workspace, deadline_id: UUID) -> None:
    """Take a deadline away."""
    with _editing(ws, _session_of(ws, SessionDeadline, deadline_id)) as change:
        change.orm.delete(required(change.orm, SessionDeadline, deadline_id))


def contributions_due(meeting: Session) -> date | None:
    """When contributions close: as the invitation says, else so many days before the opening."""
    if meeting.contributions_due_on is not None:
        return meeting.contributions_due_on
    return meeting.starts_on - timedelta(days=meeting.contribution_days) if meeting.starts_on else None


def deadlines(ws: Workspace, session_id: UUID | None = None) -> list[Due]:
    """What is due, earliest first, for one meeting or all, the closing of contributions included."""
    with ws.read() as orm:
        meetings = [required(orm, Session, session_id)] if session_id else list(orm.scalars(select(Session)))
        ids = [m.id for m in meetings]
        entered = orm.scalars(select(SessionDeadline).where(SessionDeadline.session_id.in_(ids)))
        due = [Due(d.due_on, d.title, d.source, d.done, d.session_id, d.id) for d in entered]
        for meeting in meetings:
            closing = contributions_due(meeting)
            if closing is not None:
                due.append(Due(closing, "", meeting.contribution_days_source, False, meeting.id))
    return sorted(due, key=lambda d: (d.due_on, d.title))


def _session_fields(fields: dict[str, object]) -> dict[str, object]:
    only(fields, settable(Session))
    if "name" in fields and not str(fields["name"]).strip():
        raise UserError("A session needs a name.", "Type one, for example “43rd meeting”.")
    return {name: v.strip() if isinstance(v, str) else v for name, v in fields.items()}


def _titled(fields: dict[str, object], allowed: frozenset[str]) -> dict[str, object]:
    only(fields, allowed)
    if "title" in fields and not str(fields["title"]).strip():
        raise UserError("A title is missing.", "Type one and try again.")
    return fields


def _check_dates(meeting: Session) -> None:
    if meeting.starts_on and meeting.ends_on and meeting.ends_on < meeting.starts_on:
        raise UserError("The session ends before it begins.", "Correct one of the two dates.")


def _editing(ws: Workspace, session_id: UUID) -> AbstractContextManager[Change]:
    return ws.change(ChangeLabel.EDIT_SESSION, session(ws, session_id).name)


def _session_of(ws: Workspace, kind: type[AgendaItem] | type[SessionDeadline], noun_id: UUID) -> UUID:
    with ws.read() as orm:
        return required(orm, kind, noun_id).session_id


def _agenda(orm: OrmSession, session_id: UUID) -> list[AgendaItem]:
    mine = select(AgendaItem).where(AgendaItem.session_id == session_id)
    return list(orm.scalars(mine.order_by(AgendaItem.order)))
