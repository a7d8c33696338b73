"""Clauses made of what slows a parser down: ten times the letters, ten times the time, not a hundred."""

import time

from benchmarks._timing import report
from cwgdesk.texts.reading.txt import read_txt
from cwgdesk.texts.structure.parse import parse
from tests.texts.reading.crafted.plain import FOOD


def _seconds(food: str, letters: int) -> float:
    raw = read_txt(f"Begin {food * (letters // len(food))} end.\n".encode(), "x")
    begin = time.process_time()
    parse(raw)
    return time.process_time() - begin


def main() -> None:
    """Print what 40,000 letters of each cost against 4,000."""
    for name, food in FOOD.items():
        _seconds(food, 4_000)
        report(name, _seconds(food, 40_000), _seconds(food, 4_000), "a tenth", budget=25)
