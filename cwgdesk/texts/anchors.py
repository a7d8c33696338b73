"""Anchors: where in a document a thing on the desk belongs; never silently wrong.

What is on the desk holds an anchor's id. Carrying notes to a new version touches anchors only.
"""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from cwgdesk.workspace.mapping import Noun, enum, public


class AnchorState(StrEnum):
    """How sure the place is."""

    EXACT = "exact"
    MOVED = "moved"  # found again elsewhere or in other words: wants a look
    LOST = "lost"  # stays on the old version


class Anchor(Noun, repr=False, eq=False, kw_only=True):
    """Position, quote and context of a span; a whole clause when the span covers it."""

    __tablename__ = "anchor"

    document_id: Mapped[UUID] = public(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    clause_id: Mapped[UUID | None] = public(
        ForeignKey("clause.id", ondelete="SET NULL"), index=True, default=None
    )
    block: Mapped[int] = public()
    start: Mapped[int] = public()
    end: Mapped[int] = public()
    quote: Mapped[str] = public()
    before: Mapped[str] = public(default="")  # up to 32 characters of context
    after: Mapped[str] = public(default="")
    state: Mapped[AnchorState] = enum(AnchorState, is_public=True, default=AnchorState.EXACT)
    carried_from: Mapped[UUID | None] = public(
        ForeignKey("document.id", ondelete="SET NULL"), default=None
    )  # the older version on which it stood before
