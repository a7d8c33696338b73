"""The glyphs of a right-to-left page: the letters each stands for, and where it is set."""

import unicodedata
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium_raw  # pyright: ignore[reportMissingTypeStubs]  # it has none

from cwgdesk.texts.reading.docx.symbols import plain_characters
from cwgdesk.texts.reading.pdf.lines import PageText

raw: Any = pdfium_raw
UNREADABLE = "\ufffd"  # a glyph of which the file does not say what letter it is
STRETCH = "\u0640"  # the line that makes a word longer, a letter only where somebody has typed it
# Signs that only steer.
_NO_LETTERS = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_ALEFS = frozenset("\u0622\u0623\u0625\u0627\u0671")
_LAM = "\u0644"
_ALLAH = "\u0627\u0644\u0644\u0647"
_SHADDA = "\u0651"


@dataclass(slots=True)
class Glyph:
    """One sign on the page: its letters in the order in which they are read, and its box in points."""

    text: str
    x: float  # where it is set
    base: float  # the line it stands on
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool = False
    italic: bool = False
    torn: bool = False  # its letters or its place among them are not certain
    marks: list["Glyph"] = field(default_factory=list["Glyph"])

    @property
    def is_space(self) -> bool:
        """Only the room between words?"""
        return self.text.isspace()

    @property
    def is_mark(self) -> bool:
        """A vowel sign or the like, which belongs to the letter over or under which it stands?"""
        return all(unicodedata.category(letter) == "Mn" for letter in self.text)

    @property
    def words(self) -> str:
        """Its letters with the signs over and under them, on a ligature each after its own letter."""
        if not self.marks:
            return self.text
        share = (self.right - self.left) / len(self.text) or 1.0
        found = ""
        for at, letter in enumerate(self.text):
            last = len(self.text) - 1
            own = [m for m in self.marks if min(last, max(0, int((self.right - m.middle) / share))) == at]
            found += letter + "".join(sorted("".join(m.text for m in own), key=_marks_order))
        return found

    @property
    def middle(self) -> float:
        """The middle of its box, from left to right."""
        return (self.left + self.right) / 2


def _marks_order(mark: str) -> bool:
    """The doubling sign comes first, as people type it."""
    return mark != _SHADDA


def glyphs_of(handle: Any) -> list[Glyph]:
    """The glyphs of a page in pdfium's order, letters of a ligature together; without drawn-twice ones."""
    source = PageText(handle)
    found: list[Glyph] = []
    for at in range(raw.FPDFText_CountChars(handle)):
        glyph = _glyph(source, at)
        if glyph is None:
            continue
        last = found[-1] if found else None
        if last is not None and _one_sign(last, glyph):
            last.text += glyph.text
            last.torn = last.torn or glyph.torn
        elif last is None or not _drawn_twice(found, glyph):
            found.append(glyph)
    backwards = _are_backwards(found)
    for glyph in found:
        glyph.text = _in_order(glyph.text, backwards)
    return found


def _glyph(source: PageText, at: int) -> Glyph | None:
    """One character of pdfium's; None for what it has put in between, and for what is no letter."""
    if raw.FPDFText_IsGenerated(source.handle, at) == 1:
        return None
    text = _letters(raw.FPDFText_GetUnicode(source.handle, at))
    if raw.FPDFText_HasUnicodeMapError(source.handle, at) == 1:
        text = UNREADABLE
    left, bottom, right, top = source.place(at)
    x, base = source.origin(at)
    size = raw.FPDFText_GetFontSize(source.handle, at) * source.scale(at)
    if text != STRETCH and _is_stretch(source.inked(at), base, size):
        text = STRETCH * 2  # put in to fill a line, under whatever code
    if not text or (text.isspace() and right - left < 0.01):
        return None
    bold, italic = source.style(at)
    return Glyph(text, x, base, left, right, bottom, top, size, bold, italic, UNREADABLE in text)


def _is_stretch(ink: tuple[float, float, float, float], base: float, size: float) -> bool:
    """Does a sign look like a flat stroke on the base line, wider than a full stop?"""
    left, bottom, right, top = ink
    height = top - bottom
    flat = 0.02 * size < height < 0.15 * size and bottom - base > -0.05 * size and top - base < 0.2 * size
    return flat and right - left > 1.6 * height


def _letters(code: int) -> str:
    """A code as letters: presentation forms as what they present; "" for what only steers."""
    if 0xF020 <= code <= 0xF0FF:
        return plain_characters(chr(code), "")
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xF900:
        return UNREADABLE
    letter = chr(code)
    if letter in "\x02\ufffe\u00ad":
        return "-"
    if letter in _NO_LETTERS:
        return ""
    if letter < " " and letter != "\t":
        return UNREADABLE
    if letter.isspace():
        return " "
    if "\ufb1d" <= letter <= "\ufeff":
        plain = unicodedata.normalize("NFKC", letter).replace(" ", "")
        return "".join(part for part in plain if part not in _NO_LETTERS)
    return letter


def _one_sign(a: Glyph, b: Glyph) -> bool:
    """Are both letters of one ligature: in the very same place?"""
    if a.is_space or b.is_space:
        return False
    same = abs(a.x - b.x) + abs(a.base - b.base) + abs(a.left - b.left) + abs(a.right - b.right)
    return same < 0.01 and a.text != b.text


def _drawn_twice(found: list[Glyph], glyph: Glyph) -> bool:
    """Is it a shadow, drawn again by a hair's breadth, as some programs make letters bold?"""
    near = 0.06 * glyph.size
    return any(
        each.text == glyph.text and abs(each.x - glyph.x) < near and abs(each.base - glyph.base) < near
        for each in found[-3:]
    )


def _are_backwards(glyphs: list[Glyph]) -> bool:
    """Do ligatures come last letter first? An alef is never joined to a lam after it."""
    pairs = [glyph.text for glyph in glyphs if len(glyph.text) == 2 and _LAM in glyph.text]
    wrong = sum(pair[0] in _ALEFS and pair[1] == _LAM for pair in pairs)
    return wrong >= sum(pair[0] == _LAM and pair[1] in _ALEFS for pair in pairs)


def _in_order(text: str, backwards: bool) -> str:
    if len(text) < 2 or not any("\u0590" <= letter <= "\u08ff" for letter in text):
        return text
    if len(text) == 2 and text[0] == _LAM and text[1] in _ALEFS:
        return text
    return text if not backwards or text == _ALLAH else text[::-1]
