"""What counts as the same words, whatever the typography around them."""

import re

from cwgdesk.core.folding import for_matching, letters_of

_WORD = re.compile(r"\w+")
# Scripts written without spaces: every character counts as a word.
_SINGLE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
_HAS_SINGLE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def same_words_key(text: str) -> str:
    """Letters and digits only, case folded: equal keys are the same words."""
    return letters_of(for_matching(text))


def words_of(text: str) -> list[str]:
    """The words of a text, case folded; single characters in Chinese."""
    folded = for_matching(text)
    return (_SINGLE if _HAS_SINGLE.search(folded) else _WORD).findall(folded)


class WordCodes:
    """Writes every word as one character, so that fast string measures compare words."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}

    def encode(self, text: str) -> str:
        """The text with one character a word; equal words get equal characters."""
        codes = self._codes
        return "".join([codes.setdefault(word, chr(0x100 + len(codes))) for word in words_of(text)])
