"""Positions: who holds what stance on what, at which session; public words apart from secret ones."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Select, func, select
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.desk.fields import only
from cwgdesk.desk.holders import Holder
from cwgdesk.desk.proposals.their_proposals import TheirProposal, named_proposal
from cwgdesk.desk.sessions import AgendaItem
from cwgdesk.texts.anchors import Anchor, anchor_place, citation_of
from cwgdesk.texts.library import Clause, Document
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import (
    Noun,
    Publishes,
    column_names,
    enum,
    kept,
    marks,
    person,
    public,
    secret,
    settable,
    view,
)
from cwgdesk.workspace.marks import Form, Mark
from cwgdesk.workspace.store import Workspace


class Stance(StrEnum):
    """What a holder thinks of the target."""

    SUPPORT = "support"
    SUPPORT_WITH_CHANGES = "support-with-changes"
    NEUTRAL = "neutral"
    STUDY = "study"  # still being considered
    CONCERN = "concern"
    OPPOSE = "oppose"


class Clearance(StrEnum):
    """How far the public statement is on its way; in this order."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    CLEARED = "cleared"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PublicPosition:
    """What a paper may print of a position."""

    id: UUID
    anchor_id: UUID | None
    document_id: UUID | None
    agenda_item_id: UUID | None
    proposal_id: UUID | None
    topic: str
    session_id: UUID | None
    holder: Holder
    holder_name: str
    stance: Stance
    statement: str


class Position(Noun, Publishes[PublicPosition], repr=False, eq=False, kw_only=True):
    """A stance on a clause, a proposal, a document, an agenda item or a topic (exactly one of them)."""

    __tablename__ = "position"

    anchor_id: Mapped[UUID | None] = public(
        ForeignKey("anchor.id", ondelete="CASCADE"), index=True, default=None
    )
    document_id: Mapped[UUID | None] = public(
        ForeignKey("document.id", ondelete="CASCADE"), default=None, mark=Mark(carried=True)
    )
    agenda_item_id: Mapped[UUID | None] = public(
        ForeignKey("agenda_item.id", ondelete="CASCADE"), default=None, mark=Mark(carried=True)
    )
    proposal_id: Mapped[UUID | None] = public(
        ForeignKey("their_proposal.id", ondelete="CASCADE"), default=None, mark=Mark(carried=True)
    )
    topic: Mapped[str] = public(
        default="", mark=Mark(form=Form.OWN, title="On", searched="positions", carried=True)
    )
    session_id: Mapped[UUID | None] = public(
        ForeignKey("session.id", ondelete="SET NULL"),
        index=True,
        default=None,
        mark=Mark(form=Form.OWN, title="Session"),
    )
    holder: Mapped[Holder] = enum(
        Holder,
        is_public=True,
        default=Holder.OWN,
        mark=Mark(form=Form.CHOICE, title="Held by", help="(own)", carried=True, register=True),
    )
    holder_name: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.LINE, title="Name of the holder", help="of another delegation or group", carried=True
        ),
    )
    stance: Mapped[Stance] = enum(
        Stance,
        is_public=True,
        default=Stance.SUPPORT,
        mark=Mark(form=Form.CHOICE, title="Stance", help="(support)", carried=True, register=True),
    )
    statement: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.TEXT,
            title="Public statement",
            help="the public words; @FILE reads them from a file",
            searched="positions",
            carried=True,
        ),
    )
    rationale: Mapped[str] = secret(
        default="",
        mark=Mark(
            form=Form.TEXT,
            title="Rationale",
            help="why; @FILE reads from a file",
            searched="positions",
            carried=True,
        ),
    )
    fallback: Mapped[str] = secret(
        default="",
        mark=Mark(
            form=Form.TEXT, title="Fallback", help="what would still do", searched="positions", carried=True
        ),
    )
    red_line: Mapped[str] = secret(
        default="",
        mark=Mark(
            form=Form.TEXT, title="Red line", help="what would not", searched="positions", carried=True
        ),
    )
    owner: Mapped[str] = person(
        default="",
        mark=Mark(form=Form.LINE, title="Who looks after it", help="who looks after it", carried=True),
    )  # in the capital
    clearance: Mapped[Clearance] = enum(
        Clearance, default=Clearance.DRAFT, mark=Mark(title="Clearance", register=True)
    )
    since: Mapped[datetime | None] = kept(
        default=None, mark=Mark(title="Since", register=True)
    )  # when this step of clearance began
    reviewer: Mapped[str] = person(default="")  # whose answer is awaited: "ministry"
    cleared_by: Mapped[str] = person(default="")
    cleared_at: Mapped[datetime | None] = mapped_column(default=None)
    delivered_at: Mapped[datetime | None] = mapped_column(default=None)
    carried_from: Mapped[UUID | None] = mapped_column(
        ForeignKey("position.id", ondelete="SET NULL"), default=None
    )  # the position of an earlier session that this one continues
    created_at: Mapped[datetime] = mapped_column()


