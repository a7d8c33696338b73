"""Files that no honest program writes: the traps, and mutants of genuine files."""

# ruff: noqa: E501 (XML shows best in one line)

import io
import random
import struct
import zipfile
from collections.abc import Callable, Iterator

from tests.texts.reading.making import docx, packed, paragraph

_ODT_TYPE = b"application/vnd.oasis.opendocument.text"
_ODT_OPEN = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>'
)
_ODT_CLOSE = "</office:text></office:body></office:document-content>"


def odt(body: str) -> bytes:
    """An OpenDocument text with this body."""
    return packed({"mimetype": _ODT_TYPE, "content.xml": _ODT_OPEN + body + _ODT_CLOSE})


def with_part(name: str, content: bytes) -> bytes:
    """A good Word file with one part replaced or added."""
    return changed(docx(paragraph("good")), {name: content})


def changed(data: bytes, parts: dict[str, bytes], without: str = "") -> bytes:
    """A zip with some parts replaced and one left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        kept = {name: archive.read(name) for name in archive.namelist() if name != without}
    return packed(kept | parts)


def _document(inner: str, head: str = "") -> bytes:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return (
        f'<?xml version="1.0"?>{head}<w:document xmlns:w="{w}"><w:body>{inner}</w:body></w:document>'.encode()
    )


def lying_about_size() -> bytes:
    """A part that is longer than the zip's directory says."""
    data = bytearray(with_part("word/document.xml", _document(paragraph("x") + " " * 30_000_000)))
    at = data.rindex(b"word/document.xml") - 46
    data[at + 24 : at + 28] = struct.pack("<I", 100)
    return bytes(data)


def overlapping() -> bytes:
    """Two directory entries that point at the same bytes."""
    data = bytearray(packed({"word/document.xml": _document(paragraph("x")), "word/b.xml": b"<b/>"}))
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    return bytes(data)


def pdf(objects: list[bytes]) -> bytes:
    """A PDF of these objects; the first is the catalogue."""
    out, places = io.BytesIO(), list[int]()
    out.write(b"%PDF-1.7\n")
    for number, content in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return out.getvalue()


def page_of(content: bytes, resources: bytes, more: list[bytes]) -> bytes:
    """A PDF of one page with this content stream."""
    stream = b"<</Length %d>>stream\n%s\nendstream" % (len(content), content)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<%s>>>>" % resources
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", pages, page, stream, *more])


def nested_forms() -> bytes:
    """Forms that draw forms: 2 KB that want to become gigabytes."""
    forms: list[bytes] = []
    for level in range(12):
        draw = b"/F Do " * 10 if level < 11 else b"BT /A 9 Tf (x) Tj ET"
        resources = b"/XObject<</F %d 0 R>>" % (6 + level) if level < 11 else b""
        forms.append(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<%s>>/Length %d>>stream\n%s\nendstream"
            % (resources, len(draw), draw)
        )
    return page_of(b"/F Do", b"/XObject<</F 5 0 R>>", forms)


def flate_bomb() -> bytes:
    """A page whose content unpacks to a gigabyte."""
    import zlib

    packer = zlib.compressobj(9)
    content = b"".join(packer.compress(b"0 " * 2**20) for _ in range(400)) + packer.flush()
    stream = b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(content), content)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", pages, page, stream])


def scan() -> bytes:
    """A page that is a picture."""
    image = b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n\x00\nendstream"
    return page_of(b"595 0 0 842 0 0 cm /I Do", b"/XObject<</I 5 0 R>>", [image])


LAUGHS = "<!DOCTYPE l [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9)
)


