"""Second step of a comparison: clauses whose words changed, by likeness, place and order."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import Indel

from cwgdesk.texts.versions.matching import Matching
from cwgdesk.texts.versions.wording import WordCodes

# Below this share of common words two clauses are only the same one if their place says so too.
ALIKE = 0.66
# Below this they are different clauses wherever they stand.
BARELY_ALIKE = 0.4
# What place and order may add: enough to tell near-equal candidates apart, never to overrule words.
PLACE_WEIGHT = 0.04
# Two candidates closer than this are not told apart: neither is taken.
TOO_CLOSE = 0.004
# Up to so many comparisons every clause is compared with every other.
EXHAUSTIVE = 250_000
CANDIDATES = 12


def match_reworded(matching: Matching) -> dict[int, float]:
    """Pair the clauses that were reworded; the similarity of each old clause that found its heir."""
    codes = WordCodes()
    old = {at: codes.encode(matching.old.clauses[at].text) for at in matching.free_old()}
    new = {at: codes.encode(matching.new.clauses[at].text) for at in matching.free_new()}
    old = {at: words for at, words in old.items() if words}
    new = {at: words for at, words in new.items() if words}
    likeness = _likeness(old, new)
    found: dict[int, float] = {}
    for floor in (0.8, ALIKE, BARELY_ALIKE):
        _pair_best(matching, likeness, floor, found)
    return found


def _likeness(old: dict[int, str], new: dict[int, str]) -> dict[tuple[int, int], float]:
    """Share of common words of every pair worth looking at."""
    likeness: dict[tuple[int, int], float] = {}
    shortlist = _shortlist(old, new) if len(old) * len(new) > EXHAUSTIVE else None
    for at, words in old.items():
        choices = new if shortlist is None else {place: new[place] for place in shortlist[at]}
        for _, share, place in process.extract(
            words,
            choices,
            scorer=Indel.normalized_similarity,
            processor=None,
            limit=None,
            score_cutoff=BARELY_ALIKE,
        ):
            likeness[at, place] = share
    return likeness


def _shortlist(old: dict[int, str], new: dict[int, str]) -> dict[int, list[int]]:
    """For long documents: the new clauses that share the most rare words with each old one."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, words in new.items():
        for word in set(words):
            holders[word].append(at)
    shortlist: dict[int, list[int]] = {}
    for at, words in old.items():
        shared: Counter[int] = Counter()
        for word in sorted(set(words), key=lambda w: len(holders.get(w, ())))[:CANDIDATES]:
            shared.update(holders.get(word, ())[:1000])
        shortlist[at] = [place for place, _ in shared.most_common(CANDIDATES)]
    return shortlist


def _pair_best(
    m: Matching, likeness: dict[tuple[int, int], float], floor: float, found: dict[int, float]
) -> None:
    """Pair what is each other's best candidate, again and again, until nothing is left above the floor."""
    while True:
        scored = {
            pair: share + PLACE_WEIGHT * _place_evidence(m, *pair)
            for pair, share in likeness.items()
            if share >= floor and pair[0] not in m.to_new and pair[1] not in m.to_old
        }
        best_new = _best(((old, new), score) for (old, new), score in scored.items())
        best_old = _best(((new, old), score) for (old, new), score in scored.items())
        chosen = [(old, new) for old, new in best_new.items() if best_old.get(new) == old]
        taken = [pair for pair in chosen if floor >= ALIKE or _place_evidence(m, *pair) >= 2]
        if not taken:
            return
        for old, new in taken:
            m.pair(old, new)
            found[old] = likeness[old, new]


def _place_evidence(m: Matching, old: int, new: int) -> float:
    """How much the place speaks for the pair: clause above, neighbours, label, call, kind (0 to 5)."""
    a, b = m.old.clauses[old], m.new.clauses[new]
    return (
        m.parent_agrees(old, new)
        + m.neighbour_agrees(old, new, -1)
        + m.neighbour_agrees(old, new, 1)
        + 0.5 * (a.kind == b.kind)
        + 0.5 * (a.call == b.call)
        + (bool(a.label) and a.label == b.label)
    )


def _best(scores: Iterable[tuple[tuple[int, int], float]]) -> dict[int, int]:
    """Each clause's best candidate, unless the second is too close to tell."""
    ranked: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (at, candidate), score in scores:
        ranked[at].append((score, candidate))
    best: dict[int, int] = {}
    for at, candidates in ranked.items():
        candidates.sort(reverse=True)
        if len(candidates) == 1 or candidates[0][0] - candidates[1][0] > TOO_CLOSE:
            best[at] = candidates[0][1]
    return best
