"""Who may hold a position or make a proposal."""

from cwgdesk.desk.holders import Holder
from cwgdesk.desk.positions import position, record_position
from cwgdesk.desk.proposals.their_proposals import their_proposal
from cwgdesk.workspace.store import Workspace
from tests.desk.proposals.three import three


def test_positions_are_ours_and_proposals_anothers_unless_said_otherwise(stocked: Workspace) -> None:
    held = three(stocked)
    assert their_proposal(stocked, held.egypt).holder is Holder.DELEGATION
    made = record_position(stocked, proposal_id=held.egypt)
    assert position(stocked, made).position.holder is Holder.OWN
