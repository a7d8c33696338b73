"""Walks through a story of a Word file (body, cell, note, text box) and writes its blocks."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from cwgdesk.texts.reading.common.archive import Element, new_element
from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.common.raw import Block, BlockKind, Cell, Revisions
from cwgdesk.texts.reading.docx.inline import Inline, chosen_branch
from cwgdesk.texts.reading.docx.names import MC, VAL, R, W, named, number, switch, val
from cwgdesk.texts.reading.docx.notes import Notes
from cwgdesk.texts.reading.docx.numbering import Lists, Numbered
from cwgdesk.texts.reading.docx.paragraphs import Paragraphs, Properties, gone
from cwgdesk.texts.reading.docx.pen import Pen, Piece, finished
from cwgdesk.texts.reading.docx.styles import Layout, Styles

_TRANSPARENT = {W + "customXml", W + "smartTag", W + "ins", W + "moveTo", W + "del", W + "moveFrom"}
_PASSED_OVER = named(
    "sectPr tblPr tblGrid tblPrEx trPr tcPr sdtPr sdtEndPr customXmlPr proofErr permStart permEnd "
    "bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd "
    "moveToRangeStart moveToRangeEnd"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the blocks being written stand."""

    kind: BlockKind = BlockKind.BODY
    note: str = ""
    shown: str = ""  # the note's mark
    table: int = 0
    row: int = 0
    column: int = 0
    header: bool = False
    covered: bool = False  # in a cell that the cell above or before it is merged with


@dataclass(slots=True)
class Story:
    """Everything that one reading of a file carries along."""

    inline: Inline
    styles: Styles
    lists: Lists
    paragraphs: Paragraphs
    notes: Notes
    revisions: Revisions
    left_out: LeftOutList
    columns: int  # most columns a table may have
    step: Callable[[], None] = lambda: None
    embedded: Callable[["Story", str], None] = lambda _story, _relation: None
    blocks: list[Block] = field(default_factory=list[Block])
    noted: set[str] = field(default_factory=set[str])
    endnotes: dict[str, str] = field(default_factory=dict[str, str])  # key -> mark, in order
    tables: int = 0
    paragraph_in_cell: dict[tuple[int, int, int], int] = field(
        default_factory=dict[tuple[int, int, int], int]
    )
    page_break: bool = False  # before the next block

    def read(self, container: Element, place: Place) -> None:
        """Write the blocks of a container; an unfinished paragraph ends with it."""
        outer = self.inline.pen
        self.inline.pen = Pen()
        self._walk(container, place)
        self._finish(place, counts=False)
        self.inline.pen = outer

    def _walk(self, container: Element, place: Place) -> None:
        for child in container:
            tag = child.tag
            if tag == W + "p":
                self._paragraph(child, place)
            elif tag == W + "tbl":
                self._finish(place, counts=False)
                self._table(child, place)
            elif tag == W + "sdt":
                for content in child.iterchildren(W + "sdtContent"):
                    self._walk(content, place)
            elif tag == MC + "AlternateContent":
                if (branch := chosen_branch(child)) is not None:
                    self._walk(branch, place)
            elif tag == W + "altChunk":
                self._finish(place, counts=False)
                self.embedded(self, child.get(R + "id", ""))
            elif tag in _TRANSPARENT and not self._gone_here(tag):
                self._walk(child, place)
            elif tag not in _PASSED_OVER and tag not in _TRANSPARENT:
                self._loose(child, place)

    def _loose(self, element: Element, place: Place) -> None:
        """Words that stand outside any paragraph, against the rules, still count."""
        wrapper = new_element(W + "p")
        if element.getparent() is not None and next(element.itertext(), None) is not None:
            wrapper.append(element)
            self._paragraph(wrapper, place)

    def _gone_here(self, tag: str) -> bool:
        return (tag in (W + "ins", W + "moveTo") and self.revisions is Revisions.REJECTED) or (
            tag in (W + "del", W + "moveFrom") and self.revisions is Revisions.ACCEPTED
        )

    def _paragraph(self, element: Element, place: Place) -> None:
        self.step()
        pen = self.inline.pen
        properties = self.paragraphs.properties(element)
        pen.base = self.paragraphs.look(properties.style)
        pen.fresh = False
        self.inline.walk(element)
        # The mark that survives holds the properties, unless its own paragraph brought no word.
        if pen.properties is None or pen.fresh or not pen.written:
            pen.properties = properties
        if not properties.runs_on:
            self._finish(place, counts=not properties.hidden)
        if properties.section:
            self.page_break = properties.section != "continuous"

    def _finish(self, place: Place, counts: bool) -> None:
        """End the paragraph: number it and make it a block, unless nothing is in it."""
        pen = self.inline.pen
        self.inline.pen = Pen()
        if pen.properties is not None and (pen.written or counts):
            layout, at = self.paragraphs.layout(pen.properties)
            numbered = None if at is None else self._numbered(at, pen.properties)
            if pen.written or (numbered is not None and numbered.label and _shows_number_alone(place)):
                self._emit(pen, place, pen.properties.style, layout, numbered)
            elif pen.page_break or layout.page_break:
                self.page_break = True
        self._after(pen, place)

    def _numbered(self, at: tuple[int, int], properties: Properties) -> Numbered:
        """A paragraph that leaves shows its number; the next one has the same."""
        return self.lists.peek(at) if properties.leaves else self.lists.count(at)

    def _emit(self, pen: Pen, place: Place, style_id: str, layout: Layout, numbered: Numbered | None) -> None:
        first_of_note = bool(place.note) and place.note not in self.noted
        pieces = self._with_list_numbers(pen.pieces, numbered)
        text = finished(pieces, place.shown if first_of_note else None)
        label = numbered.label if numbered else ""
        if first_of_note:
            self.noted.add(place.note)
            label = place.shown
        outline = layout.outline
        self.blocks.append(
            Block(
                text.text,
                place.kind,
                label,
                numbered.level if numbered else None,
                numbered.list_id if numbered else "",
                self.styles.get(style_id).name,
                outline if outline is not None and outline < 9 else None,
                layout.left or 0.0,
                layout.first or 0.0,
                _aligned(layout),
                bool(layout.rtl),
                self.page_break or pen.page_break or bool(layout.page_break),
                text.runs,
                text.notes,
                place.note,
                self._cell(place),
            )
        )
        self.page_break = False

    def _with_list_numbers(self, pieces: list[Piece], numbered: Numbered | None) -> list[Piece]:
        if not any(p.list_number for p in pieces):
            return pieces
        at = (numbered.num, numbered.level) if numbered else None
        return [
            p._replace(
                text=self.lists.listnum(p.list_number.name, p.list_number.level, p.list_number.start, at)
            )
            if p.list_number
            else p
            for p in pieces
        ]

    def _cell(self, place: Place) -> Cell | None:
        if place.kind is not BlockKind.CELL:
            return None
        at = (place.table, place.row, place.column)
        nth = self.paragraph_in_cell.get(at, 0)
        self.paragraph_in_cell[at] = nth + 1
        return Cell(*at, nth, place.header)

    def _after(self, pen: Pen, place: Place) -> None:
        """What a paragraph carries along: its footnotes, then its text boxes."""
        for piece in pen.pieces:
            if piece.note is not None:
                self._note(*piece.note)
        for box in pen.boxes:
            self.read(box, Place(BlockKind.TEXTBOX, place.note))

    def _note(self, key: str, shown: str) -> None:
        """Write a footnote's blocks; endnotes wait for the end of the text."""
        if key not in self.notes.elements or key in self.noted:
            return
        if key.startswith("endnote"):
            self.endnotes.setdefault(key, shown)
        else:
            self.read_note(key, shown)

    def read_note(self, key: str, shown: str) -> None:
        """Write the blocks of a note whose mark is `shown`."""
        element = self.notes.elements[key]
        outer, self.inline.part = self.inline.part, self.notes.parts[key]
        kind = BlockKind.FOOTNOTE if key.startswith("footnote") else BlockKind.ENDNOTE
        self.read(element, Place(kind, key, shown))
        self.noted.add(key)
        self.inline.part = outer

    def _table(self, element: Element, place: Place) -> None:
        table = self.tables
        self.tables += 1
        for row, found in enumerate(_rows(element, self)):
            self._row(found, replace(_cell_place(place), table=table, row=row))

    def _row(self, element: Element, place: Place) -> None:
        properties = element.find(W + "trPr")
        column = min(number(val(properties, "gridBefore")) or 0, self.columns)
        header = properties is not None and bool(switch(properties.find(W + "tblHeader")))
        for cell in _children(element, W + "tc"):
            own = cell.find(W + "tcPr")
            if not gone(own, self.revisions, ("cellIns", "cellDel")):
                covered = place.covered or _is_covered(own)
                self.read(cell, replace(place, column=column, header=header, covered=covered))
            span = number(val(own, "gridSpan")) or 1
            column = min(column + min(max(span, 1), self.columns), 10 * self.columns)


