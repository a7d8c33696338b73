"""Rows read again after a change: those that it touched or whose words it changed, and no others."""

from bisect import insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from cwgdesk.desk.coverage import CoverageLink
from cwgdesk.desk.positions import Position, PositionRow, positions
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.desk.sessions import AgendaItem
from cwgdesk.overviews.choices import PracticeRow, practice_rows
from cwgdesk.overviews.library import LibraryRow, library_rows
from cwgdesk.overviews.touched import TEXTS, Touched, spots
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document
from cwgdesk.workspace.store import Workspace

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Again(Generic[R]):
    """The things that were read again: their ids, and the rows there are of them now."""

    ids: frozenset[UUID]
    rows: Sequence[R]

    def put_into(self, rows: list[R], key: Callable[[R], UUID], order: Callable[[R], Any]) -> list[R]:
        """The rows with these in their places; all others are the same objects as before."""
        if not self.ids:
            return rows
        merged = [row for row in rows if key(row) not in self.ids]
        for row in self.rows:
            insort(merged, row, key=order)
        return merged


def positions_again(ws: Workspace, touched: Touched) -> Again[PositionRow]:
    """The touched positions, and those on what was touched."""
    on_clauses = select(Anchor.id).where(Anchor.clause_id.in_(touched.of(Clause)))
    on_proposals = select(TheirProposal.id).where(
        or_(
            TheirProposal.anchor_id.in_(touched.of(Anchor)),
            TheirProposal.anchor_id.in_(on_clauses),
        )
    )
    ids = _ids(
        ws,
        Position.id,
        touched.of(Position),
        (Position.anchor_id, touched.of(Anchor)),
        (Position.document_id, touched.of(Document)),
        (Position.agenda_item_id, touched.of(AgendaItem)),
        (Position.proposal_id, touched.of(TheirProposal)),
        more=or_(Position.anchor_id.in_(on_clauses), Position.proposal_id.in_(on_proposals))
        if touched.of(Clause) or touched.of(Anchor)
        else None,
    )
    return Again(ids, positions(ws, ids=ids) if ids else [])


def register_order(found: PositionRow) -> tuple[str, int, Any]:
    """The order of `positions`: by text, clause and age, what stands on no clause first."""
    return (
        str(found.anchor.document_id) if found.anchor else "",
        found.order,
        found.position.created_at,
    )


def practices_again(ws: Workspace, touched: Touched) -> Again[PracticeRow]:
    """The touched practices, and those on what was touched."""
    on_texts = select(Anchor.id).where(
        or_(Anchor.clause_id.in_(touched.of(Clause)), Anchor.document_id.in_(touched.of(Document)))
    )
    ids = _ids(
        ws,
        Practice.id,
        touched.of(Practice),
        (Practice.anchor_id, touched.of(Anchor)),
        more=Practice.anchor_id.in_(on_texts) if touched.meets(TEXTS) else None,
    )
    return Again(ids, practice_rows(ws, ids) if ids else [])


def newest_first(found: PracticeRow) -> float:
    """The order of `practice_rows`."""
    return -found.practice.created_at.timestamp()


def library_again(ws: Workspace, touched: Touched) -> Again[LibraryRow] | None:
    """The texts on which something touched stands or stood; None where all are to be read."""
    where = spots(ws, touched)
    if where is None or touched.meets(TEXTS):
        return None
    ids = frozenset(document_id for document_id, _ in where)
    return Again(ids, library_rows(ws, ids) if ids else [])


def only_strangers(ws: Workspace, touched: Touched, *kinds: type[Any]) -> bool:
    """Are the touched rows anchors alone, and anchors of none of these kinds of things?

    Whoever shows such things then shows what it showed before: the anchor of a thing that is gone went
    together with the thing.
    """
    anchors = touched.of(Anchor)
    if not touched.within({Anchor.__tablename__}):
        return False
    columns = {
        Position: (Position.anchor_id,),
        Amendment: (Amendment.anchor_id,),
        TheirProposal: (TheirProposal.anchor_id,),
        Practice: (Practice.anchor_id,),
        CoverageLink: (CoverageLink.passage_id, CoverageLink.clause_anchor_id),
    }
    with ws.read() as orm:
        return not any(
            orm.execute(select(kind.id).where(column.in_(anchors)).limit(1)).first()
            for kind in kinds
            for column in columns[kind]
        )


def _ids(
    ws: Workspace,
    column: InstrumentedAttribute[UUID],
    touched: frozenset[UUID],
    *through: tuple[InstrumentedAttribute[UUID | None], frozenset[UUID]],
    more: ColumnElement[bool] | None = None,
) -> frozenset[UUID]:
    found = set(touched)
    conditions = [reference.in_(ids) for reference, ids in through if ids]
    conditions += [] if more is None else [more]
    with ws.read() as orm:
        for condition in conditions:
            found.update(orm.scalars(select(column).where(condition)))
    return frozenset(found)
