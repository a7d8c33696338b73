"""The growing mapping between two versions: who is paired, who is free, what surrounds them."""

import pytest

from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions.matching import Matching, Side
from tests.texts.versions.made import clause


def version(document: str) -> list[FoundClause]:
    """A call with two items, and a clause beside it."""
    call = clause(0, "décide", call="décide", document=document)
    items = [clause(at, "texte", label=f"{at}", parent=call, document=document) for at in (1, 2)]
    return [call, *items, clause(3, "fin", document=document)]


def both() -> Matching:
    return Matching(Side(version("old")), Side(version("new")))


def test_a_side_knows_parents_children_and_neighbours() -> None:
    side = Side(version("old"))
    assert side.parent == [-1, 0, 0, -1]
    assert side.children == [[1, 2], [], [], []]
    assert [side.neighbour(at, step) for at, step in ((0, -1), (0, 1), (3, -1), (3, 1))] == [-1, 1, 2, -1]


def test_what_is_paired_is_no_longer_free() -> None:
    matching = both()
    matching.pair(1, 2)
    assert (matching.free_old(), matching.free_new()) == ([0, 2, 3], [0, 1, 3])
    assert (matching.to_new, matching.to_old) == ({1: 2}, {2: 1})


@pytest.mark.parametrize("again", [(1, 3), (0, 2)])
def test_a_clause_is_paired_once(again: tuple[int, int]) -> None:
    matching = both()
    matching.pair(1, 2)
    with pytest.raises(ValueError, match="twice"):
        matching.pair(*again)
    assert matching.to_new == {1: 2}


def test_parents_agree_when_they_are_a_pair_or_both_none() -> None:
    matching = both()
    assert matching.parent_agrees(3, 0)  # neither stands under a clause
    assert not matching.parent_agrees(1, 1)
    matching.pair(0, 0)
    assert matching.parent_agrees(1, 2)
    assert not matching.parent_agrees(1, 3)


def test_neighbours_agree_when_they_are_a_pair_or_both_ends() -> None:
    matching = both()
    assert matching.neighbour_agrees(3, 3, 1)
    assert not matching.neighbour_agrees(3, 3, -1)
    matching.pair(2, 2)
    assert matching.neighbour_agrees(3, 3, -1)
    assert not matching.neighbour_agrees(3, 2, -1)


def test_the_heir_of_a_clause_is_where_most_of_its_items_stand_now() -> None:
    matching = both()
    assert matching.heir_of_children(0) == -1
    matching.pair(1, 2)
    matching.pair(2, 1)
    assert matching.heir_of_children(0) == 0
    assert matching.heir_of_children(3) == -1
