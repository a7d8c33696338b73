"""OpenDocument and PDF files that no honest program writes."""

# ruff: noqa: E501 (markup shows best in one line)

import zlib
from collections.abc import Callable, Iterator

from tests.texts.reading.hostile import changed, odt, page_of, pdf

_DRAW = b"BT /F 9 Tf 50 700 Td (word) Tj ET "
_FONT = b"/Font<</F 5 0 R>>"
_HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def open_document_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Name and maker of each OpenDocument text."""
    cell, row = "table:table-cell", "table:table-row"
    one = f"<{cell}><text:p>x</text:p></{cell}>"
    table = "<table:table>{0}</table:table><text:p>x</text:p>"
    yield (
        "odt-rows-repeated",
        lambda: odt(table.format(f'<{row} table:number-rows-repeated="1000000000">{one}</{row}>')),
    )
    yield (
        "odt-rows-and-cells",
        lambda: odt(
            table.format(
                f'<{row} table:number-rows-repeated="1000"><{cell} table:number-columns-repeated="1000"><text:p>x</text:p></{cell}></{row}>'
                * 50
            )
        ),
    )
    yield (
        "odt-columns",
        lambda: odt(
            table.format(
                '<table:table-column table:number-columns-repeated="1000000000"/>' * 900
                + f"<{row}>{one}</{row}>"
            )
        ),
    )
    yield (
        "odt-spans",
        lambda: odt(
            table.format(
                f'<{row}><{cell} table:number-columns-spanned="1000000000" table:number-rows-spanned="1000000000"><text:p>x</text:p></{cell}></{row}>'
            )
        ),
    )
    yield (
        "odt-negative",
        lambda: odt(
            table.format(
                f'<{row} table:number-rows-repeated="-4"><{cell} table:number-columns-repeated="-4"/></{row}>'
            )
        ),
    )
    yield "odt-nonsense", lambda: odt(f'<text:p>a<text:s text:c="{"9" * 5000}"/>b</text:p>')
    yield (
        "odt-spaces-often",
        lambda: odt("<text:p>" + 'a<text:s text:c="1000000000"/>' * 20_000 + "</text:p>"),
    )
    yield "odt-spaces", lambda: odt("<text:p>" + "<text:s/>" * 300_000 + "x</text:p>")
    yield "odt-tabs", lambda: odt("<text:p>" + "<text:tab/>1." * 200_000 + "</text:p>")
    yield (
        "odt-lists-deep",
        lambda: odt(
            "<text:list><text:list-item>" * 100 + "<text:p>x</text:p>" + "</text:list-item></text:list>" * 100
        ),
    )
    yield (
        "odt-lists-wide",
        lambda: odt(
            "<text:list>" + "<text:list-item><text:p>x</text:p></text:list-item>" * 60_000 + "</text:list>"
        ),
    )
    yield (
        "odt-list-start",
        lambda: odt(
            '<text:list><text:list-item text:start-value="2000000000"><text:p>x</text:p></text:list-item></text:list>'
        ),
    )
    yield "odt-sections", lambda: odt("<text:section>" * 200 + "<text:p>x</text:p>" + "</text:section>" * 200)
    yield (
        "odt-spans-deep",
        lambda: odt("<text:p>" + "<text:span>" * 200 + "x" + "</text:span>" * 200 + "</text:p>"),
    )
    yield (
        "odt-notes",
        lambda: odt(
            "<text:p>"
            + '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note>'
            * 20_000
            + "</text:p>"
        ),
    )
    yield "odt-paragraphs", lambda: odt("<text:p>x</text:p>" * 200_000)
    yield "odt-one-paragraph", lambda: odt(f"<text:p>{'word ' * 1_600_000}</text:p>")
    yield "odt-style-circle", lambda: _styled(9000, ring=True)
    yield "odt-style-chain", lambda: _styled(9000, ring=False)
    yield (
        "odt-changes",
        lambda: odt(
            "<text:tracked-changes>"
            + '<text:changed-region text:id="a"><text:deletion><text:p>x</text:p></text:deletion></text:changed-region>'
            * 20_000
            + "</text:tracked-changes>"
            + '<text:p><text:change text:change-id="a"/>x</text:p>' * 20_000
        ),
    )


def _styled(count: int, *, ring: bool) -> bytes:
    names = [f"s{n}" for n in range(count)]
    parents = [*names[1:], names[0] if ring else "none"]
    styles = "".join(
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"/>'
        for name, parent in zip(names, parents, strict=True)
    )
    spaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    part = (
        f"<office:document-styles {spaces}><office:styles>{styles}</office:styles></office:document-styles>"
    )
    body = "".join(f'<text:p text:style-name="{name}">x</text:p>' for name in names)
    return changed(odt(body), {"styles.xml": part.encode()})


def pdf_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Name and maker of each PDF."""
    yield "pdf-pages", lambda: _pages(20_000)
    yield (
        "pdf-page-ring",
        lambda: pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000>>"]),
    )
    yield "pdf-page-count", lambda: page_of(_DRAW, _FONT, [_HELVETICA]).replace(b"/Count 1>>", b"/Count 9>>")
    yield (
        "pdf-page-tree-deep",
        lambda: pdf(
            [
                b"<</Type/Catalog/Pages 2 0 R>>",
                *(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (n + 3) for n in range(5000)),
                b"<</Type/Page/MediaBox[0 0 9 9]>>",
            ]
        ),
    )
    yield (
        "pdf-page-tree-double",
        lambda: pdf(
            [
                b"<</Type/Catalog/Pages 2 0 R>>",
                *(b"<</Type/Pages/Count 1000000/Kids[%d 0 R %d 0 R]>>" % (n + 3, n + 3) for n in range(30)),
                b"<</Type/Page/MediaBox[0 0 9 9]>>",
            ]
        ),
    )
    yield (
        "pdf-same-page",
        lambda: page_of(_DRAW * 20, _FONT, [_HELVETICA]).replace(
            b"/Kids[3 0 R]/Count 1", b"/Kids[" + b"3 0 R " * 5000 + b"]/Count 5000"
        ),
    )
    yield "pdf-xref-ring", lambda: _with_previous(page_of(_DRAW, _FONT, [_HELVETICA]))
    yield "pdf-no-xref", lambda: page_of(_DRAW, _FONT, [_HELVETICA]).replace(b"startxref", b"startxxxx")
    yield (
        "pdf-objects",
        lambda: pdf(
            [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>", *[b"null"] * 200_000]
        ),
    )
    yield "pdf-object-stream", _object_stream
    yield "pdf-words", lambda: _page(_DRAW * 100_000)
    yield "pdf-letters", lambda: _page(b"BT /F 9 Tf " + b"1 0 Td (a) Tj " * 200_000 + b"ET")
    yield (
        "pdf-letters-spread",
        lambda: _page(
            b"BT /F 9 Tf "
            + b"".join(b"1 0 0 1 %d %d Tm (a) Tj " % (n % 577, n * 7 % 823) for n in range(60_000))
            + b"ET"
        ),
    )
    yield (
        "pdf-one-string",
        lambda: _page(b"BT /F 9 Tf (" + b"a) ".replace(b")", b"\\)") * 200_000 + b") Tj ET"),
    )
    yield (
        "pdf-lines",
        lambda: _page(b"BT /F 1 Tf 1 TL " + b"T* ((a\\) word) Tj ".replace(b"((", b"(\\(") * 60_000 + b"ET"),
    )
    yield "pdf-tiny-type", lambda: _page(b"BT /F 0.00001 Tf " + b"(word) Tj " * 30_000 + b"ET")
    yield "pdf-huge-type", lambda: _page(b"BT /F 9000000 Tf " + b"(word) Tj " * 9_000 + b"ET")
    yield "pdf-states", lambda: _page(b"q " * 300_000 + _DRAW)
    yield "pdf-paths", lambda: _page(b"0 0 m 9 9 l S " * 300_000 + _DRAW)
    yield "pdf-inline-images", lambda: _page(b"BI /W 1 /H 1 /BPC 8 /CS /G ID x EI " * 60_000 + _DRAW)
    yield "pdf-inline-image-huge", lambda: _page(b"BI /W 60000 /H 60000 /BPC 8 /CS /RGB ID x EI " + _DRAW)
    yield (
        "pdf-image-huge",
        lambda: page_of(
            b"/I Do " + _DRAW,
            b"/XObject<</I 6 0 R>>" + _FONT,
            [
                _HELVETICA,
                b"<</Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8/Length 1>>stream\nx\nendstream",
            ],
        ),
    )
    yield (
        "pdf-form-in-itself",
        lambda: page_of(
            b"/X Do",
            b"/XObject<</X 5 0 R>>",
            [
                b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 14>>stream\n/X Do /X Do   \nendstream"
            ],
        ),
    )
    yield "pdf-box", lambda: _page(_DRAW).replace(b"[0 0 595 842]", b"[-1e30 -1e30 1e30 1e30]")
    yield "pdf-map", _unicode_map
    yield (
        "pdf-map-long",
        lambda: _mapped(b"1 beginbfchar <61> <" + b"0061" * 60_000 + b"> endbfchar", _DRAW * 500),
    )
    yield (
        "pdf-annotations",
        lambda: _page(_DRAW).replace(
            b"/MediaBox",
            b"/Annots["
            + b"<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://a)>>>>" * 50_000
            + b"]/MediaBox",
        ),
    )
    yield (
        "pdf-script",
        lambda: _page(_DRAW).replace(
            b"/Pages 2 0 R", b"/OpenAction<</S/JavaScript/JS(while\\(1\\);)>>/Pages 2 0 R"
        ),
    )
    yield (
        "pdf-arrays-deep",
        lambda: _page(_DRAW).replace(b"/MediaBox", b"/Q " + b"[" * 50_000 + b"]" * 50_000 + b"/MediaBox"),
    )
    yield "pdf-content-deep", lambda: _page(b"[" * 100_000 + _DRAW)
    yield "pdf-filters", lambda: _filtered(300)
    yield (
        "pdf-title",
        lambda: _page(_DRAW).replace(
            b"/Root 1 0 R", b"/Root 1 0 R/Info<</Title(" + b"t" * 5_000_000 + b")>>"
        ),
    )


def _page(content: bytes) -> bytes:
    return page_of(content, _FONT, [_HELVETICA])


def _pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (n + 5) for n in range(count))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>"
    stream = b"<</Length %d>>stream\n%s\nendstream" % (len(_DRAW), _DRAW)
    pages = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count)
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", pages, _HELVETICA, stream, *[page] * count])


