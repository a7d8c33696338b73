"""What may be said of a clause and a report; silence only where somebody has looked and found nothing."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from uuid import UUID

# The way passages are aligned, counted up whenever it may find something else: what an earlier way did not
# find is not silent by this one. The test of this module says when.
METHOD = "3"

# Below this probability that any passage speaks to it, nothing is said to speak to a clause.
LIKELY_FROM = 0.3


class Standing(StrEnum):
    """How a clause stands to a report."""

    NOT_EXAMINED = "not_examined"  # nobody looked, or what was looked at has changed since
    NOTHING_LIKELY = "nothing_likely"  # examined: what was found is likelier wrong than right
    SILENT = "silent"  # examined: nothing was found, or nothing of it was left standing
    SPOKEN = "spoken"  # a passage speaks to it or to one of its items


def standings(
    above: Mapping[UUID, UUID | None],
    guesses: Iterable[tuple[UUID, float]],
    *,
    said: Collection[UUID] = (),
    lost: Collection[UUID] = (),
    examined: bool = True,
) -> dict[UUID, Standing]:
    """How each clause stands; what is true of an item is true of the clause that introduces it.

    `above`: each clause's parent; `guesses`: clauses with the score of a suggestion that is not judged;
    `said`: those to which a passage speaks by a person's word; `lost`: those for which the search found
    something that is there no longer.
    """
    unsaid: dict[UUID, float] = {}  # the probability that no passage speaks to the clause
    for clause_id, score in guesses:
        unsaid[clause_id] = unsaid.get(clause_id, 1.0) * (1 - score)
    spoken, gone, faint = (_with_those_above(ids, above) for ids in (said, lost, unsaid))
    likely = _with_those_above((c for c, p in unsaid.items() if 1 - p >= LIKELY_FROM), above)

    def standing(clause_id: UUID) -> Standing:
        if clause_id in spoken:
            return Standing.SPOKEN
        if not examined:
            return Standing.NOT_EXAMINED
        if clause_id in likely:
            return Standing.SPOKEN
        if clause_id in gone:
            return Standing.NOT_EXAMINED
        return Standing.NOTHING_LIKELY if clause_id in faint else Standing.SILENT

    return {clause_id: standing(clause_id) for clause_id in above}


def _with_those_above(ids: Iterable[UUID], above: Mapping[UUID, UUID | None]) -> set[UUID]:
    found: set[UUID] = set()
    for clause_id in ids:
        reached: UUID | None = clause_id
        while reached is not None and reached not in found:
            found.add(reached)
            reached = above.get(reached)
    return found
