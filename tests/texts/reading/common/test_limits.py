"""How much processor time a file may take: a little for every file, more for a longer one, never too much."""

import pytest

from cwgdesk.texts.reading.common.limits import Limits, time_allowed

MB = 2**20


@pytest.mark.parametrize(
    ("weight", "seconds"),
    [(0, 1.2), (MB, 2.4), (10 * MB, 13.2), (48 * MB, 58.8), (49 * MB, 60.0), (5000 * MB, 60.0)],
)
def test_time_grows_with_the_text_up_to_a_minute(weight: int, seconds: float) -> None:
    assert time_allowed(Limits(), weight) == pytest.approx(seconds)


def test_limits_can_be_drawn_tighter() -> None:
    assert time_allowed(Limits(seconds=2, base_seconds=1, seconds_per_mb=0.5), MB) == 1.5
    assert time_allowed(Limits(seconds=2, base_seconds=1, seconds_per_mb=0.5), 9 * MB) == 2
