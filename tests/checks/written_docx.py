"""Writes one text as Word files whose numbers are typed, automatic, or linked to styles."""

import re
import zipfile
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from xml.sax.saxutils import escape

from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel, Form, read_label

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
NUMBER_FORMATS = {
    "decimal": "decimal", "latin": "lowerLetter", "roman": "lowerRoman", "upper latin": "upperLetter",
    "upper roman": "upperRoman",
}  # fmt: skip


class Numbers(StrEnum):
    """How the numbers stand in the file."""

    TYPED = "typed"
    AUTOMATIC = "automatic"  # multi-level lists, numbered paragraph by paragraph
    STYLED = "styled"  # the paragraph styles carry the lists


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph to write: its label, its words, and the level of its list."""

    label: str
    text: str
    level: int = 0
    restart: bool = False  # the first of a new list


Shape = tuple[str, str, int]  # number format, text with a %, first value


@dataclass(slots=True)
class _Lists:
    """The lists of one file: each an abstract list of three levels, restarted where the text does."""

    shapes: list[dict[int, Shape]] = field(default_factory=list[dict[int, Shape]])
    counters: dict[int, int] = field(default_factory=dict[int, int])

    def place(self, item: Written) -> tuple[int, int] | None:
        """Number and level of the list for a paragraph; None where Word cannot count its label."""
        label = read_label(f"{item.label}\t")
        shape = _shape(label) if label else None
        if shape is None:
            return None
        begins = not self.shapes or (item.restart and item.level == 0)
        if begins or not self._fits(item.level, shape):
            self.shapes.append({})
            self.counters = {}
        self.shapes[-1].setdefault(item.level, shape)
        self.counters = {level: n for level, n in self.counters.items() if level < item.level}
        self.counters[item.level] = shape[2]
        return len(self.shapes), item.level

    def _fits(self, level: int, shape: Shape) -> bool:
        known = self.shapes[-1].get(level)
        if known is None and any(deeper > level for deeper in self.shapes[-1]):
            return False  # Word would have counted this level when the deeper one began
        if known is not None and known[:2] != shape[:2]:
            return False
        last = self.counters.get(level)
        if shape[0] == "bullet":
            return True
        return shape[2] == (last + 1 if last is not None else known[2] if known else shape[2])


def _shape(label: ClauseLabel) -> Shape | None:
    """Number format, text with a %, and value of a label that Word can count."""
    form = _countable(label)
    if form is None:
        return None
    if label.is_bullet:
        return "bullet", label.shown, 1
    core = label.shown.strip("(). ")
    return NUMBER_FORMATS[form.series.rstrip("().-、")], label.shown.replace(core, "%"), form.value[0]


def _countable(label: ClauseLabel) -> Form | None:
    if label.is_bullet:
        return label.forms[0]
    ways = [
        form
        for form in label.forms
        if form.series.rstrip("().-、") in NUMBER_FORMATS and len(form.value) == 1
    ]
    roman = [form for form in ways if "roman" in form.series and len(label.shown.strip("()")) > 1]
    return (roman or ways or [None])[0]


def write_docx(
    path: Path,
    paragraphs: list[Written],
    numbers: Numbers,
    header: str = "",
    notes: int = 0,
    columns: int = 1,
) -> None:
    """Write the paragraphs; every `notes`-th carries a footnote (0: none)."""
    lists = _Lists()
    body: list[str] = []
    noted = 0
    for place, item in enumerate(paragraphs, 1):
        spot = lists.place(item) if numbers is not Numbers.TYPED and item.label else None
        with_note = bool(notes) and place % notes == 0
        noted += with_note
        body.append(_paragraph(item, spot, numbers, noted if with_note else 0))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, xml in _parts("".join(body), lists, header, noted, columns).items():
            package.writestr(name, xml)


def _paragraph(item: Written, spot: tuple[int, int] | None, numbers: Numbers, note: int) -> str:
    text = f"{item.label}\t{item.text}" if item.label and spot is None else item.text
    tabbed = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in text.split("\t"))
    run = tabbed.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    properties = ""
    if spot and numbers is Numbers.STYLED:
        properties = f'<w:pPr><w:pStyle w:val="List{spot[0]}L{spot[1]}"/></w:pPr>'
    elif spot:
        properties = (
            f'<w:pPr><w:numPr><w:ilvl w:val="{spot[1]}"/><w:numId w:val="{spot[0]}"/></w:numPr></w:pPr>'
        )
    if re.search("[\u0600-\u06ff]", text):  # Word writes Arabic paragraphs so
        properties = f"{properties.removesuffix('</w:pPr>') or '<w:pPr>'}<w:bidi/></w:pPr>"
    mark = (
        f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{note}"/></w:r>'
        if note
        else ""
    )
    return f"<w:p>{properties}<w:r>{run}</w:r>{mark}</w:p>"


def _parts(body: str, lists: _Lists, header: str, notes: int, columns: int) -> dict[str, str]:
    section = (
        '<w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
    )
    page = (
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="1134"/>'
        f'<w:cols w:num="{columns}" w:space="567"/>'
    )
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    kinds = ("styles", "numbering", "footnotes", "header", "footer")
    relations = "".join(
        f'<Relationship Id="rId{i}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
        for i, kind in enumerate(kinds, 1)
    )
    overrides = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{MAIN}.{kind}+xml"/>' for kind in kinds
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
        f'PartName="/word/document.xml" ContentType="{MAIN}.document.main+xml"/>{overrides}</Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{package}/relationships">'
        f"{relations}</Relationships>",
        "word/document.xml": f"{HEAD}<w:document {W} {R}><w:body>{body}"
        f"<w:sectPr>{section}{page}</w:sectPr></w:body></w:document>",
        "word/styles.xml": _styles(lists),
        "word/numbering.xml": _numbering(lists),
        "word/footnotes.xml": _footnotes(notes),
        "word/header.xml": f"{HEAD}<w:hdr {W}><w:p><w:r><w:t>{escape(header)}</w:t></w:r></w:p></w:hdr>",
        "word/footer.xml": f"{HEAD}<w:ftr {W}><w:p>{number}</w:p></w:ftr>",
    }


def _styles(lists: _Lists) -> str:
    styles = [
        f'<w:style w:type="paragraph" w:styleId="List{n}L{level}">'
        f'<w:name w:val="List {n} level {level}"/><w:pPr>'
        f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{n}"/></w:numPr></w:pPr></w:style>'
        for n, levels in enumerate(lists.shapes, 1)
        for level in levels
    ]
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        '<w:pPr><w:spacing w:before="120"/></w:pPr></w:style>'  # as ITU's own Normal
    )
    return f"{HEAD}<w:styles {W}>{normal}{''.join(styles)}</w:styles>"


def _numbering(lists: _Lists) -> str:
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(_level(n, level, *shape) for level, shape in sorted(levels.items()))
        + "</w:abstractNum>"
        for n, levels in enumerate(lists.shapes, 1)
    )
    numbers = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>'
        for n in range(1, len(lists.shapes) + 1)
    )
    return f"{HEAD}<w:numbering {W}>{abstract}{numbers}</w:numbering>"


def _level(number: int, level: int, form: str, text: str, start: int) -> str:
    shown = escape(text.replace("%", f"%{level + 1}"))
    left = 567 * (level + 1)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:pStyle w:val="List{number}L{level}"/><w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="567"/></w:pPr></w:lvl>'
    )


def _footnotes(notes: int) -> str:
    special = "".join(
        f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
        for n, kind, mark in (
            (-1, "separator", "separator"),
            (0, "continuationSeparator", "continuationSeparator"),
        )
    )
    texts = "".join(
        f'<w:footnote w:id="{n}"><w:p>'
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> See the records of meeting {n} of the drafting group.</w:t></w:r>'
        "</w:p></w:footnote>"
        for n in range(1, notes + 1)
    )
    return f"{HEAD}<w:footnotes {W}>{special}{texts}</w:footnotes>"
