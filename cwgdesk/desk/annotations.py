"""Annotations: notes on a span of a text. All of them are confidential."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.workspace.mapping import Noun, enum


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
    kind: Mapped[AnnotationKind] = enum(AnnotationKind, default=AnnotationKind.COMMENT)
    text: Mapped[str] = mapped_column()
    author: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime] = mapped_column()
    done: Mapped[bool] = mapped_column(default=False)
