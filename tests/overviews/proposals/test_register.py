"""The register of outcomes, and how ours fared."""

from datetime import date

from cwgdesk.desk.proposals.amendments import Outcome, Symbol, propose
from cwgdesk.desk.proposals.outcomes import record_outcome
from cwgdesk.desk.sessions import add_session
from cwgdesk.overviews.proposals.register import register, success
from cwgdesk.texts.differences import SegmentKind
from cwgdesk.texts.library import find_clause
from cwgdesk.workspace.store import Workspace
from tests.desk.proposals.three import SG, three


def test_our_words_stand_against_the_adopted_ones(stocked: Workspace) -> None:
    held = three(stocked)
    adopted = held.clause.text.replace("annually", "every third year")
    record_outcome(stocked, held.ours, Outcome.CHANGED, words=adopted, note="At night.")
    (row,) = register(stocked, ids={held.ours})
    assert (row.path, row.proposed.outcome) == (f"{SG} 12", Outcome.CHANGED)
    assert [s.text for s in row.adopted if s.kind != SegmentKind.KEPT] == ["second", "third"]
    assert len(register(stocked)) == 4


def test_success_is_counted_by_session_without_what_was_withdrawn_or_is_open(stocked: Workspace) -> None:
    later = add_session(stocked, "44th meeting", starts_on=date(2027, 10, 1))
    first = add_session(stocked, "43rd meeting", starts_on=date(2027, 2, 1))
    clause = find_clause(stocked, "sg 5")[0].clause
    for meeting, outcome in (
        (first, Outcome.ADOPTED),
        (first, Outcome.MERGED),
        (first, Outcome.REFUSED),
        (first, Outcome.WITHDRAWN),
        (later, Outcome.OPEN),
        (None, Outcome.ADOPTED),
    ):
        made = propose(stocked, clause.id, Symbol.NOC, session_id=meeting)
        record_outcome(stocked, made, outcome)
    held = three(stocked)
    record_outcome(stocked, held.egypt, Outcome.ADOPTED)
    told = [(one.session and one.session.name, one.taken, one.decided) for one in success(register(stocked))]
    assert told == [("43rd meeting", 2, 3), ("44th meeting", 0, 0), (None, 1, 1)]
    assert [one.share for one in success(register(stocked))] == [2 / 3, None, 1.0]
