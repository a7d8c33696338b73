"""What a score means: the share of suggestions with such a score that are right."""

import math
from collections.abc import Mapping, Sequence

# A logistic map, fitted to the cases of `python -m tests.checks.calibrate_align`, which prints what a fit to
# all of them would give now, and how far off each set is for constants that have not seen it.
INTERCEPT = -0.58
OF_PROBABILITY = 0.06
OF_LEAD = 0.57
OF_AGREEMENT = 0.53
OF_CLARITY = 0.09

# From this score on a suggestion is shown unasked.
CONFIDENT = 0.75
# Below this a suggestion is not worth a look, and a passage whose best is below has none.
WORTH_A_LOOK = 0.05
# The best that was measured: of the suggestions that score highest, this share is right.
BEST = 0.99
_EDGE = 1e-4
_LONGEST_LEAD = 5.0


def logit(probability: float) -> float:
    """The log odds, kept finite."""
    held = min(1 - _EDGE, max(_EDGE, probability))
    return math.log(held / (1 - held))


def lead(probability: float, rival: float) -> float:
    """How much likelier a clause is than the likeliest thing else, on a log scale that ends somewhere."""
    ahead = math.log(max(_EDGE, probability) / max(_EDGE, rival))
    return max(-_LONGEST_LEAD, min(_LONGEST_LEAD, ahead))


def rival_of(column: int, likely: Mapping[int, float]) -> float:
    """The likeliest thing else: another clause, or silence."""
    return max([1 - sum(likely.values()), *(p for other, p in likely.items() if other != column)])


def clarity(likely: Sequence[Mapping[int, float]]) -> float:
    """How sure the report is taken as a whole: where most passages are in doubt, each is more so."""
    best = [max(row.values(), default=0.0) for row in likely]
    return sum(best) / len(best) if best else 0.0


def score(probability: float, ahead: float, agreement: float, clear: float) -> float:
    """How often a suggestion is right (0 to `BEST`, rising in everything it is told).

    `ahead` is its lead, `agreement` the share of words in common, `clear` the clarity of the report.
    """
    odds = (
        INTERCEPT
        + OF_PROBABILITY * logit(probability)
        + OF_LEAD * ahead
        + OF_AGREEMENT * agreement
        + OF_CLARITY * logit(clear)
    )
    return min(BEST, 1 / (1 + math.exp(-odds)))
