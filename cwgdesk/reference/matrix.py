"""The WSIS-SDG matrix: which action line serves which goal. It suggests and never validates."""

import csv
from enum import StrEnum
from functools import cache

from cwgdesk.core.resources import resource


class Linked(StrEnum):
    """What the sources say of a cell."""

    YES = "yes"
    NO = "no"
    DISPUTED = "disputed"  # two tables of the same source disagree


def linked(line: str, goal: str) -> Linked:
    """The cell of an action line and a goal; KeyError where there is none."""
    return _cells()[line, goal]


def goals_for(line: str) -> tuple[str, ...]:
    """The goals that the matrix suggests for an action line; none for an unknown line."""
    return tuple(goal for (code, goal), link in _cells().items() if code == line and link is Linked.YES)


def matrix_lines() -> tuple[str, ...]:
    """The action lines of the matrix, in its order."""
    return tuple(dict.fromkeys(code for code, _ in _cells()))


@cache
def _cells() -> dict[tuple[str, str], Linked]:
    with resource("reference", "wsis_sdg_matrix.csv").open(encoding="utf-8", newline="") as file:
        return {(row["action_line"], row["sdg"]): Linked(row["linked"]) for row in csv.DictReader(file)}
