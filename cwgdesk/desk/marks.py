"""What stands on the clauses of a text, gathered for the margin beside it and for lists."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import func, select

from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.positions import Clearance, Holder, Position, Stance
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.texts.anchors import Anchor, AnchorState
from cwgdesk.workspace.store import Workspace


@dataclass(slots=True)
class Marks:
    """What one clause carries; the amendment and our own position that came last."""

    symbol: Symbol | None = None
    stance: Stance | None = None
    clearance: Clearance | None = None
    notes: int = 0
    positions: int = 0
    amendments: int = 0
    practices: int = 0
    unsure: bool = False  # something here was moved by a new version and wants a look
    added: list[str] = field(default_factory=list[str])  # labels of new clauses proposed after it


@dataclass(frozen=True, slots=True)
class Counts:
    """How much stands on a document."""

    notes: int = 0
    positions: int = 0
    amendments: int = 0
    practices: int = 0


def marks_of(
    ws: Workspace, document_id: UUID, clause_ids: Collection[UUID] | None = None
) -> dict[UUID, Marks]:
    """The marks of a document's clauses, or of some, by id; a clause that carries nothing is not in it."""
    found: dict[UUID, Marks] = {}

    def at(anchor: Anchor) -> Marks | None:
        if anchor.clause_id is None:
            return None
        marks = found.setdefault(anchor.clause_id, Marks())
        marks.unsure |= anchor.state is AnchorState.MOVED
        return marks

    with ws.read() as orm:
        here = Anchor.document_id == document_id
        if clause_ids is not None:
            here &= Anchor.clause_id.in_(clause_ids)
        for anchor in orm.scalars(select(Anchor).join(Annotation).where(here)):
            if marks := at(anchor):
                marks.notes += 1
        for anchor in orm.scalars(select(Anchor).join(Practice).where(here)):
            if marks := at(anchor):
                marks.practices += 1
        proposals = select(Amendment, Anchor).join(Anchor).where(here).order_by(Amendment.created_at)
        for amendment, anchor in orm.execute(proposals):
            if marks := at(anchor):
                _add_amendment(marks, amendment)
        held = select(Position, Anchor).join(Anchor).where(here).order_by(Position.created_at)
        for position, anchor in orm.execute(held):
            if marks := at(anchor):
                _add_position(marks, position)
    return found


def document_counts(ws: Workspace, document_ids: Collection[UUID] | None = None) -> dict[UUID, Counts]:
    """What stands on each document, or on some; one that carries nothing is not in it."""
    kinds = {"notes": Annotation, "positions": Position, "amendments": Amendment, "practices": Practice}
    counted: dict[str, Counter[UUID]] = {}
    with ws.read() as orm:
        for name, kind in kinds.items():
            wanted = select(Anchor.document_id, func.count()).join(kind).group_by(Anchor.document_id)
            if document_ids is not None:
                wanted = wanted.where(Anchor.document_id.in_(document_ids))
            counted[name] = Counter({row[0]: row[1] for row in orm.execute(wanted)})
        whole = select(Position.document_id, func.count()).where(Position.document_id.is_not(None))
        if document_ids is not None:
            whole = whole.where(Position.document_id.in_(document_ids))
        for document_id, count in orm.execute(whole.group_by(Position.document_id)):
            if document_id is not None:
                counted["positions"][document_id] += count
    documents = {document_id for counter in counted.values() for document_id in counter}
    return {d: Counts(**{name: counter[d] for name, counter in counted.items()}) for d in documents}


def _add_amendment(marks: Marks, amendment: Amendment) -> None:
    marks.amendments += 1
    if amendment.symbol is Symbol.ADD:
        marks.added.append(amendment.label)
        marks.symbol = marks.symbol or Symbol.ADD
    else:
        marks.symbol = amendment.symbol


def _add_position(marks: Marks, position: Position) -> None:
    marks.positions += 1
    if position.holder is Holder.OWN:
        marks.stance, marks.clearance = position.stance, position.clearance
