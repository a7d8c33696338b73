"""A Draft as a QTextDocument laid out on A4 pages; one pixel of the document is one point of paper.

The words come from the Draft alone, as plain text: nothing in it is ever taken for HTML.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableCell,
    QTextTableFormat,
)

from cwgdesk.core.hidden_signs import made_visible
from cwgdesk.papers.drafts import blocks
from cwgdesk.papers.drafts.blocks import Draft, Role, Runs
from cwgdesk.texts.differences import SegmentKind

PAGE = QSizeF(595.3, 841.9)  # A4, points
MARGIN = 56.7  # 2 cm, docs/domain.md 2
_INSERTED, _DELETED = QColor("#1a5fb4"), QColor("#b3261e")
_STEP = 28.0  # points from one depth of numbering to the next
_CENTER, _START = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class _Look:
    """How a paragraph stands on the page, in points."""

    before: float = 6
    size: float = 11
    bold: bool = False
    italic: bool = False
    caps: bool = False
    align: Qt.AlignmentFlag = _START
    left: float = 0


_LOOKS = {
    Role.BODY: _Look(),
    Role.AFTER_TITLE: _Look(before=14),
    Role.CALL: _Look(before=10, italic=True, left=40),
    Role.RESOLUTION_NUMBER: _Look(before=12, size=13, caps=True, align=_CENTER),
    Role.RESOLUTION_TITLE: _Look(before=8, size=13, bold=True, align=_CENTER),
    Role.RESOLUTION_REFERENCE: _Look(before=4, italic=True, align=_CENTER),
    Role.LEAD: _Look(before=10, bold=True),
    Role.CITATION: _Look(before=8, italic=True),
    Role.CLOSING: _Look(before=18, align=_CENTER),
}
_HEADINGS = {
    1: _Look(before=16, size=13, bold=True),
    2: _Look(before=12, bold=True),
    3: _Look(before=10, italic=True),
}


def paper_font(size: float = 11) -> QFont:
    """The paper's font at `size` points of the page (Calibri, or one of the same widths)."""
    font = QFont()
    font.setFamilies(["Calibri", "Carlito", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"])
    font.setPixelSize(round(size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def new_pages(draft: Draft) -> QTextDocument:
    """An empty document of A4 pages in the direction of the draft."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(paper_font())
    document.setDocumentMargin(0)
    document.setPageSize(PAGE)
    option = QTextOption()
    direction = Qt.LayoutDirection.RightToLeft if draft.rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    frame = QTextFrameFormat()
    frame.setMargin(MARGIN)
    document.rootFrame().setFrameFormat(frame)
    return document


def write_draft(draft: Draft, document: QTextDocument) -> Iterator[int]:
    """Write the draft into the document block by block; yields after each so that it can be done in turns."""
    pen = _Pen(document, draft)
    pen.header()
    for number, block in enumerate(draft.blocks):
        pen.block(block)
        yield number
    pen.footnotes()


def render(draft: Draft) -> QTextDocument:
    """The whole draft at once."""
    document = new_pages(draft)
    for _ in write_draft(draft, document):
        pass
    return document


def pages_used(document: QTextDocument) -> float:
    """How many pages the text fills, e.g. 3.2; 0 when there is no text."""
    if document.isEmpty():
        return 0.0
    layout = document.documentLayout()
    last = document.lastBlock()
    bottom = layout.blockBoundingRect(last).bottom()
    whole = int(bottom // PAGE.height())
    share = (bottom - whole * PAGE.height() - MARGIN) / (PAGE.height() - 2 * MARGIN)
    return round(whole + min(max(share, 0.0), 1.0), 1)


class _Pen:
    """Writes blocks at the end of a document."""

    def __init__(self, document: QTextDocument, draft: Draft) -> None:
        self.draft = draft
        self.cursor = QTextCursor(document)
        self.fresh = True  # the document's own first paragraph is still unused
        self.break_next = False
        numbers = {note.key: str(at) for at, note in enumerate(draft.footnotes, 1)}
        self.note_numbers = numbers

    # -- paragraphs ------------------------------------------------------------------------------

    def paragraph(self, look: _Look, *, hang: float = 0) -> None:
        """Begin a paragraph; `hang` points of room for a label before its text."""
        form = QTextBlockFormat()
        form.setTopMargin(look.before)
        form.setLayoutDirection(self._direction())
        form.setAlignment(look.align)  # Qt mirrors "left" in a right-to-left paragraph
        margin = form.setRightMargin if self.draft.rtl else form.setLeftMargin
        margin(look.left + hang)
        if hang:
            form.setTextIndent(-hang)
            # Qt swaps left and right tabs in a right-to-left paragraph.
            kinds = QTextOption.TabType
            kind = kinds.RightTab if self.draft.rtl else kinds.LeftTab
            form.setTabPositions([QTextOption.Tab(hang, kind)])
        if self.break_next:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self.break_next = False
        if self.fresh:
            self.cursor.setBlockFormat(form)
            self.fresh = False
        else:
            self.cursor.insertBlock(form, QTextCharFormat())

    def words(self, text: str, look: _Look, *, bold: bool = False, italic: bool = False) -> None:
        """Write words in the look of their paragraph."""
        self.cursor.insertText(self._shown(text), self._letters(look, bold=bold, italic=italic))

    def runs(self, runs: Runs, look: _Look) -> None:
        """Write runs, each with the mark of its footnote."""
        for run in runs:
            self.words(run.text, look, bold=run.bold, italic=run.italic)
            if run.note:
                self.note_mark(run.note, look)

    def note_mark(self, key: str, look: _Look) -> None:
        """The raised number of a footnote."""
        letters = self._letters(look)
        letters.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        self.cursor.insertText(self.note_numbers.get(key, "*"), letters)

    def _shown(self, text: str) -> str:
        """The words as they are printed, and a picture of each sign that nobody would see."""
        return _one_line(made_visible(text, right_to_left=self.draft.rtl))

    def _letters(self, look: _Look, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        letters = QTextCharFormat()
        font = paper_font(look.size)
        font.setBold(look.bold or bold)
        font.setItalic(look.italic or italic)
        if look.caps:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
        letters.setFont(font)
        letters.setForeground(QColor("#000000"))
        return letters

    def _direction(self) -> Qt.LayoutDirection:
        return Qt.LayoutDirection.RightToLeft if self.draft.rtl else Qt.LayoutDirection.LeftToRight

    # -- the parts of a paper ----------------------------------------------------------------------

    def header(self) -> None:
        """Meeting on one side, document on the other, then source and title in the middle."""
        head = self.draft.header
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(0)
        form.setLayoutDirection(self._direction())
        form.setWidth(_shares((100,))[0])
        form.setColumnWidthConstraints(_shares(self._mirrored_all((58, 42))))
        form.setBottomMargin(26)
        table = self.cursor.insertTable(1, 2, form)
        bold = _Look(before=0, bold=True)
        left = [line for line in (*head.meeting, head.place_and_dates) if line]
        lines = (head.revision, head.document, head.date, head.original, head.agenda_item)
        right = [line for line in lines if line]
        for column, lines in ((0, left), (1, right)):
            self._lines(table.cellAt(0, self._mirrored(column, 2)), lines, bold)
        self._after(table.lastCursorPosition())
        if head.source:
            self.paragraph(_Look(before=0, size=13, bold=True, align=_CENTER))
            self.words(head.source, _Look(size=13, bold=True))
            if head.contact:
                self.note_mark(head.contact, _Look(size=13))
        if head.title:
            self.paragraph(_Look(before=12, size=13, caps=True, align=_CENTER))
            self.words(head.title, _Look(size=13, caps=True))

    def block(self, block: blocks.Block) -> None:
        """Write one block of the draft."""
        match block:
            case blocks.Box(fields):
                self._box(fields)
            case blocks.Proposal():
                self._proposal(block)
            case blocks.Table():
                self._table(block)
            case blocks.PageBreak():
                self.break_next = True
            case blocks.AnnexTitle(number, title):
                self._annex(number, title)
            case _:
                self._plain(block)

    def _plain(self, block: blocks.Block) -> None:
        match block:
            case blocks.Heading(level, runs, label):
                self._labelled(label, runs, _HEADINGS[min(max(level, 1), 3)], hang=_STEP if label else 0)
            case blocks.Paragraph(runs, role):
                self.paragraph(_LOOKS[role])
                self.runs(runs, _LOOKS[role])
            case blocks.NumberedParagraph():
                self._numbered(block)
            case blocks.ListItem(runs, depth):
                self._labelled("•", runs, _Look(before=3, left=_STEP * depth), hang=18)
            case blocks.Quote(runs, citation):
                self._quote(runs, citation)
            case blocks.RedlineParagraph():
                self._redline(block)
            case blocks.Note(runs):
                self.paragraph(_Look(size=9))
                self.runs(runs, _Look(size=9))

    def footnotes(self) -> None:
        """The footnotes, which Word sets at the foot of their pages, stand after the text here."""
        small = _Look(before=3, size=9)
        for note in self.draft.footnotes:
            for at, runs in enumerate(note.paragraphs):
                self._labelled(self.note_numbers[note.key] if at == 0 else "", runs, small, hang=14)

    def _labelled(self, label: str, runs: Runs, look: _Look, *, hang: float, italic: bool = False) -> None:
        self.paragraph(look, hang=hang)
        if hang:
            self.words(label, look, italic=italic)
            self.cursor.insertText("\t", self._letters(look))
        self.runs(runs, look)

    def _numbered(self, block: blocks.NumberedParagraph) -> None:
        look = _Look(left=_STEP * block.depth)
        self._labelled(block.label, block.runs, look, hang=_STEP + 6, italic=block.italic_label)

    def _quote(self, runs: Runs, citation: str) -> None:
        look = _Look(left=_STEP)
        self.paragraph(look)
        self.runs(runs, look)
        if citation:
            small = _Look(before=2, size=10, italic=True, left=_STEP)
            self.paragraph(small)
            self.words(f"— {citation}", small)

    def _proposal(self, proposal: blocks.Proposal) -> None:
        for paragraph in proposal.heading:
            self.block(paragraph)
        head = "\t".join(part for part in (proposal.symbol or "", proposal.number) if part)
        bold = _Look(before=12, bold=True)
        if head:
            self.paragraph(bold)
            self.cursor.insertText(head, self._letters(bold))
        if proposal.citation:
            self.block(blocks.Paragraph((blocks.Run(proposal.citation),), Role.CITATION))
        for paragraph in proposal.body:
            self.block(paragraph)
        for at, runs in enumerate(proposal.reasons):
            self.paragraph(_Look())
            if at == 0 and proposal.reasons_label:
                self.words(proposal.reasons_label + " ", _Look(), bold=True)
            self.runs(runs, _Look())

    def _redline(self, block: blocks.RedlineParagraph) -> None:
        look = _LOOKS[block.role]
        hang = _STEP + 6 if block.label else 0
        self.paragraph(
            _Look(before=look.before, left=look.left + _STEP * block.depth, align=look.align), hang=hang
        )
        if block.label:
            self.words(block.label, look, italic=block.italic_label)
            self.cursor.insertText("\t", self._letters(look))
        for segment in block.segments:
            letters = self._letters(look)
            if segment.kind is SegmentKind.INSERTED or block.mark is blocks.Mark.INSERTED:
                letters.setFontUnderline(True)
                letters.setForeground(_INSERTED)
            elif segment.kind is SegmentKind.DELETED or block.mark is blocks.Mark.DELETED:
                letters.setFontStrikeOut(True)
                letters.setForeground(_DELETED)
            self.cursor.insertText(self._shown(segment.text), letters)

    def _annex(self, number: str, title: str) -> None:
        self.break_next = True
        self.paragraph(_Look(before=0, size=13, caps=True, align=_CENTER))
        self.words(number, _Look(size=13, caps=True))
        if title:
            self.paragraph(_Look(before=6, size=13, bold=True, align=_CENTER))
            self.words(title, _Look(size=13, bold=True))

    # -- tables ----------------------------------------------------------------------------------

    def _box(self, fields: tuple[blocks.BoxField, ...]) -> None:
        table = self.cursor.insertTable(1, 1, self._framed(padding=7))
        cursor = table.cellAt(0, 0).firstCursorPosition()
        outer, self.cursor, self.fresh = self.cursor, cursor, True
        for field in fields:
            self.paragraph(_Look(before=4, bold=True))
            self.words(field.label, _Look(bold=True))
            for runs in field.paragraphs:
                self.paragraph(_Look(before=2))
                self.runs(runs, _Look())
        self.cursor = outer
        self._after(table.lastCursorPosition())

    def _table(self, block: blocks.Table) -> None:
        columns = max(len(row) for row in block.rows)
        form = self._framed(padding=3)
        form.setHeaderRowCount(block.header_rows)
        if block.widths:
            form.setColumnWidthConstraints(_shares(self._mirrored_all(block.widths)))
        table = self.cursor.insertTable(len(block.rows), columns, form)
        outer = self.cursor
        for row, cells in enumerate(block.rows):
            look = _Look(before=1, size=10, bold=row < block.header_rows)
            for column, cell in enumerate(cells):
                self.cursor, self.fresh = (
                    table.cellAt(row, self._mirrored(column, columns)).firstCursorPosition(),
                    True,
                )
                for runs in cell.paragraphs:
                    self.paragraph(look)
                    self.runs(runs, look)
        self.cursor = outer
        self._after(table.lastCursorPosition())

    def _framed(self, padding: float) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor("#000000"))
        form.setBorderCollapse(True)
        form.setCellPadding(padding)
        form.setCellSpacing(0)
        form.setTopMargin(14)
        form.setBottomMargin(6)
        form.setLayoutDirection(self._direction())
        form.setWidth(_shares((100,))[0])
        return form

    def _mirrored(self, column: int, columns: int) -> int:
        # Qt does not mirror tables by itself.
        return columns - 1 - column if self.draft.rtl else column

    def _mirrored_all(self, widths: tuple[float, ...]) -> tuple[float, ...]:
        return widths[::-1] if self.draft.rtl else widths

    def _lines(self, cell: QTextTableCell, lines: list[str], look: _Look) -> None:
        outer, self.cursor, self.fresh = self.cursor, cell.firstCursorPosition(), True
        for line in lines:
            self.paragraph(look)
            self.words(line, look)
        self.cursor = outer

    def _after(self, inside: QTextCursor) -> None:
        # The paragraph that Qt keeps after a table serves as the next one.
        self.cursor = inside
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self.fresh = True


def _shares(widths: tuple[float, ...]) -> list[QTextLength]:
    """Widths as shares of the line."""
    whole = sum(widths)
    return [QTextLength(QTextLength.Type.PercentageLength, 100 * width / whole) for width in widths]


def _one_line(text: str) -> str:
    """Line ends inside a paragraph become line breaks, so that no paragraph is split by its words."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\u2028").replace("\u2029", "\u2028")
