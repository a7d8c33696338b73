"""*Forget for good*, as a person asks for it: one thing, what goes with it, and what backups still hold."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Document
from cwgdesk.workspace.mapping import Noun
from cwgdesk.workspace.store import Workspace


class Forgettable(StrEnum):
    """What can be forgotten for good."""

    NOTE = "note"
    POSITION = "position"
    AMENDMENT = "amendment"
    PRACTICE = "practice"
    PROPOSAL = "proposal"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Toll:
    """What goes for good, in numbers, and how many backups still hold it."""

    versions: int  # states of the thing in the history
    notes: int
    positions: int
    amendments: int
    backups: int
    proposals: int = 0  # of others, on a text that goes or received in it


def known_ids(ws: Workspace, kind: Forgettable) -> list[UUID]:
    """All things of a kind, those that were removed too: their words are still in the history."""
    noun = _nouns()[kind]
    with ws.read() as orm:
        there = list(orm.scalars(select(noun.id)))
    past = (UUID(str(values["id"])) for _, values in ws.past_rows([noun.__tablename__]))
    return list(dict.fromkeys((*there, *past)))


def toll_of(ws: Workspace, kind: Forgettable, noun_id: UUID) -> Toll:
    """What forgetting this would take along."""
    table = _nouns()[kind].__tablename__
    past = [v for _, v in ws.past_rows([table]) if UUID(str(v["id"])) == noun_id]
    versions = len(past)
    held = ws.backups_holding((table, noun_id), {str(v["sha256"]) for v in past if v.get("sha256")})
    if kind is Forgettable.PROPOSAL:
        with ws.read() as orm:
            on_it = select(func.count()).select_from(Position).where(Position.proposal_id == noun_id)
            return Toll(versions, 0, orm.scalar(on_it) or 0, 0, held)
    if kind is not Forgettable.DOCUMENT:
        return Toll(versions, 0, 0, 0, held)
    return _toll_of_document(ws, noun_id, versions, held)


def _toll_of_document(ws: Workspace, noun_id: UUID, versions: int, held: int) -> Toll:
    """What stands on a text, and what was received in it."""
    with ws.read() as orm:
        notes, amendments = (_standing(orm, stands, noun_id) for stands in (Annotation, Amendment))
        about = (
            select(func.count())
            .select_from(Position)
            .outerjoin(TheirProposal, Position.proposal_id == TheirProposal.id)
            .outerjoin(Anchor, Anchor.id == func.coalesce(Position.anchor_id, TheirProposal.anchor_id))
        )
        positions = orm.scalar(
            about.where(
                or_(
                    Anchor.document_id == noun_id,
                    Position.document_id == noun_id,
                    TheirProposal.document_id == noun_id,
                )
            )
        )
        theirs = select(func.count()).select_from(TheirProposal)
        theirs = theirs.join(Anchor, TheirProposal.anchor_id == Anchor.id)
        proposals = orm.scalar(
            theirs.where(or_(Anchor.document_id == noun_id, TheirProposal.document_id == noun_id))
        )
    return Toll(versions, notes, positions or 0, amendments, held, proposals or 0)


def forget(ws: Workspace, kind: Forgettable, noun_id: UUID, *, replace_backups: bool = False) -> None:
    """Erase it, its past and what stands on it; with `replace_backups` from the backups too. No undo."""
    noun = _nouns()[kind]
    past = [v for _, v in ws.past_rows([noun.__tablename__]) if UUID(str(v["id"])) == noun_id]
    with ws.read() as orm:
        row = orm.get(noun, noun_id)
        if row is None and not past:
            raise UserError(
                "There is no such thing in this workspace any more.", "It may be forgotten already."
            )
        nouns = [(noun.__tablename__, noun_id)]
        files = {str(values["sha256"]) for values in past if values.get("sha256")}
        if isinstance(row, Document):
            files.add(row.sha256)
            others = select(Document.id).where(Document.work_id == row.work_id, Document.id != noun_id)
            if orm.scalars(others).first() is None:
                nouns.append(("work", row.work_id))
        anchors = {UUID(str(values["anchor_id"])) for values in past if values.get("anchor_id")}
        if (
            isinstance(row, Annotation | Position | Amendment | Practice | TheirProposal)
            and row.anchor_id is not None
        ):
            anchors.add(row.anchor_id)
    nouns += [("anchor", anchor_id) for anchor_id in anchors]  # each belongs to this thing alone
    ws.forget(nouns, sorted(files))
    if replace_backups:
        ws.replace_backups()


def _nouns() -> dict[Forgettable, type[Noun]]:
    return {
        Forgettable.NOTE: Annotation,
        Forgettable.POSITION: Position,
        Forgettable.AMENDMENT: Amendment,
        Forgettable.PRACTICE: Practice,
        Forgettable.PROPOSAL: TheirProposal,
        Forgettable.DOCUMENT: Document,
    }


def _standing(orm: OrmSession, kind: type[Annotation | Amendment], document_id: UUID) -> int:
    standing = select(func.count()).select_from(kind).join(Anchor, kind.anchor_id == Anchor.id)
    return orm.scalar(standing.where(Anchor.document_id == document_id)) or 0
