"""Agreed language: where a phrase stands, word for word, written otherwise, or nearly so."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from rapidfuzz import fuzz

from cwgdesk.core.folding import for_finding, for_reading, for_search, letters_of

# Of 100: below this a stretch of text is another phrase.
_NEAR = 84.0
# Share of the phrase's words that a clause must hold to be looked at more closely.
_SHARED_WORDS = 0.6
_STEM = 5
_MOST = 500


class HitKind(StrEnum):
    """How the phrase stands there."""

    EXACT = "exact"  # word for word; case and spacing do not count
    WRITTEN_OTHERWISE = "written otherwise"  # the same letters: "multi-stakeholder" for "multistakeholder"
    NEAR = "near"  # other words in it: a near miss


class Readable(Protocol):
    """What the finder needs of a clause; the mapped noun and what a parser found both fit."""

    @property
    def path(self) -> str: ...
    @property
    def text(self) -> str: ...


D = TypeVar("D")
C = TypeVar("C", bound=Readable)


@dataclass(frozen=True, slots=True)
class Hit(Generic[D, C]):
    """The phrase in a clause: characters `start` to `end` of the clause's text."""

    document: D
    clause: C
    kind: HitKind
    start: int
    end: int
    words: str  # as they stand there
    likeness: float  # 1 for exact


class Finder(Generic[D, C]):
    """Clauses made ready to be searched again and again."""

    def __init__(self, clauses: Iterable[tuple[D, C]]) -> None:
        self._clauses = list(clauses)
        self._letters = [_letters(clause.text) for _, clause in self._clauses]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for at, (_, clause) in enumerate(self._clauses):
            for stem in _stems(clause.text):
                self._holders[stem].append(at)

    def find(self, phrase: str, *, near: bool = True, most: int = _MOST) -> tuple[Hit[D, C], ...]:
        """Where the phrase stands: exact first, then written otherwise, then near; in reading order each."""
        wanted = _letters(phrase)
        if not wanted:
            return ()
        hits: list[Hit[D, C]] = []
        for at, letters in enumerate(self._letters):
            if wanted in letters:
                hits += self._same_letters(at, phrase, wanted)
        if near:
            held = {id(hit.clause) for hit in hits}
            candidates = (at for at in self._candidates(phrase) if id(self._clauses[at][1]) not in held)
            hits += [hit for at in candidates if (hit := self._near(at, phrase))]
        rank = list(HitKind)
        return tuple(sorted(hits, key=lambda hit: (rank.index(hit.kind), -hit.likeness))[:most])

    def _same_letters(self, at: int, phrase: str, wanted: str) -> list[Hit[D, C]]:
        document, clause = self._clauses[at]
        letters, places, found = self._letters[at], _places(clause.text), list[Hit[D, C]]()
        start = letters.find(wanted)
        while start >= 0:
            first, last = places[start], places[start + len(wanted) - 1]
            words = clause.text[first : last + 1]
            if _stands_alone(clause.text, first, last + 1):
                kind = HitKind.EXACT if _settled(words) == _settled(phrase) else HitKind.WRITTEN_OTHERWISE
                likeness = 1.0 if kind == HitKind.EXACT else 0.99
                found.append(Hit(document, clause, kind, first, last + 1, words, likeness))
            start = letters.find(wanted, start + 1)
        return found

    def _candidates(self, phrase: str) -> list[int]:
        """Clauses that hold most of the phrase's words, in whatever form."""
        wanted = _stems(phrase)
        shared = Counter(at for stem in wanted for at in self._holders.get(stem, ()))
        fewest = max(1, round(_SHARED_WORDS * len(wanted)))
        return sorted(at for at, count in shared.items() if count >= fewest)

    def _near(self, at: int, phrase: str) -> Hit[D, C] | None:
        document, clause = self._clauses[at]
        if len(clause.text) < len(phrase) // 2:
            return None
        wanted, there = for_search(phrase), for_finding(clause.text)
        match = fuzz.partial_ratio_alignment(wanted, there.letters, score_cutoff=_NEAR)
        if match is None or match.dest_start == match.dest_end:
            return None
        first, last = there.places[match.dest_start], there.places[match.dest_end - 1]
        start, end = _to_word_ends(clause.text, first, last + 1)
        words = clause.text[start:end]
        likeness = fuzz.ratio(_settled(wanted), _settled(for_search(words)))
        if likeness < _NEAR:
            return None
        return Hit(document, clause, HitKind.NEAR, start, end, words, round(likeness / 100, 4))


def _letters(text: str) -> str:
    """Letters and digits only, case folded, without accents."""
    return letters_of(for_search(text))


def _places(text: str) -> list[int]:
    """For each of a text's `_letters`, its place in the text."""
    found = for_finding(text)
    return [at for letter, at in zip(found.letters, found.places, strict=True) if letter.isalnum()]


_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+")
_EDGES = re.compile(r"^\W+|\W+$")
_HYPHENS = re.compile(r"(?<=\w)-(?=\w)")


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(_HYPHENS.sub("", for_search(text)))}


def _settled(text: str) -> str:
    return _EDGES.sub("", for_reading(text))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Is the stretch made of whole words?"""
    return not (_inside_word(text, start) or _inside_word(text, end))


def _inside_word(text: str, at: int) -> bool:
    two = text[at - 1 : at + 1] if at else ""
    return len(two) == 2 and two.isalnum() and not any("\u3040" <= c <= "\u9fff" for c in two)


def _to_word_ends(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch so that it cuts no word."""
    while start and _inside_word(text, start):
        start -= 1
    while end < len(text) and _inside_word(text, end):
        end += 1
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end
