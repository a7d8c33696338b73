"""What a score means: the share of suggestions with such a score that are right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.align.calibration import (
    BEST,
    CONFIDENT,
    WORTH_A_LOOK,
    lead,
    rival_of,
    score,
    support_of,
)

LEADS = st.floats(-5, 5)
SUPPORT = st.floats(0, 5)


@given(LEADS, LEADS, SUPPORT, SUPPORT)
def test_a_score_rises_with_any_ground(ahead: float, further: float, thin: float, plain: float) -> None:
    low, high = sorted((ahead, further))
    assert 0 < score(low, thin) <= score(high, thin) < 1
    less, more = sorted((thin, plain))
    assert score(ahead, less) <= score(ahead, more)


def test_a_narrow_lead_never_makes_the_program_sure() -> None:
    plain = support_of([12] * 10)
    assert score(lead(0.5, 0.4), plain) < CONFIDENT < score(lead(0.99, 0.01), plain)


def test_where_passages_share_a_word_or_two_the_program_is_never_sure() -> None:
    assert score(lead(1.0, 0.0), support_of([2] * 10)) < CONFIDENT


def test_what_is_hardly_likely_and_hardly_supported_is_not_worth_a_look() -> None:
    assert score(lead(0.0, 1.0), support_of([0, 1, 4])) < WORTH_A_LOOK


def test_no_score_promises_more_than_was_measured() -> None:
    assert score(5.0, 5.0) <= BEST


def test_a_lead_is_over_the_likeliest_thing_else_be_it_silence() -> None:
    assert rival_of(1, {1: 0.5, 2: 0.3}) == 0.3
    assert rival_of(1, {1: 0.2, 2: 0.3}) == pytest.approx(0.5)
    assert lead(0.6, 0.3) == pytest.approx(-lead(0.3, 0.6)) == pytest.approx(0.6931, abs=1e-4)
    assert lead(1.0, 0.0) == -lead(0.0, 1.0) < 10


def test_support_is_the_mean_over_the_report() -> None:
    assert support_of([0, 0]) == support_of([]) == 0.0
    assert support_of([9, 9]) == pytest.approx(2.3026, abs=1e-4)
    assert support_of([1, 9]) < support_of([5, 5])  # one passage does not hold up another
