"""Every clause of the library as the palette offers it: enough to be found and to go there."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from cwgdesk.texts.library import Clause, Document
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class ClausePlace:
    """A clause, where it is and how it is cited."""

    document_id: UUID
    clause_id: UUID
    document: str
    path: str
    call: str
    label: str
    text: str  # its first words


def clause_places(ws: Workspace, *, confidential: bool = True) -> list[ClausePlace]:
    """The citable clauses of every document in the library, in reading order.

    Without `confidential` of those that others may see.
    """
    wanted = (
        select(Document.id, Document.name, Clause.id, Clause.path, Clause.call, Clause.label, Clause.text)
        .join(Clause, Clause.document_id == Document.id)
        .where(Document.hidden.is_(False), Clause.retired.is_(False), Clause.kind != ClauseKind.CLOSING)
        .where(Document.confidential.in_([False, confidential]))
        .order_by(Document.imported_at, Document.id, Clause.order)
    )
    with ws.read() as session:
        return [
            ClausePlace(document_id, clause_id, name, path, call, label, text[:120])
            for document_id, name, clause_id, path, call, label, text in session.execute(wanted)
        ]
