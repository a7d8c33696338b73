"""Counting as word processors do: 3 as "iii", "c", "ج", "三", "③"."""

import pytest

from cwgdesk.texts.reading.common.numerals import chinese, roman, shown_number


@pytest.mark.parametrize(
    ("n", "number_format", "shown"),
    [
        (4, "upperRoman", "IV"),
        (28, "lowerLetter", "bb"),
        (3, "arabicAbjad", "ج"),
        (3, "arabicAlpha", "ت"),
        (22, "ordinal", "22nd"),
        (21, "ordinalText", "Twenty-first"),
        (105, "chineseCounting", "一百零五"),
        (12, "chineseCountingThousand", "十二"),
        (7, "decimalZero", "07"),
        (5, "russianUpper", "Д"),
        (3, "decimalEnclosedCircle", "③"),
        (3, "none", ""),
        (9, "nobody-knows", "9"),
    ],
)
def test_number_formats(n: int, number_format: str, shown: str) -> None:
    assert shown_number(n, number_format) == shown


def test_custom_formats_follow_their_sample() -> None:
    assert shown_number(12, "custom", "001, 002, 003, ...") == "012"
    assert shown_number(2, "custom", "α, β, γ, ...") == "β"


def test_roman_and_chinese_numerals_differ_for_different_numbers() -> None:
    for spell in (roman, chinese):
        assert len({spell(n) for n in range(1, 4000)}) == 3999


@pytest.mark.parametrize(("n", "shown"), [(4, "iv"), (1334, "mcccxxxiv"), (2025, "mmxxv"), (0, "0")])
def test_roman_numerals(n: int, shown: str) -> None:
    assert roman(n) == shown


@pytest.mark.parametrize(
    ("n", "shown"),
    [(0, "零"), (10, "十"), (20, "二十"), (110, "一百一十"), (1001, "一千零一"), (10_000, "10000")],
)
def test_chinese_numerals(n: int, shown: str) -> None:
    assert chinese(n) == shown
