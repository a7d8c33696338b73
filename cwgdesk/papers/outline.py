"""The outline of a contribution: making it, its sections, and what each section shows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.clearance import PUBLISHABLE
from cwgdesk.desk.delegation import Delegation
from cwgdesk.desk.positions import Holder, Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.sessions import Session
from cwgdesk.desk.state_names import StateName, named_in, state_name
from cwgdesk.papers.contributions import Contribution, Section, SectionItem, SectionKind
from cwgdesk.papers.drafts.templates import (
    Composition,
    Template,
    checked_template,
    composition,
    is_joint,
)
from cwgdesk.reference.bodies import named, separator
from cwgdesk.reference.dates import date_span
from cwgdesk.reference.paper_words import paper_word
from cwgdesk.workspace.lookup import assign, required
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace

_ACRONYM = re.compile(r"[A-ZА-Я]{3}")  # "CWG-WSIS&SDG": the name says whose meeting it is

_ITEM_COLUMN = {
    SectionKind.VIEWS: "position_id",
    SectionKind.PROPOSALS: "amendment_id",
    SectionKind.PRACTICES: "practice_id",
    SectionKind.EVIDENCE: "clause_id",
}


@dataclass(frozen=True, slots=True)
class OutlineSection:
    """A section and the ids it shows, in order."""

    section: Section
    items: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A contribution with its sections in order."""

    contribution: Contribution
    sections: tuple[OutlineSection, ...]


def create_contribution(
    ws: Workspace,
    title: str,
    *,
    session_id: UUID | None = None,
    language: str | None = None,
    from_desk: bool = True,
    **header: object,
) -> UUID:
    """Start a paper with the usual sections; `from_desk` fills them with all that may go out.

    Header fields that are not given come from the delegation and the session.
    """
    if not title.strip():
        raise UserError("A contribution needs a title.", "Type one and try again.")
    with ws.change(ChangeLabel.ADD_CONTRIBUTION, title) as change:
        orm = change.orm
        paper = Contribution(title=title.strip(), created_at=datetime.now(UTC), session_id=session_id)
        _prefill(orm, paper, language)
        assign(paper, header)
        begun = _begun(paper)
        orm.add(paper)
        orm.flush()
        for order, kind in enumerate(begun.sections):
            heading = section_heading(kind, paper, whose_paper(orm, paper))
            section = Section(contribution_id=paper.id, order=order, kind=kind, heading=heading)
            orm.add(section)
            orm.flush()
            if from_desk and kind in _ITEM_COLUMN:
                _fill(orm, section, _usual_items(orm, kind, session_id))
        return paper.id


def _begun(paper: Contribution) -> Composition:
    """What its template gives a paper that did not say otherwise."""
    begun = composition(checked_template(paper.template) if paper.template else Template.NARRATIVE)
    paper.with_box = paper.with_box or begun.with_box
    if begun.action and not paper.box_action:
        paper.box_action = paper_word(begun.action, paper.language)
    return begun


def _complete(orm: OrmSession, paper: Contribution) -> None:
    """A paper of another kind: what that has more is added, empty; what is there stays."""
    there = list(_sections(orm, paper.id))
    kinds = {section.kind for section in there}
    annexed = [section for section in there if section.kind is SectionKind.PRACTICES]
    missing = [kind for kind in _begun(paper).sections if kind not in kinds]
    fresh = [Section(contribution_id=paper.id, order=0, kind=kind) for kind in missing]
    for section in fresh:
        section.heading = section_heading(section.kind, paper, whose_paper(orm, paper))
    last = [*[s for s in fresh if s.kind is SectionKind.PRACTICES], *annexed]
    body = [s for s in (*there, *fresh) if s not in last]
    for order, section in enumerate((*body, *last)):
        section.order = order
    orm.add_all(fresh)
    orm.flush()


def section_heading(kind: SectionKind, paper: Contribution, whose: StateName | None = None) -> str:
    """The usual heading of a section of this kind in the paper's language ("" for a free one).

    `whose` tells how the paper names its source; derived where it is not given.
    """
    if kind is SectionKind.FREE:
        return ""
    if kind is SectionKind.VIEWS and is_joint(paper):
        return paper_word("common_views", paper.language)
    if kind is SectionKind.VIEWS:
        return of_state("views", paper.language, whose or named_in(paper.source, "", {}, paper.language))
    return paper_word(kind.value, paper.language)


