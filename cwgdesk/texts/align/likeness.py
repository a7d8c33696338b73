"""How alike two bags of terms are, for many pairs at once."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence


def cosines(
    passages: Sequence[Counter[str]], clauses: Sequence[Counter[str]], weight: Callable[[str], float]
) -> list[list[float]]:
    """The weighted cosine of every passage with every clause; terms of weight 0 do not exist."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    weights: dict[str, float] = {}

    def vector(terms: Counter[str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for term, count in terms.items():
            if term not in weights:
                weights[term] = weight(term)
            if weights[term]:
                found[term] = (1 + math.log(count)) * weights[term]
        length = math.sqrt(sum(x * x for x in found.values())) or 1.0
        return {term: x / length for term, x in found.items()}

    for at, terms in enumerate(clauses):
        for term, share in vector(terms).items():
            holders[term].append((at, share))
    table: list[list[float]] = []
    for terms in passages:
        row = [0.0] * len(clauses)
        for term, share in vector(terms).items():
            for at, other in holders.get(term, ()):
                row[at] += share * other
        table.append(row)
    return table
