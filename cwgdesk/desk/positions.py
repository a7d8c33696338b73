"""Positions: who holds what stance on what, at which session; public words apart from secret ones."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.workspace.mapping import Noun, enum, public


class Stance(StrEnum):
    """What a holder thinks of the target."""

    SUPPORT = "support"
    SUPPORT_WITH_CHANGES = "support-with-changes"
    NEUTRAL = "neutral"
    STUDY = "study"  # still being considered
    CONCERN = "concern"
    OPPOSE = "oppose"


class Holder(StrEnum):
    """Who holds a position."""

    OWN = "own"
    DELEGATION = "delegation"
    REGIONAL_GROUP = "regional-group"


class Clearance(StrEnum):
    """How far the public statement is on its way; in this order."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    CLEARED = "cleared"
    DELIVERED = "delivered"


class Position(Noun, repr=False, eq=False, kw_only=True):
    """A stance on a clause, a proposal, a document, an agenda item or a topic (exactly one of them)."""

    __tablename__ = "position"

    anchor_id: Mapped[UUID | None] = public(
        ForeignKey("anchor.id", ondelete="CASCADE"), index=True, default=None
    )
    document_id: Mapped[UUID | None] = public(ForeignKey("document.id", ondelete="CASCADE"), default=None)
    agenda_item_id: Mapped[UUID | None] = public(
        ForeignKey("agenda_item.id", ondelete="CASCADE"), default=None
    )
    topic: Mapped[str] = public(default="")
    session_id: Mapped[UUID | None] = public(
        ForeignKey("session.id", ondelete="SET NULL"), index=True, default=None
    )
    holder: Mapped[Holder] = enum(Holder, is_public=True, default=Holder.OWN)
    holder_name: Mapped[str] = public(default="")  # of another delegation or group
    stance: Mapped[Stance] = enum(Stance, is_public=True, default=Stance.SUPPORT)
    statement: Mapped[str] = public(default="")
    rationale: Mapped[str] = mapped_column(default="")
    fallback: Mapped[str] = mapped_column(default="")
    red_line: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")  # who in the capital looks after it
    clearance: Mapped[Clearance] = enum(Clearance, default=Clearance.DRAFT)
    since: Mapped[datetime | None] = mapped_column(default=None)  # when this step of clearance began
    reviewer: Mapped[str] = mapped_column(default="")  # whose answer is awaited: "ministry"
    cleared_by: Mapped[str] = mapped_column(default="")
    cleared_at: Mapped[datetime | None] = mapped_column(default=None)
    delivered_at: Mapped[datetime | None] = mapped_column(default=None)
    carried_from: Mapped[UUID | None] = mapped_column(
        ForeignKey("position.id", ondelete="SET NULL"), default=None
    )  # the position of an earlier session that this one continues
    created_at: Mapped[datetime] = mapped_column()
