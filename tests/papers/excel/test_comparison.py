"""The comparison table as a workbook, read back: words stay words, redlines have looks, pages a stamp."""

import io
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.worksheet.worksheet import Worksheet

from cwgdesk.core.errors import UserError
from cwgdesk.papers.drafts.comparison import ComparedClause, ComparedProposal, Comparison, Remark
from cwgdesk.papers.excel.comparison import workbook_bytes
from cwgdesk.texts.differences import segments
from tests.papers.drafts.test_comparison import table


def head_of(sheet: Worksheet) -> str | None:
    assert sheet.oddHeader is not None
    return sheet.oddHeader.center.text


def sheet_of(comparison: Comparison) -> Worksheet:
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(comparison)), rich_text=True)
    (sheet,) = book.worksheets
    return sheet


def test_the_header_is_frozen_below_the_stamp_and_words_wrap() -> None:
    sheet = sheet_of(table())
    assert [sheet.cell(row, 1).value for row in (1, 3, 4)] == ["CONFIDENTIAL", "Clause", "resolves 1"]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("B4", "$1:$3")
    assert head_of(sheet) == "CONFIDENTIAL"
    assert sheet.page_setup.orientation == "landscape"
    assert all(cell.alignment.wrap_text for cell in sheet[4])
    public = sheet_of(table(public=True))
    assert (public.cell(2, 1).value, head_of(public)) == ("Clause", None)


def test_a_redline_is_rich_text() -> None:
    cell = sheet_of(table()).cell(4, 3).value
    assert isinstance(cell, CellRichText)
    assert str(cell).split("\n")[1] == "to report annuallymonthly;"
    looks = {piece.text: piece.font for piece in cell if isinstance(piece, TextBlock)}
    assert looks["annually"].strike
    assert looks["monthly"].u == "single"


@pytest.mark.parametrize("sign", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_words_become_a_formula(sign: str) -> None:
    (clause,) = table().clauses
    one = replace(clause.proposals[0], remarks=(), stance="", statement=sign, segments=(), author=sign)
    sheet = sheet_of(replace(table(), clauses=(replace(clause, base=sign, proposals=(one,)),)))
    for column in (2, 4):
        cell = sheet.cell(4, column)
        assert (cell.value, cell.data_type) == (sign, "s")
        assert cell.quotePrefix
    assert str(sheet.cell(4, 3).value).startswith(sign)


WORDS = st.one_of(
    st.text(max_size=20),
    st.builds(
        str.__add__,
        st.sampled_from(("=", "+", "-", "@", "\t=", "\r=", " =", "＝", "'=")),
        st.text(max_size=8),
    ),
)


@given(WORDS, WORDS, WORDS, st.sampled_from(("en", "ar", "zh")))
def test_whatever_is_written_no_cell_is_a_formula(
    base: str, proposed: str, remark: str, language: str
) -> None:
    one = ComparedProposal(remark, "MOD", base, proposed, segments(base, proposed), remark, (), "", proposed)
    clause = ComparedClause(remark, base, proposed, (one,), segments(base, proposed), (Remark("", base),))
    data = workbook_bytes(replace(table(language), clauses=(clause, replace(clause, document=base))))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"<f " not in sheet
    kinds = {cell.data_type for row in openpyxl.load_workbook(io.BytesIO(data)).worksheets[0] for cell in row}
    assert kinds <= {"s", "n", "inlineStr"}  # "n" is how an empty cell is read


def test_the_same_table_gives_the_same_bytes_and_arabic_runs_from_the_right() -> None:
    assert workbook_bytes(table()) == workbook_bytes(table())
    assert sheet_of(table("ar")).sheet_view.rightToLeft


def test_what_no_cell_holds_is_refused_and_signs_xml_cannot_hold_go() -> None:
    (clause,) = table().clauses
    with pytest.raises(UserError, match="longer than"):
        workbook_bytes(replace(table(), clauses=(replace(clause, base="x" * 40_000),)))
    sheet = sheet_of(replace(table(), clauses=(replace(clause, base="a\x00b\x0bc"),)))
    assert sheet.cell(4, 2).value == "abc"
