"""Amendments: ADD, MOD, SUP or NOC on a clause, with the new text and the reasons."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.workspace.mapping import Noun, enum, public


class Symbol(StrEnum):
    """The conference symbols (domain.md section 3.1)."""

    ADD = "ADD"
    MOD = "MOD"
    SUP = "SUP"
    NOC = "NOC"


class Amendment(Noun, repr=False, eq=False, kw_only=True):
    """A proposal on a clause; keeps its own copy of the base text.

    For ADD the anchor is the clause after which the new one stands, `base_text` is empty and
    `label` names the new clause ("3bis").
    """

    __tablename__ = "amendment"

    anchor_id: Mapped[UUID] = public(ForeignKey("anchor.id", ondelete="CASCADE"), index=True)
    symbol: Mapped[Symbol] = enum(Symbol, is_public=True)
    base_text: Mapped[str] = public(default="")
    new_text: Mapped[str] = public(default="")
    label: Mapped[str] = public(default="")
    reasons: Mapped[str] = public(default="")
    note: Mapped[str] = mapped_column(default="")  # for the delegation only
    session_id: Mapped[UUID | None] = public(ForeignKey("session.id", ondelete="SET NULL"), default=None)
    created_at: Mapped[datetime] = mapped_column()