def _with_previous(data: bytes) -> bytes:
    start = data.rindex(b"xref\n0 ")
    return data.replace(b"/Root 1 0 R", b"/Prev %d/Root 1 0 R" % start)


def _object_stream() -> bytes:
    packed = zlib.compress(b"1 0 " * 50 + b"[" + b"null " * 40_000_000 + b"]", 9)
    stream = b"<</Type/ObjStm/N 50/First 200/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (
        len(packed),
        packed,
    )
    return page_of(_DRAW, _FONT, [_HELVETICA, stream])


def _unicode_map() -> bytes:
    ranges = b"".join(b"<%04x> <%04x> <0061>\n" % (n, n) for n in range(60_000)) * 5
    return _mapped(b"60000 beginbfrange\n" + ranges + b"endbfrange", _DRAW * 500)


def _mapped(entries: bytes, content: bytes) -> bytes:
    cmap = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n"
        + entries
        + b"\nendcmap"
    )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    return page_of(content, _FONT, [font, b"<</Length %d>>stream\n%s\nendstream" % (len(cmap), cmap)])


def _filtered(times: int) -> bytes:
    data = _DRAW
    for _ in range(times):
        data = zlib.compress(data)
    filters = b"/FlateDecode " * times
    stream = b"<</Filter[%s]/Length %d>>stream\n%s\nendstream" % (filters, len(data), data)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<%s>>>>" % _FONT
    return pdf(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream, _HELVETICA]
    )
