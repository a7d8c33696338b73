"""A new version comes in: what stood on the old one is carried over, and nobody is misled.

Only anchors are touched. What is certain goes by itself, what moved is listed for a look, and what
is lost stays on the old version.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.texts.anchoring import AnchorPoint, Located, heirs, locate
from cwgdesk.texts.anchors import Anchor, AnchorState, clause_at
from cwgdesk.texts.library import Clause, Document, as_found, clauses_in, raw_document
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.pairs import Pair
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace

_CONTEXT = 32
_STEPS_BACK = 50  # of an anchor's history


@dataclass(frozen=True, slots=True)
class CarryReport:
    """What became of the anchors of the old version: how many are exact; ids of the others."""

    exact: int
    moved: tuple[UUID, ...]
    lost: tuple[UUID, ...]


def version_before(ws: Workspace, document_id: UUID) -> Document | None:
    """The version of the same work, in the same language, that this one follows; None for the first."""

    with ws.read() as orm:
        document = required(orm, Document, document_id)
        older = (
            select(Document)
            .where(
                Document.work_id == document.work_id,
                Document.language == document.language,
                Document.id != document_id,
                Document.order < document.order,
                Document.hidden.is_(False),
            )
            .order_by(Document.order.desc())
        )
        found = orm.scalars(older).first()
        return view(found) if found else None


def carry_over(
    ws: Workspace,
    old_id: UUID,
    new_id: UUID,
    *,
    also: Callable[[Change, dict[UUID, str]], None] | None = None,
) -> CarryReport:
    """Take all notes, positions, amendments and links of one version over to another: one change.

    `also` does in the same change what follows from it; it is told the label that the clause of each
    carried anchor had.
    """
    with ws.read() as orm:
        name = required(orm, Document, new_id).name
        pairs = _compared(orm, old_id, new_id)
    became = heirs(pairs)
    moved: list[UUID] = []
    lost: list[UUID] = []
    exact = 0
    labels: dict[UUID, str] = {}
    with ws.change(ChangeLabel.CARRY_ANCHORS, name) as change:
        orm = change.orm
        texts = [block.text for block in raw_document(orm, required(orm, Document, new_id)).blocks]
        for anchor in orm.scalars(select(Anchor).where(Anchor.document_id == old_id)):
            if anchor.state is AnchorState.LOST and anchor.carried_from == new_id:
                lost.append(anchor.id)  # a person has put it back: it stays
                continue
            located = locate(_point(anchor), texts, became)
            if located.span is None:
                anchor.state = AnchorState.LOST
                lost.append(anchor.id)
                continue
            before = orm.get(Clause, anchor.clause_id) if anchor.clause_id else None
            labels[anchor.id] = before.label if before else ""
            _put(orm, anchor, new_id, located, texts)
            if located.state is AnchorState.EXACT:
                exact += 1
            else:
                moved.append(anchor.id)
        if also is not None:
            orm.flush()
            also(change, labels)
    return CarryReport(exact, tuple(moved), tuple(lost))


def leave_on_old(ws: Workspace, anchor_id: UUID) -> None:
    """The delegate has looked: what moved does not belong there and goes back to the older version.

    It stands there again as it stood before, counted as lost, and is not carried to this version again.
    """
    with ws.read() as orm:
        anchor = required(orm, Anchor, anchor_id)
        new_id, old_id = anchor.document_id, anchor.carried_from
        name = required(orm, Document, new_id).name
    stood = _place_before(ws, anchor_id, old_id)
    if old_id is None or stood is None:
        raise UserError(
            "Where this stood in the older version is not known any more.",
            "Confirm its place, or remove it.",
        )
    with ws.change(ChangeLabel.CARRY_ANCHORS, name) as change:
        anchor = required(change.orm, Anchor, anchor_id)
        for column in ("clause_id", "block", "start", "end", "quote", "before", "after"):
            setattr(anchor, column, stood[column])
        anchor.document_id, anchor.carried_from = old_id, new_id
        anchor.state = AnchorState.LOST


def _place_before(ws: Workspace, anchor_id: UUID, old_id: UUID | None) -> dict[str, Any] | None:
    """The anchor as it was while it still stood on the older version; the journal knows."""
    for entry in ws.history(anchor_id, _STEPS_BACK):
        if entry.before is not None and entry.before["document_id"] == old_id:
            clause_id = entry.before["clause_id"]
            with ws.read() as orm:
                there = clause_id is not None and orm.get(Clause, clause_id) is not None
            return entry.before if there else {**entry.before, "clause_id": None}
    return None


def _compared(orm: OrmSession, old_id: UUID, new_id: UUID) -> tuple[Pair, ...]:
    old, new = ([as_found(c) for c in clauses_in(orm, document)] for document in (old_id, new_id))
    return compare(old, new)


def _point(anchor: Anchor) -> AnchorPoint:
    return AnchorPoint(
        anchor.block, anchor.start, anchor.end, anchor.quote, anchor.before, anchor.after, anchor.clause_id
    )


def _put(orm: OrmSession, anchor: Anchor, new_id: UUID, located: Located, texts: list[str]) -> None:
    span = located.span
    if span is None:
        return
    # What a look has not confirmed on an older version stays unsure on the newer one.
    unsure = anchor.state is AnchorState.MOVED
    clause = orm.get(Clause, located.clause.id) if located.clause else clause_at(orm, new_id, span)
    anchor.carried_from, anchor.document_id = anchor.document_id, new_id
    anchor.clause_id = clause.id if clause else None
    anchor.block, anchor.start, anchor.end = span.block, span.start, span.end
    anchor.state = AnchorState.MOVED if unsure else located.state
    text = texts[span.block]
    if clause and (clause.block, clause.start, clause.end) == (span.block, span.start, span.end):
        anchor.quote, anchor.before, anchor.after = clause.text, "", ""
    else:
        anchor.quote = text[span.start : span.end]
        anchor.before = text[max(0, span.start - _CONTEXT) : span.start]
        anchor.after = text[span.end : span.end + _CONTEXT]
