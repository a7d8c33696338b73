"""Word files that no honest program writes: counts, circles, depth and length, one trap a file."""

# ruff: noqa: E501 (XML shows best in one line)

import io
import zipfile
from collections.abc import Callable, Iterator

from tests.texts.reading.hostile import changed, with_part
from tests.texts.reading.making import docx, packed, paragraph, run

_MANY = 60_000  # within the cap on elements: what must be fast, not refused
_LIST = '<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def word_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Name and maker of each."""
    yield from _packed_files()
    yield from _table_files()
    yield from _numbering_files()
    yield from _style_files()
    yield from _field_files()
    yield from _long_files()


def _packed_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    inner = docx(paragraph("inside"))
    yield "zip-in-zip", lambda: changed(inner, {f"word/embeddings/{n}.docx": inner for n in range(500)})
    yield (
        "chunks",
        lambda: docx(
            "".join(f'<w:altChunk r:id="chunk{n}"/>' for n in range(900)),
            {f"word/c{n}.docx": inner for n in range(900)},
            {f"chunk{n}": f"c{n}.docx" for n in range(900)},
        ),
    )
    yield (
        "chunk-in-itself",
        lambda: docx('<w:altChunk r:id="chunk"/>' * 3000, {"word/c.docx": _nested(40)}, {"chunk": "c.docx"}),
    )
    yield (
        "chunk-html",
        lambda: docx(
            '<w:altChunk r:id="chunk"/>' * 200, {"word/c.html": b"<p>" * 200_000}, {"chunk": "c.html"}
        ),
    )
    yield (
        "chunk-html-deep",
        lambda: docx(
            '<w:altChunk r:id="chunk"/>', {"word/c.html": b"<div>" * 400_000 + b"x"}, {"chunk": "c.html"}
        ),
    )
    yield (
        "chunk-text",
        lambda: docx(
            '<w:altChunk r:id="chunk"/>' * 500, {"word/c.txt": b"a) " * 100_000}, {"chunk": "c.txt"}
        ),
    )
    yield (
        "headers",
        lambda: changed(
            inner, {f"word/header{n}.xml": _part("hdr", paragraph("h") * 50) for n in range(900)}
        ),
    )
    yield "small-parts", lambda: changed(inner, {f"word/p{n}.xml": b"<a/>" for n in range(4900)})
    yield "relations", lambda: with_part("word/_rels/document.xml.rels", _relations(100_000))
    yield (
        "types",
        lambda: with_part(
            "[Content_Types].xml",
            b"<Types>" + b'<Override PartName="/a" ContentType="b"/>' * 150_000 + b"</Types>",
        ),
    )
    yield "long-names", lambda: changed(inner, {"word/" + "a/" * 20_000 + f"{n}.xml": b"" for n in range(20)})
    yield "attribute", lambda: docx(paragraph("x", '<w:pStyle w:val="' + "a" * 9_500_000 + '"/>'))
    yield (
        "attributes",
        lambda: docx("<w:p " + " ".join(f'w:a{n}="1"' for n in range(60_000)) + "/>" + paragraph("x")),
    )
    yield (
        "namespaces",
        lambda: docx("<w:p " + " ".join(f'xmlns:n{n}="u{n}"' for n in range(20_000)) + f">{run('x')}</w:p>"),
    )
    yield "stored-twice", _stored_twice
    yield "comment-bomb", lambda: docx("<!-- " + "x" * 9_000_000 + " -->" + paragraph("x"))
    yield "instructions", lambda: docx("<?a b?>" * 300_000 + paragraph("x"))
    yield "entities-of-numbers", lambda: docx(paragraph("&#97;&#41;&#32;" * 300_000))
    yield (
        "utf-16",
        lambda: with_part(
            "word/document.xml",
            _part("document", f"<w:body>{paragraph('x' * 100) * 2000}</w:body>").decode().encode("utf-16"),
        ),
    )
    yield (
        "utf-16-odd",
        lambda: with_part(
            "word/document.xml",
            _part("document", f"<w:body>{paragraph('x')}</w:body>").decode().encode("utf-16")[:-1],
        ),
    )
    yield (
        "utf-32",
        lambda: with_part(
            "word/document.xml",
            _part("document", f"<w:body>{paragraph('x')}</w:body>").decode().encode("utf-32"),
        ),
    )
    yield (
        "utf-7",
        lambda: with_part(
            "word/document.xml", b'<?xml version="1.0" encoding="UTF-7"?>' + _part("document", "+ADw-")
        ),
    )
    yield (
        "late-doctype",
        lambda: with_part("word/document.xml", b" " * 70_000 + b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    )


def _table_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    cell = "<w:tc>{0}<w:p/></w:tc>"
    span = '<w:tcPr><w:gridSpan w:val="{0}"/></w:tcPr>'
    merged = "<w:tcPr><w:vMerge/></w:tcPr>"
    yield "span-negative", lambda: docx(_table(cell.format(span.format("-5")) * 9, 9) + paragraph("x"))
    yield "span-nonsense", lambda: docx(_table(cell.format(span.format("9" * 5000)) * 9, 9) + paragraph("x"))
    yield (
        "span-before",
        lambda: docx(
            _table('<w:trPr><w:gridBefore w:val="2000000000"/></w:trPr>' + cell.format(""), 99)
            + paragraph("x")
        ),
    )
    yield "merged-rows", lambda: docx(_table(cell.format(merged) * 4, 9_000) + paragraph("x"))
    yield "merged-text", lambda: docx(_table((f"<w:tc>{merged}{paragraph('a) word')}</w:tc>") * 3, 9_000))
    yield "many-rows", lambda: docx(_table(f"<w:tc>{paragraph('1')}</w:tc>", 30_000))
    yield "many-columns", lambda: docx(_table(f"<w:tc>{paragraph('1')}</w:tc>" * 20_000, 1))
    yield "many-tables", lambda: docx(_table(f"<w:tc>{paragraph('1')}</w:tc>", 1) * 20_000)
    yield (
        "tables-in-tables",
        lambda: docx(_within("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", 60, paragraph("x"))),
    )
    yield (
        "tables-in-tables-wide",
        lambda: docx(
            _table(
                "<w:tc>"
                + _table("<w:tc>" + _table(f"<w:tc>{paragraph('x')}</w:tc>" * 5, 5) + "</w:tc>", 9)
                + "</w:tc>",
                60,
            )
        ),
    )
    yield (
        "grid-columns",
        lambda: docx(
            f"<w:tbl><w:tblGrid>{'<w:gridCol/>' * 300_000}</w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>{paragraph('x')}"
        ),
    )
    yield (
        "one-cell-beside-another",
        lambda: docx(
            _table(f"<w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc>", 1)
            + _table(f"<w:tc>{paragraph('long words ' * 20) * 19_000}</w:tc><w:tc>{paragraph('b')}</w:tc>", 1)
        ),
    )
    yield "one-cell", lambda: docx(_table(f"<w:tc>{paragraph('(a) word 5') * 30_000}</w:tc>", 1))
    yield (
        "text-boxes",
        lambda: docx(
            _within(
                "<w:p><w:r><w:pict><v:textbox><w:txbxContent>",
                "</w:txbxContent></v:textbox></w:pict></w:r></w:p>",
                30,
                paragraph("x"),
            )
        ),
    )
    yield (
        "alternatives",
        lambda: docx(
            _within(
                "<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 100, paragraph("x")
            )
        ),
    )


def _numbering_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    def listed(numbering: str, properties: str, times: int = 200, text: str = "word") -> bytes:
        return docx(paragraph(text, properties) * times, numbering=numbering)

    first = _LIST.format(level=0, number=1)
    level = (
        '<w:lvl w:ilvl="{0}"><w:start w:val="{1}"/><w:numFmt w:val="{2}"/><w:lvlText w:val="{3}"/></w:lvl>'
    )
    use = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    abstract = '<w:abstractNum w:abstractNumId="1">{0}</w:abstractNum>'
    for form in (
        "upperRoman",
        "lowerRoman",
        "lowerLetter",
        "upperLetter",
        "chineseCounting",
        "hebrew1",
        "arabicAbjad",
        "cardinalText",
        "ordinalText",
        "decimalZero",
    ):
        yield (
            f"numbers-{form}",
            lambda form=form: listed(
                abstract.format(level.format(0, 2_000_000_000, form, "%1.")) + use, first
            ),
        )
    yield (
        "numbers-nonsense",
        lambda: listed(abstract.format(level.format(0, "9" * 5000, "decimal", "%1.")) + use, first),
    )
    yield (
        "number-text",
        lambda: listed(abstract.format(level.format(0, 1, "lowerRoman", "%1" * 200_000)) + use, first, 2000),
    )
    yield (
        "number-prefix",
        lambda: listed(abstract.format(level.format(0, 1, "decimal", "a" * 500_000)) + use, first, 3000),
    )
    yield (
        "levels",
        lambda: listed(
            abstract.format("".join(level.format(n, 1, "decimal", "%1") for n in range(90_000))) + use,
            _LIST.format(level=80_000, number=1),
        ),
    )
    yield (
        "level-huge",
        lambda: listed(
            abstract.format(level.format(0, 1, "decimal", "%1")) + use,
            _LIST.format(level=2_000_000_000, number=1),
        ),
    )
    yield (
        "level-negative",
        lambda: listed(
            abstract.format(level.format(0, 1, "decimal", "%1")) + use, _LIST.format(level=-7, number=1)
        ),
    )
    yield (
        "lists",
        lambda: docx(
            "".join(paragraph("x", _LIST.format(level=0, number=n)) for n in range(20_000)),
            numbering=abstract.format(level.format(0, 1, "decimal", "%1"))
            + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="1"/></w:num>' for n in range(20_000)),
        ),
    )
    yield "abstract-circle", lambda: docx(
        paragraph("x", first), numbering='<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="s"/></w:abstractNum>' + use,
        styles=f'<w:style w:type="numbering" w:styleId="s"><w:pPr>{first}</w:pPr></w:style>',
    )  # fmt: skip
    yield (
        "number-overrides",
        lambda: listed(
            abstract.format(level.format(0, 1, "decimal", "%1"))
            + '<w:num w:numId="1"><w:abstractNumId w:val="1"/>'
            + '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride>' * 90_000
            + "</w:num>",
            first,
        ),
    )


def _style_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    def chain(length: int, last: str = "") -> str:
        return "".join(
            f'<w:style w:type="paragraph" w:styleId="s{n}"><w:name w:val="s{n}"/><w:basedOn w:val="s{n + 1 if n + 1 < length else last}"/></w:style>'
            for n in range(length)
        )

    yield (
        "style-chain",
        lambda: docx(
            "".join(paragraph("x", f'<w:pStyle w:val="s{n % 9000}"/>') for n in range(20_000)),
            styles=chain(9000),
        ),
    )
    yield (
        "style-long-circle",
        lambda: docx(
            "".join(paragraph("x", f'<w:pStyle w:val="s{n}"/>') for n in range(9000)),
            styles=chain(9000, "s0"),
        ),
    )
    yield (
        "style-of-itself",
        lambda: docx(paragraph("x", '<w:pStyle w:val="s0"/>') * 2000, styles=chain(1, "s0")),
    )
    yield "styles-many", lambda: docx(paragraph("x"), styles=chain(100_000))
    yield (
        "styles-linked",
        lambda: docx(
            paragraph("x", '<w:pStyle w:val="a"/>') * 500,
            styles='<w:style w:type="paragraph" w:styleId="a"><w:link w:val="b"/></w:style><w:style w:type="character" w:styleId="b"><w:link w:val="a"/><w:basedOn w:val="b"/></w:style>',
        ),
    )
    yield (
        "runs-styled",
        lambda: docx(
            "<w:p>" + "".join(run("x", f'<w:rStyle w:val="s{n % 9000}"/>') for n in range(20_000)) + "</w:p>",
            styles=chain(9000).replace('type="paragraph"', 'type="character"'),
        ),
    )


def _field_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    begin, split, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    code = "<w:r><w:instrText>REF a</w:instrText></w:r>"
    yield "fields-nested", lambda: docx(f"<w:p>{(begin + code) * 10_000}{run('x')}{end * 10_000}</w:p>")
    yield (
        "fields-nested-results",
        lambda: docx(f"<w:p>{(begin + code + split) * 10_000}{run('x')}{end * 10_000}</w:p>"),
    )
    yield "fields-open", lambda: docx((f"<w:p>{begin}{run('x')}</w:p>") * 10_000)
    yield "fields-closed", lambda: docx(f"<w:p>{end * 50_000}{run('x')}</w:p>")
    yield (
        "field-code",
        lambda: docx(
            f"<w:p>{begin}<w:r><w:instrText>{'HYPERLINK ' * 400_000}</w:instrText></w:r>{split}{run('x')}{end}</w:p>"
        ),
    )
    yield (
        "field-codes",
        lambda: docx(
            f"<w:p>{begin}{'<w:r><w:instrText>SYMBOL 9 </w:instrText></w:r>' * 50_000}{split}{run('x')}{end}</w:p>"
        ),
    )
    note = '<w:footnote w:id="{0}"><w:p><w:r><w:footnoteReference w:id="{1}"/></w:r></w:p></w:footnote>'
    mention = '<w:p><w:r><w:footnoteReference w:id="{0}"/></w:r></w:p>'
    yield (
        "notes-in-a-ring",
        lambda: docx(
            mention.format(0), footnotes="".join(note.format(n, (n + 1) % 9000) for n in range(9000))
        ),
    )
    yield (
        "note-mentioned-often",
        lambda: docx(
            mention.format(1) * 30_000,
            footnotes='<w:footnote w:id="1">' + paragraph("long " * 2000) + "</w:footnote>",
        ),
    )
    yield (
        "notes-many",
        lambda: docx(
            "".join(mention.format(n) for n in range(30_000)),
            footnotes="".join(f'<w:footnote w:id="{n}">{paragraph("x")}</w:footnote>' for n in range(30_000)),
        ),
    )
    yield (
        "comments-many",
        lambda: docx(
            "".join(
                f'<w:p><w:r><w:t>x</w:t><w:commentReference w:id="{n}"/></w:r></w:p>' for n in range(30_000)
            ),
            comments="".join(f'<w:comment w:id="{n}">{paragraph("x")}</w:comment>' for n in range(30_000)),
        ),
    )
    yield (
        "links",
        lambda: docx(
            "<w:p>" + f'<w:hyperlink r:id="x">{run("x")}</w:hyperlink>' * 30_000 + "</w:p>",
            links={"x": "http://a/" + "b" * 2_000_000},
        ),
    )
    yield (
        "changes",
        lambda: docx(
            "<w:p>"
            + ('<w:ins w:author="' + "a" * 20_000 + f'" w:date="b">{run("x")}</w:ins>') * 2_000
            + "</w:p>"
        ),
    )
    yield (
        "changes-nested",
        lambda: docx(
            "<w:p>" + _within('<w:ins w:author="a"><w:del>', "</w:del></w:ins>", 90, run("x")) + "</w:p>"
        ),
    )
    yield (
        "paragraph-marks-deleted",
        lambda: docx(paragraph("x", "<w:rPr><w:del/></w:rPr>") * 30_000 + paragraph("y")),
    )
    yield (
        "math",
        lambda: docx(
            f"<w:p>{_within('<m:oMath><m:f><m:num>', '</m:num></m:f></m:oMath>', 60, run('x'))}</w:p>"
        ),
    )
    yield "math-long", lambda: docx(f"<w:p><m:oMath>{'<m:r><m:t>x</m:t></m:r>' * 100_000}</m:oMath></w:p>")


def _long_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    yield "one-paragraph", lambda: docx(paragraph("word " * 1_600_000))
    yield "one-word", lambda: docx(paragraph("w" * 8_000_000))
    yield "one-run-a-letter", lambda: docx("<w:p>" + run("a") * 130_000 + "</w:p>")
    yield "runs-of-two-looks", lambda: docx("<w:p>" + (run("a", "<w:b/>") + run("b")) * 60_000 + "</w:p>")
    yield "breaks", lambda: docx("<w:p>" + "<w:r><w:t>(a) x</w:t><w:br/></w:r>" * 100_000 + "</w:p>")
    yield "tabs", lambda: docx("<w:p>" + "<w:r><w:tab/><w:t>1.</w:t></w:r>" * 100_000 + "</w:p>")
    yield (
        "bookmarks",
        lambda: docx("<w:p>" + '<w:bookmarkStart w:id="1" w:name="a"/>' * 300_000 + run("x") + "</w:p>"),
    )
    yield "short-paragraphs", lambda: docx(paragraph("x") * 100_000)
    yield (
        "headings",
        lambda: docx(
            "".join(paragraph("Heading", f'<w:outlineLvl w:val="{n % 9}"/>') for n in range(30_000))
        ),
    )
    yield "bold-paragraphs", lambda: docx(f"<w:p>{run('Heading', '<w:b/>')}</w:p>" * _MANY)
    yield "same-clause", lambda: docx(paragraph("1. resolves to instruct the Council") * _MANY)


def _nested(depth: int) -> bytes:
    data = docx(paragraph("x"))
    for _ in range(depth):
        data = docx('<w:altChunk r:id="chunk"/>' * 3, {"word/c.docx": data}, {"chunk": "c.docx"})
    return data


def _within(opening: str, closing: str, times: int, inner: str) -> str:
    return opening * times + inner + closing * times


def _table(row: str, rows: int) -> str:
    return f"<w:tbl>{f'<w:tr>{row}</w:tr>' * rows}</w:tbl>"


def _part(root: str, inner: str) -> bytes:
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:{root} xmlns:w="{w}">{inner}</w:{root}>'.encode()


def _relations(count: int) -> bytes:
    one = '<Relationship Id="r{0}" Type="t" Target="a{0}.xml"/>'
    return ("<Relationships>" + "".join(one.format(n) for n in range(count)) + "</Relationships>").encode()


def _stored_twice() -> bytes:
    stream = io.BytesIO(packed({"word/document.xml": b"<a/>"}))
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("WORD/document.xml", b"<b/>")
    return stream.getvalue()
