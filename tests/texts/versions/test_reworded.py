"""Clauses whose words changed: the likest, helped by the place; where two are as likely, neither."""

import pytest

from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions import reworded
from cwgdesk.texts.versions.matching import Matching, Side
from cwgdesk.texts.versions.reworded import match_reworded
from tests.texts.versions.made import clause, clauses

OLD = [
    "to report annually to the Council on progress on this resolution;",
    "de financer la participation des pays en développement aux réunions;",
    "请秘书长继续向理事会报告本决议的落实进展情况；",
]
NEW = [
    "请秘书长每年向理事会报告本决议的落实进展情况；",
    "to report each year to the Council on progress on this resolution;",
    "de financer la participation des pays les moins avancés aux réunions;",
]


def matched(old: list[FoundClause], new: list[FoundClause]) -> tuple[dict[int, int], dict[int, float]]:
    matching = Matching(Side(old), Side(new))
    return matching.to_new, match_reworded(matching)


def test_a_reworded_clause_finds_its_heir_and_says_how_alike_they_are() -> None:
    pairs, shares = matched(clauses(OLD), clauses(NEW, "new"))
    assert pairs == {0: 1, 1: 2, 2: 0}
    assert all(0.66 < shares[at] < 1 for at in pairs)


def test_words_too_different_are_other_clauses() -> None:
    other = ["to celebrate the anniversary of the telegraph in every region;"]
    assert matched(clauses(OLD[:1]), clauses(other, "new")) == ({}, {})
    assert matched(clauses(OLD), []) == ({}, {})
    assert matched(clauses(["—"]), clauses(["—"], "new")) == ({}, {})


def test_half_the_words_are_enough_only_where_the_place_says_so_too() -> None:
    old, new = "to report to the Council on all its work", "to report to Members on some other work"
    there = matched(clauses([old]), clauses([new], "new"))
    assert there[0] == {0: 0}
    before = [clause(0, "one"), clause(1, old, call="resolves"), clause(2, "two")]
    after = [clause(at, text, document="new", call="invites") for at, text in enumerate(["x", "y", new, "z"])]
    assert matched(before, after)[0] == {}


def test_between_two_as_likely_heirs_the_program_does_not_choose() -> None:
    old = [clause(1, "доклад о сессии 2023 года в Женеве")]
    new = [
        clause(at, text, document="new")
        for at, text in enumerate(
            ["x", "доклад о сессии 2024 года в Женеве", "y", "доклад о сессии 2025 года в Женеве", "z"]
        )
    ]
    assert matched(old, new) == ({}, {})


def test_long_documents_are_compared_by_their_rare_words_and_give_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = matched(clauses(OLD), clauses(NEW, "new"))
    monkeypatch.setattr(reworded, "EXHAUSTIVE", 0)
    assert matched(clauses(OLD), clauses(NEW, "new")) == whole
