"""What comparing two clause lists yields."""

from dataclasses import dataclass
from enum import StrEnum

from cwgdesk.texts.structure.found import FoundClause


class PairStatus(StrEnum):
    """What became of a clause."""

    UNCHANGED = "unchanged"
    RENUMBERED = "renumbered"
    REWORDED = "reworded"
    ADDED = "added"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Pair:
    """A clause of the old version and what it is in the new one.

    `similarity` (0 to 1) is the share of words in common, in order. `sure` says that no other
    clause could be meant; a note may only be carried over by itself on a sure pair.
    """

    old: FoundClause | None
    new: FoundClause | None
    status: PairStatus
    similarity: float = 0.0
    sure: bool = False
