"""Cutting a report into passages."""

from dataclasses import replace

from cwgdesk.core.ids import clause_id
from cwgdesk.core.spans import Span
from cwgdesk.texts.align.passages import passages_of
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from tests.texts.versions.made import clause


def test_bullets_paragraphs_and_lead_ins_speak_headings_and_boxes_do_not() -> None:
    kinds = ClauseKind
    report = [
        clause(0, "To review the document.", kind=kinds.FIELD),
        clause(1, "Implementation", kind=kinds.HEADING),
        clause(2, "The secretariat is pleased to provide the following:", kind=kinds.PARAGRAPH),
        clause(3, "Done.", kind=kinds.BULLET),
        clause(4, "1", kind=kinds.PARAGRAPH),
        clause(5, "Additional activities to be implemented:", kind=kinds.HEADING),
        clause(6, "The report will be presented.", kind=kinds.PARAGRAPH),
    ]
    found = passages_of(report)
    assert [(p.text, p.heading) for p in found] == [
        ("The secretariat is pleased to provide the following:", "Implementation"),
        ("Done.", "The secretariat is pleased to provide the following:"),
        ("The report will be presented.", "Additional activities to be implemented:"),
    ]


def cell(row: int, column: str, text: str) -> FoundClause:
    path = f"Table 1, row {row}, {column}"
    place = Span(row * 100 + sum(map(ord, column)) % 97, 0, len(text))
    return FoundClause(clause_id("t", place.block, 0), ClauseKind.CELL, path, text, place)


def test_a_row_of_a_table_is_one_passage_with_the_request_it_answers() -> None:
    report = [
        cell(2, "Decision/request", "To publish the report every year."),
        cell(2, "Action taken", "The report was published in May."),
        cell(3, "Decision/request", "To invite Members to comment."),
        cell(3, "Action taken", "Members were invited by circular letter."),
    ]
    assert [(p.text, p.request) for p in passages_of(report)] == [
        ("The report was published in May.", "To publish the report every year."),
        ("Members were invited by circular letter.", "To invite Members to comment."),
    ]


def test_a_header_row_is_no_passage_and_a_status_column_is_kept_apart() -> None:
    report = [
        cell(1, "column 1", "Resolves"),
        cell(1, "column 2", "Remarks"),
        cell(1, "column 3", "Status"),
        cell(2, "Resolves", "to report annually"),
        cell(2, "Remarks", "A report for the Council in 2023"),
        cell(2, "Status", "Completed"),
    ]
    (row,) = passages_of(report)
    assert row.request == "to report annually"
    assert row.status == "Completed"


def test_a_header_row_is_known_by_its_own_words_where_no_column_has_a_name() -> None:
    report = [
        cell(1, "column 1", "Recommendation"),
        cell(1, "column 2", "Measures taken"),
        cell(2, "column 1", "To publish the report every year."),
        cell(2, "column 2", "The report was published in May."),
    ]
    (row,) = passages_of(report)
    assert (row.text, row.request) == (
        "The report was published in May.",
        "To publish the report every year.",
    )


def test_all_that_stands_over_a_passage_is_kept_nearest_first() -> None:
    over = clause(0, "Activities to be implemented", kind=ClauseKind.HEADING)
    lead = replace(
        clause(1, "In this regard, the following is told:", kind=ClauseKind.PARAGRAPH), parent=over.id
    )
    said = replace(clause(2, "A report to the Council.", kind=ClauseKind.BULLET), parent=lead.id)
    assert passages_of([over, lead, said])[-1].sections == (lead.text, over.text)
