"""Square brackets: text that is not agreed, over a few words, a clause or several."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from cwgdesk.texts.structure.lines.calls import CallBook
from cwgdesk.texts.structure.lines.closing import annex_name, is_closing
from cwgdesk.texts.structure.lines.lines import Line, stretches
from cwgdesk.texts.structure.lines.opening import is_adoption, number_line

_OPEN, _SHUT = "[［", "]］"
_MARKS = ";,.:؛،；，。："
_LONGEST_ASIDE = 500  # characters
_FARTHEST = 60  # lines within which a bracket over several clauses is closed
# What stands in brackets in texts that are agreed: marks of notes, symbols, an editor's words.
_ASIDE = re.compile(
    r"\s*(?:[\d\s,;.–-]*|[ivx]{1,5}|sic|\.{3}|…|(?:emphasis|italics) (?:added|in original)[^\]]*"
    r"|(?:see|voir|véase|см\.)\s[^\]]*|[A-Z]+(?:/[\w.()&-]+)+|(?-i:[A-Z][A-Z-]*\s?[A-Z]*[./()-]?\d[\w./()-]*)|https?:\S+|(?:en|fr|es|ru|ar|zh)"
    r"|(?:on the report|sur (?:le )?rapport|sobre la base|по докладу|بناء على|根据)[^\]]*)\s*",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Opened:
    """A bracket that is not closed yet: where it stands, and whether a clause begins with it."""

    line: int
    place: int  # in the line's text; -1 before its label
    heads: bool


class _Brackets:
    """The brackets of one text, read from top to bottom."""

    def __init__(self, lines: list[Line], book: CallBook) -> None:
        self.lines, self._book = lines, book
        self.cuts: dict[int, list[int]] = {}  # brackets that are taken off, as places in a line's text
        self.not_agreed: set[int] = set()
        self.in_part: set[int] = set()
        self._open: list[_Opened] = []

    def read(self) -> None:
        """Find which lines hold text that is not agreed."""
        for at, line in enumerate(self.lines):
            if self._stands_apart(at):
                self._leave_open()
            label = line.label
            if label is not None and (label.opened or label.enclosed):
                self.not_agreed.add(at)
                self._open += [_Opened(at, -1, True)] * label.opened
            first = len(line.text) - len(line.text.lstrip(_OPEN))  # brackets before any word
            begins = first > 0 and (label is not None or self._is_clause(at))
            last = len(line.text.rstrip(_SHUT + _MARKS)) - 1  # behind it are only marks
            for place, sign in enumerate(line.text):
                if sign in _OPEN:
                    self._open.append(_Opened(at, place, begins and place < first))
                elif sign in _SHUT and self._open:
                    self._close(at, place, self._open.pop(), last)
        self._leave_open()

    def _close(self, at: int, place: int, opened: _Opened, last: int) -> None:
        if at - opened.line > _FARTHEST:
            return
        if opened.line == at and opened.place >= 0 and place < last:
            opened.heads = False  # "[Recalling][Noting] that …": alternatives, not a clause in brackets
        if opened.line == at and self._is_aside(at, max(0, opened.place), place):
            opened.heads = opened.heads and opened.place < 0
        else:
            touched = self.not_agreed if opened.heads else self.in_part
            touched.update(range(opened.line, at + 1))
        if opened.heads:
            self._take_off(opened.line, opened.place)
            self._take_off(at, place)

    def _is_aside(self, at: int, start: int, end: int) -> bool:
        short = end - start <= _LONGEST_ASIDE
        return short and _ASIDE.fullmatch(self.lines[at].text[start:end].lstrip(_OPEN)) is not None

    def _take_off(self, at: int, place: int) -> None:
        if place >= 0:
            self.cuts.setdefault(at, []).append(place)

    def _leave_open(self) -> None:
        for opened in self._open:
            if opened.heads:
                self._take_off(opened.line, opened.place)
                self.not_agreed.add(opened.line)
        self._open.clear()

    def _stands_apart(self, at: int) -> bool:
        """Does another text begin with the line, into which no bracket reaches?"""
        line = self.lines[at]
        before = self.lines[at - 1] if at else line
        return line.block.cell != before.block.cell or bool(annex_name(line)) or is_closing(line.text)

    def _is_clause(self, at: int) -> bool:
        """Does a clause without a label begin with the bracket: its call, or words below a call?"""
        text = self.lines[at].text
        if not text.strip(_OPEN):
            return True  # a bracket on a line of its own
        if self._book.find(text) is not None and not is_closing(text):
            return True
        if is_adoption(text) or is_closing(text) or number_line(text) or _ASIDE.fullmatch(text.strip("[]")):
            return False
        before = self.lines[at - 1] if at else None
        return before is not None and before.label is None and self._book.is_exactly(before.text.strip("[]"))


def with_brackets(lines: Iterable[Line], book: CallBook) -> tuple[Line, ...]:
    """The lines, those with text that is not agreed marked; brackets around whole clauses taken off.

    A bracket stays in the words where it stands in mid-clause; where one that begins a clause was
    taken off, the one that closes it goes too.
    """
    reading = _Brackets(list(lines), book)
    reading.read()
    settled: list[Line] = []
    for at, line in enumerate(reading.lines):
        if at in reading.not_agreed:
            line = replace(line, bracketed=True)
        if at in reading.in_part:
            line = replace(line, brackets_inside=True)
        if at in reading.cuts:
            line = stretches(line, _kept(line.text, sorted(reading.cuts[at])))
        if line.text or line.label is not None or line.block.label:
            settled.append(line)
    return tuple(settled)


def _kept(text: str, cuts: list[int]) -> list[tuple[int, int]]:
    begins = [0, *(place + 1 for place in cuts)]
    kept: list[tuple[int, int]] = []
    for begin, end in zip(begins, [*cuts, len(text)], strict=True):
        if end + 1 < len(text) and text[end + 1] in _MARKS:  # "the forum ];" leaves no space before the mark
            end = begin + len(text[begin:end].rstrip())
        if begin < end:
            kept.append((begin, end))
    return kept
