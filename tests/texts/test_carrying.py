"""A new version comes in, and what stood on the old one is carried over."""

from pathlib import Path
from uuid import UUID

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.texts.anchors import (
    AnchorState,
    anchor_clause,
    anchor_span,
    citation_of,
    confirm_anchor,
)
from cwgdesk.texts.carrying import carry_over, leave_on_old, version_before
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import as_found, blocks, clause, clauses, documents, find_clause
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.workspace.store import Workspace
from tests.texts.anchored import anchors_on

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"
SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def newer(stocked: Workspace, samples: Path, tmp_path: Path) -> UUID:
    """Resolution 1334 as it might read in 2027: one clause gone, one reworded, the rest renumbered."""
    lines = (samples / RESOLUTION).read_text(encoding="utf-8").replace("modified 2023", "modified 2027", 1)
    out: list[str] = []
    for line in lines.splitlines():
        if line.startswith("2\tto submit and promote"):
            continue
        line = line.replace("to report annually to the Council", "to report every second year to the Council")
        out.append(line)
    text = "\n".join(out)
    for number in range(3, 13):
        text = text.replace(f"\n{number}\tto ", f"\n{number - 1}\tto ", 1)
    path = tmp_path / "1334-2027.txt"
    path.write_text(text, encoding="utf-8")
    return store_import(stocked, preview_file(path))


def _anchor(ws: Workspace, path: str, words: str = "") -> UUID:
    found = find_clause(ws, path, documents(ws)[0].document.id)[0].clause
    with ws.change(ChangeLabel.ADD_NOTE, path) as change:
        if not words:
            return anchor_clause(change, found.id)
        at = blocks(ws, found.document_id)[found.block].text.index(words, found.start)
        return anchor_span(change, found.document_id, Span(found.block, at, at + len(words)))


def test_the_version_before_is_the_one_that_is_followed(stocked: Workspace, newer: UUID) -> None:
    before = version_before(stocked, newer)
    assert before is not None
    assert before.version_name == "modified 2023"
    assert version_before(stocked, before.id) is None


def test_the_comparison_pairs_stored_clauses(stocked: Workspace, newer: UUID) -> None:
    old = documents(stocked)[0].document.id
    before, after = ([as_found(c) for c in clauses(stocked, one)] for one in (old, newer))
    statuses = {p.old.path: p.status for p in compare(before, after) if p.old}
    assert statuses[f"{SG} 1"] is PairStatus.UNCHANGED
    assert statuses[f"{SG} 2"] is PairStatus.GONE
    assert statuses[f"{SG} 12"] is PairStatus.REWORDED


def test_exact_moved_and_lost_are_told_apart(stocked: Workspace, newer: UUID) -> None:
    old = documents(stocked)[0].document.id
    whole = _anchor(stocked, f"{SG} 1")
    words = _anchor(stocked, f"{SG} 7", "necessary actions")
    reworded = _anchor(stocked, f"{SG} 12")
    gone = _anchor(stocked, f"{SG} 2")
    report = carry_over(stocked, old, newer)
    assert (report.exact, report.moved, report.lost) == (2, (reworded,), (gone,))
    there = {a.id: a for a in anchors_on(stocked, newer)}
    assert {there[whole].state, there[words].state} == {AnchorState.EXACT}
    assert there[words].quote == "necessary actions"
    assert "necessary actions" in clause(stocked, there[words].clause_id or old).text
    assert there[reworded].state is AnchorState.MOVED
    assert there[reworded].carried_from == old
    (left,) = anchors_on(stocked, old)
    assert (left.id, left.state) == (gone, AnchorState.LOST)


def test_carrying_is_one_change_and_undo_puts_everything_back(stocked: Workspace, newer: UUID) -> None:
    old = documents(stocked)[0].document.id
    for path in (f"{SG} 1", f"{SG} 2", f"{SG} 12"):
        _anchor(stocked, path)
    before = [(a.id, a.block, a.start, a.end, a.quote, a.state) for a in anchors_on(stocked, old)]
    carry_over(stocked, old, newer)
    undone = stocked.undo()
    assert undone is not None
    assert undone.label is ChangeLabel.CARRY_ANCHORS
    after = [(a.id, a.block, a.start, a.end, a.quote, a.state) for a in anchors_on(stocked, old)]
    assert after == before
    assert anchors_on(stocked, newer) == []


def test_what_nobody_has_looked_at_stays_unsure(stocked: Workspace, newer: UUID) -> None:
    old = documents(stocked)[0].document.id
    reworded = _anchor(stocked, f"{SG} 12")
    carry_over(stocked, old, newer)
    carry_over(stocked, newer, old)  # back again: the same words, and still nobody looked
    assert anchors_on(stocked, old)[0].state is AnchorState.MOVED
    confirm_anchor(stocked, reworded)
    assert anchors_on(stocked, old)[0].state is AnchorState.EXACT
    assert citation_of(stocked, reworded) == f"{SG} 12"


def test_what_does_not_belong_goes_back_to_where_it_stood_and_stays(stocked: Workspace, newer: UUID) -> None:
    old = documents(stocked)[0].document.id
    reworded = _anchor(stocked, f"{SG} 12")
    stood = anchors_on(stocked, old)[0]
    assert carry_over(stocked, old, newer).moved == (reworded,)
    leave_on_old(stocked, reworded)
    back = anchors_on(stocked, old)[0]
    assert (back.clause_id, back.block, back.start, back.end, back.quote) == (
        stood.clause_id, stood.block, stood.start, stood.end, stood.quote,
    )  # fmt: skip
    assert back.state is AnchorState.LOST
    again = carry_over(stocked, old, newer)
    assert (again.moved, again.lost) == ((), (reworded,))
    stocked.undo()
    assert [a.id for a in anchors_on(stocked, newer)] == [reworded]


def test_what_was_never_carried_cannot_be_left_behind(stocked: Workspace) -> None:
    anchor = _anchor(stocked, f"{SG} 1")
    with pytest.raises(UserError):
        leave_on_old(stocked, anchor)
