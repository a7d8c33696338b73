"""Sets glyphs on a line as a page shows them: from left to right, each as wide as half its size."""

from cwgdesk.texts.reading.pdf.glyphs import Glyph

SIZE = 10.0


def glyph(text: str, at: float, base: float = 700.0, width: float = 5.0, size: float = SIZE) -> Glyph:
    """One glyph at a place."""
    return Glyph(text, at, base, at, at + width, base, base + size, size)


def seen(text: str) -> list[Glyph]:
    """A line as it is seen; "~" is a lam-alef, drawn as one sign."""
    return [glyph(letter.replace("~", "\u0644\u0627"), 100 + 5 * n) for n, letter in enumerate(text)]
