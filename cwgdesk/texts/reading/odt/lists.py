"""The numbers that lists and headings of an OpenDocument text show."""

from dataclasses import dataclass, field, replace

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.docx.names import number
from cwgdesk.texts.reading.docx.styles import Layout, laid_over
from cwgdesk.texts.reading.odt.names import TEXT, XML_ID
from cwgdesk.texts.reading.odt.styles import ListLevel, Style, Styles, label_of


@dataclass(frozen=True, slots=True)
class Item:
    """A place in a list: which list, how deep (from 1), and whether this paragraph counts."""

    list_id: str
    style: str
    depth: int
    counts: bool = True
    first: bool = True
    start: int | None = None

    def continued(self) -> "Item":
        """The same item for its second and later paragraphs, which show no number."""
        return replace(self, first=False)


@dataclass(slots=True)
class Lists:
    """How far each list has counted."""

    styles: Styles
    _counts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    _last_of_style: dict[str, str] = field(default_factory=dict[str, str])
    _known: dict[str, str] = field(default_factory=dict[str, str])  # xml:id -> list_id
    _lists: int = 0

    def enter(self, element: Element, around: Item | None) -> Item:
        """The place in a list that a text:list element opens."""
        style = element.get(TEXT + "style-name") or (around.style if around else "")
        if around is not None:
            return Item(around.list_id, style, around.depth + 1)
        list_id = self._continued(element, style)
        if list_id is None:
            self._lists += 1
            list_id = f"list-{self._lists}"
            self._counts[list_id] = {}
        if key := element.get(XML_ID):
            self._known[key] = list_id
        self._last_of_style[style] = list_id
        return Item(list_id, style, 1)

    def _continued(self, element: Element, style: str) -> str | None:
        """The list that this one goes on counting, if it says so."""
        if key := element.get(TEXT + "continue-list"):
            return self._known.get(key)
        if element.get(TEXT + "continue-numbering") == "true":
            return self._last_of_style.get(style)
        return None

    def label(
        self, element: Element, style: Style, item: Item | None, level: int | None
    ) -> tuple[str, int | None, str, Layout]:
        """The label, depth (from 0), list and layout of a paragraph."""
        if (
            item is None
            and element.tag == TEXT + "h"
            and level
            and element.get(TEXT + "is-list-header") != "true"
            and style.list_style != ""
        ):
            levels = self.styles.list_levels(style.list_style) or self.styles.outline_levels
            item = Item("outline", "", level)
        elif item is not None:
            levels = self.styles.list_levels(item.style or style.list_style)
            levels = levels or self.styles.list_levels(style.list_style)
        else:
            return "", None, "", style.layout
        definition = levels.get(item.depth)
        layout = style.layout
        if definition is not None and item.list_id != "outline":
            layout = laid_over(laid_over(Layout(), definition.layout), style.layout)
        if not item.first or not item.counts or definition is None:
            return "", item.depth - 1, item.list_id, layout
        counts = self._count(levels, item, number(element.get(TEXT + "start-value")))
        label = label_of(levels, item.depth, counts)
        return label, item.depth - 1 if label else None, item.list_id if label else "", layout

    def _count(self, levels: dict[int, ListLevel], item: Item, restart: int | None) -> dict[int, int]:
        counts = self._counts.setdefault(item.list_id, {})
        start = item.start if item.start is not None else restart
        if start is not None:
            counts[item.depth] = start
        elif item.depth in counts:
            counts[item.depth] += 1
        else:
            counts[item.depth] = levels[item.depth].start
        for deeper in [depth for depth in counts if depth > item.depth]:
            del counts[deeper]
        for above in range(1, item.depth):
            counts.setdefault(above, levels[above].start if above in levels else 1)
        return counts
