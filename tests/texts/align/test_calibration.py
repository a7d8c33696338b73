"""What a score means: the share of suggestions with such a score that are right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.align.calibration import (
    BEST,
    CONFIDENT,
    WORTH_A_LOOK,
    clarity,
    lead,
    logit,
    rival_of,
    score,
)

SHARES = st.floats(0, 1)
LEADS = st.floats(-5, 5)


@given(SHARES, SHARES, LEADS, LEADS, SHARES, SHARES)
def test_a_score_rises_with_any_ground(
    probability: float, other: float, ahead: float, further: float, agreement: float, clear: float
) -> None:
    low, high = sorted((probability, other))
    assert 0 < score(low, ahead, agreement, clear) <= score(high, ahead, agreement, clear) < 1
    low, high = sorted((ahead, further))
    assert score(probability, low, agreement, clear) <= score(probability, high, agreement, clear)
    low, high = sorted((agreement, clear))
    assert score(probability, ahead, low, clear) <= score(probability, ahead, high, clear)
    assert score(probability, ahead, agreement, low) <= score(probability, ahead, agreement, high)


def test_a_narrow_lead_never_makes_the_program_sure() -> None:
    assert score(0.5, lead(0.5, 0.4), 1.0, 0.99) < CONFIDENT < score(0.99, lead(0.99, 0.01), 0.3, 0.7)


def test_what_is_hardly_likely_and_shares_no_word_is_not_worth_a_look() -> None:
    assert score(0.0, lead(0.0, 1.0), 0.0, 0.5) < WORTH_A_LOOK


def test_no_score_promises_more_than_was_measured() -> None:
    assert score(1.0, 5.0, 1.0, 1.0) <= BEST


def test_a_lead_is_over_the_likeliest_thing_else_be_it_silence() -> None:
    assert rival_of(1, {1: 0.5, 2: 0.3}) == 0.3
    assert rival_of(1, {1: 0.2, 2: 0.3}) == pytest.approx(0.5)
    assert lead(0.6, 0.3) == pytest.approx(-lead(0.3, 0.6)) == pytest.approx(0.6931, abs=1e-4)
    assert lead(1.0, 0.0) == -lead(0.0, 1.0) < 10


def test_a_report_is_clear_where_most_passages_are() -> None:
    assert clarity([{0: 0.9, 1: 0.1}, {1: 0.7}]) == pytest.approx(0.8)
    assert clarity([]) == 0.0


@pytest.mark.parametrize(("probability", "odds"), [(0.5, 0.0), (0.75, 1.0986), (0.25, -1.0986)])
def test_log_odds_are_even_at_a_half(probability: float, odds: float) -> None:
    assert logit(probability) == pytest.approx(odds, abs=1e-4)


def test_log_odds_of_certainty_are_finite() -> None:
    assert logit(1.0) == pytest.approx(-logit(0.0))
    assert 5 < logit(1.0) < 20
