"""Anchors: where in a document a thing on the desk belongs; never silently wrong.

What is on the desk holds an anchor's id; every thing has an anchor of its own, and goes with it.
Carrying notes to a new version (carrying.py) touches anchors only.
"""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.texts.library import Clause, Document, clauses_in, raw_document
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.mapping import Noun, enum, public
from cwgdesk.workspace.store import Workspace

_CONTEXT = 32  # characters kept on either side of a quote


class AnchorState(StrEnum):
    """How sure the place is."""

    EXACT = "exact"
    MOVED = "moved"  # found again elsewhere or in other words: wants a look
    LOST = "lost"  # stays on the old version


class Anchor(Noun, repr=False, eq=False, kw_only=True):
    """Position, quote and context of a span; a whole clause when it covers the clause."""

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


def anchor_clause(change: Change, clause_id: UUID) -> UUID:
    """A new anchor on the whole of a clause; its quote is the clause's words."""
    clause = required(change.orm, Clause, clause_id)
    anchor = Anchor(
        document_id=clause.document_id,
        clause_id=clause.id,
        block=clause.block,
        start=clause.start,
        end=clause.end,
        quote=clause.text,
    )
    change.orm.add(anchor)
    change.orm.flush()
    return anchor.id


def anchor_span(change: Change, document_id: UUID, span: Span) -> UUID:
    """A new anchor on a span of a document's block; UserError when nothing stands there."""
    document = required(change.orm, Document, document_id)
    blocks = raw_document(change.orm, document).blocks
    text = blocks[span.block].text if span.block < len(blocks) else ""
    quote = text[span.start : span.end]
    if not quote.strip() or span.end > len(text):
        raise UserError("There are no words at this place.", "Select some words of the text and try again.")
    clause = clause_at(change.orm, document_id, span)
    anchor = Anchor(
        document_id=document_id,
        clause_id=clause.id if clause else None,
        block=span.block,
        start=span.start,
        end=span.end,
        quote=quote,
        before=text[max(0, span.start - _CONTEXT) : span.start],
        after=text[span.end : span.end + _CONTEXT],
    )
    change.orm.add(anchor)
    change.orm.flush()
    return anchor.id


def anchor_place(change: Change, clause_id: UUID, span: Span | None = None) -> UUID:
    """An anchor on the selected words, or on the whole clause where nothing is selected."""
    if span is None:
        return anchor_clause(change, clause_id)
    clause = required(change.orm, Clause, clause_id)
    if span == place_of(clause):
        return anchor_clause(change, clause_id)
    return anchor_span(change, clause.document_id, span)


def place_of(thing: Clause | Anchor) -> Span:
    """Where a clause begins or an anchor stands."""
    return Span(thing.block, thing.start, thing.end)


def clause_at(orm: OrmSession, document_id: UUID, span: Span) -> Clause | None:
    """The clause that holds the beginning of a span; the innermost where several do."""
    inside = [c for c in clauses_in(orm, document_id) if _holds(c, span)]
    return min(inside, key=lambda c: c.end - c.start, default=None)


def confirm_anchor(ws: Workspace, anchor_id: UUID) -> None:
    """The delegate has looked: what moved stands where it belongs."""
    with ws.change(ChangeLabel.CONFIRM_ANCHOR, citation_of(ws, anchor_id)) as change:
        required(change.orm, Anchor, anchor_id).state = AnchorState.EXACT


def citation_of(ws: Workspace, anchor_id: UUID | None) -> str:
    """The path of the anchored clause: the subject of changes to what stands there."""
    if anchor_id is None:
        return ""
    with ws.read() as orm:
        anchor = required(orm, Anchor, anchor_id)
        if anchor.clause_id is None:
            return required(orm, Document, anchor.document_id).name
        return required(orm, Clause, anchor.clause_id).path


def _holds(clause: Clause, span: Span) -> bool:
    places = [place_of(clause), *(Span(m["block"], m["start"], m["end"]) for m in clause.more)]
    return any(p.block == span.block and p.start <= span.start < p.end for p in places)
