"""Walks through an OpenDocument text and writes its blocks."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.common.raw import Block, BlockKind, Cell, Mark, Revision, Revisions
from cwgdesk.texts.reading.docx.names import number
from cwgdesk.texts.reading.docx.pen import Piece, finished
from cwgdesk.texts.reading.docx.styles import PLAIN, Look, over
from cwgdesk.texts.reading.docx.symbols import plain_characters
from cwgdesk.texts.reading.odt.lists import Item, Lists
from cwgdesk.texts.reading.odt.names import DC, DRAW, OFFICE, TABLE, TEXT, XLINK, XML_ID
from cwgdesk.texts.reading.odt.styles import Styles

_SKIPPED = frozenset(
    TEXT + name
    for name in (
        "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls",
        "alphabetical-index-auto-mark-file", "bookmark", "bookmark-start", "bookmark-end", "reference-mark",
        "soft-page-break", "toc-mark", "toc-mark-start", "toc-mark-end", "table-of-content-source",
        "alphabetical-index-source", "illustration-index-source", "table-index-source", "bibliography-source",
        "user-index-source", "object-index-source", "page-number", "page-count",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks stand."""

    kind: BlockKind = BlockKind.BODY
    note: str = ""
    shown: str = ""
    cell: Cell | None = None


