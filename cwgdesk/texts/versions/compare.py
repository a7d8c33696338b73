"""Which clause of the old version is which clause of the new one."""

import re
from collections.abc import Sequence

from rapidfuzz.distance import Indel

from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.versions.identical import match_identical
from cwgdesk.texts.versions.matching import Matching, Side
from cwgdesk.texts.versions.pairs import Pair, PairStatus
from cwgdesk.texts.versions.reworded import match_reworded
from cwgdesk.texts.versions.wording import same_words_key

_BREAKS = re.compile(r"\s+")
_TAIL = " ,;:.،؛；。，、"


def compare(old: Sequence[FoundClause], new: Sequence[FoundClause]) -> tuple[Pair, ...]:
    """Every clause of both versions once, in the order of the new one, gone clauses where they stood.

    The same words come first, wherever they moved; then reworded clauses. Where two candidates are
    equally likely neither is taken: the clause counts as gone, the candidate as added.
    """
    matching = Matching(Side(old), Side(new))
    match_identical(matching)
    found = match_reworded(matching)
    old_counts, new_counts = _counts(old), _counts(new)
    pairs: list[Pair] = []
    for at, place in matching.to_new.items():
        before, after = old[at], new[place]
        key = same_words_key(before.text)
        unique = old_counts.get(key) == 1 == new_counts.get(key)
        pairs.append(_pair(before, after, found.get(at), unique))
    pairs += [Pair(old[at], None, PairStatus.GONE) for at in matching.free_old()]
    pairs += [Pair(None, new[at], PairStatus.ADDED) for at in matching.free_new()]
    return tuple(_in_reading_order(pairs, old, new))


def _counts(clauses: Sequence[FoundClause]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for clause in clauses:
        key = same_words_key(clause.text)
        counts[key] = counts.get(key, 0) + 1
    return counts


def _pair(old: FoundClause, new: FoundClause, share: float | None, unique: bool) -> Pair:
    before, after = _settled(old.text), _settled(new.text)
    if before != after:
        if share is None:  # the same letters, other punctuation
            share = Indel.normalized_similarity(before, after)
        return Pair(old, new, PairStatus.REWORDED, min(share, 0.9999), sure=False)
    status = PairStatus.UNCHANGED if old.path == new.path else PairStatus.RENUMBERED
    return Pair(old, new, status, 1.0, sure=unique)


def _settled(text: str) -> str:
    """The text without what a renumbering changes: spacing and the closing mark."""
    return _BREAKS.sub(" ", text).strip(_TAIL)


def _in_reading_order(
    pairs: list[Pair], old: Sequence[FoundClause], new: Sequence[FoundClause]
) -> list[Pair]:
    new_place = {clause.id: at for at, clause in enumerate(new)}
    heir = {pair.old.id: new_place[pair.new.id] for pair in pairs if pair.old and pair.new}
    # A gone clause is shown after the heir of the clause that stood before it.
    gone_after: dict[object, tuple[int, int]] = {}
    last = -1
    for at, clause in enumerate(old):
        last = heir.get(clause.id, last)
        gone_after[clause.id] = (last, at + 1)

    def order(pair: Pair) -> tuple[int, int]:
        if pair.new:
            return new_place[pair.new.id], 0
        return gone_after[pair.old.id] if pair.old else (-1, 0)

    return sorted(pairs, key=order)
