"""How alike two bags of terms are, for many pairs at once."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence


def cosines(
    passages: Sequence[Mapping[str, float]],
    clauses: Sequence[Mapping[str, float]],
    weight: Callable[[str], float],
) -> list[list[float]]:
    """The weighted cosine of every passage with every clause; terms of weight 0 do not exist."""
    known: dict[str, float] = {}
    for terms in (*clauses, *passages):
        for term in terms:
            if term not in known:
                known[term] = weight(term)
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, terms in enumerate(clauses):
        for term, share in _vector(terms, known).items():
            holders[term].append((at, share))
    table: list[list[float]] = []
    for terms in passages:
        row = [0.0] * len(clauses)
        for term, share in _vector(terms, known).items():
            for at, other in holders.get(term, ()):
                row[at] += share * other
        table.append(row)
    return table


def _vector(terms: Mapping[str, float], known: dict[str, float]) -> dict[str, float]:
    found = {
        term: known[term] * (count if count <= 1 else 1 + math.log(count))
        for term, count in terms.items()
        if known[term]
    }
    length = math.sqrt(sum(share * share for share in found.values())) or 1.0
    return {term: share / length for term, share in found.items()}
