"""What others propose: another delegation's or a group's wording for a clause, as it was received."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.fields import only
from cwgdesk.desk.holders import Holder
from cwgdesk.desk.proposals.amendments import Outcome, Symbol, is_stale
from cwgdesk.texts.anchors import Anchor, anchor_clause, citation_of
from cwgdesk.texts.library import Clause
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import Noun, Publishes, enum, kept, public, secret, settable, view
from cwgdesk.workspace.marks import Form, Mark
from cwgdesk.workspace.store import Workspace


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


@dataclass(frozen=True, slots=True)
class TheirProposalRow:
    """A proposal of others and where it stands; stale when the clause no longer has the words it changes."""

    proposal: TheirProposal
    anchor: Anchor
    clause: Clause | None
    is_stale: bool


def keep_proposal(
    ws: Workspace,
    clause_id: UUID,
    symbol: Symbol,
    holder_name: str,
    *,
    document_id: UUID | None = None,
    session_id: UUID | None = None,
    found: Found = Found.TYPED,
    sure: bool = True,
    passage: str = "",
    **fields: object,
) -> UUID:
    """Keep what another delegation or a group proposes on a clause (ADD: after it), in one change.

    UserError without a name: nothing of others is kept that nobody answers for.
    """
    with ws.change(ChangeLabel.RECEIVE_PROPOSALS, holder_name.strip()) as change:
        kept_one = add_proposal(change, clause_id, symbol, holder_name, **fields)
        kept_one.document_id, kept_one.session_id = document_id, session_id
        kept_one.found, kept_one.sure, kept_one.passage = found, sure, passage
        return kept_one.id


def add_proposal(
    change: Change, clause_id: UUID, symbol: Symbol, holder_name: str, **fields: object
) -> TheirProposal:
    """As `keep_proposal`, inside a change that keeps several."""
    only(fields, settable(TheirProposal))
    if not holder_name.strip():
        raise UserError("Whose proposal is it?", "Name the delegation or the regional group.")
    clause = required(change.orm, Clause, clause_id)
    made = TheirProposal(
        anchor_id=anchor_clause(change, clause_id),
        holder_name=holder_name.strip(),
        symbol=symbol,
        base_text="" if symbol is Symbol.ADD else clause.text,
        created_at=datetime.now(UTC),
    )
    assign(made, fields)
    change.orm.add(made)
    change.orm.flush()
    return made


def edit_proposal(
    ws: Workspace, proposal_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change what was kept of it: the words, the reasons, who proposes it, our note."""
    only(fields, settable(TheirProposal))
    with ws.change(ChangeLabel.EDIT_PROPOSAL, _subject(ws, proposal_id)) as change:
        assign(required(change.orm, TheirProposal, proposal_id, seen_version), fields)


def confirm_proposal(ws: Workspace, proposal_id: UUID) -> None:
    """Say that it stands on the right clause; until then no count and no comparison takes it for sure."""
    with ws.change(ChangeLabel.EDIT_PROPOSAL, _subject(ws, proposal_id)) as change:
        required(change.orm, TheirProposal, proposal_id).sure = True


def remove_proposal(ws: Workspace, proposal_id: UUID) -> None:
    """Take it off the desk with the positions on it; Undo brings both back."""
    with ws.change(ChangeLabel.REMOVE_PROPOSAL, _subject(ws, proposal_id)) as change:
        gone = required(change.orm, TheirProposal, proposal_id)
        change.orm.delete(required(change.orm, Anchor, gone.anchor_id))


def their_proposal(ws: Workspace, proposal_id: UUID) -> TheirProposal:
    """One of them, as a view; UserError when it is gone."""
    with ws.read() as orm:
        return view(required(orm, TheirProposal, proposal_id))


def their_proposals(
    ws: Workspace,
    *,
    document_id: UUID | None = None,
    clause_id: UUID | None = None,
    received_in: UUID | None = None,
) -> list[TheirProposalRow]:
    """Those on a text or clause, or out of one received paper, in the order of the texts and of arrival."""
    wanted = (
        select(TheirProposal, Anchor, Clause)
        .join(Anchor, TheirProposal.anchor_id == Anchor.id)
        .outerjoin(Clause, Anchor.clause_id == Clause.id)
    )
    for column, value in (
        (Anchor.document_id, document_id),
        (Anchor.clause_id, clause_id),
        (TheirProposal.document_id, received_in),
    ):
        if value is not None:
            wanted = wanted.where(column == value)
    with ws.read() as orm:
        found = orm.execute(wanted.order_by(Anchor.document_id, Clause.order, TheirProposal.created_at))
        return [
            TheirProposalRow(
                view(one),
                view(anchor),
                view(clause) if clause else None,
                is_stale(one.symbol, one.base_text, clause),
            )
            for one, anchor, clause in found
        ]


def named_proposal(proposal: TheirProposal, path: str) -> str:
    """How it is told in a line: "Egypt on resolves 5, MOD"."""
    return f"{proposal.holder_name} on {path}, {proposal.symbol.value}"


def _subject(ws: Workspace, proposal_id: UUID) -> str:
    with ws.read() as orm:
        return citation_of(ws, required(orm, TheirProposal, proposal_id).anchor_id)
