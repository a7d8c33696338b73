"""The lines of a PDF page: characters with their places, gathered as the page shows them."""

import ctypes
import math
import re
from collections import Counter
from dataclasses import dataclass, field
from statistics import median
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # pyright: ignore[reportMissingTypeStubs]  # it has none

from cwgdesk.texts.reading.docx.symbols import plain_characters

_HYPHENS = {"\x02": "-", "\ufffe": "-", "\u00ad": "-"}  # how pdfium tells a hyphen at the end of a line
_NAME_LENGTH = 128


class Span(NamedTuple):
    """Text of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    torn: bool = False  # its letters, or their order, are not certain


@dataclass(slots=True)
class Line:
    """One line, or a piece of one: its words and its box, in points from the lower left corner."""

    spans: list[Span]
    left: float
    right: float
    bottom: float
    top: float
    size: float
    page: int
    column: int = 0

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(span.text for span in self.spans)

    @property
    def words(self) -> str:
        """Its words without the marks of notes after them."""
        end = len(self.spans)
        while end and (self.spans[end - 1].raised or self.spans[end - 1].text.isspace()):
            end -= 1
        return "".join(span.text for span in self.spans[:end]).rstrip()

    @property
    def bold(self) -> bool:
        """Is all of it bold?"""
        return all(span.bold for span in self.spans if span.text.strip())


class _Character(NamedTuple):
    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool
    italic: bool


@dataclass(slots=True)
class PageText:
    """Reads characters from one text page of pdfium."""

    handle: Any
    box: Any = field(default_factory=pdfium.FS_RECTF)
    name: Any = field(default_factory=lambda: ctypes.create_string_buffer(_NAME_LENGTH))
    flags: Any = field(default_factory=ctypes.c_int)
    matrix: Any = field(default_factory=pdfium.FS_MATRIX)
    across: Any = field(default_factory=ctypes.c_double)
    up: Any = field(default_factory=ctypes.c_double)

    def place(self, at: int) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a character."""
        pdfium.FPDFText_GetLooseCharBox(self.handle, at, self.box)  # pyright: ignore[reportUnknownMemberType]
        return self.box.left, self.box.bottom, self.box.right, self.box.top

    def inked(self, at: int) -> tuple[float, float, float, float]:
        """The same of what is drawn of it."""
        edges = [ctypes.c_double() for _ in range(4)]
        pdfium.FPDFText_GetCharBox(self.handle, at, *edges)  # pyright: ignore[reportUnknownMemberType]
        left, right, bottom, top = (edge.value for edge in edges)
        return left, bottom, right, top

    def origin(self, at: int) -> tuple[float, float]:
        """Where a character is set: from the left, and on which base line."""
        pdfium.FPDFText_GetCharOrigin(self.handle, at, self.across, self.up)  # pyright: ignore[reportUnknownMemberType]
        return self.across.value, self.up.value

    def scale(self, at: int) -> float:
        """How much its font is enlarged on the page."""
        pdfium.FPDFText_GetMatrix(self.handle, at, self.matrix)  # pyright: ignore[reportUnknownMemberType]
        return math.hypot(self.matrix.c, self.matrix.d) or 1.0

    def style(self, at: int) -> tuple[bool, bool]:
        """Is its font bold, italic?"""
        length = pdfium.FPDFText_GetFontInfo(self.handle, at, self.name, _NAME_LENGTH, self.flags)
        name = self.name.value.lower() if 0 < length <= _NAME_LENGTH else b""
        return b"bold" in name or b"black" in name, b"italic" in name or b"oblique" in name


