"""The words of one field, as letters in a row: from the paper as sent, and from what came back."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from cwgdesk.papers.back.matching import Mapped, Match, origin_of_line
from cwgdesk.papers.back.story import Hand, Letter, Letters, Line, Seen, sent, text_of
from cwgdesk.papers.drafts.origins import Origin
from cwgdesk.texts.differences import edits

IsTheirs = Callable[[Hand | None], bool]


@dataclass(frozen=True, slots=True)
class Part:
    """What one paragraph has of a field, and the mark at its end; none where more of it follows."""

    letters: Letters
    mark: Letter | None
    line: int  # of the file it stands in
    offset: int = 0  # of the first letter in that line
    how: Mapped | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """What a paragraph of ours says round the words of its field, before and after."""

    lead_letters: Letters
    tail_letters: Letters

    @property
    def lead(self) -> str:
        """The words before, our own changes not looked at."""
        return text_of(self.lead_letters, _all)

    @property
    def tail(self) -> str:
        """The words after."""
        return text_of(self.tail_letters, _all)


def _all(_: Letter) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Readings:
    """Which letters count: those of the paper, of what came back without their changes, and with them."""

    rejected: Seen
    accepted: Seen


def readings(is_theirs: IsTheirs) -> Readings:
    """The readings of a file, once it is known whose changes are not our own."""
    return Readings(
        rejected=lambda x: not is_theirs(x.came) and (x.went is None or is_theirs(x.went)),
        accepted=lambda x: x.went is None,
    )


def frame_of(line: Line) -> Frame:
    """What stands round the words of a field in a paragraph of ours."""
    if not line.ranges:
        return Frame(line.letters, [])
    held = line.ranges[0]
    return Frame(line.letters[: held.start], line.letters[held.end :])


def own_parts(base: Sequence[Line]) -> dict[Origin, list[Part]]:
    """The fields of the paper as sent, each with its paragraphs in order."""
    found: dict[Origin, list[Part]] = {}
    for number, line in enumerate(base):
        origin = origin_of_line(line)
        if origin is not None:
            held = line.ranges[0]
            part = Part(line.letters[held.start : held.end], line.mark, number, held.start)
            found.setdefault(origin.of_field, []).append(part)
    return found


def back_parts(
    base: Sequence[Line],
    back: Sequence[Line],
    matches: Sequence[Match],
    is_theirs: IsTheirs,
) -> dict[Origin, list[Part]]:
    """The fields as they came back, each with its paragraphs in the order they now have."""
    found: dict[Origin, list[Part]] = {}
    for at, (line, match) in enumerate(zip(back, matches, strict=True)):
        cores = _run_together(_cores(base, line, match, is_theirs))
        for number, (field, start, end) in enumerate(cores, 1):
            mark = line.mark if number == len(cores) else None
            part = trimmed(Part(line.letters[start:end], mark, at, start, match.how))
            found.setdefault(field, []).append(part)
    return found


def _run_together(cores: Iterable[tuple[Origin, int, int]]) -> list[tuple[Origin, int, int]]:
    """Paragraphs of one field that have become one, with what was typed between them."""
    found: list[tuple[Origin, int, int]] = []
    for field, start, end in cores:
        if found and found[-1][0] == field and found[-1][2] == start:
            found[-1] = (field, found[-1][1], end)
        else:
            found.append((field, start, end))
    return found


def _cores(
    base: Sequence[Line], line: Line, match: Match, is_theirs: IsTheirs
) -> Iterator[tuple[Origin, int, int]]:
    if not match.bases:
        if match.field is not None:
            yield match.field, 0, len(line.letters)
        return
    held = [number for number in match.bases if origin_of_line(base[number]) is not None]
    if len(held) == 1 == len(match.bases):
        yield (*_only_core(base[held[0]], line, is_theirs),)
        return
    for place, number in enumerate(held):  # several paragraphs have become one
        own = base[number].ranges[0].origin
        start = next((r.start for r in line.ranges if r.origin == own), 0)
        following = base[held[place + 1]].ranges[0].origin if place + 1 < len(held) else None
        end = next((r.start for r in line.ranges if r.origin == following), len(line.letters))
        yield own.of_field, 0 if place == 0 and not frame_of(base[number]).lead else start, end


def _only_core(own: Line, line: Line, is_theirs: IsTheirs) -> tuple[Origin, int, int]:
    """Where the words of the field stand, whatever was typed before or after them."""
    frame = frame_of(own)
    kept = [at for at, letter in enumerate(line.letters) if not is_theirs(letter.came)]
    text = "".join(line.letters[at].char for at in kept)
    start = _end_of_lead(own, line, kept, text, frame.lead) if frame.lead else 0
    end = _start_of_tail(own, line, kept, text, frame.tail) if frame.tail else len(line.letters)
    return own.ranges[0].origin.of_field, start, max(start, end)


def _end_of_lead(own: Line, line: Line, kept: list[int], text: str, lead: str) -> int:
    if text.startswith(lead):
        return kept[len(lead) - 1] + 1
    if line.ranges:
        return line.ranges[0].start
    return _carried(own.text(), text, len(lead), kept, len(line.letters))


def _start_of_tail(own: Line, line: Line, kept: list[int], text: str, tail: str) -> int:
    if text.endswith(tail):
        return kept[len(text) - len(tail)]
    if line.ranges:
        return line.ranges[-1].end
    return _carried(own.text(), text, len(own.text()) - len(tail), kept, len(line.letters))


def _carried(old: str, new: str, at: int, kept: list[int], length: int) -> int:
    """A place of the old text in the new one, as a place among the letters."""
    shift = 0
    for edit in edits(old, new, merged=False):
        if edit.old_start >= at:
            break
        shift = edit.new_end - min(edit.old_end, at) if edit.old_end <= at else edit.new_end - at
    place = max(0, min(at + shift, len(kept)))
    return kept[place] if place < len(kept) else length


def trimmed(part: Part) -> Part:
    """Without the white space at both ends, which no field keeps."""
    letters = part.letters
    start, end = 0, len(letters)
    while start < end and letters[start].char.isspace():
        start += 1
    while end > start and letters[end - 1].char.isspace():
        end -= 1
    return Part(letters[start:end], part.mark, part.line, part.offset + start, part.how)


def joined(parts: Sequence[Part], seen: Sequence[Seen]) -> Letters:
    """The letters of a field with its line ends, each seen by those readings that need it.

    A line end stands where words stand before and behind it in a reading, whichever mark makes it:
    so a paragraph that is new or goes takes its own line end along, however the program wrote it.
    """
    shown = [_ends(parts, reading) for reading in seen]
    letters: Letters = []
    for at, part in enumerate(parts):
        letters += part.letters
        if at + 1 < len(parts) and any(ends[at] for ends in shown):
            letters.append(_line_end(parts, at, shown))
    return letters


def _ends(parts: Sequence[Part], seen: Seen) -> list[bool]:
    """After which parts a line ends in this reading."""
    found = [False] * len(parts)
    worded, pending = False, -1
    for at, part in enumerate(parts):
        if text_of(part.letters, seen).strip():
            if worded and pending >= 0:
                found[pending] = True
            worded, pending = True, -1
        if part.mark is not None and seen(part.mark):
            pending = at
    return found


def _line_end(parts: Sequence[Part], at: int, shown: list[list[bool]]) -> Letter:
    """The line end after a part: plain, put in or taken out, by whoever changed the paragraphs beside it."""
    before, after = shown[0][at], shown[-1][at]
    if before == after:
        return Letter("\n")
    marks = [part.mark for part in parts[at : at + 2] if part.mark is not None]
    beside = (*marks, *parts[at + 1].letters[:1], *parts[at].letters[-1:])
    if after:
        return Letter("\n", next((x.came for x in beside if x.came is not None), Hand("", "")))
    return Letter("\n", None, next((x.went for x in beside if x.went is not None), Hand("", "")))


def as_sent(parts: Sequence[Part]) -> str:
    """The words of a field as they left."""
    return text_of(joined(parts, [sent]), sent)
