"""Folding: letters made comparable without losing their places."""

import re
import unicodedata

# Arabic vowel signs and tatweel vary between copies of the same word (docs/domain.md 4.5).
_ARABIC_SIGNS = dict.fromkeys((*range(0x064B, 0x0653), 0x0640, 0x0670))
_EQUAL = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ё": "е",
        "Ё": "е",
        "\u00a0": " ",
        "\u202f": " ",
        "‑": "-",
        "–": "-",
        "إ": "ا",
        "أ": "ا",
    }
)
_TOKEN = re.compile(r"[^\W_]+(?:['\-/&][^\W_]+)*", re.UNICODE)
_SIGNS = re.compile("[\u064b-\u0652\u0640\u0670]")
_HAN = re.compile(r"[\u3400-\u9fff]")


def fold(text: str) -> str:
    """Lower case, without Arabic signs, one form of apostrophes, hyphens and spaces."""
    if text.isascii():
        return text.casefold()
    return unicodedata.normalize("NFC", text).translate(_ARABIC_SIGNS).translate(_EQUAL).casefold()


def words_with_ends(text: str) -> list[tuple[str, int]]:
    """The folded words of a text, each with the place where it ends; a Chinese sign is a word."""
    found: list[tuple[str, int]] = []
    for match in _TOKEN.finditer(text_without_signs(text)):
        word = match.group()
        if _HAN.search(word):
            found.extend((sign, match.start() + i + 1) for i, sign in enumerate(word))
        else:
            found.append((fold(word), match.end()))
    return found


def text_without_signs(text: str) -> str:
    """The text with Arabic signs replaced in place, so that offsets still hold."""
    if not _SIGNS.search(text):
        return text
    return "".join("ـ" if ord(sign) in _ARABIC_SIGNS else sign for sign in text)
