"""What stands on a clause goes into a paper: once, in the right sections, as one change."""

from uuid import uuid4

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Holder, record_position
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.outline import add_section, create_contribution, outline, remove_section
from cwgdesk.papers.taking_in import take_in
from cwgdesk.texts.library import clauses, documents


def first_clause(desk):
    return clauses(desk.ws, documents(desk.ws)[0].document.id)[0].id


def shown(desk, paper) -> dict[str, tuple[object, ...]]:
    return {part.section.kind.value: part.items for part in outline(desk.ws, paper).sections}


def test_positions_and_proposals_go_where_they_belong(desk):
    paper = create_contribution(desk.ws, "Our paper", from_desk=False)
    position, proposal = desk.position("We support this."), desk.amendment(Symbol.SUP)
    taken = take_in(desk.ws, first_clause(desk))
    assert (taken.title, taken.count) == ("Our paper", 2)
    assert shown(desk, paper) == {
        "introduction": (), "views": (position,), "proposals": (proposal,), "practices": (),
    }  # fmt: skip
    later = desk.amendment(Symbol.MOD, "to take all measures;")
    assert take_in(desk.ws, first_clause(desk), paper).count == 1
    assert shown(desk, paper)["proposals"] == (proposal, later)
    assert take_in(desk.ws, first_clause(desk), paper).count == 0


def test_one_undo_takes_all_of_it_back(desk):
    paper = create_contribution(desk.ws, "Our paper", from_desk=False)
    desk.position("We support this.")
    desk.amendment(Symbol.SUP)
    take_in(desk.ws, first_clause(desk))
    desk.ws.undo()
    assert not any(shown(desk, paper).values())


def test_a_section_that_is_missing_is_made_before_the_annex(desk):
    paper = create_contribution(desk.ws, "Our paper", from_desk=False)
    for part in outline(desk.ws, paper).sections:
        if part.section.kind is not SectionKind.PRACTICES:
            remove_section(desk.ws, part.section.id)
    proposal = desk.amendment(Symbol.SUP)
    take_in(desk.ws, first_clause(desk))
    parts = outline(desk.ws, paper).sections
    assert [(p.section.kind.value, p.section.order, p.items) for p in parts] == [
        ("proposals", 0, (proposal,)),
        ("practices", 1, ()),
    ]
    assert parts[0].section.heading


def test_the_chosen_paper_or_the_newest(desk):
    older = create_contribution(desk.ws, "Older", from_desk=False)
    create_contribution(desk.ws, "Newer", from_desk=False)
    add_section(desk.ws, older, SectionKind.FREE, heading="End")
    desk.amendment(Symbol.SUP)
    assert take_in(desk.ws, first_clause(desk), older).title == "Older"
    assert take_in(desk.ws, first_clause(desk), uuid4()).title == "Newer"


def test_positions_of_others_and_bare_clauses_are_refused(desk):
    clause = first_clause(desk)
    with pytest.raises(UserError, match="no contribution"):
        take_in(desk.ws, clause)
    create_contribution(desk.ws, "Our paper", from_desk=False)
    record_position(desk.ws, clause_id=clause, holder=Holder.DELEGATION, holder_name="Another")
    with pytest.raises(UserError, match="no position of ours"):
        take_in(desk.ws, clause)
