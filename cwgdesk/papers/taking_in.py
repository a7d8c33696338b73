"""From a clause into a paper: what we have on the clause goes where the paper shows such things."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Holder, Position
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.papers.contributions import Contribution, Section, SectionItem, SectionKind
from cwgdesk.papers.outline import contributions, outline_in, section_heading
from cwgdesk.texts.anchors import Anchor
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class TakenIn:
    """How many things a paper shows now that it did not show before."""

    title: str
    count: int


def take_in(ws: Workspace, clause_id: UUID, contribution_id: UUID | None = None) -> TakenIn:
    """Add our positions and proposals on a clause to a paper, by default the newest: one change.

    What the paper shows already stays where it stands; a section that it lacks is made.
    """
    papers = contributions(ws)
    paper = next((p for p in papers if p.id == contribution_id), papers[0] if papers else None)
    if paper is None:
        raise UserError("There is no contribution yet.", "Start one in the Composer and try again.")
    with ws.read() as orm:
        wanted = _on_clause(orm, clause_id)
        shown = {item for part in outline_in(orm, paper.id).sections for item in part.items}
    if not any(wanted.values()):
        raise UserError(
            "There is no position of ours and no proposal on this clause.",
            "Record a position or propose an amendment first.",
        )
    new = {kind: [one for one in ids if one not in shown] for kind, ids in wanted.items()}
    count = sum(map(len, new.values()))
    if count:
        with ws.change(ChangeLabel.EDIT_CONTRIBUTION, paper.title) as change:
            kept = required(change.orm, Contribution, paper.id)
            for kind, ids in new.items():
                if ids:
                    _append(change.orm, _section(change.orm, kept, kind), ids)
    return TakenIn(paper.title, count)


def _on_clause(orm: OrmSession, clause_id: UUID) -> dict[SectionKind, list[UUID]]:
    ours = select(Position.id).join(Anchor, Position.anchor_id == Anchor.id)
    ours = ours.where(Anchor.clause_id == clause_id, Position.holder == Holder.OWN)
    proposed = select(Amendment.id).join(Anchor, Amendment.anchor_id == Anchor.id)
    proposed = proposed.where(Anchor.clause_id == clause_id)
    return {
        SectionKind.VIEWS: list(orm.scalars(ours.order_by(Position.created_at))),
        SectionKind.PROPOSALS: list(orm.scalars(proposed.order_by(Amendment.created_at))),
    }


def _section(orm: OrmSession, paper: Contribution, kind: SectionKind) -> Section:
    """The paper's first section of this kind; a new one stands last, but before an annex."""
    mine = select(Section).where(Section.contribution_id == paper.id).order_by(Section.order)
    there = list(orm.scalars(mine))
    for section in there:
        if section.kind is kind:
            return section
    made = Section(
        contribution_id=paper.id, order=len(there), kind=kind, heading=section_heading(kind, paper)
    )
    if there and there[-1].kind is SectionKind.PRACTICES:
        made.order, there[-1].order = there[-1].order, made.order
    orm.add(made)
    orm.flush()
    return made


def _append(orm: OrmSession, section: Section, ids: list[UUID]) -> None:
    mine = select(func.max(SectionItem.order)).where(SectionItem.section_id == section.id)
    last = orm.scalar(mine)
    column = "position_id" if section.kind is SectionKind.VIEWS else "amendment_id"
    for order, noun_id in enumerate(ids, 0 if last is None else last + 1):
        orm.add(SectionItem(section_id=section.id, order=order, **{column: noun_id}))
