"""What changed between two wordings, word by word, as a person would mark it.

Pure and quick (well under a millisecond for a paragraph): the live redline in the window,
the comparison of versions and the Word export all use it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise

from rapidfuzz.distance import Indel

# Above this many token pairs difflib takes longer than a key press; rapidfuzz does not.
_MOST_PAIRS = 400_000
_MERGE_SHARE = 1.25  # merging may mark at most this many times what differs
_SHORT_GAP = 12  # letters that may stand between two changes told as one

_CJK = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Marks that \w leaves out but that belong to the letter before them.
_JOINED = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u200c\u200d\u20d0-\u20ff"
    "\ufe00-\ufe0f"
)
_LETTER = rf"(?:(?![{_CJK}])[\w{_JOINED}])"
# WSIS&SDG, A/RES/70/125, State's and 2.5 are one word each; so is every CJK character.
_WORD = re.compile(
    rf"\d+(?:[.,]\d+)+(?!{_LETTER})|{_LETTER}+(?:[&/'’]{_LETTER}+)*|[{_CJK}][{_JOINED}]*|\S[{_JOINED}]*"
)


class SegmentKind(StrEnum):
    """What happened to a stretch of text."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that was kept, inserted or deleted."""

    kind: SegmentKind
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `old_start:old_end` of the old text became `new_start:new_end` of the new one."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def words(text: str) -> list[str]:
    """The words and signs of a text without its white space, as the comparison sees them."""
    return _WORD.findall(text)


def segments(old: str, new: str) -> tuple[Segment, ...]:
    """What was kept, deleted and inserted; in a replacement the deletion stands first.

    Kept and deleted segments joined give `old`, kept and inserted ones give `new`.
    """
    found: list[Segment] = []
    at = 0
    for edit in edits(old, new):
        for kind, text in (
            (SegmentKind.KEPT, old[at : edit.old_start]),
            (SegmentKind.DELETED, old[edit.old_start : edit.old_end]),
            (SegmentKind.INSERTED, new[edit.new_start : edit.new_end]),
        ):
            if text:
                found.append(Segment(kind, text))
        at = edit.old_end
    if old[at:]:
        found.append(Segment(SegmentKind.KEPT, old[at:]))
    return tuple(found)


def edits(old: str, new: str, *, merged: bool = True) -> list[Edit]:
    """The changes that lead from `old` to `new`, in order; neighbouring ones told as one if `merged`."""
    if old == new:
        return []
    a, b = list(_tokens(old)), list(_tokens(new))
    plain = list(_joined(_word_edits(old, new, a, b)))
    return [_tight(old, new, edit) for edit in (_merge(old, new, plain) if merged else plain)]


def marked(old: str, new: str) -> int:
    """How many characters (white space apart) a redline of the two marks."""
    return sum(_cost(old, new, edit) for edit in edits(old, new))


def _tokens(text: str) -> Iterator[tuple[int, int, str]]:
    """Where the white space before a word begins, where the word begins, the word; an end mark last."""
    at = 0
    for match in _WORD.finditer(text):
        yield at, match.start(), match.group()
        at = match.end()
    yield at, len(text), ""


def _word_edits(
    old: str, new: str, a: list[tuple[int, int, str]], b: list[tuple[int, int, str]]
) -> Iterator[Edit]:
    """Changes of words, and of the white space before words that stayed."""
    for same, i, j, k, m in _opcodes([t[2] for t in a], [t[2] for t in b]):
        if not same:
            yield Edit(
                a[i][0], a[j][0] if j < len(a) else len(old), b[k][0], b[m][0] if m < len(b) else len(new)
            )
            continue
        for (gap, start, _), (other_gap, other_start, _) in zip(a[i:j], b[k:m], strict=True):
            if old[gap:start] != new[other_gap:other_start]:
                yield Edit(gap, start, other_gap, other_start)


def _opcodes(a: list[str], b: list[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Stretches of equal and of different words, as (equal?, from, to, from, to)."""
    if len(a) * len(b) <= _MOST_PAIRS:
        for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
            yield tag == "equal", i, j, k, m
        return
    for code in Indel.opcodes(a, b):
        yield code.tag == "equal", code.src_start, code.src_end, code.dest_start, code.dest_end


def _joined(found: Iterator[Edit]) -> Iterator[Edit]:
    """The same changes with those that touch each other made one."""
    last: Edit | None = None
    for edit in found:
        if last and last.old_end == edit.old_start and last.new_end == edit.new_start:
            last = Edit(last.old_start, edit.old_end, last.new_start, edit.new_end)
            continue
        if last:
            yield last
        last = edit
    if last:
        yield last


def _cost(old: str, new: str, edit: Edit) -> int:
    pair = old[edit.old_start : edit.old_end] + new[edit.new_start : edit.new_end]
    return sum(not c.isspace() for c in pair)


def _merge(old: str, new: str, plain: list[Edit]) -> list[Edit]:
    """Tell changes as one where at most two short words stand between them, within the budget."""
    if len(plain) < 2:
        return plain
    budget = (_MERGE_SHARE - 1) * sum(_cost(old, new, edit) for edit in plain)
    gaps: list[tuple[int, int]] = []
    for index, (left, right) in enumerate(pairwise(plain)):
        between = old[left.old_end : right.old_start]
        letters = sum(not c.isspace() for c in between)
        if letters <= _SHORT_GAP and len(words(between)) <= 2 and _both_replace(left, right):
            gaps.append((2 * letters, index))
    closed: set[int] = set()
    for price, index in sorted(gaps):  # the cheapest first: they read as one change already
        if price > budget:
            break
        budget -= price
        closed.add(index)
    merged = [plain[0]]
    for index, edit in enumerate(plain[1:]):
        if index in closed:
            before = merged.pop()
            edit = Edit(before.old_start, edit.old_end, before.new_start, edit.new_end)
        merged.append(edit)
    return merged


def _tight(old: str, new: str, edit: Edit) -> Edit:
    """A replacement without the white space that both sides begin with."""
    i, k = edit.old_start, edit.new_start
    while i < edit.old_end and k < edit.new_end and old[i] == new[k] and old[i].isspace():
        i, k = i + 1, k + 1
    return Edit(i, edit.old_end, k, edit.new_end)


def _both_replace(left: Edit, right: Edit) -> bool:
    """Two insertions (or two deletions) read better apart; what is replaced reads better as one."""
    deleted = left.old_end > left.old_start or right.old_end > right.old_start
    inserted = left.new_end > left.new_start or right.new_end > right.new_start
    return deleted and inserted
