"""Small Word files made of XML, with notes, headers, boxes, pictures and tables, for tests of redlines."""

import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from cwgdesk.papers.word.ooxml import MC, R, W
from cwgdesk.papers.word.package import MAIN, Relation, content_types, relations_part, zip_bytes

WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
VML = "urn:schemas-microsoft-com:vml"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="{MC}" xmlns:wp="{WP}" xmlns:a="{A}" xmlns:pic="{PIC}" '
    f'xmlns:wps="{WPS}" xmlns:v="{VML}" xmlns:m="{MATH}"'
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Call"><w:name w:val="Call"/><w:basedOn w:val="Normal"/>'
    "<w:rPr><w:i/></w:rPr></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
)
_ANCHOR = (
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" '
    'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    '<wp:extent cx="{size}" cy="{size}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
    '<wp:wrapSquare wrapText="bothSides"/>'
    '<wp:docPr id="{number}" name="box {number}"/><wp:cNvGraphicFramePr/>{inner}</wp:anchor>'
)


def t(words: str, look: str = "") -> str:
    """A run."""
    held = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{held}<w:t xml:space="preserve">{words}</w:t></w:r>'


def p(*inner: str, look: str = "") -> str:
    """A paragraph of runs, or of words."""
    held = f"<w:pPr>{look}</w:pPr>" if look else ""
    return f"<w:p>{held}{''.join(e if e.startswith('<') else t(e) for e in inner)}</w:p>"


def table(*rows: tuple[str, ...], spans: dict[tuple[int, int], str] | None = None) -> str:
    """A table of cells; `spans` are further properties of single cells."""
    width = max(map(len, rows))
    told = "".join(
        "<w:tr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{(spans or {}).get((n, k), "")}</w:tcPr>'
            f"{words if words.startswith('<') else p(words)}</w:tc>"
            for k, words in enumerate(row)
        )
        + "</w:tr>"
        for n, row in enumerate(rows)
    )
    columns = '<w:gridCol w:w="2000"/>' * width
    look = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{look}<w:tblGrid>{columns}</w:tblGrid>{told}</w:tbl>"


def note(number: int) -> str:
    """The mark of a footnote."""
    return (
        f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'
    )


def picture(relation: str = "rIdP", size: int = 914400, number: int = 1) -> str:
    """A picture in the line."""
    graphic = (
        f'<a:graphic><a:graphicData uri="{PIC}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x.png"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/>'
        f'</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{size}" cy="{size}"/>'
        '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic>"
    )
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{size}" cy="{size}"/>'
        f'<wp:docPr id="{number}" name="Picture {number}"/>{graphic}</wp:inline></w:drawing></w:r>'
    )


def box(*inner: str, number: int = 7, size: int = 900000, fallback: bool = True) -> str:
    """A text box anchored in a paragraph, with its double in VML."""
    words = "".join(inner)
    shape = (
        f'<a:graphic><a:graphicData uri="{WPS}"><wps:wsp><wps:cNvSpPr/><wps:spPr/>'
        f"<wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    )
    older = f"<mc:Fallback>{vml_box(*inner, run=False)}</mc:Fallback>" if fallback else ""
    drawing = f"<w:drawing>{_ANCHOR.format(number=number, inner=shape, size=size)}</w:drawing>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>{older}'
        "</mc:AlternateContent></w:r>"
    )


def vml_box(*inner: str, run: bool = True) -> str:
    """A text box as programs before 2010 write it."""
    pict = (
        f'<w:pict><v:shape style="width:90pt;height:40pt"><v:textbox><w:txbxContent>{"".join(inner)}'
        "</w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    return f"<w:r>{pict}</w:r>" if run else pict


def formula(letters: str) -> str:
    """A formula in the line."""
    return f"<m:oMath><m:r><m:t>{letters}</m:t></m:r></m:oMath>"


def png(shade: int) -> bytes:
    """A picture of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes([0, shade]))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@dataclass(slots=True)
class WordFile:
    """What a test says of a file; what it does not say is the same in all."""

    body: str
    notes: dict[int, str] = field(default_factory=dict[int, str])
    header: str | None = None
    footer: str | None = None
    shade: int | None = None  # of the picture
    styles: str = STYLES
    numbering: str = ""
    endnotes: dict[int, str] = field(default_factory=dict[int, str])
    header_shade: int | None = None  # of the picture in the header

    def save(self, path: Path) -> Path:
        """Write the file."""
        found = [Relation("rIdS", "styles", "word/styles.xml")]
        parts = {"word/styles.xml": f"<w:styles {SPACES}>{self.styles}</w:styles>".encode()}
        references = ""
        for name, tag, words in (("header", "hdr", self.header), ("footer", "ftr", self.footer)):
            if words is not None:
                parts[f"word/{name}1.xml"] = f"<w:{tag} {SPACES}>{words}</w:{tag}>".encode()
                found.append(Relation(f"rId{name}", name, f"word/{name}1.xml"))
                references += f'<w:{name}Reference w:type="default" r:id="rId{name}"/>'
        if self.notes:
            parts["word/footnotes.xml"] = _notes(self.notes)
            found.append(Relation("rIdN", "footnotes", "word/footnotes.xml"))
        if self.endnotes:
            parts["word/endnotes.xml"] = _notes(self.endnotes).replace(b"footnote", b"endnote")
            found.append(Relation("rIdE", "endnotes", "word/endnotes.xml"))
        if self.header_shade is not None:
            parts["word/media/above.png"] = png(self.header_shade)
            name, data = relations_part(
                "word/header1.xml", [Relation("rIdP", "image", "word/media/above.png")]
            )
            parts[name] = data
        if self.shade is not None:
            parts["word/media/image1.png"] = png(self.shade)
            found.append(Relation("rIdP", "image", "word/media/image1.png"))
        if self.numbering:
            parts["word/numbering.xml"] = f"<w:numbering {SPACES}>{self.numbering}</w:numbering>".encode()
            found.append(Relation("rIdL", "numbering", "word/numbering.xml"))
        size = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" '
        size += 'w:left="1440" w:header="700" w:footer="700" w:gutter="0"/>'
        section = f"<w:sectPr>{references}{size}</w:sectPr>"
        parts[MAIN] = f"<w:document {SPACES}><w:body>{self.body}{section}</w:body></w:document>".encode()
        for part, own in (("", [Relation("rId1", "officeDocument", MAIN)]), (MAIN, found)):
            name, data = relations_part(part, own)
            parts[name] = data
        parts["[Content_Types].xml"] = content_types(parts)
        path.write_bytes(zip_bytes(parts))
        return path


def _notes(notes: dict[int, str]) -> bytes:
    separators = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
        "</w:footnote>"
    )
    told = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>{t(" " + words)}</w:p></w:footnote>'
        for number, words in notes.items()
    )
    return f"<w:footnotes {SPACES}>{separators}{told}</w:footnotes>".encode()
