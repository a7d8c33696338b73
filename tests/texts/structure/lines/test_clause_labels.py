"""Labels: every way of numbering, typed or counted by the word processor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.structure.lines.clause_labels import automatic_label, read_label


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
        ("(xxviii)\tTo do", "(xxviii)", "roman()", (28,)),
        ("xxxviii)\tTo do", "xxxviii)", "roman)", (38,)),
        ("ii.\tTo do", "ii.", "roman.", (2,)),
        ("[b)\tthat", "b)", "latin)", (2,)),
        ("[(b) that", "(b)", "latin()", (2,)),
        ("[2\tto report", "2", "decimal", (2,)),
        ("abis)\tthat", "abis)", "latin)", (1, 2)),
        ("[bter)\tthat", "bter)", "latin)", (2, 3)),
        ("2ter)\tto report", "2ter)", "decimal)", (2, 3)),
        ("[ADD 3]\tto report", "3", "decimal", (3,)),
        ("ADD\t4\tto report", "4", "decimal", (4,)),
        ("MOD 5 to report", "5", "decimal", (5,)),
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
    [
        "2025 session of the Council",
        "12.75-13.25 GHz",
        "C2, C4",
        "that",
        "(Geneva 2014)",
        "А/70/125",
        "",
        "[1] See the report",
        "3] that",
        "MOD\tEUR/44A9/3",
        "MOD 5.388 The band",
        "after) all",
        "bis) that",
    ],
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


@pytest.mark.parametrize(
    ("shown", "counts_nothing", "counts_in_figures"),
    [
        ("•", True, False),
        ("–", True, False),
        ("1.", False, True),
        ("1.1", False, True),
        ("а)", False, False),
        ("（一）", False, False),
        ("Item", False, False),
    ],
)
def test_bullets_count_nothing_and_numbers_in_figures(
    shown: str, counts_nothing: bool, counts_in_figures: bool
):
    label = automatic_label(shown)
    assert label is not None
    assert (label.is_bullet, label.is_number) == (counts_nothing, counts_in_figures)


def test_a_mark_that_is_no_letter_is_a_bullet_and_no_mark_is_no_label():
    odd = automatic_label(" § ")
    assert odd is not None
    assert odd.shown == "•"
    assert automatic_label("  ") is None
