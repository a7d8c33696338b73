"""Sessions of the working group: dates, place, agenda, deadlines."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cwgdesk.workspace.mapping import Noun, public


class Session(Noun, repr=False, eq=False, kw_only=True):
    """One meeting of the working group."""

    __tablename__ = "session"

    name: Mapped[str] = public()  # "42nd meeting of CWG-WSIS&SDG"
    body: Mapped[str] = public(default="Council Working Group on WSIS and the SDGs")
    starts_on: Mapped[date | None] = public(default=None)
    ends_on: Mapped[date | None] = public(default=None)
    place: Mapped[str] = public(default="")
    notes: Mapped[str] = mapped_column(default="")
    contribution_days: Mapped[int] = public(default=14)  # before opening; domain.md 1.1
    contribution_days_source: Mapped[str] = public(
        default="council.itu.int, Prepare your contribution: 14 days before opening"
    )
    contributions_due_on: Mapped[date | None] = public(default=None)  # as the invitation says, if it does
    page_limit: Mapped[int] = public(default=4)
    page_limit_source: Mapped[str] = public(
        default="council.itu.int, Prepare your contribution: preferably four pages"
    )


class AgendaItem(Noun, repr=False, eq=False, kw_only=True):
    """One item of a session's agenda."""

    __tablename__ = "agenda_item"

    session_id: Mapped[UUID] = public(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    order: Mapped[int] = public(default=0)
    number: Mapped[str] = public(default="")  # "3.1"
    title: Mapped[str] = public()
    document_id: Mapped[UUID | None] = public(ForeignKey("document.id", ondelete="SET NULL"), default=None)
    notes: Mapped[str] = mapped_column(default="")


class SessionDeadline(Noun, repr=False, eq=False, kw_only=True):
    """A date by which something for a session must be done, and who says so."""

    __tablename__ = "session_deadline"

    session_id: Mapped[UUID] = public(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = public()
    due_on: Mapped[date] = public()
    source: Mapped[str] = public(default="")
    done: Mapped[bool] = public(default=False)
