"""Labels and ladders: every way of numbering, and how deep it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.structure.lines.clause_labels import automatic_label, read_label
from cwgdesk.texts.structure.lines.ladder import Ladder


@pytest.mark.parametrize(
    ("text", "shown", "series", "value"),
    [
        ("1.\tRequests", "1.", "decimal.", (1,)),
        ("12\tto report", "12", "decimal", (12,)),
        ("1bis\tto report", "1bis", "decimal", (1, 2)),
        ("a)\tthat", "a)", "latin)", (1,)),
        ("aa)\tthat", "aa)", "latin)", (27,)),
        ("b)bis\tthat", "b)bis", "latin)", (2, 2)),
        ("(b)\tTo do", "(b)", "latin()", (2,)),
        ("(ii)\tTo do", "(ii)", "roman()", (2,)),
        ("а)\tпринять", "а)", "cyrillic)", (1,)),
        ("(أ)\tأن", "(أ)", "abjad()", (1,)),
        ("15 – تدعو", "15 –", "decimal-", (15,)),
        ("2.重申", "2.", "decimal.", (2,)),
        ("（一）  秘书长", "（一）", "han()", (1,)),
        ("十二、秘书长", "十二、", "han、", (12,)),
        ("1.1.2\tthe use", "1.1.2", "dotted3", (1, 1, 2)),
        ("IV.\tPart", "IV.", "upper roman.", (4,)),
        ("· The ITU", "•", "bullet", (1,)),
        ("\uf0b7\tThe ITU", "•", "bullet", (1,)),
        ("–\tthe", "–", "dash", (1,)),
    ],
)
def test_a_label_is_read_as_what_it_counts(text: str, shown: str, series: str, value: tuple[int, ...]):
    label = read_label(text)
    assert label is not None
    assert label.shown == shown
    assert any((form.series, form.value) == (series, value) for form in label.forms)


@pytest.mark.parametrize(
    "text",
    ["2025 session of the Council", "12.75-13.25 GHz", "C2, C4", "that", "(Geneva 2014)", "А/70/125", ""],
)
def test_words_and_quantities_are_no_labels(text: str):
    assert read_label(text) is None


def test_a_bare_number_before_a_space_is_unsure():
    unsure, sure = read_label("12 months later"), read_label("12\tmonths later")
    assert unsure is not None
    assert not unsure.sure
    assert sure is not None
    assert sure.sure


@given(st.sampled_from(["%s.", "(%s)", "%s)", "%s"]), st.integers(1, 99))
def test_typed_and_automatic_labels_are_read_alike(shape: str, number: int):
    shown = shape % number
    typed, counted = read_label(f"{shown}\twords"), automatic_label(shown)
    assert typed is not None
    assert counted is not None
    assert (typed.shown, typed.forms) == (counted.shown, counted.forms)


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
