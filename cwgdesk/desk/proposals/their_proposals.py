"""What others propose: another delegation's or a group's wording for a clause, as it was received."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.desk.positions import Holder
from cwgdesk.desk.proposals.amendments import Outcome, Symbol
from cwgdesk.workspace.mapping import Noun, Publishes, enum, kept, public, secret
from cwgdesk.workspace.marks import Form, Mark


class Found(StrEnum):
    """What of a received paper made a proposal."""

    TRACKED = "tracked"  # tracked changes on the resolution's text
    BLOCK = "block"  # a block headed ADD, MOD, SUP or NOC
    TABLE = "table"  # a table of current and proposed text
    NARRATIVE = "narrative"  # a sentence that names a clause
    BRACKET = "bracket"  # brackets of a compilation, attributed to delegations
    TYPED = "typed"  # by a person


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PublicProposal:
    """What a paper may print of what others propose."""

    id: UUID
    anchor_id: UUID
    document_id: UUID | None
    holder: Holder
    holder_name: str
    symbol: Symbol
    base_text: str
    new_text: str
    label: str
    reasons: str


class TheirProposal(Noun, Publishes[PublicProposal], repr=False, eq=False, kw_only=True):
    """Another's proposal on a clause; as with an amendment of ours, an ADD stands after its anchor's clause.

    It is no amendment of ours and no paper of ours shows it as one, which is why it is a noun of its own.
    """

    __tablename__ = "their_proposal"

    anchor_id: Mapped[UUID] = public(ForeignKey("anchor.id", ondelete="CASCADE"), index=True)
    document_id: Mapped[UUID | None] = public(
        ForeignKey("document.id", ondelete="CASCADE"), default=None
    )  # the paper that it was received in
    holder: Mapped[Holder] = enum(
        Holder, is_public=True, default=Holder.DELEGATION, mark=Mark(form=Form.OWN, title="Proposed by")
    )
    holder_name: Mapped[str] = public(
        default="", mark=Mark(form=Form.OWN, title="Name", searched="proposals")
    )
    number: Mapped[str] = public(default="", mark=Mark(form=Form.OWN, title="Number"))  # "EGY/7/1"
    symbol: Mapped[Symbol] = enum(Symbol, is_public=True, mark=Mark(form=Form.OWN, title="Symbol"))
    base_text: Mapped[str] = public(default="")
    new_text: Mapped[str] = public(
        default="", mark=Mark(form=Form.OWN, title="Proposed text", searched="proposals")
    )
    label: Mapped[str] = public(default="", mark=Mark(form=Form.OWN, title="Number of the new clause"))
    reasons: Mapped[str] = public(default="", mark=Mark(form=Form.OWN, title="Reasons", searched="proposals"))
    found: Mapped[Found] = enum(Found, is_public=True, default=Found.TYPED)
    sure: Mapped[bool] = public(default=True)  # False until a person has confirmed the clause
    passage: Mapped[str] = public(default="")  # the words of the paper that it was found in
    note: Mapped[str] = secret(
        default="", mark=Mark(form=Form.OWN, title="For the delegation only", searched="proposals")
    )
    session_id: Mapped[UUID | None] = public(ForeignKey("session.id", ondelete="SET NULL"), default=None)
    outcome: Mapped[Outcome] = enum(
        Outcome, default=Outcome.OPEN, mark=Mark(form=Form.OWN, title="Outcome", register=True)
    )
    adopted_text: Mapped[str] = kept(default="", mark=Mark(form=Form.OWN, title="Adopted words"))
    created_at: Mapped[datetime] = mapped_column()
