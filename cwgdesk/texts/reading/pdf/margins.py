"""The notes at the feet of a PDF's pages."""

import re

from cwgdesk.texts.reading.pdf.lines import Line

# A small letter needs its dot or bracket: "a caption", "eHealth" begin with a word.
_NOTE_START = re.compile(r"\s*(?:(\d{1,3}|\*{1,3}|[†‡§])(?:[.)]?\s+|(?=[A-ZÀ-ÞА-Я“\"]))|([a-z])[.)]\s+)")


def parted(pages: list[list[Line]], size: float) -> list[tuple[list[Line], list[Line]]]:
    """The lines of each page parted into text and footnotes; `size` is that of the text."""
    found: list[tuple[list[Line], list[Line]]] = []
    waiting: list[str] = []  # marks whose notes the page before had no room for
    for lines in pages:
        foot = foot_of(lines, size, waiting)
        found.append((lines[:foot], lines[foot:]))
        noted = {note_mark(line) for line in lines[foot:]}
        waiting = [mark for mark in raised_in(lines[:foot]) if mark not in noted]
    return found


def foot_of(lines: list[Line], size: float, waiting: list[str]) -> int:
    """Where the footnotes of a page begin in its lines: small text at the bottom that starts with a mark."""
    at = len(lines)
    while at > 0 and lines[at - 1].size < 0.93 * size:
        at -= 1
    for start in range(at, len(lines)):
        if note_mark(lines[start]) is not None:
            return start
    return _foot_by_marks(lines, waiting)


def _foot_by_marks(lines: list[Line], waiting: list[str]) -> int:
    """Where notes as large as the text begin: lines at the bottom that start with the marks raised above."""
    raised = list(waiting)
    for at, line in enumerate(lines):
        if raised and marked_alike(line) in raised:
            starts = [mark for mark in map(marked_alike, lines[at:]) if mark is not None]
            above = iter(raised)
            if all(mark in above for mark in starts):  # in the same order
                return at
        raised += raised_in([line])
    return len(lines)


def raised_in(lines: list[Line]) -> list[str]:
    """What is raised within lines, in their order; at the start of a line it marks a note's text."""
    return [
        span.text.strip()
        for line in lines
        for place, span in enumerate(line.spans)
        if span.raised and place > 0
    ]


def marked_alike(line: Line) -> str | None:
    """The mark of a note that is set like the text; a number before a tab is a label of the text."""
    mark = note_mark(line)
    if mark is None or line.spans[0].raised:
        return mark
    return None if line.text.lstrip()[len(mark) :][:1] in "\t.)" else mark


def note_mark(line: Line) -> str | None:
    """The mark with which a footnote's first line begins."""
    if line.spans and line.spans[0].raised:
        return line.spans[0].text.strip() or None
    found = _NOTE_START.match(line.text)
    return found.group(found.lastindex or 1) if found else None
