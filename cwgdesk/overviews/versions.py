"""What the versions view reads: the versions there are, two of them side by side, and what stands on them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.coverage import CoverageLink
from cwgdesk.desk.delegation import delegation
from cwgdesk.desk.positions import Position
from cwgdesk.desk.practices import Practice
from cwgdesk.desk.proposals.amendments import Amendment
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.texts.anchors import Anchor, AnchorState
from cwgdesk.texts.differences import Segment, SegmentKind, segments
from cwgdesk.texts.library import Clause, Document, Work, as_found, clauses_in, document, documents, original
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.genealogy import Life, lives
from cwgdesk.texts.versions.languages import pair_languages
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace

_FURNITURE = frozenset({ClauseKind.CLOSING})
_NOUNS = (
    ("note", Annotation, Annotation.anchor_id),
    ("position", Position, Position.anchor_id),
    ("amendment", Amendment, Amendment.anchor_id),
    ("proposal", TheirProposal, TheirProposal.anchor_id),
    ("practice", Practice, Practice.anchor_id),
    ("coverage", CoverageLink, CoverageLink.clause_anchor_id),
    ("coverage", CoverageLink, CoverageLink.passage_id),
)


@dataclass(frozen=True, slots=True)
class Versions:
    """A work with its versions and languages, oldest first; without a work: all texts there are."""

    work: Work | None
    documents: tuple[Document, ...]

    @property
    def key(self) -> str:
        """What names the entry in a choice."""
        return str(self.work.id) if self.work else "any"


@dataclass(frozen=True, slots=True)
class Two:
    """The clauses of two documents, and of all versions in the language of the second."""

    old: Document
    new: Document
    old_clauses: tuple[FoundClause, ...]
    new_clauses: tuple[FoundClause, ...]
    versions: tuple[Document, ...]
    version_clauses: tuple[tuple[FoundClause, ...], ...]


@dataclass(frozen=True, slots=True)
class PairRow:
    """One line: a clause of the first document, one of the second, and what became of it.

    `status` is None where two languages stand side by side; `pieces` is the redline.
    """

    old: FoundClause | None
    new: FoundClause | None
    status: PairStatus | None = None
    pieces: tuple[Segment, ...] = ()

    @property
    def key(self) -> tuple[UUID | None, UUID | None]:
        """The same line again after reading again."""
        return self.old.id if self.old else None, self.new.id if self.new else None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two documents clause by clause, and the life of every clause."""

    two: Two
    rows: tuple[PairRow, ...]
    lives: dict[UUID, Life] = field(default_factory=dict[UUID, Life])

    @property
    def counts(self) -> Counter[PairStatus | None]:
        """How many lines there are of each kind."""
        return Counter(row.status for row in self.rows)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the desk and the place it stands on."""

    anchor_id: UUID
    kind: str  # "note", "position", "amendment", "proposal", "practice", "coverage"
    words: str  # of the note, the statement, the proposal
    path: str
    quote: str
    document_id: UUID
    clause_id: UUID | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands on the older version still, and what became of the things that were carried."""

    waiting: int  # on the older version, not yet carried
    exact: int
    moved: tuple[Thing, ...] = ()
    lost: tuple[Thing, ...] = ()


def read_versions(ws: Workspace, *, confidential: bool = True) -> list[Versions]:
    """Works with more than one document, by title; at the end all texts, to compare any two.

    Without `confidential` only of texts that others may see.
    """
    by_work: dict[UUID, tuple[Work, list[Document]]] = {}
    rows = documents(ws, confidential=confidential)
    for row in rows:
        by_work.setdefault(row.work.id, (row.work, []))[1].append(row.document)
    found = [Versions(work, tuple(there)) for work, there in by_work.values() if len(there) > 1]
    if len(rows) > 1:
        found.append(Versions(None, tuple(row.document for row in rows)))
    return found


def usual_pair(there: Sequence[Document], *, languages: bool = False) -> tuple[Document, Document] | None:
    """The newest version and the one before it in the same language; or two languages of one version."""
    newest_first = sorted(there, key=lambda d: (d.order, d.imported_at), reverse=True)
    for new in newest_first:
        for old in newest_first[newest_first.index(new) + 1 :]:
            if (old.language == new.language) is not languages:
                return old, new
    return (newest_first[1], newest_first[0]) if len(newest_first) > 1 else None


def pair_around(there: Sequence[Document], document_id: UUID) -> tuple[UUID, UUID, bool] | None:
    """The pair in which this document is looked at: with the version before it, else the one after it,
    else with its other language; the last value says whether two languages stand side by side.
    """
    by_age = sorted(there, key=lambda d: (d.order, d.imported_at))
    mine = next((d for d in by_age if d.id == document_id), None)
    others = [d for d in by_age if d.id != document_id]
    if mine is None or not others:
        return None
    same = [d for d in others if d.language == mine.language]
    before = [d for d in same if by_age.index(d) < by_age.index(mine)]
    if same:
        return (before[-1].id, mine.id, False) if before else (mine.id, same[0].id, False)
    nearest = min(others, key=lambda d: abs(by_age.index(d) - by_age.index(mine)))
    return nearest.id, mine.id, True


