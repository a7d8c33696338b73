"""The labels of new clauses: no clause that stays is renumbered."""

import pytest

from cwgdesk.desk.proposals.new_labels import begins_list, ends_list, free_label


@pytest.mark.parametrize(
    ("label", "taken", "at_end", "free"),
    [
        ("5", ["5"], False, "5bis"),
        ("5", ["5bis", "5ter"], False, "5quater"),
        ("5bis", ["5", "5bis"], False, "5ter"),
        ("5bis", ["5bis"], True, "6"),
        ("1.9", [], True, "1.10"),
        ("9.", [], True, "10."),
        ("y)", [], True, "z)"),
        ("z)", [], True, "zbis)"),
        ("b)", ["bbis)"], False, "bter)"),
        ("3.", [], False, "3bis."),
        ("(3)", ["(4)"], True, "(5)"),
        ("i)", ["h)"], True, "j)"),
        ("i)", [], True, "ii)"),
        ("iii)", [], True, "iv)"),
        ("А)", [], True, "Б)"),
        ("3.", ["4"], True, "5."),
    ],
)
def test_free_labels(label: str, taken: list[str], at_end: bool, free: str) -> None:
    assert free_label(label, taken, at_end=at_end) == free


def test_bis_never_runs_out() -> None:
    taken: list[str] = []
    for _ in range(40):
        taken.append(free_label("5", taken, at_end=False))
    assert len(set(taken)) == 40


@pytest.mark.parametrize(
    ("language", "label", "taken", "at_end", "free"),
    [
        ("ar", "3", [], False, "3 مكرراً"),
        ("ar", "3.", ["3 مكرراً."], False, "3 مكرراً ثانياً."),
        ("ar", "3 مكرراً", ["3 مكرراً"], False, "3 مكرراً ثانياً"),
        ("ar", "٣", [], True, "٤"),
        ("ar", "ب)", [], True, "ج)"),
        ("ar", "د)", [], True, "هـ)"),
        ("ar", "ه)", [], True, "و)"),
        ("zh", "3", [], False, "3之二"),
        ("zh", "3之二.", ["3之二."], False, "3之三."),
        ("zh", "九、", [], True, "十、"),
        ("zh", "十九、", [], True, "二十、"),
        ("zh", "（一）", ["（二）"], True, "（三）"),
        ("ru", "3", [], False, "3bis"),
        ("ru", "е)", [], True, "ж)"),
        ("fr", "3)", [], False, "3bis)"),
        ("es", "3", ["3bis"], False, "3ter"),
    ],
)
def test_each_language_says_bis_in_its_own_words(
    language: str, label: str, taken: list[str], at_end: bool, free: str
) -> None:
    assert free_label(label, taken, at_end=at_end, language=language) == free


@pytest.mark.parametrize(
    ("label", "following", "ends"),
    [
        ("3.", ["4.", "5."], False),
        ("3.", [], True),
        ("3.", ["a)", "b)"], True),
        ("3.", ["a)", "4."], False),
        ("3", ["3bis"], True),
        ("3", ["3bis", "4"], False),
        ("3bis", ["4"], False),
        ("b)", ["c)"], False),
        ("د)", ["هـ)"], False),
        ("一、", ["二、"], False),
        ("–", [], True),
        ("–", ["–"], False),
    ],
)
def test_a_list_ends_where_nothing_counts_on(label: str, following: list[str], ends: bool) -> None:
    assert ends_list(label, following) is ends


@pytest.mark.parametrize(
    ("before", "label", "begins"),
    [
        ("3", "1", True),
        ("1", "1", True),
        ("1", "2", False),
        ("3", "3bis", False),
        ("3.", "a)", False),
        ("c)", "a)", True),
        ("–", "1", False),
        ("1.2", "2.1", False),
        ("12.", "13.", False),
        ("五、", "一、", True),
    ],
)
def test_a_list_begins_where_the_count_does(before: str, label: str, begins: bool) -> None:
    assert begins_list(before, label) is begins
