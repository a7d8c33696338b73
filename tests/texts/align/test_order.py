"""The order of the answers: a report that goes point by point, one that jumps, and silence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cwgdesk.texts.align.order import probabilities

# How much each of six passages speaks for each of six clauses; the fourth says nothing of itself.
POINT_BY_POINT = [[8.0 if i == j and i != 3 else 2.0 for j in range(6)] for i in range(6)]


@given(
    st.lists(st.lists(st.floats(-5, 20), min_size=4, max_size=4), min_size=1, max_size=8),
)
@settings(max_examples=50)
def test_probabilities_of_clauses_and_silence_sum_to_at_most_one(utility: list[list[float]]) -> None:
    for row in probabilities(utility):
        assert all(0 <= p <= 1 for p in row.values())
        assert sum(row.values()) <= 1 + 1e-9


def likeliest(row: dict[int, float]) -> int:
    return max(row, key=lambda clause: row[clause])


def test_a_passage_that_says_little_takes_its_place_between_its_neighbours() -> None:
    found = probabilities(POINT_BY_POINT)
    assert [likeliest(row) for row in found] == [0, 1, 2, 3, 4, 5]
    alone = probabilities([POINT_BY_POINT[3]])[0]
    assert found[3][3] > 2 * alone[3]  # alone it could be any


def test_a_report_may_jump_where_its_words_say_so() -> None:
    jumping = [[8.0 if j == wanted else 0.0 for j in range(6)] for wanted in (5, 0, 3)]
    assert [likeliest(row) for row in probabilities(jumping)] == [5, 0, 3]


def test_where_nothing_fits_silence_is_the_likeliest() -> None:
    (row,) = probabilities([[-5.0, -5.0, -5.0]])
    assert sum(row.values()) < 0.1


def test_what_another_passage_plainly_answers_is_less_likely_answered_again() -> None:
    alone = probabilities([[4.0, 3.8, 0.0, 0.0]])[0]
    plain = [9.0, 0.0, 0.0, 0.0]
    beside = probabilities([[4.0, 3.8, 0.0, 0.0], [0.0, 0.0, 9.0, 0.0], plain])[0]
    assert likeliest(alone) == 0
    assert likeliest(beside) == 1


def test_a_report_that_comes_back_to_the_same_points_may_go_on_doing_so() -> None:
    often = [[9.0 if j == i % 3 else 0.0 for j in range(3)] for i in range(60)]
    assert likeliest(probabilities([*often, [4.0, 3.5, 0.0]])[-1]) == 0


@pytest.mark.parametrize("utility", [[], [[]], [[], []]])
def test_without_passages_or_clauses_there_is_nothing_to_say(utility: list[list[float]]) -> None:
    assert probabilities(utility) == [{} for _ in utility]
