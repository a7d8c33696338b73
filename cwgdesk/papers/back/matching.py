"""Which paragraph of the paper as sent each paragraph that came back is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from rapidfuzz.distance import Indel

from cwgdesk.papers.back.story import Line, sent
from cwgdesk.papers.drafts.origins import Origin

_ALIKE = 0.6  # of two paragraphs between the same neighbours
_ALIKE_ANYWHERE = 0.75
_TEXTS = (
    *(("position", "statement"), ("amendment", "new_text"), ("amendment", "reasons"), ("section", "body")),
    *(("practice", "summary"), ("practice", "description")),
    *(("contribution", "box_purpose"), ("contribution", "box_action"), ("contribution", "box_references")),
)  # fields that take a paragraph more


class Mapped(StrEnum):
    """How it was found out where a change belongs."""

    BOOKMARK = "bookmark"
    WORDS = "words"
    NEIGHBOUR = "neighbour"  # a new paragraph belongs to what stands beside it


@dataclass(frozen=True, slots=True)
class Match:
    """A paragraph that came back: the paragraphs of ours that it is, or the field it was put into."""

    bases: tuple[int, ...] = ()
    field: Origin | None = None
    how: Mapped | None = None


def matched(base: Sequence[Line], back: Sequence[Line]) -> list[Match]:
    """One match a line that came back, in order."""
    found: list[Match] = [Match() for _ in back]
    for at, bases in _by_bookmark(base, back):
        found[at] = Match(bases, _field(base, bases), Mapped.BOOKMARK)
    for at, number in _by_words(base, back, found):
        found[at] = Match((number,), _field(base, (number,)), Mapped.WORDS)
    _put_beside(base, back, found)
    return found


def origin_of_line(line: Line) -> Origin | None:
    """The field that a paragraph of ours carries."""
    return line.ranges[0].origin if line.ranges else None


def _field(base: Sequence[Line], bases: tuple[int, ...]) -> Origin | None:
    origin = origin_of_line(base[bases[-1]])
    return origin.of_field if origin else None


def _by_bookmark(base: Sequence[Line], back: Sequence[Line]) -> Iterator[tuple[int, tuple[int, ...]]]:
    where = {held.origin: number for number, line in enumerate(base) for held in line.ranges}
    for at, line in enumerate(back):
        bases = tuple(dict.fromkeys(where[r.origin] for r in line.ranges if r.origin in where))
        if bases:
            yield at, bases


def _by_words(base: Sequence[Line], back: Sequence[Line], found: list[Match]) -> Iterator[tuple[int, int]]:
    used = {number for match in found for number in match.bases}
    ours = [n for n, line in enumerate(base) if n not in used and line.text().strip()]
    theirs = [n for n, line in enumerate(back) if not found[n].bases and line.text().strip()]
    done: dict[int, int] = {}
    for key in (_as_kept, _as_wished):
        left, right = [n for n in theirs if n not in done], [n for n in ours if n not in done.values()]
        pairs = SequenceMatcher(
            None, [_plain(base[n], _as_wished) for n in right], [_plain(back[n], key) for n in left], False
        ).get_matching_blocks()
        for pair in pairs:
            for step in range(pair.size):
                done[left[pair.b + step]] = right[pair.a + step]
    done |= _alike(base, back, found, done, ours, theirs)
    yield from done.items()


def _alike(
    base: Sequence[Line],
    back: Sequence[Line],
    found: list[Match],
    done: dict[int, int],
    ours: list[int],
    theirs: list[int],
) -> dict[int, int]:
    """Pairs of paragraphs that share most of their words, the most alike first."""
    anchors = {at: match.bases[0] for at, match in enumerate(found) if match.bases} | done
    taken = set(done.values())
    scored: list[tuple[float, int, int]] = []
    for at in (n for n in theirs if n not in done):
        before = max((anchors[n] for n in anchors if n < at), default=-1)
        after = min((anchors[n] for n in anchors if n > at), default=len(base))
        words = [_plain(back[at], key) for key in (_as_kept, _as_wished)]
        for number in (n for n in ours if n not in taken):
            least = _ALIKE if before < number < after else _ALIKE_ANYWHERE
            own = _plain(base[number], _as_wished)
            score = max(Indel.normalized_similarity(own, w, score_cutoff=least) for w in words)
            if score >= least:
                scored.append((-score, at, number))
    pairs: dict[int, int] = {}
    for _, at, number in sorted(scored):
        if at not in pairs and number not in pairs.values():
            pairs[at] = number
    return pairs


def _put_beside(base: Sequence[Line], back: Sequence[Line], found: list[Match]) -> None:
    """New paragraphs belong to the field before them, or else to the one after, if it says anything."""
    spoken = {
        origin.of_field for line in base if (origin := origin_of_line(line)) and line.text(sent).strip()
    }
    last: Match | None = None
    for at, line in enumerate(back):
        if found[at].bases or not line.text().strip():
            last = found[at] if found[at].bases else last
            continue
        following = next((m for m in found[at + 1 :] if m.bases), None)
        before = _takes_more(last.field if last else None)
        if before is not None and before.table == "amendment" and before not in spoken:
            before = None  # a clause that goes takes no words
        field = before or _text_alone(following)
        if field is not None and line.part == "body":
            found[at] = Match((), field, Mapped.NEIGHBOUR)


def _takes_more(field: Origin | None) -> Origin | None:
    if field is None:
        return None
    if (field.table, field.field) == ("section", "heading"):
        return Origin("section", field.noun_id, "body")
    return field if (field.table, field.field) in _TEXTS else None


def _text_alone(match: Match | None) -> Origin | None:
    field = match.field if match else None
    return field if field is not None and (field.table, field.field) in _TEXTS else None


def _as_wished(line: Line) -> str:
    return line.text(sent)


def _as_kept(line: Line) -> str:
    return line.text(lambda letter: letter.came is None)


def _plain(line: Line, key: Callable[[Line], str]) -> str:
    """The words of a line, white space made single; of one that goes wholly those that go."""
    return " ".join((key(line).strip() or line.text()).split())
