"""The numbers that Word shows and does not store: computed from numbering.xml.

Lists that share an abstract definition share its counters, unless one of them says
where to start again: at its first paragraph and whenever its level restarts
(ECMA-376, 17.9; startOverride: 17.9.27).
"""

import re
from dataclasses import dataclass, field

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.common.numerals import shown_number
from cwgdesk.texts.reading.docx.names import MC, VAL, W, number, switch, val
from cwgdesk.texts.reading.docx.styles import Layout, Numbering, Styles, laid_over, layout_of, look_of
from cwgdesk.texts.reading.docx.symbols import BULLET, plain_characters

_LONGEST_PATTERN = 255  # letters of a level's text: Word takes no more
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    start: int = 1
    format: str = "decimal"
    custom: str = ""
    parts: tuple[str | int, ...] = ()
    restart: int | None = None  # 0 = never; n = after a paragraph of level n (counted from 1) or above
    legal: bool = False  # all numbers of the label in arabic digits
    style: str = ""
    layout: Layout = field(default_factory=Layout)


@dataclass(slots=True)
class Abstract:
    """A list's definition: its levels, and the names it goes by."""

    id: int
    levels: dict[int, Level]
    style_link: str = ""
    name: str = ""


@dataclass(slots=True)
class List:
    """One w:num: an abstract definition with its own exceptions."""

    abstract: Abstract
    levels: dict[int, Level] = field(default_factory=dict[int, Level])
    starts: dict[int, int] = field(default_factory=dict[int, int])

    def level(self, at: int) -> Level | None:
        """The definition of one level."""
        return self.levels.get(at) or self.abstract.levels.get(at)


@dataclass(frozen=True, slots=True)
class Numbered:
    """What numbering adds to a paragraph."""

    label: str
    level: int
    list_id: str
    num: int


class Lists:
    """The lists of one file, and how far each has counted."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[int, List] = {}
        self._abstracts: dict[int, Abstract] = {}
        self._counters: dict[int, dict[int, int]] = {}
        self._started: set[tuple[int, int]] = set()
        self._by_style: dict[str, tuple[int, int] | None] = {}
        self._named: dict[str, dict[int, int]] = {}
        if root is not None:
            self._load(root)

    def place(self, style_id: str, direct: Numbering | None) -> tuple[int, int] | None:
        """The list and level of a paragraph, or None when it has no number."""
        if style_id not in self._by_style:
            self._by_style[style_id] = self._of_style(style_id)
        num, level = self._by_style[style_id] or (None, None)
        if direct is not None:
            if direct.num is not None:
                num, linked = direct.num, self._linked_level(direct.num, style_id)
                level = level if linked is None else linked
            level = level if direct.level is None else direct.level
        if not num or num not in self._lists:
            return None
        level = min(max(level or 0, 0), _LEVELS - 1)
        return (num, level) if self._lists[num].level(level) else None

    def layout(self, place: tuple[int, int]) -> Layout:
        """The indents that a list level gives its paragraphs."""
        level = self._lists[place[0]].level(place[1])
        return level.layout if level else Layout()

    def count(self, place: tuple[int, int]) -> Numbered:
        """Count one paragraph and say what number it shows."""
        num, at = place
        entry = self._lists[num]
        level = entry.level(at) or Level()
        counters = self._counters.setdefault(entry.abstract.id, {})
        if at in entry.starts and (num, at) not in self._started:
            self._started.add((num, at))
            counters[at] = entry.starts[at]
        else:
            counters[at] = counters[at] + 1 if at in counters else entry.starts.get(at, level.start)
        for above in range(at):
            if above not in counters:
                counters[above] = self._first(num, entry, above)
        for below in [other for other in counters if other > at]:
            definition = entry.level(below)
            restart = definition.restart if definition else None
            if restart is None or at + 1 <= restart:
                counters.pop(below, None)
        return Numbered(_label(entry, level, counters), at, f"list-{entry.abstract.id}", num)

    def peek(self, place: tuple[int, int]) -> Numbered:
        """The number that a paragraph shows which takes no part in the count."""
        key = self._lists[place[0]].abstract.id
        counters, started = dict(self._counters.get(key, {})), set(self._started)
        shown = self.count(place)
        self._counters[key], self._started = counters, started
        return shown

    def listnum(self, name: str, level: int | None, start: int | None, place: tuple[int, int] | None) -> str:
        """The number that a LISTNUM field shows; it continues the paragraph's list, or a list of its own."""
        abstract = next((a for a in self._abstracts.values() if name and a.name == name), None)
        if place is not None and not name:
            num, at = place[0], min(place[1] + 1, _LEVELS - 1) if level is None else level
            if start is not None:
                self._counters.setdefault(self._lists[num].abstract.id, {})[at] = start - 1
            if self._lists[num].level(at):
                return self.count((num, at)).label
        if abstract is not None:
            num = next((n for n, entry in self._lists.items() if entry.abstract is abstract), None)
            if num is not None:
                return self.count((num, level or 0)).label
        return self._default_listnum(name or "NumberDefault", level or 0, start)

    def _default_listnum(self, name: str, at: int, start: int | None) -> str:
        counters = self._named.setdefault(name, {})
        counters[at] = start if start is not None else counters.get(at, 0) + 1
        for below in range(at + 1, _LEVELS):
            counters.pop(below, None)
        if name == "LegalDefault":
            return ".".join(str(counters.get(i, 1)) for i in range(at + 1)) + "."
        pattern, number_format = (_OUTLINE_DEFAULT if name == "OutlineDefault" else _NUMBER_DEFAULT)[at]
        return pattern.format(shown_number(counters[at], number_format))

    def _first(self, num: int, entry: List, at: int) -> int:
        if at in entry.starts:
            self._started.add((num, at))
            return entry.starts[at]
        level = entry.level(at)
        return level.start if level else 1

    def _of_style(self, style_id: str) -> tuple[int, int] | None:
        """The list and level that a paragraph gets from its style."""
        num: int | None = None
        level: int | None = None
        for ancestor in self._styles.get(style_id).chain:
            own = self._styles.numbering_of(ancestor)
            if own is None:
                continue
            level = own.level if level is None else level
            if own.num is not None:
                num = own.num
                linked = self._linked_level(num, style_id)
                level = linked if linked is not None else level
                level = self._linked_level(num, ancestor) if level is None else level
                break
        return None if num is None else (num, level or 0)

    def _linked_level(self, num: int, style_id: str) -> int | None:
        entry = self._lists.get(num)
        if entry is None or not style_id:
            return None
        for at in range(_LEVELS):
            level = entry.level(at)
            if level and level.style == style_id:
                return at
        return None

    def _load(self, root: Element) -> None:
        links: dict[int, str] = {}
        for element in root.iterchildren(W + "abstractNum"):
            key = number(element.get(W + "abstractNumId"))
            if key is None:
                continue
            self._abstracts[key] = Abstract(
                key, _levels(element), val(element, "styleLink"), val(element, "name")
            )
            if link := val(element, "numStyleLink"):
                links[key] = link
        for element in root.iterchildren(W + "num"):
            self._load_list(element)
        self._follow_links(links)

    def _load_list(self, element: Element) -> None:
        key, abstract = number(element.get(W + "numId")), number(val(element, "abstractNumId"))
        if key is None or abstract is None or abstract not in self._abstracts:
            return
        entry = List(self._abstracts[abstract])
        for override in element.iterchildren(W + "lvlOverride"):
            at = number(override.get(W + "ilvl"))
            if at is None or not 0 <= at < _LEVELS:
                continue
            start = number(val(override, "startOverride"))
            if start is not None:
                entry.starts[at] = start
            level = override.find(W + "lvl")
            if level is not None:
                entry.levels[at] = _level(level)
        self._lists[key] = entry

    def _follow_links(self, links: dict[int, str]) -> None:
        """A definition that only names a numbering style takes the levels of that style's list."""
        by_style = {a.style_link: a for a in self._abstracts.values() if a.style_link}
        for key, style_id in links.items():
            own = self._styles.numbering_of(style_id)
            target = by_style.get(style_id)
            if target is None and own is not None and own.num in self._lists:
                target = self._lists[own.num].abstract
            if target is None or target.id == key:
                continue
            for entry in self._lists.values():
                if entry.abstract.id == key:
                    entry.abstract = target


