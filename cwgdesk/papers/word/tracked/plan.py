"""The plan of a redline: what of each paragraph is kept, what is taken out, what is put in and where.

Plain values in and out, no XML: the plan sees a paragraph as numbered pieces, each of which shows
letters of its line or is one object; `weave` carries the plan out on the runs behind the pieces.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from cwgdesk.papers.word.tracked.pairing import DELETED, INSERTED, KEPT, Script, Stop, Stretch

if TYPE_CHECKING:
    from cwgdesk.papers.word.ooxml import Element

Steps = list[Stretch | Stop]


class PieceKind(StrEnum):
    """What a piece of a paragraph is, where that decides whether it may go alone."""

    PLAIN = "plain"  # letters, or an object such as a picture
    NOTE_MARK = "note-mark"
    FIELD_BEGIN = "field-begin"
    FIELD_RESULT = "field-result"  # the sign after which the field's result stands
    FIELD_END = "field-end"
    FIELD_CODE = "field-code"


FIELD_SIGNS = (PieceKind.FIELD_BEGIN, PieceKind.FIELD_RESULT, PieceKind.FIELD_END, PieceKind.FIELD_CODE)


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters `start:end` of a paragraph's line; an object shows none."""

    start: int
    end: int
    kind: PieceKind = PieceKind.PLAIN

    @property
    def lettered(self) -> bool:
        """Does it show any character?"""
        return self.end > self.start


