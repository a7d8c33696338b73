"""PDF files with a text layer: paragraphs rebuilt from lines; scans are recognised and refused."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, cast

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]  # it has none

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.common.raw import TORN_WORDS, Block, BlockKind, RawDocument
from cwgdesk.texts.reading.pdf.annotations import laid_over, open_forms
from cwgdesk.texts.reading.pdf.lines import Line, body_size, gutter_of, in_reading_order, lines_of
from cwgdesk.texts.reading.pdf.margins import parted, raised_in
from cwgdesk.texts.reading.pdf.paragraphs import Writer
from cwgdesk.texts.reading.pdf.right_to_left import breaks_in, is_right_to_left, right_to_left_lines
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
    pages, has_pictures = _pages(document, file, step, left_out)
    letters = sum(len(re.sub(r"\W", "", line.text)) for page in pages for line in page.lines)
    if letters < _SCANNED * max(1, count) and has_pictures:
        raise refusals.scanned(file)
    if has_pictures:
        left_out.add("picture", "pictures are not text")
    rtl = is_right_to_left([line.text for page in pages for line in page.lines])
    if rtl:
        _turn(document, pages)
    _order(pages, rtl)
    blocks = _blocks(pages, left_out, rtl)
    return RawDocument(
        "pdf",
        hashlib.sha256(data).hexdigest(),
        tuple(blocks),
        left_out.entries(),
        (TORN_WORDS,) if any(run.torn for block in blocks for run in block.runs) else (),
        READER,
        _properties(document),
    )


@dataclass(slots=True)
class _Page:
    """What a page shows: its lines, and the boxes laid over it."""

    width: float
    height: float
    lines: list[Line]
    filled: list[Line]
    boxes: list[Block]


def _pages(
    document: pdfium.PdfDocument, file: str, step: Callable[[int, int], None], left_out: LeftOutList
) -> tuple[list[_Page], bool]:
    """Every page, its lines not in order yet; and whether there are pictures."""
    pages: list[_Page] = []
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
        boxes = [Block(box, BlockKind.TEXTBOX, page=number + 1) for box in laid.boxes if box]
        pages.append(_Page(width, height, [*lines, *laid.filled], laid.filled, boxes))
        has_pictures = has_pictures or _has_picture(page)
        text.close()
        page.close()
    return pages, has_pictures


def _turn(document: pdfium.PdfDocument, pages: list[_Page]) -> None:
    """Gather the lines again, as pages are read that begin at the right."""
    for number, page in enumerate(pages):
        opened = document[number]
        text = opened.get_textpage()
        filled = [
            replace(line, left=page.width - line.right, right=page.width - line.left) for line in page.filled
        ]
        page.lines = [*right_to_left_lines(text.raw, number + 1, page.width), *filled]
        text.close()
        opened.close()


def _order(pages: list[_Page], rtl: bool) -> None:
    """Put the lines of each page into the order in which they are read."""
    by_width: dict[int, list[list[Line]]] = defaultdict(list)
    for page in pages:
        by_width[round(page.width)].append(page.lines)
    gutters = {width: gutter_of(alike, width) for width, alike in by_width.items()}

    def ordered(turned: bool) -> list[list[Line]]:
        return [
            in_reading_order(page.lines, page.width, gutters[round(page.width)], turned) for page in pages
        ]

    read = ordered(turned=False)
    if rtl and any(gutter is not None for gutter in gutters.values()):
        turned = ordered(turned=True)
        read = turned if breaks_in(turned) < breaks_in(read) else read
    for page, lines in zip(pages, read, strict=True):
        page.lines = lines


def _has_picture(page: pdfium.PdfPage) -> bool:
    objects = cast("Any", page).get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE], max_depth=2)
    return next(iter(objects), None) is not None


def _blocks(pages: list[_Page], left_out: LeftOutList, rtl: bool) -> list[Block]:
    size = body_size([line for page in pages for line in page.lines])
    texts, taken = without_margins(
        [page.lines for page in pages], [page.height for page in pages], size, left_out
    )
    writer = Writer([line for lines in texts for line in lines], rtl)
    parts = parted(texts, size)
    notes = [writer.notes(number, foot) for number, (_, foot) in enumerate(parts, start=1)]
    for at, (body, _) in enumerate(parts):
        following = notes[at + 1] if at + 1 < len(parts) else []
        claimed = raised_in(parts[at + 1][0]) if following else []
        late = {note.label: note.note for note in following if note.label not in claimed}
        writer.page(body, [*notes[at], *pages[at].boxes], late, pages[at].width if rtl else 0.0)
    return writer.finish(taken)


def _properties(document: pdfium.PdfDocument) -> dict[str, str]:
    found = document.get_metadata_dict()
    names = {"Title": "title", "Subject": "subject", "CreationDate": "created", "ModDate": "modified"}
    return {name: found[key] for key, name in names.items() if found.get(key)} | {"pages": str(len(document))}