def lines_of(handle: Any, page: int) -> list[Line]:
    """The pieces of lines on a page, in the order in which the file draws them."""
    source = PageText(handle)
    pieces: list[Line] = []
    current: list[_Character] = []
    style, scale, in_word = (False, False), 1.0, False
    for at in range(pdfium.FPDFText_CountChars(handle)):
        code = pdfium.FPDFText_GetUnicode(handle, at)
        text = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
        text = _HYPHENS.get(text, text)
        if text in ("\r", "\n"):
            _close(current, page, pieces)
            in_word = False
            continue
        if not text or (text < " " and text != "\t"):
            continue
        if text.isspace():
            in_word = False
            if current:
                last = current[-1]
                current.append(
                    _Character(" ", last.right, last.bottom, last.right, last.top, last.size, *style)
                )
            continue
        left, bottom, right, top = source.place(at)
        if current and _apart(current[-1], left, bottom, top):
            _close(current, page, pieces)
            in_word = False
        if not in_word:
            style, scale, in_word = source.style(at), source.scale(at), True
        size = pdfium.FPDFText_GetFontSize(handle, at) * scale
        current.append(_Character(plain_characters(text, ""), left, bottom, right, top, size, *style))
    _close(current, page, pieces)
    return pieces


def _apart(last: _Character, left: float, bottom: float, top: float) -> bool:
    """Does a character begin another piece: another line, or beyond a wide gap?"""
    height = max(last.top - last.bottom, top - bottom, 1.0)
    overlap = min(last.top, top) - max(last.bottom, bottom)
    gap = left - last.right
    return overlap < 0.2 * min(last.top - last.bottom, top - bottom) or gap > 2 * height or gap < -3 * height


def _close(characters: list[_Character], page: int, pieces: list[Line]) -> None:
    """Make a line of the characters, and begin a new one."""
    while characters and characters[-1].text == " ":
        characters.pop()
    characters[:] = [c for at, c in enumerate(characters) if not _is_set_space(characters, at)]
    if characters:
        solid = [c for c in characters if c.text != " "]
        size = Counter(round(c.size, 1) for c in solid).most_common(1)[0][0]
        bottom = median(c.bottom for c in solid)
        spans: list[Span] = []
        for c in characters:
            raised = c.size < 0.8 * size and c.bottom > bottom + 0.1 * size and c.text != " "
            look = (c.bold, c.italic, raised, False)
            if spans and spans[-1][1:] == look:
                spans[-1] = Span(spans[-1].text + c.text, *look)
            else:
                spans.append(Span(c.text, *look))
        left, right = min(c.left for c in solid), max(c.right for c in solid)
        pieces.append(Line(spans, left, right, bottom, max(c.top for c in solid), size, page))
    characters.clear()


def _is_set_space(characters: list[_Character], at: int) -> bool:
    """A gap that typesetting puts between Chinese characters and digits or letters."""
    if characters[at].text != " " or not 0 < at < len(characters) - 1:
        return False
    before, after = characters[at - 1].text[-1], characters[at + 1].text[0]
    chinese = ("\u3400" <= before <= "\u9fff") + ("\u3400" <= after <= "\u9fff")
    return chinese == 2 or (chinese == 1 and before.isalnum() and after.isalnum())


