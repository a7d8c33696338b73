"""Correcting the split: nothing of the text is lost, everything can be undone."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.texts.anchors import anchor_clause
from cwgdesk.texts.corrections import (
    correct_clause,
    mark_as_heading,
    merge_with_previous,
    put_back,
    split_clause,
)
from cwgdesk.texts.left_out import left_out_of
from cwgdesk.texts.library import Clause, blocks, clause, clauses, documents, find_clause
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.store import Workspace
from tests.texts.anchored import anchors_on
from tests.texts.printed import imported
from tests.texts.reading.pdf.drawn import FULL

SG = "resolves to instruct the Secretary-General"


def _document(ws: Workspace) -> UUID:
    return documents(ws)[0].document.id


def _find(ws: Workspace, path: str) -> Clause:
    return find_clause(ws, path, _document(ws))[0].clause


def _state(ws: Workspace) -> list[Any]:
    kept = clauses(ws, _document(ws))
    return [
        (c.id, c.path, c.label, c.text, c.order, c.parent_id, c.block, c.start, c.end, c.more) for c in kept
    ]


def _cut(ws: Workspace, path: str, words: str) -> tuple[UUID, Span]:
    found = _find(ws, path)
    at = blocks(ws, found.document_id)[found.block].text.index(words, found.start)
    return found.id, Span(found.block, at, at)


def test_merging_keeps_every_word_and_retires_the_later_id(stocked: Workspace) -> None:
    first, second = _find(stocked, f"{SG} 1"), _find(stocked, f"{SG} 2")
    assert merge_with_previous(stocked, second.id) == first.id
    merged = clause(stocked, first.id)
    assert merged.text == f"{first.text} 2 {second.text}"
    assert merged.corrected
    assert second.id not in {c.id for c in clauses(stocked, first.document_id)}


def test_splitting_a_merged_clause_at_its_old_place_brings_it_back(stocked: Workspace) -> None:
    first, second = _find(stocked, f"{SG} 1"), _find(stocked, f"{SG} 2")
    merge_with_previous(stocked, second.id)
    assert split_clause(stocked, first.id, Span(second.block, second.start, second.start)) == second.id
    again = [clause(stocked, c.id) for c in (first, second)]
    assert [(c.path, c.label, c.text, c.more) for c in again] == [
        (c.path, c.label, c.text, c.more) for c in (first, second)
    ]


def test_a_split_clause_is_cited_apart_and_keeps_its_words(stocked: Workspace) -> None:
    before = _find(stocked, f"{SG} 12")
    clause_id, at = _cut(stocked, f"{SG} 12", "invite directors")
    new_id = split_clause(stocked, clause_id, at)
    first, second = clause(stocked, clause_id), clause(stocked, new_id)
    assert f"{first.text} {second.text}" == before.text
    assert second.text.startswith("invite directors")
    assert second.order == first.order + 1
    everything = clauses(stocked, before.document_id)
    assert len({c.path for c in everything}) == len(everything) == 66
    assert [c.order for c in everything] == sorted({c.order for c in everything})


def test_notes_go_with_their_words(stocked: Workspace) -> None:
    first, second = _find(stocked, f"{SG} 1"), _find(stocked, f"{SG} 2")
    with stocked.change(ChangeLabel.ADD_NOTE, "") as change:
        on_first, on_second = (anchor_clause(change, c.id) for c in (first, second))
    merge_with_previous(stocked, second.id)
    there = {a.id: a for a in anchors_on(stocked, first.document_id)}
    assert {there[a].clause_id for a in (on_first, on_second)} == {first.id}
    assert there[on_second].quote == second.text
    assert there[on_first].quote == clause(stocked, first.id).text
    split_clause(stocked, first.id, Span(second.block, second.start, second.start))
    there = {a.id: a for a in anchors_on(stocked, first.document_id)}
    assert there[on_first].clause_id == first.id
    assert there[on_second].clause_id == second.id


def test_a_corrected_label_changes_the_citation_and_those_below_it(stocked: Workspace) -> None:
    parent, child = _find(stocked, f"{SG} 3"), _find(stocked, f"{SG} 4")
    correct_clause(stocked, child.id, label="a)", parent_id=parent.id)
    assert clause(stocked, child.id).path == f"{SG} 3 a)"
    assert clause(stocked, child.id).depth == parent.depth + 1
    correct_clause(stocked, parent.id, label="3bis")
    assert clause(stocked, parent.id).path == f"{SG} 3bis"
    assert clause(stocked, child.id).path == f"{SG} 3bis a)"


def test_a_citation_that_is_taken_gets_an_ordinal(stocked: Workspace) -> None:
    found = _find(stocked, f"{SG} 4")
    correct_clause(stocked, found.id, label="5")
    assert clause(stocked, found.id).path == f"{SG} 5 (2)"


def test_a_heading_is_a_heading(stocked: Workspace) -> None:
    found = _find(stocked, f"{SG} 4")
    mark_as_heading(stocked, found.id)
    assert clause(stocked, found.id).kind is ClauseKind.HEADING


def test_each_correction_can_be_undone_to_the_letter(stocked: Workspace) -> None:
    before = _state(stocked)
    clause_id, at = _cut(stocked, f"{SG} 12", "invite directors")
    split_clause(stocked, clause_id, at)
    merge_with_previous(stocked, _find(stocked, f"{SG} 6").id)
    correct_clause(stocked, _find(stocked, "ms 2").id, kind=ClauseKind.PARAGRAPH, label="7")
    after = _state(stocked)
    for _ in range(3):
        stocked.undo()
    assert _state(stocked) == before
    for _ in range(3):
        stocked.redo()
    assert _state(stocked) == after


def test_what_makes_no_sense_is_refused_and_changes_nothing(stocked: Workspace) -> None:
    before = _state(stocked)
    found, other = _find(stocked, f"{SG} 4"), clauses(stocked, documents(stocked)[1].document.id)[3]
    with pytest.raises(UserError, match="cannot be split here"):
        split_clause(stocked, found.id, Span(found.block, found.start, found.start))
    with pytest.raises(UserError, match="cannot be split here"):
        split_clause(stocked, found.id, Span(found.block + 1, 0, 1))
    with pytest.raises(UserError, match="first clause"):
        merge_with_previous(stocked, clauses(stocked, found.document_id)[0].id)
    with pytest.raises(UserError, match="under itself"):
        correct_clause(stocked, found.id, parent_id=found.id)
    with pytest.raises(UserError, match="different texts"):
        correct_clause(stocked, found.id, parent_id=other.id)
    assert _state(stocked) == before


def test_splitting_any_clause_and_merging_it_again_keeps_its_words(stocked: Workspace) -> None:
    document_id = _document(stocked)
    paragraphs = blocks(stocked, document_id)
    before = {c.id: " ".join(c.text.split()) for c in clauses(stocked, document_id)}
    tried = 0
    for found in clauses(stocked, document_id):
        gap = paragraphs[found.block].text.find(" ", (found.start + found.end) // 2, found.end - 2)
        if gap < 0:
            continue
        tried += 1
        new_id = split_clause(stocked, found.id, Span(found.block, gap + 1, gap + 1))
        assert clause(stocked, new_id).text.strip()
        assert merge_with_previous(stocked, new_id) == found.id
    assert tried > 50
    after = {c.id: " ".join(c.text.split()) for c in clauses(stocked, document_id)}
    assert after == before


def test_a_word_that_was_cut_is_one_word_again(stocked: Workspace) -> None:
    before = _find(stocked, f"{SG} 12")
    for words in ("irectors of all", "invite directors", "-WSIS&SDG"):
        clause_id, at = _cut(stocked, f"{SG} 12", words)
        merge_with_previous(stocked, split_clause(stocked, clause_id, at))
        assert clause(stocked, before.id).text == before.text


@pytest.fixture
def printed(stocked: Workspace, tmp_path: Path) -> UUID:
    """A PDF with a head on each page, whose first paragraph runs over to the second one."""
    return imported(stocked, tmp_path)


def test_words_put_back_stand_in_the_sentence_that_they_were_taken_from(
    stocked: Workspace, printed: UUID
) -> None:
    before = clauses(stocked, printed)
    put_back(stocked, printed, 4)  # the head of the second page
    put_back(stocked, printed, 3)  # the number at the foot of the first one
    there = clauses(stocked, printed)
    assert [c.text for c in there] == [
        f"It begins with {FULL} 1 WSIS&SDG-39/22 and ends here.", "A third page."
    ]  # fmt: skip
    assert [(c.id, c.corrected) for c in there] == [(before[0].id, True), (before[1].id, False)]
    put = [row.clause.path if row.clause else "" for row in left_out_of(stocked, printed).rows]
    assert put == ["", there[0].path, there[0].path, "", "", ""]
    for _ in range(2):
        stocked.undo()
    assert [(c.text, c.more) for c in clauses(stocked, printed)] == [(c.text, c.more) for c in before]


def test_words_put_back_before_nothing_but_white_space_leave_what_stands_before_them(
    stocked: Workspace, printed: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraphs, first = blocks(stocked, printed), clauses(stocked, printed)[0]
    taken = paragraphs[4].taken
    assert taken is not None
    assert paragraphs[taken.block].text[taken.at - 1] == " "
    kept = paragraphs[taken.block].text[: taken.at].strip()
    with stocked.change(ChangeLabel.CORRECT_CLAUSE, "") as change:
        cut = required(change.orm, Clause, first.id)
        cut.end, cut.text, cut.more = taken.at, kept, []
    earlier = replace(paragraphs[4], taken=replace(taken, at=taken.at - 1))
    told = SimpleNamespace(blocks=(*paragraphs[:4], earlier, *paragraphs[5:]))
    monkeypatch.setattr("cwgdesk.texts.corrections.raw_document", lambda *_: told)
    put_back(stocked, printed, 4)
    assert clause(stocked, first.id).text == f"{kept} WSIS&SDG-39/22"


def test_words_put_back_between_clauses_are_a_clause_of_their_own(stocked: Workspace, printed: UUID) -> None:
    for block in (6, 2, 5):
        put_back(stocked, printed, block)
    there = [c.text for c in clauses(stocked, printed)]
    text = f"It begins with {FULL} and ends here."
    assert there == ["WSIS&SDG-39/22", text, "2", "WSIS&SDG-39/22", "A third page."]
    assert [c.order for c in clauses(stocked, printed)] == [0, 1, 2, 3, 4]
    merge_with_previous(stocked, clauses(stocked, printed)[2].id)
    assert clauses(stocked, printed)[1].text == f"{text} 2"


def test_only_words_that_are_left_out_are_put_back(stocked: Workspace, printed: UUID) -> None:
    put_back(stocked, printed, 4)
    for block in (0, 4, 99):
        with pytest.raises(UserError):
            put_back(stocked, printed, block)
