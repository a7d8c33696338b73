"""Tables: which are tables, which are boxes drawn around paragraphs, and how cells are cited."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from cwgdesk.texts.reading.common.raw import BlockKind, Cell
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.fields import field_name
from cwgdesk.texts.structure.lines.lines import Line, stretches, unlabelled
from cwgdesk.texts.structure.sketch import Page, Sketch, sketch
from cwgdesk.texts.structure.tables.proposals import columns_of

_CAPTION = re.compile(r"(?:table|tableau|cuadro|tabla|таблица|(?:ال)?جدول|表)\s?\d", re.IGNORECASE)
_FIRST_ROWS, _MOST_ROWS = 4, 400
Table = tuple[Line, ...]


def with_tables(lines: Iterable[Line]) -> list[Line | Table]:
    """The lines of the body in order, the lines of a true table together.

    A table of one column, or one that holds the fields of a report, is a box: its paragraphs
    are read like any others.
    """
    items: list[Line | Table] = []
    cells = _with_typed(list(lines))
    for table, group in groupby(cells, key=lambda line: line.block.cell.table if line.block.cell else None):
        members = tuple(group)
        if table is None or _is_box(members):
            items.extend(members)
        else:
            items.append(members)
    return items


def _with_typed(lines: list[Line]) -> list[Line]:
    """The lines, those of a table that is typed with tabs as its cells: below a caption, or of two texts."""
    settled: list[Line] = []
    at = 0
    while at < len(lines):
        first = _typed_rows(lines[at : at + _FIRST_ROWS])
        caption = bool(settled) and bool(_CAPTION.match(settled[-1].text))
        if len(first) > 1 and (caption or columns_of(_typed_cells(first, -1))[1]):
            rows = _typed_rows(lines[at : at + _MOST_ROWS])
            settled += _typed_cells(rows, -1 - at)
            at += len(rows)
        else:
            settled.append(lines[at])
            at += 1
    return settled


def _typed_rows(lines: list[Line]) -> list[Line]:
    """The first of these lines that have the same number of tabs between words."""
    rows: list[Line] = []
    for line in lines:
        plain = line.block.kind is BlockKind.BODY and not line.rest and not line.block.label
        tabs = line.cleaned.text.lstrip().count("\t")
        if not plain or not tabs or (rows and tabs != rows[0].cleaned.text.lstrip().count("\t")):
            break
        rows.append(line)
    return rows


def _typed_cells(rows: list[Line], table: int) -> list[Line]:
    cells: list[Line] = []
    for number, row in enumerate(rows):
        whole = unlabelled(row)
        begin = 0
        for column, words in enumerate(whole.text.split("\t")):
            if words.strip():
                cell = stretches(whole, [(begin, begin + len(words))])
                block = replace(cell.block, kind=BlockKind.CELL, cell=Cell(table, number, column))
                cells.append(replace(cell, block=block))
            begin += len(words) + 1
    return cells


def _is_box(lines: Table) -> bool:
    if columns_of(lines)[1]:
        return False
    columns = {line.block.cell.column for line in lines if line.block.cell}
    if len(columns) <= 1:
        return True
    named = sum(field_name(line.text) is not None for line in lines if line.label is None)
    return named >= 2


def add_table(page: Page, lines: Table, number: int) -> None:
    """Put the cells of a table on the page: "Table 1, row 2, Action taken"."""
    headers = _headers(lines)
    open_cells: dict[tuple[int, int], Sketch] = {}
    for line in lines:
        cell = line.block.cell
        if cell is None:
            continue
        place = (cell.row, cell.column)
        if place in open_cells:
            open_cells[place].extend(line)
            continue
        is_header = cell.row == 0 and headers.get(cell.column) == line.text
        column = headers.get(cell.column, "") if not is_header else ""
        cite = f"Table {number}, row {cell.row + 1}, {column or f'column {cell.column + 1}'}"
        open_cells[place] = page.add(sketch(line, ClauseKind.CELL, cite, parent=page.heading))


def _headers(lines: Table) -> dict[int, str]:
    """The names of the columns: the row the file calls a header, else a short first row."""
    rows = {line.block.cell.row for line in lines if line.block.cell}
    top = min(rows, default=0)
    first = [line for line in lines if line.block.cell and line.block.cell.row == top]
    texts = {line.block.cell.column: line.text for line in first if line.block.cell}
    said = all(line.block.cell.header for line in first if line.block.cell)
    short = all(_is_short(text) for text in texts.values())
    distinct = all(times == 1 for times in Counter(texts.values()).values())
    if len(rows) > 1 and len(texts) > 1 and len(texts) == len(first) and distinct and (said or short):
        return {column: " ".join(text.split())[:60] for column, text in texts.items()}
    return {}


def _is_short(text: str) -> bool:
    return len(text) <= 60 and text[-1:] not in (".", ";") and not text[:1].isdigit()
