"""What is proposed on a clause, side by side: redlines on one base, agreements, collisions, merged."""

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.positions import Stance, record_position
from cwgdesk.desk.proposals.amendments import Outcome, Symbol
from cwgdesk.desk.proposals.outcomes import record_outcome
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.overviews.proposals.side_by_side import Ground, names_in, side_by_side
from cwgdesk.texts.differences import SegmentKind
from cwgdesk.texts.library import Clause, find_clause
from cwgdesk.workspace.store import Workspace
from tests.desk.proposals.three import SG, US, three


def test_ours_stand_first_and_each_is_a_redline_on_the_present_words(stocked: Workspace) -> None:
    held = three(stocked)
    (row,) = side_by_side(stocked)
    assert (row.path, row.base) == (f"{SG} 12", held.clause.text)
    assert [one.name for one in row.proposals] == [US, "Egypt", "Kenya", "Brazil"]
    assert [one.id for one in row.proposals] == [held.ours, held.egypt, held.kenya, held.brazil]
    for one in row.proposals:
        left = "".join(s.text for s in one.segments if s.kind != SegmentKind.INSERTED)
        right = "".join(s.text for s in one.segments if s.kind != SegmentKind.DELETED)
        assert (left, right, one.ground) == (row.base, one.text, Ground.PRESENT)
    assert names_in([row]) == [US, "Brazil", "Egypt", "Kenya"]


def test_agreements_collisions_and_the_merged_reading(stocked: Workspace) -> None:
    held = three(stocked)
    (row,) = side_by_side(stocked, clause_id=held.clause.id)
    (same,) = row.agreements
    assert (same.names, same.symbol) == ((US, "Egypt"), Symbol.MOD)
    (hit,) = row.collisions
    assert hit.base == "annually"
    assert hit.readings == (((US, "Egypt"), "every second year"), (("Kenya",), "twice a year"))
    assert row.merged.startswith(
        f"to report [{US}, Egypt: every second year] [Kenya: twice a year] to the Council and the Conference"
    )


def test_what_waits_for_confirmation_or_was_withdrawn_is_shown_and_not_merged(stocked: Workspace) -> None:
    held = three(stocked)
    record_outcome(stocked, held.kenya, Outcome.WITHDRAWN)
    keep_proposal(stocked, held.clause.id, Symbol.SUP, "Peru", sure=False)
    (row,) = side_by_side(stocked)
    assert len(row.proposals) == 5
    assert row.collisions == ()
    assert row.merged.startswith("to report every second year to the Council and the Conference")


def test_suppressing_what_others_change_is_a_collision(stocked: Workspace) -> None:
    clause = find_clause(stocked, "sg 5")[0].clause
    keep_proposal(stocked, clause.id, Symbol.SUP, "Peru")
    (row,) = side_by_side(stocked)
    assert (row.merged, row.collisions) == ("", ())
    keep_proposal(stocked, clause.id, Symbol.NOC, "Chile")
    (row,) = side_by_side(stocked)
    assert row.merged == f"[Peru: SUP] {clause.text}"
    assert row.collisions[0].readings == ((("Peru",), ""), (("Chile",), clause.text))
    keep_proposal(stocked, clause.id, Symbol.MOD, "Kenya", new_text=f"as soon as possible {clause.text}")
    (row,) = side_by_side(stocked)
    assert row.merged == f"[Peru: SUP] as soon as possible {clause.text}"
    assert len(row.collisions) == 1


def test_a_new_clause_is_no_change_of_the_one_before_it(stocked: Workspace) -> None:
    clause = find_clause(stocked, "sg 5")[0].clause
    keep_proposal(stocked, clause.id, Symbol.ADD, "Peru", new_text="to act;", label="5bis")
    (row,) = side_by_side(stocked)
    assert row.merged == row.base
    assert [s.kind for s in row.proposals[0].segments] == [SegmentKind.INSERTED]


def _reword(ws: Workspace, clause: Clause, text: str) -> None:
    with ws.change(ChangeLabel.CORRECT_CLAUSE, clause.path) as change:
        change.orm.get_one(Clause, clause.id).text = text


def test_what_was_made_on_other_words_is_redone_or_shown_as_it_came(stocked: Workspace) -> None:
    held = three(stocked)
    now = held.clause.text.replace("annually", "monthly")
    _reword(stocked, held.clause, now)
    (row,) = side_by_side(stocked)
    grounds = {one.name: one.ground for one in row.proposals}
    assert grounds == {
        US: Ground.STALE,
        "Egypt": Ground.STALE,
        "Kenya": Ground.STALE,
        "Brazil": Ground.REDONE,
    }
    brazil, kenya = row.proposals[3], row.proposals[2]
    assert brazil.text.startswith("to report monthly to the Council and the Conference")
    assert kenya.text.startswith("to report twice a year to the Council")
    assert row.merged == brazil.text


def test_filters_by_text_clause_and_name(stocked: Workspace) -> None:
    held = three(stocked)
    five = find_clause(stocked, "sg 5")[0].clause
    keep_proposal(stocked, five.id, Symbol.NOC, "Peru")
    assert [row.path for row in side_by_side(stocked)] == [f"{SG} 5", f"{SG} 12"]
    assert [row.path for row in side_by_side(stocked, name="peru")] == [f"{SG} 5"]
    assert [row.path for row in side_by_side(stocked, clause_id=held.clause.id)] == [f"{SG} 12"]
    assert side_by_side(stocked, name="Nobody") == []


def test_our_position_stands_beside_the_proposal_it_is_on(stocked: Workspace) -> None:
    held = three(stocked)
    record_position(stocked, proposal_id=held.kenya, stance=Stance.CONCERN, rationale="Costs.")
    record_position(stocked, clause_id=held.clause.id, topic="", stance=Stance.NEUTRAL)
    (row,) = side_by_side(stocked)
    stances = {one.name: one.position and one.position.position.stance for one in row.proposals}
    assert stances == {US: None, "Egypt": None, "Kenya": Stance.CONCERN, "Brazil": None}
    assert [held.position.stance for held in row.positions] == [Stance.NEUTRAL]
