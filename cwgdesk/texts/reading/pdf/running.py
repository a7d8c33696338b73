"""Running heads and feet of a PDF: what repeats on most pages and stands apart from the text goes."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise, product
from statistics import median
from typing import NamedTuple

from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.pdf.lines import Line
from cwgdesk.texts.reading.pdf.margins import marked_alike, raised_in

_PAGE_MARK = re.compile(
    r"[-–—\s|]*(?:page|página|стр\.?|第)?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:/|of|de|sur|из|\|)\s*\d{1,4})?\s*页?[-–—\s|]*",
    re.IGNORECASE,
)
# The number under which a UN document was printed, with its bar code.
_JOB_MARK = re.compile(
    r"[*∗]?\d{7}[*∗]?|[*∗][\d\s]{7,12}[*∗]|(?:GE\.)?\d{2}-\d{5}\s*(?:\([A-Z]\))?[\s\d*]*|[□▯*\d\s]{9,}"
)
_EDGE_ROWS = 3
_EDGE = 0.14  # of the page's height
_APART = 1.3  # times the usual step from line to line
_MOST_NUMBERS = 5  # in a head, each tried as a page number
_SAME_HEIGHT = 12  # points
_ENDS = re.compile(r"[.;:!?。；：！？؛؟]['\"”’»)\]]*\s*$")
_BARE = re.compile(r"\d+|[ivxl]+", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line near the upper or lower edge of its page."""

    line: Line
    page: int  # counted from 0
    upper: bool
    height: int  # how far from its edge, counted in steps
    apart: bool
    runs_on: bool  # is it part of the sentence around it?
    keys: tuple[str, ...]


class Taken(NamedTuple):
    """A line that is no part of the text, and what it is."""

    what: str
    line: Line
    upper: bool  # it stands above the text of its page


_WHY = {
    "page mark": "page and job numbers are not part of the text",
    "header": "page headers repeat and are not part of the text",
    "footer": "page footers repeat and are not part of the text",
}


def without_margins(
    pages: list[list[Line]], heights: list[float], size: float, left_out: LeftOutList
) -> tuple[list[list[Line]], list[Taken]]:
    """Take away page headers, footers and page numbers, and list them; `size` is that of the text."""
    heads = _Heads(pages, heights, size)
    kept: list[list[Line]] = []
    taken: list[Taken] = []
    for number, lines in enumerate(pages):
        # A note may stand on the page after its mark.
        raised = {*raised_in(lines), *raised_in(pages[number - 1] if number else [])}
        gone: set[int] = set()
        for edge in heads.edges[number]:
            what = _what(edge, heads, raised)
            if what:
                left_out.add(what, _WHY[what], _words(edge))
                taken.append(Taken(what, edge.line, edge.upper))
                gone.add(id(edge.line))
        kept.append([line for line in lines if id(line) not in gone])
    return kept, taken


def _what(edge: _Edge, heads: "_Heads", raised: set[str]) -> str:
    """What a line at the edge of a page is beside the text; "" where it is text, or a note."""
    if heads.is_page_mark(edge):
        return "page mark"
    if not edge.upper and (edge.line.spans[0].raised or marked_alike(edge.line) in raised):
        return ""  # notes may be worded alike: "See resolution 70/1."
    if heads.repeats(edge) or heads.is_running_title(edge):
        return "header" if edge.upper else "footer"
    return ""


class _Steps(NamedTuple):
    """How far apart the rows of the text are, in points."""

    usual: float
    common: frozenset[int]  # rounded: between lines, and between paragraphs
    size: float  # of the text

    def part(self, gap: float, line: Line) -> bool:
        """Does a gap beside this line part it from the text: wide, and not usual for lines of its size?"""
        like_text = abs(line.size - self.size) < 0.07 * self.size
        return gap > _APART * self.usual and not (like_text and round(gap) in self.common)


