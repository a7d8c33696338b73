"""Goals and action lines, in six languages."""

import pytest

from cwgdesk.reference.goals import GOALS, action_line, action_line_title, action_lines, is_sdg, sdg_title
from cwgdesk.reference.matrix import matrix_lines

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


def test_every_goal_and_line_has_a_title_in_six_languages() -> None:
    for language in LANGUAGES:
        assert all(sdg_title(goal, language) for goal in GOALS)
        assert all(action_line_title(line, language) for line in action_lines())
    assert len({sdg_title("4", language) for language in LANGUAGES}) == 6


@pytest.mark.parametrize("code", ["1", "17", "9.c", "4.7", "16.10"])
def test_goals_and_targets_are_known(code: str) -> None:
    assert is_sdg(code)


@pytest.mark.parametrize("code", ["0", "18", "", "4.", "9.z", "SDG 4", "04"])
def test_other_codes_are_not(code: str) -> None:
    assert not is_sdg(code)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("C2", "C2"),
        ("c2", "C2"),
        ("С2", "C2"),
        ("c7  E-health", "C7 e-health"),
        ("e-health", "C7 e-health"),
        ("C12", None),
    ],
)
def test_action_lines_are_recognised_as_people_write_them(typed: str, code: str | None) -> None:
    assert action_line(typed) == code


def test_there_are_eighteen_lines() -> None:
    assert len(action_lines()) == 18 == len(matrix_lines())
    assert set(matrix_lines()) == set(action_lines())