@dataclass(frozen=True, slots=True)
class NewParagraph:
    """A paragraph of the new text; `style` is a style id of the base, or "".

    `source` is the paragraph itself where the new text is a Word file; the plan does not look at it.
    """

    text: str
    style: str = ""
    source: "Element | None" = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class PutIn:
    """Characters `start:end` of a new paragraph, put in after a piece of the old one.

    Without `after` they follow what was put in before them, or begin the paragraph.
    """

    paragraph: int
    start: int
    end: int
    after: int | None = None
    look: int | None = None  # the piece whose look they take
    steps_out: bool = False  # of a link or field, unless the letters that follow stand in it, too
    following: int | None = None  # the next piece with letters


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a new paragraph within an old one."""

    paragraph: int
    after: int | None = None


@dataclass(frozen=True, slots=True)
class ParagraphPlan:
    """What happens to one paragraph of the base; pieces that are not named are kept."""

    gone: frozenset[int]
    put_in: tuple[PutIn | Break, ...]
    mark_goes: bool  # its end is taken out: what follows joins it


def renumbered(steps: Script, number: Callable[[int], int]) -> Script:
    """The script with the base paragraphs called by other numbers."""
    return [
        step if step.kind == INSERTED else replace(step, paragraph=number(step.paragraph)) for step in steps
    ]


def with_empty(steps: Script, bare: Sequence[bool], groups: Sequence[int]) -> dict[int, Script]:
    """The script by segment, empty paragraphs put in where they stand; `bare` ones hold nothing at all.

    An empty paragraph between two that go, goes too, and so does one where two are joined;
    any other stays as it is.
    """
    placed: dict[int, Script] = {number: [] for number in groups}
    waiting: Script = []
    done = 0
    going = joined = unended = False
    for step in steps:
        waiting.append(step)
        if isinstance(step, Stretch):
            unended = unended or step.kind != DELETED
        elif step.kind == INSERTED:
            unended = False
        else:
            both = going and step.kind == DELETED
            going = step.kind == DELETED
            for n in range(done, step.paragraph):
                kind = DELETED if joined or (both and bare[n]) else KEPT
                placed[groups[n]].append(Stop(kind, n))
            unended = joined = unended and going
            placed[groups[step.paragraph]] += waiting
            waiting, done = [], step.paragraph + 1
    home = groups[done - 1] if done else groups[-1]
    if done and done < len(groups) and groups[done] == home:
        placed[home] += waiting  # new text at the end stands before the empty lines that follow
        waiting = []
    for n in range(done, len(groups)):
        placed[groups[n]].append(Stop(KEPT, n))
    placed[home] += waiting
    return placed


def by_paragraph(steps: Script, base_styles: Sequence[str], new: Sequence[NewParagraph]) -> list[Steps]:
    """The steps of each base paragraph, up to its end; new paragraphs stand with the one they touch."""
    own: list[Steps] = []
    open_steps: Steps = []
    for step in steps:
        open_steps.append(step)
        if isinstance(step, Stop) and step.kind != INSERTED:
            own.append(open_steps)
            open_steps = []
    for at in range(len(own) - 1):
        style = base_styles[own[at][-1].paragraph]
        own[at], own[at + 1] = _joined_insertions(own[at], own[at + 1], new, style)
    if open_steps and own:
        own[-1] = _with_trailing(own[-1], open_steps)
    return own


def _joined_insertions(
    group: Steps, following: Steps, new: Sequence[NewParagraph], style: str
) -> tuple[Steps, Steps]:
    """New words at a paragraph's end and the new paragraphs after it told as one insertion.

    So Word writes what is typed there; told apart, LibreOffice loses the paragraph's end on rejecting.
    """
    tail = group[-2] if len(group) > 1 else None
    stops = [n for n, step in enumerate(following) if isinstance(step, Stop) and step.kind == INSERTED]
    rows = following[: stops[-1] + 1] if stops else []
    touching = group[-1].kind == KEPT and isinstance(tail, Stretch) and tail.kind == INSERTED
    pure = all(step.kind == INSERTED for step in rows)
    if not rows or not touching or not pure or any(new[s.paragraph].style not in ("", style) for s in rows):
        return group, following
    return _with_trailing(group, rows), following[len(rows) :]


def _with_trailing(group: Steps, trailing: Steps) -> Steps:
    """Put new paragraphs after the last one before its mark, which cannot go: Word does the same."""
    *before, stop = group
    rows: list[Steps] = [[]]
    stops: list[Stop] = []
    for step in trailing:
        if isinstance(step, Stop):
            stops.append(step)
            rows.append([])
        else:
            rows[-1].append(step)
    rows = rows if rows[-1] else rows[:-1]
    starts_new = stop.kind == KEPT and bool(before)  # a mark that goes joins what follows to what it ended
    done = list(before)
    for number, row in enumerate(rows):
        if number or starts_new:
            done.append(_end_of(number, stop, stops))
        done += row
    return [*done, Stop(KEPT, stop.paragraph, stops[-1].paragraph if stops else stop.other)]


def _end_of(number: int, stop: Stretch | Stop, stops: Sequence[Stop]) -> Stop:
    """The end, now new, of what stands before the row of this number."""
    if number:
        return stops[min(number - 1, len(stops) - 1)]
    return Stop(INSERTED, stop.other) if stop.other is not None else stops[0]


def is_untouched(steps: Steps) -> bool:
    """Is all of the paragraph kept and nothing put in?"""
    return all(step.kind == KEPT for step in steps)


def cuts(steps: Steps) -> set[int]:
    """The characters of the line at which its runs must be cut for the plan."""
    return {at for step in _own(steps) for at in (step.start, step.end)}


def paragraph_plan(steps: Steps, pieces: Sequence[Piece], new: Sequence[NewParagraph]) -> ParagraphPlan:
    """What the steps mean for the pieces of one paragraph that has been cut for them."""
    mark_goes = steps[-1].kind == DELETED
    gone = frozenset(_gone(_own(steps), pieces, everything=mark_goes))
    return ParagraphPlan(gone, tuple(_put_in(steps, pieces, new)), mark_goes)


def _own(steps: Steps) -> list[Stretch]:
    return [step for step in steps if isinstance(step, Stretch) and step.kind != INSERTED]


def _gone(own: list[Stretch], pieces: Sequence[Piece], *, everything: bool) -> set[int]:
    """Which pieces go: letters by the script, objects with the letters around them, fields as a whole."""
    deleted = [(s.start, s.end) for s in own if s.kind == DELETED]
    whole = everything and not any(s.kind == KEPT for s in own)
    gone: set[int] = set()
    for number, piece in enumerate(pieces):
        if piece.lettered:
            if any(start <= piece.start and piece.end <= end for start, end in deleted):
                gone.add(number)
        elif whole or any(start < piece.start < end for start, end in deleted):
            gone.add(number)
    signs = {number for number, piece in enumerate(pieces) if piece.kind in FIELD_SIGNS}
    gone -= signs
    for begin, result, end in field_spans(pieces):
        letters = [n for n in range(result, end) if pieces[n].lettered]
        if whole or (letters and all(n in gone for n in letters)):
            gone |= {n for n in range(begin, end + 1) if n in signs}
    return gone


def field_spans(pieces: Sequence[Piece]) -> list[tuple[int, int, int]]:
    """The fields that begin and end in the paragraph: numbers of their begin, result and end pieces."""
    spans: list[tuple[int, int, int]] = []
    open_fields: list[list[int]] = []
    for number, piece in enumerate(pieces):
        if piece.kind is PieceKind.FIELD_BEGIN:
            open_fields.append([number, number])
        elif piece.kind is PieceKind.FIELD_RESULT and open_fields:
            open_fields[-1][1] = number
        elif piece.kind is PieceKind.FIELD_END and open_fields:
            begin, result = open_fields.pop()
            spans.append((begin, result if result > begin else number, number))
    return spans


def _put_in(steps: Steps, pieces: Sequence[Piece], new: Sequence[NewParagraph]) -> list[PutIn | Break]:
    done: list[PutIn | Break] = []
    before: Stretch | None = None  # of the old paragraph, in front of what is put in
    after: int | None = None  # its last piece, until something is put in after it
    for step in steps[:-1]:
        if isinstance(step, Stop):
            done.append(Break(step.paragraph, after))
            before = None
        elif step.kind == INSERTED:
            look = _look(before, pieces)
            if before is not None and before.kind == KEPT and after is not None:
                words = new[step.paragraph].text[step.start : step.end]
                after, following = _place(after, pieces, words)
                done.append(PutIn(step.paragraph, step.start, step.end, after, look, True, following))
            else:
                done.append(PutIn(step.paragraph, step.start, step.end, after, look))
        else:
            after = [n for n, p in enumerate(pieces) if p.lettered and p.end == step.end][-1]
            before = step
            continue
        after = None
    return done


def _look(before: Stretch | None, pieces: Sequence[Piece]) -> int | None:
    """The look of the letters that are replaced, else of those before, else of those after."""
    letters = [n for n, piece in enumerate(pieces) if piece.lettered]
    if before is None:
        return letters[0] if letters else None
    if before.kind == DELETED:
        return next((n for n in letters if pieces[n].start >= before.start), letters[0])
    return [n for n in letters if pieces[n].end <= before.end][-1]


def _place(after: int, pieces: Sequence[Piece], words: str) -> tuple[int, int | None]:
    """Past the end of a field that ends here, and past the note mark of the word; the letters that follow."""
    following = next((n for n in range(after + 1, len(pieces)) if pieces[n].lettered), None)
    for begin, _, end in field_spans(pieces):
        if begin < after < end and (following is None or following > end):
            after = end
    if words[:1].isspace() or not words[:1]:
        while after + 1 < len(pieces) and _is_unsigned_mark(pieces[after + 1]):
            after += 1
    return after, following


def _is_unsigned_mark(piece: Piece) -> bool:
    """A note mark that the new text, being plain, cannot have."""
    return piece.kind is PieceKind.NOTE_MARK and not piece.lettered
