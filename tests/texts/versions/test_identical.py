"""Clauses with the same words: found wherever they moved, repeated ones told apart by their place."""

from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions.identical import match_identical
from cwgdesk.texts.versions.matching import Matching, Side
from tests.texts.versions.made import clause, clauses

REPORT = "de présenter un rapport annuel au Conseil;"


def matched(old: list[FoundClause], new: list[FoundClause]) -> dict[int, int]:
    matching = Matching(Side(old), Side(new))
    match_identical(matching)
    return matching.to_new


def test_words_that_occur_once_are_found_wherever_they_moved() -> None:
    old = clauses(["to act;", "提交报告；", "представить отчет;"])
    new = clauses(["представить отчет.", "something new", "To act.", "提交报告。"], "new")
    assert matched(old, new) == {0: 2, 1: 3, 2: 0}


def calls(document: str, *names: str) -> list[FoundClause]:
    """Calls that all introduce the same words."""
    found: list[FoundClause] = []
    for name in names:
        call = clause(len(found), name, call=name, document=document)
        found += [call, clause(len(found) + 1, REPORT, label="1", call=name, parent=call, document=document)]
    return found


def test_repeated_words_stay_under_their_call() -> None:
    old, new = calls("old", "charge A", "charge B"), calls("new", "charge B", "charge C", "charge A")
    assert matched(old, new) == {0: 4, 1: 5, 2: 0, 3: 1}


def test_a_repeated_call_is_known_by_the_items_below_it() -> None:
    def version(document: str, *items: str) -> list[FoundClause]:
        found: list[FoundClause] = []
        for item in items:
            call = clause(len(found), "instructs", call="instructs", document=document)
            found += [call, clause(len(found) + 1, item, parent=call, document=document)]
        return found

    assert matched(version("old", "to act", "to wait"), version("new", "to wait", "to act")) == {
        0: 2, 1: 3, 2: 0, 3: 1,
    }  # fmt: skip


def test_as_many_in_both_versions_are_taken_in_their_order() -> None:
    assert matched(clauses([REPORT, REPORT]), clauses([REPORT, "нечто иное", REPORT], "new")) == {0: 0, 1: 2}
    old = [clause(at, text) for at, text in enumerate(["a", REPORT, "b", REPORT, "c"])]
    new = [clause(at, text, document="new") for at, text in enumerate(["x", "y", REPORT, "v", REPORT, "z"])]
    assert matched(old, new) == {1: 2, 3: 4}  # nothing around them tells which is which


def test_what_stays_ambiguous_stays_unpaired() -> None:
    old = [clause(at, text) for at, text in enumerate(["alpha", REPORT, "beta"])]
    new = [clause(at, text, document="new") for at, text in enumerate(["x", REPORT, "y", REPORT, "z"])]
    assert matched(old, new) == {}
    assert matched([], clauses([REPORT], "new")) == {}


def test_what_has_no_words_is_known_by_its_place_alone() -> None:
    dash = clauses(["—", "один"])
    assert matched(dash, clauses(["—", "один"], "new")) == {0: 0, 1: 1}
    assert matched(dash, clauses(["один", "два", "три", "—"], "new")) == {1: 0}
