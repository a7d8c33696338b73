"""A new version comes in: what stood on the old one is carried over, and nobody is misled.

Only anchors are touched. What is certain goes by itself, what moved is listed for a look, and what
is lost stays on the old version.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from cwgdesk.core.labels import Label
from cwgdesk.texts.anchoring import AnchorPoint, Located, heirs, locate
from cwgdesk.texts.anchors import Anchor, AnchorState, clause_at
from cwgdesk.texts.library import Clause, Document, as_found, clauses_in, raw_document
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.pairs import Pair
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace

_CONTEXT = 32


@dataclass(frozen=True, slots=True)
class CarryReport:
    """What became of the anchors of the old version: how many are exact; ids of the others."""

    exact: int
    moved: tuple[UUID, ...]
    lost: tuple[UUID, ...]


def version_before(ws: Workspace, document_id: UUID) -> Document | None:
    """The version of the same work, in the same language, that this one follows; None for the first."""

    with ws.read() as store:
        document = required(store, Document, document_id)
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
        found = store.scalars(older).first()
        return view(found) if found else None


def compare_documents(ws: Workspace, old_id: UUID, new_id: UUID) -> tuple[Pair, ...]:
    """Clause by clause, what became of the old document in the new one."""
    with ws.read() as store:
        return _compared(store, old_id, new_id)


def carry_over(ws: Workspace, old_id: UUID, new_id: UUID) -> CarryReport:
    """Take all notes, positions, amendments and links of one version over to another: one change."""
    with ws.read() as store:
        name = required(store, Document, new_id).name
        pairs = _compared(store, old_id, new_id)
    became = heirs(pairs)
    moved: list[UUID] = []
    lost: list[UUID] = []
    exact = 0
    with ws.change(Label.CARRY_ANCHORS, name) as change:
        store = change.session
        texts = [block.text for block in raw_document(store, required(store, Document, new_id)).blocks]
        for anchor in store.scalars(select(Anchor).where(Anchor.document_id == old_id)):
            located = locate(_point(anchor), texts, became)
            if located.span is None:
                anchor.state = AnchorState.LOST
                lost.append(anchor.id)
                continue
            _put(store, anchor, new_id, located, texts)
            if located.state is AnchorState.EXACT:
                exact += 1
            else:
                moved.append(anchor.id)
    return CarryReport(exact, tuple(moved), tuple(lost))


def _compared(store: Session, old_id: UUID, new_id: UUID) -> tuple[Pair, ...]:
    old, new = ([as_found(c) for c in clauses_in(store, document)] for document in (old_id, new_id))
    return compare(old, new)


def _point(anchor: Anchor) -> AnchorPoint:
    return AnchorPoint(
        anchor.block, anchor.start, anchor.end, anchor.quote, anchor.before, anchor.after, anchor.clause_id
    )


def _put(store: Session, anchor: Anchor, new_id: UUID, located: Located, texts: list[str]) -> None:
    span = located.span
    if span is None:
        return
    # What a look has not confirmed on an older version stays unsure on the newer one.
    unsure = anchor.state is AnchorState.MOVED
    clause = store.get(Clause, located.clause.id) if located.clause else clause_at(store, new_id, span)
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
