"""What others propose: kept under a name, on its clause, apart from what we propose."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.proposals.amendments import Symbol, amendments
from cwgdesk.desk.proposals.their_proposals import (
    Found,
    confirm_proposal,
    edit_proposal,
    keep_proposal,
    remove_proposal,
    their_proposal,
    their_proposals,
)
from cwgdesk.texts.library import Clause, find_clause
from cwgdesk.workspace.store import Workspace


def _clause(ws: Workspace, typed: str) -> Clause:
    return find_clause(ws, typed)[0].clause


def test_a_proposal_of_others_keeps_the_words_that_it_changes_and_is_none_of_ours(stocked: Workspace) -> None:
    clause = _clause(stocked, "sg 12")
    kept = keep_proposal(stocked, clause.id, Symbol.MOD, " Egypt ", new_text="to report;", reasons="Costs.")
    made = their_proposal(stocked, kept)
    assert (made.holder_name, made.base_text, made.new_text) == ("Egypt", clause.text, "to report;")
    assert [row.clause.path for row in their_proposals(stocked) if row.clause] == [clause.path]
    assert amendments(stocked) == []


def test_nothing_is_kept_that_nobody_answers_for(stocked: Workspace) -> None:
    with pytest.raises(UserError, match="Whose proposal"):
        keep_proposal(stocked, _clause(stocked, "sg 12").id, Symbol.SUP, "  ")
    assert their_proposals(stocked) == []


def test_what_was_found_in_narrative_waits_until_somebody_confirms_it(stocked: Workspace) -> None:
    clause = _clause(stocked, "sg 5")
    kept = keep_proposal(stocked, clause.id, Symbol.SUP, "Kenya", found=Found.NARRATIVE, sure=False)
    assert not their_proposal(stocked, kept).sure
    confirm_proposal(stocked, kept)
    assert their_proposal(stocked, kept).sure


def test_an_edit_is_one_change_and_a_removal_comes_back_by_undo(stocked: Workspace) -> None:
    kept = keep_proposal(stocked, _clause(stocked, "sg 5").id, Symbol.ADD, "CEPT", new_text="to act;")
    edit_proposal(stocked, kept, new_text="to act soon;", note="Talk to them.")
    assert their_proposal(stocked, kept).new_text == "to act soon;"
    remove_proposal(stocked, kept)
    assert their_proposals(stocked) == []
    stocked.undo()
    assert [row.proposal.note for row in their_proposals(stocked)] == ["Talk to them."]


def test_clauses_filter_and_others_are_left_out(stocked: Workspace) -> None:
    five, six = _clause(stocked, "sg 5"), _clause(stocked, "sg 6")
    keep_proposal(stocked, five.id, Symbol.NOC, "Kenya")
    keep_proposal(stocked, six.id, Symbol.NOC, "Egypt")
    assert [row.proposal.holder_name for row in their_proposals(stocked, clause_id=six.id)] == ["Egypt"]
    assert len(their_proposals(stocked, document_id=five.document_id)) == 2
