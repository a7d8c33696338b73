"""Makes small Word files part by part, so that a test shows the very XML it is about."""

# ruff: noqa: E501 (XML shows best in one line)

import io
import zipfile

from cwgdesk.texts.reading.common.archive import Archive, Element, parse_xml
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import Block, RawDocument, Revisions
from cwgdesk.texts.reading.docx.package import Package
from cwgdesk.texts.reading.docx.reader import read_docx

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes",
          "comments": "comments", "header": "hdr", "footer": "ftr", "settings": "settings"}  # fmt: skip


def docx(
    body: str, extra: dict[str, bytes] | None = None, links: dict[str, str] | None = None, **parts: str
) -> bytes:
    """A Word file with this body; `parts` by name (styles="…"), `extra` raw parts by path, `links` by id."""
    relations = [
        f'<Relationship Id="rel-{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in parts
    ] + [
        f'<Relationship Id="{key}" Type="{_OFFICE}/{"aFChunk" if key.startswith("chunk") else "hyperlink"}" '
        f'Target="{target}"{"" if key.startswith("chunk") else chr(32) + "TargetMode=" + chr(34) + "External" + chr(34)}/>'
        for key, target in (links or {}).items()
    ]
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{"".join(relations)}</Relationships>',
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    for name, content in parts.items():
        files[f"word/{name}.xml"] = f"<w:{_ROOTS[name]} {_NAMESPACES}>{content}</w:{_ROOTS[name]}>"
    return packed(files | (extra or {}))


def packed(files: dict[str, str | bytes] | dict[str, bytes]) -> bytes:
    """A zip of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text)}</w:p>"


def run(text: str, properties: str = "", tag: str = "t") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def read(data: bytes, revisions: Revisions = Revisions.ACCEPTED) -> RawDocument:
    """Read in this process, so that a fault shows its traceback."""
    return read_docx(data, "test.docx", revisions)


def texts(data: bytes, revisions: Revisions = Revisions.ACCEPTED) -> list[str]:
    """The texts of all blocks."""
    return [block.text for block in read(data, revisions).blocks]


def only(data: bytes, revisions: Revisions = Revisions.ACCEPTED) -> Block:
    """The only block."""
    (block,) = read(data, revisions).blocks
    return block


def element(xml: str) -> Element:
    """One element with the usual prefixes: `element("<w:b/>")`."""
    return parse_xml(f"<all {_NAMESPACES}>{xml}</all>".encode(), "test.docx")[0]


def package(data: bytes) -> Package:
    """The opened parts of a Word file."""
    return Package(Archive(data, "test.docx", Limits()))
