"""What the coverage view reads: which report says what about which clause."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from cwgdesk.desk.coverage import (
    CoverageRow,
    Examined,
    Reported,
    Verdict,
    coverage,
    coverage_of,
    examined,
    standings_in,
)
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.library import Clause, Document, DocumentRow, clauses, documents
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.workspace.store import Workspace

# The clauses of a report that say something, as against its titles and fields.
SPEAKING = (ClauseKind.BULLET, ClauseKind.PARAGRAPH, ClauseKind.OPERATIVE, ClauseKind.CELL)
_STRENGTH = (Reported.OTHER, Reported.NOT_DONE, Reported.PLANNED, Reported.ONGOING, Reported.DONE)


@dataclass(frozen=True, slots=True)
class ReportedRow:
    """What a report says to a clause: the link, with report, passage and clause by name."""

    report: Document
    found: CoverageRow

    @property
    def passage(self) -> str:
        """The passage as cited, "" when it is gone."""
        return self.found.passage.path if self.found.passage else ""

    @property
    def clause(self) -> str:
        """The clause as cited, "" when it is gone."""
        return self.found.clause.path if self.found.clause else ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one report says to one clause: its links, the strongest first, and how the clause stands to it."""

    links: tuple[CoverageRow, ...] = ()
    standing: Standing = Standing.NOT_EXAMINED

    @property
    def open_links(self) -> tuple[CoverageRow, ...]:
        """The links that were not rejected."""
        return tuple(row for row in self.links if row.link.verdict is not Verdict.REJECTED)

    @property
    def spoken(self) -> bool:
        """Does the report speak to the clause or to its items?"""
        return self.standing is Standing.SPOKEN

    @property
    def confirmed(self) -> bool:
        """Has the delegate accepted any?"""
        return any(row.link.verdict is Verdict.CONFIRMED for row in self.links)

    @property
    def best(self) -> CoverageRow | None:
        """The link that stands for the cell: accepted before suggested, then the likeliest."""
        found = self.open_links
        return max(found, key=_weight) if found else None


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """The clauses of a resolution down, reports across."""

    resolutions: list[DocumentRow]
    reports: list[DocumentRow]
    resolution_id: UUID | None = None
    clauses: list[Clause] = field(default_factory=list[Clause])
    cells: dict[tuple[UUID, UUID], Cell] = field(default_factory=dict[tuple[UUID, UUID], Cell])
    examined: dict[UUID, Examined] = field(default_factory=dict[UUID, Examined])  # by report
    parents: dict[UUID, UUID | None] = field(default_factory=dict[UUID, UUID | None])  # of every clause

    def cell(self, clause_id: UUID, report_id: UUID) -> Cell:
        """The cell of a clause and a report."""
        return self.cells.get((clause_id, report_id), Cell())

    def searched(self, report_id: UUID) -> Examined:
        """What is known of a search in this report."""
        return self.examined.get(report_id, Examined())


def read_coverage(ws: Workspace, resolution_id: UUID | None, *, confidential: bool = True) -> CoverageTable:
    """The table for this resolution, or the first there is; on wish without confidential texts."""
    texts = documents(ws, confidential=confidential)
    resolutions = [d for d in texts if d.document.kind is DocumentKind.RESOLUTION]
    reports = [d for d in texts if d.document.kind is DocumentKind.REPORT]
    ids = [d.document.id for d in resolutions]
    if not ids:
        return CoverageTable(resolutions, reports)
    chosen = resolution_id if resolution_id is not None and resolution_id in ids else ids[0]
    everything = clauses(ws, chosen)
    table = CoverageTable(
        resolutions,
        reports,
        chosen,
        [c for c in everything if c.kind is ClauseKind.OPERATIVE and c.text],
        examined={report.document.id: examined(ws, report.document.id, chosen) for report in reports},
        parents={clause.id: clause.parent_id for clause in everything},
    )
    for report in reports:
        _enter(table.cells, report.document.id, coverage(ws, report.document.id, chosen))
        _enter_standings(table.cells, report.document.id, table)
    return table


