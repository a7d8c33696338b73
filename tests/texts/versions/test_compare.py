"""Comparing versions: identity first, place tells repeated words apart, doubt is refused."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.pairs import Pair, PairStatus
from cwgdesk.texts.versions.wording import same_words_key
from tests.texts.versions.made import clause, clauses, from_gold

STOCKTAKING = "to continue to report on the WSIS Stocktaking process and its action lines;"
FUND = "to provide financial means for the participation of developing countries;"
REPORT = "to report annually to the Council on progress on this resolution;"


def by_old(pairs: tuple[Pair, ...]) -> dict[str, tuple[PairStatus, str | None]]:
    return {p.old.label: (p.status, p.new.label if p.new else None) for p in pairs if p.old}


def test_the_five_statuses() -> None:
    old = clauses([STOCKTAKING, FUND, REPORT, "to celebrate the anniversary of the telegraph;"])
    new = clauses(
        [
            STOCKTAKING,
            "to invite civil society to all consultations;",
            REPORT,
            FUND.replace("developing", "least developed"),
        ],
        "new",
    )
    pairs = compare(old, new)
    assert by_old(pairs) == {
        "1.": (PairStatus.UNCHANGED, "1."),
        "2.": (PairStatus.REWORDED, "4."),
        "3.": (PairStatus.UNCHANGED, "3."),
        "4.": (PairStatus.GONE, None),
    }
    assert [p.new.label for p in pairs if p.status == PairStatus.ADDED and p.new] == ["2."]


def test_a_clause_that_only_moved_is_renumbered_whatever_its_closing_mark() -> None:
    old = clauses([REPORT, FUND])
    new = clauses([FUND, REPORT.replace(";", ".")], "new")
    assert {p.status for p in compare(old, new)} == {PairStatus.RENUMBERED}
    assert all(p.sure for p in compare(old, new))


def test_other_punctuation_inside_is_a_rewording() -> None:
    (pair,) = compare(
        clauses(["invites Members, and others"]), clauses(["invites Members and others"], "new")
    )
    assert pair.status == PairStatus.REWORDED
    assert 0.9 < pair.similarity < 1.0


def test_repeated_words_are_told_apart_by_the_clause_above() -> None:
    def version(document: str, *calls: str) -> list[FoundClause]:
        found: list[FoundClause] = []
        for call in calls:
            head = clause(len(found), call, call=call, kind=ClauseKind.CALL, document=document)
            item = clause(len(found) + 1, REPORT, label="1", call=call, parent=head, document=document)
            found += [head, item]
        return found

    old = version("old", "instructs the Director", "invites the Members")
    new = version("new", "invites the Members", "encourages all", "instructs the Director")
    mapped = {p.old.path: p.new.path for p in compare(old, new) if p.old and p.new}
    assert mapped["instructs the Director 1"] == "instructs the Director 1"
    assert mapped["invites the Members 1"] == "invites the Members 1"


def test_repeated_words_without_any_evidence_are_refused() -> None:
    old = [clause(i, t, document="old") for i, t in enumerate(["alpha beta", REPORT, "gamma delta"])]
    texts = ["epsilon", REPORT, "zeta", REPORT, "eta"]
    new = [clause(i, t, document="new") for i, t in enumerate(texts)]
    assert not [p for p in compare(old, new) if p.old and p.new and p.old.text == REPORT]


def test_two_equally_likely_heirs_are_refused() -> None:
    old = [clause(1, "to submit the report to the session of 2023 in Geneva", document="old")]
    new = [
        clause(i, f"to submit the report to the session of {year} in Geneva", document="new")
        for i, year in ((5, 2024), (7, 2025))
    ]
    new.insert(0, clause(0, "something else stands first", document="new"))
    new.insert(2, clause(6, "something else stands between", document="new"))
    new.append(clause(8, "something else stands last", document="new"))
    assert next(p for p in compare(old, new) if p.old).status == PairStatus.GONE


def test_chinese_has_no_spaces_and_is_compared_all_the_same() -> None:
    old = clauses(["请秘书长继续向理事会报告本决议的落实进展情况；"])
    new = clauses(["请秘书长每年向理事会报告本决议的落实进展情况；"], "new")
    assert [p.status for p in compare(old, new)] == [PairStatus.REWORDED]


@given(
    st.lists(st.sampled_from([STOCKTAKING, FUND, REPORT, "a b c", "d e f", ""]), max_size=12),
    st.lists(st.sampled_from([STOCKTAKING, FUND, REPORT, "a b c", "d e g", ""]), max_size=12),
)
def test_every_clause_stands_in_exactly_one_pair(first: list[str], second: list[str]) -> None:
    old, new = clauses(first), clauses(second, "new")
    pairs = compare(old, new)
    assert sorted(p.old.path for p in pairs if p.old) == sorted(c.path for c in old)
    assert [p.new.id for p in pairs if p.new] == [c.id for c in new]


@given(st.permutations(list(range(8))), st.sets(st.integers(0, 7), max_size=3))
def test_words_that_occur_once_find_themselves_in_any_order(order: list[int], dropped: set[int]) -> None:
    old = clauses([f"to do the common thing number {n} with care;" for n in range(8)])
    new = clauses([old[n].text for n in order if n not in dropped], "new")
    for pair in compare(old, new):
        if pair.old and pair.old.text in {c.text for c in new}:
            assert pair.new is not None
            assert pair.new.text == pair.old.text
            assert pair.sure


@pytest.mark.corpora
def test_un_resolutions_of_consecutive_sessions(corpora: Path) -> None:
    versions = json.loads((corpora / "un-akn/version_pairs.json").read_text(encoding="utf-8"))
    asked = 0
    for version in versions[:6]:
        old, new = (from_gold(corpora / f"{version[side]}.gold.json") for side in ("old_file", "new_file"))
        keys = [Counter(same_words_key(c.text) for c in side) for side in (old, new)]
        for pair in compare(old, new):
            key = same_words_key(pair.old.text) if pair.old else ""
            if key and keys[0][key] == keys[1][key] == 1:
                asked += 1
                assert pair.new is not None
                assert same_words_key(pair.new.text) == key
    assert asked > 100
