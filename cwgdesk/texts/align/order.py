"""The order of the answers as evidence: reports mostly answer point after point, but need not.

A hidden Markov model over the passages: each speaks to one clause, or to none; the next one speaks to
the same clause, to the next, or jumps anywhere. How far a report keeps to the order is estimated from
the report itself, starting from the belief that it jumps.
"""

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass

# Steps a report may take in the order of the clauses, and the beliefs to start from (as counts).
_STEPS = (0, 1, 2, -1)
_STEP_BELIEF = (2.0, 2.0, 0.3, 0.2)
_JUMP_BELIEF = 14.0
_ROUNDS = 6
# A passage speaks to none of the clauses with this probability before it is read ...
_NOTHING = 0.1
# ... and silence is as good as a clause of this utility.
_SILENCE = 3.0
# Only the best candidates of a passage are followed; the rest has no chance.
_FOLLOWED = 30


@dataclass(frozen=True, slots=True)
class _Row:
    """What one passage says: likelihood of its candidates, scaled, and of silence."""

    likelihood: dict[int, float]
    silence: float


def probabilities(utility: Sequence[Sequence[float]]) -> list[dict[int, float]]:
    """Per passage: the clauses it may speak to, with the probability of each."""
    if not utility or not utility[0]:
        return [{} for _ in utility]
    rows = [_row(values) for values in utility]
    total = sum(_STEP_BELIEF) + _JUMP_BELIEF
    steps, jump = [belief / total for belief in _STEP_BELIEF], _JUMP_BELIEF / total
    prior = (1 - _NOTHING) / len(utility[0])
    found: list[dict[int, float]] = []
    for _ in range(_ROUNDS):
        found, steps, jump = _one_round(rows, prior, steps, jump)
    return found


def _row(values: Sequence[float]) -> _Row:
    best = max(*values, _SILENCE)
    followed = heapq.nlargest(_FOLLOWED, range(len(values)), key=values.__getitem__)
    return _Row({j: math.exp(values[j] - best) for j in followed}, math.exp(_SILENCE - best))


def _one_round(
    rows: list[_Row], prior: float, steps: list[float], jump: float
) -> tuple[list[dict[int, float]], list[float], float]:
    """Forward and backward once; the probabilities, and the steps re-estimated from them."""
    ahead, ahead_silent = _forward(rows, prior, steps, jump)
    back = dict.fromkeys(rows[-1].likelihood, 1.0)
    back_silent = 1.0
    found: list[dict[int, float]] = []
    taken, jumped = list(_STEP_BELIEF), _JUMP_BELIEF
    for at in range(len(rows) - 1, -1, -1):
        if at < len(rows) - 1:
            coming = {k: back[k] * p for k, p in rows[at + 1].likelihood.items()}
            landing = prior * sum(coming.values()) + _NOTHING * back_silent * rows[at + 1].silence
            back = {
                j: jump * landing
                + sum(weight * coming.get(j + step, 0.0) for step, weight in zip(_STEPS, steps, strict=True))
                for j in rows[at].likelihood
            }
            back_silent = landing
            whole = sum(p * back[j] for j, p in ahead[at].items()) + ahead_silent[at] * back_silent
            for which, step in enumerate(_STEPS):
                went = sum(p * coming.get(j + step, 0.0) for j, p in ahead[at].items())
                taken[which] += steps[which] * went / whole
            jumped += jump * landing * sum(ahead[at].values()) / whole
            scale = sum(back.values()) + back_silent
            back = {j: p / scale for j, p in back.items()}
            back_silent /= scale
        joint = {j: p * back[j] for j, p in ahead[at].items()}
        whole = sum(joint.values()) + ahead_silent[at] * back_silent
        found.append({j: p / whole for j, p in joint.items()})
    total = sum(taken) + jumped
    return found[::-1], [t / total for t in taken], jumped / total


def _forward(
    rows: list[_Row], prior: float, steps: list[float], jump: float
) -> tuple[list[dict[int, float]], list[float]]:
    ahead: list[dict[int, float]] = []
    silent: list[float] = []
    for at, row in enumerate(rows):
        if at == 0:
            reach = dict.fromkeys(row.likelihood, prior)
            silence = _NOTHING
        else:
            free = jump * sum(ahead[-1].values()) + silent[-1]
            before = ahead[-1]
            reach = {
                k: free * prior
                + sum(weight * before.get(k - step, 0.0) for step, weight in zip(_STEPS, steps, strict=True))
                for k in row.likelihood
            }
            silence = free * _NOTHING
        weighed = {k: p * row.likelihood[k] for k, p in reach.items()}
        silence *= row.silence
        scale = sum(weighed.values()) + silence
        ahead.append({k: p / scale for k, p in weighed.items()})
        silent.append(silence / scale)
    return ahead, silent
