"""A tray of things that may go into a paper, each with its place, and a mark on what is not ready yet."""

from cwgdesk.desk.positions import record_position
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.overviews.choices import NOWHERE, picks, practice_rows
from cwgdesk.papers.contributions import SectionKind
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


def test_practices_are_shown_newest_first_with_the_clause_they_answer(seeded: Seeded) -> None:
    newest, oldest = practice_rows(seeded.ws)
    assert (newest.practice.title, newest.place) == ("School wifi", NOWHERE)
    assert oldest.practice.title == "e-Health Kivu"
    assert oldest.place.words == "encourages the Member States 1"
    assert oldest.place.document == "Council Resolution 1334"
    assert oldest.place.clause_id == seeded.clause("encourages the Member States 1")


def test_only_cleared_statements_are_ready(seeded: Seeded) -> None:
    ready = {pick.title: pick.ready for pick in picks(seeded.ws, SectionKind.VIEWS)}
    assert ready == {f"{SG} 1": True, f"{SG} 3": False, f"{SG} 5": False, "Fund in Trust": False}
    assert [pick.title for pick in picks(seeded.ws, SectionKind.VIEWS)] == list(ready)  # as in the text


def test_proposals_practices_and_reports_can_be_picked_too(seeded: Seeded) -> None:
    (proposal,) = picks(seeded.ws, SectionKind.PROPOSALS)
    assert (proposal.id, proposal.title, proposal.ready) == (seeded.amendment, f"MOD · {SG} 1", True)
    assert [(p.title, p.ready) for p in picks(seeded.ws, SectionKind.PRACTICES)] == [
        ("e-Health Kivu", True),
        ("School wifi", False),
    ]
    reported = picks(seeded.ws, SectionKind.EVIDENCE)
    assert reported
    assert all(pick.title.startswith("Progress report 39/22 · ") for pick in reported)
    assert picks(seeded.ws, SectionKind.INTRODUCTION) == []


def test_a_position_on_a_proposal_of_others_can_be_picked_by_whose_it_is(seeded: Seeded) -> None:
    theirs = keep_proposal(seeded.ws, seeded.clause(f"{SG} 5"), Symbol.MOD, "Kenya", new_text="to act;")
    made = record_position(seeded.ws, proposal_id=theirs, statement="We agree.")
    (pick,) = picks(seeded.ws, SectionKind.VIEWS, [made])
    assert (pick.title, pick.ready) == (f"Kenya on {SG} 5, MOD", False)
