"""What came back, as single changes: plain values, each with the field it belongs to."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from cwgdesk.papers.back.matching import Mapped
from cwgdesk.papers.drafts.origins import Origin

_ID_LETTERS = 12


class Kind(StrEnum):
    """What was done to our words."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    MOVE = "move"
    COMMENT = "comment"
    PARAGRAPH = "paragraph"  # a whole one, or where one ends
    ACCEPTED = "accepted"  # a change of ours
    REFUSED = "refused"


class Target(StrEnum):
    """What a change belongs to."""

    POSITION = "position"
    AMENDMENT = "amendment"
    PRACTICE = "practice"
    SECTION = "section"
    HEADER = "header"


@dataclass(frozen=True, slots=True, order=True)
class Cut:
    """Characters `start:end` of a field as sent become `text`; `order` tells those at one place apart."""

    start: int
    end: int
    order: int
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One change; the same change has the same id in every file it comes back in."""

    id: str
    kind: Kind
    target: Target | None
    noun_id: UUID | None
    field: str
    before: str
    after: str
    author: str = ""
    dated: str = ""
    mapped: Mapped | None = None
    cuts: tuple[Cut, ...] = ()  # of the field as sent; empty where nothing can be put in its place


@dataclass(frozen=True, slots=True)
class Returned:
    """What came back in one file: its changes in reading order, and each field as it left."""

    release: UUID
    changes: tuple[Change, ...]
    sent: dict[Origin, str]
    by_words: bool  # it says no release: the paper that is most like it was taken


def settled(before: str, start: int, end: int, text: str, least: int) -> tuple[int, int, str]:
    """An insertion or deletion that can be told in several ways, told in one; `least` is as far as it may go.

    With the paragraph or the white space that begins it, and the furthest to the left of these: so that
    a change that one program tracked and a silent one are the same when they do the same.
    """
    best = (start, end, text)
    if (start == end) == (not text):
        return best
    while (
        start > least and (words := text or before[start:end])[0] != "\n" and before[start - 1] == words[-1]
    ):
        start, end = start - 1, end - 1
        text = words[-1] + words[:-1] if text else ""
        if (text or before[start:end])[0].isspace():
            best = (start, end, text)
    return best


def target_of(field: Origin) -> Target:
    """What a field belongs to."""
    return Target.HEADER if field.table == "contribution" else Target(field.table)


def in_field(
    field: Origin, kind: Kind, cuts: Iterable[Cut], before: str, after: str, how: Mapped | None
) -> Change:
    """A change of a field, without hand and date."""
    cuts = tuple(cuts)
    change = Change("", kind, target_of(field), field.noun_id, field.field, before, after, "", "", how, cuts)
    return _named(change)


def nowhere(
    kind: Kind, before: str, after: str, author: str = "", dated: str = "", *, field: str = ""
) -> Change:
    """A change that belongs to no field of ours, or to words that stand in none; `field` says what it is."""
    return _named(Change("", kind, None, None, field, before, after, author, dated))


def once(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes with ids of their own, where two that belong nowhere say the same."""
    found: dict[str, int] = {}
    told: list[Change] = []
    for change in changes:
        found[change.id] = count = found.get(change.id, 0) + 1
        told.append(change if count == 1 else replace(change, id=f"{change.id}-{count}"))
    return tuple(told)


def _named(change: Change) -> Change:
    what = (
        change.kind if change.kind in (Kind.COMMENT, Kind.ACCEPTED) else "",
        change.target or "",
        str(change.noun_id or ""),
        change.field,
        *(f"{cut.start}-{cut.end} {cut.text}" for cut in change.cuts),
        *((change.before, change.after) if not change.cuts else ()),
    )
    digest = hashlib.sha256("\x1f".join(what).encode()).hexdigest()
    return replace(change, id=digest[:_ID_LETTERS])