_NUMBER_DEFAULT = (
    ("{})", "decimal"), ("{})", "lowerLetter"), ("{})", "lowerRoman"),
    ("({})", "decimal"), ("({})", "lowerLetter"), ("({})", "lowerRoman"),
    ("{}.", "decimal"), ("{}.", "lowerLetter"), ("{}.", "lowerRoman"),
)  # fmt: skip
_OUTLINE_DEFAULT = (
    ("{}.", "upperRoman"), ("{}.", "upperLetter"), ("{}.", "decimal"),
    ("{})", "lowerLetter"), ("({})", "decimal"), ("({})", "lowerLetter"),
    ("({})", "lowerRoman"), ("({})", "lowerLetter"), ("({})", "lowerRoman"),
)  # fmt: skip


def _levels(element: Element) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for child in element.iterchildren(W + "lvl"):
        at = number(child.get(W + "ilvl"))
        if at is not None and 0 <= at < _LEVELS:
            levels[at] = _level(child)
    return levels


def _level(element: Element) -> Level:
    number_format, custom = val(element, "numFmt", "decimal"), ""
    newer = element.find(f"{MC}AlternateContent/{MC}Choice/{W}numFmt")
    if newer is not None:
        number_format, custom = newer.get(VAL, "decimal"), newer.get(W + "format", "")
    properties, run = element.find(W + "pPr"), element.find(W + "rPr")
    restart = element.find(W + "lvlRestart")
    font = (look_of(run).font or "") if run is not None else ""
    return Level(
        start=number(val(element, "start", "0")) or 0,
        format=number_format,
        custom=custom,
        parts=_parts(val(element, "lvlText")[:_LONGEST_PATTERN], number_format, font),
        restart=None if restart is None else number(restart.get(VAL)),
        legal=bool(switch(element.find(W + "isLgl"))),
        style=val(element, "pStyle"),
        layout=Layout() if properties is None else laid_over(Layout(), layout_of(properties)),
    )


def _label(entry: List, level: Level, counters: dict[int, int]) -> str:
    parts: list[str] = []
    for part in level.parts:
        if isinstance(part, str):
            parts.append(part)
            continue
        definition = entry.level(part) or Level()
        number_format = definition.format
        if level.legal and number_format != "none":
            number_format = "decimal"
        parts.append(shown_number(counters.get(part, definition.start), number_format, definition.custom))
    return "".join(parts).strip()


def _parts(text: str, number_format: str, font: str) -> tuple[str | int, ...]:
    """A level's text as what stands there and the levels (from 0) whose numbers are put in."""
    shown = plain_characters(text, font)
    if number_format == "bullet":
        return (re.sub("[\ue000-\uf8ff]", BULLET, shown),)
    pieces = re.split(r"%([1-9])", shown)
    return tuple(int(piece) - 1 if at % 2 else piece for at, piece in enumerate(pieces))