@dataclass(slots=True)
class Story:
    """One reading of an OpenDocument text."""

    styles: Styles
    revisions: Revisions
    left_out: LeftOutList
    columns: int
    step: Callable[[int], None] = lambda _done: None
    blocks: list[Block] = field(default_factory=list[Block])
    _lists: Lists = field(init=False)
    _pieces: list[Piece] = field(default_factory=list[Piece])
    _deferred: list[tuple[Element, Place]] = field(default_factory=list[tuple[Element, Place]])
    _endnotes: list[tuple[Element, Place]] = field(default_factory=list[tuple[Element, Place]])
    _changes: dict[str, tuple[Revision, Element | None]] = field(
        default_factory=dict[str, tuple[Revision, Element | None]]
    )
    _current: list[Revision] = field(default_factory=list[Revision])  # insertions around this point
    _cut: bool = False  # inside an insertion that is rejected
    _join: bool = False  # the end of the last paragraph is rejected: the next one runs on
    _tables: int = 0
    _count: int = 0

    def __post_init__(self) -> None:
        self._lists = Lists(self.styles)

    def read(self, body: Element) -> None:
        """Write all blocks."""
        for region in body.iter(TEXT + "changed-region"):
            self._load_change(region)
        self._walk(body, Place(), None)
        for element, place in self._endnotes:
            self._walk(element, place, None)

    def _load_change(self, region: Element) -> None:
        for kind, mark in (("insertion", Mark.INSERTED), ("deletion", Mark.DELETED)):
            change = region.find(TEXT + kind)
            if change is None:
                continue
            info = change.find(OFFICE + "change-info")
            author = "" if info is None else info.findtext(DC + "creator", "")
            date = "" if info is None else info.findtext(DC + "date", "")
            key = region.get(TEXT + "id") or region.get(XML_ID, "")
            self._changes[key] = (Revision(mark, author, date), change if kind == "deletion" else None)

    def _walk(self, parent: Element, place: Place, item: Item | None) -> None:
        for child in parent:
            tag = child.tag
            if tag in (TEXT + "p", TEXT + "h"):
                self._paragraph(child, place, item)
                item = None if item is None else item.continued()
            elif tag == TEXT + "list":
                self._list(child, place, item)
            elif tag == TABLE + "table":
                self._table(child, place)
            elif tag in (TEXT + "change", TEXT + "change-start", TEXT + "change-end"):
                self._change(child, PLAIN, "", place)
            elif tag in _SKIPPED:
                continue
            elif tag == DRAW + "frame":
                self._frame(child)
                self._read_deferred()
            elif tag == OFFICE + "annotation":
                self._comment(child)
            else:
                self._walk(child, place, item)

    def _list(self, element: Element, place: Place, around: Item | None) -> None:
        current = self._lists.enter(element, around)
        for child in element:
            if child.tag in (TEXT + "list-item", TEXT + "list-header"):
                item = replace(current, counts=child.tag == TEXT + "list-item")
                start = number(child.get(TEXT + "start-value"))
                self._walk(child, place, replace(item, start=start))

    def _paragraph(self, element: Element, place: Place, item: Item | None) -> None:
        self._count += 1
        if self._count % 200 == 0:
            self.step(self._count)
        style = self.styles.get("paragraph", element.get(TEXT + "style-name", ""))
        if not self._join:
            self._pieces = []
        self._join = False
        self._inline(element, style.look, "", place)
        if self._cut and self.revisions is Revisions.REJECTED:
            self._join = bool(self._pieces)  # its end was inserted: rejecting joins it to the next
            if self._join:
                return
        self._finish(element, place, item)
        self._read_deferred()

    def _finish(self, element: Element, place: Place, item: Item | None) -> None:
        style = self.styles.get("paragraph", element.get(TEXT + "style-name", ""))
        level = number(element.get(TEXT + "outline-level")) if element.tag == TEXT + "h" else style.outline
        written = any(p.note or p.text.strip() for p in self._pieces)
        label, depth, list_id, layout = self._lists.label(element, style, item, level)
        if not written and not (label and place.kind is BlockKind.BODY):
            self._pieces = []
            return
        first_of_note = bool(place.note) and not any(b.note == place.note for b in self.blocks[-8:])
        text = finished(self._pieces, place.shown if first_of_note else None)
        self._pieces = []
        self.blocks.append(
            Block(
                text.text,
                place.kind,
                place.shown if first_of_note else label,
                depth,
                list_id,
                style.name,
                None if level is None or level < 1 else level - 1,
                layout.left or 0.0,
                layout.first or 0.0,
                {"start": "left", "end": "right", "justify": "both"}.get(
                    layout.align or "", layout.align or ""
                ),
                bool(layout.rtl),
                bool(layout.page_break),
                text.runs,
                text.notes,
                place.note,
                self._nth(place.cell),
            )
        )

    def _nth(self, cell: Cell | None) -> Cell | None:
        """The cell with the number of this paragraph in it."""
        if cell is None:
            return None
        last = next((b.cell for b in reversed(self.blocks) if b.cell), None)
        same = last is not None and (last.table, last.row, last.column) == (cell.table, cell.row, cell.column)
        return replace(cell, paragraph=last.paragraph + 1) if last is not None and same else cell

    def _inline(self, parent: Element, look: Look, link: str, place: Place) -> None:
        self._write(parent.text, look, link)
        for child in parent:
            self._element(child, look, link, place)
            self._write(child.tail, look, link)

    def _element(self, child: Element, look: Look, link: str, place: Place) -> None:
        tag = child.tag
        if tag == TEXT + "span":
            style = self.styles.get("text", child.get(TEXT + "style-name", ""))
            self._inline(child, over(look, style.look), link, place)
        elif tag == TEXT + "a":
            self._inline(child, look, child.get(XLINK + "href", ""), place)
        elif tag == TEXT + "s":
            self._write_kept(" " * min(number(child.get(TEXT + "c", "1")) or 1, 1000), look, link)
        elif tag in (TEXT + "tab", TEXT + "line-break"):
            self._write_kept("\t" if tag == TEXT + "tab" else "\n", look, link)
        elif tag == TEXT + "note":
            self._note(child)
        elif tag in (TEXT + "change", TEXT + "change-start", TEXT + "change-end"):
            self._change(child, look, link, place)
        elif tag == OFFICE + "annotation":
            self._comment(child)
        elif tag in (DRAW + "frame", DRAW + "custom-shape", DRAW + "g", DRAW + "rect", DRAW + "text-box"):
            self._frame(child)
        elif tag == TEXT + "ruby":
            self._ruby(child, look, link, place)
        elif tag not in _SKIPPED and isinstance(tag, str):
            self._inline(child, look, link, place)

    def _ruby(self, element: Element, look: Look, link: str, place: Place) -> None:
        for child in element:
            if child.tag == TEXT + "ruby-base":
                self._inline(child, look, link, place)
            else:
                words = "".join(child.itertext())
                self.left_out.add("reading aid", "small characters above the line (ruby)", words)

    def _write(self, text: str | None, look: Look, link: str) -> None:
        """White space in the file counts once, and not at all at the beginning."""
        if not text:
            return
        collapsed = " ".join(text.split())
        if text[:1].isspace() and self._pieces and not self._pieces[-1].text.endswith((" ", "\n", "\t")):
            collapsed = " " + collapsed
        if text[-1:].isspace() and not collapsed.endswith(" "):
            collapsed += " "
        if collapsed.strip() or self._pieces:
            self._write_kept(collapsed, look, link)

    def _write_kept(self, text: str, look: Look, link: str) -> None:
        if text and not self._cut:
            revision = self._current[-1] if self._current else None
            self._pieces.append(Piece(plain_characters(text, look.font or ""), look, link, revision))

    def _change(self, element: Element, look: Look, link: str, place: Place) -> None:
        """A point or a border of a tracked change."""
        revision, deleted = self._changes.get(element.get(TEXT + "change-id", ""), (None, None))
        if revision is None:
            return
        if element.tag == TEXT + "change":
            if deleted is not None and self.revisions is not Revisions.ACCEPTED:
                self._bring_back(deleted, revision, look, link, place)
        elif revision.mark is Mark.INSERTED:
            starts = element.tag == TEXT + "change-start"
            if self.revisions is Revisions.REJECTED:
                self._cut = starts
            elif self.revisions is Revisions.MARKED:
                self._current = [revision] if starts else []

    def _bring_back(self, deleted: Element, revision: Revision, look: Look, link: str, place: Place) -> None:
        """Put deleted text back at its point; where it held the end of a paragraph, that ends again."""
        marked = self._current
        self._current = [revision] if self.revisions is Revisions.MARKED else []
        paragraphs = [p for p in deleted if p.tag != OFFICE + "change-info"]
        for at, paragraph in enumerate(paragraphs):
            if at:
                self._finish(paragraphs[at - 1], place, None)
            self._inline(paragraph, look, link, place)
        self._current = marked

    def _note(self, element: Element) -> None:
        if self._cut:
            return
        kind = element.get(TEXT + "note-class", "footnote")
        citation = element.find(TEXT + "note-citation")
        shown = "" if citation is None else "".join(citation.itertext()).strip()
        key = f"{kind}-{element.get(TEXT + 'id') or len(self._deferred) + len(self.blocks)}"
        self._pieces.append(Piece("", note=(key, shown)))
        body = element.find(TEXT + "note-body")
        if body is not None:
            is_footnote = kind == "footnote"
            place = Place(BlockKind.FOOTNOTE if is_footnote else BlockKind.ENDNOTE, key, shown)
            (self._deferred if is_footnote else self._endnotes).append((body, place))

    def _comment(self, element: Element) -> None:
        author = element.findtext(DC + "creator", "")
        words = "\n".join("".join(p.itertext()) for p in element.iter(TEXT + "p"))
        self.left_out.add(
            "comment", "comments are not part of the text", f"{author}: {words}" if author else words
        )

    def _frame(self, element: Element) -> None:
        """A text box is read after its paragraph; a picture is listed."""
        if self._cut:
            return
        words = next(element.iter(TEXT + "p", TEXT + "h", TABLE + "table"), None)
        if words is not None:
            self._deferred.append((element, Place(BlockKind.TEXTBOX)))
        elif next(element.iter(DRAW + "object", DRAW + "object-ole"), None) is not None:
            self.left_out.add("embedded object", "only its program can read it")
        else:
            self.left_out.add("picture", "pictures are not text")

    def _read_deferred(self) -> None:
        deferred, self._deferred = self._deferred, []
        pieces, self._pieces = self._pieces, []
        for element, place in deferred:
            self._walk(element, place, None)
        self._pieces = pieces

    def _table(self, element: Element, place: Place) -> None:
        table = self._tables
        self._tables += 1
        row = 0
        for child in element.iter(TABLE + "table-row"):
            if next(child.iterancestors(TABLE + "table")) is not element:
                continue
            header = child.getparent().tag == TABLE + "table-header-rows"
            column = 0
            for cell in child:
                if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                    continue
                inner = place
                if place.kind in (BlockKind.BODY, BlockKind.CELL):
                    inner = Place(BlockKind.CELL, cell=Cell(table, row, column, 0, header))
                self._walk(cell, inner, None)
                repeated = number(cell.get(TABLE + "number-columns-repeated")) or 1
                column += min(max(repeated, 1), self.columns)
            row += 1
