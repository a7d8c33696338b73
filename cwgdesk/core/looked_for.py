"""What somebody looks for, and where it stands in a text: one rule for Ctrl+F, filters, palette and search.

A text has it where the same letters stand, whatever is not seen or does not count (`folding.for_search`);
hyphens may be there, be a space, or be missing ("e-health", "e health", "ehealth"); and words may stand in
another form ("Генеральному секретарю" for "Генеральный секретарь").
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from cwgdesk.core.folding import for_finding, for_search
from cwgdesk.core.inflection import PROCLITICS, are_forms_of_one, beginnings

_WORD = re.compile(r"[^\W_]+")
_BETWEEN_WORDS = r"[\W_]+"
_ARABIC_LETTER = re.compile("[\u0621-\u064a]")


class Place(NamedTuple):
    """Characters of the text as it is printed."""

    start: int
    length: int


class LookedFor:
    """Typed words, made ready to be looked for in many texts."""

    def __init__(self, typed: str) -> None:
        self.letters = for_search(typed).strip()
        self._spaced = self.letters.replace("-", " ").strip()
        self._joined = self.letters.replace("-", "")
        self._words = _WORD.findall(self.letters)

    def __bool__(self) -> bool:
        return bool(self.letters)

    def is_in(self, text: str) -> bool:
        """Does the text have it? Everything has nothing."""
        return self.is_in_folded(for_search(text))

    def is_in_folded(self, letters: str) -> bool:
        """The same of a text that is folded already."""
        if self.letters in letters:
            return True
        found = next(self._other_hyphens(letters), None) or next(self._other_forms(letters), None)
        return found is not None

    def places(self, text: str) -> list[Place]:
        """Where it stands in the text, in reading order; where places overlap, the first one."""
        if not self.letters:
            return []
        folded = for_finding(text)
        same = _each(self.letters, folded.letters)
        found = sorted({*same, *self._other_hyphens(folded.letters), *self._other_forms(folded.letters)})
        kept: list[Place] = []
        behind = -1
        for start, end in found:
            if start >= behind:
                first, last = folded.places[start], folded.places[end - 1]
                kept.append(Place(first, last + 1 - first))
                behind = end
        return kept

    def _other_hyphens(self, letters: str) -> Iterator[tuple[int, int]]:
        """The words with another hyphen; from a word's beginning, for "the health" is no "e-health"."""
        if not self._joined or ("-" not in letters and "-" not in self.letters):
            return
        for start, end in _each(self._spaced, letters.replace("-", " ")):
            if _begins_word(letters, start):
                yield start, end
        joined = letters.replace("-", "")
        if self._joined not in joined:
            return
        kept = [at for at, letter in enumerate(letters) if letter != "-"]
        for start, end in _each(self._joined, joined):
            if _begins_word(letters, kept[start]):
                yield kept[start], kept[end - 1] + 1

    def _other_forms(self, letters: str) -> Iterator[tuple[int, int]]:
        pattern = self._pattern
        at = pattern and pattern.search(letters)
        while pattern and at:
            if _are_forms(self._words, at.groups()):
                yield at.span()
                at = pattern.search(letters, at.end())
            else:
                at = pattern.search(letters, at.start() + 1)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        """Words side by side that begin as forms of the typed ones do; `_are_forms` looks more closely."""
        if not self._words:
            return None
        return re.compile(_BETWEEN_WORDS.join(f"({_form(word)})" for word in self._words))


def _form(word: str) -> str:
    known = "|".join(sorted({re.escape(beginning) for beginning in beginnings(word)}))
    before = PROCLITICS if _ARABIC_LETTER.match(word) else ""
    return rf"\b{before}(?:{known})[^\W_]*"


def _are_forms(words: Sequence[str], there: Sequence[str]) -> bool:
    return all(are_forms_of_one(word, other) for word, other in zip(words, there, strict=True))


def _begins_word(letters: str, at: int) -> bool:
    return at == 0 or not letters[at - 1].isalnum()


def _each(wanted: str, letters: str) -> Iterator[tuple[int, int]]:
    at = letters.find(wanted)
    while at >= 0:
        yield at, at + len(wanted)
        at = letters.find(wanted, at + len(wanted))
