"""Conferences: whose resolution it is, from the place and year in brackets."""

import pytest

from cwgdesk.texts.structure.mentions.conferences import conference_of


@pytest.mark.parametrize(
    ("version", "conference"),
    [
        ("Rev. Bucharest, 2022", "pp"),
        ("Rév. Doubaï, 2018", "pp"),
        ("Пересм. Дубай, 2014 г.", "wtdc"),  # the same place has seen more than one
        ("2012年，迪拜，修订版", "wtsa"),
        ("المراجَع في بوخارست، 2022", "pp"),
        ("Rev. Ginebra, 2022", "wtsa"),
        ("Rev. Bucharest", ""),
        ("Bucharest, 2021", ""),
        ("modified 2023", ""),
        ("", ""),
    ],
)
def test_place_and_year_together_tell_the_conference(version: str, conference: str):
    assert conference_of(version) == conference
