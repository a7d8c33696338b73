"""Characters of a text and positions in Qt, which counts a character beyond the basic plane as two."""

import re
import unicodedata

_WITH_A_LETTER = frozenset({"Mn", "Mc", "Me", "Cf"})
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def position_of(text: str, character: int) -> int:
    """Where Qt has the character with this number: behind an emoji it is one further."""
    if text.isascii():
        return min(character, len(text))
    return len(text[:character].encode("utf-16-le", "surrogatepass")) // 2


def character_at(text: str, position: int) -> int:
    """Which character stands at a position of Qt; a position inside of one belongs to it."""
    if text.isascii():
        return min(max(0, position), len(text))
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * max(0, position)]
    return len(units.decode("utf-16-le", "ignore"))


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch widened to the words that it cuts, spaces at its ends left out; in Chinese as it is."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, end
    while start and _is_inside_word(text, start):
        start -= 1
    while end < len(text) and _is_inside_word(text, end):
        end += 1
    return start, end


def _is_inside_word(text: str, at: int) -> bool:
    before, here = text[at - 1], text[at]
    if unicodedata.category(here) in _WITH_A_LETTER:
        return True  # what stands on a letter, or is not seen, goes with it
    if unicodedata.category(before) in _WITH_A_LETTER:
        return here.isalnum() and not _IDEOGRAPH.match(here)
    return before.isalnum() and here.isalnum() and not (_IDEOGRAPH.match(before) or _IDEOGRAPH.match(here))
