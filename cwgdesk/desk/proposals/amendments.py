"""Amendments: ADD, MOD, SUP or NOC on a clause, with the new text and the reasons."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.fields import only
from cwgdesk.desk.proposals.new_labels import begins_list, ends_list, free_label
from cwgdesk.texts.anchors import Anchor, anchor_clause, citation_of
from cwgdesk.texts.library import Clause, Document, clauses_in
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import Noun, Publishes, enum, kept, public, secret, settable, view
from cwgdesk.workspace.marks import Form, Mark
from cwgdesk.workspace.store import Workspace


class Symbol(StrEnum):
    """The conference symbols (docs/domain.md 3.1)."""

    ADD = "ADD"
    MOD = "MOD"
    SUP = "SUP"
    NOC = "NOC"


class Outcome(StrEnum):
    """What the meeting made of a proposal."""

    OPEN = "open"
    ADOPTED = "adopted"  # as proposed
    MERGED = "merged"  # with words of others
    CHANGED = "changed"  # into something else on the same matter
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PublicAmendment:
    """What a paper may print of a proposal."""

    id: UUID
    anchor_id: UUID
    symbol: Symbol
    base_text: str
    new_text: str
    label: str
    reasons: str
    session_id: UUID | None


class Amendment(Noun, Publishes[PublicAmendment], repr=False, eq=False, kw_only=True):
    """A proposal on a clause; keeps its own copy of the base text.

    For ADD the anchor is the clause after which the new one stands, `base_text` is empty and
    `label` names the new clause ("3bis").
    """

    __tablename__ = "amendment"

    anchor_id: Mapped[UUID] = public(ForeignKey("anchor.id", ondelete="CASCADE"), index=True)
    symbol: Mapped[Symbol] = enum(Symbol, is_public=True, mark=Mark(form=Form.OWN, title="Symbol"))
    base_text: Mapped[str] = public(default="")
    new_text: Mapped[str] = public(
        default="", mark=Mark(form=Form.OWN, title="Proposed text", searched="amendments")
    )
    label: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.LINE,
            title="Number of the new clause",
            help="with --add: the new label (the next free one, 5bis)",
        ),
    )
    reasons: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.TEXT,
            title="Reasons",
            help="go into the contribution; @FILE too",
            searched="amendments",
        ),
    )
    note: Mapped[str] = secret(
        default="",
        mark=Mark(
            form=Form.TEXT,
            title="For the delegation only",
            help="for the delegation only, never exported",
            searched="amendments",
        ),
    )
    session_id: Mapped[UUID | None] = public(
        ForeignKey("session.id", ondelete="SET NULL"),
        default=None,
        mark=Mark(form=Form.OWN),
    )
    # The words were redone on a new version's text, and nobody has looked at them yet.
    redone: Mapped[bool] = kept(default=False)
    outcome: Mapped[Outcome] = enum(
        Outcome, default=Outcome.OPEN, mark=Mark(form=Form.OWN, title="Outcome", register=True)
    )
    adopted_text: Mapped[str] = kept(default="", mark=Mark(form=Form.OWN, title="Adopted words"))
    outcome_note: Mapped[str] = secret(
        default="",
        mark=Mark(form=Form.OWN, title="How it came about", searched="amendments"),
    )
    created_at: Mapped[datetime] = mapped_column()


@dataclass(frozen=True, slots=True)
class AmendmentRow:
    """An amendment and where it stands; stale when the clause no longer has the words it changes."""

    amendment: Amendment
    anchor: Anchor
    clause: Clause | None
    is_stale: bool


def propose(
    ws: Workspace,
    clause_id: UUID,
    symbol: Symbol,
    *,
    new_text: str | None = None,
    label: str | None = None,
    **fields: object,
) -> UUID:
    """Propose new wording for a clause, or a clause after it (ADD).

    Without `new_text` the proposal starts from the words as they are (MOD), or empty (ADD); ADD
    without `label` takes the next free one. `fields` may be reasons, note, session and the like.
    UserError on a confidential text: a proposal quotes it, and is there to go out.
    """
    only(fields, settable(Amendment))
    if label is None:
        label = next_label(ws, clause_id) if symbol is Symbol.ADD else ""
    with ws.read() as orm:
        clause = required(orm, Clause, clause_id)
        path, text = clause.path, clause.text
        if required(orm, Document, clause.document_id).confidential:
            raise UserError(
                "This text is confidential: its words may never leave, so nothing can be proposed on it.",
                "If it may be quoted after all, take the mark off in the Library.",
            )
    with ws.change(ChangeLabel.PROPOSE_AMENDMENT, path) as change:
        amendment = Amendment(
            anchor_id=anchor_clause(change, clause_id),
            symbol=symbol,
            base_text="" if symbol is Symbol.ADD else text,
            new_text=_start(symbol, text) if new_text is None else new_text.strip(),
            label=label,
            created_at=datetime.now(UTC),
        )
        assign(amendment, fields)
        change.orm.add(amendment)
        return amendment.id


def edit_amendment(
    ws: Workspace, amendment_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change the symbol, the proposed words, the label, the reasons or the note.

    Turning an ADD into anything else, or back, takes or drops the words of the clause as its base.
    """
    only(fields, settable(Amendment))
    with ws.change(ChangeLabel.EDIT_AMENDMENT, _subject(ws, amendment_id)) as change:
        amendment = required(change.orm, Amendment, amendment_id, seen_version)
        was_added = amendment.symbol is Symbol.ADD
        assign(amendment, fields)
        if "new_text" in fields:
            amendment.redone = False  # who writes the words has looked at them
        if was_added and amendment.symbol is not Symbol.ADD:
            amendment.base_text = _present_text(change, amendment)
            amendment.label = ""
        elif amendment.symbol is Symbol.ADD and not was_added:
            amendment.base_text = ""


