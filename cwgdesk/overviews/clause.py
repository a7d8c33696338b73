"""Everything that stands on one clause, read in one go for the inspector."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from cwgdesk.desk.positions import PositionRow, positions
from cwgdesk.desk.practices import Practice, practices
from cwgdesk.desk.proposals.amendments import AmendmentRow, amendments
from cwgdesk.desk.sessions import Session, sessions
from cwgdesk.overviews.notes import PlacedNote, placed_notes
from cwgdesk.texts.cited import Target, targets_of
from cwgdesk.texts.library import Clause, DatedItem, Document, Reference, clause, document
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.record.history import HistoryEntry
from cwgdesk.workspace.store import Workspace

_TOLD = 20  # steps of history


@dataclass(frozen=True)
class ClauseDetail:
    """A clause and what is on the desk for it."""

    clause: Clause
    document: Document
    notes: list[PlacedNote]
    positions: list[PositionRow]
    amendments: list[AmendmentRow]
    practices: list[Practice]
    sessions: list[Session]
    dates: list[DatedItem]
    references: list[Reference]
    targets: dict[UUID, Target]  # where references lead that lead somewhere, by their ids


def read_detail(ws: Workspace, clause_id: UUID) -> ClauseDetail:
    """Read it all."""
    found = clause(ws, clause_id)
    with ws.read() as session:
        dates = [view(d) for d in session.scalars(select(DatedItem).where(DatedItem.clause_id == clause_id))]
        cited = [view(r) for r in session.scalars(select(Reference).where(Reference.clause_id == clause_id))]
        targets = targets_of(session, cited)
    return ClauseDetail(
        found,
        document(ws, found.document_id),
        placed_notes(ws, clause_id=clause_id),
        positions(ws, clause_id=clause_id),
        amendments(ws, clause_id=clause_id),
        practices(ws, clause_id=clause_id),
        sessions(ws),
        dates,
        cited,
        targets,
    )


def read_history(ws: Workspace, ids: list[UUID]) -> list[HistoryEntry]:
    """What was done to these things, newest first."""
    steps = [entry for noun_id in ids for entry in ws.history(noun_id, _TOLD)]
    return sorted(steps, key=lambda entry: entry.when, reverse=True)[:_TOLD]
