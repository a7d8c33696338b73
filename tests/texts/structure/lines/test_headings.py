"""Headings: what the file calls so, and what only looks so."""

import pytest

from cwgdesk.texts.reading.common.raw import Block, Run
from cwgdesk.texts.structure.lines.headings import heading_level, is_part_heading
from tests.texts.structure.drawn import line

PROSE = "This report covers what was done in 2024, by whom it was done and what it has cost so far."


@pytest.mark.parametrize(
    ("paragraph", "level"),
    [
        (Block("Background", style="Heading 1"), 0),
        (Block("Background", style="heading 3"), 2),
        (Block("Background", outline=1), 1),
        (Block("Background", runs=(Run(0, 10, bold=True),)), 1),
        ("Background", 2),
        ("Общие сведения", 2),
        ("معلومات أساسية", 2),
        ("背景情况", 2),
        ("The following was done:", 2),
        ("1.\tIntroduction", 0),
        ("2.1\tScope of the report", 1),
        ("II.\tBackground", 0),
        ("and so on", None),
        ("To report annually to the Council;", None),
        ("a)\tone thing", None),
        ("•\tProject one", None),
        (PROSE, None),
    ],
)
def test_a_heading_stands_so_deep(paragraph: str | Block, level: int | None):
    assert heading_level(line(paragraph), line(PROSE)) == level


def test_where_headings_have_styles_a_short_line_is_none():
    assert heading_level(line("Background"), line(PROSE), styled=True) is None
    assert heading_level(line(Block("Background", style="Heading 1")), line(PROSE), styled=True) == 0


def test_the_next_item_of_the_list_makes_a_numbered_line_no_heading():
    assert heading_level(line("1.\tIntroduction"), line("2.\tResults")) is None
    assert heading_level(line("1.\tIntroduction"), line("1.1\tThis report covers 2024.")) == 0
    assert heading_level(line("1.\tIntroduction"), None) is None


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("A", True),
        ("II", True),
        ("Part II", True),
        ("Partie 2", True),
        ("Часть 1", True),
        ("A.\tInformation in the service of humanity", True),
        ("A.\tTo inform humanity;", False),
        ("1.\tInformation", False),
        ("Partly done", False),
    ],
)
def test_a_lettered_part_begins_alone_or_before_its_title(text: str, begins: bool):
    assert is_part_heading(line(text), line("The General Assembly,")) is begins


def test_a_letter_with_words_and_nothing_after_is_no_part():
    assert not is_part_heading(line("A.\tInformation"), None)
