"""Past meetings of the working group, as far as sources name them."""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache

from cwgdesk.core.resources import resource


@dataclass(frozen=True, slots=True)
class Meeting:
    """One past meeting; without `is_sure` the number or the exact days are inferred."""

    number: int
    starts_on: date
    ends_on: date
    place: str
    is_sure: bool
    source: str


@cache
def past_meetings() -> tuple[Meeting, ...]:
    """The meetings that are known, oldest first; a form may offer them, nothing depends on them."""
    with resource("reference", "cwg_sessions.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Meeting(
                int(row["number"]),
                date.fromisoformat(row["starts_on"]),
                date.fromisoformat(row["ends_on"]),
                row["place"],
                row["certainty"] == "seen",
                row["source"],
            )
            for row in csv.DictReader(file)
        )