def of_state(key: str, language: str, whose: StateName) -> str:
    """ "Views of the Republic of …": by the form that was typed, else by words that need no case."""
    return paper_word(key if whose.derived else f"{key}_form", language, state=whose.by)


def usual_title(us: Delegation | None) -> str:
    """ "Contribution by the Republic of …", in the language of the delegation's papers; "" for nobody's."""
    if us is None or not us.state.strip():
        return ""
    return of_state("contribution_by", us.language, state_name(us.state, us.forms, us.language))


def whose_paper(orm: OrmSession, paper: Contribution) -> StateName:
    """How the paper names its source, by the delegation's forms where it is the delegation's own."""
    us = orm.scalars(select(Delegation)).first()
    return named_in(paper.source, us.state if us else "", us.forms if us else {}, paper.language)


def contributions(ws: Workspace) -> list[Contribution]:
    """All papers, newest first, as views."""
    with ws.read() as orm:
        return [view(c) for c in orm.scalars(select(Contribution).order_by(Contribution.created_at.desc()))]


def outline(ws: Workspace, contribution_id: UUID) -> Outline:
    """One paper with its sections and the ids they show."""
    with ws.read() as orm:
        return outline_in(orm, contribution_id)


def outline_in(orm: OrmSession, contribution_id: UUID) -> Outline:
    """As `outline`, inside a session that is already open."""
    paper = required(orm, Contribution, contribution_id)
    return Outline(
        view(paper),
        tuple(
            OutlineSection(view(section), tuple(_item_ids(orm, section)))
            for section in _sections(orm, contribution_id)
        ),
    )


