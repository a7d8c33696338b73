"""How much there is in a workspace, when it was last changed, and whether a passphrase protects it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from cwgdesk.desk.amendments import Amendment
from cwgdesk.desk.positions import Position
from cwgdesk.texts.library import Clause, Document
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class Totals:
    """How much is in the workspace."""

    clauses: int
    amendments: int
    positions: int
    protected: bool
    saved: datetime | None


def totals(ws: Workspace) -> Totals:
    """Count, and look when the last change was."""
    with ws.read() as orm:
        clauses = orm.scalar(
            select(func.count(Clause.id))
            .join(Document, Clause.document_id == Document.id)
            .where(Document.hidden.is_(False), Clause.retired.is_(False))
        )
        amendments = orm.scalar(select(func.count(Amendment.id)))
        positions = orm.scalar(select(func.count(Position.id)))
    last = ws.changes(1)
    return Totals(
        clauses or 0, amendments or 0, positions or 0, ws.is_protected, last[0].when if last else None
    )
