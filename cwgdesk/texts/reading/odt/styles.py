"""Styles and list styles of an OpenDocument text."""

import re
from dataclasses import dataclass, field

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.common.numerals import shown_number
from cwgdesk.texts.reading.docx.names import number
from cwgdesk.texts.reading.docx.styles import PLAIN, Layout, Look, laid_over, over
from cwgdesk.texts.reading.docx.symbols import BULLET
from cwgdesk.texts.reading.odt.names import FO, OFFICE, STYLE, TEXT

_MOST_ANCESTORS = 32
_PROPERTIES = ("text-properties", "paragraph-properties")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12.0, "px": 0.75}
_FORMATS = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none",
}  # fmt: skip
_FORMATS_BY_SAMPLE = {
    "أ, ب, ت": "arabicAlpha", "أ, ب, ج": "arabicAbjad", "ا, ب, ج": "arabicAbjad",
    "А, Б, .., Аа, Аб": "russianUpper", "а, б, .., аа, аб": "russianLower", "一, 二, 三": "chineseCounting",
    "①, ②, ③": "decimalEnclosedCircle", "甲, 乙, 丙": "ideographTraditional",
    "子, 丑, 寅": "ideographZodiac", "１, ２, ３": "decimalFullWidth",
    "1st": "ordinal", "One": "cardinalText", "First": "ordinalText", "01, 02, 03": "decimalZero",
    "*, †, ‡, §, **, ††": "chicago", "א, ב, ג": "hebrew2", "א, י, ק": "hebrew1", "क, ख, ग": "hindiVowels",
    "ก, ข, ค": "thaiLetters", "ア, イ, ウ": "aiueoFullWidth", "ｱ, ｲ, ｳ": "aiueo", "ｲ, ﾛ, ﾊ": "iroha",
    "ㄱ, ㄴ, ㄷ": "chosung", "가, 나, 다": "ganada", "壱, 弐, 参": "japaneseLegal",
    "壹, 贰, 叁": "chineseLegalSimplified", "일, 이, 삼": "koreanDigital",
}  # fmt: skip  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list style."""

    format: str = "none"
    prefix: str = ""
    suffix: str = ""
    above: int = 1  # how many levels the label shows, this one included
    start: int = 1
    bullet: str = ""
    pattern: str = ""
    layout: Layout = field(default_factory=Layout)


@dataclass(slots=True)
class Style:
    """A paragraph or text style with everything it inherits."""

    name: str = ""
    look: Look = PLAIN
    layout: Layout = field(default_factory=Layout)
    list_style: str | None = None  # "" = explicitly none
    outline: int | None = None


class Styles:
    """The styles of one file: automatic ones from its content, named ones from its styles."""

    def __init__(self, content: Element, layout: Element | None) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        self.outline_levels: dict[int, ListLevel] = {}
        self._resolved: dict[tuple[str, str], Style] = {}
        for root in (content, layout):
            if root is None:
                continue
            for element in root.iter(STYLE + "style"):
                key = (element.get(STYLE + "family", ""), element.get(STYLE + "name", ""))
                self._elements.setdefault(key, element)
            for element in root.iter(TEXT + "list-style"):
                self._lists.setdefault(element.get(STYLE + "name", ""), _levels(element))
            for element in root.iter(TEXT + "outline-style"):
                self.outline_levels = self.outline_levels or _levels(element)

    def get(self, family: str, name: str) -> Style:
        """The style of this family ("paragraph", "text") and name, resolved."""
        if (family, name) not in self._resolved:
            self._resolved[family, name] = self._resolve(family, name)
        return self._resolved[family, name]

    def list_levels(self, name: str | None) -> dict[int, ListLevel]:
        """The levels of a list style, from 1."""
        return self._lists.get(name or "", {})

    def _resolve(self, family: str, name: str) -> Style:
        chain: list[Element] = []
        at = name
        while (family, at) in self._elements and len(chain) < _MOST_ANCESTORS:
            chain.append(self._elements[family, at])
            at = chain[-1].get(STYLE + "parent-style-name", "")
        style = Style(name)
        # An automatic style has a name of its own ("P12"): the user knows it by its parent's.
        shown = next((e for e in chain if e.getparent().tag != OFFICE + "automatic-styles"), None)
        if shown is not None:
            style.name = shown.get(STYLE + "display-name") or shown.get(STYLE + "name", "").replace(
                "_20_", " "
            )
        elif at:
            style.name = at.replace("_20_", " ")
        for element in reversed(chain):
            text, paragraph = (element.find(STYLE + part) for part in _PROPERTIES)
            style.look = style.look if text is None else over(style.look, _look(text))
            style.layout = style.layout if paragraph is None else laid_over(style.layout, _layout(paragraph))
            style.list_style = element.get(STYLE + "list-style-name", style.list_style)
            style.outline = number(element.get(STYLE + "default-outline-level")) or style.outline
        return style


