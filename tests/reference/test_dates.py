"""Dates as papers write them."""

from datetime import date

import pytest

from cwgdesk.reference.dates import date_span, long_date


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "28 December 2017"),
        ("fr", "28 décembre 2017"),
        ("es", "28 de diciembre de 2017"),
        ("ru", "28 декабря 2017\u00a0г."),
        ("ar", "28 ديسمبر 2017"),
        ("zh", "2017年12月28日"),
    ],
)
def test_a_date_follows_the_papers_language(language, written):
    assert long_date(date(2017, 12, 28), language) == written


@pytest.mark.parametrize(
    ("first", "last", "language", "written"),
    [
        (date(2018, 1, 24), date(2018, 1, 25), "en", "24–25 January 2018"),
        (date(2018, 1, 24), date(2018, 1, 25), "zh", "2018年1月24日至25日"),
        (date(2018, 1, 31), date(2018, 2, 1), "fr", "31 janvier 2018 – 1 février 2018"),
        (date(2018, 1, 24), date(2018, 1, 24), "en", "24 January 2018"),
        (date(2018, 1, 24), None, "en", "24 January 2018"),
        (None, None, "en", ""),
    ],
)
def test_a_meeting_lasts_from_to(first, last, language, written):
    assert date_span(first, last, language) == written
