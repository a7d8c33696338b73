"""What the comparison table is told: everything, or only what is public."""

from datetime import date

from cwgdesk.desk.clearance import clear
from cwgdesk.desk.positions import Stance, record_position
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.overviews.proposals.comparison import comparison
from cwgdesk.papers.drafts.comparison import Remark
from cwgdesk.texts.library import edit_document, find_clause
from cwgdesk.workspace.store import Workspace
from tests.desk.proposals.three import US, three

DAY = date(2027, 2, 1)


def test_positions_and_remarks_are_told_and_in_public_only_what_is_cleared(stocked: Workspace) -> None:
    held = three(stocked)
    fields = {"statement": "Fewer reports.", "fallback": "Annually.", "stance": Stance.CONCERN}
    taken = record_position(stocked, proposal_id=held.kenya, **fields)
    record_position(stocked, clause_id=held.clause.id, red_line="No fourth report.")
    (clause,) = comparison(stocked, DAY).clauses
    kenya = clause.proposals[2]
    assert (kenya.author, kenya.stance, kenya.statement) == ("Kenya", "concern", "Fewer reports.")
    assert kenya.remarks == (Remark("fallback", "Annually."),)
    assert clause.remarks == (Remark("red_line", "No fourth report."),)
    (clause,) = comparison(stocked, DAY, public=True).clauses
    assert [(one.stance, one.statement, one.remarks) for one in clause.proposals] == [("", "", ())] * 4
    assert clause.remarks == ()
    clear(stocked, taken, "DG")
    (clause,) = comparison(stocked, DAY, public=True).clauses
    assert (clause.proposals[2].stance, clause.proposals[2].remarks) == ("concern", ())


def test_what_nobody_has_confirmed_and_texts_to_be_read_only_are_not_public(stocked: Workspace) -> None:
    five = find_clause(stocked, "sg 5")[0].clause
    keep_proposal(stocked, five.id, Symbol.SUP, "Peru", sure=False)
    assert [one.states for one in comparison(stocked, DAY).clauses[0].proposals] == [("unconfirmed",)]
    assert comparison(stocked, DAY, public=True).clauses == ()
    three(stocked)
    assert [len(c.proposals) for c in comparison(stocked, DAY, public=True).clauses] == [4]
    edit_document(stocked, five.document_id, confidential=True)
    assert comparison(stocked, DAY, public=True).clauses == ()
    assert comparison(stocked, DAY).author == US
