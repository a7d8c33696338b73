"""The changes of one field: silent ones, tracked ones, and ours that were accepted or refused."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from cwgdesk.papers.back.changes import Change, Cut, Kind, in_field, settled
from cwgdesk.papers.back.matching import Mapped
from cwgdesk.papers.back.story import OBJECT, Hand, Letter, Letters, sent, text_of
from cwgdesk.papers.back.streams import IsTheirs, Part, joined, readings
from cwgdesk.papers.drafts.origins import Origin
from cwgdesk.texts.differences import edits

_SILENT = Hand("", "")


@dataclass(slots=True)
class _Edit:
    """Characters of one text that become others; `at` counts in the paper as sent once it is known."""

    start: int
    end: int
    text: str
    hand: Hand
    kind: Kind | None = None
    moves: set[str] = field(default_factory=set[str])


@dataclass(frozen=True, slots=True)
class _OurChange:
    """A change of ours in the paper as sent: where it stands there, what it took out and put in."""

    start: int
    end: int
    went: str
    came: str


def field_changes(
    origin: Origin, own: Sequence[Part], back: Sequence[Part], is_theirs: IsTheirs
) -> Iterator[Change]:
    """What happened to a field, in the order of its words."""
    seen = readings(is_theirs)
    base, letters = joined(own, [sent]), joined(back, [seen.rejected, seen.accepted])
    before, kept = text_of(base, sent), text_of(letters, seen.rejected)
    silent = [
        _Edit(e.old_start, e.old_end, kept[e.new_start : e.new_end], _SILENT)
        for e in edits(before, kept, merged=False)
    ]
    ours = _lost(base, letters, is_theirs)
    for change in ours:
        for edit in silent:
            if _is_refused(change, edit):
                edit.kind = Kind.REFUSED
    how = _how(back)
    for change in ours:
        if not any(_is_refused(change, edit) for edit in silent):
            yield in_field(origin, Kind.ACCEPTED, (), change.went, change.came, how)
    made = _on_sent(kept, silent, list(_tracked(letters, is_theirs)))
    yield from _told(origin, before, made, back, how)


def _how(back: Sequence[Part]) -> Mapped:
    ways = {part.how for part in back if part.how is not None}
    for way in (Mapped.BOOKMARK, Mapped.WORDS):
        if way in ways:
            return way
    return Mapped.NEIGHBOUR if ways else Mapped.WORDS  # nothing of it came back


def _tracked(letters: Letters, is_theirs: IsTheirs) -> Iterator[_Edit]:
    """Their tracked changes, in the text with all of them rejected."""
    seen, at = readings(is_theirs), 0
    held: _Edit | None = None
    for letter in letters:
        out, there = seen.accepted(letter), seen.rejected(letter)
        if not out and not there:
            continue
        if out and there:
            if held is not None:
                yield held
            held, at = None, at + 1
            continue
        hand = (letter.came if out else letter.went) or _SILENT
        if held is not None and (held.hand.author, held.hand.move) != (hand.author, hand.move):
            yield held
            held = None
        held = held or _Edit(at, at, "", hand)
        held.moves |= {hand.move} - {""}
        if out:
            held.text += letter.char
        else:
            held.end, at = held.end + 1, at + 1
    if held is not None:
        yield held


def _on_sent(kept: str, silent: list[_Edit], tracked: list[_Edit]) -> list[_Edit]:
    """All changes in places of the paper as sent; tracked ones in words of a silent one are one with it.

    Told once more in the text with their tracked changes rejected, where both can be laid side by side.
    """
    shift, both = 0, [(edit.start, edit.end, edit, True) for edit in tracked]
    for edit in silent:
        start = edit.start + shift
        both.append((start, start + len(edit.text), edit, False))
        shift += len(edit.text) - (edit.end - edit.start)
    both.sort(key=lambda item: (item[0], item[1], item[3]))
    found: list[_Edit] = []
    shift = 0
    while both:
        start, end, *_ = both[0]
        group: list[tuple[_Edit, bool]] = []
        while both and (not group or both[0][0] < end):
            _, last, edit, is_tracked = both.pop(0)
            group.append((edit, is_tracked))
            end = max(end, last)
        before = shift
        shift += sum(len(e.text) - (e.end - e.start) for e, is_tracked in group if not is_tracked)
        found.append(_as_one(group, kept, (start, end), (start - before, end - shift)))
    return found


def _as_one(
    group: list[tuple[_Edit, bool]], kept: str, place: tuple[int, int], in_sent: tuple[int, int]
) -> _Edit:
    first, _ = group[0]
    by_hand = [edit for edit, is_tracked in group if is_tracked]
    words, at = "", place[0]
    for edit in by_hand:
        words += kept[at : edit.start] + edit.text
        at = edit.end
    words += kept[at : place[1]]
    moves = {move for edit in by_hand for move in edit.moves}
    return _Edit(*in_sent, words, by_hand[0].hand if by_hand else first.hand, first.kind, moves)


def _runs(letters: Letters, is_theirs: IsTheirs) -> list[_OurChange]:
    """Our own tracked changes, in the order they stand, each with its place in what the letters say."""
    found: list[_OurChange] = []
    at, start = 0, 0
    went = came = ""
    for letter in (*(x for x in letters if not is_theirs(x.came)), Letter("")):
        is_out = letter.went is not None and not is_theirs(letter.went)
        is_in = letter.came is not None and not is_out
        if not is_in and not is_out and letter.char != "\n":
            if went or came:
                found.append(_OurChange(start, at, went, came))
            went = came = ""
        if not (went or came):
            start = at
        if is_out:
            went += letter.char
        elif is_in:
            came += letter.char
        at += not is_out
    return found


def _lost(base: Letters, back: Letters, is_theirs: IsTheirs) -> list[_OurChange]:
    """Our changes that are no changes any more: somebody accepted or refused them."""
    was, still = _runs(base, lambda _: False), _runs(back, is_theirs)
    pairs = SequenceMatcher(None, [(r.went, r.came) for r in was], [(r.went, r.came) for r in still], False)
    return [
        run
        for tag, i, j, k, m in pairs.get_opcodes()
        if tag in ("delete", "replace")
        for run in was[i:j]
        if not any(_is_left_of(other, run) for other in still[k:m])
    ]


def _is_left_of(run: _OurChange, former: _OurChange) -> bool:
    """Is it what is left of a change of ours in which somebody wrote?"""
    pairs = ((run.went, former.went), (run.came, former.came))
    return any(a and b and SequenceMatcher(None, a, b, False).ratio() >= 0.5 for a, b in pairs)


def _is_refused(change: _OurChange, edit: _Edit) -> bool:
    if change.came.strip():
        return edit.start <= change.start and change.end <= edit.end
    return edit.start <= change.start <= edit.end and change.went.strip() in edit.text


def _told(
    origin: Origin, before: str, made: list[_Edit], back: Sequence[Part], how: Mapped
) -> Iterator[Change]:
    told: set[int] = set()
    for number, edit in enumerate(made):
        if number in told:
            continue
        other = _other_end(made, number, before, told)
        ends = [number, other] if other is not None else [number]
        told.update(ends)
        cuts = [
            Cut(start, end, n, text)
            for n in ends
            for start, end, text in [
                settled(before, made[n].start, made[n].end, made[n].text, made[n - 1].end if n else 0)
            ]
        ]
        gone = "".join(before[cut.start : cut.end] for cut in cuts)
        come = "".join(cut.text for cut in cuts)
        kind = Kind.MOVE if other is not None else edit.kind or _kind(before, cuts[0], back)
        if OBJECT in come:
            cuts = []  # what has no letters stands in no field
        way = Mapped.NEIGHBOUR if _stands_beside(back, come) else how
        change = in_field(origin, kind, cuts, gone.strip("\n"), come.strip("\n"), way)
        yield replace(change, author=edit.hand.author, dated=edit.hand.dated)


def _kind(before: str, cut: Cut, back: Sequence[Part]) -> Kind:
    gone = before[cut.start : cut.end]
    if "\n" in gone or "\n" in cut.text:
        return Kind.PARAGRAPH
    if not before.strip() and cut.text:
        return Kind.PARAGRAPH
    if gone == before and not back:
        return Kind.PARAGRAPH
    return Kind.REPLACE if gone and cut.text else Kind.DELETE if gone else Kind.INSERT


def _other_end(made: list[_Edit], number: int, before: str, told: set[int]) -> int | None:
    """The edit that puts in elsewhere what this one takes out, or the other way round."""
    edit = made[number]
    for at in range(number + 1, len(made)):
        if at in told:
            continue  # what was put in came from one place only
        other = made[at]
        if edit.moves & other.moves:
            return at
        gone, come = before[edit.start : edit.end].strip(), edit.text.strip()
        other_gone, other_come = before[other.start : other.end].strip(), other.text.strip()
        is_pair = (gone, come) == (other_come, other_gone) and bool(gone) != bool(come)
        if is_pair and "\n" in before[edit.start : edit.end] + edit.text:
            return at
    return None


def _stands_beside(back: Sequence[Part], words: str) -> bool:
    """Is it a paragraph that bears no bookmark of its own?"""
    plain = words.strip()
    return bool(plain) and any(
        part.how is Mapped.NEIGHBOUR and plain in (text := text_of(part.letters, sent)) and bool(text)
        for part in back
    )
