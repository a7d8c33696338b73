"""Months: their numbers in the six languages' words."""

import re

import pytest

from cwgdesk.texts.structure.mentions.months import MONTH, month_number


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("March", 3),
        ("AOÛT", 8),
        ("enero", 1),
        ("мая", 5),
        ("мае", 5),  # a month without a day stands in another case
        ("ديسمبر", 12),
        ("Marchpane", 0),
        ("", 0),
    ],
)
def test_a_month_is_known_by_its_name(name: str, number: int):
    assert month_number(name) == number


def test_the_pattern_takes_the_whole_name():
    found = re.match(MONTH, "mayo de 2024")
    assert found is not None
    assert found.group() == "mayo"  # not the English "may" it begins with
