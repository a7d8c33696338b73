"""Two people who load the same file hold the same clause ids."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.core.ids import clause_id, new_id

SHA = "ab" * 32


def test_ids_of_today_are_ids_of_tomorrow():
    # A published constant: were it ever to change, every stored note would lose its clause.
    assert clause_id(SHA, 3, 0) == UUID("b91e832f-fa02-5a77-aa13-c166fa25d37f")


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.integers(0, 10_000), st.integers(0, 10_000))
def test_different_places_differ(block, start, other_block, other_start):
    same = (block, start) == (other_block, other_start)
    assert (clause_id(SHA, block, start) == clause_id(SHA, other_block, other_start)) is same


def test_what_people_make_has_an_id_that_nothing_else_has():
    made = {new_id() for _ in range(1000)}
    assert len(made) == 1000
    assert {each.version for each in made} == {4}
