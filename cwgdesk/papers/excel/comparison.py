"""The comparison table as a workbook: text only, never a formula, whatever it begins with."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import cast

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.styles.colors import Color
from openpyxl.worksheet.worksheet import Worksheet

from cwgdesk.core.errors import UserError
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.comparison import (
    WIDTHS,
    Comparison,
    Line,
    table_lines,
    table_stamp,
    table_title,
)
from cwgdesk.papers.word.ooxml import printable
from cwgdesk.papers.word.package import zip_bytes
from cwgdesk.papers.word.paragraphs import MARKED

_MOST = 32_767  # characters that a cell may hold
_CHARACTERS = 9.0  # of a column's width, a share
_COLOURS = {mark: f"FF{colour}" for mark, colour in MARKED.items()}  # opaque
_THIN = Side(style="thin", color="FF808080")
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def workbook_bytes(comparison: Comparison) -> bytes:
    """The file: same table, same bytes."""
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet(_sheet_name(comparison))
    stamp = table_stamp(comparison)
    if stamp:
        _put_line(sheet, stamp, Font(bold=True, color=_COLOURS[b.Mark.DELETED], size=14))
    _put_line(sheet, table_title(comparison), Font(bold=True, size=12))
    header, *rows = table_lines(comparison)
    _put_row(sheet, header, bold=True)
    sheet.freeze_panes = f"B{sheet.max_row + 1}"
    sheet.print_title_rows = f"1:{sheet.max_row}"
    for row in rows:
        _put_row(sheet, row)
    _lay_out(sheet, comparison, stamp)
    made = datetime(comparison.made.year, comparison.made.month, comparison.made.day)  # noqa: DTZ001  # as the format has it
    book.properties.creator = printable(comparison.author)
    book.properties.title = printable(table_title(comparison))
    book.properties.created = made
    held = io.BytesIO()
    book.save(held)
    return _dated(held.getvalue(), made)


def _sheet_name(comparison: Comparison) -> str:
    return table_title(comparison).partition(":")[0][:31]


def _put_line(sheet: Worksheet, words: str, font: Font) -> None:
    row = _next_row(sheet)
    cell = _cell(sheet, row, 1)
    _set(cell, printable(words))
    cell.font = font


def _put_row(sheet: Worksheet, line: Line, *, bold: bool = False) -> None:
    row = _next_row(sheet)
    for column, paragraphs in enumerate(line.cells, 1):
        cell = _cell(sheet, row, column)
        _set(cell, _rich(paragraphs))
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.border = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
        if bold:
            cell.font = Font(bold=True)


def _next_row(sheet: Worksheet) -> int:
    return sheet.max_row + 1 if sheet.max_row > 1 or sheet.cell(1, 1).value is not None else 1


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    return cast("Cell", sheet.cell(row, column))  # nothing is merged here


def _set(cell: Cell, value: str | CellRichText) -> None:
    """Put words into a cell as words: a leading =, +, - or @ calculates nothing."""
    if len(str(value)) > _MOST:
        raise UserError(
            "One cell of the table would be longer than a workbook can hold.", "Write it as .docx instead."
        )
    cell.value = value or None
    if isinstance(value, str) and value:
        cell.data_type = "s"
        cell.quotePrefix = value[0] in "=+-@\t\r"  # type: ignore[assignment]  # openpyxl types it as read-only


def _rich(paragraphs: tuple[b.Runs, ...]) -> str | CellRichText:
    """The paragraphs of a cell; rich text only where a run has a look of its own."""
    runs: list[b.Run] = []
    for number, paragraph in enumerate(paragraphs):
        # A break of its own would be lost: openpyxl keeps white space only beside words.
        first, *more = paragraph or (b.Run(""),)
        runs += [replace(first, text=f"\n{first.text}") if number else first, *more]
    if not any(run.bold or run.italic or run.mark is not b.Mark.KEPT for run in runs):
        return printable("".join(run.text for run in runs))
    return CellRichText(*(_piece(run) for run in runs if run.text))


def _piece(run: b.Run) -> str | TextBlock:
    words = printable(run.text)
    if not (run.bold or run.italic or run.mark is not b.Mark.KEPT):
        return words
    font = InlineFont(
        b=run.bold or None,
        i=run.italic or None,
        u="single" if run.mark is b.Mark.INSERTED else None,
        strike=run.mark is b.Mark.DELETED or None,
        color=Color(_COLOURS[run.mark]) if run.mark in _COLOURS else None,
    )
    return TextBlock(font, words)


def _lay_out(sheet: Worksheet, comparison: Comparison, stamp: str) -> None:
    for letter, share in zip("ABCD", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = share * _CHARACTERS + 5
    sheet.sheet_view.rightToLeft = comparison.language == "ar"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    if sheet.sheet_properties.pageSetUpPr is not None:
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for margin, words in ((sheet.oddHeader, stamp), (sheet.oddFooter, "&P")):
        if margin is not None and words:
            margin.center.text = words


def _dated(data: bytes, made: datetime) -> bytes:
    """The package with the table's own date, where openpyxl writes the moment it saves."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    core = "docProps/core.xml"
    stamp = made.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    parts[core] = _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", parts[core])
    return zip_bytes(parts)
