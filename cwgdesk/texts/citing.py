"""How a clause is cited, and how people name one when they type: "sg 1", "recalling b"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from rapidfuzz import fuzz

_PARTS = re.compile(r"[^\W_]+")
# "5", "5bis", "a)", "(iv)", "1.2", "aa"; a longer word is part of the call.
_LABEL = re.compile(r"\(?(?:\d+(?:\.\d+)*|[^\W\d_]{1,4})(?:bis|ter|quater)?[.)]?", re.IGNORECASE)
_LABEL_DRESS = "() ."
_FUZZY_FLOOR = 80.0  # of 100: below, nothing was meant


class Citable(Protocol):
    """What citing needs to know of a clause; the mapped noun and what a parser found both fit."""

    @property
    def path(self) -> str: ...
    @property
    def call(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def text(self) -> str: ...


class Named(Protocol):
    """What citing needs to know of a document."""

    @property
    def name(self) -> str: ...


C = TypeVar("C", bound=Citable)


@dataclass(frozen=True, slots=True)
class Found(Generic[C]):
    """A clause that what was typed may mean; the score is 0 to 100."""

    clause: C
    score: float


def cite(clause: Citable, document: Named) -> str:
    """ "Council Resolution 1334 (modified 2023), resolves to instruct the Secretary-General 5"."""
    return ", ".join(part for part in (document.name, clause.path) if part)


def with_reference(clause: Citable, document: Named) -> str:
    """The words of a clause and, in brackets, where they stand: what *Copy with reference* gives."""
    return f"{clause.text} [{cite(clause, document)}]"


def matching(query: str, clauses: Iterable[C]) -> list[Found[C]]:
    """The clauses that `query` may mean, best first; reading order among equals.

    Understood are whole citations, first letters ("sg 1", "ms 2"), beginnings of words
    ("res sec 5"), a label alone, and near misses of a citation.
    """
    wanted = _fold(query)
    if not wanted:
        return []
    readings = _readings(wanted)
    near: list[Found[C]] = []
    found: list[Found[C]] = []
    for clause in clauses:
        score = _score(clause, wanted, readings)
        if score:
            found.append(Found(clause, score))
        elif not found:
            alike = fuzz.ratio(wanted, _fold(clause.path))
            if alike >= _FUZZY_FLOOR:
                near.append(Found(clause, alike / 2))
    # Python's sort is stable: reading order stays among equals.
    return sorted(found or near, key=lambda one: -one.score)


def _readings(wanted: str) -> list[tuple[list[str], str]]:
    """The query as words of the call and a label: with its last word as the label, and without."""
    words = wanted.split()
    readings = [(_words(wanted), "")]
    if _LABEL.fullmatch(words[-1]):
        readings.insert(0, (_words(" ".join(words[:-1])), _bare(words[-1])))
    return readings


def _score(clause: Citable, wanted: str, readings: Sequence[tuple[list[str], str]]) -> float:
    if _fold(clause.path) == wanted:
        return 100.0
    label = _bare(_fold(clause.label))
    call = _words(_fold(clause.call or clause.path))
    best = 0.0
    for words, wanted_label in readings:
        if wanted_label and wanted_label != label:
            continue
        fit = _fit(words, call)
        if words and not fit:
            continue
        if not words and not wanted_label:
            continue
        # A label that was typed and fits tells more than the words before it.
        best = max(best, (60.0 if wanted_label else 30.0) + 30.0 * fit)
    return best


def _fit(words: list[str], call: list[str]) -> float:
    """How well typed words name the call: 0 for not at all, 1 for the whole call."""
    if not words:
        return 0.0
    covered = at = 0
    for word in words:
        hit = next((i for i in range(at, len(call)) if call[i].startswith(word)), None)
        if hit is not None:
            covered, at = covered + 1, hit + 1
            continue
        run = _initials(word, call, at)
        if run is None:
            return 0.0
        covered, at = covered + len(word), run + len(word)
    return min(1.0, 0.5 + 0.5 * covered / len(call))


def _initials(word: str, call: list[str], start: int) -> int | None:
    """Where the first letters of neighbouring words of the call spell the word ("sg")."""
    for at in range(start, len(call) - len(word) + 1):
        if len(word) > 1 and all(call[at + i].startswith(letter) for i, letter in enumerate(word)):
            return at
    return None


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


def _bare(label: str) -> str:
    return label.strip(_LABEL_DRESS)


def _words(text: str) -> list[str]:
    return _PARTS.findall(text)
