"""What a text is about, counted: stems, names and pieces, in the six languages."""

import pytest

from cwgdesk.texts.align.acronyms import Spelling
from cwgdesk.texts.align.terms import PIECE, is_year, stems, terms_of

SPELLING = Spelling([])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Stocktaking's 14,000 entries in 2024", ["stockt", "14000", "entrie", "2024"]),
        ("Les rapports de l'UIT", ["rappor", "itu"]),
        ("Los informes de la Unión", ["inform", "unión"]),
        ("Доклады Союза", ["доклад", "союза"]),
        ("والتقارير المقدمة بالمجلس", ["تقارير", "مقدمة", "مجلس"]),
        ("提交报告", ["提交", "交报", "报告"]),
        ("of the and to", []),
        ("", []),
    ],
)
def test_the_words_that_carry_meaning_are_counted_by_their_stems(text: str, words: list[str]) -> None:
    assert list(terms_of(text, SPELLING).words.elements()) == words


def test_stems_leave_numbers_and_acronyms_whole() -> None:
    assert stems("the wsis reporting of 1334567890", frozenset({"wsis"})) == ["wsis", "report", "1334567890"]
    assert stems("", frozenset()) == []


def test_endings_differ_and_stems_do_not() -> None:
    one, other = (terms_of(t, SPELLING).words for t in ("publication publiée", "publications publiées"))
    assert one == other


def test_names_are_capitalised_inside_a_sentence_or_acronyms() -> None:
    assert terms_of("Members met. Experts came to Examplia with UNESCO and ITU.", SPELLING).names == {
        "exampl", "unesco", "itu",
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
