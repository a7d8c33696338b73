"""A pair of clauses: nobody is sure of it unless that was said."""

from cwgdesk.texts.versions.pairs import Pair, PairStatus
from tests.texts.versions.made import clause


def test_a_pair_is_doubtful_until_somebody_says_otherwise() -> None:
    pair = Pair(clause(0, "one"), None, PairStatus.GONE)
    assert (pair.sure, pair.similarity) == (False, 0.0)


def test_what_can_become_of_a_clause() -> None:
    assert {status.value for status in PairStatus} == {
        "unchanged", "renumbered", "reworded", "added", "gone",
    }  # fmt: skip
