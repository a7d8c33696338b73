"""What the reader shows of one document, read in one go; and where selected words stand in the file."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select

from cwgdesk.core.spans import Span
from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.marks import Marks, marks_of
from cwgdesk.desk.proposals.amendments import AmendmentRow, amendments
from cwgdesk.overviews.touched import Touched, spots
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, Document, as_found, blocks, clauses, document
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.doubts import doubt_of, may_be_doubtful
from cwgdesk.texts.structure.found import ClauseKind, Doubt
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace

T = TypeVar("T")
_FURNITURE = frozenset({ClauseKind.CLOSING})


@dataclass(frozen=True, slots=True)
class Marked:
    """Words of a clause that carry a note: characters `start` to `end` of the clause's text."""

    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A document with everything that stands on its clauses."""

    document: Document
    clauses: list[Clause]
    marks: dict[UUID, Marks]
    proposals: dict[UUID, list[AmendmentRow]]  # by clause
    noted: dict[UUID, list[Marked]]  # by clause, only notes on some of its words
    doubts: dict[UUID, Doubt]  # by clause, only those whose words are not certain

    def index_of(self, clause_id: UUID | None) -> int:
        """Where the clause stands, -1 if it is not here."""
        return next((at for at, clause in enumerate(self.clauses) if clause.id == clause_id), -1)


def read_document(ws: Workspace, document_id: UUID) -> Reading:
    """Everything the reader needs of a document."""
    found = [clause for clause in clauses(ws, document_id) if clause.kind not in _FURNITURE]
    proposals: dict[UUID, list[AmendmentRow]] = {}
    for row in amendments(ws, document_id=document_id):
        if row.clause is not None:
            proposals.setdefault(row.clause.id, []).append(row)
    of = document(ws, document_id)
    noted, doubts = _noted(ws, document_id, found), _doubts(ws, of, found)
    return Reading(of, found, marks_of(ws, document_id), proposals, noted, doubts)


def _doubts(ws: Workspace, of: Document, found: list[Clause]) -> dict[UUID, Doubt]:
    """The clauses whose words are to be held against the page."""
    if not may_be_doubtful(of.warnings):
        return {}
    paragraphs = blocks(ws, of.id)
    told = ((clause, as_found(clause)) for clause in found)
    doubts = {c.id: doubt_of((f.place, *f.more), paragraphs, of.warnings) for c, f in told}
    return {clause_id: doubt for clause_id, doubt in doubts.items() if doubt}


@dataclass(frozen=True, slots=True)
class Renewed:
    """What stands on some clauses of a document now, to be put in place of what a Reading has."""

    document_id: UUID
    clause_ids: frozenset[UUID]
    marks: dict[UUID, Marks]
    proposals: dict[UUID, list[AmendmentRow]]
    noted: dict[UUID, list[Marked]]

    def put_into(self, reading: Reading) -> Reading:
        """The reading with these clauses renewed."""
        return replace(
            reading,
            marks=self._joined(reading.marks, self.marks),
            proposals=self._joined(reading.proposals, self.proposals),
            noted=self._joined(reading.noted, self.noted),
        )

    def _joined(self, before: dict[UUID, T], now: dict[UUID, T]) -> dict[UUID, T]:
        return {key: value for key, value in before.items() if key not in self.clause_ids} | now


def read_renewed(ws: Workspace, reading: Reading, touched: Touched) -> Renewed | None:
    """What stands now where the touched things stand and stood; None where everything is to be read."""
    where = spots(ws, touched)
    if where is None:
        return None
    document_id = reading.document.id
    ids = frozenset(clause_id for document, clause_id in where if clause_id and document == document_id)
    here = [clause for clause in reading.clauses if clause.id in ids]
    proposals = {clause_id: amendments(ws, clause_id=clause_id) for clause_id in ids}
    return Renewed(
        document_id,
        ids,
        marks_of(ws, document_id, ids),
        {clause_id: rows for clause_id, rows in proposals.items() if rows},
        _noted(ws, document_id, here, ids) if ids else {},
    )


def first_document(ws: Workspace, *, confidential: bool = True) -> UUID | None:
    """The document to begin with: the one imported last that is a resolution, else the last one.

    Without `confidential` one that others may see.
    """
    with ws.read() as session:
        found = session.execute(
            select(Document.id, Document.kind)
            .where(Document.hidden.is_(False), Document.confidential.in_([False, confidential]))
            .order_by(Document.imported_at.desc())
        ).all()
    resolutions = [row[0] for row in found if row[1].value == "resolution"]
    return resolutions[0] if resolutions else (found[0][0] if found else None)


def places(clause: Clause, paragraphs: tuple[Block, ...]) -> list[tuple[int, int] | None]:
    """For each character of the clause's text its block and offset in the file.

    The text of a clause lacks residue and doubled spaces of the file; white space that stands for
    a line break has no place (None).
    """
    spans = [Span(clause.block, clause.start, clause.end)]
    spans += [Span(int(more["block"]), int(more["start"]), int(more["end"])) for more in clause.more]
    raw = [
        (span.block, at, paragraphs[span.block].text[at])
        for span in spans
        if span.block < len(paragraphs)
        for at in range(span.start, min(span.end, len(paragraphs[span.block].text)))
    ]
    found: list[tuple[int, int] | None] = []
    at = 0
    for letter in clause.text:
        if letter.isspace():
            fits = at < len(raw) and raw[at][2].isspace()
            found.append(raw[at][:2] if fits else None)
            while at < len(raw) and raw[at][2].isspace():
                at += 1
            continue
        ahead = at
        while ahead < len(raw) and raw[ahead][2] != letter:
            ahead += 1
        if ahead == len(raw):
            found.append(None)
            continue
        found.append(raw[ahead][:2])
        at = ahead + 1
    return found


def span_of_words(clause: Clause, paragraphs: tuple[Block, ...], start: int, end: int) -> Span | None:
    """Where characters `start` to `end` of the clause's text stand in the file; None without words."""
    inside = [place for place in places(clause, paragraphs)[start:end] if place is not None]
    if not inside:
        return None
    block = inside[0][0]
    offsets = [offset for where, offset in inside if where == block]
    return Span(block, min(offsets), max(offsets) + 1)


def _noted(
    ws: Workspace, document_id: UUID, found: list[Clause], clause_ids: Collection[UUID] | None = None
) -> dict[UUID, list[Marked]]:
    """The words that carry notes; the file's paragraphs are fetched only when there are any."""
    by_id = {clause.id: clause for clause in found}
    wanted = select(Anchor).join(Annotation).where(Anchor.document_id == document_id)
    if clause_ids is not None:
        wanted = wanted.where(Anchor.clause_id.in_(clause_ids))
    with ws.read() as session:
        anchors = [view(anchor) for anchor in session.scalars(wanted)]
    partial = [
        (clause, anchor)
        for anchor in anchors
        if (clause := by_id.get(anchor.clause_id or document_id)) is not None
        and (anchor.start, anchor.end) != (clause.start, clause.end)
    ]
    if not partial:
        return {}
    paragraphs = blocks(ws, document_id)
    noted: dict[UUID, list[Marked]] = {}
    for clause, anchor in partial:
        inside = [
            at
            for at, place in enumerate(places(clause, paragraphs))
            if place is not None and place[0] == anchor.block and anchor.start <= place[1] < anchor.end
        ]
        if inside:
            noted.setdefault(clause.id, []).append(Marked(inside[0], inside[-1] + 1))
    return noted
