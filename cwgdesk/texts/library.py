"""Works, their documents and the clauses in them, as they are kept in the workspace.

A document's text never changes after import; only the split into clauses can be corrected.
Blocks and original files are immutable, named by the file's SHA-256, and not journalled.
"""

import zlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, func, select
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.texts.citing import Citation, matching
from cwgdesk.texts.reading.common.raw import Block, RawDocument, Revisions
from cwgdesk.texts.reading.common.wire import from_json
from cwgdesk.texts.structure.found import ClauseKind, ClauseState, DocumentKind, FoundClause
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import Base, Noun, enum, public, view
from cwgdesk.workspace.marks import Mark
from cwgdesk.workspace.store import Workspace


class Work(Noun, repr=False, eq=False, kw_only=True):
    """A text through all its versions and languages, e.g. "Council Resolution 1334"."""

    __tablename__ = "work"

    kind: Mapped[DocumentKind] = enum(DocumentKind, is_public=True, default=DocumentKind.OTHER)
    body: Mapped[str] = public(default="")  # "ITU Council"
    number: Mapped[str] = public(default="")  # "1334"
    title: Mapped[str] = public(default="")


class Document(Noun, repr=False, eq=False, kw_only=True):
    """One version of a work in one language, with the original file kept whole."""

    __tablename__ = "document"

    work_id: Mapped[UUID] = public(ForeignKey("work.id", ondelete="CASCADE"), index=True)
    sha256: Mapped[str] = public(index=True)  # names the original file
    file_name: Mapped[str] = public()
    format: Mapped[str] = public()  # "docx", "txt", "pdf", "odt"
    kind: Mapped[DocumentKind] = enum(DocumentKind, is_public=True)
    name: Mapped[str] = public(default="")  # how it is cited: "Council Resolution 1334 (modified 2023)"
    title: Mapped[str] = public(default="")
    version_name: Mapped[str] = public(default="")  # "modified 2023"
    symbol: Mapped[str] = public(default="")  # "A/RES/70/125"
    language: Mapped[str] = public(default="")  # ISO 639-1
    adopted: Mapped[str] = public(default="")
    revisions: Mapped[Revisions] = enum(Revisions, is_public=True, default=Revisions.ACCEPTED)
    imported_at: Mapped[datetime] = public()
    order: Mapped[int] = public(default=0)  # place among the versions of its work, oldest first
    left_out: Mapped[list[dict[str, Any]]] = public(default_factory=list)  # what, why, text
    warnings: Mapped[list[str]] = public(default_factory=list)
    hidden: Mapped[bool] = public(default=False)  # removed from the library, kept for what cites it
    confidential: Mapped[bool] = public(default=False)  # to be read only: never quoted, its words are secret


class BlockSet(Base, repr=False, eq=False, kw_only=True):
    """The blocks a reader found in one file, stored once and never silently read again."""

    __tablename__ = "block_set"
    __table_args__ = {"sqlite_strict": True}  # noqa: RUF012
    journalled = False

    sha256: Mapped[str] = mapped_column(primary_key=True)
    revisions: Mapped[Revisions] = enum(Revisions, primary_key=True)
    reader: Mapped[str] = mapped_column()  # name and version, e.g. "docx/1"
    content: Mapped[bytes] = mapped_column(LargeBinary)  # reading.wire form, zlib


