"""The order of the answers as evidence: reports mostly answer point after point, but need not.

A hidden Markov model over the passages: each speaks to one clause, or to none; the next one speaks to
the same clause, to the next, or jumps anywhere. How far a report keeps to the order is estimated from
the report itself, starting from the belief that it jumps.

A clause that other passages answer already is less likely to be answered once more. How much less is
estimated from the report, too: some go point by point, others come back to the same points.
"""

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass

# Steps a report may take in the order of the clauses, and the beliefs to start from (as counts).
_STEPS = (0, 1, 2, -1)
_STEP_BELIEF = (2.0, 2.0, 0.3, 0.2)
_JUMP_BELIEF = 14.0
_ROUNDS = 8
# A passage speaks to none of the clauses with this probability before it is read ...
_NOTHING = 0.1
# ... and silence is as good as a clause of this utility.
_SILENCE = 3.0
# How far a report is believed to answer each clause once (0 to 1), and how many surprises that outlives.
_ONCE = 0.95
_ONCE_BELIEF = 60.0
_MOST_ONCE = 0.98
# That others speak to it counts once: where every clause has ten passages, none is dissuaded.
_MOST_HEEDED = 1.0
# The passages right before and after may go on about the same point; so much of them does not count.
_CLOSE = 0.3
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
    total = sum(_STEP_BELIEF) + _JUMP_BELIEF
    steps, jump = [belief / total for belief in _STEP_BELIEF], _JUMP_BELIEF / total
    prior = (1 - _NOTHING) / len(utility[0])
    found: list[dict[int, float]] = []
    crowd = _Crowd(len(utility[0]))
    for _ in range(_ROUNDS):
        rows = [_row(crowd.heeded(at, values)) for at, values in enumerate(utility)]
        found, steps, jump = _one_round(rows, prior, steps, jump)
        crowd.learn(found)
    return found


class _Crowd:
    """How many passages speak to each clause, and what that says of one more."""

    def __init__(self, clauses: int) -> None:
        self._shares: list[dict[int, float]] = []
        self._load = [0.0] * clauses
        self._dissuasion = 0.0

    def heeded(self, at: int, utility: Sequence[float]) -> Sequence[float]:
        """The utility of each clause for a passage, less where other passages speak to it."""
        if not self._shares:
            return utility
        spent = dict(self._shares[at])
        for beside in (at - 1, at + 1):
            if 0 <= beside < len(self._shares):
                for j, p in self._shares[beside].items():
                    spent[j] = spent.get(j, 0.0) + _CLOSE * p
        return [
            worth - self._dissuasion * min(_MOST_HEEDED, max(0.0, self._load[j] - spent.get(j, 0.0)))
            for j, worth in enumerate(utility)
        ]

    def learn(self, found: list[dict[int, float]]) -> None:
        """Go half of the way to what a round found, so that two passages do not swap clauses for ever."""
        before = self._shares or found
        self._shares = [
            {j: (new.get(j, 0.0) + old.get(j, 0.0)) / 2 for j in new.keys() | old.keys()}
            for new, old in zip(found, before, strict=True)
        ]
        unsaid = [1.0] * len(self._load)
        self._load = [0.0] * len(self._load)
        for shares in self._shares:
            for j, p in shares.items():
                self._load[j] += p
                unsaid[j] *= 1 - p
        self._dissuasion = -math.log(1 - self._once(sum(1 - p for p in unsaid)))

    def _once(self, answered: float) -> float:
        """How far each clause is answered once: repetitions found, to those that chance alone would give."""
        passages, clauses = sum(self._load), len(self._load)
        repeated = passages - answered
        by_chance = passages - clauses * (1 - (1 - 1 / clauses) ** passages)
        share = (repeated + _ONCE_BELIEF * (1 - _ONCE)) / (by_chance + _ONCE_BELIEF)
        return min(_MOST_ONCE, max(0.0, 1 - share))


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
