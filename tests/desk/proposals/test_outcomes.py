"""Outcomes: recorded on ours and on theirs, and suggested from the words of the newest version."""

from pathlib import Path
from uuid import UUID

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.ids import new_id
from cwgdesk.desk.proposals.amendments import Outcome, Symbol, amendment, propose
from cwgdesk.desk.proposals.outcomes import record_outcome, suggested_outcome, suggestions
from cwgdesk.desk.proposals.their_proposals import keep_proposal, their_proposal
from cwgdesk.texts.carrying import carry_over
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import documents, find_clause
from cwgdesk.workspace.store import Workspace
from tests.desk.proposals.three import SG, three

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"
BASE = "to report annually to the Council;"


def test_an_outcome_is_one_change_on_ours_and_on_theirs(stocked: Workspace) -> None:
    held = three(stocked)
    record_outcome(stocked, held.ours, Outcome.ADOPTED, note="By acclamation.")
    ours = amendment(stocked, held.ours)
    assert (ours.outcome, ours.adopted_text) == (Outcome.ADOPTED, ours.new_text)
    assert (ours.outcome_note, ours.note) == ("By acclamation.", "Give way on this.")
    assert stocked.undoable() == (ChangeLabel.RECORD_OUTCOME, f"{SG} 12")
    record_outcome(stocked, held.brazil, Outcome.MERGED, words="to report;", note="At night.")
    theirs = their_proposal(stocked, held.brazil)
    assert (theirs.outcome, theirs.adopted_text) == (Outcome.MERGED, "to report;")
    assert theirs.note == "Brazil will insist.\nAt night."
    record_outcome(stocked, held.brazil, Outcome.OPEN)
    assert their_proposal(stocked, held.brazil).adopted_text == ""
    stocked.undo()
    assert their_proposal(stocked, held.brazil).outcome is Outcome.MERGED


def test_what_is_gone_has_no_outcome(stocked: Workspace) -> None:
    with pytest.raises(UserError):
        record_outcome(stocked, new_id(), Outcome.ADOPTED)


@pytest.mark.parametrize(
    ("symbol", "proposed", "now", "outcome"),
    [
        (
            Symbol.MOD,
            "to report in writing to the Council;",
            "To report in writing to the Council;",
            "adopted",
        ),
        (Symbol.MOD, "to report monthly to the Council;", BASE, "refused"),
        (
            Symbol.MOD,
            "to report monthly to the Council;",
            "to report monthly, in writing, to the Council;",
            "merged",
        ),
        (Symbol.MOD, "to report monthly to the Council;", "to report weekly to the Council;", "changed"),
        (Symbol.MOD, "to report monthly to the Council;", None, "changed"),
        (Symbol.SUP, "", None, "adopted"),
        (Symbol.SUP, "", BASE, "refused"),
        (Symbol.SUP, "", "to report;", "changed"),
        (Symbol.NOC, "", BASE, "adopted"),
        (Symbol.NOC, "", "to report;", "changed"),
        (Symbol.ADD, "to publish it;", "to publish it.", "merged"),
        (Symbol.ADD, "to publish it;", "to publish it;", "adopted"),
        (Symbol.ADD, "to publish it;", None, "refused"),
    ],
)
def test_words_suggest_an_outcome(symbol: Symbol, proposed: str, now: str | None, outcome: str) -> None:
    base = "" if symbol is Symbol.ADD else BASE
    given = BASE if symbol is Symbol.NOC else proposed
    assert suggested_outcome(symbol, base, given, now) is Outcome(outcome)


def _newer(ws: Workspace, samples: Path, tmp_path: Path) -> UUID:
    """The resolution as of 2027: clause 12 as we wanted it, clause 2 gone, a clause 13 added."""
    text = (samples / RESOLUTION).read_text(encoding="utf-8").replace("modified 2023", "modified 2027", 1)
    text = text.replace("to report annually to the Council", "to report every second year to the Council")
    lines = [line for line in text.splitlines() if not line.startswith("2\tto submit and promote")]
    path = tmp_path / "1334-2027.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return store_import(ws, preview_file(path))


@pytest.mark.parametrize("carried", [False, True])
def test_the_newest_version_suggests_what_became_of_open_proposals(
    stocked: Workspace, samples: Path, tmp_path: Path, carried: bool
) -> None:
    old = next(row.document.id for row in documents(stocked) if row.document.version_name == "modified 2023")
    held = three(stocked)
    two, five = (find_clause(stocked, typed, old)[0].clause for typed in ("sg 2", "sg 5"))
    gone = keep_proposal(stocked, two.id, Symbol.SUP, "Kenya")
    added = propose(stocked, five.id, Symbol.ADD, new_text="to publish a calendar of all meetings;")
    assert suggestions(stocked) == []
    newest = _newer(stocked, samples, tmp_path)
    if carried:
        carry_over(stocked, old, newest)
    found = {one.id: one for one in suggestions(stocked)}
    assert found[held.ours].outcome is found[held.egypt].outcome is Outcome.ADOPTED
    assert found[held.kenya].outcome is Outcome.CHANGED
    assert found[held.kenya].words.startswith("to report every second year")
    assert found[added].outcome is Outcome.REFUSED
    assert "2027" in found[added].version
    if not carried:  # a lost anchor stays on the old version
        assert found[gone].outcome is Outcome.ADOPTED
    record_outcome(stocked, held.ours, Outcome.ADOPTED)
    assert held.ours not in {one.id for one in suggestions(stocked)}
