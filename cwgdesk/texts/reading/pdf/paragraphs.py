"""Paragraphs rebuilt from the lines of a PDF: where one ends, how its lines join."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from cwgdesk.texts.reading.common.raw import Block, BlockKind, NoteMark, Run, TakenFrom
from cwgdesk.texts.reading.common.text import unspaced
from cwgdesk.texts.reading.pdf.lines import LABEL, Line, Span
from cwgdesk.texts.reading.pdf.margins import note_mark
from cwgdesk.texts.reading.pdf.running import Taken
from cwgdesk.texts.reading.wrapping import begins_with_call

_ENDS = re.compile(r"[.;:!?。；：！？؛؟]['\"”’»)\]]*\s*$")
_LEADERS = re.compile(r"[.…]{4,}[\s.]*\d{1,4}\s*$")  # a line of a table of contents
_RECITAL = re.compile(r"(?:و?إذ|وقد)\s")  # how most Arabic ones begin
_STOPS = re.compile(r"[.,;:!?。；：，、！？،؛؟]['\"”’»)\]]*\s*$")
_NUMBER_ALONE = re.compile(r"\s*\(?[0-9]{1,3}[.)]\s*")  # above its items
_FEW = 12  # lines of a page
_FREE, _FILLED = 0.1, 0.1  # of the width of a column
_WIDE, _WIDEST = 2.2, 3.0  # times the size: lines so far apart are of two paragraphs, or of other parts
_ENOUGH = 3  # lines to know a document by
_HYPHENATED = re.compile(r"[^\W\d_][-\u2010]$")


@dataclass(slots=True)
class Column:
    """Where the text of a column stands on its page."""

    left: float
    right: float
    leading: float


@dataclass(slots=True)
class Writer:
    """Writes the paragraphs of a PDF, page after page."""

    lines: list[Line]  # of the whole document, to know its words
    rtl: bool = False  # is it read from the right?
    blocks: list[Block] = field(default_factory=list[Block])
    _open: list[Line] = field(default_factory=list[Line])
    _column: Column = field(default_factory=lambda: Column(0, 0, 0))
    _notes: list[Block] = field(default_factory=list[Block])
    _labels: dict[str, str] = field(default_factory=dict[str, str])  # mark -> key of a note of this page
    _begins: dict[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])
    _words: Counter[str] = field(default_factory=Counter[str])
    _divides_words: bool = False
    _leading: float = 12.0  # of most of the document
    _gap: float | None = None  # times the size: steps so wide part paragraphs, where all are parted so

    def __post_init__(self) -> None:
        for line in self.lines:
            self._words.update(re.findall(r"[\w-]+", line.text.casefold()))
        # Word processors rarely divide words; then a hyphen at the end of a line is one of the word's own.
        divided = sum(1 for line in self.lines if _HYPHENATED.search(line.text))
        self._divides_words = divided > 0.04 * len(self.lines)
        self._leading = _leading_of(_steps(self.lines))
        self._gap = _gap_of(self.lines, self._leading)

    def page(self, body: list[Line], notes: list[Block], late: dict[str, str], width: float = 0.0) -> None:
        """Write one page: its text, then its footnotes; `late` are notes that only the next page shows.

        The page's `width` tells where lines end that are too few to show it.
        """
        labels = late | {block.label: block.note for block in notes if block.label}
        self._labels = self._labels | labels if self._open else labels
        columns = {
            key: _column([line for line in body if line.column == key], self._leading, width)
            for key in {li.column for li in body}
        }
        for at, line in enumerate(body):
            column = columns[line.column]
            begins = at == 0 or line.column != body[at - 1].column
            if self._open and (
                self._starts_after_break(line) if begins else _starts(self._open, line, column, self._gap)
            ):
                self._close()
            if not self._open and begins and at == 0:
                self._labels = labels
            self._column = column
            self._open.append(line)
        self._notes += notes
        if not self._open or _ENDS.search(self._open[-1].words):
            self._close()

    def finish(self, taken: list[Taken]) -> list[Block]:
        """The last paragraph, and all blocks; what was taken away stands hidden after them."""
        self._close()
        return [*self.blocks, *(self._hidden(each) for each in taken)]

    def _hidden(self, taken: Taken) -> Block:
        """A line that was taken away, which knows where it stood."""
        page = taken.line.page
        following = sorted(number for number in self._begins if number >= page + (not taken.upper))
        block, at = self._begins[following[0]] if following else (len(self.blocks), 0)
        text = taken.line.text.strip()
        return Block(
            text, BlockKind.TAKEN_AWAY, rtl=self.rtl, page=page, taken=TakenFrom(taken.what, block, at)
        )

    def _starts_after_break(self, line: Line) -> bool:
        """Does the first line of a column or page begin a paragraph?"""
        last = self._open[-1]
        if abs(last.size - line.size) > 0.12 * last.size or LABEL.match(line.text) or last.bold != line.bold:
            return True
        if _ENDS.search(last.words):
            return not line.text[:1].islower()
        if not _centred(last, self._column) and _would_fit(last, line, self._column, slack=0.3):
            return True  # "instructs the Secretary-General" alone on the last line
        if not last.words.endswith((",", "，", "،")):
            return False
        if _would_fit(last, line, self._column) or (line.spans[0].italic and not last.spans[-1].italic):
            return True
        if not _ENDS.search(line.words) and line.right - line.left < 0.4 * (
            self._column.right - self._column.left
        ):
            return True  # "considering" alone on its line
        if self.rtl:
            return _RECITAL.match(line.text) is not None or begins_with_call(line.text)
        # Preambular paragraphs end with commas: one after another, the page ends with one as well.
        before = next((b.text.rstrip() for b in reversed(self.blocks) if b.kind is BlockKind.BODY), "")
        if not before.endswith((",", "，")):
            return False
        if before[0].isupper():
            return line.text[:1].isupper()
        # Where letters do not tell, the first word must: "включая" goes on with its sentence.
        return not line.text[:1].isupper() and begins_with_call(line.text)

    def _close(self) -> None:
        if self._open:
            spans, firsts = self._spans(self._open)
            told = _told(spans, self._labels)
            if told.text.strip():
                first = self._open[0]
                for line, at in zip(self._open, firsts, strict=True):
                    self._begins.setdefault(line.page, (len(self.blocks), told.starts[at]))
                self.blocks.append(
                    Block(
                        told.text,
                        indent=round(max(0.0, first.left - self._column.left), 1),
                        align="center" if _centred(first, self._column) else "",
                        rtl=self.rtl,
                        runs=told.runs,
                        notes=told.notes,
                        page=first.page,
                    )
                )
            self._open = []
        self.blocks += self._notes
        self._notes = []

    def notes(self, number: int, lines: list[Line]) -> list[Block]:
        """The footnotes of a page, from their lines."""
        groups: list[tuple[str, list[Line]]] = []
        for line in lines:
            mark = note_mark(line)
            if mark is not None and (not groups or _follows(mark, groups[-1][0])):
                groups.append((mark, [line]))
            elif groups:
                groups[-1][1].append(line)
        blocks: list[Block] = []
        for mark, of_note in groups:
            text, runs, *_ = _told(self._spans(of_note)[0], {})
            cut = len(text) - len(text.lstrip()) + len(mark)
            cut += len(text[cut:]) - len(text[cut:].lstrip(".) \t"))
            moved = tuple(
                replace(r, start=max(0, r.start - cut), end=r.end - cut, superscript=False)
                for r in runs
                if r.end > cut and (r.bold or r.italic or r.torn)
            )
            key = f"footnote-{number}-{mark}"
            note = Block(text[cut:], BlockKind.FOOTNOTE, mark, runs=moved, note=key, page=number)
            blocks.append(replace(note, rtl=self.rtl))
        return blocks

    def _spans(self, lines: list[Line]) -> tuple[list[Span], list[int]]:
        """The spans of lines, joined and their hyphens resolved, and which is the first of each line."""
        spans: list[Span] = []
        firsts: list[int] = []
        for at, line in enumerate(lines):
            if at:
                self._join(spans, line)
            firsts.append(len(spans))
            spans += line.spans
        return spans, firsts

    def _join(self, spans: list[Span], line: Line) -> None:
        last, following = spans[-1].text, line.text.lstrip()
        if _HYPHENATED.search(last) and following[:1].islower():
            before = "".join(span.text for span in spans[-3:])
            stem = re.findall(r"[\w-]+$", before[:-1])
            rest = re.findall(r"^[\w-]+", following)
            whole = f"{stem[0] if stem else ''}-{rest[0] if rest else ''}".casefold()
            # "follow-up" keeps its hyphen if the document writes it so elsewhere.
            known, joined = self._words[whole], self._words[whole.replace("-", "")]
            if joined or (not known and self._divides_words):
                spans[-1] = spans[-1]._replace(text=last[:-1])
        elif _parted(last, following):
            spans.append(
                Span(" ", spans[-1].bold and line.spans[0].bold, spans[-1].italic and line.spans[0].italic)
            )


class _Told(NamedTuple):
    text: str
    runs: tuple[Run, ...]
    notes: tuple[NoteMark, ...]
    starts: list[int]  # of each span


def _told(spans: list[Span], labels: dict[str, str]) -> _Told:
    """The text of spans, the marks of notes taken out; put together once, however many pages it spans."""
    pieces, runs, notes, starts = list[str](), list[Run](), list[NoteMark](), list[int]()
    length = 0
    for span in spans:
        starts.append(length)
        mark = span.text.strip()
        if span.raised and mark in labels:
            notes.append(NoteMark(len("".join(pieces).rstrip()), labels[mark], mark))
            continue
        # Where a mark was taken out, the spaces around it would meet.
        words = span.text.lstrip(" ") if pieces and pieces[-1].endswith((" ", "\t")) else span.text
        if words:
            pieces.append(words)
        start, length = length, length + len(words)
        if span.bold or span.italic or span.raised or span.torn:
            look = Run(start, length, span.bold, span.italic, superscript=span.raised, torn=span.torn)
            _add_run(runs, look)
    text = "".join(pieces).rstrip()
    kept = tuple(replace(run, end=min(run.end, len(text))) for run in runs if run.start < len(text))
    return _Told(text, kept, tuple(notes), starts)


def _parted(last: str, following: str) -> bool:
    """Do two lines join with a space between them?"""
    if not last or not following or last[-1] in "([" or unspaced(last[-1]) or unspaced(following[0]):
        return False
    return not (re.search(r"[^\W_][-\u2010]$", last) and following[:1].isalnum())


def _add_run(runs: list[Run], run: Run) -> None:
    last = runs[-1] if runs else None
    if last and last.end == run.start and replace(last, start=run.start, end=run.end) == run:
        runs[-1] = replace(last, end=run.end)
    else:
        runs.append(run)


def _follows(mark: str, before: str) -> bool:
    """Is this the mark of the next note, and not a number that begins a line by chance?"""
    return not (mark.isdecimal() and before.isdecimal()) or int(mark) == int(before) + 1


def _steps(lines: list[Line]) -> list[float]:
    """From each line down to the next one."""
    steps = [(a.bottom - b.bottom, a.size) for a, b in pairwise(lines) if a.page == b.page]
    return [step for step, size in steps if 0 < step < 3 * size]


def _leading_of(steps: list[float]) -> float:
    """Between lines of one paragraph, which are closer than paragraphs are."""
    return sorted(steps)[len(steps) // 5] if steps else 12.0


def _column(lines: list[Line], usual: float, width: float) -> Column:
    """Margins and leading of the lines of one column; margins of a page are alike on both sides."""
    rights = sorted(line.right for line in lines)
    lefts = Counter(round(line.left / 2) * 2 for line in lines)
    often = [left for left, count in lefts.items() if count >= max(2, 0.15 * len(lines))]
    steps = _steps(lines)
    # Where most paragraphs have one line only, the leading of the document tells.
    is_usual = any(abs(step - usual) < 0.05 * usual for step in steps)
    left = min(often, default=min(lefts, default=0))
    right = rights[int(0.9 * (len(rights) - 1))] if rights else 0.0
    return Column(
        left,
        max(right, width - left) if len(lines) < _FEW else right,
        min(usual, _leading_of(steps)) if is_usual else _leading_of(steps),
    )


def _centred(line: Line, column: Column) -> bool:
    width = column.right - column.left
    middle = (line.left + line.right) / 2 - (column.left + column.right) / 2
    return abs(middle) < 0.03 * width and line.left - column.left > 0.08 * width


def _would_fit(last: Line, line: Line, column: Column, slack: float = 0.02) -> bool:
    """Would the first word of this line have found room on the line before, with so much to spare?"""
    words = line.text.split(maxsplit=1)
    if not words:
        return False
    first = 2 if unspaced(line.text[0]) else len(words[0])  # Chinese may break after any character
    room = (line.right - line.left) * first / len(line.text) + 0.3 * line.size
    return last.right + room < column.right - slack * (column.right - column.left)


def _has_no_case(text: str) -> bool:
    """Are its letters without capitals, which do not tell there where a sentence begins?"""
    letter = text.lstrip("0123456789 ")[:1]
    return letter.isalpha() and not (letter.islower() or letter.isupper())


def _starts(paragraph: list[Line], line: Line, column: Column, gap: float | None) -> bool:
    """Does this line begin a new paragraph after the lines of the open one?"""
    last = paragraph[-1]
    step = last.bottom - line.bottom
    widest = min(1.4 * column.leading, min(gap or _WIDE, _WIDE) * last.size)
    if abs(last.size - line.size) > 0.12 * last.size or step > widest:
        return True
    rows = "\t" in line.text and "\t" in last.text and not LABEL.match(line.text)
    if rows and not (gap is not None and _is_stretched(last, column) and not _STOPS.search(last.words)):
        return True  # of a table
    if _LEADERS.search(last.text):
        return True
    if gap is not None and not _STOPS.search(last.words) and last.bold == line.bold:
        return False  # "(COVID-" and "19) pandemic" is no label: nothing ended before it
    if LABEL.match(line.text) or (_NUMBER_ALONE.fullmatch(line.text) and _ENDS.search(last.words)):
        return True
    if (_centred(last, column) and _centred(line, column)) or (last.bold and line.bold):
        return False
    if last.bold != line.bold and _ENDS.search(last.words):
        return True
    if gap is not None:
        return False
    slack = 0.1 if line.text[:1].islower() else 0.02
    may_begin = (
        _STOPS.search(last.words)
        or line.text[:1].isupper()
        or unspaced(line.text[:1])
        or _has_no_case(line.text)
    )
    if may_begin and _would_fit(last, line, column, slack):
        return True
    indented = line.left > last.left + 0.8 * line.size
    return indented and not LABEL.match(paragraph[0].text) and bool(_ENDS.search(last.words))


def _is_stretched(line: Line, column: Column) -> bool:
    """Does a line fill its column from edge to edge, as words set far apart to fill it do?"""
    return line.left < column.left + 0.5 * line.size and line.right > column.right - 0.1 * line.size


def _gap_of(lines: list[Line], leading: float) -> float | None:
    """How many times their size two paragraphs stand apart; None where nothing parts them, or not always.

    Lines that end a sentence and leave much of their column free end paragraphs, whatever their
    letters; lines that fill it and end none do not. Where the steps after both differ, they tell.
    """
    by_column: dict[tuple[int, int], list[Line]] = defaultdict(list)
    for line in lines:
        by_column[line.page, line.column].append(line)
    ended, inner = list[float](), list[float]()
    for of_column in by_column.values():
        column = _column(of_column, leading, 0.0)
        for last, line in pairwise(of_column):
            step = (last.bottom - line.bottom) / last.size
            if abs(last.size - line.size) > 0.12 * last.size or not 0 < step < _WIDEST:
                continue
            stops = _STOPS.search(last.words) is not None
            if stops and _would_fit(last, line, column, slack=_FREE) and not _centred(last, column):
                ended.append(step)
            elif not stops and last.right > column.right - _FILLED * (column.right - column.left):
                inner.append(step)
    if min(len(ended), len(inner)) < _ENOUGH:
        return None
    least, most = sorted(ended)[len(ended) // 10], sorted(inner)[-1 - len(inner) // 10]
    return (least + 2 * most) / 3 if least > 1.15 * most else None
