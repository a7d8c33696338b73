"""Digits of every script as 0 to 9, sign for sign."""

import pytest

from cwgdesk.texts.structure.mentions.plain import chinese_number, plain


@pytest.mark.parametrize(
    ("printed", "looked_for"),
    [
        ("١٣٣٤", "1334"), ("۱۳۳۴", "1334"), ("１３３４", "1334"), ("70\u2011125\u00a0A", "70-125 A"),
        ("二〇二七年三月", "2027年三月"), ("二零二七年", "2027年"), ("一九八五年", "1985年"),
        ("统一三方", "统一三方"), ("km² and 2025¹", "km² and 2025¹"), ("plain 12", "plain 12"),
    ],
)  # fmt: skip
def test_one_sign_for_one_sign(printed: str, looked_for: str) -> None:
    assert plain(printed) == looked_for
    assert len(plain(printed)) == len(printed)


@pytest.mark.parametrize(
    ("signs", "number"),
    [("一", 1), ("十", 10), ("十二", 12), ("二十", 20), ("三十一", 31), ("31", 31), ("九十九", 99)],
)
def test_days_are_counted_in_tens(signs: str, number: int) -> None:
    assert chinese_number(signs) == number
