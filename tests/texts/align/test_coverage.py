"""Silence, and reports compared with last year's."""

from cwgdesk.texts.align.align import align
from cwgdesk.texts.align.coverage import ReportChange, report_changes, standing_unchanged, standings_of
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from tests.texts.versions.made import clause, clauses

ONGOING = "ITU continues to coordinate the WSIS Stocktaking with Action Line Facilitators."
CALL = "The 2024 call for contributions to the WSIS Fund in Trust is ongoing."
TASK = "The Task Force has finished its inventory of projects in the field of accessibility."


def report(name: str, texts: list[str]) -> list[FoundClause]:
    return [clause(i, t, kind=ClauseKind.BULLET, document=name) for i, t in enumerate(texts)]


def test_silent_clauses_are_those_no_passage_speaks_to() -> None:
    resolution = clauses(
        [
            "to coordinate the WSIS Stocktaking;",
            "to translate the outcomes into six languages;",
            "to maintain the WSIS Fund in Trust;",
        ],
        "resolution",
    )
    found = standings_of(resolution, align(report("r", [ONGOING, CALL]), resolution))
    assert [c.label for c, standing in found if standing is Standing.SILENT] == ["2."]


def test_a_clause_is_not_silent_if_one_of_its_items_is_spoken_to() -> None:
    whole = clause(0, "Requests the Secretary-General:", label="1.", document="resolution")
    items = [
        clause(1, "to coordinate the WSIS Stocktaking;", label="(a)", parent=whole, document="resolution"),
        clause(
            2,
            "to translate the outcomes into six languages;",
            label="(b)",
            parent=whole,
            document="resolution",
        ),
    ]
    found = standings_of([whole, *items], align(report("r", [ONGOING]), [whole, *items]))
    assert [standing for _, standing in found] == [Standing.SPOKEN, Standing.SPOKEN, Standing.SILENT]


def test_what_is_new_since_the_last_report() -> None:
    old = report("2023", [ONGOING, CALL])
    new = report("2024", [TASK, CALL.replace("2024", "2025"), ONGOING])
    changes = {
        (c.change, (c.new or c.old).text) for c in report_changes(old, new) if (c.new or c.old)  # type: ignore[union-attr]
    }  # fmt: skip
    assert changes == {
        (ReportChange.NEW, TASK),
        (ReportChange.CHANGED, CALL.replace("2024", "2025")),
        (ReportChange.UNCHANGED, ONGOING),
    }
    assert [c.change for c in report_changes(new, old[:1]) if c.new is None] == [ReportChange.GONE] * 2


def test_what_has_stood_unchanged_for_three_sessions() -> None:
    reports = [report("a", [ONGOING]), report("b", [CALL, ONGOING]), report("c", [TASK, ONGOING])]
    assert [(c.text, n) for c, n in standing_unchanged(reports)] == [(TASK, 1), (ONGOING, 3)]
    assert standing_unchanged([]) == ()
