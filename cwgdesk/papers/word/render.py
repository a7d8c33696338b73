"""A Draft or a Briefing as the parts of a Word file, built from the template by allow-list."""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from uuid import UUID

import lxml.etree as etree

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.origins import Origin, release_bookmark
from cwgdesk.papers.word.core_properties import core_part
from cwgdesk.papers.word.ooxml import MC, Element, make, parse, serialize, w
from cwgdesk.papers.word.package import MAIN, content_types
from cwgdesk.papers.word.paragraphs import ARABIC_SCALE, KAITI, STYLE_OF_ROLE, Pen, label_style
from cwgdesk.papers.word.template import FIELDS, adopted, template_parts
from cwgdesk.papers.word.tracked.insertions import tell_as_one
from cwgdesk.papers.word.tracked.weave import Stamp

_WIDTH, _WIDE = 9639, 14572  # of the text, twips: upright and landscape
_LEFT = 5500  # of the header's left cell
_LANGUAGES = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA", "zh": "zh-CN"}


def render(draft: b.Paper, stamp: Stamp) -> dict[str, bytes]:
    """The parts of the paper; `stamp` names author and date of its tracked changes."""
    own = adopted(draft.template) if draft.template else None
    parts = dict(own.parts) if own else template_parts()
    pen = Pen(
        draft.rtl,
        stamp,
        known_notes=frozenset(note.key for note in draft.footnotes),
        han=draft.language == "zh",
        names_origins=draft.release is not None,
    )
    writer = _Writer(pen, _WIDE if draft.landscape else _WIDTH, own.styles if own else FIELDS)
    root = parse(parts[MAIN], MAIN)
    body = root[0]
    section = body[-1]
    content = [*writer.header(draft.header), *(e for block in draft.blocks for e in writer.block(block))]
    tell_as_one(content, stamp)
    if draft.release is not None:
        content = _with_release(content, draft.release, pen)
    body[:] = [*_settled_ends(content), section]
    if draft.landscape:
        _turn(section)
    if draft.rtl:
        section.append(make("bidi"))
    parts[MAIN] = serialize(root)
    parts["word/footnotes.xml"] = _footnotes(parts["word/footnotes.xml"], draft, pen)
    parts["word/styles.xml"] = _styles(parts["word/styles.xml"], draft)
    parts |= dict(_margins(parts, draft))
    known = draft.properties
    parts["docProps/core.xml"] = core_part(
        author=known.author,
        title=known.title,
        subject=known.subject,
        language=draft.language,
        made=known.made,
    )
    parts["[Content_Types].xml"] = content_types(
        {k: v for k, v in parts.items() if k != "[Content_Types].xml"}
    )
    return parts