def read_two(ws: Workspace, old_id: UUID, new_id: UUID) -> Two:
    """Both documents with their clauses, and the other versions of the second one."""
    with ws.read() as orm:
        old, new = orm.get_one(Document, old_id), orm.get_one(Document, new_id)
        line = (
            select(Document)
            .where(Document.work_id == new.work_id, Document.language == new.language)
            .where(Document.hidden.is_(False))
            .order_by(Document.order, Document.imported_at)
        )
        versions = tuple(orm.scalars(line))
        read = {d.id: _clauses(orm, d) for d in (old, new, *versions)}
        return Two(
            view(old),
            view(new),
            read[old_id],
            read[new_id],
            tuple(view(d) for d in versions),
            tuple(read[d.id] for d in versions),
        )


@dataclass(frozen=True, slots=True)
class Originals:
    """Two original files, as they came in, and who marks what changed between them."""

    names: tuple[str, str]
    contents: tuple[bytes, bytes] = field(repr=False)
    author: str


def read_originals(ws: Workspace, old_id: UUID, new_id: UUID) -> Originals:
    """Both original files; UserError where one of them is confidential: a redline is a file for others."""
    old, new = document(ws, old_id), document(ws, new_id)
    if old.confidential or new.confidential:
        raise UserError(
            "One of these texts is confidential, and a redline repeats its words.",
            "If it may be passed on after all, take the mark off in the Library.",
        )
    us = delegation(ws)
    contents = (original(ws, old_id), original(ws, new_id))
    return Originals((old.file_name, new.file_name), contents, us.state if us and us.state else ws.author)


def compare_two(two: Two) -> Compared:
    """The comparison; pure, for the free lane."""
    rows = tuple(
        PairRow(pair.old, pair.new, pair.status, tuple(_pieces(pair.old, pair.new, pair.status)))
        for pair in compare(two.old_clauses, two.new_clauses)
    )
    found: dict[UUID, Life] = {}
    for life in lives(two.version_clauses):
        found.update((stage.clause.id, life) for stage in life)
    return Compared(two, rows, found)


def beside(two: Two) -> Compared:
    """Two languages side by side; pure, for the free lane."""
    pairs = pair_languages(two.old_clauses, two.new_clauses)
    return Compared(two, tuple(PairRow(old, new) for old, new in pairs))


def read_standing(ws: Workspace, old_id: UUID, new_id: UUID) -> Standing:
    """What was carried from the older to the newer version, and what was not."""
    with ws.read() as orm:
        on_old = orm.execute(
            select(Anchor.state, func.count()).where(Anchor.document_id == old_id).group_by(Anchor.state)
        )
        waiting = sum(count for state, count in on_old if state is not AnchorState.LOST)
        came = (Anchor.document_id == new_id, Anchor.carried_from == old_id)
        exact = orm.scalar(
            select(func.count()).select_from(Anchor).where(*came, Anchor.state == AnchorState.EXACT)
        )
        moved = select(Anchor).where(*came, Anchor.state == AnchorState.MOVED)
        lost = select(Anchor).where(Anchor.document_id == old_id, Anchor.state == AnchorState.LOST)
        return Standing(waiting, exact or 0, *(_sorted_things(orm, wanted) for wanted in (moved, lost)))


def _clauses(orm: OrmSession, document: Document) -> tuple[FoundClause, ...]:
    return tuple(as_found(c) for c in clauses_in(orm, document.id) if c.kind not in _FURNITURE)


def _pieces(old: FoundClause | None, new: FoundClause | None, status: PairStatus | None) -> Iterator[Segment]:
    if old is not None and new is not None and status is PairStatus.REWORDED:
        yield from segments(old.text, new.text)
    elif status is PairStatus.ADDED and new is not None:
        yield Segment(SegmentKind.INSERTED, new.text)
    elif status is PairStatus.GONE and old is not None:
        yield Segment(SegmentKind.DELETED, old.text)
    elif new is not None:
        yield Segment(SegmentKind.KEPT, new.text)


def _sorted_things(orm: OrmSession, wanted: Select[Anchor]) -> tuple[Thing, ...]:
    """What people wrote comes first, links to reports last; each in reading order."""
    anchors = orm.scalars(wanted.order_by(Anchor.block, Anchor.start))
    return tuple(sorted(_things(orm, anchors), key=lambda thing: thing.kind == "coverage"))


def _things(orm: OrmSession, anchors: Iterable[Anchor]) -> Iterator[Thing]:
    for anchor in anchors:
        clause = orm.get(Clause, anchor.clause_id) if anchor.clause_id else None
        for kind, words in _what_stands_on(orm, anchor.id):
            yield Thing(
                anchor.id,
                kind,
                words,
                clause.path if clause else "",
                anchor.quote,
                anchor.document_id,
                anchor.clause_id,
            )


def _what_stands_on(orm: OrmSession, anchor_id: UUID) -> Iterator[tuple[str, str]]:
    for kind, noun, column in _NOUNS:
        for thing in orm.scalars(select(noun).where(column == anchor_id)):
            yield kind, _words(thing)


def _words(thing: Annotation | Position | Amendment | TheirProposal | Practice | CoverageLink) -> str:
    if isinstance(thing, TheirProposal):
        return f"{thing.holder_name}, {thing.symbol.value}"
    if isinstance(thing, Annotation):
        return thing.text
    if isinstance(thing, Position):
        return thing.statement or thing.rationale
    if isinstance(thing, Amendment):
        return f"{thing.symbol.value} {thing.new_text}".strip()
    return thing.title if isinstance(thing, Practice) else ""
