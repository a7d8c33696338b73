"""Disturbed copies stay fair: what is right stays right, and only that."""

import random

from tests.checks.align_harms import Passages, harder
from tests.checks.calibrate_align import clause

TOPICS = ("satellites", "cables", "fees", "calls", "plans", "captions", "towers", "meters", "masts")
CLAUSES = [clause(at, f"to report on {topic} in all regions of the world") for at, topic in enumerate(TOPICS)]
PASSAGES: Passages = [
    (f"A study on {topic} was finished in all regions", frozenset({at})) for at, topic in enumerate(TOPICS)
]
STRANGERS = [clause(at, f"to translate page {at}") for at in range(5)]


def test_what_is_right_points_to_the_same_clause_wherever_it_stands() -> None:
    for seed in range(200):
        passages, clauses = harder(PASSAGES, CLAUSES, STRANGERS, random.Random(seed))
        assert len(passages) >= 8
        for text, right in passages:
            assert text
            for at in right:
                assert clauses[at] in CLAUSES


def test_copies_differ_in_words_in_order_and_in_clauses() -> None:
    copies = [harder(PASSAGES, CLAUSES, STRANGERS, random.Random(seed)) for seed in range(60)]
    counts = {len(clauses) for _, clauses in copies}
    assert min(counts) < len(CLAUSES) < max(counts)  # gaps, and strangers or twins
    assert any(not right for passages, _ in copies for _, right in passages)  # silence may be right
    assert len({tuple(text for text, _ in passages) for passages, _ in copies}) == len(copies)
