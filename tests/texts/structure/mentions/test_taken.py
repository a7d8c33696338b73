"""Stretches of a text that are read once: the first that takes one keeps it."""

from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.structure.mentions.taken import Taken


def test_what_reaches_into_a_taken_stretch_is_not_free() -> None:
    taken = Taken()
    assert taken.take(5, 10)
    assert not taken.is_free(9, 12)
    assert not taken.take(0, 6)
    assert taken.is_free(10, 12)
    assert taken.take(0, 5)
    assert not taken.is_free(0, 12)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=30))
def test_it_says_what_a_look_at_all_of_them_says(asked: list[tuple[int, int]]) -> None:
    taken, kept = Taken(), list[tuple[int, int]]()
    for start, length in asked:
        end = start + length
        free = all(end <= a or b <= start for a, b in kept)
        assert taken.take(start, end) is free
        if free:
            kept.append((start, end))
