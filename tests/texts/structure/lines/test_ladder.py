"""Ladders: how deep a label stands, told from the labels around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel, automatic_label
from cwgdesk.texts.structure.lines.ladder import Ladder


def depths(*labels: str) -> list[int]:
    ladder, read = Ladder(), [automatic_label(label) for label in labels]
    known = [label for label in read if label is not None]
    assert len(known) == len(labels)
    return [
        ladder.step(label, known[i + 1] if i + 1 < len(known) else None, False)
        for i, label in enumerate(known)
    ]


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("1. 2. (a) (b) (i) (ii) (c) 3.", [0, 0, 1, 1, 2, 2, 1, 0]),
        ("1. (g) (h) (i) (j)", [0, 1, 1, 1, 1]),
        ("1. (h) (i) (ii) (i) (j)", [0, 1, 2, 2, 1, 1]),
        ("1 1.1 1.1.1 1.2 2 2.1", [0, 1, 2, 1, 0, 1]),
        ("1 i) ii) 1bis 2", [0, 1, 1, 0, 0]),
        ("3. (i) (ii) (iii) (iv) (v) (vi) 4.", [0, 1, 1, 1, 1, 1, 1, 0]),
        ("1. • • 2. • 3.", [0, 1, 1, 0, 1, 0]),
        ("1. (u) (v) (w) (x) (y)", [0, 1, 1, 1, 1, 1]),
        ("1 a) 1) 2) b) 2", [0, 1, 2, 2, 1, 0]),
        ("a) c) e)", [0, 0, 0]),  # letters that were left out
        ("1. • (a) (b)", [0, 1, 1, 1]),  # below the number, not below the bullet
        ("a) 2.1 2.2", [0, 0, 0]),
    ],
)
def test_labels_alone_tell_how_deep_they_stand(labels: str, expected: list[int]):
    assert depths(*labels.split()) == expected


@given(st.lists(st.integers(0, 4), min_size=1, max_size=9))
def test_lettered_items_stand_below_their_number_however_many(sizes: list[int]):
    labels: list[str] = []
    expected: list[int] = []
    for number, size in enumerate(sizes, 1):
        labels += [f"{number}.", *(f"({'abcd'[i]})" for i in range(size))]
        expected += [0, *[1] * size]
    assert depths(*labels) == expected


def label(shown: str) -> ClauseLabel:
    read = automatic_label(shown)
    assert read is not None
    return read


def climbed(*labels: str) -> Ladder:
    ladder = Ladder()
    for shown in labels:
        ladder.step(label(shown), None, after_colon=False)
    return ladder


@pytest.mark.parametrize(
    ("before", "after", "continues", "counts_on"),
    [
        ("1 2", "3", True, True),
        ("1 2", "2bis", True, True),
        ("1", "a)", True, False),  # begins a series below
        ("1 2", "12", False, False),  # "12 months" is a quantity
        ("а) б)", "в)", True, True),
        ("أ) ب)", "ج)", True, True),
        ("（一） （二）", "（三）", True, True),
        ("", "4", False, False),
    ],
)
def test_only_what_counts_on_or_begins_belongs_to_the_count(
    before: str, after: str, continues: bool, counts_on: bool
):
    ladder = climbed(*before.split())
    assert (ladder.continues(label(after)), ladder.counts_on(label(after))) == (continues, counts_on)


def test_after_a_colon_a_lone_i_begins_roman_numbers():
    assert climbed("1.", "(h)").step(label("(i)"), None, after_colon=False) == 1  # h, i
    assert climbed("1.", "(b)").step(label("(i)"), None, after_colon=True) == 2


def test_a_new_call_forgets_every_series():
    ladder = climbed("1", "a)", "i)")
    ladder.clear()
    assert not ladder.counts_on(label("ii)"))
    assert ladder.step(label("a)"), None, after_colon=False) == 0
