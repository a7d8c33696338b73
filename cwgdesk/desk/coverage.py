"""Coverage: which passage of a report speaks to which clause.

The machine's guess and the delegate's word are kept apart. That nothing was found is a claim of its own: it
holds for the report, the version, the split and the method that were looked at, and for no others.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.orm import Mapped, aliased, mapped_column
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.texts.align.standing import METHOD, Standing, standings
from cwgdesk.texts.anchors import Anchor, anchor_clause
from cwgdesk.texts.library import Clause, Document, as_found, clauses_in
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.workspace.change import Change
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.mapping import Noun, enum, public, view
from cwgdesk.workspace.store import Workspace


class Reported(StrEnum):
    """How far the report says things are."""

    DONE = "done"
    NOT_DONE = "not_done"
    ONGOING = "ongoing"
    PLANNED = "planned"
    OTHER = "other"


class Verdict(StrEnum):
    """What the delegate said of a suggestion."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class CoverageLink(Noun, repr=False, eq=False, kw_only=True):
    """This passage speaks to that clause."""

    __tablename__ = "coverage_link"

    passage_id: Mapped[UUID] = mapped_column(ForeignKey("anchor.id", ondelete="CASCADE"), index=True)
    clause_anchor_id: Mapped[UUID] = mapped_column(ForeignKey("anchor.id", ondelete="CASCADE"), index=True)
    guessed: Mapped[Reported] = enum(Reported, default=Reported.OTHER)
    score: Mapped[float] = mapped_column(default=0.0)  # how often such a score is right, 0 to 1
    confident: Mapped[bool] = mapped_column(default=False)  # the machine would bet on it
    evidence: Mapped[list[str]] = mapped_column(default_factory=list)  # words that support it
    verdict: Mapped[Verdict] = enum(Verdict, default=Verdict.SUGGESTED)
    said: Mapped[Reported | None] = enum(Reported, default=None, nullable=True)  # the delegate's word


class CoverageSearch(Noun, repr=False, eq=False, kw_only=True):
    """That the machine has looked through this report for that version of a resolution, the latest time."""

    __tablename__ = "coverage_search"

    report_id: Mapped[UUID] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    resolution_id: Mapped[UUID] = mapped_column(ForeignKey("document.id", ondelete="CASCADE"), index=True)
    method: Mapped[str] = public()  # how it looked
    split: Mapped[str] = public()  # of both texts into clauses, as it was then: a digest
    found: Mapped[list[str]] = public(default_factory=list)  # the clause of each suggestion that then stood


@dataclass(frozen=True, slots=True)
class Examined:
    """What is known of a search for a report and a version of a resolution."""

    before: bool = False  # was there ever one?
    holds: bool = False  # and is what it looked at, and how, as it is now?
    found: tuple[UUID, ...] = ()  # the clause of each suggestion that stood after it

    def standings(
        self, rows: Iterable["CoverageRow"], above: Mapping[UUID, UUID | None]
    ) -> dict[UUID, Standing]:
        """How each clause stands by the links of the report; `above` are the parents in the resolution."""
        rows = [row for row in rows if row.clause is not None]
        guesses = [
            (row.clause.id, row.link.score)
            for row in rows
            if row.clause and row.link.verdict not in (Verdict.CONFIRMED, Verdict.REJECTED)
        ]
        said = {row.clause.id for row in rows if row.clause and row.link.verdict is Verdict.CONFIRMED}
        # A suggestion that was carried to another version leaves no silence behind.
        lost = Counter(self.found) - Counter(row.clause.id for row in rows if row.clause and row.link.score)
        return standings(above, guesses, said=said, lost=lost.keys(), examined=self.holds)


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A link with the passage of the report and the clause it speaks to, as far as both are there."""

    link: CoverageLink
    passage: Clause | None
    clause: Clause | None
    sections: tuple[str, ...] = ()  # the headings over the passage, the nearest first

    @property
    def reported(self) -> Reported:
        """How far things are: the delegate's word, else the machine's guess."""
        return self.link.said or self.link.guessed

    @property
    def otherwise(self) -> Reported | None:
        """What the passage's own sentence says where the heading over it was believed; None once judged."""
        from cwgdesk.texts.align.progress import told  # see suggest

        if self.link.said or self.passage is None or not self.sections:
            return None
        found = told(self.passage.text, self.sections)
        believed = found.otherwise is not None and found.progress.value == self.link.guessed.value
        return Reported(found.otherwise.value) if found.otherwise and believed else None


