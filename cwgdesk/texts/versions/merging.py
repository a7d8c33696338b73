"""Several wordings of one text merged: what goes together, and what two change differently.

Pure and by words: a wording is taken as its changes to the base; changes that do not meet go in together.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cwgdesk.core.folding import for_matching
from cwgdesk.texts.differences import Segment, SegmentKind, edits, words

_ENDS = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
NOTHING = "–"  # what a reading is told as that takes the words away


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as somebody would have it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a stretch becomes, and for whom."""

    names: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the base: kept (no reading), changed in one way (one), or in several (a collision)."""

    base: str
    readings: tuple[Reading, ...] = ()

    @property
    def collides(self) -> bool:
        """Do two change these words differently?"""
        return len(self.readings) > 1

    @property
    def text(self) -> str:
        """The merged words; where they collide each reading in brackets with its names, as ITU does."""
        if not self.readings:
            return self.base
        return _bracketed(self.readings) if self.collides else self.readings[0].text


@dataclass(frozen=True, slots=True)
class Merged:
    """A base and what was made of it, stretch by stretch in the order of the base."""

    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """All changes that do not collide together, collisions in brackets."""
        return "".join(part.text for part in self.parts)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The merged text as a redline of the base."""
        return tuple(_segments(self.parts))

    @property
    def collisions(self) -> tuple[Part, ...]:
        """The stretches that two change differently."""
        return tuple(part for part in self.parts if part.collides)


@dataclass(frozen=True, slots=True)
class _Change:
    """Characters `start:end` of the base become `text` for the wording numbered `whose`."""

    start: int
    end: int
    text: str
    whose: int


def merge(base: str, wordings: Sequence[Wording]) -> Merged:
    """The wordings merged; which words are in does not depend on their order."""
    changes = [
        _Change(edit.old_start, edit.old_end, wording.text[edit.new_start : edit.new_end], number)
        for number, wording in enumerate(wordings)
        for edit in edits(base, wording.text, merged=False)
    ]
    parts: list[Part] = []
    at = 0
    for group in _groups(changes):
        start, end = min(c.start for c in group), max(c.end for c in group)
        if start > at:
            parts.append(Part(base[at:start]))
        parts.append(Part(base[start:end], tuple(_readings(base, start, end, group, wordings))))
        at = end
    if base[at:]:
        parts.append(Part(base[at:]))
    return Merged(tuple(parts))


def redone(old_base: str, new_base: str, text: str) -> str | None:
    """What was proposed on an old base, on the new one; None where both change the same words."""
    found = merge(old_base, (Wording("base", new_base), Wording("proposal", text)))
    return None if found.collisions else found.text


def holds_all_of(base: str, text: str, of: str) -> bool:
    """Are all words in that `of` puts into the base, and all out that it takes out, whatever else differs?"""
    before, asked, now = (Counter(words(settled(one))) for one in (base, of, text))
    put_in, taken_out = asked - before, before - asked
    return bool(put_in or taken_out) and not put_in - (now - before) and not taken_out - (before - now)


def same_words(one: str, other: str) -> bool:
    """Are these the same words and signs, but for spacing, case and the forms of letters?"""
    return settled(one) == settled(other)


def settled(text: str) -> str:
    """The text as `same_words` compares it."""
    return " ".join(for_matching(text).split())


def _segments(parts: Sequence[Part]) -> Iterator[Segment]:
    for part in parts:
        if not part.readings:
            yield Segment(SegmentKind.KEPT, part.base)
            continue
        if part.base:
            yield Segment(SegmentKind.DELETED, part.base)
        if part.text:
            yield Segment(SegmentKind.INSERTED, part.text)


def _groups(changes: list[_Change]) -> Iterator[list[_Change]]:
    """Changes that meet, together: they share words, or one puts words in at the other's end."""
    group: list[_Change] = []
    end = -1
    ends_in_insertion = False
    for change in sorted(changes, key=lambda c: (c.start, c.end)):
        is_insertion = change.start == change.end
        meets = change.start < end or (change.start == end and (is_insertion or ends_in_insertion))
        if group and not meets:
            yield group
            group, end, ends_in_insertion = [], -1, False
        group.append(change)
        if change.end > end:
            ends_in_insertion = is_insertion
        end = max(end, change.end)
    if group:
        yield group


def _readings(
    base: str, start: int, end: int, group: list[_Change], wordings: Sequence[Wording]
) -> Iterator[Reading]:
    """What the stretch becomes for each that changes it; the same words are one reading of several."""
    texts: dict[int, str] = {}
    for number in dict.fromkeys(sorted(change.whose for change in group)):
        mine = [change for change in group if change.whose == number]
        texts[number] = _applied(base, start, end, mine)
    together: dict[str, list[int]] = {}
    for number, text in texts.items():
        together.setdefault(_folded(text), []).append(number)
    for numbers in together.values():
        spellings = Counter(texts[number] for number in numbers)
        usual = min(spellings, key=lambda text: (-spellings[text], text))
        yield Reading(tuple(wordings[number].name for number in numbers), usual)


def _folded(text: str) -> str:
    # Spacing at the ends counts: "a" put in before a word is other than " a" put in behind one.
    lead, inside, tail = _parted(text)
    return f"{bool(lead)}{settled(inside)}{bool(tail)}"


def _applied(base: str, start: int, end: int, changes: list[_Change]) -> str:
    made, at = "", start
    for change in changes:
        made += base[at : change.start] + change.text
        at = change.end
    return made + base[at:end]


def _bracketed(readings: Sequence[Reading]) -> str:
    """`[Egypt, Kenya: words] [Brazil: others]`, with the spacing of the words around the brackets."""
    parted = [(reading.names, *_parted(reading.text)) for reading in readings]
    lead = max((lead for _, lead, inside, _ in parted if inside), key=len, default="")
    tail = max((tail for _, _, inside, tail in parted if inside), key=len, default="")
    told = " ".join(f"[{', '.join(names)}: {inside or NOTHING}]" for names, _, inside, _ in parted)
    return f"{lead}{told}{tail}"


def _parted(text: str) -> tuple[str, str, str]:
    """The white space before, the words, the white space behind."""
    match = _ENDS.fullmatch(text)
    return (match[1], match[2], match[3]) if match else ("", text, "")
