"""What a score means: the share of suggestions with such a score that are right."""

import math

# A logistic map of the two numbers below, fitted by `python -m tests.checks.calibrate_align`.
INTERCEPT = -0.59
OF_PROBABILITY = 0.67
OF_AGREEMENT = 2.17

# From this score on a suggestion is shown unasked.
CONFIDENT = 0.75
# Below this a suggestion is not worth a look, and a passage whose best is below has none.
WORTH_A_LOOK = 0.05
# The best that was measured: of the suggestions that score highest, this share is right.
BEST = 0.99
_EDGE = 1e-4


def logit(probability: float) -> float:
    """The log odds, kept finite."""
    held = min(1 - _EDGE, max(_EDGE, probability))
    return math.log(held / (1 - held))


def score(probability: float, agreement: float) -> float:
    """How often a suggestion of this probability and agreement is right (0 to `BEST`, rising in both)."""
    odds = INTERCEPT + OF_PROBABILITY * logit(probability) + OF_AGREEMENT * agreement
    return min(BEST, 1 / (1 + math.exp(-odds)))
