"""The new text of a redline as paragraphs and tables, read from a Word file or from plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cwgdesk.core.files.given_files import given_bytes
from cwgdesk.papers.word.ooxml import Element, blocks, is_w, make, text_element, w
from cwgdesk.papers.word.tracked.lines import line_text
from cwgdesk.papers.word.tracked.plan import NewParagraph
from cwgdesk.texts.reading.txt import decode


@dataclass(frozen=True, slots=True)
class NewTable:
    """A table of the new text: its cells, and its element for measures and borders."""

    element: Element
    rows: tuple["NewRow", ...]


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row of the new text."""

    element: Element
    cells: tuple["NewItems", ...]


NewItem = NewParagraph | NewTable
NewItems = tuple[NewItem, ...]


@dataclass(frozen=True, slots=True)
class NewText:
    """What the base shall become: its blocks in order.

    `plain` says that it came without tabs, breaks and styles to compare.
    """

    items: NewItems
    plain: bool = False


def items_of(container: Element) -> NewItems:
    """The paragraphs and tables of a body, header, note, cell or text box of the new text."""
    return tuple(_table(block) if is_w(block, "tbl") else paragraph_of(block) for block in blocks(container))


def paragraph_of(element: Element) -> NewParagraph:
    """A paragraph of the new text."""
    style = element.find(f"{w('pPr')}/{w('pStyle')}")
    return NewParagraph(line_text(element), style.get(w("val"), "") if style is not None else "", element)


def _table(element: Element) -> NewTable:
    rows = (NewRow(row, tuple(items_of(cell) for cell in row_cells(row))) for row in table_rows(element))
    return NewTable(element, tuple(rows))


def table_rows(table: Element) -> Iterator[Element]:
    """The rows of a table, through content controls."""
    return _inside(table, "tr")


def row_cells(row: Element) -> Iterator[Element]:
    """The cells of a row, through content controls."""
    return _inside(row, "tc")


def _inside(element: Element, name: str) -> Iterator[Element]:
    for child in element:
        if is_w(child, name):
            yield child
        elif is_w(child, "sdt", "sdtContent", "customXml"):
            yield from _inside(child, name)


def read_plain(path: Path) -> NewText:
    """The new text of a .txt file, a paragraph a line."""
    found = tuple(NewParagraph(line) for line in plain_lines(path))
    return NewText(found, plain=True)


def plain_lines(path: Path) -> list[str]:
    """The lines of a plain text that hold words, without the white space around them."""
    text = decode(given_bytes(path), path.name).text
    lines = (line.strip() for line in re.split("[\r\n\f\v\x1c-\x1e\x85\u2028\u2029]", text))
    return [line for line in lines if line]


def plain_body(lines: list[str]) -> list[Element]:
    """Paragraphs of a Word body for the lines of a plain text."""
    return [make("p", make("r", *text_element(line))) for line in lines]