def rebase_amendment(ws: Workspace, amendment_id: UUID) -> None:
    """Hold the proposed words, as they are, against the clause's present ones."""
    with ws.change(ChangeLabel.EDIT_AMENDMENT, _subject(ws, amendment_id)) as change:
        amendment = required(change.orm, Amendment, amendment_id)
        if amendment.symbol is not Symbol.ADD:
            amendment.base_text = _present_text(change, amendment)
        amendment.redone = False


def remove_amendment(ws: Workspace, amendment_id: UUID) -> None:
    """Take a proposal away; Undo brings it back."""
    with ws.change(ChangeLabel.REMOVE_AMENDMENT, _subject(ws, amendment_id)) as change:
        amendment = required(change.orm, Amendment, amendment_id)
        change.orm.delete(required(change.orm, Anchor, amendment.anchor_id))


def amendment(ws: Workspace, amendment_id: UUID) -> Amendment:
    """One amendment, as a view; UserError when it is gone."""
    with ws.read() as orm:
        return view(required(orm, Amendment, amendment_id))


def amendments(
    ws: Workspace,
    *,
    document_id: UUID | None = None,
    clause_id: UUID | None = None,
    session_id: UUID | None = None,
) -> list[AmendmentRow]:
    """Amendments in the order of the texts; each filter that is given must fit."""
    wanted = (
        select(Amendment, Anchor, Clause)
        .join(Anchor, Amendment.anchor_id == Anchor.id)
        .outerjoin(Clause, Anchor.clause_id == Clause.id)
    )
    for column, value in (
        (Anchor.document_id, document_id),
        (Anchor.clause_id, clause_id),
        (Amendment.session_id, session_id),
    ):
        if value is not None:
            wanted = wanted.where(column == value)
    with ws.read() as orm:
        found = orm.execute(wanted.order_by(Anchor.document_id, Clause.order, Amendment.created_at))
        return [
            AmendmentRow(
                view(a),
                view(anchor),
                view(clause) if clause else None,
                is_stale(a.symbol, a.base_text, clause),
            )
            for a, anchor, clause in found
        ]


def next_label(ws: Workspace, clause_id: UUID) -> str:
    """The label of a new clause after this one: the next number at the end of a list, else bis, ter.

    Surviving clauses are never renumbered (docs/domain.md 3.4).
    """
    with ws.read() as orm:
        return free_label_in(orm, required(orm, Clause, clause_id))


def free_label_in(orm: OrmSession, clause: Clause, *, but: UUID | None = None) -> str:
    """As `next_label`, inside a session; the amendment `but` is about to give its own label up."""
    if not clause.label:
        return ""
    listed = _list_around(orm, clause)
    added = (
        select(Amendment.label)
        .join(Anchor, Amendment.anchor_id == Anchor.id)
        .where(Anchor.clause_id.in_([one.id for one in listed]), Amendment.symbol == Symbol.ADD)
    )
    if but is not None:
        added = added.where(Amendment.id != but)
    return free_label(
        clause.label,
        {*(one.label for one in listed), *orm.scalars(added)},
        at_end=ends_list(clause.label, [one.label for one in listed if one.order > clause.order]),
        language=required(orm, Document, clause.document_id).language,
    )


def _list_around(orm: OrmSession, clause: Clause) -> list[Clause]:
    """The labelled clauses that are counted together, whatever verb each begins with.

    A resolution of the United Nations counts its paragraphs through ("3. Requests", "4. Decides"), one
    of ITU below each call; where the call is no clause of its own, a new call that begins at the same
    or a lower number begins another list.
    """
    beside = [
        one
        for one in clauses_in(orm, clause.document_id)
        if one.label and (one.parent_id, one.part, one.kind) == (clause.parent_id, clause.part, clause.kind)
    ]
    at = next(place for place, one in enumerate(beside) if one.id == clause.id)
    breaks = [
        place for place, (one, other) in enumerate(pairwise(beside), 1) if begins_list(one.label, other.label)
    ]
    first = max((place for place in breaks if place <= at), default=0)
    last = min((place for place in breaks if place > at), default=len(beside))
    return beside[first:last]


def _start(symbol: Symbol, text: str) -> str:
    return text if symbol in (Symbol.MOD, Symbol.NOC) else ""


def _present_text(change: Change, amendment: Amendment) -> str:
    anchor = required(change.orm, Anchor, amendment.anchor_id)
    clause = change.orm.get(Clause, anchor.clause_id) if anchor.clause_id else None
    return clause.text if clause else amendment.base_text


def is_stale(symbol: Symbol, base_text: str, clause: Clause | None) -> bool:
    """Has the clause no longer the words that a proposal, ours or another's, was made on?"""
    return symbol is not Symbol.ADD and (clause is None or clause.text != base_text)


def _subject(ws: Workspace, amendment_id: UUID) -> str:
    with ws.read() as orm:
        return citation_of(ws, required(orm, Amendment, amendment_id).anchor_id)
