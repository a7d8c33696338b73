"""Lines of pages that are read from right to left: what is seen, put in the order in which it is read.

A page knows only where each glyph stands. Letters of Arabic or Hebrew are read from the right; Latin
words and numbers among them from the left (Unicode Standard Annex 9, turned round). The boxes of the
lines are mirrored, so that what is said elsewhere of the left edge holds for the edge where a line begins.
"""

import re
import unicodedata
from collections import Counter
from statistics import median
from typing import Any

from cwgdesk.texts.reading.pdf.glyphs import UNREADABLE, Glyph, glyphs_of
from cwgdesk.texts.reading.pdf.lines import Line, Span

_BRACKETS = ("()", "[]", "{}", "«»")
_SPACE = 0.15  # of the size: so much room between two glyphs parts words
_WIDE = 2.0  # and so much parts pieces
_ROW = 0.45  # and so far from a base line a raised mark may stand
_UNSURE = 0.02  # and so near to one another the order of two letters cannot be seen
_WORD = re.compile(r"\S+")
# What no Arabic word has: a vowel sign before its first letter; endings before its end, or at its beginning.
_TORN = re.compile(
    rf"^[\u064b-\u0652]|{UNREADABLE}|^[\u0629\u0649\u0624\u0626](?=[\u0621-\u064a])"
    r"|[\u0629\u0649][\u064b-\u0652]*[\u0621-\u064a]"
)


def is_right_to_left(texts: list[str]) -> bool:
    """Is the text in letters that are read from the right, or a good part of it?"""
    kinds = Counter(unicodedata.bidirectional(c) for text in texts for c in text if c.isalpha())
    return kinds["R"] + kinds["AL"] > 0.3 * max(1, kinds.total())


def right_to_left_lines(handle: Any, page: int, width: float) -> list[Line]:
    """The pieces of lines on a page, mirrored, as `lines_of` gives them for other scripts."""
    letters: list[Glyph] = []
    marks: list[Glyph] = []
    for glyph in glyphs_of(handle):
        (marks if glyph.is_mark else letters).append(glyph)
    for mark in marks:
        _put_on(mark, letters)
    read = [as_read(piece) for row in _rows(letters) for piece in reversed(_pieces(row))]
    for kind in _BRACKETS:
        _set_brackets(read, kind)
    return [_line(piece, page, width) for piece in read]


def _put_on(mark: Glyph, letters: list[Glyph]) -> None:
    """Give a vowel sign to the letter over or under which it stands; not certain where there is none."""
    near = [each for each in letters if not each.is_space and abs(each.base - mark.base) < mark.size]
    if not near:
        mark.torn = True
        letters.append(mark)
        return
    owner = min(near, key=lambda each: (_away(each, mark), abs(each.middle - mark.middle)))
    owner.marks.append(mark)
    owner.torn = owner.torn or mark.torn or _beside(owner, mark) > 0.2 * mark.size


def _beside(letter: Glyph, mark: Glyph) -> float:
    """How far the middle of a mark stands outside the box of a letter."""
    return max(letter.left - mark.middle, mark.middle - letter.right, 0.0)


def _away(letter: Glyph, mark: Glyph) -> float:
    """How far a mark is from a letter; most marks stand a little above the letter's line, few below."""
    return _beside(letter, mark) + abs(letter.base - mark.base)


def _rows(letters: list[Glyph]) -> list[list[Glyph]]:
    """The glyphs that stand on one line, from left to right."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(letters, key=lambda each: -each.base):
        row = rows[-1] if rows else None
        if row is not None and row[0].base - glyph.base < _ROW * max(row[0].size, glyph.size):
            row.append(glyph)
        else:
            rows.append([glyph])
    for row in rows:
        row.sort(key=_place)
    return rows


def _place(glyph: Glyph) -> float:
    return glyph.x + glyph.right


def _pieces(row: list[Glyph]) -> list[list[Glyph]]:
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
        elif spaced or gap > _SPACE * max(last.size, glyph.size):
            pieces[-1].append(_space(last, glyph))
        elif _letter(last) and _letter(glyph) and _place(glyph) - _place(last) < _UNSURE * glyph.size:
            last.torn = glyph.torn = True
        pieces[-1].append(glyph)
        last, spaced = glyph, False
    return pieces


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
        for at, glyph in enumerate(piece):
            if glyph.text not in kind:
                continue
            after_room = at == 0 or _is_room(piece[at - 1], "([«")
            before_room = at + 1 == len(piece) or _is_room(piece[at + 1], "،؛.,;:؟!؛")
            opens = after_room if after_room != before_room else not depth
            glyph.text = kind[0] if opens else kind[1]
            depth = max(0, depth + (1 if opens else -1))


def _is_room(glyph: Glyph, signs: str) -> bool:
    return glyph.is_space or glyph.text in signs


def _line(glyphs: list[Glyph], page: int, width: float) -> Line:
    """A line of glyphs in the order of reading, its box mirrored."""
    size = Counter(round(g.size, 1) for g in glyphs if not g.is_space).most_common(1)[0][0]
    base = median(g.base for g in glyphs if not g.is_space)
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
