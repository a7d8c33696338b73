"""Characters of the symbol fonts, as Unicode.

The Symbol table is Adobe's published Symbol encoding; of Wingdings only what stands in
texts is given, everything else of a symbol font shows as a bullet.
"""

import re

_SYMBOL_32 = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_SYMBOL_160 = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_WINGDINGS = {
    0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□",
    0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA0: "▪",
    0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔",
    0xEF: "⇦", 0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    **{0x80 + i: c for i, c in enumerate("⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿")},
}  # fmt: skip
BULLET = "•"
_ODD = re.compile("[\uf020-\uf0ff\u2011\u00ad]")


def symbol(code: int, font: str) -> str:
    """The Unicode character of `code` (F0xx or xx) in a symbol font."""
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
        return BULLET
    low = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    if low > 0xFF:
        return chr(code)
    name = font.lower()
    if "wingdings" in name or "webdings" in name:
        return _WINGDINGS.get(low, BULLET)
    if "symbol" in name or low != code:
        if 0x20 <= low < 0x20 + len(_SYMBOL_32):
            return _SYMBOL_32[low - 0x20]
        if 0xA0 <= low < 0xA0 + len(_SYMBOL_160):
            return _SYMBOL_160[low - 0xA0]
        return BULLET
    return chr(code)


def plain_characters(text: str, font: str) -> str:
    """`text` with the private characters of symbol fonts (U+F020 to U+F0FF) and special hyphens made plain.

    One hyphen whether it may end a line or not, and none where a word merely could be
    divided: the same text must compare equal from every format.
    """
    if not _ODD.search(text):
        return text
    text = text.replace("\u2011", "-").replace("\u00ad", "")
    return "".join(symbol(ord(c), font) if "\uf020" <= c <= "\uf0ff" else c for c in text)
