"""How alike two bags of terms are."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.align.likeness import cosines

BAGS = st.lists(st.lists(st.sampled_from("abcd")).map(Counter), max_size=4)


def even(_: str) -> float:
    return 1.0


def test_the_same_terms_are_wholly_alike_and_others_not_at_all() -> None:
    bags = [Counter(["rapport", "conseil"]), Counter(["доклад"]), Counter(["报告", "提交"])]
    table = cosines(bags, bags, even)
    assert [[round(value, 6) for value in row] for row in table] == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]


def test_half_the_terms_in_common() -> None:
    ((share,),) = cosines([Counter(["a", "b"])], [Counter(["b", "c"])], even)
    assert share == pytest.approx(0.5)


def test_weighty_terms_count_for_more_and_those_of_no_weight_do_not_exist() -> None:
    weights = {"wsis": 3.0, "other": 1.0, "the": 0.0}
    passages = [Counter(["wsis", "other"])]
    ((heavy, light, none),) = cosines(
        passages, [Counter(["wsis", "the"]), Counter(["other"]), Counter(["the"])], weights.__getitem__
    )
    assert heavy > 2 * light > 0
    assert none == 0
    ((same,),) = cosines([Counter(["wsis", "the"])], [Counter(["wsis"])], weights.__getitem__)
    assert same == pytest.approx(1)


def test_nothing_compared_with_nothing() -> None:
    assert cosines([], [Counter("a")], even) == []
    assert cosines([Counter()], [Counter("a"), Counter()], even) == [[0.0, 0.0]]


@given(BAGS, BAGS)
def test_likeness_is_a_share_and_the_same_from_both_sides(
    one: list[Counter[str]], other: list[Counter[str]]
) -> None:
    there, back = cosines(one, other, even), cosines(other, one, even)
    for row in range(len(one)):
        for column in range(len(other)):
            assert -1e-9 <= there[row][column] <= 1 + 1e-9
            assert there[row][column] == pytest.approx(back[column][row])
