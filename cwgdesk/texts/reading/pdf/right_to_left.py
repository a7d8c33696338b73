"""Lines of pages that are read from right to left: what is seen, put in the order in which it is read.

A page knows only where each glyph stands. Letters of Arabic or Hebrew are read from the right; Latin
words and numbers among them from the left (Unicode Standard Annex 9, turned round). The boxes of the
lines are mirrored, so that what is said elsewhere of the left edge holds for the edge where a line begins.
"""

import re
import unicodedata
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import Any

from cwgdesk.texts.reading.pdf.glyphs import STRETCH, UNREADABLE, Glyph, glyphs_of
from cwgdesk.texts.reading.pdf.lines import LABEL, Line, Span

_BRACKETS = ("()", "[]", "{}", "«»")
_QUOTES = str.maketrans("“”‘’", "”“’‘")  # pdfium turns them where it reads from the right; Unicode does not
_SPACE, _NO_SPACES = (
    0.17,
    0.14,
)  # of the size: so much room between glyphs parts words; and where no spaces are
_BAND = 20.0  # points
_WIDE = 2.0  # and so much parts pieces
_ROW = 0.6  # and so far from a base line a raised mark may stand
_UNSURE = 0.02  # and so near to one another the order of two letters cannot be seen
_WORD = re.compile(r"\S+")
_STOPS = re.compile(r"[.,;:!?،؛؟]['\"”’»)\]]*\s*$")
_NUMBERED = re.compile(r"\s*(\d{1,3})\s?[-–.)]\s")
_RECITAL = re.compile(r"(?:و?إذ|وقد)\s")  # how most begin
_BEGINS = re.compile(rf"{LABEL.pattern}|{_NUMBERED.pattern}|{_RECITAL.pattern}")  # a paragraph
# What no Arabic word has: a vowel sign before its first letter; endings before its end, or at its beginning.
_TORN = re.compile(
    rf"^[\u064b-\u0652]|{UNREADABLE}|^[\u0629\u0649\u0624\u0626](?=[\u0621-\u064a])"
    r"|[\u0629\u0649][\u064b-\u0652]*[\u0621-\u064a]"
)


def is_right_to_left(texts: list[str]) -> bool:
    """Is the text in letters that are read from the right, or a good part of it?"""
    kinds = Counter(unicodedata.bidirectional(c) for text in texts for c in text if c.isalpha())
    return kinds["R"] + kinds["AL"] > 0.3 * max(1, kinds.total())


def breaks_in(pages: list[list[Line]]) -> int:
    """How often the text breaks off if its pages are read so: numbers fall back, sentences are cut.

    Word runs the columns from the left where only the paragraphs were turned, and not the section.
    """
    lines = [line for page in pages for line in page if not line.text.strip().isdecimal()]
    numbered = ((line, _NUMBERED.match(line.text)) for line in lines)
    numbers = [  # recitals stand before what is numbered
        int(found.group(1)) if found else 0 for line, found in numbered if found or _RECITAL.match(line.text)
    ]
    cut = sum(
        (_STOPS.search(last.words) is None) == (_BEGINS.match(line.text) is not None)
        for last, line in pairwise(lines)
        if (last.page, last.column) != (line.page, line.column)
    )
    return cut + sum(after < before for before, after in pairwise(numbers))


def right_to_left_lines(handle: Any, page: int, width: float) -> list[Line]:
    """The pieces of lines on a page, mirrored, as `lines_of` gives them for other scripts."""
    return lines_from(glyphs_of(handle), page, width)


def lines_from(glyphs: list[Glyph], page: int, width: float) -> list[Line]:
    """The same from the glyphs of a page."""
    letters = [glyph for glyph in glyphs if not glyph.is_mark]
    letters += _put_on([glyph for glyph in glyphs if glyph.is_mark], letters)
    spaced = sum(glyph.is_space for glyph in letters) > 0.05 * len(letters)
    space = _SPACE if spaced else _NO_SPACES
    read = [as_read(piece) for row in _rows(letters) for piece in reversed(_pieces(row, space))]
    for kind in _BRACKETS:
        _set_brackets(read, kind)
    return [_line(piece, page, width) for piece in read]


