"""The machine's guess and the delegate's word, kept apart."""

from cwgdesk.desk.coverage import (
    Reported,
    Verdict,
    coverage,
    judge,
    link_by_hand,
    silent_clauses,
    suggest,
)
from cwgdesk.texts.library import clauses, documents, find_clause
from cwgdesk.workspace.store import Workspace


def test_a_verdict_survives_new_suggestions(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    assert suggest(stocked, report, resolution) > 10
    first, second, *_ = coverage(stocked, report)
    judge(stocked, first.link.id, Verdict.CONFIRMED, Reported.DONE)
    judge(stocked, second.link.id, Verdict.REJECTED)
    before = len(coverage(stocked, report))
    suggest(stocked, report, resolution)
    after = {row.link.id: row for row in coverage(stocked, report)}
    assert len(after) == before
    kept = after[first.link.id]
    assert (kept.link.verdict, kept.reported, kept.link.guessed) == (
        Verdict.CONFIRMED,
        Reported.DONE,
        first.link.guessed,
    )
    assert after[second.link.id].link.verdict is Verdict.REJECTED


def test_suggesting_is_one_change(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    suggest(stocked, report, resolution)
    stocked.undo()
    assert coverage(stocked, report) == []
    stocked.redo()
    assert len(coverage(stocked, report)) > 10


def test_what_is_confirmed_is_not_silent_and_what_is_rejected_may_be(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    suggest(stocked, report, resolution)
    silent = silent_clauses(stocked, report, resolution)
    assert silent
    passage = next(c for c in clauses(stocked, report) if c.path == "bullet 2")
    link_by_hand(stocked, passage.id, silent[0].id, Reported.ONGOING)
    assert silent[0].id not in {c.id for c in silent_clauses(stocked, report, resolution)}
    spoken = find_clause(stocked, "sg 1")[0].clause
    said = [row for row in coverage(stocked, report) if row.clause and row.clause.id == spoken.id]
    assert said
    for row in said:
        judge(stocked, row.link.id, Verdict.REJECTED)
    assert spoken.id in {c.id for c in silent_clauses(stocked, report, resolution)}


def test_what_was_not_done_is_stored_and_read_as_such(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    passage = next(c for c in clauses(stocked, report) if c.path == "bullet 2")
    clause = next(c for c in clauses(stocked, resolution) if c.text)
    made = link_by_hand(stocked, passage.id, clause.id, Reported.NOT_DONE)
    (row,) = (row for row in coverage(stocked, report) if row.link.id == made)
    assert row.reported is Reported.NOT_DONE
    assert row.reported.value == "not_done"
