"""The way of a statement: draft, in review, cleared, delivered, carried to the next session."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.clearance import (
    carry_positions,
    clear,
    deliver,
    publishable,
    reopen,
    submit_for_review,
)
from cwgdesk.desk.positions import (
    Clearance,
    Holder,
    edit_public,
    positions,
    record_position,
)
from cwgdesk.desk.sessions import add_session
from cwgdesk.workspace.store import Workspace
from tests.desk.held import at, held

__all__ = ["held"]


def test_the_way_to_delivery_notes_who_and_when(stocked: Workspace, held: UUID) -> None:
    submit_for_review(stocked, held, "Ministry")
    assert (at(stocked, held).clearance, at(stocked, held).reviewer) == (Clearance.IN_REVIEW, "Ministry")
    when = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
    clear(stocked, held, "Director-General", when)
    cleared = at(stocked, held)
    assert (cleared.clearance, cleared.cleared_by, cleared.cleared_at) == (
        Clearance.CLEARED,
        "Director-General",
        when,
    )
    assert publishable(cleared)
    deliver(stocked, held)
    assert at(stocked, held).delivered_at is not None
    assert publishable(at(stocked, held))
    labels = [entry.label for entry in stocked.history(held)]
    assert labels == [
        ChangeLabel.DELIVER_POSITION,
        ChangeLabel.CLEAR_POSITION,
        ChangeLabel.SUBMIT_POSITION,
        ChangeLabel.RECORD_POSITION,
    ]


def test_a_delivered_statement_is_history(stocked: Workspace, held: UUID) -> None:
    clear(stocked, held, "Director-General")
    deliver(stocked, held)
    with pytest.raises(UserError, match="has been delivered"):
        edit_public(stocked, held, statement="What we wish we had said.")
    assert at(stocked, held).statement == "We welcome updates."
    reopen(stocked, held)
    edit_public(stocked, held, statement="What we say now.")
    assert at(stocked, held).clearance is Clearance.DRAFT


def test_steps_cannot_be_jumped_backwards(stocked: Workspace, held: UUID) -> None:
    with pytest.raises(UserError, match="draft cannot become delivered"):
        deliver(stocked, held)
    clear(stocked, held, "Director-General")
    with pytest.raises(UserError, match="cleared cannot become in-review"):
        submit_for_review(stocked, held)
    with pytest.raises(UserError, match="cleared cannot become cleared"):
        clear(stocked, held, "Somebody else")


def test_only_our_own_words_are_cleared_by_a_name(stocked: Workspace, held: UUID) -> None:
    with pytest.raises(UserError, match="Somebody must have cleared it"):
        clear(stocked, held, "  ")
    silent = record_position(stocked, topic="Finance")
    with pytest.raises(UserError, match="no public statement"):
        clear(stocked, silent, "Director-General")
    theirs = record_position(
        stocked, topic="Finance", holder=Holder.DELEGATION, holder_name="Neighbour", statement="They oppose."
    )
    with pytest.raises(UserError, match="Only our own"):
        clear(stocked, theirs, "Director-General")


def test_positions_are_carried_to_the_next_session_once_as_drafts(stocked: Workspace, held: UUID) -> None:
    clear(stocked, held, "Director-General")
    deliver(stocked, held)
    session = add_session(stocked, "44th meeting")
    (new_id,) = carry_positions(stocked, [held], session)
    old, new = at(stocked, held), at(stocked, new_id)
    assert old.clearance is Clearance.DELIVERED
    assert (new.clearance, new.session_id, new.carried_from) == (Clearance.DRAFT, session, held)
    assert (new.statement, new.red_line) == (old.statement, old.red_line)
    assert new.anchor_id != old.anchor_id
    assert carry_positions(stocked, [held, new_id], session) == []
    stocked.undo()
    assert [row.position.id for row in positions(stocked)] == [held]