def edit_contribution(
    ws: Workspace, contribution_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change fields of the header or the box; a heading that was the usual one follows the language."""
    with ws.change(ChangeLabel.EDIT_CONTRIBUTION, _title(ws, contribution_id)) as change:
        paper = required(change.orm, Contribution, contribution_id, seen_version)
        whose = whose_paper(change.orm, paper)
        usual = {kind: section_heading(kind, paper, whose) for kind in SectionKind}
        assign(paper, fields)
        whose = whose_paper(change.orm, paper)
        if "template" in fields:
            _complete(change.orm, paper)
        for section in _sections(change.orm, contribution_id):
            if section.heading == usual.get(section.kind):
                section.heading = section_heading(section.kind, paper, whose)


def remove_contribution(ws: Workspace, contribution_id: UUID) -> None:
    """Take a paper off the desk; what it showed stays."""
    with ws.change(ChangeLabel.REMOVE_CONTRIBUTION, _title(ws, contribution_id)) as change:
        change.orm.delete(required(change.orm, Contribution, contribution_id))


def add_section(
    ws: Workspace, contribution_id: UUID, kind: SectionKind, *, heading: str | None = None, body: str = ""
) -> UUID:
    """Append a section; without a heading it gets the usual one of its kind."""
    with ws.change(ChangeLabel.EDIT_CONTRIBUTION, _title(ws, contribution_id)) as change:
        paper = required(change.orm, Contribution, contribution_id)
        there = list(_sections(change.orm, contribution_id))
        usual = section_heading(kind, paper, whose_paper(change.orm, paper))
        section = Section(
            contribution_id=contribution_id,
            order=len(there),
            kind=kind,
            heading=usual if heading is None else heading,
            body=body,
        )
        change.orm.add(section)
        # An annex ends the paper: what is added later stands before it.
        if kind is not SectionKind.PRACTICES and there and there[-1].kind is SectionKind.PRACTICES:
            section.order, there[-1].order = there[-1].order, section.order
        return section.id


def edit_section(
    ws: Workspace, section_id: UUID, *, seen_version: int | None = None, **fields: object
) -> None:
    """Change a section's heading or body."""
    with ws.change(ChangeLabel.EDIT_CONTRIBUTION, _title_of_section(ws, section_id)) as change:
        assign(required(change.orm, Section, section_id, seen_version), fields)


def move_section(ws: Workspace, section_id: UUID, to: int) -> None:
    """Put a section at place `to` (counted from 0) among its neighbours."""
    with ws.change(ChangeLabel.EDIT_CONTRIBUTION, _title_of_section(ws, section_id)) as change:
        moved = required(change.orm, Section, section_id)
        others = [s for s in _sections(change.orm, moved.contribution_id) if s.id != section_id]
        others.insert(max(0, min(to, len(others))), moved)
        for order, section in enumerate(others):
            section.order = order


def remove_section(ws: Workspace, section_id: UUID) -> None:
    """Take a section out; what it showed stays on the desk."""
    with ws.change(ChangeLabel.EDIT_CONTRIBUTION, _title_of_section(ws, section_id)) as change:
        gone = required(change.orm, Section, section_id)
        rest = [s for s in _sections(change.orm, gone.contribution_id) if s.id != section_id]
        change.orm.delete(gone)
        for order, section in enumerate(rest):
            section.order = order


def set_items(ws: Workspace, section_id: UUID, ids: Sequence[UUID]) -> None:
    """Show exactly these things in this order: positions, amendments, practices or report clauses by kind."""
    with ws.change(ChangeLabel.EDIT_CONTRIBUTION, _title_of_section(ws, section_id)) as change:
        section = required(change.orm, Section, section_id)
        for item in _items(change.orm, section_id):
            change.orm.delete(item)
        change.orm.flush()
        _fill(change.orm, section, ids)


def _prefill(orm: OrmSession, paper: Contribution, language: str | None) -> None:
    us = orm.scalars(select(Delegation)).first()
    if us is not None:
        paper.contact = us.contact
    paper.language = language or (us.language if us else "en")
    if us is not None:
        paper.source = state_name(us.state, us.forms, paper.language).name
    meeting = orm.get(Session, paper.session_id) if paper.session_id else None
    if meeting is not None:
        paper.meeting = meeting_line(meeting, paper.language)


def meeting_line(meeting: Session, language: str) -> str:
    """How a header names the meeting in its language: body and name, place and dates, as far as known."""
    when = date_span(meeting.starts_on, meeting.ends_on, language)
    parts = (_named(meeting, language), named(meeting.place, language), when)
    return separator(language).join(part for part in parts if part)


def _named(meeting: Session, language: str) -> str:
    """The name, after its body where the name alone ("43rd meeting") does not say whose meeting it is."""
    says_whose = meeting.body.casefold() in meeting.name.casefold() or _ACRONYM.search(meeting.name)
    name = named(meeting.name, language)
    return name if says_whose or not meeting.body else f"{named(meeting.body, language)} – {name}"


def _usual_items(orm: OrmSession, kind: SectionKind, session_id: UUID | None) -> list[UUID]:
    if kind is SectionKind.VIEWS:
        positions = select(Position).where(
            Position.holder == Holder.OWN, Position.clearance.in_(PUBLISHABLE), Position.statement != ""
        )
        if session_id is not None:
            positions = positions.where(Position.session_id.in_([session_id]) | Position.session_id.is_(None))
        return [p.id for p in orm.scalars(positions.order_by(Position.created_at))]
    if kind is SectionKind.PROPOSALS:
        return [a.id for a in orm.scalars(select(Amendment).order_by(Amendment.created_at))]
    if kind is SectionKind.PRACTICES:
        consented = select(Practice).where(Practice.consent.is_(True)).order_by(Practice.created_at)
        return [p.id for p in orm.scalars(consented)]
    return []


def _fill(orm: OrmSession, section: Section, ids: Sequence[UUID]) -> None:
    column = _ITEM_COLUMN.get(section.kind)
    if column is None and ids:
        raise UserError(
            "This section holds only text.", "Add a section of another kind for positions or proposals."
        )
    for order, noun_id in enumerate(ids):
        orm.add(SectionItem(section_id=section.id, order=order, **{str(column): noun_id}))
    orm.flush()


def _sections(orm: OrmSession, contribution_id: UUID) -> list[Section]:
    mine = select(Section).where(Section.contribution_id == contribution_id).order_by(Section.order)
    return list(orm.scalars(mine))


def _items(orm: OrmSession, section_id: UUID) -> list[SectionItem]:
    mine = select(SectionItem).where(SectionItem.section_id == section_id).order_by(SectionItem.order)
    return list(orm.scalars(mine))


def _item_ids(orm: OrmSession, section: Section) -> list[UUID]:
    column = _ITEM_COLUMN.get(section.kind)
    return [getattr(item, column) for item in _items(orm, section.id)] if column else []


def _title(ws: Workspace, contribution_id: UUID) -> str:
    with ws.read() as orm:
        return required(orm, Contribution, contribution_id).title


def _title_of_section(ws: Workspace, section_id: UUID) -> str:
    with ws.read() as orm:
        return required(orm, Contribution, required(orm, Section, section_id).contribution_id).title
