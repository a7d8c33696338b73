"""How a clause is cited, and how people name one when they type: "sg 1", "recalling b"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from cwgdesk.core.folding import for_reading, for_search, western_digits
from cwgdesk.core.inflection import are_forms_of_one

_PARTS = re.compile(r"[^\W_]+")
# "5", "5bis", "a)", "(iv)", "1.2", "aa"; a longer word is part of the call.
_LABEL = re.compile(r"\(?(?:\d+(?:\.\d+)*|[^\W\d_]{1,4})(?:bis|ter|quater)?[.)]?", re.IGNORECASE)
_LABEL_DRESS = "()[] .-–—"  # "6 -" as Arabic texts of the United Nations have it
_FUZZY_FLOOR = 80.0  # of 100: below, nothing was meant


class Citation(NamedTuple):
    """The parts by which a clause is named."""

    path: str
    call: str
    label: str


def matching(query: str, citations: Sequence[Citation]) -> list[tuple[int, float]]:
    """Which citations `query` may mean: their places in the list and a score to 100, best first.

    Understood are whole citations, first letters ("sg 1", "ms 2"), beginnings of words
    ("res sec 5"), a label alone, and near misses of a citation. Among equals the order stays.
    """
    wanted = _fold(query)
    if not wanted:
        return []
    readings = _readings(query)
    calls: dict[str, list[str]] = {}  # a hundred clauses share a call: it is taken apart once
    found = [(at, _score(citation, wanted, readings, calls)) for at, citation in enumerate(citations)]
    found = [(at, score) for at, score in found if score]
    if not found:
        from rapidfuzz import fuzz  # slow to load, and seldom needed

        near = ((at, fuzz.ratio(wanted, _fold(citation.path))) for at, citation in enumerate(citations))
        found = [(at, alike / 2) for at, alike in near if alike >= _FUZZY_FLOOR]
    return sorted(found, key=lambda one: -one[1])


def _readings(query: str) -> list[tuple[list[str], str]]:
    """The query as words of the call and a label: with its last word as the label, and without."""
    *words, last = for_reading(query).split() or [""]
    readings = [(_words(_fold(query)), "")]
    if _LABEL.fullmatch(last):
        readings.insert(0, (_words(_fold(" ".join(words))), _label(last)))
    return readings


def _score(
    clause: Citation, wanted: str, readings: Sequence[tuple[list[str], str]], calls: dict[str, list[str]]
) -> float:
    if _may_be(clause.path, wanted) and _fold(clause.path) == wanted:
        return 100.0
    best = 0.0
    for words, wanted_label in readings:
        if wanted_label and wanted_label != _label(clause.label):
            continue
        if not words and not wanted_label:
            continue
        fit = _fit(words, _call_words(clause.call or clause.path, calls)) if words else 0.0
        if words and not fit:
            continue
        # A label that was typed and fits tells more than the words before it.
        best = max(best, (60.0 if wanted_label else 30.0) + 30.0 * fit)
    return best


def _may_be(path: str, wanted: str) -> bool:
    """May this path be what is wanted, once folded? Asked of every clause, so no more than a glance."""
    if path.isascii():
        return len(path) == len(wanted)
    return wanted.startswith(for_search(path[0]).strip())


def _call_words(call: str, calls: dict[str, list[str]]) -> list[str]:
    words = calls.get(call)
    if words is None:
        words = calls[call] = _words(_fold(call))
    return words


def _fit(words: list[str], call: list[str]) -> float:
    """How well typed words name the call: 0 for not at all, 1 for the whole call."""
    if not words:
        return 0.0
    covered = at = 0
    for word in words:
        hit = next((i for i in range(at, len(call)) if _names(word, call[i])), None)
        if hit is not None:
            covered, at = covered + 1, hit + 1
            continue
        run = _initials(word, call, at)
        if run is None:
            return 0.0
        covered, at = covered + len(word), run + len(word)
    return min(1.0, 0.5 + 0.5 * covered / len(call))


def _names(word: str, of_call: str) -> bool:
    return of_call.startswith(word) or are_forms_of_one(word, of_call)


def _initials(word: str, call: list[str], start: int) -> int | None:
    """Where the first letters of neighbouring words of the call spell the word ("sg")."""
    for at in range(start, len(call) - len(word) + 1):
        if len(word) > 1 and all(call[at + i].startswith(letter) for i, letter in enumerate(word)):
            return at
    return None


def _fold(text: str) -> str:
    return " ".join(for_search(text).split())


def _label(label: str) -> str:
    """A label without its dress; its accents stay, for и) and й) are two labels."""
    return western_digits(for_reading(label)).strip(_LABEL_DRESS)


def _words(text: str) -> list[str]:
    return _PARTS.findall(text)
