"""Times and dates as a delegate reads them in the language of the interface."""

from datetime import date, datetime

import pytest

from cwgdesk.ui.words.times import clock, day, moment_text

AFTERNOON = datetime(2026, 2, 12, 14, 2).astimezone()


@pytest.mark.parametrize(
    ("code", "told"),
    [("en", "12 Feb 2026"), ("fr", "12 févr. 2026"), ("ru", "12 февр. 2026"), ("zh", "2026年2月12日")],
)
def test_a_day_is_written_as_the_language_does(spoken, code: str, told: str) -> None:
    spoken(code)
    assert day(date(2026, 2, 12)) == told


@pytest.mark.parametrize(("code", "told"), [("en_GB", "14:02"), ("fr", "14:02"), ("en_US", "2:02\u202fPM")])
def test_the_time_of_day_is_the_one_here(spoken, code: str, told: str) -> None:
    spoken(code)
    assert clock(AFTERNOON) == told


def test_a_moment_is_its_day_and_its_time(spoken) -> None:
    spoken("en_GB")
    assert moment_text(AFTERNOON) == "12/02/2026 14:02"
