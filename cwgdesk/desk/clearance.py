"""The way of a public statement: draft, in review, cleared by somebody, delivered."""

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import UUID

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Clearance, Holder, Position, back_to_draft, copy_anchor, subject
from cwgdesk.desk.sessions import Session
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.mapping import marks
from cwgdesk.workspace.store import Workspace

PUBLISHABLE = frozenset({Clearance.CLEARED, Clearance.DELIVERED})


def publishable(position: Position) -> bool:
    """May its statement go into a contribution? Only our own words, and only once they are cleared."""
    return (
        position.holder is Holder.OWN
        and position.clearance in PUBLISHABLE
        and bool(position.statement.strip())
    )


def submit_for_review(
    ws: Workspace, position_id: UUID, reviewer: str = "", *, seen_version: int | None = None
) -> None:
    """Ask for clearance of a draft; `reviewer` is whose answer is awaited."""
    with ws.change(ChangeLabel.SUBMIT_POSITION, subject(ws, position_id)) as change:
        position = _ours(change, position_id, seen_version)
        _step(position, Clearance.IN_REVIEW, after=(Clearance.DRAFT, Clearance.IN_REVIEW))
        position.reviewer = reviewer.strip()


def clear(
    ws: Workspace,
    position_id: UUID,
    by: str,
    when: datetime | None = None,
    *,
    seen_version: int | None = None,
) -> None:
    """Release the statement for publication: by whom, and when (default: now)."""
    if not by.strip():
        raise UserError("Somebody must have cleared it.", "Name who released the statement.")
    with ws.change(ChangeLabel.CLEAR_POSITION, subject(ws, position_id)) as change:
        position = _ours(change, position_id, seen_version)
        _step(position, Clearance.CLEARED, after=(Clearance.DRAFT, Clearance.IN_REVIEW))
        position.cleared_by, position.cleared_at = by.strip(), when or datetime.now(UTC)


def deliver(
    ws: Workspace, position_id: UUID, when: datetime | None = None, *, seen_version: int | None = None
) -> None:
    """Record that a cleared statement has been made."""
    with ws.change(ChangeLabel.DELIVER_POSITION, subject(ws, position_id)) as change:
        position = _ours(change, position_id, seen_version)
        _step(position, Clearance.DELIVERED, after=(Clearance.CLEARED,))
        position.delivered_at = when or datetime.now(UTC)


def reopen(ws: Workspace, position_id: UUID, *, seen_version: int | None = None) -> None:
    """Make it a draft again, so that it can be changed and must be cleared anew."""
    with ws.change(ChangeLabel.REOPEN_POSITION, subject(ws, position_id)) as change:
        back_to_draft(required(change.orm, Position, position_id, seen_version))


def carry_positions(ws: Workspace, position_ids: Iterable[UUID], session_id: UUID) -> list[UUID]:
    """Take positions over to another session as drafts; the old ones stay with theirs.

    One change for all; a position that was carried there before is not carried twice.
    """
    with ws.read() as orm:
        name = required(orm, Session, session_id).name
    with ws.change(ChangeLabel.CARRY_POSITION, name) as change:
        new = (_carry(change, position_id, session_id) for position_id in position_ids)
        return [position_id for position_id in new if position_id is not None]


def _carry(change: Change, position_id: UUID, session_id: UUID) -> UUID | None:
    old = required(change.orm, Position, position_id)
    if old.session_id == session_id:
        return None
    orm = change.orm
    there = orm.query(Position).filter_by(carried_from=old.id, session_id=session_id).first()
    if there is not None:
        return None
    now = datetime.now(UTC)
    carried = [column.name for column in marks(Position) if column.mark.carried]
    twin = Position(
        **{name: getattr(old, name) for name in carried},
        anchor_id=copy_anchor(change, old.anchor_id) if old.anchor_id else None,
        session_id=session_id,
        carried_from=old.id,
        since=now,
        created_at=now,
    )
    orm.add(twin)
    orm.flush()
    return twin.id


def _ours(change: Change, position_id: UUID, seen_version: int | None) -> Position:
    position = required(change.orm, Position, position_id, seen_version)
    if position.holder is not Holder.OWN:
        raise UserError("Only our own positions are cleared.", "Record what others hold without a clearance.")
    if not position.statement.strip():
        raise UserError("There is no public statement yet.", "Write it before it goes on its way.")
    return position


def _step(position: Position, to: Clearance, after: tuple[Clearance, ...]) -> None:
    if position.clearance not in after:
        raise UserError(
            "A position that is {now} cannot become {to}.",
            "Reopen it to start again from a draft.",
            now=position.clearance.value,
            to=to.value,
        )
    position.clearance, position.since = to, datetime.now(UTC)