def judged_again(ws: Workspace, table: CoverageTable, link_ids: Collection[UUID]) -> CoverageTable | None:
    """The table with these links as they are now; None where more than judgements has changed."""
    rows = coverage_of(ws, link_ids)
    if rows is None:
        return None
    cells, reports = dict(table.cells), set[UUID]()
    for row in rows:
        if row.clause is None or row.passage is None:
            return None
        if row.clause.id not in table.parents:
            continue  # of another resolution
        key = (row.clause.id, row.passage.document_id)
        others = [one for one in cells.get(key, Cell()).links if one.link.id != row.link.id]
        if key not in cells or len(others) == len(cells[key].links):
            return None  # not there before
        cells[key] = replace(cells[key], links=_sorted([*others, row]))
        reports.add(row.passage.document_id)
    for report_id in reports:
        _enter_standings(cells, report_id, table)
    return replace(table, cells=cells)


def reported_rows(ws: Workspace, report_id: UUID | None = None) -> list[ReportedRow]:
    """What all reports say to clauses, or the one with this id, each in its own order."""
    return [
        ReportedRow(text.document, found)
        for text in documents(ws)
        if report_id in (None, text.document.id)
        for found in coverage(ws, text.document.id)
    ]


@dataclass(frozen=True, slots=True)
class StandingRow:
    """How a clause of one version of a resolution stands to one report."""

    report: Document
    resolution: Document
    clause: Clause
    standing: Standing


def standing_rows(ws: Workspace, document_id: UUID | None = None) -> list[StandingRow]:
    """All operative clauses of all resolutions by all reports, or those of the document with this id."""
    texts = [row.document for row in documents(ws)]
    return [
        StandingRow(report, resolution, clause, standing)
        for report in texts
        for resolution in texts
        if report.kind is DocumentKind.REPORT and resolution.kind is DocumentKind.RESOLUTION
        if document_id in (None, report.id, resolution.id)
        for clause, standing in standings_in(ws, report.id, resolution.id)
    ]


def passages(ws: Workspace, report_id: UUID) -> list[Clause]:
    """The passages of a report that a delegate may link by hand."""
    return [c for c in clauses(ws, report_id) if c.kind in SPEAKING and c.text]


def _enter(cells: dict[tuple[UUID, UUID], Cell], report_id: UUID, rows: list[CoverageRow]) -> None:
    by_clause: dict[UUID, list[CoverageRow]] = {}
    for found in rows:
        if found.clause is not None:
            by_clause.setdefault(found.clause.id, []).append(found)
    for clause_id, links in by_clause.items():
        cells[clause_id, report_id] = Cell(_sorted(links))


def _enter_standings(cells: dict[tuple[UUID, UUID], Cell], report_id: UUID, table: CoverageTable) -> None:
    """Say anew of each clause how it stands to the report: a verdict moves what stands above, too."""
    linked = {clause_id: cell for (clause_id, of), cell in cells.items() if of == report_id}
    links = [link for cell in linked.values() for link in cell.links]
    found = table.searched(report_id).standings(links, table.parents)
    for clause_id in (*linked, *(clause.id for clause in table.clauses if clause.id not in linked)):
        cells[clause_id, report_id] = replace(linked.get(clause_id, Cell()), standing=found[clause_id])


def _sorted(links: Iterable[CoverageRow]) -> tuple[CoverageRow, ...]:
    """The strongest first, of equal ones the earlier passage."""
    in_order = sorted(links, key=lambda found: found.passage.order if found.passage else -1)
    return tuple(sorted(in_order, key=_weight, reverse=True))


def _weight(found: CoverageRow) -> tuple[int, float, int]:
    order = (Verdict.REJECTED, Verdict.SUGGESTED, Verdict.CONFIRMED)
    return _rank(order, found.link.verdict), found.link.score, _rank(_STRENGTH, found.reported)


def _rank(order: Sequence[StrEnum], code: StrEnum) -> int:
    """Its place in the order; what a newer program has written comes before all that we know."""
    return order.index(code) if code in order else -1