@dataclass(slots=True)
class _Writer:
    """Turns blocks into body elements."""

    pen: Pen
    width: int
    styles: Mapping[str, str]  # by field of the head

    def header(self, header: b.HeaderBlock) -> Iterator[Element]:
        """The two-cell head of the first page, the source and the title."""
        origins = dict(header.origins)
        left = [("meeting", text) for text in header.meeting]
        left.append(("place_and_dates", header.place_and_dates))
        right = [("agenda_item", header.agenda_item), ("revision", header.revision)]
        right.append(("document", header.document))
        right += [("date", header.date), ("original", header.original)]
        sides = (
            (left, self.styles["meeting"], _LEFT),
            (right, self.styles["document"], self.width - _LEFT),
        )
        cells = [
            _cell([self._line(text, style, origins.get(name)) for name, text in texts if text], width)
            for texts, style, width in sides
        ]
        line = make("tblBorders", make("bottom", val="single", sz="8", space="0", color="auto"))
        head = _table([make("tr", *cells)], [_LEFT, self.width - _LEFT], line, rtl=self.pen.rtl)
        head[0].append(make("tblCellMar", make("bottom", w="80", type="dxa")))
        yield head
        if header.source:
            source = b.Run(header.source, note=header.contact, origin=origins.get("source"))
            yield self.pen.paragraph((source,), self.styles["source"])
        if header.title:
            yield self._line(header.title, self.styles["title"], origins.get("title"))

    def block(self, block: b.Block) -> Iterator[Element]:
        """The elements of one block."""
        match block:
            case b.Heading():
                lead = f"{block.label}\t" if block.label else ""
                flat = () if block.label else (make("ind", left="0", firstLine="0"),)
                yield self.pen.paragraph(
                    block.runs, f"Heading{max(1, min(block.level, 3))}", *flat, lead=lead
                )
            case b.Paragraph():
                yield self.pen.paragraph(block.runs, STYLE_OF_ROLE[block.role])
            case b.NumberedParagraph():
                yield self._numbered(block)
            case b.ListItem():
                yield self.pen.paragraph(block.runs, f"Bulletlev{min(block.depth, 1) + 1}")
            case b.Quote():
                yield from self._quote(block)
            case b.Note():
                yield self.pen.paragraph(block.runs, "Note")
            case b.RedlineParagraph():
                yield self.pen.redline(block)
            case b.PageBreak():
                self.pen.break_before = True
            case b.AnnexTitle():
                yield from self._annex(block)
            case b.Box() | b.Table():
                yield from self._framed(block)
            case b.Proposal():
                yield from self._proposal(block)

    def _quote(self, quote: b.Quote) -> Iterator[Element]:
        yield self.pen.paragraph(quote.runs, "Quotation")
        if quote.citation:
            yield self.pen.paragraph((b.Run(quote.citation, italic=True),), "Quotation")

    def _annex(self, annex: b.AnnexTitle) -> Iterator[Element]:
        self.pen.break_before = True
        lines = ((annex.number, "AnnexNo", None), (annex.title, "Annextitle", annex.origin))
        for text, style, origin in lines:
            if text:
                yield self._line(text, style, origin)

    def _line(self, text: str, style: str, origin: Origin | None = None) -> Element:
        return self.pen.paragraph((b.Run(text, origin=origin),), style)

    def _numbered(self, block: b.NumberedParagraph) -> Element:
        style = label_style(block.label, block.depth)
        if not block.label:
            return self.pen.paragraph(block.runs, style, *((make("ind", firstLine="0"),) if style else ()))
        label = b.Run(block.label, italic=block.italic_label)
        return self.pen.paragraph((label, b.Run("\t"), *block.runs), style)

    def _framed(self, block: b.Box | b.Table) -> Iterator[Element]:
        # Two tables that touch would become one, and text needs air; a low empty line serves both.
        low = make("spacing", before="0", line="120", lineRule="exact")
        if self.pen.break_before or isinstance(block, b.Table):
            yield self.pen.paragraph((), "", low)
        yield self._box(block) if isinstance(block, b.Box) else self._grid(block)
        yield self.pen.paragraph((), "", deepcopy(low))

    def _box(self, box: b.Box) -> Element:
        inside: list[Element] = []
        for number, item in enumerate(box.fields):
            rule = number == len(box.fields) - 1 and number >= 2
            edge = [make("pBdr", make("top", val="single", sz="4", space="6", color="auto"))] if rule else []
            inside.append(self.pen.paragraph((b.Run(item.label),), "Boxhead", *edge))
            inside += [self.pen.paragraph(runs, "Boxtext") for runs in item.paragraphs]
        return _table([make("tr", _cell(inside, self.width))], [self.width], _borders("8"), rtl=self.pen.rtl)

    def _grid(self, table: b.Table) -> Element:
        columns = max((len(row) for row in table.rows), default=1)
        shares = table.widths if len(table.widths) == columns else (1.0,) * columns
        widths = [int(self.width * share / sum(shares)) for share in shares]
        rows: list[Element] = []
        for number, row in enumerate(table.rows):
            style = "Tablehead" if number < table.header_rows else "Tabletext"
            cells = [
                _cell([self.pen.paragraph(runs, style) for runs in cell.paragraphs], width)
                for cell, width in zip((*row, *[b.TableCell(())] * (columns - len(row))), widths, strict=True)
            ]
            look = [make("cantSplit"), *([make("tblHeader")] if number < table.header_rows else [])]
            rows.append(make("tr", make("trPr", *look), *cells))
        return _table(rows, widths, _borders("4", inside=True), rtl=self.pen.rtl)

    def _proposal(self, proposal: b.Proposal) -> Iterator[Element]:
        head = "\t".join(word for word in (proposal.symbol or "", proposal.number) if word)
        if head:
            yield self.pen.paragraph((b.Run(head),), "Proposal")
        if proposal.citation:
            yield self._line(proposal.citation, "Citation")
        for part in (*proposal.heading, *proposal.body):
            yield from self.block(part)
        if proposal.reasons_label or proposal.reasons:
            label = b.Run(f"{proposal.reasons_label} ", bold=True)
            first, *more = proposal.reasons or ((),)
            yield self.pen.paragraph((label, *first), "Reasons")
            for runs in more:
                yield self.pen.paragraph(runs, "Reasons")


def _turn(section: Element) -> None:
    """Lay the pages of a section on their long side."""
    size = section.find(w("pgSz"))
    if size is None:
        return
    width, height = size.get(w("w"), ""), size.get(w("h"), "")
    size.attrib.update({w("w"): height, w("h"): width, w("orient"): "landscape"})


def _cell(paragraphs: Sequence[Element], width: int) -> Element:
    return make("tc", make("tcPr", make("tcW", w=str(width), type="dxa")), *(paragraphs or [make("p")]))


def _borders(size: str, *, inside: bool = False) -> Element:
    sides = ("top", "left", "bottom", "right", *(("insideH", "insideV") if inside else ()))
    return make("tblBorders", *(make(side, val="single", sz=size, space="0", color="auto") for side in sides))


