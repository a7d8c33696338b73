"""What a text is about, in countable pieces: word stems, pairs of them, names, and four-letter pieces."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from cwgdesk.core.folding import for_search
from cwgdesk.texts.align.acronyms import Spelling
from cwgdesk.texts.align.small_words import SMALL_WORDS
from cwgdesk.texts.align.tongues import Dictionary

_UNSPACED = r"\u3040-\u30ff\u3400-\u9fff"
# Runs of an unspaced script are read two characters at a time.
_WORD = re.compile(rf"[{_UNSPACED}](?=[{_UNSPACED}])|[^\W_{_UNSPACED}]+")
_POSSESSIVE = re.compile(r"['’]s\b")
_THOUSANDS = re.compile(r"(?<=\d)[,\u202f\xa0](?=\d{3})")
_ARABIC = re.compile("[\u0600-\u06ff]")
_ARABIC_PREFIX = re.compile(r"^[وف](?=\w{4})")
_ARABIC_ARTICLE = re.compile(r"^(?:بال|كال|لل|ال|[بل](?=\w{5}))(?=\w{3})")
_ARABIC_ENDING = re.compile(r"(?<=\w{4})(?:هما|هم|ها|هن|نا)$")
_MARKED_WORD = re.compile(r"[\w&+’'-]+")
_SENTENCE_END = ".!?:;·•"
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|(?<=[。！？；؛؟])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LATIN_ENDING = re.compile(r"(?<=\w{4})(?:ings?|ed|es|s|e)$")
_CYRILLIC_ENDING = re.compile(
    r"(?<=\w{4})(?:[аяыи]ми|[ое]го|[ое]му|[ое]в|[оеыи]и|[аяоеы]я|[оеыи]е|[аяыи]х|[аяоеыи]м|[аяоеыиую]|ь)$"
)
# Of long words the stem is what stands before so many letters. Tried: the Snowball stemmers do no better
# than this once words, pairs and pieces are counted together.
_STEM = 7
_CYRILLIC_STEM = 6
_ARABIC_STEM = 5
_SHORTEST_WORD = 2
PIECE = 4
# What a passage is about it mostly says first.
_BEGINNING = 20  # words


@dataclass(frozen=True, slots=True)
class Terms:
    """One text, counted."""

    words: Counter[str] | dict[str, float]
    names: frozenset[str]  # stems that are capitalised inside a sentence, and acronyms
    pieces: Counter[str]  # overlapping runs of four characters: they forgive endings and typing
    pairs: Counter[str] = field(default_factory=Counter[str])  # a stem and the one after it


def terms_of(text: str, spelling: Spelling, dictionary: Dictionary | None = None) -> Terms:
    """Count a text; with a dictionary its words count as what they translate, and pairs of them are none."""
    unified = _plain(text, spelling)
    found = stems(unified, spelling.acronyms)
    names = _names(text, spelling)
    if dictionary:
        translated = in_english(found, dictionary)
        return Terms(translated, names & translated.keys(), _pieces(unified))
    pairs = Counter(f"{first} {second}" for first, second in pairwise(found))
    words = Counter(found)
    return Terms(words, names & words.keys(), _pieces(unified), pairs)


def beginning(text: str) -> str:
    """The first sentences of a text, until they say something."""
    taken, words = 0, 0
    for match in _SENTENCE.finditer(text):
        words += len(text[taken : match.start()].split())
        taken = match.start()
        if words >= _BEGINNING:
            return text[:taken]
    return text


def stems(unified: str, acronyms: frozenset[str]) -> list[str]:
    """The stems of the words that carry meaning; numbers and acronyms stay whole."""
    found: list[str] = []
    for match in _WORD.finditer(unified):
        word = match[0]
        if len(word) == 1 and ord(word) >= 0x3040:
            found.append(unified[match.start() : match.start() + 2])
        elif word in acronyms or word[0].isdigit():
            found.append(word)
        elif stem := _stem(word):
            found.append(stem)
    return found


def in_english(found: Iterable[str], dictionary: Dictionary) -> dict[str, float]:
    """How often each English stem is meant; what no one translated stays as it is."""
    counts: dict[str, float] = {}
    for stem in found:
        for english, share in dictionary.get(stem, {stem: 1.0}).items():
            counts[english] = counts.get(english, 0.0) + share
    return counts


def is_year(word: str) -> bool:
    """Is the word a year? Years are everywhere in these texts and say little."""
    return _YEAR.fullmatch(word) is not None


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    """What stands before the endings; nothing of a word that tells nothing."""
    folded = for_search(word)
    if len(folded) < _SHORTEST_WORD or folded in SMALL_WORDS:
        return ""
    if _ARABIC.match(folded):
        bare = _ARABIC_ARTICLE.sub("", _ARABIC_PREFIX.sub("", folded))
        return _ARABIC_ENDING.sub("", bare)[:_ARABIC_STEM]
    if "а" <= folded[0] <= "я":
        return _CYRILLIC_ENDING.sub("", folded)[:_CYRILLIC_STEM]
    return _LATIN_ENDING.sub("", folded)[:_STEM]


def _plain(text: str, spelling: Spelling) -> str:
    return _THOUSANDS.sub("", _POSSESSIVE.sub("", spelling.unify(text)))


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
