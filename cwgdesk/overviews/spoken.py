"""Every clause of the library as the search for agreed language needs it: its words and its place."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from cwgdesk.texts.library import Clause, Document
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class Spoken:
    """A clause as the finder needs it."""

    id: UUID
    path: str
    text: str


def loaded_clauses(ws: Workspace) -> list[tuple[Document, Spoken]]:
    """Every clause of the library with its document, in reading order."""
    with ws.read() as orm:
        here = select(Document).where(Document.hidden.is_(False)).order_by(Document.imported_at)
        documents = {document.id: view(document) for document in orm.scalars(here)}
        columns = select(Clause.document_id, Clause.id, Clause.path, Clause.text)
        wanted = columns.where(Clause.retired.is_(False)).order_by(Clause.document_id, Clause.order)
        spoken: dict[UUID, list[Spoken]] = {key: [] for key in documents}
        for document_id, key, path, text in orm.execute(wanted):
            if document_id in spoken:
                spoken[document_id].append(Spoken(key, path, text))
        return [(document, clause) for key, document in documents.items() for clause in spoken[key]]
