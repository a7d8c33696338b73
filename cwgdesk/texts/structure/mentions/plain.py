"""A text as dates and citations are looked for in it: one sign for one sign, so that places hold."""

import re
import unicodedata

_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-"})
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_CHINESE_DIGITS = {sign: str(value) for value, sign in enumerate("〇一二三四五六七八九")} | {
    "零": "0",
    "○": "0",
}
# Figure by figure, as years are written: 二〇二七年. A day is counted in tens (chinese_number).
_CHINESE_YEAR = re.compile(rf"[{''.join(_CHINESE_DIGITS)}]{{4}}(?=年)")


def plain(text: str) -> str:
    """Plain spaces and hyphens, and 0 to 9 for the decimal digits of every script: "٢٠٢٧", "二〇二七年"."""
    if text.isascii():
        return text
    text = _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), text.translate(_PLAIN))
    return _CHINESE_YEAR.sub(lambda year: "".join(_CHINESE_DIGITS[sign] for sign in year.group()), text)


CHINESE_NUMBER = "[一二三四五六七八九十]{1,3}"


def chinese_number(signs: str) -> int:
    """The number of "三十一", up to 99; what is written in other digits is read as it is."""
    if signs.isdecimal():
        return int(signs)
    tens, ten, ones = signs.rpartition("十")
    figures = [int(_CHINESE_DIGITS.get(part, "0")) if part else None for part in (tens, ones)]
    return (figures[0] or 1) * 10 + (figures[1] or 0) if ten else int(_CHINESE_DIGITS[ones[-1]])
