"""Styles of a Word file, each resolved once along its chain of "based on"."""

from dataclasses import dataclass, field, replace
from typing import Any

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.docx.names import VAL, W, named, number, points, switch, val

_MOST_ANCESTORS = 32  # a longer chain of styles is a mistake or a trap


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look; None = not said here."""

    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    strike: bool | None = None
    superscript: bool | None = None
    hidden: bool | None = None
    font: str | None = None


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Numbering:
    """Which list a paragraph belongs to, and at which level; None = not said here."""

    num: int | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a paragraph stands on the page; None = not said here. Indents in points."""

    numbering: Numbering | None = None
    outline: int | None = None
    left: float | None = None
    right: float | None = None
    first: float | None = None
    align: str | None = None
    rtl: bool | None = None
    page_break: bool | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """One style with everything it inherits."""

    id: str
    name: str
    look: Look = PLAIN
    layout: Layout = field(default_factory=Layout)
    chain: tuple[str, ...] = ()  # itself and its ancestors, nearest first


class Styles:
    """The styles of one file by id."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._resolved: dict[str, Style] = {}
        self.default_paragraph = ""
        self.default_look = PLAIN
        self.default_layout = Layout()
        self.language = ""
        self._own: dict[str, tuple[Look, Layout]] = {}  # a style is read once, however many inherit from it
        if root is not None:
            self._load(root)

    def __contains__(self, style_id: str) -> bool:
        return style_id in self._elements

    def get(self, style_id: str) -> Style:
        """The style with this id; an unknown id is a style without a look."""
        if style_id not in self._resolved:
            self._resolved[style_id] = self._resolve(style_id)
        return self._resolved[style_id]

    def numbering_of(self, style_id: str) -> Numbering | None:
        """The list that a style itself names, without what it inherits."""
        return self.own_layout(style_id).numbering

    def own_layout(self, style_id: str) -> Layout:
        """What a style itself says about layout, without what it inherits."""
        if style_id not in self._own:
            self._own[style_id] = self._read_own(style_id)
        return self._own[style_id][1]

    def _read_own(self, style_id: str) -> tuple[Look, Layout]:
        element = self._elements.get(style_id)
        if element is None:
            return PLAIN, EMPTY_LAYOUT
        run, paragraph = element.find(W + "rPr"), element.find(W + "pPr")
        look = PLAIN if run is None else look_of(run)
        return look, EMPTY_LAYOUT if paragraph is None else layout_of(paragraph)

    def _load(self, root: Element) -> None:
        for element in root.iterchildren(W + "style"):
            style_id = element.get(W + "styleId", "")
            self._elements.setdefault(style_id, element)
            if element.get(W + "type") == "paragraph" and element.get(W + "default") in ("1", "true", "on"):
                self.default_paragraph = self.default_paragraph or style_id
        defaults = root.find(W + "docDefaults")
        if defaults is not None:
            run = defaults.find(f"{W}rPrDefault/{W}rPr")
            paragraph = defaults.find(f"{W}pPrDefault/{W}pPr")
            if run is not None:
                self.default_look = look_of(run)
                language = run.find(W + "lang")
                self.language = "" if language is None else language.get(VAL, "")
            if paragraph is not None:
                self.default_layout = layout_of(paragraph)

    def _resolve(self, style_id: str) -> Style:
        chain: list[str] = []
        at = style_id
        while at in self._elements and at not in chain and len(chain) < _MOST_ANCESTORS:
            chain.append(at)
            at = val(self._elements[at], "basedOn")
        look, layout = PLAIN, Layout()
        for ancestor in reversed(chain):
            own = self.own_layout(ancestor)
            layout = layout if own is EMPTY_LAYOUT else laid_over(layout, own)
            look = over(look, self._own[ancestor][0])
        name = val(self._elements.get(style_id), "name", style_id)
        return Style(style_id, name.split(",")[0].strip(), look, layout, tuple(chain))


def look_of(properties: Element) -> Look:
    """What one w:rPr says itself."""
    said: dict[str, Any] = {}
    for child in properties:
        name = _LOOKS.get(child.tag)
        if name is None:
            continue
        if name == "underline":
            said[name] = child.get(VAL, "single") != "none"
        elif name == "superscript":
            said[name] = child.get(VAL) == "superscript"
        elif name == "font":
            said[name] = child.get(W + "ascii") or child.get(W + "hAnsi")
        else:
            said[name] = switch(child) or (said.get(name) if name == "strike" else False)
    return Look(**said) if said else PLAIN


_LOOKS = {
    W + "b": "bold",
    W + "i": "italic",
    W + "u": "underline",
    W + "strike": "strike",
    W + "dstrike": "strike",
    W + "vertAlign": "superscript",
    W + "vanish": "hidden",
    W + "rFonts": "font",
}
LOOK_TAGS = frozenset([*_LOOKS, W + "rStyle"])


def over(base: Look, upper: Look) -> Look:
    """`upper` where it says something, else `base`."""
    if upper is PLAIN:
        return base
    if base is PLAIN:
        return upper
    return Look(
        base.bold if upper.bold is None else upper.bold,
        base.italic if upper.italic is None else upper.italic,
        base.underline if upper.underline is None else upper.underline,
        base.strike if upper.strike is None else upper.strike,
        base.superscript if upper.superscript is None else upper.superscript,
        base.hidden if upper.hidden is None else upper.hidden,
        base.font if upper.font is None else upper.font,
    )


def toggled(paragraph: Look, character: Look) -> Look:
    """A character style in a paragraph style: bold in bold is plain again (ECMA-376, 17.7.3)."""
    both = over(paragraph, character)
    return replace(
        both,
        bold=_either(paragraph.bold, character.bold),
        italic=_either(paragraph.italic, character.italic),
        strike=_either(paragraph.strike, character.strike),
        hidden=_either(paragraph.hidden, character.hidden),
    )


def _either(a: bool | None, b: bool | None) -> bool | None:
    return bool(a) != bool(b) if a is not None or b is not None else None


def layout_of(properties: Element) -> Layout:
    """What one w:pPr says itself."""
    said: dict[str, Any] = {}
    for child in properties:
        tag = child.tag
        if tag == W + "numPr":
            said["numbering"] = Numbering(number(val(child, "numId")), number(val(child, "ilvl")))
        elif tag == W + "ind":
            said.update(_indents(child))
        elif tag == W + "jc":
            said["align"] = child.get(VAL, "")
        elif tag == W + "bidi":
            said["rtl"] = switch(child)
        elif tag == W + "pageBreakBefore":
            said["page_break"] = switch(child)
        elif tag == W + "outlineLvl":
            said["outline"] = number(child.get(VAL))
    return Layout(**said) if said else EMPTY_LAYOUT


LAYOUT_TAGS = named("numPr ind jc bidi pageBreakBefore outlineLvl")
EMPTY_LAYOUT = Layout()


def _indents(element: Element) -> dict[str, Any]:
    left = points(element.get(W + "left") or element.get(W + "start"))
    right = points(element.get(W + "right") or element.get(W + "end"))
    first = points(element.get(W + "firstLine"))
    hanging = points(element.get(W + "hanging"))
    if hanging is not None:  # it wins where both are given
        first = -hanging
    said = {"left": left, "right": right, "first": first}
    return {name: value for name, value in said.items() if value is not None}


def laid_over(base: Layout, upper: Layout) -> Layout:
    """`upper` where it says something, else `base`; a list's number and level separately."""
    numbering = upper.numbering
    if numbering is not None and base.numbering is not None:
        numbering = Numbering(
            base.numbering.num if numbering.num is None else numbering.num,
            base.numbering.level if numbering.level is None else numbering.level,
        )
    return Layout(
        numbering=base.numbering if numbering is None else numbering,
        outline=base.outline if upper.outline is None else upper.outline,
        left=base.left if upper.left is None else upper.left,
        right=base.right if upper.right is None else upper.right,
        first=base.first if upper.first is None else upper.first,
        align=base.align if upper.align is None else upper.align,
        rtl=base.rtl if upper.rtl is None else upper.rtl,
        page_break=base.page_break if upper.page_break is None else upper.page_break,
    )
