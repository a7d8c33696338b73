"""PDF files with a text layer: paragraphs rebuilt from lines; scans are recognised and refused."""

import hashlib
import io
import re
from collections.abc import Callable
from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]  # it has none

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.common.raw import Block, BlockKind, RawDocument
from cwgdesk.texts.reading.pdf.annotations import laid_over, open_forms
from cwgdesk.texts.reading.pdf.lines import Line, body_size, in_reading_order, lines_of
from cwgdesk.texts.reading.pdf.margins import parted, raised_in
from cwgdesk.texts.reading.pdf.paragraphs import Writer
from cwgdesk.texts.reading.pdf.running import without_margins

READER = "pdf/1"
_PASSWORD = 4  # pdfium's FPDF_ERR_PASSWORD
_PAGE_WEIGHT = 48_000  # a page costs about as much as so many bytes of Word XML
_MOST_PAGES = 5_000
_SCANNED = 12  # fewer letters a page than this, with pictures, is a scan


def read_pdf(
    data: bytes,
    file: str,
    step: Callable[[int, int], None] = lambda _done, _total: None,
    weigh: Callable[[int], None] = lambda _weight: None,
) -> RawDocument:
    """Read a PDF; raises UserError for scans, passwords and damage."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise refusals.password_protected(file) from error
        raise refusals.damaged(file, "PDF file") from error
    left_out = LeftOutList()
    open_forms(document, left_out)
    count = len(document)
    if count > _MOST_PAGES:
        raise refusals.too_large(file, f"over {_MOST_PAGES} pages")
    weigh(count * _PAGE_WEIGHT)
    pages, heights, boxes, has_pictures = _pages(document, file, step, left_out)
    letters = sum(len(re.sub(r"\W", "", line.text)) for lines in pages for line in lines)
    if letters < _SCANNED * max(1, count) and has_pictures:
        raise refusals.scanned(file)
    if has_pictures:
        left_out.add("picture", "pictures are not text")
    warnings: tuple[str, ...] = ()
    if _is_arabic(pages):
        blocks, warnings = _arabic_blocks(data, file), ("arabic-pdf",)
        blocks += [box for of_page in boxes for box in of_page]
    else:
        blocks = _blocks(pages, heights, boxes, left_out)
    return RawDocument(
        "pdf",
        hashlib.sha256(data).hexdigest(),
        tuple(blocks),
        left_out.entries(),
        warnings,
        READER,
        _properties(document),
    )


def _pages(
    document: pdfium.PdfDocument, file: str, step: Callable[[int, int], None], left_out: LeftOutList
) -> tuple[list[list[Line]], list[float], list[list[Block]], bool]:
    """Every page's lines in reading order, its height, its text boxes; and whether there are pictures."""
    pages: list[list[Line]] = []
    heights: list[float] = []
    boxes: list[list[Block]] = []
    has_pictures = False
    for number in range(len(document)):
        step(number, len(document))
        try:
            page = document[number]
            text = page.get_textpage()
        except pdfium.PdfiumError as error:
            raise refusals.damaged(file, "PDF file") from error
        width, height = page.get_size()
        lines = lines_of(text.raw, number + 1)
        laid = laid_over(page, number + 1, lines, left_out)
        pages.append(in_reading_order([*lines, *laid.filled], width))
        boxes.append([Block(box, BlockKind.TEXTBOX, page=number + 1) for box in laid.boxes if box])
        heights.append(height)
        has_pictures = has_pictures or _has_picture(page)
        text.close()
        page.close()
    return pages, heights, boxes, has_pictures


def _has_picture(page: pdfium.PdfPage) -> bool:
    objects = cast("Any", page).get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE], max_depth=2)
    return next(iter(objects), None) is not None


def _blocks(
    pages: list[list[Line]], heights: list[float], boxes: list[list[Block]], left_out: LeftOutList
) -> list[Block]:
    size = body_size([line for lines in pages for line in lines])
    pages = without_margins(pages, heights, size, left_out)
    writer = Writer([line for lines in pages for line in lines])
    parts = parted(pages, size)
    notes = [writer.notes(number, foot) for number, (_, foot) in enumerate(parts, start=1)]
    for at, (body, _) in enumerate(parts):
        following = notes[at + 1] if at + 1 < len(parts) else []
        claimed = raised_in(parts[at + 1][0]) if following else []
        late = {note.label: note.note for note in following if note.label not in claimed}
        writer.page(body, [*notes[at], *boxes[at]], late)
    return writer.finish()


def _is_arabic(pages: list[list[Line]]) -> bool:
    text = "".join(line.text for lines in pages for line in lines)
    arabic = sum(1 for c in text if "\u0600" <= c <= "\u06ff" or "\ufb50" <= c <= "\ufeff")
    return arabic > 0.3 * max(1, sum(1 for c in text if c.isalpha()))


def _arabic_blocks(data: bytes, file: str) -> list[Block]:
    """Arabic pages through pypdf, which keeps the order of its letters."""
    import unicodedata

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    from cwgdesk.texts.reading.wrapping import paragraphs_of

    blocks: list[Block] = []
    try:
        for number, page in enumerate(PdfReader(io.BytesIO(data)).pages, start=1):
            text = unicodedata.normalize("NFKC", page.extract_text())
            blocks += [Block(line, rtl=True, page=number) for line in paragraphs_of(text)]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise refusals.damaged(file, "PDF file") from error
    return blocks


def _properties(document: pdfium.PdfDocument) -> dict[str, str]:
    found = document.get_metadata_dict()
    names = {"Title": "title", "Subject": "subject", "CreationDate": "created", "ModDate": "modified"}
    return {name: found[key] for key, name in names.items() if found.get(key)} | {"pages": str(len(document))}
