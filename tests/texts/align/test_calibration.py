"""What a score means: the share of suggestions with such a score that are right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.align.calibration import BEST, CONFIDENT, WORTH_A_LOOK, logit, score


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_a_score_rises_with_either_ground(probability: float, agreement: float, other: float) -> None:
    low, high = sorted((agreement, other))
    assert 0 < score(probability, low) <= score(probability, high) < 1
    low, high = sorted((probability, other))
    assert score(low, agreement) <= score(high, agreement)


def test_no_scrap_of_likeness_alone_makes_the_program_sure() -> None:
    assert score(0.5, 0.1) < CONFIDENT < score(0.99, 0.5)


def test_words_that_have_nothing_in_common_are_not_worth_a_look() -> None:
    assert score(0.0, 0.0) < WORTH_A_LOOK


def test_no_score_promises_more_than_was_measured() -> None:
    assert score(1.0, 1.0) <= BEST


@pytest.mark.parametrize(("probability", "odds"), [(0.5, 0.0), (0.75, 1.0986), (0.25, -1.0986)])
def test_log_odds_are_even_at_a_half(probability: float, odds: float) -> None:
    assert logit(probability) == pytest.approx(odds, abs=1e-4)


def test_log_odds_of_certainty_are_finite() -> None:
    assert logit(1.0) == pytest.approx(-logit(0.0))
    assert 5 < logit(1.0) < 20
