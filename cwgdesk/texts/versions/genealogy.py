"""The life of a clause through all versions of its work."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.pairs import PairStatus


@dataclass(frozen=True, slots=True)
class Stage:
    """A clause in one version, and how it came from the version before."""

    version: int  # counted from 0, oldest first
    clause: FoundClause
    status: PairStatus  # ADDED where its life begins
    similarity: float = 0.0


Life = tuple[Stage, ...]


def lives(versions: Sequence[Sequence[FoundClause]]) -> tuple[Life, ...]:
    """Every clause of every version in exactly one life, oldest version first."""
    if not versions:
        return ()
    open_lives: dict[UUID, list[Stage]] = {c.id: [Stage(0, c, PairStatus.ADDED)] for c in versions[0]}
    found = list(open_lives.values())
    for number, (older, newer) in enumerate(pairwise(versions), 1):
        carried: dict[UUID, list[Stage]] = {}
        for pair in compare(older, newer):
            if pair.new is None:
                continue
            life = open_lives[pair.old.id] if pair.old else []
            if not life:
                found.append(life)
            life.append(Stage(number, pair.new, pair.status, pair.similarity))
            carried[pair.new.id] = life
        open_lives = carried
    return tuple(tuple(life) for life in found)