@dataclass(frozen=True, slots=True)
class PositionRow:
    """A position and what it is about; `about` is the clause as cited, or the name of the target.

    One on a proposal of others has the proposal's anchor and is about "Egypt on resolves 5, MOD".
    """

    position: Position
    about: str
    anchor: Anchor | None
    document_id: UUID | None  # of the clause or document it is about
    clause_id: UUID | None
    order: int = -1  # of the clause in its text


def record_position(
    ws: Workspace,
    *,
    clause_id: UUID | None = None,
    span: Span | None = None,
    document_id: UUID | None = None,
    agenda_item_id: UUID | None = None,
    proposal_id: UUID | None = None,
    topic: str = "",
    **fields: object,
) -> UUID:
    """Take a position on exactly one target: a clause (or words of it), a document, an agenda item,
    another's proposal, a topic.

    `fields` may be any public or confidential field; a new position is a draft.
    """
    topic = topic.strip()
    targets = (clause_id, document_id, agenda_item_id, proposal_id, topic)
    if sum(map(bool, targets)) != 1:
        raise UserError(
            "A position is about one thing.",
            "Name a clause, a document, an agenda item, a proposal of others or a topic.",
        )
    only(fields, settable(Position))
    with ws.change(ChangeLabel.RECORD_POSITION, _target(ws, *targets)) as change:
        now = datetime.now(UTC)
        position = Position(
            anchor_id=anchor_place(change, clause_id, span) if clause_id else None,
            document_id=document_id,
            agenda_item_id=agenda_item_id,
            proposal_id=proposal_id,
            topic=topic,
            since=now,
            created_at=now,
        )
        assign(position, fields)
        _check_holder(position)
        change.orm.add(position)
        return position.id


def take_stance(ws: Workspace, proposal_id: UUID, stance: Stance, session_id: UUID | None) -> UUID:
    """Say what we think of a proposal of others: our position on it at this session changes, or is taken."""
    with ws.read() as orm:
        ours = select(Position.id).where(
            Position.proposal_id == proposal_id,
            Position.holder == Holder.OWN,
            Position.session_id == session_id if session_id else Position.session_id.is_(None),
        )
        held = orm.scalars(ours.order_by(Position.created_at.desc())).first()
    if held is None:
        return record_position(ws, proposal_id=proposal_id, stance=stance, session_id=session_id)
    edit_public(ws, held, stance=stance)
    return held