def suggest(ws: Workspace, report_id: UUID, resolution_id: UUID) -> int:
    """Look for the clauses that a report speaks to; how many new suggestions there are.

    Earlier suggestions nobody judged are replaced; what the delegate confirmed or rejected stays.
    """
    from cwgdesk.texts.align.align import align  # slow to load, and opening a workspace needs none of it

    with ws.read() as orm:
        name = required(orm, Document, report_id).name
        report = [as_found(c) for c in clauses_in(orm, report_id)]
        resolution = [as_found(c) for c in clauses_in(orm, resolution_id)]
        split = _split(orm, report_id, resolution_id)
    found = align(report, resolution)
    with ws.change(ChangeLabel.SUGGEST_COVERAGE, name) as change:
        _drop_unjudged(change.orm, report_id, resolution_id)
        judged = {
            (row.passage.id, row.clause.id)
            for row in _rows(change.orm, report_id, resolution_id)
            if row.passage and row.clause
        }
        new = 0
        for alignment in found:
            passage = alignment.passage.clauses[0].id
            for suggestion in alignment.suggestions:
                if (passage, suggestion.clause.id) in judged:
                    continue
                new += 1
                link = _linked(change, passage, suggestion.clause.id)
                link.guessed = Reported(alignment.progress.value)
                link.score, link.confident = suggestion.score, suggestion.confident
                link.evidence = list(suggestion.support)
        search = _search(change.orm, report_id, resolution_id)
        if search is None:
            search = CoverageSearch(report_id=report_id, resolution_id=resolution_id, method="", split="")
            change.orm.add(search)
        search.method, search.split = METHOD, split
        rows = _rows(change.orm, report_id, resolution_id)
        search.found = sorted(str(row.clause.id) for row in rows if row.clause and row.link.score)
        return new


def judge(ws: Workspace, link_id: UUID, verdict: Verdict, said: Reported | None = None) -> None:
    """The delegate's word on a suggestion: is it so, and how far are things really?"""
    with ws.change(ChangeLabel.JUDGE_COVERAGE, _subject(ws, link_id)) as change:
        link = required(change.orm, CoverageLink, link_id)
        link.verdict, link.said = verdict, said


def link_by_hand(ws: Workspace, passage_id: UUID, clause_id: UUID, said: Reported = Reported.OTHER) -> UUID:
    """The delegate sees a link that was not suggested; it is confirmed from the start."""
    with ws.read() as orm:
        path = required(orm, Clause, clause_id).path
    with ws.change(ChangeLabel.JUDGE_COVERAGE, path) as change:
        link = _linked(change, passage_id, clause_id)
        link.verdict, link.said = Verdict.CONFIRMED, said
        return link.id


def coverage(ws: Workspace, report_id: UUID, resolution_id: UUID | None = None) -> list[CoverageRow]:
    """The links of a report in its order, the likeliest clause first, rejected ones included."""
    with ws.read() as orm:
        return _rows(orm, report_id, resolution_id)


def coverage_of(ws: Workspace, link_ids: Iterable[UUID]) -> list[CoverageRow] | None:
    """These links as they are now; None when one of them is gone."""
    with ws.read() as orm:
        links = [orm.get(CoverageLink, link_id) for link_id in link_ids]
        return None if None in links else [_row(orm, link) for link in links if link is not None]


def examined(ws: Workspace, report_id: UUID, resolution_id: UUID) -> Examined:
    """Was this report looked through for this version of the resolution, and does that still hold?"""
    with ws.read() as orm:
        search = _search(orm, report_id, resolution_id)
        if search is None:
            return Examined()
        holds = search.method == METHOD and search.split == _split(orm, report_id, resolution_id)
        return Examined(True, holds, tuple(UUID(each) for each in search.found))


