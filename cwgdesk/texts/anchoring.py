"""Find the words of an anchor again in another version: exact, moved or lost; never silently wrong."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from rapidfuzz import fuzz

from cwgdesk.core.spans import Span
from cwgdesk.texts.anchors import AnchorState
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions.pairs import Pair, PairStatus

# Of 100: words this alike are shown as the likely new place, for a look.
_ALIKE = 80.0
_LETTERS_FOR_A_GUESS = 12  # shorter quotes are found everywhere
_LETTERS_THAT_IDENTIFY = 24  # with their context
_LOOK_ALIKE = str.maketrans("‘’‚‛“”„‟‐‑‒–—―\u2212", "''''\"\"\"\"-------")
_INVISIBLE = {"\u00ad", "\u200b", "\u200e", "\u200f", "\ufeff"}


class Anchored(Protocol):
    """What locating needs of an anchor; the mapped noun fits."""

    @property
    def clause_id(self) -> UUID | None: ...
    @property
    def block(self) -> int: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def quote(self) -> str: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...


@dataclass(frozen=True, slots=True)
class AnchorPoint:
    """An anchor that is not stored (yet)."""

    block: int
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""
    clause_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Located:
    """Where an anchor belongs in the new version; lost anchors have no place."""

    state: AnchorState
    span: Span | None = None
    clause: FoundClause | None = None


LOST = Located(AnchorState.LOST)


def heirs(pairs: Sequence[Pair]) -> dict[UUID, Pair]:
    """What became of each clause of the old version, by its id."""
    return {pair.old.id: pair for pair in pairs if pair.old}


def locate(anchor: Anchored, blocks: Sequence[str], became: Mapping[UUID, Pair]) -> Located:
    """Where the anchored words stand in the new version, whose blocks' texts are `blocks`.

    Exact only where both the words and the place are certain: the clause is surely the same, or words
    and context occur there and nowhere else. Anything less is moved, for a person to look at.
    """
    pair = became.get(anchor.clause_id) if anchor.clause_id else None
    if pair is None or pair.old is None or pair.new is None:
        return _found_elsewhere(anchor, blocks)
    same_role = _keeps_its_role(pair.old, pair.new, became)
    if _is_whole(anchor, pair.old):
        same = pair.sure and same_role and pair.status in (PairStatus.UNCHANGED, PairStatus.RENUMBERED)
        return Located(AnchorState.EXACT if same else AnchorState.MOVED, pair.new.place, pair.new)
    located = _located_in(anchor, blocks, pair.old, pair.new, pair.sure)
    return located if same_role else replace(located, state=AnchorState.MOVED)


def _keeps_its_role(old: FoundClause, new: FoundClause, became: Mapping[UUID, Pair]) -> bool:
    """The same words addressed to somebody else, or under another clause, mean something else."""
    if old.kind != new.kind or old.addressee.casefold() != new.addressee.casefold():
        return False
    above = became.get(old.parent) if old.parent else None
    return above is None or above.new is None or above.new.id == new.parent


def _is_whole(anchor: Anchored, clause: FoundClause) -> bool:
    return (anchor.block, anchor.start, anchor.end) == (
        clause.place.block,
        clause.place.start,
        clause.place.end,
    )


def _located_in(
    anchor: Anchored, blocks: Sequence[str], old: FoundClause, new: FoundClause, sure: bool
) -> Located:
    """The words inside the clause that the old one became."""
    inside = _without_context_outside(anchor, old)
    places = [place for place in (new.place, *new.more) if place.block < len(blocks)]
    found = [span for place in places for span in _occurrences(anchor.quote, blocks, place)]
    if sure and len(found) == 1:
        return Located(AnchorState.EXACT, found[0], new)
    fitting = [span for span in found if _context_fits(inside, blocks[span.block], span)]
    if len(fitting) == 1:
        identified = sure or _identifies(inside, blocks, old)
        return Located(AnchorState.EXACT if identified else AnchorState.MOVED, fitting[0], new)
    if found:
        # The words stand there, but what stands around them does not say which of them is meant.
        offset = anchor.start - old.place.start
        nearest = min(fitting or found, key=lambda span: abs(span.start - new.place.start - offset))
        return Located(AnchorState.MOVED, nearest, new)
    likely = _most_alike(anchor.quote, blocks, places)
    return Located(AnchorState.MOVED, likely or new.place, new)


def _without_context_outside(anchor: Anchored, clause: FoundClause) -> AnchorPoint:
    """The anchor without context before or after its clause: numbers and neighbours change."""
    before, after = anchor.before, anchor.after
    for place in (clause.place, *clause.more):
        if place.block == anchor.block and place.start <= anchor.start < place.end:
            before = before[max(0, len(before) - (anchor.start - place.start)) :]
            after = after[: max(0, place.end - anchor.end)]
    return AnchorPoint(anchor.block, anchor.start, anchor.end, anchor.quote, before, after)


def _found_elsewhere(anchor: Anchored, blocks: Sequence[str]) -> Located:
    """The clause is gone, or never was one: the words may stand somewhere else, for a look."""
    whole = [Span(at, 0, len(text)) for at, text in enumerate(blocks)]
    if len(anchor.quote) < _LETTERS_FOR_A_GUESS:
        return LOST
    found = [span for place in whole for span in _occurrences(anchor.quote, blocks, place)]
    fitting = [span for span in found if _context_fits(anchor, blocks[span.block], span)]
    if len(fitting) == 1 or len(found) == 1:
        return Located(AnchorState.MOVED, (fitting or found)[0])
    return LOST


def _identifies(anchor: Anchored, blocks: Sequence[str], old: FoundClause) -> bool:
    """Do the words occur once in the old clause, and words and context once in the whole new text?"""
    wanted = _plain(anchor.before + anchor.quote + anchor.after).text.strip()
    if len(wanted) < _LETTERS_THAT_IDENTIFY:
        return False
    in_old = sum(1 for _ in _all_of(_plain(anchor.quote).text.strip(), _plain(old.text).text))
    return in_old == 1 and sum(_times(wanted, _plain(text).text) for text in blocks) == 1


def _times(wanted: str, text: str) -> int:
    """How often it occurs, overlaps included; context may begin and end inside words."""
    return sum(text.startswith(wanted, at) for at in range(len(text) - len(wanted) + 1))


def _context_fits(anchor: Anchored, text: str, span: Span) -> bool:
    before, after = _plain(text[: span.start]).text, _plain(text[span.end :]).text
    wanted_before, wanted_after = _plain(anchor.before).text, _plain(anchor.after).text
    return before.rstrip().endswith(wanted_before.strip()) and after.lstrip().startswith(wanted_after.strip())


def _occurrences(quote: str, blocks: Sequence[str], place: Span) -> Iterator[Span]:
    """Where the quote stands inside a place, whatever the spacing and the form of quotes and dashes."""
    plain = _plain(blocks[place.block][place.start : place.end])
    wanted = _plain(quote).text.strip()
    for at in _all_of(wanted, plain.text):
        start, end = plain.offsets[at], plain.offsets[at + len(wanted) - 1] + 1
        yield Span(place.block, place.start + start, place.start + end)


def _all_of(wanted: str, text: str) -> Iterator[int]:
    """Every place where the wanted words begin and are not part of longer words."""
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        inside = _joined(text[at - 1 : at + 1]) or _joined(text[end - 1 : end + 1])
        if not inside:
            yield at
        at = text.find(wanted, at + 1)


def _joined(two: str) -> bool:
    """Do two neighbouring characters belong to one word? Not in scripts that write no spaces."""
    return len(two) == 2 and two.isalnum() and not any("\u3040" <= c <= "\u9fff" for c in two)


def _most_alike(quote: str, blocks: Sequence[str], places: Sequence[Span]) -> Span | None:
    if len(quote) < _LETTERS_FOR_A_GUESS:
        return None
    best: tuple[float, Span] | None = None
    for place in places:
        text = blocks[place.block][place.start : place.end]
        match = fuzz.partial_ratio_alignment(quote, text, score_cutoff=_ALIKE)
        if match and match.dest_end > match.dest_start and (best is None or match.score > best[0]):
            start, end = _to_word_ends(text, match.dest_start, match.dest_end)
            best = (match.score, Span(place.block, place.start + start, place.start + end))
    return best[1] if best else None


def _to_word_ends(text: str, start: int, end: int) -> tuple[int, int]:
    while start and _joined(text[start - 1 : start + 1]):
        start -= 1
    while end < len(text) and _joined(text[end - 1 : end + 1]):
        end += 1
    return start, end


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text in one typography, with the place of each character in the original."""

    text: str
    offsets: list[int]


def _plain(text: str) -> _Plain:
    characters: list[str] = []
    offsets: list[int] = []
    for at, character in enumerate(text.translate(_LOOK_ALIKE)):
        if character in _INVISIBLE:
            continue
        if character.isspace():
            if characters and characters[-1] == " ":
                continue
            character = " "
        characters.append(character)
        offsets.append(at)
    return _Plain("".join(characters), offsets)