def edit_public(
    ws: Workspace, position_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change what may be published.

    A cleared position whose statement, stance, holder or the like changes falls back to draft, for
    the clearance was given to other words. A delivered one is history and refuses.
    """
    only(fields, settable(Position, public=True))
    with ws.change(ChangeLabel.EDIT_POSITION, subject(ws, position_id)) as change:
        set_public(required(change.orm, Position, position_id, seen_version), fields)


def set_public(position: Position, fields: dict[str, object]) -> None:
    """As `edit_public`, on a position inside a change that is already open."""
    words = {name: fields[name] for name in _cleared_words() if name in fields}
    differ = any(getattr(position, name) != value for name, value in words.items())
    if differ and position.clearance is Clearance.DELIVERED:
        raise UserError(
            "This statement has been delivered.",
            "Carry the position to the next session to change it there, or reopen it.",
        )
    assign(position, fields)
    _check_holder(position)
    if differ:
        back_to_draft(position)


def edit_confidential(
    ws: Workspace, position_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change what is never exported (rationale, fallback, red line, owner): no matter of clearance."""
    only(fields, settable(Position, public=False))
    with ws.change(ChangeLabel.EDIT_POSITION, subject(ws, position_id)) as change:
        assign(required(change.orm, Position, position_id, seen_version), fields)


def remove_position(ws: Workspace, position_id: UUID) -> None:
    """Take a position off the desk; Undo brings it back."""
    with ws.change(ChangeLabel.REMOVE_POSITION, subject(ws, position_id)) as change:
        position = required(change.orm, Position, position_id)
        anchor_id = position.anchor_id
        change.orm.delete(position)
        change.orm.flush()
        if anchor_id is not None:
            change.orm.delete(required(change.orm, Anchor, anchor_id))


def position(ws: Workspace, position_id: UUID) -> PositionRow:
    """One position; UserError when it is gone."""
    found = _rows(ws, _joined().where(Position.id == position_id))
    if not found:
        with ws.read() as orm:
            required(orm, Position, position_id)
    return found[0]


def positions(
    ws: Workspace,
    *,
    document_id: UUID | None = None,
    clause_id: UUID | None = None,
    session_id: UUID | None = None,
    holder: Holder | None = None,
    clearance: Clearance | None = None,
    ids: Collection[UUID] | None = None,
) -> list[PositionRow]:
    """Positions in the order of the texts; each filter that is given must fit."""
    wanted = _joined()
    if ids is not None:
        wanted = wanted.where(Position.id.in_(ids))
    if document_id is not None:
        wanted = wanted.where((Anchor.document_id == document_id) | (Position.document_id == document_id))
    if clause_id is not None:
        wanted = wanted.where(Anchor.clause_id == clause_id)
    for column, value in (
        (Position.session_id, session_id),
        (Position.holder, holder),
        (Position.clearance, clearance),
    ):
        if value is not None:
            wanted = wanted.where(column == value)
    return _rows(ws, wanted.order_by(Anchor.document_id, Clause.order, Position.created_at))


def subject(ws: Workspace, position_id: UUID) -> str:
    """What a position is about, as changes to it are named."""
    return position(ws, position_id).about


def back_to_draft(position: Position) -> None:
    """Take a clearance back; who gave it is in the history."""
    if position.clearance is Clearance.DRAFT:
        return
    position.clearance, position.since = Clearance.DRAFT, datetime.now(UTC)
    position.reviewer = position.cleared_by = ""
    position.cleared_at = position.delivered_at = None


def copy_anchor(change: Change, anchor_id: UUID) -> UUID:
    """A second anchor at the same place, for a thing of its own."""
    old = required(change.orm, Anchor, anchor_id)
    names = set(column_names(Anchor)) - {"id", "version", "carried_from"}
    twin = Anchor(**{name: getattr(old, name) for name in names})
    change.orm.add(twin)
    change.orm.flush()
    return twin.id


_Joined = Select[Position, Anchor, str, int, str, str, TheirProposal]


def _cleared_words() -> list[str]:
    """What was read before it was cleared: all that a person types or chooses in public."""
    return [c.name for c in marks(Position) if c.public and c.mark.form not in (Form.NONE, Form.OWN)]


def _check_holder(position: Position) -> None:
    if position.holder is not Holder.OWN and not position.holder_name.strip():
        raise UserError("Whose position is it?", "Name the delegation or the regional group that holds it.")


def _target(
    ws: Workspace,
    clause_id: UUID | None,
    document_id: UUID | None,
    agenda_item_id: UUID | None,
    proposal_id: UUID | None,
    topic: str,
) -> str:
    with ws.read() as orm:
        if clause_id is not None:
            return required(orm, Clause, clause_id).path
        if document_id is not None:
            return required(orm, Document, document_id).name
        if agenda_item_id is not None:
            return required(orm, AgendaItem, agenda_item_id).title
        if proposal_id is not None:
            proposal = required(orm, TheirProposal, proposal_id)
            return named_proposal(proposal, citation_of(ws, proposal.anchor_id))
    return topic


def _joined() -> _Joined:
    """A position on a proposal of others stands where that proposal stands."""
    return (
        select(Position, Anchor, Clause.path, Clause.order, Document.name, AgendaItem.title, TheirProposal)
        .outerjoin(TheirProposal, Position.proposal_id == TheirProposal.id)
        .outerjoin(Anchor, Anchor.id == func.coalesce(Position.anchor_id, TheirProposal.anchor_id))
        .outerjoin(Clause, Anchor.clause_id == Clause.id)
        .outerjoin(Document, Position.document_id == Document.id)
        .outerjoin(AgendaItem, Position.agenda_item_id == AgendaItem.id)
    )


def _rows(ws: Workspace, wanted: _Joined) -> list[PositionRow]:
    with ws.read() as orm:
        return [
            PositionRow(
                view(held),
                _about(held, proposal, path or (anchor.quote if anchor else ""), name or agenda),
                view(anchor) if anchor else None,
                anchor.document_id if anchor else held.document_id,
                anchor.clause_id if anchor else None,
                # An outer join: there may be no clause, whatever the type of the column says.
                -1 if order is None else order,  # pyright: ignore[reportUnnecessaryComparison]
            )
            for held, anchor, path, order, name, agenda, proposal in orm.execute(wanted)
        ]


def _about(held: Position, proposal: TheirProposal | None, place: str, name: str) -> str:
    # An outer join: a position need not be on a proposal.
    return named_proposal(proposal, place) if proposal else place or name or held.topic
