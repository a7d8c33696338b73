"""A position with everything that is kept at home, on resolves to instruct the Secretary-General 6."""

from typing import Any
from uuid import UUID

import pytest

from cwgdesk.desk.positions import Position, position, record_position
from cwgdesk.texts.library import find_clause
from cwgdesk.workspace.store import Workspace

SECRET: dict[str, Any] = {
    "rationale": "Why.",
    "fallback": "What else.",
    "red_line": "What not.",
    "owner": "Desk officer",
}


def clause_6(ws: Workspace) -> UUID:
    return find_clause(ws, "sg 6")[0].clause.id


@pytest.fixture
def held(stocked: Workspace) -> UUID:
    return record_position(stocked, clause_id=clause_6(stocked), statement="We welcome updates.", **SECRET)


def at(ws: Workspace, position_id: UUID) -> Position:
    return position(ws, position_id).position
