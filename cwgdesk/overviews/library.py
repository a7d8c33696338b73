"""The texts as the library lists them: what is on each, what it cites, which dates it names."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from cwgdesk.desk.marks import Counts, document_counts
from cwgdesk.texts.library import (
    Clause,
    DatedItem,
    Document,
    DocumentRow,
    Reference,
    clauses,
    dated_items,
    documents,
    references,
)
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """A text, and how much stands on it."""

    found: DocumentRow
    counts: Counts


@dataclass(frozen=True, slots=True)
class CitedRow:
    """What a clause cites; `place` is the clause as cited itself, "" when it is merged away."""

    reference: Reference
    place: str


@dataclass(frozen=True, slots=True)
class DatedRow:
    """A date or frequency that a clause names, and the clause as cited."""

    dated: DatedItem
    place: str


def library_rows(ws: Workspace, ids: Collection[UUID] | None = None) -> list[LibraryRow]:
    """All texts of the library by work and version, or these."""
    counts = document_counts(ws, ids)
    return [LibraryRow(found, counts.get(found.document.id, Counts())) for found in documents(ws, ids=ids)]


def clause_rows(ws: Workspace, document_id: UUID | None = None) -> Iterator[Clause]:
    """The clauses of all texts in the order of the library, or of one text."""
    for text in _texts(ws, document_id):
        yield from clauses(ws, text.id)


def cited_rows(ws: Workspace, document_id: UUID | None = None) -> Iterator[CitedRow]:
    """What all texts cite, or one text, each with the clause that does."""
    places = clause_names(ws)
    for text in _texts(ws, document_id):
        for cited in references(ws, text.id):
            yield CitedRow(cited, places.get(cited.clause_id, ""))


def dated_rows(ws: Workspace, document_id: UUID | None = None) -> Iterator[DatedRow]:
    """The dates that all texts name, or one text, each with the clause that does."""
    places = clause_names(ws)
    for text in _texts(ws, document_id):
        for dated in dated_items(ws, text.id):
            yield DatedRow(dated, places.get(dated.clause_id, ""))


def clause_names(ws: Workspace, clause_id: UUID | None = None) -> dict[UUID, str]:
    """How the clauses of the library are cited, all or this one; those merged away are not there."""
    wanted = select(Clause.id, Clause.path).join(Document, Clause.document_id == Document.id)
    wanted = wanted.where(Document.hidden.is_(False), Clause.retired.is_(False))
    if clause_id is not None:
        wanted = wanted.where(Clause.id == clause_id)
    with ws.read() as orm:
        return {row.id: row.path for row in orm.execute(wanted)}


def _texts(ws: Workspace, document_id: UUID | None) -> list[Document]:
    return [row.document for row in documents(ws) if document_id in (None, row.document.id)]
