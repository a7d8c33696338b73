"""The words of a text as calls to act are recognised, without losing their places."""

import re

from cwgdesk.core.folding import for_calls

_TOKEN = re.compile(r"[^\W_]+(?:['\-/&][^\W_]+)*", re.UNICODE)
_SIGNS = re.compile("[\u064b-\u0652\u0640\u0670]")
_HAN = re.compile(r"[\u3400-\u9fff]")


def words_with_ends(text: str) -> list[tuple[str, int]]:
    """The folded words of a text, each with the place where it ends; a Chinese sign is a word."""
    found: list[tuple[str, int]] = []
    for match in _TOKEN.finditer(text_without_signs(text)):
        word = match.group()
        if _HAN.search(word):
            found.extend((sign, match.start() + i + 1) for i, sign in enumerate(word))
        else:
            found.append((for_calls(word), match.end()))
    return found


def text_without_signs(text: str) -> str:
    """The text with Arabic signs replaced in place, so that offsets still hold."""
    return _SIGNS.sub("ـ", text)
