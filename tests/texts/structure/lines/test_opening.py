"""Openings: who speaks, which number the text has, and what stands above its first words."""

import pytest

from cwgdesk.texts.structure.lines.opening import (
    front_roles,
    is_adoption,
    number_line,
    opening_body,
    title_number,
)
from tests.texts.structure.drawn import lines


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The ITU Council,", "ITU Council"),
        ("Le Conseil de l'UIT,", "ITU Council"),
        ("El Consejo de la UIT,", "ITU Council"),
        ("Совет МСЭ,", "ITU Council"),
        ("إن مجلس الاتحاد،", "ITU Council"),
        ("国际电联理事会，", "ITU Council"),
        ("大会，", "UN General Assembly"),
        ("The Plenipotentiary Conference of the Union (Dubai, 2018),", "ITU Plenipotentiary Conference"),
        ("The Executive Board of the Programme,", "Executive Board of the Programme"),
        ("Council", ""),  # without its comma it may be a cell of a table
        ("The Council is invited to note the report.", ""),
        ("", ""),
    ],
)
def test_the_organ_that_speaks_is_known_by_its_opening_words(text: str, body: str):
    assert opening_body(text) == body


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("RESOLUTION 146 (REV. DUBAI, 2018)", ("146", "REV. DUBAI, 2018")),
        ("Draft new Resolution [WGT-1] (Dubai, 2018)", ("[WGT-1]", "Dubai, 2018")),
        ("RÉSOLUTION 1334", ("1334", "")),
        ("RESOLUCIÓN 73 (Minneapolis, 1998)", ("73", "Minneapolis, 1998")),
        ("РЕЗОЛЮЦИЯ 1334 (ИЗМЕНЕННАЯ В 2023 г.)", ("1334", "ИЗМЕНЕННАЯ В 2023 г.")),
        ("القرار 1334 (المعدل في 2023)", ("1334", "المعدل في 2023")),
        ("第1334号决议（2023年修改）", ("1334", "2023年修改")),
        ("Resolution 146 says that,", None),
        ("", None),
    ],
)
def test_a_number_line_gives_number_and_version(text: str, number: tuple[str, str] | None):
    assert number_line(text) == number


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(adopted at the sixth Plenary meeting)", True),
        ("Résolution adoptée par l'Assemblée générale le 5 mai 2020", True),
        ("大会2024年12月19日通过", True),
        ("[on the report of the Second Committee (A/79/435)]", True),
        ("The agenda was adopted.", False),
        ("Adopted " + "at length " * 30, False),
    ],
)
def test_the_line_of_adoption(text: str, said: bool):
    assert is_adoption(text) is said


def test_what_stands_above_the_opening_words():
    front = lines("A/RES/79/9", "Resolution adopted by the General Assembly on 4 May 2020", "On drawn things")
    assert front_roles(list(front)) == ["masthead", "adoption", "title"]
    front = lines("RESOLUTION 7 (DUBAI, 2018)", "On drawn things", "and on others")
    assert front_roles(list(front)) == ["number", "title", "title"]
    assert front_roles(list(lines("Examplia", "A/79/L.1"))) == ["title", "masthead"]
    assert front_roles([]) == []


def test_a_title_may_begin_with_its_number():
    text = "79/9.\tCooperation between both"
    assert title_number(text) == ("79/9", text.index("Cooperation"))
    assert title_number("Cooperation of 79/9") is None
