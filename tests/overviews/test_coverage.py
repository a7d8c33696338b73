"""A chessboard: clauses down, reports across, and in each square what the report says to the clause."""

from uuid import UUID, uuid4

from cwgdesk.desk.coverage import Reported, Verdict, examined, judge, link_by_hand
from cwgdesk.overviews.coverage import (
    Cell,
    CoverageTable,
    judged_again,
    passages,
    read_coverage,
    reported_rows,
    standing_rows,
)
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.library import documents
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.workspace.store import Workspace


def test_links_stand_in_the_square_of_their_clause_and_report(sample: Workspace) -> None:
    table = read_coverage(sample, None)
    (report,) = (row.document for row in table.reports)
    assert table.resolution_id == table.resolutions[0].document.id
    assert table.examined == {report.id: examined(sample, report.id, table.resolutions[0].document.id)}
    assert table.searched(report.id).holds
    linked = [(clause_id, link) for (clause_id, _), cell in table.cells.items() for link in cell.links]
    assert {link.link.id for _, link in linked} == {row.found.link.id for row in reported_rows(sample)}
    shown = [table.cell(clause.id, report.id) for clause in table.clauses]
    assert any(cell.links for cell in shown)
    assert {clause.kind for clause in table.clauses} == {ClauseKind.OPERATIVE}
    assert all(link.clause is not None and link.clause.id == clause_id for clause_id, link in linked)
    assert table.cell(uuid4(), report.id) == Cell()
    assert read_coverage(sample, table.resolution_id) == table


def test_silence_is_shown_and_what_was_accepted_stands_for_the_square(sample: Workspace) -> None:
    table = read_coverage(sample, None)
    report_id = table.reports[0].document.id
    found = {(cell.standing, bool(cell.open_links)) for cell in table.cells.values()}
    assert found == {(Standing.SPOKEN, True), (Standing.NOTHING_LIKELY, True), (Standing.SILENT, False)}
    clause_id, cell = next((c, cell) for (c, _), cell in table.cells.items() if len(cell.links) > 1)
    weakest = cell.links[-1]
    judge(sample, weakest.link.id, Verdict.CONFIRMED)
    judge(sample, cell.links[0].link.id, Verdict.REJECTED)
    after = read_coverage(sample, None).cell(clause_id, report_id)
    assert after.confirmed
    assert after.best is not None
    assert after.best.link.id == weakest.link.id
    assert len(after.open_links) == len(after.links) - 1


def silent_in(table: CoverageTable, report_id: UUID) -> set[UUID]:
    """The clauses on which a report is silent."""
    return {c.id for c in table.clauses if table.cell(c.id, report_id).standing is Standing.SILENT}


def test_a_judgement_is_read_again_alone_and_moves_the_silence(sample: Workspace) -> None:
    table = read_coverage(sample, None)
    report_id = table.reports[0].document.id
    silent = silent_in(table, report_id)
    for cell in list(table.cells.values()):
        for link in cell.links:
            for verdict in (Verdict.CONFIRMED, Verdict.REJECTED):
                judge(sample, link.link.id, verdict)
                again = judged_again(sample, table, {link.link.id})
                assert again is not None
                table = again
        assert table == read_coverage(sample, None)
    assert silent < silent_in(table, report_id)


def test_a_link_that_came_or_went_is_no_judgement(sample: Workspace) -> None:
    table = read_coverage(sample, None)
    passage = passages(sample, table.reports[0].document.id)[0]
    clause = next(c for c in table.clauses if not table.cell(c.id, passage.document_id).links)
    made = link_by_hand(sample, passage.id, clause.id)
    assert judged_again(sample, table, {made}) is None
    assert judged_again(sample, table, {uuid4()}) is None
    assert judged_again(sample, table, ()) == table


def test_a_row_names_report_passage_and_clause(sample: Workspace) -> None:
    rows = reported_rows(sample)
    report = next(row.document for row in documents(sample) if row.document.kind.value == "report")
    assert len(rows) == 32
    assert {row.report.name for row in rows} == {report.name}
    assert all(row.passage and row.clause for row in rows)
    assert reported_rows(sample, report.id) == rows
    assert reported_rows(sample, uuid4()) == []


def test_passages_to_link_by_hand_are_the_speaking_ones(sample: Workspace) -> None:
    report = next(row.document for row in documents(sample) if row.document.kind.value == "report")
    found = passages(sample, report.id)
    assert found
    assert {clause.kind.value for clause in found} <= {"bullet", "paragraph", "operative", "cell"}
    linked = {row.found.passage.id for row in reported_rows(sample) if row.found.passage}
    assert linked <= {clause.id for clause in found}


def test_a_link_made_by_hand_is_no_search_and_claims_no_silence(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    clause = read_coverage(stocked, resolution).clauses[0]
    link_by_hand(stocked, passages(stocked, report)[0].id, clause.id)
    table = read_coverage(stocked, resolution)
    assert table.cell(clause.id, report).confirmed
    assert not table.searched(report).before
    others = {cell.standing for (of, _), cell in table.cells.items() if of != clause.id}
    assert others == {Standing.NOT_EXAMINED}


def test_a_sentence_that_contradicts_its_heading_is_told_beside_it_until_judged(sample: Workspace) -> None:
    both = [row.found for row in reported_rows(sample) if row.found.otherwise]
    assert {(one.reported, one.otherwise) for one in both} == {(Reported.PLANNED, Reported.ONGOING)}
    assert all(one.passage and one.passage.text.startswith("ITU is closely") for one in both)
    assert not any(one.link.confident for one in both)
    judge(sample, both[0].link.id, Verdict.CONFIRMED, Reported.ONGOING)
    again = next(row.found for row in reported_rows(sample) if row.found.link.id == both[0].link.id)
    assert (again.reported, again.otherwise) == (Reported.ONGOING, None)


def test_standings_of_all_texts_or_of_one(sample: Workspace, stocked: Workspace) -> None:
    rows = standing_rows(sample)
    table = read_coverage(sample, None)
    assert {(row.clause.id, row.report.id): row.standing for row in rows} == {
        (c.id, one.document.id): table.cell(c.id, one.document.id).standing
        for c in table.clauses
        for one in table.reports
    }
    for one in (rows[0].report.id, rows[0].resolution.id):
        assert len(standing_rows(sample, one)) == len(rows)
    assert standing_rows(sample, uuid4()) == []
    assert {row.standing for row in standing_rows(stocked)} == {Standing.NOT_EXAMINED}
