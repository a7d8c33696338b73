"""Copies of a report and a resolution that are harder to match: what the scores of align are learnt from."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from cwgdesk.texts.align.acronyms import Spelling
from cwgdesk.texts.align.terms import stems
from cwgdesk.texts.structure.found import FoundClause

Passages = list[tuple[str, frozenset[int]]]
Clauses = list[FoundClause]

FEWEST_WORDS = 8
FEWEST_PASSAGES = 8
WORST = 0.8  # of the words
ADDED_MOST = 40  # clauses of another resolution
_SPELLING = Spelling(())


def harder(
    passages: Passages, clauses: Clauses, others: Sequence[FoundClause], chance: random.Random
) -> tuple[Passages, Clauses]:
    """One copy, harmed by a random degree: its words, the order and number of passages, the clauses."""
    own = [word for text, _ in passages for word in text.split()]
    harm = chance.choice((_lost, _strange, _paraphrased, _paraphrased, _halved))
    share = chance.uniform(0, WORST)
    harmed = [
        (harm(text, [clauses[at].text for at in sorted(right)], share, own, chance) or text, right)
        for text, right in passages
    ]
    chance.shuffle(harmed)
    if len(harmed) > FEWEST_PASSAGES and chance.random() < 0.4:
        harmed = harmed[: chance.randint(max(FEWEST_PASSAGES, len(harmed) // 3), len(harmed))]
    change = chance.choice((_as_it_is, _with_strangers, _with_twins, _with_gaps))
    return change(harmed, list(clauses), others, chance)


def _lost(text: str, asked: list[str], share: float, own: list[str], chance: random.Random) -> str:
    return " ".join(word for word in text.split() if chance.random() >= share)


def _strange(text: str, asked: list[str], share: float, own: list[str], chance: random.Random) -> str:
    """Words of the same report stand where others stood."""
    return " ".join(chance.choice(own) if chance.random() < share else word for word in text.split())


def _paraphrased(text: str, asked: list[str], share: float, own: list[str], chance: random.Random) -> str:
    """Words of the request are said in other words, each wherever it stands."""
    shared = {stem for clause in asked for stem in _stems(clause)}
    gone = {stem for stem in sorted(shared) if chance.random() < share}
    return " ".join(chance.choice(own) if gone & set(_stems(word)) else word for word in text.split())


def _halved(text: str, asked: list[str], share: float, own: list[str], chance: random.Random) -> str:
    words = text.split()
    return " ".join(words[: max(FEWEST_WORDS, round(len(words) * (1 - share)))])


def _stems(text: str) -> list[str]:
    return stems(_SPELLING.unify(re.sub(r"[^\w\s]", " ", text)), _SPELLING.acronyms)


def _as_it_is(
    passages: Passages, clauses: Clauses, others: Sequence[FoundClause], chance: random.Random
) -> tuple[Passages, Clauses]:
    return passages, clauses


def _with_strangers(
    passages: Passages, clauses: Clauses, others: Sequence[FoundClause], chance: random.Random
) -> tuple[Passages, Clauses]:
    most = min(len(others), len(clauses), ADDED_MOST)
    return passages, [*clauses, *chance.sample(others, chance.randint(min(1, most), most))]


def _with_twins(
    passages: Passages, clauses: Clauses, others: Sequence[FoundClause], chance: random.Random
) -> tuple[Passages, Clauses]:
    own = [word for clause in clauses for word in clause.text.split()]
    twins = [
        replace(clause, text=_strange(clause.text, [], 1 / 3, own, chance))
        for clause in chance.sample(clauses, max(1, len(clauses) // 4))
    ]
    return passages, [*clauses, *twins]


def _with_gaps(
    passages: Passages, clauses: Clauses, others: Sequence[FoundClause], chance: random.Random
) -> tuple[Passages, Clauses]:
    """Clauses that are answered are taken out: silence is right."""
    answered = sorted({place for _, right in passages for place in right})
    dropped = set(chance.sample(answered, max(1, len(answered) // chance.choice((3, 5)))))
    kept = [at for at in range(len(clauses)) if at not in dropped]
    moved = {at: place for place, at in enumerate(kept)}
    left = [(text, frozenset(moved[at] for at in right if at in moved)) for text, right in passages]
    return left, [clauses[at] for at in kept]
