"""What a text is about, in countable pieces: word stems, names, and four-letter pieces."""

import re
from collections import Counter
from dataclasses import dataclass

from cwgdesk.texts.align.acronyms import Spelling

_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff"
# Runs of an unspaced script are read two characters at a time.
_WORD = re.compile(rf"[{_UNSPACED}](?=[{_UNSPACED}])|[^\W{_UNSPACED}]+")
_POSSESSIVE = re.compile(r"['’]s\b")
_THOUSANDS = re.compile(r"(?<=\d)[,\u202f\xa0](?=\d{3})")
_ARABIC_PREFIX = re.compile(r"^(?:[وف]?(?:بال|كال|لل|ال))(?=\w{3})")
_MARKED_WORD = re.compile(r"[\w&+’'-]+")
_SENTENCE_END = ".!?:;·•"
_YEAR = re.compile(r"(?:19|20)\d\d")
# Endings differ after so many letters in the European languages; the stem is what stands before.
_STEM = 6
_SHORTEST_WORD = 4
PIECE = 4


@dataclass(frozen=True, slots=True)
class Terms:
    """One text, counted."""

    words: Counter[str]
    names: frozenset[str]  # stems that are capitalised inside a sentence, and acronyms
    pieces: Counter[str]  # overlapping runs of four characters: they forgive endings and typing


def terms_of(text: str, spelling: Spelling) -> Terms:
    """Count a text."""
    unified = _THOUSANDS.sub("", _POSSESSIVE.sub("", spelling.unify(text)))
    words = Counter(stems(unified, spelling.acronyms))
    return Terms(words, _names(text, spelling) & words.keys(), _pieces(unified))


def stems(unified: str, acronyms: frozenset[str]) -> list[str]:
    """The stems of the words that carry meaning; numbers and acronyms stay whole."""
    found: list[str] = []
    for match in _WORD.finditer(unified):
        word = match[0]
        if len(word) == 1 and ord(word) >= 0x3040:
            found.append(unified[match.start() : match.start() + 2])
        elif word in acronyms or word[0].isdigit():
            found.append(word)
        elif len(word) >= _SHORTEST_WORD:
            found.append(_ARABIC_PREFIX.sub("", word)[:_STEM])
    return found


def is_year(word: str) -> bool:
    """Is the word a year? Years are everywhere in these texts and say little."""
    return _YEAR.fullmatch(word) is not None


def _names(text: str, spelling: Spelling) -> frozenset[str]:
    names: list[str] = []
    for match in _MARKED_WORD.finditer(text):
        word = match[0]
        if not word[0].isupper():
            continue
        before = text[: match.start()].rstrip()[-1:]
        if (before and before not in _SENTENCE_END) or sum(c.isupper() for c in word) > 1:
            names += stems(spelling.unify_word(_POSSESSIVE.sub("", word)), spelling.acronyms)
    return frozenset(names) | spelling.acronyms


def _pieces(unified: str) -> Counter[str]:
    plain = " " + " ".join("".join(c if c.isalnum() else " " for c in unified).split()) + " "
    return Counter(plain[at : at + PIECE] for at in range(len(plain) - PIECE + 1))
