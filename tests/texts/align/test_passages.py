"""Cutting a report into passages."""

from cwgdesk.core.ids import clause_id
from cwgdesk.core.spans import Span
from cwgdesk.texts.align.passages import passages_of
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from tests.texts.versions.made import clause


def test_bullets_and_paragraphs_speak_headings_boxes_and_lead_ins_do_not() -> None:
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
        ("Done.", "The secretariat is pleased to provide the following:"),
        ("The report will be presented.", "Additional activities to be implemented:"),
    ]


def test_a_row_of_a_table_is_one_passage_with_the_request_it_answers() -> None:
    def cell(row: int, column: str, text: str) -> FoundClause:
        path = f"Table 1, row {row}, {column}"
        place = Span(row * 2 + len(column), 0, len(text))
        return FoundClause(clause_id("t", place.block, 0), ClauseKind.CELL, path, text, place)

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
