"""Tables: which are tables, which are boxes drawn around paragraphs, and how cells are cited."""

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.fields import field_name
from cwgdesk.texts.structure.lines.lines import Line
from cwgdesk.texts.structure.proposals import columns_of
from cwgdesk.texts.structure.sketch import Page, Sketch, sketch

Table = tuple[Line, ...]


def with_tables(lines: Iterable[Line]) -> list[Line | Table]:
    """The lines of the body in order, the lines of a true table together.

    A table of one column, or one that holds the fields of a report, is a box: its paragraphs
    are read like any others.
    """
    items: list[Line | Table] = []
    for table, group in groupby(lines, key=lambda line: line.block.cell.table if line.block.cell else None):
        members = tuple(group)
        if table is None or _is_box(members):
            items.extend(members)
        else:
            items.append(members)
    return items


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
