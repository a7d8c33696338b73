"""After a change only what it touched is read again, and stands where a whole reading would put it."""

from cwgdesk.desk.annotations import Annotation, annotate
from cwgdesk.desk.positions import Position, edit_public, positions, record_position, remove_position
from cwgdesk.desk.practices import Practice, edit_practice
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import (
    TheirProposal,
    edit_proposal,
    keep_proposal,
    their_proposal,
)
from cwgdesk.overviews.again import (
    library_again,
    newest_first,
    only_strangers,
    positions_again,
    practices_again,
    register_order,
)
from cwgdesk.overviews.choices import practice_rows
from cwgdesk.overviews.library import library_rows
from cwgdesk.overviews.touched import Touched
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause, edit_document
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


def touched(kind: type, *ids: object) -> Touched:
    return Touched(frozenset((kind.__tablename__, noun_id) for noun_id in ids))  # type: ignore[attr-defined, misc]


def anchor_of(seeded: Seeded) -> object:
    """The anchor of the cleared position."""
    return next(row.anchor.id for row in positions(seeded.ws) if row.position.id == seeded.position)  # type: ignore[union-attr]


def test_an_edited_position_alone_is_another_object(seeded: Seeded) -> None:
    before = positions(seeded.ws)
    edit_public(seeded.ws, seeded.draft, statement="We ask for time.")
    again = positions_again(seeded.ws, touched(Position, seeded.draft))
    after = again.put_into(before, lambda row: row.position.id, register_order)
    assert [row.position.id for row in after] == [row.position.id for row in positions(seeded.ws)]
    assert [row.position.statement for row in after if row not in before] == ["We ask for time."]
    assert sum(one is other for one in before for other in after) == len(before) - 1


def test_a_new_position_finds_its_place_and_a_removed_one_goes(seeded: Seeded) -> None:
    rows = positions(seeded.ws)
    new = record_position(seeded.ws, clause_id=seeded.clause(f"{SG} 2"))
    remove_position(seeded.ws, seeded.draft)
    again = positions_again(seeded.ws, touched(Position, new, seeded.draft))
    assert again.ids == {new, seeded.draft}
    rows = again.put_into(rows, lambda row: row.position.id, register_order)
    assert [row.position.id for row in rows] == [row.position.id for row in positions(seeded.ws)]


def test_what_stands_on_a_touched_clause_is_read_again(seeded: Seeded) -> None:
    clause = seeded.clause(f"{SG} 1")
    assert positions_again(seeded.ws, touched(Clause, clause)).ids >= {seeded.position}
    assert seeded.position in positions_again(seeded.ws, touched(Anchor, anchor_of(seeded))).ids
    assert practices_again(
        seeded.ws, touched(Clause, seeded.clause("encourages the Member States 1"))
    ).ids >= {seeded.practice}


def test_nothing_of_ones_own_touched_leaves_the_list_as_it_is(seeded: Seeded) -> None:
    rows = practice_rows(seeded.ws)
    again = practices_again(seeded.ws, touched(Position, seeded.draft))
    assert again.ids == frozenset()
    assert again.put_into(rows, lambda row: row.practice.id, newest_first) is rows


def test_an_edited_practice_keeps_its_place_among_the_newest(seeded: Seeded) -> None:
    before = practice_rows(seeded.ws)
    edit_practice(seeded.ws, seeded.practice, title="e-Health in Kivu")
    again = practices_again(seeded.ws, touched(Practice, seeded.practice))
    after = again.put_into(before, lambda row: row.practice.id, newest_first)
    assert [row.practice.title for row in after] == [row.practice.title for row in practice_rows(seeded.ws)]


def test_the_library_counts_again_where_something_stands(seeded: Seeded) -> None:
    note = annotate(seeded.ws, seeded.clause(f"{SG} 1"), "Ask the capital")
    again = library_again(seeded.ws, touched(Annotation, note))
    assert again is not None
    assert again.ids == {seeded.resolution}
    ((row),) = again.rows
    whole = {each.found.document.id: each.counts for each in library_rows(seeded.ws)}
    assert row.counts == whole[seeded.resolution]
    edit_document(seeded.ws, seeded.report, name="Report 39")
    assert library_again(seeded.ws, touched(Clause, seeded.clause(f"{SG} 1"))) is None  # all of it


def test_anchors_of_other_things_change_nothing_here(seeded: Seeded) -> None:
    anchor = touched(Anchor, anchor_of(seeded))
    assert only_strangers(seeded.ws, anchor, Practice)
    assert not only_strangers(seeded.ws, anchor, Practice, Position)
    assert not only_strangers(seeded.ws, touched(Position, seeded.position), Practice)


def test_a_position_on_a_proposal_is_read_again_with_the_proposal_and_its_clause(seeded: Seeded) -> None:
    clause = seeded.clause(f"{SG} 5")
    theirs = keep_proposal(seeded.ws, clause, Symbol.MOD, "Kenya", new_text="to act;")
    made = record_position(seeded.ws, proposal_id=theirs)
    anchor = their_proposal(seeded.ws, theirs).anchor_id
    for noun in ((TheirProposal, theirs), (Anchor, anchor), (Clause, clause)):
        assert made in positions_again(seeded.ws, touched(*noun)).ids
    edit_proposal(seeded.ws, theirs, holder_name="Brazil")
    again = positions_again(seeded.ws, touched(TheirProposal, theirs))
    assert [row.about for row in again.rows] == [f"Brazil on {SG} 5, MOD"]