def standings_in(ws: Workspace, report_id: UUID, resolution_id: UUID) -> list[tuple[Clause, Standing]]:
    """How each operative clause of the resolution stands to the report, in the resolution's order."""
    search = examined(ws, report_id, resolution_id)
    with ws.read() as orm:
        everything = clauses_in(orm, resolution_id)
        parents = {clause.id: clause.parent_id for clause in everything}
        found = search.standings(_rows(orm, report_id, resolution_id), parents)
        return [
            (view(clause), found[clause.id])
            for clause in everything
            if clause.kind is ClauseKind.OPERATIVE and clause.text
        ]


def _search(orm: OrmSession, report_id: UUID, resolution_id: UUID) -> CoverageSearch | None:
    kept_here = (CoverageSearch.report_id == report_id, CoverageSearch.resolution_id == resolution_id)
    return orm.scalars(select(CoverageSearch).where(*kept_here)).first()


def _split(orm: OrmSession, *documents: UUID) -> str:
    """A digest of how these texts are split into clauses: whatever a search goes by."""
    told = (Clause.id, Clause.parent_id, Clause.kind, Clause.path, Clause.call, Clause.label,
            Clause.addressee, Clause.verb, Clause.text)  # fmt: skip
    digest = hashlib.sha256()
    for document_id in documents:
        there = select(*told).where(Clause.document_id == document_id, Clause.retired.is_(False))
        for row in orm.execute(there.order_by(Clause.order)):
            digest.update(json.dumps([str(each) for each in row]).encode())
    return digest.hexdigest()


def _linked(change: Change, passage_id: UUID, clause_id: UUID) -> CoverageLink:
    link = CoverageLink(
        passage_id=anchor_clause(change, passage_id), clause_anchor_id=anchor_clause(change, clause_id)
    )
    change.orm.add(link)
    return link


def _drop_unjudged(orm: OrmSession, report_id: UUID, resolution_id: UUID) -> None:
    unjudged = [
        row.link for row in _rows(orm, report_id, resolution_id) if row.link.verdict is Verdict.SUGGESTED
    ]
    anchors = [anchor for link in unjudged for anchor in (link.passage_id, link.clause_anchor_id)]
    orm.execute(delete(Anchor).where(Anchor.id.in_(anchors)))  # their links go with them
    orm.expire_all()


def _rows(orm: OrmSession, report_id: UUID, resolution_id: UUID | None) -> list[CoverageRow]:
    passage, target = aliased(Anchor), aliased(Anchor)
    links = (
        select(CoverageLink, passage, target)
        .join(passage, CoverageLink.passage_id == passage.id)
        .join(target, CoverageLink.clause_anchor_id == target.id)
        .where(passage.document_id == report_id)
        .order_by(passage.block, passage.start, CoverageLink.score.desc())
    )
    if resolution_id is not None:
        links = links.where(target.document_id == resolution_id)
    found = orm.execute(links).all()
    # Held until the rows are made: each would else be asked for by itself.
    texts = {report_id, *(target.document_id for _, _, target in found)}
    _held = list(orm.scalars(select(Clause).where(Clause.document_id.in_(texts))))
    return [_row(orm, link) for link, _, _ in found]


def _row(orm: OrmSession, link: CoverageLink) -> CoverageRow:
    passage, target = (_clause_of(orm, a) for a in (link.passage_id, link.clause_anchor_id))
    return CoverageRow(view(link), passage, target, _sections(orm, passage))


def _sections(orm: OrmSession, passage: Clause | None) -> tuple[str, ...]:
    above: list[str] = []
    parent = orm.get(Clause, passage.parent_id) if passage and passage.parent_id else None
    while parent is not None:
        above.append(parent.text or parent.call)
        parent = orm.get(Clause, parent.parent_id) if parent.parent_id else None
    return tuple(above)


def _clause_of(orm: OrmSession, anchor_id: UUID) -> Clause | None:
    anchor = required(orm, Anchor, anchor_id)
    clause = orm.get(Clause, anchor.clause_id) if anchor.clause_id else None
    return view(clause) if clause else None


def _subject(ws: Workspace, link_id: UUID) -> str:
    with ws.read() as orm:
        clause = _clause_of(orm, required(orm, CoverageLink, link_id).clause_anchor_id)
        return clause.path if clause else ""