class _Repeat(NamedTuple):
    """The same words at the same height."""

    pages: int
    on_most: bool
    apart: bool  # from the text and its sentences, mostly


class _Level(NamedTuple):
    """All that stands at one height."""

    is_margin: bool  # on most pages something stands there, apart from the text
    repeats: bool  # and on most of them it is not for once


_Key = tuple[bool, int, str]  # which edge, how far from it, the words


class _Heads:
    """Knows of all lines at the edges of a document's pages which ones repeat."""

    def __init__(self, pages: list[list[Line]], heights: list[float], size: float) -> None:
        self._count = len(pages)
        self._size = size
        self._first = " ".join(line.text for line in pages[0]).split() if pages else []
        steps = _steps_of(pages, size)
        texts = [_text_of(lines, height, steps) for lines, height in zip(pages, heights, strict=True)]
        self.edges = [
            _edges(number, lines, height, steps, _neighbours(texts, number))
            for number, (lines, height) in enumerate(zip(pages, heights, strict=True))
        ]
        self._by_key: dict[_Key, list[_Edge]] = defaultdict(list)
        self._by_height: dict[tuple[bool, int], list[_Edge]] = defaultdict(list)
        self._repeats: dict[_Key, _Repeat] = {}  # each worked out once, however many pages show it
        self._levels: dict[tuple[bool, int], _Level] = {}
        for edge in (edge for edges in self.edges for edge in edges):
            self._by_height[edge.upper, edge.height].append(edge)
            for key in edge.keys:
                self._by_key[edge.upper, edge.height, key].append(edge)

    def repeats(self, edge: _Edge) -> bool:
        """Does it stand, apart from the text, at this height on most pages, numbers running with them?"""
        alike = [each for each in self._alike(edge) if each.apart]
        return any(each.on_most for each in alike) or self._is_chapter(edge, alike)

    def _alike(self, edge: _Edge) -> list[_Repeat]:
        """How its words repeat at its height, once for each way to see its numbers."""
        return [self._repeat((edge.upper, edge.height, key)) for key in edge.keys]

    def _repeat(self, key: _Key) -> _Repeat:
        if key not in self._repeats:
            upper, height, words = key
            alike = [each for at in _near(height) for each in self._by_key.get((upper, at, words), ())]
            pages = {each.page for each in alike}
            apart = sum(each.apart for each in alike) >= 0.5 * len(alike)
            runs_on = sum(each.runs_on for each in alike) >= 0.5 * len(alike)
            self._repeats[key] = _Repeat(len(pages), self._on_most(pages), apart and not runs_on)
        return self._repeats[key]

    def _level(self, edge: _Edge) -> _Level:
        place = (edge.upper, edge.height)
        if place not in self._levels:
            level = [each for at in _near(edge.height) for each in self._by_height.get((edge.upper, at), ())]
            again = {each.page for each in level if any(alike.pages > 1 for alike in self._alike(each))}
            filled = len({each.page for each in level}) > 0.5 * self._count
            apart = sum(each.apart for each in level) >= 0.8 * len(level)
            self._levels[place] = _Level(filled and apart, len(again) > 0.5 * self._count)
        return self._levels[place]

    def is_running_title(self, edge: _Edge) -> bool:
        """The title or symbol of the document above its later pages, as the first page shows it."""
        if edge.page == 0 or not (edge.upper and edge.apart) or edge.runs_on:
            return False
        words = edge.line.text.split()
        if re.search(r"[.,;:]\s*$", edge.line.words):
            return False
        if len(words) <= 3 and any("/" in word and re.search(r"\d", word) for word in words):
            return all(word in self._first for word in words)
        is_small = edge.line.size < 0.93 * self._size
        return is_small and len(words) >= 3 and " ".join(words) in " ".join(self._first)

    def is_page_mark(self, edge: _Edge) -> bool:
        """A page's number that runs with the pages, or the number of a print job."""
        marks = [part.strip() for part in edge.line.text.split("\t")]
        if all(_JOB_MARK.fullmatch(mark) for mark in marks):
            return edge.apart or not re.fullmatch(r"[\d\s]+", edge.line.text)
        if not edge.apart or not all(_PAGE_MARK.fullmatch(m) or _JOB_MARK.fullmatch(m) for m in marks):
            return False
        if not all(_BARE.fullmatch(mark) for mark in marks):
            return True  # "- 3 -", "Page 3", "3/10"
        numbers = [_number(mark) for mark in marks]
        repeated = any(alike.pages > 1 for alike in self._alike(edge))
        if repeated or len(marks) > 1:
            return repeated
        alone = self._count == 1 and not edge.upper
        return edge.page + 1 in numbers or alone or self._level(edge).is_margin

    def _on_most(self, hits: set[int]) -> bool:
        """Most pages; or most after the first one, or most left or right ones."""
        every = range(self._count)
        kinds = (every, every[1:], every[::2], every[1::2], every[2::2])
        found = [(sum(page in kind for page in hits), len(kind)) for kind in kinds]
        return any(hit > 1 and hit > 0.5 * count for hit, count in found)

    def _is_chapter(self, edge: _Edge, alike: list[_Repeat]) -> bool:
        """Heads may change from chapter to chapter, at the height where most pages have one."""
        if not re.search(r"[^\W\d]", edge.line.text):
            return False  # a number alone may be a label: "3." above its items
        pages = max((each.pages for each in alike), default=0)
        level = self._level(edge)
        return pages >= max(2, self._count // 5) and level.is_margin and level.repeats


def _near(height: int) -> range:
    return range(height - 1, height + 2)


def _words(edge: _Edge) -> str:
    return edge.line.text.strip()


def _keys(line: Line, page: int) -> tuple[str, ...]:
    """Its words in any order, as left and right pages differ; numbers also as counted from the page's."""
    words = re.findall(r"\d+|[^\W\d]+", line.text.casefold())
    choices: list[tuple[str, ...]] = []
    numbers = 0
    for at, word in enumerate(words):
        number = _number(word) if word.isdecimal() or at in (0, len(words) - 1) else None
        numbers += number is not None
        choices.append(
            (word,) if number is None or numbers > _MOST_NUMBERS else (word, f"page{number - page:+d}")
        )
    return tuple(" ".join(sorted(chosen)) for chosen in product(*choices))


def _number(word: str) -> int | None:
    """Arabic digits or a small roman number."""
    if word.isdecimal():
        return int(word[:9])
    values = [_ROMAN.get(letter) for letter in word.casefold()]
    known = [value for value in values if value is not None]
    if not known or len(known) < len(values):
        return None
    following = [*known[1:], 0]
    return sum(-a if a < b else a for a, b in zip(known, following, strict=True))


def _steps_of(pages: list[list[Line]], size: float) -> _Steps:
    """The steps from row to row; those at the edges of pages tell nothing of the text."""
    close: list[float] = []
    within: Counter[int] = Counter()
    for rows in map(_rows, pages):
        steps = [(above[0].bottom - below[0].bottom, above[0].size) for above, below in pairwise(rows)]
        close += [step for step, of_line in steps if step < 3 * of_line]
        within.update(round(step) for step, _ in steps[_EDGE_ROWS:-_EDGE_ROWS])
    common = frozenset(step for step, count in within.items() if count > len(pages))
    return _Steps(median(close) if close else 12.0, common, size)


def _rows(lines: list[Line]) -> list[list[Line]]:
    """The lines of a page from top to bottom, those of the same height together."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.bottom):
        if rows and rows[-1][0].bottom - line.bottom < 0.5 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _edges(
    page: int, lines: list[Line], height: float, steps: _Steps, around: tuple[Line | None, Line | None]
) -> list[_Edge]:
    """The outermost lines of a page, near its upper and lower edge."""
    by_height = sorted(lines, key=lambda line: -line.bottom)
    upper = [line for line in by_height[:_EDGE_ROWS] if line.top > height * (1 - _EDGE)]
    lower = [line for line in by_height[-_EDGE_ROWS:] if line.bottom < height * _EDGE]
    apart = {id(line) for line in _apart(lines, height, steps)}
    edges: list[_Edge] = []
    for line in [*upper, *(line for line in lower if line not in upper)]:
        is_upper = line.bottom > height / 2
        outer = line is by_height[0] or line is by_height[-1]
        edges.append(
            _Edge(
                line,
                page,
                is_upper,
                round((height - line.bottom if is_upper else line.bottom) / _SAME_HEIGHT),
                id(line) in apart or _beside(line, lines),
                outer and (_continues(around[0], line) if is_upper else _leads_on(line, lines, around[1])),
                _keys(line, page),
            )
        )
    return edges


def _apart(lines: list[Line], height: float, steps: _Steps) -> list[Line]:
    """The lines above and below the widest gaps at the edges, where those are wider than between lines."""
    rows = _rows(lines)
    found: list[Line] = []
    for ordered in (rows, rows[::-1]):
        upper = ordered is rows
        near = [row for row in ordered[:_EDGE_ROWS] if _at_edge(row[0], height, upper)]
        gaps = [
            abs(row[0].bottom - ordered[at + 1][0].bottom) if at + 1 < len(ordered) else height
            for at, row in enumerate(near)
        ]
        if upper:
            gaps = _above_text(gaps, rows, height)
        widest = gaps.index(max(gaps)) if gaps else 0
        if gaps and steps.part(gaps[widest], near[widest][0]):
            found += [line for row in near[: widest + 1] for line in row]
    return found


def _above_text(gaps: list[float], rows: list[list[Line]], height: float) -> list[float]:
    """Gaps between the first rows; one that only the foot of its page follows parts no head from the text."""
    return [
        gap if at == 0 or (at + 1 < len(rows) and rows[at + 1][0].bottom > height * _EDGE) else 0.0
        for at, gap in enumerate(gaps)
    ]


def _at_edge(line: Line, height: float, upper: bool) -> bool:
    return line.top > height * (1 - _EDGE) if upper else line.bottom < height * _EDGE


def _beside(line: Line, lines: list[Line]) -> bool:
    """Does it stand beside the running text, in the outer margin?"""
    widest = max(each.right - each.left for each in lines)
    text = [each for each in lines if each.right - each.left > 0.5 * widest]
    return len(text) > 2 * _EDGE_ROWS and all(
        each.right < line.left or each.left > line.right for each in text
    )


def _text_of(lines: list[Line], height: float, steps: _Steps) -> list[Line]:
    """The lines of a page without what stands apart at its edges."""
    apart = {id(line) for line in _apart(lines, height, steps)}
    return [line for line in lines if id(line) not in apart]


def _neighbours(texts: list[list[Line]], page: int) -> tuple[Line | None, Line | None]:
    """The last line of the text before a page, and the first one after it."""
    before = texts[page - 1] if page else []
    after = texts[page + 1] if page + 1 < len(texts) else []
    return (before[-1] if before else None), (after[0] if after else None)


def _continues(before: Line | None, line: Line) -> bool:
    """Does a line at the head of a page go on with the sentence of the page before?"""
    return before is not None and not _ENDS.search(before.words) and line.text.lstrip()[:1].islower()


def _leads_on(line: Line, lines: list[Line], after: Line | None) -> bool:
    """Does a line at the foot of a page fill it and go on at the head of the next one?"""
    if after is None or "\t" in line.text or _ENDS.search(line.words) or not after.text[:1].islower():
        return False
    left, right = min(each.left for each in lines), max(each.right for each in lines)
    return line.right - line.left > 0.9 * (right - left)
