"""Works, their documents and the clauses in them, as they are kept in the workspace.

A document's text never changes after import; only the split into clauses can be corrected.
Blocks and original files are immutable, named by the file's SHA-256, and not journalled.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.texts.reading.raw import Revisions
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.workspace.mapping import Base, Noun, enum, public


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
    text: Mapped[str] = public()
    addressee: Mapped[str] = public(default="")
    verb: Mapped[str] = public(default="")
    block: Mapped[int] = public()
    start: Mapped[int] = public()
    end: Mapped[int] = public()
    more: Mapped[list[dict[str, Any]]] = public(default_factory=list)  # later spans: block, start, end
    retired: Mapped[bool] = public(default=False)  # merged into the clause before it
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