def traps() -> Iterator[tuple[str, Callable[[], bytes], bool]]:
    """Name, maker, and whether the file must be refused (else it may be read as well)."""
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc>'
    tiny, main = "<w:p/>", "word/document.xml"
    yield "grid-span", lambda: docx(f"<w:tbl><w:tr>{cell * 50}</w:tr></w:tbl>{paragraph('x')}"), False
    yield "tiny-paragraphs", lambda: docx(tiny * 30_000_000), True
    yield "tiny-paragraphs-under-the-cap", lambda: docx(tiny * 5_000_000), True
    yield "long-paragraphs", lambda: docx(paragraph("word " * 20_000) * 2000), True
    yield "huge-styles", lambda: with_part("word/styles.xml", b" " * 300_000_000), True
    yield "odt-huge-part", lambda: packed({"mimetype": _ODT_TYPE, "content.xml": b" " * 300_000_000}), True
    yield "lying-about-size", lying_about_size, True
    yield "overlapping", overlapping, True
    yield "entries", lambda: changed(docx(paragraph("x")), {f"{n}": b"" for n in range(6000)}), True
    yield "path", lambda: with_part("../../etc/passwd", b"x"), True
    yield "laughs", lambda: with_part(main, _document(paragraph("&i;"), LAUGHS + "]>")), True
    yield (
        "external-entity",
        lambda: with_part(
            main, _document(paragraph("a&e;b"), '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>')
        ),
        True,
    )
    yield (
        "remote-dtd",
        lambda: with_part(main, _document(paragraph("x"), '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">')),
        True,
    )
    yield (
        "quadratic",
        lambda: with_part(
            main, _document(paragraph("&a;" * 10_000), f"<!DOCTYPE d [<!ENTITY a '{'x' * 50_000}'>]>")
        ),
        True,
    )
    yield "deep", lambda: docx("<w:tbl><w:tr><w:tc>" * 5000 + "</w:tc></w:tr></w:tbl>" * 5000), True
    yield (
        "deep-content-controls",
        lambda: docx("<w:sdt><w:sdtContent>" * 900 + paragraph("x") + "</w:sdtContent></w:sdt>" * 900),
        False,
    )
    yield "no-document", lambda: changed(docx(paragraph("x")), {}, without=main), True
    yield "no-types", lambda: changed(docx(paragraph("x")), {}, without="[Content_Types].xml"), False
    yield "truncated", lambda: docx(paragraph("x") * 500)[:-900], True
    yield (
        "style-circle",
        lambda: docx(
            paragraph("x", '<w:pStyle w:val="a"/>'),
            styles='<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style>'
            '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>',
        ),
        False,
    )
    yield (
        "note-in-itself",
        lambda: docx(
            '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
            footnotes='<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>',
        ),
        False,
    )
    yield "odt-many-spaces", lambda: odt('<text:p>a<text:s text:c="2000000000"/>b</text:p>'), False
    yield (
        "odt-many-columns",
        lambda: odt(
            "<table:table><table:table-row>"
            + '<table:table-cell table:number-columns-repeated="2000000000"><text:p>x</text:p></table:table-cell>'
            * 9
            + "</table:table-row></table:table>"
        ),
        False,
    )
    yield "pdf-nested-forms", nested_forms, True
    yield "pdf-flate-bomb", flate_bomb, True
    yield "pdf-scan", scan, True
    yield "pdf-cut", lambda: nested_forms()[:300], True
    yield "zeros", lambda: b"\x00" * 50_000, True
    yield "noise", lambda: random.Random(1).randbytes(50_000), True


def mutant(data: bytes, dice: random.Random) -> bytes:
    """A damaged copy: bytes flipped, cut off or cut out; in a zip also parts dropped, emptied, swapped."""
    kind = dice.randrange(7 if data.startswith(b"PK") else 3)
    if kind == 0:
        return _flipped(data, dice)
    if kind == 1:
        return data[: dice.randrange(len(data))]
    if kind == 2:
        at = dice.randrange(len(data))
        return data[:at] + data[at + dice.randrange(1, 2000) :]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name, other = dice.choice(list(parts)), dice.choice(list(parts))
    if kind == 3:
        del parts[name]
    elif kind == 4:
        parts[name] = b""
    elif kind == 5:
        parts[name], parts[other] = parts[other], parts[name]
    elif parts[name]:
        parts[name] = _flipped(parts[name], dice)
    return packed(parts)


def _flipped(data: bytes, dice: random.Random) -> bytes:
    copy = bytearray(data)
    for _ in range(dice.randrange(1, 30)):
        copy[dice.randrange(len(copy))] = dice.randrange(256)
    return bytes(copy)
