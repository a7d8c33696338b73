"""The machine's guess and the delegate's word, kept apart."""

from collections import Counter
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select

from cwgdesk.desk import coverage as module
from cwgdesk.desk.coverage import (
    CoverageSearch,
    Examined,
    Reported,
    Verdict,
    coverage,
    examined,
    judge,
    link_by_hand,
    standings_in,
    suggest,
)
from cwgdesk.desk.forgetting import Forgettable, forget
from cwgdesk.texts.align import standing
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.carrying import carry_over
from cwgdesk.texts.corrections import merge_with_previous
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import clauses, documents, find_clause
from cwgdesk.workspace.store import Workspace


def standing_of(ws: Workspace, report: UUID, resolution: UUID) -> dict[UUID, Standing]:
    return {clause.id: standing for clause, standing in standings_in(ws, report, resolution)}


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
    found = standing_of(stocked, report, resolution)
    silent = next(one for one, standing in found.items() if standing is Standing.SILENT)
    passage = next(c for c in clauses(stocked, report) if c.path == "bullet 2")
    link_by_hand(stocked, passage.id, silent, Reported.ONGOING)
    assert standing_of(stocked, report, resolution)[silent] is Standing.SPOKEN
    spoken = find_clause(stocked, "sg 1")[0].clause
    said = [row for row in coverage(stocked, report) if row.clause and row.clause.id == spoken.id]
    assert said
    for row in said:
        judge(stocked, row.link.id, Verdict.REJECTED)
    assert standing_of(stocked, report, resolution)[spoken.id] is Standing.SILENT


def test_what_is_only_weakly_suggested_is_examined_and_nothing_likely(
    stocked: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "LIKELY_FROM", 0.9)  # nothing that is found in the samples is weaker
    resolution, report = (row.document.id for row in documents(stocked))
    suggest(stocked, report, resolution)
    found = standing_of(stocked, report, resolution)
    assert set(found.values()) == {Standing.SPOKEN, Standing.NOTHING_LIKELY, Standing.SILENT}
    weak = next(one for one, said in found.items() if said is Standing.NOTHING_LIKELY)
    links = [row for row in coverage(stocked, report, resolution) if row.clause and row.clause.id == weak]
    assert links
    for row in links:
        judge(stocked, row.link.id, Verdict.REJECTED)
    assert standing_of(stocked, report, resolution)[weak] is Standing.SILENT


