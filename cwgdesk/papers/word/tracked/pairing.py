"""Which paragraph of the new text answers to which of the base, and the redline script between them.

Plain strings in, plain values out. A script walks through both texts at once: stretches that
are kept, deleted or inserted, and the ends of paragraphs with the same three kinds.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel

from cwgdesk.texts.differences import SegmentKind, edits, words

KEPT, INSERTED, DELETED = SegmentKind.KEPT, SegmentKind.INSERTED, SegmentKind.DELETED
_ALIKE = 0.42  # below this share of common words a person calls it another paragraph
_TELLING = 30  # letters that an equal stretch needs to be an anchor: a lone "resolves" is none
_BAND = 60  # how far out of step paragraphs are looked for in very long gaps
_MANY = 60_000  # pairs of a gap from which on only the band is looked at
_STREAM = 4_000  # words of a gap up to which splits and joins of paragraphs are looked for
_WORTH = 1.15  # a split or join is told as such when telling it otherwise marks this much more
_END = "\u2029"

Pair = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start:end` of a paragraph: of the base, or of the new text if inserted.

    What is kept stands in paragraph `other` of the new text, too, from character `at` on.
    """

    kind: SegmentKind
    paragraph: int
    start: int
    end: int
    other: int | None = field(default=None, compare=False)
    at: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Stop:
    """The end of a paragraph: of the base, or of the new text if inserted; if kept, of `other` there, too."""

    kind: SegmentKind
    paragraph: int
    other: int | None = field(default=None, compare=False)


Script = list[Stretch | Stop]


def script(base: Sequence[str], new: Sequence[str], groups: Sequence[int]) -> Script:
    """How `base` becomes `new`; paragraphs of one group stand side by side and may be joined."""
    done: Script = []
    gap: list[Pair] = []
    for pair in [*pair_up(base, new), None]:
        if pair is not None and not _settled(pair, base, new):
            gap.append(pair)
            continue
        if gap:
            done += _gap_script(gap, base, new, groups)
            gap = []
        if pair is not None and (index := pair[0]) is not None:
            done += [Stretch(KEPT, index, 0, len(base[index]), pair[1]), Stop(KEPT, index, pair[1])]
    return done


def reworded(base: str, new: str) -> Script:
    """How the only paragraph of a place becomes the only one there, however little is left of it."""
    return _reworded(0, base, 0, new)


def respaced(base: Sequence[str], new: Sequence[str]) -> list[str]:
    """The new texts with the white space of the base where only that differs.

    Plain text has no tabs, line breaks or double spaces to compare with those of a Word file.
    """
    done = list(new)
    for i, k in pair_up(base, new):
        if i is not None and k is not None:
            done[k] = _like_spaced(base[i], new[k])
    return done


def _like_spaced(old: str, new: str) -> str:
    pieces: list[str] = []
    at = 0
    for edit in edits(old, new, merged=False):
        before, after = old[edit.old_start : edit.old_end], new[edit.new_start : edit.new_end]
        at_end = edit.old_start == 0 or edit.old_end == len(old)
        spaced = edit.old_start > 0 and old[edit.old_start - 1].isspace()
        same = not before.strip() and not after.strip() and (at_end or spaced or (before and after))
        pieces += [new[at : edit.new_start], before if same else after]
        at = edit.new_end
    return "".join([*pieces, new[at:]])


def cost(steps: Script, base: Sequence[str], new: Sequence[str]) -> int:
    """How many characters, white space apart, a script marks."""
    total = 0
    for step in steps:
        if isinstance(step, Stretch) and step.kind != KEPT:
            text = (new if step.kind == INSERTED else base)[step.paragraph]
            total += sum(not c.isspace() for c in text[step.start : step.end])
    return total


def pair_up(a: Sequence[str], b: Sequence[str], alike: float = _ALIKE) -> list[Pair]:
    """The members of both sequences in order: equal ones and similar ones together, others alone."""
    bags_a, bags_b = [words(text) for text in a], [words(text) for text in b]
    pairs: list[Pair] = []
    at = to = 0
    for i, k, count in [*_anchors(bags_a, bags_b), (len(a), len(b), 0)]:
        pairs += _similar(bags_a, bags_b, (at, i, to, k), alike)
        pairs += zip(range(i, i + count), range(k, k + count), strict=True)
        at, to = i + count, k + count
    return pairs


