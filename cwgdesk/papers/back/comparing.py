"""The paper as sent beside what came back: what changed in each field, and what belongs to none."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from uuid import UUID

from cwgdesk.papers.back.changes import Change, Kind, Returned, in_field, nowhere, once
from cwgdesk.papers.back.cutting import field_changes
from cwgdesk.papers.back.looks import changed_looks
from cwgdesk.papers.back.matching import Mapped, Match, matched, origin_of_line
from cwgdesk.papers.back.story import Hand, Letters, Line, Remark, Story, sent, text_of
from cwgdesk.papers.back.streams import IsTheirs, Part, as_sent, back_parts, frame_of, own_parts, readings
from cwgdesk.papers.drafts.origins import Origin


def compared(release: UUID, base: Story, back: Story) -> Returned:
    """Every change between the two, in the order in which what came back is read."""
    ours = base.moments()

    def is_theirs(hand: Hand | None) -> bool:
        return hand is not None and hand.moment not in ours

    matches = matched(base.lines, back.lines)
    own, their = own_parts(base.lines), back_parts(base.lines, back.lines, matches, is_theirs)
    placed: list[tuple[int, Change]] = []
    for field, parts in own.items():
        back_of = their.get(field, [])
        at = back_of[0].line if back_of else len(back.lines)
        placed += ((at, change) for change in field_changes(field, parts, back_of, is_theirs))
    placed += _round_fields(base.lines, back.lines, matches, their, is_theirs)
    placed += ((len(back.lines), change) for change in _gone(base.lines, matches))
    placed += _moved(base.lines, matches)
    placed += ((remark.line, _comment(remark, their)) for remark in back.remarks)
    placed += changed_looks(base, back, is_theirs)
    placed.sort(key=lambda pair: pair[0])
    return Returned(
        release,
        once(change for _, change in placed),
        {field: as_sent(parts) for field, parts in own.items()},
        by_words=back.release is None,
    )


def _round_fields(
    base: Sequence[Line],
    back: Sequence[Line],
    matches: Sequence[Match],
    their: dict[Origin, list[Part]],
    is_theirs: IsTheirs,
) -> Iterator[tuple[int, Change]]:
    """Changes in words that no field holds: labels, citations, the names of things, new notes."""
    cores = {(part.line): part for parts in their.values() for part in parts}
    for at, (line, match) in enumerate(zip(back, matches, strict=True)):
        core = cores.get(at)
        before, after = line.letters, line.letters[:0]
        if core is not None:
            end = core.offset + len(core.letters)
            before, after = line.letters[: core.offset], line.letters[end:]
        expected: tuple[Letters, Letters] = ([], [])
        if match.bases:
            first, last = base[match.bases[0]], base[match.bases[-1]]
            expected = (frame_of(first).lead_letters, frame_of(last).tail_letters)
        if match.how is Mapped.NEIGHBOUR or (len(match.bases) > 1 and core is not None):
            continue
        runs_on = bool(line.ranges) and at > 0 and bool(set(match.bases) & set(matches[at - 1].bases))
        for own, letters in zip(expected, (before, after), strict=True):
            if own and not letters and (runs_on or _goes_on(matches, at)):
                continue  # the other half of a paragraph that was cut in two
            yield from ((at, change) for change in _literal(own, letters, is_theirs))


def _goes_on(matches: Sequence[Match], at: int) -> bool:
    return at + 1 < len(matches) and bool(set(matches[at].bases) & set(matches[at + 1].bases))


def _literal(base: Letters, letters: Letters, is_theirs: IsTheirs) -> Iterator[Change]:
    seen = readings(is_theirs)
    words, said = text_of(base, sent), text_of(letters, seen.accepted)
    kept = text_of(letters, seen.rejected)
    changed = [x for x in letters if not x.char.isspace()]
    hands = [h for x in changed for h in (x.came, x.went) if h is not None and is_theirs(h)]
    if kept.split() == words.split() and not hands:
        return
    if not hands and kept.split() == text_of(base, lambda x: x.came is None).split():
        return  # a change of ours was refused, and the field says so
    hand = hands[0] if hands else Hand("", "")
    kind = Kind.REPLACE if words.strip() and said.strip() else Kind.DELETE if words.strip() else Kind.INSERT
    yield nowhere(kind, words.strip(), said.strip(), hand.author, hand.dated)


def _gone(base: Sequence[Line], matches: Sequence[Match]) -> Iterator[Change]:
    """Paragraphs of ours that no field holds and that did not come back."""
    there = {number for match in matches for number in match.bases}
    for number, line in enumerate(base):
        words = line.text(sent).strip()
        if number not in there and words and origin_of_line(line) is None:
            yield nowhere(Kind.DELETE, words, "")


def _moved(base: Sequence[Line], matches: Sequence[Match]) -> Iterator[tuple[int, Change]]:
    """Fields that stand elsewhere among the others than they did; their words are compared all the same."""
    order = list(dict.fromkeys(f.of_field for f in map(origin_of_line, base) if f is not None))
    came: dict[Origin, int] = {}
    for at, match in enumerate(matches):
        if match.bases and match.field is not None:
            came.setdefault(match.field, at)
    former = [field for field in order if field in came]
    present = sorted(came, key=lambda field: came[field])
    kept = {
        field
        for pair in SequenceMatcher(None, former, present, False).get_matching_blocks()
        for field in former[pair.a : pair.a + pair.size]
    }
    for field in present:
        if field not in kept:
            words = as_sent(own_parts(base)[field])
            how = matches[came[field]].how
            yield came[field], in_field(field, Kind.MOVE, (), words, words, how)


def _comment(remark: Remark, their: dict[Origin, list[Part]]) -> Change:
    for field, parts in their.items():
        for part in parts:
            if part.line == remark.line:
                found = in_field(field, Kind.COMMENT, (), remark.about, remark.text, part.how)
                return replace(found, author=remark.author, dated=remark.dated)
    return nowhere(Kind.COMMENT, remark.about, remark.text, remark.author, remark.dated)
