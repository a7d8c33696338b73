"""Positions: on what, whose, and which words are whose to change."""

from typing import Any
from uuid import UUID

import pytest

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.desk.clearance import (
    carry_positions,
    clear,
    publishable,
)
from cwgdesk.desk.positions import (
    Clearance,
    Holder,
    Stance,
    edit_confidential,
    edit_public,
    position,
    positions,
    record_position,
    remove_position,
    take_stance,
)
from cwgdesk.desk.proposals.their_proposals import remove_proposal, their_proposals
from cwgdesk.desk.sessions import add_agenda_item, add_session
from cwgdesk.texts.library import documents
from cwgdesk.workspace.store import Workspace
from tests.desk.held import at, clause_6, held
from tests.desk.proposals.three import three

__all__ = ["held"]

SG6 = "resolves to instruct the Secretary-General 6"


def test_a_new_position_is_a_draft_on_itsclause_6(stocked: Workspace, held: UUID) -> None:
    row = position(stocked, held)
    assert (row.about, row.position.clearance, row.position.stance) == (SG6, Clearance.DRAFT, Stance.SUPPORT)
    assert row.clause_id == clause_6(stocked)
    assert stocked.undoable() == (ChangeLabel.RECORD_POSITION, SG6)
    assert not publishable(row.position)


def test_a_position_is_about_exactly_one_thing(stocked: Workspace) -> None:
    document_id = documents(stocked)[0].document.id
    for target in (
        {},
        {"clause_id": clause_6(stocked), "topic": "Finance"},
        {"document_id": document_id, "topic": "x"},
    ):
        with pytest.raises(UserError, match="about one thing"):
            record_position(stocked, statement="We welcome.", **target)
    assert positions(stocked) == []


def test_each_kind_of_target_has_a_name(stocked: Workspace) -> None:
    session = add_session(stocked, "43rd meeting")
    item = add_agenda_item(stocked, session, "Any other business")
    document_id = documents(stocked)[1].document.id
    targets: list[dict[str, Any]] = [
        {"topic": "Finance"},
        {"document_id": document_id},
        {"agenda_item_id": item},
    ]
    for target in targets:
        record_position(stocked, **target)
    assert {row.about for row in positions(stocked)} == {
        "Finance",
        "Progress report resolution 1334",
        "Any other business",
    }


@pytest.mark.parametrize(
    "fields",
    [
        {"statement": "Other words."},
        {"stance": Stance.OPPOSE},
        {"holder": Holder.REGIONAL_GROUP, "holder_name": "A group"},
    ],
)
def test_other_public_words_need_another_clearance(
    stocked: Workspace, held: UUID, fields: dict[str, Any]
) -> None:
    clear(stocked, held, "Director-General")
    edit_public(stocked, held, **fields)
    fallen = at(stocked, held)
    assert (fallen.clearance, fallen.cleared_by, fallen.cleared_at) == (Clearance.DRAFT, "", None)


def test_what_does_not_touch_the_words_leaves_the_clearance(stocked: Workspace, held: UUID) -> None:
    clear(stocked, held, "Director-General")
    session = add_session(stocked, "43rd meeting")
    edit_public(stocked, held, statement="We welcome updates.", session_id=session)
    edit_confidential(stocked, held, red_line="Quite another red line.")
    assert at(stocked, held).clearance is Clearance.CLEARED


def test_others_must_be_named(stocked: Workspace) -> None:
    with pytest.raises(UserError, match="Whose position"):
        record_position(stocked, topic="Finance", holder=Holder.DELEGATION)


def test_public_and_confidential_forms_cannot_write_each_others_fields(
    stocked: Workspace, held: UUID
) -> None:
    with pytest.raises(TypeError):
        edit_public(stocked, held, red_line="Slipped in.")
    with pytest.raises(TypeError):
        edit_confidential(stocked, held, statement="Slipped out.")


