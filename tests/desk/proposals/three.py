"""Three delegations and ourselves on one clause of the resolution: resolves … Secretary-General 12."""

from dataclasses import dataclass
from uuid import UUID

from cwgdesk.desk.delegation import set_delegation
from cwgdesk.desk.proposals.amendments import Symbol, propose
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.texts.library import Clause, find_clause
from cwgdesk.workspace.store import Workspace

SG = "resolves to instruct the Secretary-General"
US = "Republic of Example"


@dataclass(frozen=True, slots=True)
class Three:
    """The clause and the proposals on it."""

    clause: Clause
    ours: UUID
    egypt: UUID
    kenya: UUID
    brazil: UUID


def clause_12(ws: Workspace) -> Clause:
    return find_clause(ws, "sg 12")[0].clause


def three(ws: Workspace) -> Three:
    """We and Egypt say the same, Kenya other words at that place, Brazil something that goes with all."""
    set_delegation(ws, state=US, code="EXA")
    clause = clause_12(ws)
    assert clause.text.startswith("to report annually to the Council"), clause.text
    yearly = clause.text.replace("annually", "every second year")
    return Three(
        clause,
        propose(ws, clause.id, Symbol.MOD, new_text=yearly, reasons="Costs.", note="Give way on this."),
        keep_proposal(ws, clause.id, Symbol.MOD, "Egypt", new_text=yearly, reasons="Too often."),
        keep_proposal(
            ws, clause.id, Symbol.MOD, "Kenya", new_text=clause.text.replace("annually", "twice a year")
        ),
        keep_proposal(
            ws,
            clause.id,
            Symbol.MOD,
            "Brazil",
            new_text=clause.text.replace("to the Council", "to the Council and the Conference", 1),
            note="Brazil will insist.",
        ),
    )
