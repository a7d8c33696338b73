"""How much is in the workspace, for the status bar; only what a change touched is counted again."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from cwgdesk.desk.positions import Position
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.overviews.touched import tables
from cwgdesk.texts.library import Clause, Document
from cwgdesk.workspace.store import Workspace

_LIBRARY = tables(Clause, Document)


@dataclass(frozen=True, slots=True)
class Totals:
    """How much there is, whether it is protected, and when it was last changed."""

    clauses: int
    amendments: int
    positions: int
    protected: bool
    saved: datetime | None


def totals(ws: Workspace, before: Totals | None = None, touched: Collection[str] = ()) -> Totals:
    """Count; what is `before` and in none of the `touched` tables is not counted again."""
    last = ws.changes(1)
    return Totals(
        before.clauses if before and _LIBRARY.isdisjoint(touched) else _clauses(ws),
        before.amendments if before and Amendment.__tablename__ not in touched else _count(ws, Amendment),
        before.positions if before and Position.__tablename__ not in touched else _count(ws, Position),
        ws.is_protected,
        last[0].when if last else None,
    )


def _clauses(ws: Workspace) -> int:
    here = (
        select(func.count(Clause.id))
        .join(Document, Clause.document_id == Document.id)
        .where(Document.hidden.is_(False), Clause.retired.is_(False))
    )
    with ws.read() as orm:
        return orm.scalar(here) or 0


def _count(ws: Workspace, kind: type[Amendment] | type[Position]) -> int:
    with ws.read() as orm:
        return orm.scalar(select(func.count(kind.id))) or 0