def test_a_stale_edit_is_refused(stocked: Workspace, held: UUID) -> None:
    seen = at(stocked, held).version
    edit_confidential(stocked, held, seen_version=seen, owner="Somebody")
    for edit in (edit_public, edit_confidential):
        with pytest.raises(UserError, match="changed elsewhere"):
            edit(stocked, held, seen_version=seen)


def test_filters_narrow_the_register(stocked: Workspace, held: UUID) -> None:
    session = add_session(stocked, "43rd meeting")
    other = record_position(stocked, topic="Finance", session_id=session)
    resolution = documents(stocked)[0].document.id
    assert [r.position.id for r in positions(stocked, document_id=resolution)] == [held]
    assert [r.position.id for r in positions(stocked, clause_id=clause_6(stocked))] == [held]
    assert [r.position.id for r in positions(stocked, session_id=session)] == [other]
    assert len(positions(stocked, clearance=Clearance.DRAFT, holder=Holder.OWN)) == 2


def test_a_removed_position_takes_its_anchor_along_and_undo_brings_both(
    stocked: Workspace, held: UUID
) -> None:
    before = position(stocked, held)
    remove_position(stocked, held)
    assert positions(stocked) == []
    stocked.undo()
    after = position(stocked, held)
    assert after.anchor is not None
    assert before.anchor is not None
    assert (after.about, after.anchor.id) == (before.about, before.anchor.id)


def test_a_position_on_a_proposal_of_others_stands_where_the_proposal_does(stocked: Workspace) -> None:
    theirs = three(stocked)
    made = record_position(stocked, proposal_id=theirs.kenya, stance=Stance.CONCERN)
    row = position(stocked, made)
    assert row.about == "Kenya on resolves to instruct the Secretary-General 12, MOD"
    assert stocked.undoable() == (ChangeLabel.RECORD_POSITION, row.about)
    assert (row.clause_id, row.document_id) == (theirs.clause.id, theirs.clause.document_id)
    assert row.position.anchor_id is None
    assert [one.position.id for one in positions(stocked, clause_id=theirs.clause.id)] == [made]
    assert [one.position.id for one in positions(stocked, document_id=theirs.clause.document_id)] == [made]
    with pytest.raises(UserError, match="about one thing"):
        record_position(stocked, proposal_id=theirs.kenya, topic="Finance")


def test_it_goes_with_the_proposal_and_comes_back_with_it(stocked: Workspace) -> None:
    theirs = three(stocked)
    made = record_position(stocked, proposal_id=theirs.kenya, statement="We prefer fewer.")
    remove_proposal(stocked, theirs.kenya)
    assert positions(stocked) == []
    stocked.undo()
    assert at(stocked, made).statement == "We prefer fewer."
    remove_position(stocked, made)
    assert {row.proposal.holder_name for row in their_proposals(stocked)} == {"Egypt", "Kenya", "Brazil"}


def test_it_is_carried_to_the_next_session_as_a_position_on_the_same_proposal(stocked: Workspace) -> None:
    theirs = three(stocked)
    made = record_position(stocked, proposal_id=theirs.egypt, stance=Stance.SUPPORT)
    (twin,) = carry_positions(stocked, [made], add_session(stocked, "44th meeting"))
    assert position(stocked, twin).about == position(stocked, made).about


def test_a_stance_is_taken_once_a_session_and_then_changed(stocked: Workspace) -> None:
    theirs, session = three(stocked), add_session(stocked, "43rd meeting")
    first = take_stance(stocked, theirs.egypt, Stance.SUPPORT, session)
    assert take_stance(stocked, theirs.egypt, Stance.OPPOSE, session) == first
    assert at(stocked, first).stance is Stance.OPPOSE
    assert take_stance(stocked, theirs.egypt, Stance.STUDY, None) != first
    record_position(
        stocked, proposal_id=theirs.kenya, holder=Holder.DELEGATION, holder_name="Chile", session_id=session
    )
    ours = take_stance(stocked, theirs.kenya, Stance.NEUTRAL, session)
    assert at(stocked, ours).holder is Holder.OWN