def _put_on(marks: list[Glyph], letters: list[Glyph]) -> list[Glyph]:
    """Give each vowel sign to the letter over or under which it stands; those that have none come back."""
    bands: dict[int, list[Glyph]] = {}  # letters by height, so that each sign looks at few
    for letter in letters:
        if not letter.is_space:
            bands.setdefault(int(letter.base // _BAND), []).append(letter)
    alone: list[Glyph] = []
    for mark in marks:
        reach = range(int((mark.base - mark.size) // _BAND), int((mark.base + mark.size) // _BAND) + 1)
        near = [
            each for band in reach for each in bands.get(band, ()) if abs(each.base - mark.base) < mark.size
        ]
        if near:
            owner = min(near, key=lambda each: (_away(each, mark), abs(each.middle - mark.middle)))
            owner.marks.append(mark)
            owner.torn = owner.torn or mark.torn or _beside(owner, mark) > 0.2 * mark.size
        else:
            mark.torn = True
            alone.append(mark)
    return alone


def _beside(letter: Glyph, mark: Glyph) -> float:
    """How far the middle of a mark stands outside the box of a letter."""
    return max(letter.left - mark.middle, mark.middle - letter.right, 0.0)


def _away(letter: Glyph, mark: Glyph) -> float:
    """How far a mark is from a letter; most marks stand a little above the letter's line, few below."""
    return _beside(letter, mark) + abs(letter.base - mark.base)


def _rows(letters: list[Glyph]) -> list[list[Glyph]]:
    """The glyphs that stand on one line, from left to right; a raised one with the line that has most."""
    levels: dict[float, list[Glyph]] = {}
    for glyph in letters:
        levels.setdefault(round(glyph.base, 1), []).append(glyph)
    rows: list[tuple[float, list[Glyph]]] = []
    for base, level in sorted(levels.items(), key=lambda each: -len(each[1])):
        size = max(glyph.size for glyph in level)
        near = [row for row in rows if abs(row[0] - base) < _ROW * max(size, row[1][0].size)]
        if near:
            min(near, key=lambda row: abs(row[0] - base))[1].extend(level)
        else:
            rows.append((base, level))
    return [sorted(row, key=_place) for _, row in sorted(rows, key=lambda each: -each[0])]


def _place(glyph: Glyph) -> float:
    return glyph.x + glyph.right


def _pieces(row: list[Glyph], space: float) -> list[list[Glyph]]:
    """A line parted at wide gaps, with one space wherever words are parted."""
    pieces: list[list[Glyph]] = []
    spaced = False
    last: Glyph | None = None
    for glyph in row:
        if glyph.is_space:
            spaced = True
            continue
        gap = glyph.left - last.right if last is not None else 0.0
        if last is None or gap > _WIDE * max(last.size, glyph.size):
            pieces.append([])
        elif STRETCH in last.text + glyph.text:
            pass  # it is inside a word, however far it reaches
        elif spaced or gap > (space + _bearing(last, glyph)) * max(last.size, glyph.size):
            pieces[-1].append(_space(last, glyph))
        elif _letter(last) and _letter(glyph) and _place(glyph) - _place(last) < _UNSURE * glyph.size:
            last.torn = glyph.torn = True
        pieces[-1].append(glyph)
        last, spaced = glyph, False
    return pieces


def _bearing(a: Glyph, b: Glyph) -> float:
    """Brackets have room about them that is their own."""
    return 0.03 * sum(glyph.text in "()[]{}" for glyph in (a, b))


def _space(a: Glyph, b: Glyph) -> Glyph:
    return Glyph(" ", a.right, a.base, a.right, b.left, a.bottom, a.top, a.size, a.bold, a.italic)


def _letter(glyph: Glyph) -> bool:
    return glyph.text[-1].isalpha()


def as_read(piece: list[Glyph]) -> list[Glyph]:
    """Glyphs that stand from left to right, in the order in which they are read."""
    sides = [_side(glyph) for glyph in piece]
    if "R" not in sides and "L" in sides:
        return piece
    units: list[list[Glyph]] = []
    at = 0
    while at < len(piece):
        end = _end_of_unit(piece, sides, at)
        units.append(piece[at:end])
        if sides[at] not in "LN":
            piece[at].text = piece[at].text.translate(_QUOTES)
        at = end
    return [glyph for unit in reversed(units) for glyph in unit]


def _side(glyph: Glyph) -> str:
    """R: read from the right, L: from the left, N: a digit, C: what may stand inside a number, 0: neither."""
    kind = unicodedata.bidirectional(glyph.text[0])
    if kind in ("EN", "AN"):
        return "N"
    if kind == "CS" and not glyph.is_space:
        return "C"
    return {"R": "R", "AL": "R", "L": "L"}.get(kind, "0")


def _end_of_unit(piece: list[Glyph], sides: list[str], at: int) -> int:
    """Where the number or the Latin words that begin here end; one glyph where neither does."""
    if sides[at] not in "LN":
        return at + 1
    end = _end_of_number(sides, at)
    if sides[at] == "N" and (end == len(sides) or sides[end] != "L"):
        return end
    while True:
        following = end
        while following < len(sides) and sides[following] in "0C":
            following += 1
        if following < len(sides) and sides[following] != "R":
            end = _end_of_number(sides, following)
        elif end < len(sides) and _closes("".join(glyph.text for glyph in piece[at:end]), piece[end].text):
            end += 1
        else:
            return end


def _end_of_number(sides: list[str], at: int) -> int:
    """Digits with single stops, commas or strokes between them; else one sign."""
    end = at + 1
    while sides[at] == "N" and end < len(sides):
        if sides[end] == "N":
            end += 1
        elif sides[end] == "C" and end + 1 < len(sides) and sides[end + 1] == "N":
            end += 2
        else:
            break
    return end


def _closes(text: str, sign: str) -> bool:
    """May a sign close a bracket that is open in a text?"""
    kind = next((kind for kind in _BRACKETS if sign in kind), None)
    return kind is not None and sum(map(text.count, kind)) % 2 == 1


def _set_brackets(read: list[list[Glyph]], kind: str) -> None:
    """Say of each bracket of a kind whether it opens or closes: files name some by their shape, some not."""
    depth = 0
    for piece in read:
        inside: dict[int, bool] = {}  # brackets within a word, as in "MIN(22)/30": do they open?
        for at, glyph in enumerate(piece):
            if glyph.text not in kind:
                continue
            opens = at == 0 or _is_room(piece[at - 1], "([«")
            if opens == (at + 1 == len(piece) or _is_room(piece[at + 1], "،؛.,;:؟!")):
                if at not in inside:
                    inside |= _within(piece, at, kind, depth)
                opens = inside[at]
            glyph.text = kind[0] if opens else kind[1]
            depth = max(0, depth + (1 if opens else -1))


def _within(piece: list[Glyph], at: int, kind: str, depth: int) -> dict[int, bool]:
    """A bracket without room on either side, and its partner, if that stands in the same word."""
    end = next((i for i in range(at + 1, len(piece)) if piece[i].is_space), len(piece))
    partner = next((i for i in range(at + 1, end - 1) if piece[i].text in kind), None)
    between = "".join(glyph.text for glyph in piece[at:partner])
    if partner is not None and re.search(r"\w", between) and not _is_room(piece[partner + 1], "،؛.,;:؟!"):
        return {at: True, partner: False}
    return {at: not depth}


def _is_room(glyph: Glyph, signs: str) -> bool:
    return glyph.is_space or glyph.text in signs


def _line(glyphs: list[Glyph], page: int, width: float) -> Line:
    """A line of glyphs in the order of reading, its box mirrored."""
    size = Counter(round(g.size, 1) for g in glyphs if not g.is_space).most_common(1)[0][0]
    base = median(g.base for g in glyphs if not g.is_space)
    glyphs = [glyph for at, glyph in enumerate(glyphs) if not _stretches(glyphs, at)]
    _mark_torn(glyphs)
    spans: list[Span] = []
    for glyph in glyphs:
        raised = glyph.size < 0.8 * size and glyph.base > base + 0.1 * size and not glyph.is_space
        look = (glyph.bold, glyph.italic, raised, glyph.torn)
        if spans and spans[-1][1:] == look:
            spans[-1] = Span(spans[-1].text + glyph.words, *look)
        else:
            spans.append(Span(glyph.words, *look))
    right, left = max(g.right for g in glyphs), min(g.left for g in glyphs)
    return Line(spans, width - right, width - left, base, base + size, size, page)


def _stretches(glyphs: list[Glyph], at: int) -> bool:
    """Was it put in to fill a line? Somebody who types the sign types it once."""
    text = glyphs[at].text
    around = "".join(glyph.text for glyph in glyphs[max(0, at - 1) : at + 2])
    return set(text) == {STRETCH} and around.count(STRETCH) > 1


def _mark_torn(glyphs: list[Glyph]) -> None:
    """What is torn is the whole word: where a letter of it is not certain, and where no word is like it."""
    words = [glyph.words for glyph in glyphs]
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    for found in _WORD.finditer("".join(words)):
        inside = [g for g, start in zip(glyphs, starts, strict=False) if found.start() <= start < found.end()]
        if any(glyph.torn for glyph in inside) or _TORN.search(found.group().strip("()[]«»\"'،؛.")):
            for glyph in inside:
                glyph.torn = True
