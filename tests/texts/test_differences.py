"""The word difference: its laws, and what a person sees."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.differences import SegmentKind, edits, marked, segments, words

WORDS = st.sampled_from(
    [
        "the",
        "of",
        "Secretary-General",
        "WSIS&SDG",
        "A/RES/70/125",
        "2023",
        "،",
        "الأمين",
        "国际",
        "e\u0301",
        " ",
        "\t",
    ]
)
TEXTS = st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=40)


def shown(old: str, new: str) -> str:
    sign = {SegmentKind.KEPT: "{}", SegmentKind.DELETED: "[-{}]", SegmentKind.INSERTED: "[+{}]"}
    return "".join(sign[s.kind].format(s.text) for s in segments(old, new))


@given(TEXTS, TEXTS)
def test_kept_and_deleted_are_old_kept_and_inserted_are_new(old: str, new: str) -> None:
    found = segments(old, new)
    assert "".join(s.text for s in found if s.kind != SegmentKind.INSERTED) == old
    assert "".join(s.text for s in found if s.kind != SegmentKind.DELETED) == new
    assert all(s.text for s in found)


@given(TEXTS, TEXTS)
def test_edits_are_ordered_and_apart(old: str, new: str) -> None:
    found = edits(old, new)
    assert all(e.old_start < e.old_end or e.new_start < e.new_end for e in found)
    assert all(a.old_end < b.old_start or a.new_end < b.new_start for a, b in pairwise(found))


@given(TEXTS)
def test_equal_texts_have_no_edits(text: str) -> None:
    assert edits(text, text) == []


def test_symbols_are_one_word_and_chinese_is_split() -> None:
    assert words("CWG-WSIS&SDG, A/RES/70/125; 2.5 理事会") == [
        *("CWG", "-", "WSIS&SDG", ",", "A/RES/70/125", ";", "2.5"),
        *("理", "事", "会"),
    ]


def test_case_quote_and_punctuation_changes_are_seen() -> None:
    assert shown("the Conference", "the conference") == "the [-Conference][+conference]"
    assert shown('the "goals"', "the “goals”") == 'the [-"][+“]goals[-"][+”]'
    assert shown("to report", "to report;") == "to report[+;]"


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert shown("يكلّف", "يكلف") == "[-يكلّف][+يكلف]"


def test_neighbouring_replacements_are_told_as_one() -> None:
    old = "requests the Directors in accordance with paragraph nineteen thereof"
    new = "requests the Directors pursuant to paragraph nineteen thereof"
    assert (
        shown(old, new)
        == "requests the Directors [-in accordance with][+pursuant to] paragraph nineteen thereof"
    )
    merged = shown("strengthen cooperation of agencies", "reinforcing collaboration of organizations")
    assert merged.count("[-") == 1


def test_two_insertions_stay_apart() -> None:
    assert (
        shown("to report annually", "to always report back annually")
        == "to[+ always] report[+ back] annually"
    )


def test_a_very_long_text_is_compared_by_words_too() -> None:
    old = " ".join(f"word{n}" for n in range(3000))
    new = old.replace("word1500 ", "").replace("word20 ", "twenty ")
    assert marked(old, new) == len("word1500") + len("word20") + len("twenty")
