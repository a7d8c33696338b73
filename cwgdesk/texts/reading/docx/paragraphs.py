"""What paragraphs say about themselves, and how style, list and paragraph together lay them out."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.common.raw import Revisions
from cwgdesk.texts.reading.docx.names import VAL, W, val
from cwgdesk.texts.reading.docx.numbering import Lists
from cwgdesk.texts.reading.docx.styles import (
    EMPTY_LAYOUT,
    LAYOUT_TAGS,
    Layout,
    Look,
    Styles,
    laid_over,
    layout_of,
    look_of,
    over,
)


class Properties(NamedTuple):
    """What a w:pPr says, as it holds in this reading."""

    style: str
    direct: Layout = EMPTY_LAYOUT
    runs_on: bool = False  # its mark is gone: the paragraph continues in the next one
    hidden: bool = False  # its mark is hidden
    section: str = ""  # how the section that ends with it leads to the next
    leaves: bool = False  # its mark is deleted or moved away, and shown all the same


@dataclass(slots=True)
class Paragraphs:
    """Reads properties and lays paragraphs out; the same combination is worked out once."""

    styles: Styles
    lists: Lists
    revisions: Revisions
    _looks: dict[str, Look] = field(default_factory=dict[str, Look])
    _layouts: dict[tuple[str, tuple[int, int] | None, Layout], Layout] = field(
        default_factory=dict[tuple[str, tuple[int, int] | None, Layout], Layout]
    )

    def properties(self, paragraph: Element) -> Properties:
        """What the paragraph says about itself."""
        element = paragraph.find(W + "pPr")
        if element is None:
            return Properties(self.styles.default_paragraph)
        style, runs_on, hidden, section = "", False, False, ""
        speaks = leaves = False
        for child in element:
            tag = child.tag
            if tag == W + "pStyle":
                style = child.get(VAL, "")
            elif tag in LAYOUT_TAGS:
                speaks = True
            elif tag == W + "rPr":
                runs_on, hidden = self._mark(child)
                leaves = self.revisions is Revisions.MARKED and any(
                    child.find(W + change) is not None for change in ("del", "moveFrom")
                )
            elif tag == W + "sectPr":
                section = val(child, "type", "nextPage")
            elif tag == W + "pPrChange" and self.revisions is Revisions.REJECTED:
                former = child.find(W + "pPr")
                if former is not None:  # rejecting brings the former properties back
                    style, element, speaks = val(former, "pStyle"), former, True
        direct = layout_of(element) if speaks else EMPTY_LAYOUT
        if (
            direct.numbering is not None
            and self.revisions is Revisions.REJECTED
            and element.find(f"{W}numPr/{W}ins") is not None
        ):
            direct = replace(direct, numbering=None)
        style = style if style in self.styles else self.styles.default_paragraph
        return Properties(style, direct, runs_on, hidden, section, leaves)

    def look(self, style: str) -> Look:
        """How text looks in this style before its runs say more."""
        if style not in self._looks:
            self._looks[style] = over(self.styles.default_look, self.styles.get(style).look)
        return self._looks[style]

    def layout(self, properties: Properties) -> tuple[Layout, tuple[int, int] | None]:
        """The layout of a paragraph, and its place in a list if it has a number."""
        at = self.lists.place(properties.style, properties.direct.numbering)
        key = (properties.style, at, properties.direct)
        if key not in self._layouts:
            self._layouts[key] = self._laid_out(properties.style, at, properties.direct)
        return self._layouts[key], at

    def _laid_out(self, style: str, at: tuple[int, int] | None, direct: Layout) -> Layout:
        layout = self.styles.default_layout
        for ancestor in reversed(self.styles.get(style).chain):
            own = self.styles.own_layout(ancestor)
            if own.numbering is not None and (linked := self.lists.place(ancestor, None)) is not None:
                layout = laid_over(layout, replace(self.lists.layout(linked), numbering=None))
            layout = layout if own is EMPTY_LAYOUT else laid_over(layout, own)
        if direct.numbering is not None:
            if at is not None:
                layout = laid_over(layout, replace(self.lists.layout(at), numbering=None))
            else:
                layout = replace(
                    layout, left=None, first=None
                )  # a number switched off takes its indents along
        return laid_over(layout, direct)

    def _mark(self, element: Element) -> tuple[bool, bool]:
        """Is the paragraph's mark gone in this reading, and is it hidden?"""
        return gone(element, self.revisions, ("ins", "del"), ("moveTo", "moveFrom")), bool(
            look_of(element).hidden
        )


def gone(properties: Element | None, revisions: Revisions, *names: tuple[str, str]) -> bool:
    """Is what these properties mark as (inserted, deleted) absent in this reading?"""
    if properties is None or revisions is Revisions.MARKED:
        return False
    at = 0 if revisions is Revisions.REJECTED else 1
    return any(properties.find(W + pair[at]) is not None for pair in names)
