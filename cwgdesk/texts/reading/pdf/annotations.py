"""Words laid over a PDF page: what is filled into its form, text boxes, and comments."""

import ctypes
from collections.abc import Callable
from statistics import median
from typing import Any, NamedTuple

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]  # it has none
import pypdfium2.raw as pdfium_raw  # pyright: ignore[reportMissingTypeStubs]

from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.pdf.lines import Line, Span

raw: Any = pdfium_raw
_MOST = 2_000  # annotations of a page; more are a trap
_LONGEST = 200_000  # bytes of one text
_UNSEEN = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
_WRITTEN = (raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX)
_PASSWORD = 1 << 13  # a field's flag (ISO 32000-1, table 228)
_REMARKS = (raw.FPDF_ANNOT_TEXT, raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_UNDERLINE, raw.FPDF_ANNOT_SQUIGGLY,
            raw.FPDF_ANNOT_STRIKEOUT, raw.FPDF_ANNOT_CARET, raw.FPDF_ANNOT_STAMP)  # fmt: skip


class Laid(NamedTuple):
    """What lies over one page."""

    filled: list[Line]  # into fields of a form, where they stand
    boxes: list[str]  # shown on the page in boxes


def open_forms(document: pdfium.PdfDocument, left_out: LeftOutList) -> None:
    """Make the fields of a form readable; must come before its pages are opened."""
    opened: Any = document
    kind = int(opened.get_formtype())
    if kind == raw.FORMTYPE_ACRO_FORM:
        try:
            opened.init_forms()
        except pdfium.PdfiumError:
            left_out.add("form", "its fields are damaged and were not read")
    elif kind != raw.FORMTYPE_NONE:
        left_out.add("form", "its fields are of a kind (XFA) that cannot be read")


def laid_over(page: pdfium.PdfPage, number: int, lines: list[Line], left_out: LeftOutList) -> Laid:
    """The words over a page of these lines; comments are listed as left out."""
    size = median(line.size for line in lines) if lines else 10.0
    laid = Laid([], [])
    handle: Any = page.raw
    count = int(raw.FPDFPage_GetAnnotCount(handle))
    if count > _MOST:
        left_out.add("annotation", f"of {count} on a page, only {_MOST} were read")
    for at in range(min(count, _MOST)):
        note = raw.FPDFPage_GetAnnot(handle, at)
        if note and not raw.FPDFAnnot_GetFlags(note) & _UNSEEN:
            kind = raw.FPDFAnnot_GetSubtype(note)
            if kind == raw.FPDF_ANNOT_WIDGET:
                laid.filled.extend(_filled(page, note, number, size))
            elif kind == raw.FPDF_ANNOT_FREETEXT:
                laid.boxes.append(_string(note, b"Contents").strip())
            elif kind in _REMARKS and (words := _string(note, b"Contents").strip()):
                author = _string(note, b"T").strip()
                left_out.add("comment", "comments are not part of the text", _said(author, words))
        if note:
            raw.FPDFPage_CloseAnnot(note)
    return laid


def _said(author: str, words: str) -> str:
    return f"{author}: {words}" if author else words


def _filled(page: pdfium.PdfPage, note: Any, number: int, size: float) -> list[Line]:
    """The words in a field as lines in its place, so that they are read beside what names them."""
    form: Any = page.formenv
    if form is None or raw.FPDFAnnot_GetFormFieldType(form.raw, note) not in _WRITTEN:
        return []  # ticks and buttons hold no words
    if raw.FPDFAnnot_GetFormFieldFlags(form.raw, note) & _PASSWORD:
        return []
    words = _text(lambda to, length: raw.FPDFAnnot_GetFormFieldValue(form.raw, note, to, length))
    rows = [row.strip() for row in words.splitlines() if row.strip()]
    box = raw.FS_RECTF()
    if not rows or not raw.FPDFAnnot_GetRect(note, box):
        return []
    left, right = sorted((float(box.left), float(box.right)))
    bottom, top = sorted((float(box.bottom), float(box.top)))
    step = min((top - bottom) / len(rows), 1.2 * size)
    highest = top - step if len(rows) > 1 else (top + bottom - size) / 2
    return [
        Line([Span(row)], left, right, highest - at * step, highest - at * step + size, size, number)
        for at, row in enumerate(rows)
    ]


def _string(note: Any, key: bytes) -> str:
    name = ctypes.create_string_buffer(key)
    return _text(lambda to, length: raw.FPDFAnnot_GetStringValue(note, name, to, length))


def _text(read: Callable[[Any, int], int]) -> str:
    """A string of pdfium's, which is asked for its length first."""
    length = read(None, 0)
    if not 2 < length <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(length)
    read(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")