def _table(rows: list[Element], widths: list[int], borders: Element, *, rtl: bool) -> Element:
    look = make("tblPr", *([make("bidiVisual")] if rtl else []), make("tblW", w=str(sum(widths)), type="dxa"))
    look.extend([borders, make("tblLayout", type="fixed")])
    grid = make("tblGrid", *(make("gridCol", w=str(width)) for width in widths))
    return make("tbl", look, grid, *rows)


def _with_release(content: list[Element], release: UUID, pen: Pen) -> list[Element]:
    """The content with a bookmark before its first word that says which release it is."""
    first = next((p for element in content for p in element.iter(w("p"))), None)
    if first is None:
        return content
    at = 1 if len(first) and first[0].tag == w("pPr") else 0
    first[at:at] = pen.bookmark(release_bookmark(release))
    return content


def _settled_ends(content: list[Element]) -> list[Element]:
    """The content so that no marked paragraph comes last before a table or the end, where marks cannot go."""
    done: list[Element] = []
    for element, following in zip(content, [*content[1:], None], strict=True):
        done.append(element)
        if element.tag == w("p") and (following is None or following.tag == w("tbl")):
            mark = element.find(f"{w('pPr')}/{w('rPr')}")
            if mark is not None and any(e.tag in (w("ins"), w("del")) for e in mark):
                done.append(make("p"))
    return done


def _footnotes(template: bytes, draft: b.Paper, pen: Pen) -> bytes:
    """The notes part: our two separators and every note that is mentioned, in the order of mention."""
    root = parse(template, "footnotes")
    texts = {note.key: note.paragraphs for note in draft.footnotes}
    number = 0
    while number < len(pen.notes):  # a note may mention another one
        number += 1
        paragraphs = [pen.paragraph(runs, "FootnoteText") for runs in texts[pen.notes[number - 1]] or ((),)]
        mark = make("r", make("rPr", make("rStyle", val="FootnoteReference")), make("footnoteRef"))
        first = paragraphs[0]
        at = 1 if len(first) and first[0].tag == w("pPr") else 0
        first[at:at] = [mark, make("r", make("tab"))]
        root.append(make("footnote", *paragraphs, id=str(number)))
    return serialize(root)


def _styles(template: bytes, draft: b.Paper) -> bytes:
    """The template's styles with the paper's language, and larger letters for Arabic."""
    root = parse(template, "styles")
    language = next(root.iter(w("lang")))
    name = _LANGUAGES.get(draft.language, "en-GB")
    kind = {"ar": "bidi", "zh": "eastAsia"}.get(draft.language, "val")
    language.set(w(kind), name)
    if draft.rtl:
        for size in root.iter(w("szCs")):
            size.set(w("val"), str(round(int(size.get(w("val"), "24")) * ARABIC_SCALE)))
        for fonts in root.iter(w("rFonts")):
            fonts.set(w("cs"), "Traditional Arabic")
    if draft.language == "zh":
        _set_upright(root)
    return serialize(root)


def _run_left(paragraph: Element) -> None:
    """A paragraph of the template, page number and all, runs as an Arabic paper does."""
    held = paragraph.find(w("pPr"))
    if held is None:
        held = make("pPr")
        paragraph.insert(0, held)
    if held.find(w("bidi")) is None:
        held.append(make("bidi"))


def _set_upright(root: Element) -> None:
    """Chinese styles that others have in italics: upright Kaiti."""
    for look in root.iterfind(f"{w('style')}/{w('rPr')}"):
        slanted = [look.find(w(name)) for name in ("i", "iCs")]
        if slanted[0] is None:
            continue
        for element in slanted:
            if element is not None:
                look.remove(element)
        fonts = look.find(w("rFonts"))
        if fonts is None:
            fonts = make("rFonts")
            look.insert(0, fonts)
        fonts.set(w("eastAsia"), KAITI)


def _margins(parts: dict[str, bytes], draft: b.Paper) -> Iterator[tuple[str, bytes]]:
    """Headers and footers: the symbol below the page number, the footer line, the stamp on every page."""
    words = draft.stamp if isinstance(draft, b.Briefing) else ""
    pen = Pen(draft.rtl, Stamp("", ""))
    for name in ("word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/footer2.xml"):
        root = parse(parts[name], name)
        if "header" in name:
            if draft.running_header and name.endswith("1.xml"):
                root.append(pen.paragraph((b.Run(draft.running_header),), "Header"))
            if words:
                root.insert(0, pen.paragraph((b.Run(words),), "Stamp"))
        elif draft.running_footer:
            root[:] = [
                pen.paragraph((b.Run(draft.running_footer),), "Footer" if "1.xml" in name else "FirstFooter")
            ]
        for paragraph in root if draft.rtl else ():
            _run_left(paragraph)
        # A prefix that may be ignored must be declared, although nothing bears it.
        etree.cleanup_namespaces(root, keep_ns_prefixes=root.get(f"{{{MC}}}Ignorable", "").split())
        yield name, serialize(root)
