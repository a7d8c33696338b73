"""What a score means: the share of suggestions with such a score that are right."""

import math
from collections.abc import Mapping, Sequence

# A logistic map, fitted by `python -m tests.checks.calibrate_align` to its cases and to many disturbed copies
# of them; it prints what a fit would give now, and how far off each set is for constants that have not seen
# it. Tried, and of no weight beside these two: the share of words in common, the margin over the second
# clause, in the row's spread or not, whether the clause has no better passage, words that stand nowhere else.
INTERCEPT = -4.38
OF_LEAD = 0.56
OF_LAG = 1.1  # of what is not likeliest: so seconds score as often as they are right
OF_SUPPORT = 2.01
# Below this support hardly anything was measured: short passages are no proof against what they lead by.
LEAST_SUPPORT = 1.5

# From this score on a suggestion is shown unasked: of such, .98 were right over the sets handed out.
CONFIDENT = 0.88
# Below this a suggestion is not worth a look, and a passage whose best is below has none.
WORTH_A_LOOK = 0.05
# The best that was measured: of the suggestions that score highest, this share is right.
BEST = 0.99
_EDGE = 1e-4
_LONGEST_LEAD = 5.0


def lead(probability: float, rival: float) -> float:
    """How much likelier a clause is than the likeliest thing else, on a log scale that ends somewhere."""
    ahead = math.log(max(_EDGE, probability) / max(_EDGE, rival))
    return max(-_LONGEST_LEAD, min(_LONGEST_LEAD, ahead))


def rival_of(column: int, likely: Mapping[int, float]) -> float:
    """The likeliest thing else: another clause, or silence."""
    return max([1 - sum(likely.values()), *(p for other, p in likely.items() if other != column)])


def support_of(shared: Sequence[int]) -> float:
    """How much a report is held by words in common: the mean over its passages, on a log scale.

    `shared`: for each passage the number of stems in common with the clause it likeliest speaks to. A report
    that says everything in words of its own leaves each of its passages in doubt, plain though one may look.
    """
    return sum(map(math.log1p, shared)) / len(shared) if shared else 0.0


def score(ahead: float, support: float) -> float:
    """How often a suggestion is right (0 to `BEST`, rising in its lead and in the report's support)."""
    odds = INTERCEPT + (OF_LEAD if ahead > 0 else OF_LAG) * ahead + OF_SUPPORT * max(LEAST_SUPPORT, support)
    return min(BEST, 1 / (1 + math.exp(-odds)))