def _anchors(a: list[list[str]], b: list[list[str]]) -> list[tuple[int, int, int]]:
    """Stretches (from, from, count) of equal members, unique on either side: the chain with most letters."""
    keys_a, keys_b = ["\0".join(bag) for bag in a], ["\0".join(bag) for bag in b]
    count_a, count_b = Counter(keys_a), Counter(keys_b)
    where = {key: k for k, key in enumerate(keys_b) if key and count_b[key] == 1}
    blocks: list[list[int]] = []  # from, from, count, letters
    for i, key in enumerate(keys_a):
        k = where.get(key)
        if k is None or count_a[key] > 1:
            continue
        last = blocks[-1] if blocks else None
        if last and last[0] + last[2] == i and last[1] + last[2] == k:
            last[2] += 1
            last[3] += len(key)
        else:
            blocks.append([i, k, 1, len(key)])
    blocks = [block for block in blocks if block[3] >= _TELLING]
    best: list[tuple[int, int]] = []  # letters of the best chain that ends with a block, and its block before
    for n, block in enumerate(blocks):
        fits = [(best[m][0], m) for m in range(n) if blocks[m][1] + blocks[m][2] <= block[1]]
        letters, before = max(fits, default=(0, -1))
        best.append((letters + block[3], before))
    chain: list[tuple[int, int, int]] = []
    n = max(range(len(best)), key=lambda m: best[m][0], default=-1)
    while n >= 0:
        i, k, count, _ = blocks[n]
        chain.append((i, k, count))
        n = best[n][1]
    return chain[::-1]


def _settled(pair: Pair, base: Sequence[str], new: Sequence[str]) -> bool:
    return pair[0] is not None and pair[1] is not None and base[pair[0]] == new[pair[1]]


def _similar(
    a: list[list[str]], b: list[list[str]], gap: tuple[int, int, int, int], alike: float
) -> list[Pair]:
    """Pairs within a gap so that as many characters as possible need no mark, order kept."""
    i0, i1, k0, k1 = gap
    rows, columns = i1 - i0, k1 - k0
    gains = _gains(a[i0:i1], b[k0:k1], alike)
    if rows * columns > _MANY:
        return _between(_chain(gains, columns), gap)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for k in range(columns - 1, -1, -1):
            together = best[i + 1][k + 1] + gains.get((i, k), -1.0)
            best[i][k] = max(best[i + 1][k], best[i][k + 1], together)
    pairs: list[Pair] = []
    i = k = 0
    while i < rows and k < columns:
        gain = gains.get((i, k))
        if gain is not None and best[i][k] == best[i + 1][k + 1] + gain:
            pairs.append((i0 + i, k0 + k))
            i, k = i + 1, k + 1
        elif best[i][k] == best[i + 1][k]:
            pairs.append((i0 + i, None))
            i += 1
        else:
            pairs.append((None, k0 + k))
            k += 1
    pairs += [(i0 + n, None) for n in range(i, rows)]
    pairs += [(None, k0 + n) for n in range(k, columns)]
    return pairs


def _chain(gains: dict[tuple[int, int], float], columns: int) -> list[tuple[int, int]]:
    """The pairs, both sides in order, that gain most together: no table of all pairs is needed for it."""
    tree: list[tuple[float, int]] = [(0.0, -1)] * (
        columns + 1
    )  # best sums up to a column, with the last pair

    def best_before(column: int) -> tuple[float, int]:
        best = (0.0, -1)
        while column:
            best = max(best, tree[column])
            column &= column - 1
        return best

    pairs = sorted(gains, key=lambda pair: (pair[0], -pair[1]))
    before: list[int] = []
    for number, (i, k) in enumerate(pairs):
        best, last = best_before(k)
        before.append(last)
        at = k + 1
        while at <= columns:
            tree[at] = max(tree[at], (best + gains[i, k], number))
            at += at & -at
    last = best_before(columns)[1]
    chain: list[tuple[int, int]] = []
    while last >= 0:
        chain.append(pairs[last])
        last = before[last]
    return chain[::-1]


def _between(chain: Sequence[tuple[int, int]], gap: tuple[int, int, int, int]) -> list[Pair]:
    """The pairs of a gap with what is alone between them."""
    i0, i1, k0, k1 = gap
    pairs: list[Pair] = []
    i, k = i0, k0
    for a, b in [*((i0 + a, k0 + b) for a, b in chain), (i1, k1)]:
        pairs += [(n, None) for n in range(i, a)]
        pairs += [(None, n) for n in range(k, b)]
        if a < i1:
            pairs.append((a, b))
        i, k = a + 1, b + 1
    return pairs