class Clause(Noun, repr=False, eq=False, kw_only=True):
    """One citable unit of a document; its id follows from the file and the place (core.ids)."""

    __tablename__ = "clause"

    document_id: Mapped[UUID] = public(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    parent_id: Mapped[UUID | None] = public(ForeignKey("clause.id", ondelete="SET NULL"), default=None)
    order: Mapped[int] = public()  # counted from 0 in the document
    kind: Mapped[ClauseKind] = enum(ClauseKind, is_public=True)
    path: Mapped[str] = public()  # how it is cited; unique in the document
    call: Mapped[str] = public(default="")
    label: Mapped[str] = public(default="")
    depth: Mapped[int] = public(default=0)
    text: Mapped[str] = public(mark=Mark(searched="texts"))
    addressee: Mapped[str] = public(default="")
    verb: Mapped[str] = public(default="")
    state: Mapped[ClauseState] = enum(ClauseState, is_public=True, default=ClauseState.AGREED)
    symbol: Mapped[str] = public(default="")  # "ADD", "MOD", "SUP", "NOC" as the text names it
    part: Mapped[str] = public(default="")  # the annex it stands in
    block: Mapped[int] = public()
    start: Mapped[int] = public()
    end: Mapped[int] = public()
    more: Mapped[list[dict[str, Any]]] = public(default_factory=list)  # later spans: block, start, end
    retired: Mapped[bool] = public(default=False, mark=Mark(hides=True))  # merged into the one before it
    corrected: Mapped[bool] = public(default=False)  # a person changed what the parser found


class Reference(Noun, repr=False, eq=False, kw_only=True):
    """A citation of another text inside a clause."""

    __tablename__ = "reference"

    clause_id: Mapped[UUID] = public(ForeignKey("clause.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = public()
    kind: Mapped[str] = public()
    target: Mapped[str] = public(index=True)
    block: Mapped[int] = public()
    start: Mapped[int] = public()
    end: Mapped[int] = public()


class DatedItem(Noun, repr=False, eq=False, kw_only=True):
    """A date or frequency inside a clause: point, range, recurring, or tied to an event."""

    __tablename__ = "dated_item"

    clause_id: Mapped[UUID] = public(ForeignKey("clause.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = public()
    kind: Mapped[str] = public()
    date: Mapped[str] = public(default="")  # ISO, as exact as the text
    start_date: Mapped[str] = public(default="")
    end_date: Mapped[str] = public(default="")
    every: Mapped[str] = public(default="")
    event: Mapped[str] = public(default="")
    block: Mapped[int] = public()
    start: Mapped[int] = public()
    end: Mapped[int] = public()


R = TypeVar("R", Reference, DatedItem)


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as the library lists it."""

    document: Document
    work: Work
    clauses: int  # without those merged away


@dataclass(frozen=True, slots=True)
class ClauseHit:
    """A clause that somebody may have meant, best first in a list; score 0 to 100."""

    clause: Clause
    document: Document
    score: float


def documents(
    ws: Workspace, *, hidden: bool = False, ids: Collection[UUID] | None = None, confidential: bool = True
) -> list[DocumentRow]:
    """All documents with their works, by work and version; with `hidden` the removed ones instead.

    With `ids` only these; without `confidential` only those that others may see.
    """
    wanted = select(Document, Work).join(Work, Document.work_id == Work.id)
    if ids is not None:
        wanted = wanted.where(Document.id.in_(ids))
    if not confidential:
        wanted = wanted.where(Document.confidential.is_(False))
    with ws.read() as orm:
        counts = _clause_counts(orm, ids)
        found = orm.execute(
            wanted.where(Document.hidden.is_(hidden)).order_by(
                Work.title, Work.id, Document.order, Document.imported_at
            )
        )
        return [DocumentRow(view(d), view(w), counts.get(d.id, 0)) for d, w in found]


def document(ws: Workspace, document_id: UUID) -> Document:
    """One document, as a view; UserError when it is gone."""
    with ws.read() as orm:
        return view(required(orm, Document, document_id))


def clauses(ws: Workspace, document_id: UUID) -> list[Clause]:
    """The clauses of a document in reading order, as views, without those merged away."""
    with ws.read() as orm:
        return [view(c) for c in clauses_in(orm, document_id)]


def clauses_in(orm: OrmSession, document_id: UUID, *, retired: bool = False) -> list[Clause]:
    """As `clauses`, the nouns themselves, inside a session that is already open."""
    found = select(Clause).where(Clause.document_id == document_id).order_by(Clause.order)
    return list(orm.scalars(found if retired else found.where(Clause.retired.is_(False))))


def as_found(clause: Clause) -> FoundClause:
    """The clause as pure modules (align, compare) know it."""
    more = (Span(place["block"], place["start"], place["end"]) for place in clause.more)
    return FoundClause(
        id=clause.id,
        kind=clause.kind,
        path=clause.path,
        text=clause.text,
        place=Span(clause.block, clause.start, clause.end),
        parent=clause.parent_id,
        call=clause.call,
        label=clause.label,
        depth=clause.depth,
        addressee=clause.addressee,
        verb=clause.verb,
        more=tuple(more),
        state=clause.state,
        symbol=clause.symbol,
        part=clause.part,
    )


def clause(ws: Workspace, clause_id: UUID) -> Clause:
    """One clause, as a view; UserError when it is gone."""
    with ws.read() as orm:
        return view(required(orm, Clause, clause_id))


def blocks(ws: Workspace, document_id: UUID) -> tuple[Block, ...]:
    """The paragraphs of the original file as they were read."""
    with ws.read() as orm:
        return raw_document(orm, required(orm, Document, document_id)).blocks


def raw_document(orm: OrmSession, of: Document) -> RawDocument:
    """What the reader found in the file of a document."""
    kept = orm.get(BlockSet, (of.sha256, of.revisions))
    if kept is None:
        raise UserError(
            "The text of {name} is missing from this workspace.",
            "Restore a backup, or import the file again.",
            name=of.file_name,
        )
    return from_json(zlib.decompress(kept.content).decode())


def original(ws: Workspace, document_id: UUID) -> bytes:
    """The file as it was imported, byte for byte."""
    return ws.file_bytes(document(ws, document_id).sha256)


def references(ws: Workspace, document_id: UUID) -> list[Reference]:
    """What a document cites, in reading order."""
    with ws.read() as orm:
        return [view(r) for r in _of_clauses(orm, Reference, document_id)]


def dated_items(ws: Workspace, document_id: UUID) -> list[DatedItem]:
    """The dates and frequencies a document names, in reading order."""
    with ws.read() as orm:
        return [view(d) for d in _of_clauses(orm, DatedItem, document_id)]


def find_clause(ws: Workspace, query: str, document_id: UUID | None = None) -> list[ClauseHit]:
    """The clauses that `query` may mean ("sg 1", "recalling b"), best first, in one document or all."""
    with ws.read() as orm:
        wanted = select(Clause).join(Document, Clause.document_id == Document.id)
        wanted = wanted.where(Clause.retired.is_(False), Document.hidden.is_(False))
        if document_id is not None:
            wanted = wanted.where(Clause.document_id == document_id)
        columns = wanted.with_only_columns(Clause.id, Clause.path, Clause.call, Clause.label)
        rows = orm.execute(columns.order_by(Document.imported_at, Document.id, Clause.order)).all()
        found = matching(query, [Citation(row.path, row.call, row.label) for row in rows])
        return [_hit(orm, rows[at].id, score) for at, score in found[:_MOST_HITS]]


def cite(clause: Clause, document: Document) -> str:
    """ "Council Resolution 1334 (modified 2023), resolves to instruct the Secretary-General 5"."""
    return ", ".join(part for part in (document.name, clause.path) if part)


def with_reference(clause: Clause, document: Document) -> str:
    """The words of a clause and, in brackets, where they stand: what *Copy with reference* gives."""
    return f"{clause.text} [{cite(clause, document)}]"


def remove_document(ws: Workspace, document_id: UUID) -> None:
    """Take a document out of the library; what cites it keeps its words, Undo brings it back."""
    name = document(ws, document_id).name
    with ws.change(ChangeLabel.REMOVE_DOCUMENT, name) as change:
        required(change.orm, Document, document_id).hidden = True


def edit_document(
    ws: Workspace, document_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Correct how a document names itself (name, title, ...), or whether it is confidential."""
    _only(fields, _EDITABLE)
    name = str(fields.get("name") or document(ws, document_id).name)
    with ws.change(ChangeLabel.EDIT_DOCUMENT, name) as change:
        assign(required(change.orm, Document, document_id, seen_version), fields)


_MOST_HITS = 200
_EDITABLE = frozenset(
    {"name", "title", "kind", "version_name", "symbol", "language", "adopted", "order", "confidential"}
)


def _hit(orm: OrmSession, clause_id: UUID, score: float) -> ClauseHit:
    found = required(orm, Clause, clause_id)
    return ClauseHit(view(found), view(required(orm, Document, found.document_id)), score)


def _only(fields: dict[str, object], allowed: frozenset[str]) -> None:
    unknown = set(fields) - allowed
    if unknown:
        raise TypeError(f"a document has no editable {', '.join(sorted(unknown))}")


def _clause_counts(orm: OrmSession, ids: Collection[UUID] | None) -> dict[UUID, int]:
    kept = select(Clause.document_id, func.count()).where(Clause.retired.is_(False))
    if ids is not None:
        kept = kept.where(Clause.document_id.in_(ids))
    return {row[0]: row[1] for row in orm.execute(kept.group_by(Clause.document_id))}


def _of_clauses(orm: OrmSession, kind: type[R], document_id: UUID) -> Iterable[R]:
    mine = select(kind).join(Clause, kind.clause_id == Clause.id).where(Clause.document_id == document_id)
    return orm.scalars(mine.order_by(Clause.order, kind.block, kind.start))