def _cell_place(place: Place) -> Place:
    """Cells of a table in a note or a text box stay what they are in."""
    return replace(place, kind=BlockKind.CELL) if place.kind is BlockKind.BODY else place


def _shows_number_alone(place: Place) -> bool:
    """May a number without words be seen here: above its items, or in a cell of a table?"""
    return place.kind is BlockKind.BODY or (place.kind is BlockKind.CELL and not place.covered)


def _is_covered(cell: Element | None) -> bool:
    """Is this cell merged with the one above or before it, which hides what stands in it?"""
    merges = [] if cell is None else [cell.find(W + "vMerge"), cell.find(W + "hMerge")]
    return any(merge is not None and merge.get(VAL, "continue") == "continue" for merge in merges)


def _rows(table: Element, story: Story) -> list[Element]:
    return [
        row
        for row in _children(table, W + "tr")
        if not gone(row.find(W + "trPr"), story.revisions, ("ins", "del"))
    ]


def _children(parent: Element, tag: str) -> list[Element]:
    """Children with this tag, also inside content controls and the like."""
    found: list[Element] = []
    for child in parent:
        if child.tag == tag:
            found.append(child)
        elif child.tag == MC + "AlternateContent":
            branch = chosen_branch(child)
            found += [] if branch is None else _children(branch, tag)
        elif child.tag == W + "sdt":
            for content in child.iterchildren(W + "sdtContent"):
                found += _children(content, tag)
        elif child.tag in _TRANSPARENT:
            found += _children(child, tag)
    return found


def _aligned(layout: Layout) -> str:
    """The side that the page shows: in right-to-left paragraphs Word's "left" is the right."""
    align = {"start": "left", "end": "right", "distribute": "both", "justify": "both"}.get(
        layout.align or "", layout.align or ""
    )
    if layout.rtl and align in ("left", "right"):
        return "left" if align == "right" else "right"
    return align if align in ("left", "center", "right", "both") else ""
