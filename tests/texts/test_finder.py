"""Agreed language: exact, written otherwise, near."""

from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.finder import Finder, HitKind, _letters, _places
from tests.texts.versions.made import clauses

TEXTS = clauses(
    [
        "reflects to the greatest degree multistakeholder consensus, building on Geneva;",
        "elaborated through a multi-stakeholder consultation process;",
        "for consideration and appropriate action, if necessary;",
        "for consideration and any appropriate action, as necessary;",
        "the leadership of the Union;",
    ]
)


def find(phrase: str) -> list[tuple[HitKind, str, str]]:
    return [
        (hit.kind, hit.clause.label, hit.words) for hit in Finder([("1334", c) for c in TEXTS]).find(phrase)
    ]


def test_the_same_letters_written_otherwise_are_pointed_out() -> None:
    assert find("Multistakeholder") == [
        (HitKind.EXACT, "1.", "multistakeholder"),
        (HitKind.WRITTEN_OTHERWISE, "2.", "multi-stakeholder"),
    ]


def test_a_near_miss_comes_after_the_phrase_itself() -> None:
    assert find("consideration and appropriate action, if necessary") == [
        (HitKind.EXACT, "3.", "consideration and appropriate action, if necessary"),
        (HitKind.NEAR, "4.", "consideration and any appropriate action, as necessary"),
    ]


def test_a_part_of_a_word_is_no_hit() -> None:
    assert find("leader") == []
    assert find("") == []


def test_chinese_needs_no_word_ends_and_accents_do_not_hide_a_phrase() -> None:
    texts = clauses(["请秘书长继续向理事会报告", "l'égalité numérique pour tous"])
    finder = Finder([(1, c) for c in texts])
    assert [h.words for h in finder.find("理事会报告")] == ["理事会报告"]
    assert [(h.words, h.kind) for h in finder.find("egalite numerique")] == [
        ("égalité numérique", HitKind.WRITTEN_OTHERWISE)
    ]


@given(st.sampled_from(TEXTS), st.data())
def test_any_run_of_words_of_a_clause_is_found_in_it(clause: object, data: st.DataObject) -> None:
    chosen = next(c for c in TEXTS if c is clause)
    words = chosen.text.split()
    begin = data.draw(st.integers(0, len(words) - 1))
    phrase = " ".join(words[begin : data.draw(st.integers(begin + 1, len(words)))])
    hits = [h for h in Finder([(0, c) for c in TEXTS]).find(phrase) if h.clause is chosen]
    assert any(h.kind == HitKind.EXACT and h.clause.text[h.start : h.end] == h.words for h in hits)


@given(st.text(max_size=40))
def test_every_letter_has_its_place(text: str) -> None:
    assert len(_letters(text)) == len(_places(text))
