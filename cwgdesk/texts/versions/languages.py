"""Two language versions of one document side by side: order, labels, kinds and numbers pair them."""

import re
from collections.abc import Sequence

from cwgdesk.core.folding import for_matching, letters_of, western_digits
from cwgdesk.texts.structure.found import FoundClause

LanguagePair = tuple[FoundClause | None, FoundClause | None]

_NUMBER = re.compile(r"\d+")
# What agrees, and what it is worth; a clause left alone costs what makes a doubtful pair not worth it.
_SAME_KIND = 2.0
_SAME_LABEL = 2.0
_OTHER_LABEL = -2.5
_SAME_DEPTH = 0.5
_SHARED_NUMBERS = 3.0
_ALONE = -0.8
# How far the two may drift apart (clauses), beside the difference in their number.
_DRIFT = 60


def pair_languages(first: Sequence[FoundClause], second: Sequence[FoundClause]) -> tuple[LanguagePair, ...]:
    """The clauses of both in order, each beside its counterpart, or alone where there is none."""
    steps = _best_path([_signature(c) for c in first], [_signature(c) for c in second])
    return tuple((None if a is None else first[a], None if b is None else second[b]) for a, b in steps)


_Signature = tuple[str, str, int, frozenset[str]]


def _signature(clause: FoundClause) -> _Signature:
    numbers = frozenset(_NUMBER.findall(western_digits(clause.text)))
    return clause.kind.value, _label(clause.label), clause.depth, numbers


def _label(label: str) -> str:
    """A label as a number: a), а) and 1 are first; others as they are written."""
    bare = letters_of(for_matching(label))
    if bare.isdigit():
        return str(int(bare))
    for alphabet in (
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдежзиклмнопрстуфхцчшщэюя",
        "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    ):
        if len(bare) == 1 and bare in alphabet:
            return f"letter {alphabet.index(bare) + 1}"
    return "letter 1" if bare == "أ" else bare


def _likeness(a: _Signature, b: _Signature) -> float:
    worth = _SAME_KIND if a[0] == b[0] else -_SAME_KIND
    if a[1] or b[1]:
        worth += _SAME_LABEL if a[1] == b[1] else _OTHER_LABEL
    worth += _SAME_DEPTH * (a[2] == b[2])
    either = a[3] | b[3]
    return worth + (_SHARED_NUMBERS * (len(a[3] & b[3]) / len(either) - 0.3) if either else 0.0)


def _best_path(first: list[_Signature], second: list[_Signature]) -> list[tuple[int | None, int | None]]:
    """The pairing in order that is worth most, by dynamic programming along the diagonal."""
    rows, columns = len(first), len(second)
    drift = _DRIFT + abs(rows - columns)
    worst = float("-inf")
    worth: dict[tuple[int, int], float] = {(0, 0): 0.0}
    came: dict[tuple[int, int], tuple[int, int]] = {}
    for i in range(rows + 1):
        for j in range(max(0, i - drift), min(columns, i + drift) + 1):
            if i == j == 0:
                continue
            options = [
                (worth.get((i - 1, j), worst) + _ALONE, (i - 1, j)),
                (worth.get((i, j - 1), worst) + _ALONE, (i, j - 1)),
            ]
            if i and j:
                both = worth.get((i - 1, j - 1), worst) + _likeness(first[i - 1], second[j - 1])
                options.append((both, (i - 1, j - 1)))
            worth[i, j], came[i, j] = max(options)
    path: list[tuple[int | None, int | None]] = []
    at = (rows, columns)
    while at != (0, 0):
        before = came[at]
        path.append((before[0] if before[0] < at[0] else None, before[1] if before[1] < at[1] else None))
        at = before
    return path[::-1]
