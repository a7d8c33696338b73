"""The new text of a redline as paragraphs and tables, read from a Word file or from plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.given_files import given_bytes
from cwgdesk.papers.word.ooxml import Element, blocks, is_w, make, parse, text_boxes, text_element, w
from cwgdesk.papers.word.package import MAIN, read_package
from cwgdesk.papers.word.tracked.lines import runs, shown
from cwgdesk.papers.word.tracked.plan import NewParagraph, NewRun
from cwgdesk.papers.word.tracked.revisions import settle

_OFF = ("0", "false", "off")


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
    """What the base shall become: its blocks in order and what stands in text boxes.

    `plain` says that it came without tabs, breaks and styles to compare.
    """

    items: NewItems
    boxes: tuple[NewItems, ...] = ()
    flat: tuple[NewParagraph, ...] = ()  # every paragraph in reading order, tables and boxes dissolved
    plain: bool = False
    notes: bool = False  # it has footnotes or endnotes, which are not compared


@dataclass(slots=True)
class _Reader:
    styles: frozenset[str]

    def items(self, container: Element) -> Iterator[NewItem]:
        for block in blocks(container):
            yield self.table(block) if is_w(block, "tbl") else self.paragraph(block)

    def table(self, element: Element) -> NewTable:
        return NewTable(element, tuple(self.row(row) for row in table_rows(element)))

    def row(self, element: Element) -> NewRow:
        return NewRow(element, tuple(tuple(self.items(cell)) for cell in row_cells(element)))

    def paragraph(self, element: Element) -> NewParagraph:
        text = ""
        looks: list[NewRun] = []
        for run in runs(element):
            letters = "".join(shown(child) for child in run)
            bold, italic = _is_on(run, "b"), _is_on(run, "i")
            if letters and (bold or italic):
                looks.append(NewRun(len(text), len(text) + len(letters), bold, italic))
            text += letters
        style = element.find(f"{w('pPr')}/{w('pStyle')}")
        name = style.get(w("val"), "") if style is not None else ""
        return NewParagraph(text, name if name in self.styles else "", tuple(looks))

    def flat(self, element: Element) -> Iterator[NewParagraph]:
        for block in blocks(element):
            if is_w(block, "p"):
                for box in text_boxes(block):
                    yield from self.flat(box)
                yield self.paragraph(block)
            else:
                for row in table_rows(block):
                    for cell in row_cells(row):
                        yield from self.flat(cell)


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


def read_word(path: Path, styles: frozenset[str]) -> NewText:
    """The new text of a Word file with its own changes accepted; `styles` are the base's style ids."""
    parts = read_package(path)
    root = parse(parts[MAIN], MAIN)
    settle(root, accept=True)
    body = root.find(w("body"))
    if body is None:
        raise UserError("{file} has no text.", "Check that it is the right file.", file=path.name)
    reader = _Reader(styles)
    boxes = tuple(
        tuple(reader.items(box))
        for block in body.iter(w("p"))
        for box in text_boxes(block)
        if _outermost(box)
    )
    notes = any(is_w(e, "footnoteReference", "endnoteReference") for e in body.iter())
    return NewText(tuple(reader.items(body)), boxes, tuple(reader.flat(body)), notes=notes)


def read_plain(path: Path) -> NewText:
    """The new text of a .txt file, a paragraph a line."""
    found = tuple(NewParagraph(line) for line in plain_lines(path))
    return NewText(found, (), found, plain=True)


def plain_lines(path: Path) -> list[str]:
    """The lines of a plain text that hold words, without the white space around them."""
    text = _decoded(given_bytes(path))
    lines = (line.strip() for line in re.split("[\r\n\f\v\x1c-\x1e\x85\u2028\u2029]", text))
    return [line for line in lines if line]


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    import charset_normalizer

    best = charset_normalizer.from_bytes(data).best()
    return str(best) if best is not None else data.decode("cp1252", errors="replace")


def plain_body(lines: list[str]) -> list[Element]:
    """Paragraphs of a Word body for the lines of a plain text."""
    return [make("p", make("r", *text_element(line))) for line in lines]


def _outermost(box: Element) -> bool:
    parent = box.getparent()
    while parent is not None:
        if is_w(parent, "txbxContent"):
            return False
        parent = parent.getparent()
    return True


def _is_on(run: Element, name: str) -> bool:
    element = run.find(f"{w('rPr')}/{w(name)}")
    return element is not None and element.get(w("val"), "1") not in _OFF
