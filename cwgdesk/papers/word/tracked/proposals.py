"""The new text of a redline as paragraphs and tables, read from a Word file or from plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cwgdesk.core.files.given_files import given_bytes
from cwgdesk.papers.word.ooxml import Element, blocks, is_w, make, text_element, w
from cwgdesk.papers.word.tracked.lines import line_text
from cwgdesk.papers.word.tracked.plan import NewParagraph
from cwgdesk.texts.reading.common.raw import BlockKind
from cwgdesk.texts.reading.read import read_file
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
    """The new text of a file that is no Word file, a paragraph a line."""
    return NewText(tuple(map(NewParagraph, plain_lines(path))), plain=True)


def is_word(path: Path) -> bool:
    """Is it a file whose paragraphs, looks and objects can be compared? Of all others the words are."""
    return path.suffix.casefold() in (".docx", ".docm")


def plain_lines(path: Path) -> list[str]:
    """The lines that hold words, without the white space around them: of a plain text its own.

    Of any other file that is no Word file they are the paragraphs that import reads, in its guarded child.
    """
    if path.suffix.casefold() == ".txt":
        text = decode(given_bytes(path), path.name).text
        lines = re.split("[\r\n\f\v\x1c-\x1e\x85\u2028\u2029]", text)
    else:
        shown = (b for b in read_file(path).blocks if b.kind is not BlockKind.TAKEN_AWAY)
        lines = [f"{block.label} {' '.join(block.text.split())}" for block in shown]
    return [line.strip() for line in lines if line.strip()]


def plain_body(lines: list[str]) -> list[Element]:
    """Paragraphs of a Word body for the lines of a plain text."""
    return [make("p", make("r", *text_element(line))) for line in lines]
