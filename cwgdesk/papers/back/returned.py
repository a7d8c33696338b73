"""What came back in a paper of ours and was decided on, so that nothing is asked or done twice."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.workspace.mapping import Noun, enum, kept
from cwgdesk.workspace.marks import TELLS_OF


class Decision(StrEnum):
    """What was done with a change that came back."""

    TAKEN = "taken"
    REFUSED = "refused"


class ReturnedChange(Noun, repr=False, eq=False, kw_only=True):
    """One change of a returned paper with what was decided; `key` says the same change again."""

    __tablename__ = "returned_change"
    __table_args__ = {"info": {TELLS_OF: "noun_id"}}  # noqa: RUF012

    release_id: Mapped[UUID] = kept(index=True)  # of the paper as it left
    key: Mapped[str] = kept(index=True)
    target: Mapped[str] = kept()  # "position", "amendment", "practice", "section", "header"
    noun_id: Mapped[UUID | None] = kept(default=None)
    field: Mapped[str] = kept(default="")
    before: Mapped[str] = mapped_column(default="")
    after: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = kept(default="")
    dated: Mapped[str] = kept(default="")
    file_name: Mapped[str] = kept(default="")
    decision: Mapped[Decision] = enum(Decision)
    decided_at: Mapped[datetime] = kept()
