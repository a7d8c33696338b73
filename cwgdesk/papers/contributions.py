"""Contributions: an outline of sections that draws on what is on the desk."""

import io
import zipfile
from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.papers.drafts.origins import letters_of
from cwgdesk.workspace.mapping import Base, Noun, enum, public
from cwgdesk.workspace.marks import CARRIES, Form, Mark


class SectionKind(StrEnum):
    """What a section draws on."""

    INTRODUCTION = "introduction"
    VIEWS = "views"  # public statements of cleared positions
    EVIDENCE = "evidence"  # quotations from reports
    PROPOSALS = "proposals"
    FREE = "free"
    PRACTICES = "practices"  # annex


class Contribution(Noun, repr=False, eq=False, kw_only=True):
    """One paper: the fields of its header and its box; its body is its sections."""

    __tablename__ = "contribution"

    title: Mapped[str] = public(mark=Mark(form=Form.LINE, title="Title", help="of the paper"))
    session_id: Mapped[UUID | None] = public(
        ForeignKey("session.id", ondelete="SET NULL"),
        default=None,
        mark=Mark(form=Form.OWN, title="Session"),
    )
    meeting: Mapped[str] = public(
        default="",
        mark=Mark(form=Form.LINE, title="Meeting, place and dates", help="as the header prints it"),
    )  # "42nd meeting, Geneva, 10-11 February 2025"
    document_number: Mapped[str] = public(
        default="",
        mark=Mark(form=Form.LINE, title="Document number", help="when the secretariat has given one"),
    )  # written "[ ]" until known
    dated: Mapped[date | None] = public(
        default=None, mark=Mark(form=Form.DATE, title="Date", help="year-month-day")
    )
    language: Mapped[str] = public(
        default="en", mark=Mark(form=Form.OWN, title="Original language")
    )  # and that of the headings
    source: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.LINE,
            title="Source: the Member State as it signs its papers",
            help="who submits it; the delegation where not given",
        ),
    )  # "Republic of Example"
    agenda_item: Mapped[str] = public(
        default="", mark=Mark(form=Form.LINE, title="Agenda item", help="its number on the agenda")
    )
    contact: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.LINE,
            title="Contact, for the footnote",
            help="who answers questions; stands in a footnote",
        ),
    )
    with_box: Mapped[bool] = public(
        default=False, mark=Mark(form=Form.OWN, title="Box with purpose, action and references")
    )
    box_purpose: Mapped[str] = public(
        default="",
        mark=Mark(
            form=Form.TEXT,
            title="Purpose or summary",
            help="field of the box below the title; @FILE too",
        ),
    )
    box_action: Mapped[str] = public(
        default="",
        mark=Mark(form=Form.TEXT, title="Action required", help="action required; @FILE too"),
    )
    box_references: Mapped[str] = public(
        default="", mark=Mark(form=Form.TEXT, title="References", help="references; @FILE too")
    )
    with_symbols: Mapped[bool] = public(
        default=False, mark=Mark(form=Form.OWN, title="Number proposals, with ADD, MOD, SUP, NOC")
    )
    template: Mapped[str] = public(default="", mark=Mark(form=Form.OWN, title="Template"))
    co_sponsors: Mapped[list[str]] = public(
        default_factory=list, mark=Mark(form=Form.OWN, title="Co-sponsors")
    )  # as they sign, in order
    revision: Mapped[str] = public(
        default="", mark=Mark(form=Form.OWN, title="Revision, addendum or corrigendum")
    )  # "Rev.1", "Add.1", "Corr.1"
    revises_id: Mapped[UUID | None] = public(
        ForeignKey("contribution.id", ondelete="SET NULL"), default=None
    )  # our own paper that this one revises, adds to or corrects
    revised_document_id: Mapped[UUID | None] = public(
        ForeignKey("document.id", ondelete="SET NULL"), default=None, mark=Mark(form=Form.OWN)
    )  # the resolution whose whole revised text is annexed
    created_at: Mapped[datetime] = public()


class Section(Noun, repr=False, eq=False, kw_only=True):
    """A headed part of a contribution; `body` stands before its items."""

    __tablename__ = "section"

    contribution_id: Mapped[UUID] = public(ForeignKey("contribution.id", ondelete="CASCADE"), index=True)
    order: Mapped[int] = public()
    kind: Mapped[SectionKind] = enum(SectionKind, is_public=True)
    heading: Mapped[str] = public(
        default="", mark=Mark(form=Form.LINE, title="Heading", searched="contributions")
    )
    body: Mapped[str] = public(
        default="",
        mark=Mark(form=Form.TEXT, title="Text before what is shown", searched="contributions"),
    )


class SectionItem(Noun, repr=False, eq=False, kw_only=True):
    """One thing from the desk that a section shows (exactly one of the four ids is set)."""

    __tablename__ = "section_item"

    section_id: Mapped[UUID] = public(ForeignKey("section.id", ondelete="CASCADE"), index=True)
    order: Mapped[int] = public()
    position_id: Mapped[UUID | None] = public(ForeignKey("position.id", ondelete="CASCADE"), default=None)
    amendment_id: Mapped[UUID | None] = public(ForeignKey("amendment.id", ondelete="CASCADE"), default=None)
    practice_id: Mapped[UUID | None] = public(ForeignKey("practice.id", ondelete="CASCADE"), default=None)
    clause_id: Mapped[UUID | None] = public(ForeignKey("clause.id", ondelete="CASCADE"), default=None)


def _carries(content: bytes, erased: Collection[tuple[str, UUID]]) -> bool:
    """May this copy of a paper hold words of what is forgotten? A text is quoted and named without a mark."""
    if any(table == "document" for table, _ in erased):
        return True
    try:
        parts = zipfile.ZipFile(io.BytesIO(content))
        held = b"".join(parts.read(name) for name in parts.namelist() if name.endswith(".xml"))
    except zipfile.BadZipFile:
        return True  # what cannot be looked into is not kept
    return any(letters_of(noun_id).encode() in held for _, noun_id in erased)


class ReleasedCopy(Base, repr=False, eq=False, kw_only=True):
    """The file as it left, kept whole: what comes back is compared with it."""

    __tablename__ = "released_copy"
    __table_args__ = {"sqlite_strict": True, "info": {CARRIES: _carries}}  # noqa: RUF012
    journalled = False

    release_id: Mapped[UUID] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Release(Noun, repr=False, eq=False, kw_only=True):
    """One file that left the workspace. The log outlives the paper and cannot be undone."""

    __tablename__ = "release"
    journalled = False

    contribution_id: Mapped[UUID] = mapped_column(index=True)
    title: Mapped[str] = mapped_column()
    file_name: Mapped[str] = mapped_column()
    sha256: Mapped[str] = mapped_column()  # of the written file
    released_at: Mapped[datetime] = mapped_column()
    author: Mapped[str] = mapped_column(default="")
    # Places where somebody let confidential words pass, each with the reason given; never the words.
    passed: Mapped[list[dict[str, Any]]] = mapped_column(default_factory=list)
