"""First step of a comparison: clauses with the same words, repeated ones told apart by their place."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable

from cwgdesk.texts.versions.matching import Matching, Side
from cwgdesk.texts.versions.wording import same_words_key

Context = Callable[[int], Hashable | None]


def match_identical(matching: Matching) -> None:
    """Pair clauses whose words are the same, as far as that is certain.

    Words that occur once in both versions decide alone. Repeated words are told apart by the
    clause above, the items below and the neighbours; what stays ambiguous stays unpaired, save
    that equally many occurrences in both versions are taken in their order.
    """
    old_words = [same_words_key(c.text) for c in matching.old.clauses]
    new_words = [same_words_key(c.text) for c in matching.new.clauses]
    _pair_where_unique(matching, lambda at: old_words[at] or None, lambda at: new_words[at] or None)
    contexts = list(_contexts(matching))
    progress = True
    while progress:
        progress = False
        for old_context, new_context in contexts:
            progress |= _pair_where_unique(
                matching, _joined(old_words, old_context), _joined(new_words, new_context)
            )
            if progress:
                break  # the strongest context first, again, with what was just learnt
    _pair_in_order(matching, old_words, new_words)


def _contexts(m: Matching) -> Iterable[tuple[Context, Context]]:
    """Surroundings that tell repeated words apart, strongest first, in places of the new list."""

    def mapped(at: int) -> int | None:
        return m.to_new.get(at) if at >= 0 else -1

    def label(side: Side, at: int) -> tuple[str, str]:
        return side.clauses[at].call, side.clauses[at].label

    def all_of(*values: Hashable | None) -> Hashable | None:
        return None if None in values else values

    old, new = m.old, m.new
    yield (lambda at: _known(m.heir_of_children(at))), (lambda at: at if new.children[at] else None)
    yield (
        lambda at: all_of(
            mapped(old.parent[at]), mapped(old.neighbour(at, -1)), mapped(old.neighbour(at, 1))
        ),
        lambda at: (new.parent[at], new.neighbour(at, -1), new.neighbour(at, 1)),
    )
    yield (
        lambda at: all_of(mapped(old.parent[at]), label(old, at)),
        lambda at: (new.parent[at], label(new, at)),
    )
    for step in (-1, 1):
        yield (
            lambda at, step=step: all_of(mapped(old.parent[at]), mapped(old.neighbour(at, step))),
            lambda at, step=step: (new.parent[at], new.neighbour(at, step)),
        )
    yield (
        lambda at: mapped(old.parent[at]) if old.parent[at] >= 0 else None,
        lambda at: _known(new.parent[at]),
    )


def _known(place: int) -> int | None:
    return place if place >= 0 else None


def _joined(words: list[str], context: Context) -> Context:
    def key(at: int) -> Hashable | None:
        around = context(at)
        return None if around is None else (words[at], around)

    return key


def _pair_where_unique(m: Matching, old_key: Context, new_key: Context) -> bool:
    """Pair free clauses whose key occurs once among the free ones of both sides."""
    olds, news = _by_key(m.free_old(), old_key), _by_key(m.free_new(), new_key)
    progress = False
    for key, places in olds.items():
        targets = news.get(key, [])
        if len(places) == 1 and len(targets) == 1:
            m.pair(places[0], targets[0])
            progress = True
    return progress


def _by_key(places: Iterable[int], key_of: Context) -> dict[Hashable, list[int]]:
    groups: dict[Hashable, list[int]] = defaultdict(list)
    for at in places:
        key = key_of(at)
        if key is not None:
            groups[key].append(at)
    return groups


def _pair_in_order(m: Matching, old_words: list[str], new_words: list[str]) -> None:
    olds = _by_key(m.free_old(), lambda at: old_words[at] or None)
    news = _by_key(m.free_new(), lambda at: new_words[at] or None)
    for words, places in olds.items():
        targets = news.get(words, [])
        if len(places) == len(targets):
            for old, new in zip(places, targets, strict=True):
                m.pair(old, new)
