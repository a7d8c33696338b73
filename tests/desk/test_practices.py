"""Good practices: codes as the reference writes them, and the clause that each answers."""

from datetime import date
from typing import Any

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.practices import (
    add_practice,
    edit_practice,
    link_practice,
    practice,
    practices,
    remove_practice,
)
from cwgdesk.texts.library import Clause, find_clause
from cwgdesk.workspace.store import Workspace
from tests.texts.anchored import anchors_on


def _clause(ws: Workspace, typed: str) -> Clause:
    return find_clause(ws, typed)[0].clause


def test_a_practice_is_kept_with_codes_as_the_reference_writes_them(stocked: Workspace) -> None:
    kept = add_practice(
        stocked,
        " School maps ",
        action_line="e-learning",
        more_action_lines=["c2"],
        sdgs=["4", "9.c"],
        starts_on=date(2025, 3, 1),
    )
    shown = practice(stocked, kept)
    assert (shown.title, shown.action_line, shown.more_action_lines) == (
        "School maps",
        "C7 e-learning",
        ["C2"],
    )
    assert not shown.consent
    assert [p.id for p in practices(stocked, action_line="C2", sdg="9")] == [kept]
    assert practices(stocked, sdg="1") == []


@pytest.mark.parametrize("fields", [{"action_line": "C12"}, {"sdgs": ["18"]}, {"title": "  "}])
def test_codes_that_do_not_exist_are_refused(stocked: Workspace, fields: dict[str, Any]) -> None:
    kept = add_practice(stocked, "School maps")
    with pytest.raises(UserError):
        edit_practice(stocked, kept, **fields)
    assert practice(stocked, kept).title == "School maps"


def test_a_practice_answers_one_clause_at_a_time(stocked: Workspace) -> None:
    first, second = _clause(stocked, "ms 1"), _clause(stocked, "ms 2")
    kept = add_practice(stocked, "School maps", clause_id=first.id)
    link_practice(stocked, kept, second.id)
    assert practices(stocked, clause_id=first.id) == []
    assert [p.id for p in practices(stocked, clause_id=second.id)] == [kept]
    assert len(anchors_on(stocked, first.document_id)) == 1
    link_practice(stocked, kept, None)
    assert anchors_on(stocked, first.document_id) == []
    assert practice(stocked, kept).anchor_id is None
    remove_practice(stocked, kept)
    stocked.undo()
    assert practice(stocked, kept).title == "School maps"
