"""The Sustainable Development Goals and the WSIS action lines, in six languages."""

import csv
import re
from functools import cache

from cwgdesk.core.resources import resource

GOALS = tuple(str(number) for number in range(1, 18))
_TARGET = re.compile(r"(?P<goal>[1-9]|1[0-7])(?:\.(?:\d{1,2}|[a-d]))?")


def is_sdg(code: str) -> bool:
    """Is this a goal ("4") or the form of a target ("9.c")?"""
    return _TARGET.fullmatch(code) is not None


def sdg_title(goal: str, language: str = "en") -> str:
    """The short title of a goal; KeyError for one that does not exist."""
    titles = _goal_titles()[goal]
    return titles.get(language) or titles["en"]


def action_lines() -> tuple[str, ...]:
    """The codes of the eighteen lines that practices name, C1 to C11 with C7 in its eight parts."""
    return tuple(code for code in _line_titles() if code != "C7")


def action_line(code: str) -> str | None:
    """The code as the reference writes it ("c7 E-health", with a Cyrillic С, too); None if unknown."""
    # ITU's own pages hold the look-alike Cyrillic letter (docs/domain.md 6.1).
    wanted = " ".join(code.replace("С", "C").replace("с", "c").split()).casefold()
    known = {line.casefold(): line for line in _line_titles()}
    return known.get(wanted) or known.get(f"c7 {wanted}")


def action_line_title(code: str, language: str = "en") -> str:
    """The title of an action line; KeyError for one that does not exist."""
    titles = _line_titles()[code]
    return titles.get(language) or titles["en"]


@cache
def _goal_titles() -> dict[str, dict[str, str]]:
    return _titles("sdg_titles_6lang.csv", "sdg", "short_title")


@cache
def _line_titles() -> dict[str, dict[str, str]]:
    return _titles("action_lines_6lang.csv", "action_line", "title")


def _titles(file_name: str, key: str, column: str) -> dict[str, dict[str, str]]:
    titles: dict[str, dict[str, str]] = {}
    with resource("reference", file_name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            titles.setdefault(row[key], {})[row["language"]] = row[column]
    return titles
