"""What a text is about, counted: stems, names and pieces, in the six languages."""

from collections import Counter

import pytest

from cwgdesk.texts.align.acronyms import Spelling
from cwgdesk.texts.align.terms import PIECE, beginning, is_year, stems, terms_of

SPELLING = Spelling([])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Stocktaking's 14,000 entries in 2024", ["stockta", "14000", "entri", "2024"]),
        ("Les rapports de l'UIT", ["rapport", "itu"]),
        ("Los informes de la Unión", ["inform", "union"]),
        ("Доклады Союза", ["доклад", "союз"]),
        ("والتقارير المقدمة بالمجلس", ["تقاري", "مقدمه", "مجلس"]),
        ("提交报告", ["提交", "交报", "报告"]),
        ("of the and to", []),
        ("", []),
    ],
)
def test_the_words_that_carry_meaning_are_counted_by_their_stems(text: str, words: list[str]) -> None:
    assert terms_of(text, SPELLING).words == Counter(words)


def test_stems_leave_numbers_and_acronyms_whole() -> None:
    assert stems("the wsis reporting of 1334567890", frozenset({"wsis"})) == ["wsis", "report", "1334567890"]
    assert stems("", frozenset()) == []


def test_endings_differ_and_stems_do_not() -> None:
    one, other = (terms_of(t, SPELLING).words for t in ("publication publiée", "publications publiées"))
    assert one == other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("reports reported reporting", "report report report"),
        ("Генеральному секретарю", "Генеральный секретарь"),
        ("les activités présentées", "les activites presentees"),
        ("وبالتعاون", "التعاون"),
    ],
)
def test_what_a_person_calls_the_same_word_has_one_stem(one: str, other: str) -> None:
    assert terms_of(one, SPELLING).words == terms_of(other, SPELLING).words


def test_with_a_dictionary_words_count_as_what_they_translate() -> None:
    french = {"rapport": {"report": 0.8}, "annuel": {"annual": 0.9, "yearly": 0.1}}
    terms = terms_of("Rapport annuel de l'UIT", SPELLING, french)
    assert terms.words == {"report": 0.8, "annual": 0.9, "yearly": 0.1, "itu": 1.0}
    assert not terms.pairs


def test_pairs_are_words_that_follow_each_other() -> None:
    assert terms_of("the red team of experts", SPELLING).pairs == {"red team": 1, "team expert": 1}


def test_the_beginning_is_the_first_sentences_that_say_something() -> None:
    opening = (
        "Yes. The secretariat has published the outcomes of the forum in all six official languages "
        "of the Union this very spring."
    )
    assert beginning(f"{opening} Costs were low.") == opening
    assert beginning("Short. Text.") == "Short. Text."


def test_names_are_capitalised_inside_a_sentence_or_acronyms() -> None:
    assert terms_of("Members met. Experts came to Examplia with UNESCO and ITU.", SPELLING).names == {
        "exampli", "unesco", "itu",
    }  # fmt: skip


def test_pieces_forgive_typing() -> None:
    one, other = (terms_of(t, SPELLING).pieces for t in ("stocktaking", "stock-taking"))
    assert {len(piece) for piece in one} == {PIECE}
    assert {"stoc", "taki", "ing "} <= set(one) & set(other)
    assert not terms_of("", SPELLING).pieces


@pytest.mark.parametrize(
    ("word", "year"), [("2024", True), ("1998", True), ("1334", False), ("20245", False), ("", False)]
)
def test_a_year_is_known_among_numbers(word: str, year: bool) -> None:
    assert is_year(word) is year
