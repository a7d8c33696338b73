"""Anchors on clauses and on words."""

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.spans import Span
from cwgdesk.texts.anchors import (
    Anchor,
    AnchorState,
    anchor_clause,
    anchor_place,
    anchor_span,
    citation_of,
    clause_at,
    confirm_anchor,
    place_of,
)
from cwgdesk.texts.library import blocks, clauses, documents, find_clause
from cwgdesk.workspace.lookup import required
from cwgdesk.workspace.store import Workspace
from tests.texts.anchored import anchors_on


def test_an_anchor_on_words_keeps_quote_and_context(stocked: Workspace) -> None:
    found = find_clause(stocked, "sg 1")[0].clause
    text = blocks(stocked, found.document_id)[found.block].text
    at = text.index("all possible measures")
    span = Span(found.block, at, at + len("all possible measures"))
    with stocked.change(ChangeLabel.ADD_NOTE, "") as change:
        anchor_span(change, found.document_id, span)
    (anchor,) = anchors_on(stocked, found.document_id)
    assert anchor.quote == "all possible measures"
    assert anchor.clause_id == found.id
    assert text[: span.start].endswith(anchor.before)
    assert text[span.end :].startswith(anchor.after)
    assert anchor.state is AnchorState.EXACT


def test_every_clause_can_be_anchored_and_is_found_at_its_place(stocked: Workspace) -> None:
    for row in documents(stocked):
        for clause in clauses(stocked, row.document.id):
            with stocked.change(ChangeLabel.ADD_NOTE, "") as change:
                anchor_id = anchor_place(change, clause.id)
            assert citation_of(stocked, anchor_id) == clause.path


def test_the_span_of_a_whole_clause_is_the_clause(stocked: Workspace) -> None:
    found = find_clause(stocked, "sg 1")[0].clause
    with stocked.change(ChangeLabel.ADD_NOTE, "") as change:
        anchor_place(change, found.id, Span(found.block, found.start, found.end))
        anchor_clause(change, found.id)
    assert [a.quote for a in anchors_on(stocked, found.document_id)] == [found.text] * 2


@pytest.mark.parametrize("span", [Span(3, 5, 5), Span(3, 0, 99_999), Span(9_999, 0, 4)])
def test_a_place_without_words_is_refused_and_nothing_is_kept(stocked: Workspace, span: Span) -> None:
    document_id = documents(stocked)[0].document.id
    with pytest.raises(UserError, match="no words"), stocked.change(ChangeLabel.ADD_NOTE, "") as change:
        anchor_span(change, document_id, span)
    assert anchors_on(stocked, document_id) == []


def test_an_anchor_stands_on_a_clause_as_such_or_on_some_of_its_words(stocked: Workspace) -> None:
    clause = find_clause(stocked, "sg 1")[0].clause
    with stocked.change(ChangeLabel.ADD_NOTE, "") as change:
        anchor_place(change, clause.id)
        anchor_place(change, clause.id, Span(clause.block, clause.start, clause.start + 8))
    found = anchors_on(stocked, clause.document_id)
    assert sorted(place_of(anchor).end for anchor in found) == [clause.start + 8, clause.end]
    assert {place_of(anchor).start for anchor in found} == {clause.start}


def test_the_clause_at_a_place_is_the_innermost_that_holds_its_beginning(stocked: Workspace) -> None:
    clause = find_clause(stocked, "recalling c")[0].clause
    with stocked.read() as orm:
        inside = clause_at(orm, clause.document_id, Span(clause.block, clause.start + 1, clause.start + 2))
        assert inside is not None
        assert inside.id == clause.id
        assert clause_at(orm, clause.document_id, Span(9_999, 0, 1)) is None


def test_what_moved_stands_where_it_belongs_once_somebody_has_looked(stocked: Workspace) -> None:
    clause = find_clause(stocked, "sg 1")[0].clause
    with stocked.change(ChangeLabel.ADD_NOTE, "") as change:
        anchor_id = anchor_clause(change, clause.id)
        required(change.orm, Anchor, anchor_id).state = AnchorState.MOVED
    confirm_anchor(stocked, anchor_id)
    assert [anchor.state for anchor in anchors_on(stocked, clause.document_id)] == [AnchorState.EXACT]
    assert stocked.undoable() == (ChangeLabel.CONFIRM_ANCHOR, clause.path)


def test_what_is_anchored_nowhere_has_no_citation(stocked: Workspace) -> None:
    assert citation_of(stocked, None) == ""