def body_size(lines: list[Line]) -> float:
    """The size most of the text is set in."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def gutter_of(pages: list[list[Line]], width: float) -> float | None:
    """Where most pages of a document that have two columns have the gap between them."""
    found = Counter(gutter for gutter in (_gutter(pieces, width) for pieces in pages) if gutter is not None)
    return found.most_common(1)[0][0] if found else None


def in_reading_order(
    pieces: list[Line], width: float, usual: float | None = None, turned: bool = False
) -> list[Line]:
    """The lines of a page from top to bottom, column by column where there are two.

    A page with few lines, as the last one, has its columns where the others of the document have them:
    `usual`. Where columns run the other way than the lines, they are `turned`.
    """
    gutter = _gutter(pieces, width)
    if gutter is None and usual is not None and _has_gutter(pieces, usual):
        gutter = usual
    if gutter is None:
        beside = {id(piece) for piece in _beside(pieces, width)}
        for piece in pieces:
            piece.column = 2 if id(piece) in beside else 0
        return [
            *_rows([p for p in pieces if id(p) not in beside]),
            *_rows([p for p in pieces if id(p) in beside]),
        ]
    ordered: list[tuple[int, int, Line]] = []
    band = 0
    for piece in sorted(pieces, key=lambda p: -p.bottom):
        if piece.left < gutter - 1 and piece.right > gutter + 1:
            band += 2
            ordered.append((band - 1, 0, piece))
        else:
            piece.column = 1 if piece.left < gutter else 2
            ordered.append((band, piece.column, piece))
    lines: list[Line] = []
    for key in sorted({(b, c) for b, c, _ in ordered}, key=lambda k: (k[0], -k[1] if turned else k[1])):
        lines += _rows([piece for b, c, piece in ordered if (b, c) == key])
    return lines


def _beside(pieces: list[Line], width: float) -> list[Line]:
    """Words in the outer margin, beside the running text: they must not be read into its lines."""
    wide = [p for p in pieces if p.right - p.left > 0.45 * width]
    if len(wide) < 8:
        return []
    left, right = min(p.left for p in wide), max(p.right for p in wide)
    return [p for p in pieces if p.left > right + 4 or (p.right < left - 4 and len(p.text) > 6)]


def _gutter(pieces: list[Line], width: float) -> float | None:
    """Where the gap between two columns of running text is, if there are two."""
    wide = [p for p in pieces if p.right - p.left > 0.22 * width and p.right - p.left < 0.55 * width]
    starts = Counter(round(p.left / 4) for p in wide if 0.4 * width < p.left < 0.65 * width)
    if not starts:
        return None
    start, count = starts.most_common(1)[0]
    gutter = start * 4 - 4.0
    before = [p for p in wide if p.right <= gutter + 4]
    crossing = [p for p in pieces if p.left < gutter - 2 and p.right > gutter + 6]
    if count < 8 or len(before) < 8 or len(crossing) > 0.4 * len(pieces):
        return None
    return gutter


def _has_gutter(pieces: list[Line], gutter: float) -> bool:
    """Do lines begin to the right of a gap, beside others that end before it, and hardly one crosses it?"""
    beyond = [p for p in pieces if abs(p.left - gutter - 4) < 6]
    before = [p for p in pieces if p.right <= gutter + 4]
    crossing = [p for p in pieces if p.left < gutter - 2 and p.right > gutter + 6]
    beside = [p for p in beyond if any(_level(p, each) for each in before)]
    return bool(beside) and len(crossing) < len(beside)


def _rows(pieces: list[Line]) -> list[Line]:
    """Pieces on the same base line joined, from top to bottom."""
    rows: list[list[Line]] = []
    for piece in sorted(pieces, key=lambda p: -p.bottom):
        row = rows[-1] if rows else None
        if row is not None and _level(row[0], piece):
            row.append(piece)
        else:
            rows.append([piece])
    return [_joined_row(row) for row in rows]


def _level(a: Line, b: Line) -> bool:
    overlap = min(a.top, b.top) - max(a.bottom, b.bottom)
    return overlap > 0.6 * min(a.top - a.bottom, b.top - b.bottom)


def _joined_row(row: list[Line]) -> Line:
    row = sorted(row, key=lambda p: p.left)
    whole = row[0]
    for piece in row[1:]:
        gap = piece.left - whole.right
        raised = piece.size < 0.85 * whole.size and piece.bottom > whole.bottom + 0.1 * whole.size
        spans = [span._replace(raised=True) for span in piece.spans] if raised else piece.spans
        between = "\t" if gap > whole.size else "" if raised else " "
        whole = Line(
            [*whole.spans, *([Span(between)] if between else []), *spans],
            whole.left,
            max(whole.right, piece.right),
            min(whole.bottom, piece.bottom),
            max(whole.top, piece.top),
            max(whole.size, piece.size),
            whole.page,
            whole.column,
        )
    return whole


LABEL = re.compile(
    r"\s*(?:[•·▪◦●■–—-]\s|\(?[0-9]{1,3}[.)](?=\s)|[0-9]{1,3}\.[0-9.]+\s|\(?[a-zA-Z]{1,2}[.)]\s|\(?[ivx]{1,5}[.)]\s"
    r"|[IVX]{1,5}\.\s|[0-9]{1,3}\t|\(?(?:[٠-٩]{1,3}|[\u0621-\u064a]{1,2})[.)]\s)"
)
