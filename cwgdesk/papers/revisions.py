"""Rev., Add. and Corr. of a paper of ours: begun from it, numbered after it, with what changed since."""

import tempfile
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.papers.contributions import (
    Contribution,
    Release,
    ReleasedCopy,
    Section,
    SectionItem,
    SectionKind,
)
from cwgdesk.papers.outline import section_heading
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.mapping import column_names
from cwgdesk.workspace.store import Workspace


class Revising(StrEnum):
    """What a further paper does to the one that is out."""

    REVISION = "rev"  # takes its place
    ADDENDUM = "add"  # stands beside it
    CORRIGENDUM = "corr"  # puts words of it right


_MARK = {Revising.REVISION: "Rev", Revising.ADDENDUM: "Add", Revising.CORRIGENDUM: "Corr"}
_NOT_COPIED = ("id", "version", "created_at", "revision", "revises_id", "dated")


def begin_revision(ws: Workspace, contribution_id: UUID, kind: Revising, dated: date | None = None) -> UUID:
    """Begin the next Rev., Add. or Corr. of a paper; the id of the new one.

    A revision begins as the paper is now; an addendum or a corrigendum has its head and an empty section.
    The number counts on from those of its kind; a revision of a revision is the next one of the same paper.
    """
    with ws.read() as orm:
        title = required(orm, Contribution, contribution_id).title
    with ws.change(ChangeLabel.ADD_CONTRIBUTION, title) as change:
        orm = change.orm
        before = required(orm, Contribution, contribution_id)
        same = {name: getattr(before, name) for name in column_names(Contribution) if name not in _NOT_COPIED}
        paper = Contribution(**same, created_at=datetime.now(UTC), dated=dated, revises_id=before.id)
        if before.revision:  # the number as it was given, to which the new revision is added
            paper.document_number = before.document_number.replace(f"({before.revision})", "")
        mark = _MARK[kind]
        taken = [each.revision for each in _family(orm, before) if each.revision.startswith(f"{mark}.")]
        paper.revision = f"{mark}.{1 + max((_count(name) for name in taken), default=0)}"
        orm.add(paper)
        orm.flush()
        if kind is Revising.REVISION:
            _copy_sections(orm, before.id, paper.id)
        else:
            kind_of_text = SectionKind.INTRODUCTION if kind is Revising.ADDENDUM else SectionKind.FREE
            heading = section_heading(kind_of_text, paper)
            orm.add(Section(contribution_id=paper.id, order=0, kind=kind_of_text, heading=heading))
        return paper.id


def left_before(ws: Workspace, contribution_id: UUID) -> bytes:
    """The file of the paper that this one revises, as it left the last time.

    UserError for a paper that revises none, or one of whose predecessor no copy was kept: what it said then
    is not what the desk says today.
    """
    with ws.read() as orm:
        return _left_last(orm, required(orm, Contribution, contribution_id))


def write_changes(before: bytes, now: Path, output: Path, *, author: str) -> Path:
    """What the written revision `now` changes in the file that left before it: tracked, in `output`."""
    from cwgdesk.papers.word.redline import write_redline  # heavy, and seldom wanted

    with tempfile.TemporaryDirectory(prefix="cwgdesk-", ignore_cleanup_errors=True) as folder:
        base = Path(folder) / "before.docx"
        base.write_bytes(before)
        return write_redline(base, now, output, author=author or "cwgdesk").written


def _left_last(orm: OrmSession, paper: Contribution) -> bytes:
    if paper.revises_id is None:
        raise UserError(
            "This paper revises none of ours, so nothing can have changed since.",
            "Begin a revision: cwgdesk contribution --id … --next rev.",
        )
    left = (
        select(ReleasedCopy.content)
        .join(Release, Release.id == ReleasedCopy.release_id)
        .where(Release.contribution_id == paper.revises_id)
        .order_by(Release.released_at.desc())
    )
    content = orm.scalars(left).first()
    if content is None:
        raise UserError(
            "No copy was kept of the paper that this one revises, so what changed since cannot be shown.",
            "If you have the file, compare the two: cwgdesk redline OLD NEW.",
        )
    return content


def _family(orm: OrmSession, paper: Contribution) -> list[Contribution]:
    """The paper that came first and all that revise it, directly or one after the other."""
    first = paper
    while first.revises_id is not None and (earlier := orm.get(Contribution, first.revises_id)) is not None:
        first = earlier
    found, reached = [first], 0
    while reached < len(found):
        next_ones = select(Contribution).where(Contribution.revises_id == found[reached].id)
        found += list(orm.scalars(next_ones))
        reached += 1
    return found


def _count(revision: str) -> int:
    number = revision.rpartition(".")[2]
    return int(number) if number.isdecimal() else 0


def _copy_sections(orm: OrmSession, source: UUID, target: UUID) -> None:
    mine = select(Section).where(Section.contribution_id == source).order_by(Section.order)
    for section in list(orm.scalars(mine)):
        twin = Section(
            contribution_id=target,
            order=section.order,
            kind=section.kind,
            heading=section.heading,
            body=section.body,
        )
        orm.add(twin)
        orm.flush()
        for item in orm.scalars(select(SectionItem).where(SectionItem.section_id == section.id)):
            shown = {name: getattr(item, name) for name in column_names(SectionItem)}
            kept = {
                name: value for name, value in shown.items() if name not in ("id", "version", "section_id")
            }
            orm.add(SectionItem(section_id=twin.id, **kept))