def _gains(a: list[list[str]], b: list[list[str]], alike: float) -> dict[tuple[int, int], float]:
    """What pairing two paragraphs saves, for the pairs that are alike enough."""
    counts_a, counts_b = [Counter(bag) for bag in a], [Counter(bag) for bag in b]
    banded = len(a) * len(b) > _MANY
    found: dict[tuple[int, int], float] = {}
    for i, bag in enumerate(a):
        middle = i * len(b) // max(1, len(a))
        reach = range(max(0, middle - _BAND), min(len(b), middle + _BAND)) if banded else range(len(b))
        for k in reach:
            size = len(bag) + len(b[k])
            if not size:
                found[i, k] = 0.5  # two empty rows answer to each other, if nothing better does
                continue
            # Length, then the common words, bound what any alignment can keep: cheap to know before aligning.
            if 2 * min(len(bag), len(b[k])) < alike * size:
                continue
            few, many = sorted((counts_a[i], counts_b[k]), key=len)
            if 2 * sum(min(count, many.get(word, 0)) for word, count in few.items()) < alike * size:
                continue
            likeness = Indel.normalized_similarity(bag, b[k])
            if likeness >= alike:
                found[i, k] = likeness * sum(map(len, bag + b[k]))
    return found


def _gap_script(gap: list[Pair], base: Sequence[str], new: Sequence[str], groups: Sequence[int]) -> Script:
    """The script of paragraphs that changed: one by one, or as one stream where some were split or joined."""
    single = _paired_script(gap, base, new)
    old = [i for i, _ in gap if i is not None]
    fresh = [k for _, k in gap if k is not None]
    if not old or not fresh or len(gap) < 2 or len({groups[i] for i in old}) > 1:
        return single
    if sum(len(base[i]) for i in old) + sum(len(new[k]) for k in fresh) > 8 * _STREAM:
        return single
    stream = _stream_script(old, fresh, base, new)
    return stream if cost(single, base, new) > _WORTH * cost(stream, base, new) + 12 else single


def _paired_script(gap: list[Pair], base: Sequence[str], new: Sequence[str]) -> Script:
    done: Script = []
    for i, k in gap:
        if i is not None and k is not None:
            done += _reworded(i, base[i], k, new[k])
        elif i is not None:
            done += [Stretch(DELETED, i, 0, len(base[i])), Stop(DELETED, i)]
        elif k is not None:
            done += [Stretch(INSERTED, k, 0, len(new[k])), Stop(INSERTED, k)]
    return done


def _reworded(i: int, old: str, k: int, fresh: str) -> Script:
    done: Script = []
    at = to = 0
    for edit in edits(old, fresh):
        done += [
            Stretch(KEPT, i, at, edit.old_start, k, to),
            Stretch(DELETED, i, edit.old_start, edit.old_end),
            Stretch(INSERTED, k, edit.new_start, edit.new_end),
        ]
        at, to = edit.old_end, edit.new_end
    done.append(Stretch(KEPT, i, at, len(old), k, to))
    return [*(step for step in done if isinstance(step, Stretch) and step.start < step.end), Stop(KEPT, i, k)]


def _stream_script(old: list[int], fresh: list[int], base: Sequence[str], new: Sequence[str]) -> Script:
    """Both sides as one stream of words in which the ends of paragraphs are signs like others."""
    left = "".join(base[i] + _END for i in old)
    right = "".join(new[k] + _END for k in fresh)
    places_left = _places(old, base)
    places_right = _places(fresh, new)
    done: Script = []
    at = to = 0
    for edit in [*edits(left, right), None]:
        stop = edit.old_start if edit else len(left)
        done += _steps(KEPT, places_left[at:stop], places_right[to:])
        if edit:
            done += _steps(DELETED, places_left[edit.old_start : edit.old_end])
            done += _steps(INSERTED, places_right[edit.new_start : edit.new_end])
            at, to = edit.old_end, edit.new_end
    return done


def _places(indexes: list[int], texts: Sequence[str]) -> list[tuple[int, int | None]]:
    """For each character of a stream its paragraph and offset; None for the end sign."""
    return [(i, at) for i in indexes for at in [*range(len(texts[i])), None]]


def _steps(
    kind: SegmentKind,
    places: list[tuple[int, int | None]],
    others: Sequence[tuple[int | None, int | None]] = (),
) -> Script:
    done: Script = []
    for (paragraph, at), (other, to) in zip(places, others or [(None, None)] * len(places), strict=False):
        last = done[-1] if done else None
        if at is None:
            done.append(Stop(kind, paragraph, other))
            continue
        if isinstance(last, Stretch) and (last.paragraph, last.end, last.other) == (paragraph, at, other):
            done[-1] = Stretch(kind, paragraph, last.start, at + 1, other, last.at)
        else:
            done.append(Stretch(kind, paragraph, at, at + 1, other, to or 0))
    return done
