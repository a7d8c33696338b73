"""Coverage: which passage of a report speaks to which clause.

The machine's guess and the delegate's word are kept apart.
"""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.workspace.mapping import Noun, enum


class Reported(StrEnum):
    """How far the report says things are."""

    DONE = "done"
    ONGOING = "ongoing"
    PLANNED = "planned"
    OTHER = "other"


class Verdict(StrEnum):
    """What the delegate said of a suggestion."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class CoverageLink(Noun, repr=False, eq=False, kw_only=True):
    """This passage speaks to that clause."""

    __tablename__ = "coverage_link"

    passage_id: Mapped[UUID] = mapped_column(ForeignKey("anchor.id", ondelete="CASCADE"), index=True)
    clause_anchor_id: Mapped[UUID] = mapped_column(ForeignKey("anchor.id", ondelete="CASCADE"), index=True)
    guessed: Mapped[Reported] = enum(Reported, default=Reported.OTHER)
    score: Mapped[float] = mapped_column(default=0.0)  # how often such a score is right, 0 to 1
    confident: Mapped[bool] = mapped_column(default=False)  # the machine would bet on it
    evidence: Mapped[list[str]] = mapped_column(default_factory=list)  # words that support it
    verdict: Mapped[Verdict] = enum(Verdict, default=Verdict.SUGGESTED)
    said: Mapped[Reported | None] = enum(Reported, default=None, nullable=True)  # the delegate's word