def _look(properties: Element | None) -> Look:
    if properties is None:
        return PLAIN
    weight, slant = properties.get(FO + "font-weight"), properties.get(FO + "font-style")
    underline = properties.get(STYLE + "text-underline-style")
    strike = properties.get(STYLE + "text-line-through-style")
    position = properties.get(STYLE + "text-position")
    display = properties.get(TEXT + "display")
    return Look(
        None if weight is None else weight == "bold" or (weight.isdecimal() and int(weight) >= 600),
        None if slant is None else slant in ("italic", "oblique"),
        None if underline is None else underline != "none",
        None if strike is None else strike != "none",
        None
        if position is None
        else position.startswith("super") or (position[:1].isdecimal() and position[:2] != "0%"),
        None if display is None else display == "none",
        properties.get(STYLE + "font-name"),
    )


def _layout(properties: Element | None) -> Layout:
    if properties is None:
        return Layout()
    mode = properties.get(STYLE + "writing-mode")
    return Layout(
        left=_points(properties.get(FO + "margin-left")),
        first=_points(properties.get(FO + "text-indent")),
        align=properties.get(FO + "text-align"),
        rtl=None if mode is None else mode.startswith("rl"),
        page_break=True if properties.get(FO + "break-before") == "page" else None,
    )


def _points(text: str | None) -> float | None:
    if not text or text[-2:] not in _POINTS:
        return None
    try:
        return round(float(text[:-2]) * _POINTS[text[-2:]], 2)
    except ValueError:
        return None


def _levels(element: Element) -> dict[int, ListLevel]:
    levels: dict[int, ListLevel] = {}
    for child in element:
        at = number(child.get(TEXT + "level"))
        if at is None:
            continue
        properties = child.find(STYLE + "list-level-properties")
        alignment = None if properties is None else properties.find(STYLE + "list-level-label-alignment")
        bullet = child.get(TEXT + "bullet-char", "") if child.tag == TEXT + "list-level-style-bullet" else ""
        if child.tag == TEXT + "list-level-style-image" or "\ue000" <= bullet <= "\uf8ff":
            bullet = BULLET
        sample = child.get(STYLE + "num-format", "")
        levels[at] = ListLevel(
            _FORMATS.get(sample) or _FORMATS_BY_SAMPLE.get(re.sub(r", \.\.\..*$", "", sample), "decimal"),
            child.get(STYLE + "num-prefix", ""),
            child.get(STYLE + "num-suffix", ""),
            number(child.get(TEXT + "display-levels")) or 1,
            number(child.get(TEXT + "start-value", "1")) or 0,
            bullet,
            child.get(
                "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}num-list-format", ""
            ),
            _layout(alignment),
        )
    return levels


def label_of(levels: dict[int, ListLevel], at: int, counts: dict[int, int]) -> str:
    """The label that level `at` (from 1) shows."""
    level = levels.get(at)
    if level is None:
        return ""
    if level.bullet:
        return level.bullet
    shown = {n: _number(levels.get(n), counts.get(n)) for n in range(1, at + 1)}
    if level.pattern:
        label = level.pattern
        for n, text in shown.items():
            label = label.replace(f"%{n}%", text)
        return label.strip()
    if level.format == "none":
        return (level.prefix + level.suffix).strip()
    numbers = [shown[n] for n in range(max(1, at - level.above + 1), at + 1) if shown[n]]
    return f"{level.prefix}{'.'.join(numbers)}{level.suffix}".strip()


def _number(level: ListLevel | None, count: int | None) -> str:
    if level is None or level.format == "none":
        return ""
    return shown_number(level.start if count is None else count, level.format)