def test_before_a_search_nothing_is_silent_and_undo_and_redo_keep_that_true(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    assert set(standing_of(stocked, report, resolution).values()) == {Standing.NOT_EXAMINED}
    assert examined(stocked, report, resolution) == Examined()
    suggest(stocked, report, resolution)
    after = standing_of(stocked, report, resolution)
    assert Standing.NOT_EXAMINED not in after.values()
    stocked.undo()
    assert set(standing_of(stocked, report, resolution).values()) == {Standing.NOT_EXAMINED}
    stocked.redo()
    assert standing_of(stocked, report, resolution) == after


def test_a_link_by_hand_is_no_search(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    passage = next(c for c in clauses(stocked, report) if c.path == "bullet 2")
    linked = find_clause(stocked, "sg 7")[0].clause.id
    link_by_hand(stocked, passage.id, linked)
    found = standing_of(stocked, report, resolution)
    assert found.pop(linked) is Standing.SPOKEN
    assert set(found.values()) == {Standing.NOT_EXAMINED}


def test_a_rejected_link_by_hand_leaves_what_the_search_found(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    suggest(stocked, report, resolution)
    silent = next(
        one
        for one, standing in standing_of(stocked, report, resolution).items()
        if standing is Standing.SILENT
    )
    passage = next(c for c in clauses(stocked, report) if c.path == "bullet 2")
    made = link_by_hand(stocked, passage.id, silent)
    suggest(stocked, report, resolution)
    judge(stocked, made, Verdict.REJECTED)
    assert standing_of(stocked, report, resolution)[silent] is Standing.SILENT


@pytest.fixture
def newer(stocked: Workspace, samples: Path, tmp_path: Path) -> UUID:
    """The resolution as it might read in 2027, a clause reworded; not carried over yet."""
    text = (samples / "council-resolution-1334-modified-2023.en.txt").read_text(encoding="utf-8")
    path = tmp_path / "1334-2027.txt"
    text = text.replace("modified 2023", "modified 2027", 1).replace("report annually", "report every year")
    path.write_text(text, encoding="utf-8")
    return store_import(stocked, preview_file(path))


def test_a_version_that_came_later_is_not_examined_until_it_is(stocked: Workspace, newer: UUID) -> None:
    resolution, report = (row.document.id for row in documents(stocked) if row.document.id != newer)
    suggest(stocked, report, resolution)
    before = standing_of(stocked, report, resolution)
    accepted = next(row for row in coverage(stocked, report, resolution) if row.link.confident)
    judge(stocked, accepted.link.id, Verdict.CONFIRMED)
    assert set(standing_of(stocked, report, newer).values()) == {Standing.NOT_EXAMINED}
    carry_over(stocked, resolution, newer)
    carried = coverage(stocked, report, newer)
    assert max(row.link.score for row in carried) > 0.9  # guesses have come along, and are no search
    found = Counter(standing_of(stocked, report, newer).values())
    assert set(found) == {Standing.NOT_EXAMINED, Standing.SPOKEN}
    assert found[Standing.SPOKEN] == 1  # the delegate's word stands
    left = standing_of(stocked, report, resolution)  # what was found there is not there any more
    for clause_id, was in before.items():
        stays = was if was is Standing.SILENT else Standing.NOT_EXAMINED
        assert left[clause_id] is stays
    stocked.undo()
    again = standing_of(stocked, report, resolution)
    assert again == before
    stocked.redo()
    suggest(stocked, report, newer)
    assert Standing.NOT_EXAMINED not in standing_of(stocked, report, newer).values()


def test_a_report_that_came_later_is_not_examined_though_links_were_carried_to_it(
    stocked: Workspace, samples: Path, tmp_path: Path
) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    suggest(stocked, report, resolution)
    path = tmp_path / "report-2027.txt"
    text = (samples / "progress-report-resolution-1334.en.txt").read_text(encoding="utf-8")
    path.write_text(text + "\nMore was done.\n", encoding="utf-8")
    later = store_import(stocked, preview_file(path))
    carry_over(stocked, report, later)
    assert coverage(stocked, later, resolution)
    assert set(standing_of(stocked, later, resolution).values()) == {Standing.NOT_EXAMINED}


def test_another_split_or_another_method_is_another_search(
    stocked: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    suggest(stocked, report, resolution)
    second = next(c for c in clauses(stocked, report) if c.path == "bullet 2")
    merge_with_previous(stocked, second.id)
    found = examined(stocked, report, resolution)
    assert (found.before, found.holds) == (True, False)
    assert Standing.SILENT not in standing_of(stocked, report, resolution).values()
    stocked.undo()
    assert examined(stocked, report, resolution).holds
    monkeypatch.setattr(module, "METHOD", "another")
    assert not examined(stocked, report, resolution).holds
    suggest(stocked, report, resolution)
    assert examined(stocked, report, resolution).holds
    with stocked.read() as orm:
        assert orm.scalar(select(func.count()).select_from(CoverageSearch)) == 1


@pytest.mark.parametrize("kind", ["report", "resolution"])
def test_forgetting_a_text_forgets_the_searches_in_it(stocked: Workspace, kind: str) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    suggest(stocked, report, resolution)
    with stocked.read() as orm:
        search = orm.scalars(select(CoverageSearch)).one().id
    forget(stocked, Forgettable.DOCUMENT, report if kind == "report" else resolution)
    with stocked.read() as orm:
        assert orm.get(CoverageSearch, search) is None
    assert list(stocked.past_rows(["coverage_search"])) == []
    assert stocked.check() == []


def test_what_was_not_done_is_stored_and_read_as_such(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    passage = next(c for c in clauses(stocked, report) if c.path == "bullet 2")
    clause = next(c for c in clauses(stocked, resolution) if c.text)
    made = link_by_hand(stocked, passage.id, clause.id, Reported.NOT_DONE)
    (row,) = (row for row in coverage(stocked, report) if row.link.id == made)
    assert row.reported is Reported.NOT_DONE
    assert row.reported.value == "not_done"
