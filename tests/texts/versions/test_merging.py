"""Merging wordings of one text: laws that hold for any words, and the readings a delegate expects."""

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.differences import SegmentKind, words
from cwgdesk.texts.versions.merging import Wording, holds_all_of, merge, redone, same_words

VOCABULARY = ("to", "report", "the", "Council", "2027", ";", "12.5", "تقرير", "المجلس", "报", "告", "доклад")
TEXTS = st.lists(st.sampled_from(VOCABULARY), max_size=9).map(" ".join)
NAMES = ("Egypt", "Kenya", "Brazil")
BASE = "to report annually to the Council on the outcomes;"


def _wordings(*texts: str) -> list[Wording]:
    return [Wording(name, text) for name, text in zip(NAMES, texts, strict=False)]


@given(TEXTS)
def test_merging_nothing_gives_the_base(base: str) -> None:
    assert merge(base, []).text == base
    assert merge(base, _wordings(base, base)).text == base


@given(TEXTS, TEXTS)
def test_merging_one_gives_it(base: str, text: str) -> None:
    found = merge(base, _wordings(text))
    assert found.text == text
    assert found.collisions == ()
    assert "".join(part.base for part in found.parts) == base


@given(TEXTS, TEXTS)
def test_two_that_say_the_same_are_one(base: str, text: str) -> None:
    found = merge(base, _wordings(text, text))
    assert found.text == text
    assert all(reading.names == NAMES[:2] for part in found.parts for reading in part.readings)


@given(TEXTS, st.tuples(TEXTS, TEXTS, TEXTS))
def test_the_order_of_delegations_does_not_change_which_words_are_in(
    base: str, texts: tuple[str, str, str]
) -> None:
    told = {
        tuple(
            (part.base, frozenset((frozenset(r.names), r.text) for r in part.readings))
            for part in merge(base, order).parts
        )
        for order in permutations(_wordings(*texts))
    }
    assert len(told) == 1


@given(TEXTS, st.tuples(TEXTS, TEXTS, TEXTS))
def test_no_word_that_somebody_puts_in_is_lost(base: str, texts: tuple[str, str, str]) -> None:
    there = Counter(words(merge(base, _wordings(*texts)).text))
    for text in texts:
        assert not Counter(words(text)) - Counter(words(base)) - there


@given(TEXTS, st.tuples(TEXTS, TEXTS, TEXTS))
def test_the_redline_leads_from_the_base_to_the_merged_text(base: str, texts: tuple[str, str, str]) -> None:
    found = merge(base, _wordings(*texts))
    assert "".join(s.text for s in found.segments if s.kind is not SegmentKind.INSERTED) == base
    assert "".join(s.text for s in found.segments if s.kind is not SegmentKind.DELETED) == found.text


def test_changes_that_do_not_meet_go_in_together() -> None:
    found = merge(
        BASE,
        _wordings(
            "to report every second year to the Council on the outcomes;",
            "to report annually to the Council and the Conference on the outcomes;",
        ),
    )
    assert found.text == "to report every second year to the Council and the Conference on the outcomes;"
    assert found.collisions == ()


def test_collisions_stand_in_brackets_with_the_names() -> None:
    found = merge(
        BASE,
        _wordings(
            "to report monthly to the Council on the outcomes;",
            "to report to the Council on the outcomes;",
            "to report monthly to the Council on the outcomes;",
        ),
    )
    assert found.text == "to report [Egypt, Brazil: monthly] [Kenya: –] to the Council on the outcomes;"
    (collision,) = found.collisions
    assert collision.base.strip() == "annually"


def test_two_that_put_other_words_in_at_one_place_collide() -> None:
    found = merge("to act", _wordings("to act now", "to act soon"))
    assert found.text == "to act [Egypt: now] [Kenya: soon]"


def test_what_was_proposed_on_an_old_base_is_redone_where_both_go_together() -> None:
    old = "to report to the Council in 2023;"
    new = "to report to the Council in 2026;"
    assert redone(old, new, "to report in writing to the Council in 2023;") == (
        "to report in writing to the Council in 2026;"
    )
    assert redone(old, new, "to report to the Council in 2029;") is None


def test_a_text_that_holds_all_of_another_holds_more_or_the_same() -> None:
    ours = "to report in writing to the Council;"
    assert holds_all_of("to report to the Council;", "to report in writing to the Council and others;", ours)
    assert holds_all_of("to report yearly;", "to report, in writing, monthly;", "to report monthly;")
    assert not holds_all_of("to report;", "to report in writing;", "to report;")
    assert not holds_all_of("to report to the Council;", "to report orally to the Council;", ours)


def test_spacing_and_case_are_no_difference_but_signs_are() -> None:
    assert same_words("To  report", "to report")
    assert not same_words("to report.", "to report;")


WHOLE = "to take all possible measures and to report annually to the Council;"


@pytest.mark.parametrize(
    ("ours", "theirs", "both"),
    [
        (WHOLE, WHOLE, WHOLE),
        (WHOLE.replace("all", "every", 1), WHOLE, WHOLE.replace("all", "every", 1)),
        (WHOLE, WHOLE.replace("annually", "every year"), WHOLE.replace("annually", "every year")),
        (
            WHOLE.replace("possible", "necessary"),
            WHOLE.replace("Council", "Conference"),
            "to take all necessary measures and to report annually to the Conference;",
        ),
        (
            WHOLE.replace("possible ", ""),
            WHOLE.replace("Council;", "Council and the GA;"),
            "to take all measures and to report annually to the Council and the GA;",
        ),
        (WHOLE.replace("all", "any", 1), WHOLE.replace("all", "any", 1), WHOLE.replace("all", "any", 1)),
        (WHOLE.replace("all", "any", 1), WHOLE.replace("all", "some", 1), None),
        (WHOLE.replace("possible", "possible new"), WHOLE.replace("possible", "possible old"), None),
        (WHOLE.replace("all possible", "some"), WHOLE.replace("possible", "feasible"), None),
        ("", WHOLE.replace("all", "some", 1), None),
        (
            WHOLE.replace("all", "every", 1),
            WHOLE.replace("possible", "feasible"),
            "to take every feasible measures and to report annually to the Council;",
        ),
        ("إلى المجلس سنوياً", "إلى المجلس سنوياً", "إلى المجلس سنوياً"),
    ],
)
def test_two_changes_of_one_wording_go_together_or_are_left(ours: str, theirs: str, both: str | None) -> None:
    base = WHOLE if both is None or "المجلس" not in both else ours
    assert redone(base, theirs, ours) == both


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "both"),
    [
        ("向理事会报告", "每年向理事会报告", "向全权代表大会报告", "每年向全权代表大会报告"),
        ("представлять отчет Совету", "представлять ежегодный отчет Совету", "представлять отчет Конференции",
         "представлять ежегодный отчет Конференции"),
        ("rendre compte au Conseil", "rendre compte chaque année au Conseil", "rendre compte à la Conférence",
         "rendre compte chaque année à la Conférence"),
        ("informar al Consejo", "informar al Consejo y a la UIT", "informar al Consejo y a la CMSI", None),
    ],
)  # fmt: skip
def test_wordings_are_redone_in_every_script(base: str, ours: str, theirs: str, both: str | None) -> None:
    assert redone(base, theirs, ours) == both
