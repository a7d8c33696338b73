"""Annotations: notes on a span of a text. All of them are confidential."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.desk.fields import only
from cwgdesk.texts.anchors import Anchor, anchor_place, citation_of
from cwgdesk.texts.library import clause
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import Noun, enum, person, secret, settable, view
from cwgdesk.workspace.marks import Form, Mark
from cwgdesk.workspace.store import Workspace


class AnnotationKind(StrEnum):
    """What the note is for."""

    COMMENT = "comment"
    QUESTION = "question"
    TALKING_POINT = "talking-point"
    RED_LINE = "red-line"
    TRANSLATION = "translation"
    FOLLOW_UP = "follow-up"


class Annotation(Noun, repr=False, eq=False, kw_only=True):
    """A note on a span."""

    __tablename__ = "annotation"

    anchor_id: Mapped[UUID] = mapped_column(ForeignKey("anchor.id", ondelete="CASCADE"), index=True)
    kind: Mapped[AnnotationKind] = enum(
        AnnotationKind,
        default=AnnotationKind.COMMENT,
        mark=Mark(form=Form.CHOICE, title="What the note is for", help="what it is for (comment)"),
    )
    text: Mapped[str] = secret(
        mark=Mark(form=Form.TEXT, title="Note", help="the note; @FILE reads it from a file", searched="notes")
    )
    author: Mapped[str] = person(default="", mark=Mark(form=Form.OWN))
    created_at: Mapped[datetime] = mapped_column()
    done: Mapped[bool] = secret(default=False, mark=Mark(form=Form.OWN))


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note and where it stands."""

    note: Annotation
    anchor: Anchor


def annotate(
    ws: Workspace,
    clause_id: UUID,
    text: str,
    *,
    span: Span | None = None,
    kind: AnnotationKind = AnnotationKind.COMMENT,
    author: str = "",
    **fields: object,
) -> UUID:
    """Put a note on a clause, or on the words of it that are selected."""
    only(fields, settable(Annotation))
    words = _written(text)
    with ws.change(ChangeLabel.ADD_NOTE, clause(ws, clause_id).path) as change:
        note = Annotation(
            anchor_id=anchor_place(change, clause_id, span),
            kind=kind,
            text=words,
            author=author,
            created_at=datetime.now(UTC),
        )
        assign(note, fields)
        change.orm.add(note)
        return note.id


def edit_annotation(
    ws: Workspace, note_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change a note's kind, text, author, or whether it is done."""
    only(fields, settable(Annotation))
    if "text" in fields:
        fields["text"] = _written(str(fields["text"]))
    with ws.change(ChangeLabel.EDIT_NOTE, _subject(ws, note_id)) as change:
        assign(required(change.orm, Annotation, note_id, seen_version), fields)


def remove_annotation(ws: Workspace, note_id: UUID) -> None:
    """Take a note away; Undo brings it back."""
    with ws.change(ChangeLabel.REMOVE_NOTE, _subject(ws, note_id)) as change:
        note = required(change.orm, Annotation, note_id)
        change.orm.delete(required(change.orm, Anchor, note.anchor_id))


def annotations(
    ws: Workspace,
    *,
    document_id: UUID | None = None,
    clause_id: UUID | None = None,
    kind: AnnotationKind | None = None,
) -> list[NoteRow]:
    """Notes in reading order: of a document, of a clause, of one kind, or all."""
    wanted = select(Annotation, Anchor).join(Anchor, Annotation.anchor_id == Anchor.id)
    if document_id is not None:
        wanted = wanted.where(Anchor.document_id == document_id)
    if clause_id is not None:
        wanted = wanted.where(Anchor.clause_id == clause_id)
    if kind is not None:
        wanted = wanted.where(Annotation.kind == kind)
    with ws.read() as orm:
        places = (Anchor.document_id, Anchor.block, Anchor.start, Annotation.created_at)
        return [NoteRow(view(n), view(a)) for n, a in orm.execute(wanted.order_by(*places))]


def _written(text: str) -> str:
    if not text.strip():
        raise UserError("A note needs words.", "Type some, or remove the note.")
    return text.strip()


def _subject(ws: Workspace, note_id: UUID) -> str:
    with ws.read() as orm:
        return citation_of(ws, required(orm, Annotation, note_id).anchor_id)
