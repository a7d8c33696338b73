"""What counts as the same words, whatever the typography around them."""

import pytest

from cwgdesk.texts.versions.wording import WordCodes, same_words_key, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("to report, every year;", "To report every year."),
        ("“Rôle de l’UIT”", "rôle de l'UIT"),
        ("№ 2", "No2"),
        ("提交报告；", "提交报告。"),
        ("представить отчет", "Представить\u00a0отчет:"),
    ],
)
def test_typography_makes_no_other_words(one: str, other: str) -> None:
    assert same_words_key(one) == same_words_key(other) != ""


def test_letters_and_figures_do() -> None:
    assert same_words_key("by 2024") != same_words_key("by 2025")
    assert same_words_key("reports") != same_words_key("report")
    assert same_words_key(" — ;") == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("To report, in 2024;", ["to", "report", "in", "2024"]),
        ("Le rôle de l'UIT", ["le", "rôle", "de", "l", "uit"]),
        ("请秘书长", ["请", "秘", "书", "长"]),  # no spaces: every sign is a word
        ("理事会 ITU", ["理", "事", "会", "itu"]),
        ("", []),
    ],
)
def test_the_words_of_a_text(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_every_word_is_one_sign_and_the_same_word_the_same() -> None:
    codes = WordCodes()
    one, other = codes.encode("to report; to act"), codes.encode("ACT to Report")
    assert (len(one), len(other)) == (4, 3)
    assert [one[0], one[1], one[3]] == [other[1], other[2], other[0]]
    assert one[0] == one[2]
    assert codes.encode("") == ""
