"""Three delegations and ourselves on one clause of the seeded desk."""

from dataclasses import dataclass
from uuid import UUID

import pytest

from cwgdesk.desk.proposals.amendments import Symbol, propose
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.texts.library import clause
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


@dataclass(frozen=True, slots=True)
class Four:
    """The clause and the proposals on it."""

    clause: UUID
    ours: UUID
    egypt: UUID
    kenya: UUID
    brazil: UUID


@pytest.fixture
def four(seeded: Seeded) -> Four:
    """We and Egypt agree, Kenya collides with both, Brazil goes with all; Peru suppresses another clause."""
    ws, on = seeded.ws, seeded.clause(f"{SG} 12")
    text = clause(ws, on).text
    assert "annually" in text
    yearly = text.replace("annually", "every second year")
    made = Four(
        on,
        propose(ws, on, Symbol.MOD, new_text=yearly),
        keep_proposal(ws, on, Symbol.MOD, "Egypt", new_text=yearly, reasons="Too often."),
        keep_proposal(ws, on, Symbol.MOD, "Kenya", new_text=text.replace("annually", "twice a year")),
        keep_proposal(ws, on, Symbol.MOD, "Brazil", new_text=f"as a priority, {text}", note="Will insist."),
    )
    keep_proposal(ws, seeded.clause(f"{SG} 3"), Symbol.SUP, "Peru", sure=False)
    return made
