"""What repeats on the pages of a PDF, and the notes at their feet."""

import re
from collections import Counter

from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.pdf.lines import Line

_PAGE_MARK = re.compile(
    r"[-–—\s|]*(?:page|página|стр\.?|第)?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:/|of|de|sur|из|\|)\s*\d{1,4})?\s*页?[-–—\s|]*",
    re.IGNORECASE,
)
# The number under which a UN document was printed, with its bar code.
_JOB_MARK = re.compile(
    r"\*?\d{7}\*?|\*[\d\s]{7,12}\*|(?:GE\.)?\d{2}-\d{5}\s*(?:\([A-Z]\))?[\s\d*]*|[□▯*\d\s]{9,}"
)
_EDGE_ROWS = 3
_EDGE = 0.14  # of the page's height
_NOTE_START = re.compile(r"\s*(\d{1,3}|\*{1,3}|[†‡§]|[a-z])(?:[.)]?\s+|(?=[A-ZÀ-ÞА-Я“\"]))")


def without_margins(
    pages: list[list[Line]], heights: list[float], size: float, left_out: LeftOutList
) -> list[list[Line]]:
    """Take away page headers, footers and page numbers, and list them; `size` is that of the text."""
    keys: Counter[str] = Counter()
    for lines, height in zip(pages, heights, strict=True):
        keys.update({_key(line) for line in _at_edges(lines, height)})
    often = max(2, len(pages) // 5) if len(pages) > 2 else 2
    mostly = max(often, len(pages) // 2)  # a number alone may be a label: "3." above its items
    first = {word for line in pages[0] for word in line.text.split()} if pages else set[str]()
    kept: list[list[Line]] = []
    for number, (lines, height) in enumerate(zip(pages, heights, strict=True)):
        gone: set[int] = set()
        # A note may stand on the page after its mark.
        raised = {*raised_in(lines), *raised_in(pages[number - 1] if number else [])}
        for line in _at_edges(lines, height):
            text = line.text.strip()
            what = "header" if line.bottom > height / 2 else "footer"
            marks = [part.strip() for part in text.split("\t")]
            if all(_PAGE_MARK.fullmatch(mark) or _JOB_MARK.fullmatch(mark) for mark in marks):
                left_out.add("page mark", "page and job numbers are not part of the text", text)
            elif what == "footer" and (line.spans[0].raised or _marked_alike(line) in raised):
                continue  # notes may be worded alike: "See resolution 70/1."
            elif keys[_key(line)] >= (often if re.search(r"[^\W\d]", text) else mostly) or (
                number > 0 and what == "header" and _is_running_title(line, first, size)
            ):
                left_out.add(what, f"page {what}s repeat and are not part of the text", text)
            else:
                continue
            gone.add(id(line))
        kept.append([line for line in lines if id(line) not in gone])
    return kept


def _is_running_title(line: Line, first_page: set[str], size: float) -> bool:
    """The title or symbol of the document above its later pages: all of it stands on the first page."""
    words = line.text.split()
    is_symbol = len(words) <= 3 and any("/" in word and re.search(r"\d", word) for word in words)
    return all(word in first_page for word in words) and (is_symbol or line.bold or line.size < 0.93 * size)


def _key(line: Line) -> str:
    return (
        re.sub(r"\d+", "#", re.sub(r"\W+", " ", line.text)).strip().casefold() + f"@{round(line.bottom / 12)}"
    )


def _at_edges(lines: list[Line], height: float) -> list[Line]:
    """The outermost rows of a page, near its upper and lower edge."""
    by_height = sorted(lines, key=lambda line: -line.bottom)
    upper = [line for line in by_height[:_EDGE_ROWS] if line.top > height * (1 - _EDGE)]
    lower = [line for line in by_height[-_EDGE_ROWS:] if line.bottom < height * _EDGE]
    return [*upper, *(line for line in lower if line not in upper)]


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
        if raised and _marked_alike(line) in raised:
            starts = [mark for mark in map(_marked_alike, lines[at:]) if mark is not None]
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


def _marked_alike(line: Line) -> str | None:
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
    return found.group(1) if found else None
