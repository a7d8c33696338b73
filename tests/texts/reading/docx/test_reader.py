"""No word of a Word file vanishes, and each stands where the page shows it."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.common.raw import BlockKind, Mark, NoteMark, Revisions
from tests.texts.reading.making import docx, only, packed, paragraph, read, run, texts


def test_inserted_text_is_read_and_deleted_text_is_not() -> None:
    body = f"<w:p>{run('keep ')}<w:ins>{run('new ')}<w:del>{run('passing', tag='delText')}</w:del></w:ins><w:del>{run('old', tag='delText')}</w:del></w:p>"
    data = docx(body)
    assert texts(data) == ["keep new "]
    assert texts(data, Revisions.REJECTED) == ["keep old"]


def test_marked_reading_keeps_author_and_date() -> None:
    body = f'<w:p><w:moveFrom w:author="A" w:date="2026-01-02T03:04:05Z">{run("gone")}</w:moveFrom>{run("x")}</w:p>'
    block = only(docx(body), Revisions.MARKED)
    assert block.text == "gonex"
    revision = block.runs[0].revision
    assert revision is not None
    assert (revision.mark, revision.author, revision.date) == (Mark.MOVED_OUT, "A", "2026-01-02T03:04:05Z")


@pytest.mark.parametrize(
    ("mark", "revisions", "expected"),
    [
        ("del", Revisions.ACCEPTED, ["ab"]),
        ("del", Revisions.REJECTED, ["a", "b"]),
        ("ins", Revisions.ACCEPTED, ["a", "b"]),
        ("ins", Revisions.REJECTED, ["ab"]),
        ("moveFrom", Revisions.ACCEPTED, ["ab"]),
        ("del", Revisions.MARKED, ["a", "b"]),
    ],
)
def test_a_paragraph_whose_mark_is_gone_runs_on(mark: str, revisions: Revisions, expected: list[str]) -> None:
    assert texts(docx(paragraph("a", f"<w:rPr><w:{mark}/></w:rPr>") + paragraph("b")), revisions) == expected


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(text: str, properties: str = "", more: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}{more}</w:tc>"


def test_tracked_rows_and_cells_come_and_go() -> None:
    data = docx(
        table(
            row(cell("a"), cell("b", "<w:cellIns/>")),
            row(cell("c"), properties="<w:del/>"),
            row(cell("d"), properties="<w:ins/>"),
        )
    )
    assert texts(data) == ["a", "b", "d"]
    assert texts(data, Revisions.REJECTED) == ["a", "c"]


def test_cells_know_their_place() -> None:
    inner = table(row(cell("inner")))
    data = docx(
        table(
            row(cell("wide", '<w:gridSpan w:val="2"/>'), cell("right"), properties="<w:tblHeader/>"),
            row(cell("one", more=paragraph("two") + inner)),
        )
    )
    found = [(b.text, b.cell) for b in read(data).blocks]
    places = [(t, c.table, c.row, c.column, c.paragraph, c.header) for t, c in found if c]
    assert places == [
        ("wide", 0, 0, 0, 0, True),
        ("right", 0, 0, 2, 0, True),
        ("one", 0, 1, 0, 0, False),
        ("two", 0, 1, 0, 1, False),
        ("inner", 1, 0, 0, 0, False),
    ]


def test_an_absurd_span_costs_nothing() -> None:
    data = docx(table(row(cell("a", '<w:gridSpan w:val="2000000000"/>'), cell("b"))))
    assert [b.cell.column for b in read(data).blocks if b.cell] == [0, 63]


FOOTNOTES = (
    '<w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote>'
    f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{run(" The note.")}</w:p></w:footnote>'
    f'<w:footnote w:id="3">{paragraph("Starred.")}</w:footnote><w:footnote w:id="4">{paragraph("Nobody.")}</w:footnote>'
)


def test_notes_stand_at_their_mark() -> None:
    body = (
        f'<w:p>{run("See")}<w:r><w:footnoteReference w:id="2"/></w:r>{run(" and")}'
        '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r></w:p>'
        + paragraph("After")
    )
    document = read(docx(body, footnotes=FOOTNOTES))
    assert [(b.text, b.kind, b.label, b.note) for b in document.blocks] == [
        ("See and", BlockKind.BODY, "", ""),
        ("The note.", BlockKind.FOOTNOTE, "1", "footnote-2"),
        ("Starred.", BlockKind.FOOTNOTE, "*", "footnote-3"),
        ("After", BlockKind.BODY, "", ""),
    ]
    assert document.blocks[0].notes == (NoteMark(3, "footnote-2", "1"), NoteMark(7, "footnote-3", "*"))
    assert [entry.text for entry in document.left_out] == ["Nobody."]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    body = (
        f"<w:p>{run('anchor')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert [(b.text, b.kind) for b in read(docx(body)).blocks] == [
        ("anchor", BlockKind.BODY),
        ("boxed", BlockKind.TEXTBOX),
    ]


def test_fields_show_their_result_and_hide_their_code() -> None:
    def character(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    inner = f"{character('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>{character('separate')}{run('7')}{character('end')}"
    body = (
        f'<w:p>{character("begin")}<w:r><w:instrText>HYPERLINK "https://itu.int/" \\o "tip" {""}</w:instrText></w:r>'
        f"{inner}{character('separate')}{run('ITU')}</w:p><w:p>{run(' site')}{character('end')}{run(' end')}</w:p>"
    )
    first, second = read(docx(body)).blocks
    assert (first.text, second.text) == ("ITU", " site end")
    assert [run.link for run in first.runs] == ["https://itu.int/"]
    assert (second.runs[0].start, second.runs[0].end) == (0, 5)


def test_links_content_controls_formulas_and_small_things() -> None:
    body = (
        f'<w:sdt><w:sdtContent><w:p><w:hyperlink r:id="link1">{run("here")}</w:hyperlink><w:r><w:tab/><w:t>a</w:t>'
        f'<w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:br/><w:sym w:font="Symbol" w:char="F061"/></w:r>'
        f"<w:sdt><w:sdtContent>{run(' control')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"
        f"<w:smartTag>{run(' tag')}</w:smartTag></w:p></w:sdtContent></w:sdt>"
    )
    block = only(docx(body, links={"link1": "https://example.org/"}))
    assert block.text == "here\ta-b\nα controlx+y tag"
    assert block.runs[0].link == "https://example.org/"


def test_what_is_not_text_is_listed() -> None:
    body = paragraph("words") + "<w:p><w:r><w:drawing/><w:object/></w:r></w:p>"
    data = docx(
        body,
        comments=f'<w:comment w:author="Ann">{paragraph("why?")}</w:comment>',
        header=paragraph("CWG-WSIS-39/4") + paragraph("12 January 2024"),
        extra={"word/vbaProject.bin": b"x"},
    )
    document = read(data)
    assert [(entry.what, entry.text) for entry in document.left_out] == [
        ("picture", ""),
        ("embedded object", ""),
        ("header", "CWG-WSIS-39/4\n12 January 2024"),
        ("comment", "Ann: why?"),
        ("macro", ""),
    ]
    assert (document.properties["symbol"], document.properties["date"]) == (
        "CWG-WSIS-39/4",
        "12 January 2024",
    )


def test_looks_come_from_runs_and_styles_and_toggle() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Call"><w:name w:val="Call"/><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'
    )
    body = f'<w:p><w:pPr><w:pStyle w:val="Call"/></w:pPr>{run("slanted ")}{run("upright ", chr(60) + "w:rStyle w:val=" + chr(34) + "Emphasis" + chr(34) + "/>")}{run("bold", "<w:b/>")}{run("hidden", "<w:vanish/>")}</w:p>'
    document = read(docx(body, styles=styles))
    block = document.blocks[0]
    assert block.style == "Call"
    assert [(block.text[r.start : r.end], r.italic, r.bold, r.hidden) for r in block.runs] == [
        ("slanted ", True, False, False),
        ("bold", True, True, False),
        ("hidden", True, False, True),
    ]
    assert document.warnings == ("hidden-text",)


def test_right_to_left_paragraphs_say_on_which_side_they_stand() -> None:
    block = only(docx(paragraph("نص", '<w:bidi/><w:jc w:val="left"/>')))
    assert (block.rtl, block.align) == (True, "right")


def test_rejecting_brings_the_former_style_back() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="Old"><w:name w:val="Old"/></w:style>'
    data = docx(
        paragraph("x", '<w:pPrChange><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange>'), styles=styles
    )
    assert only(data).style == ""
    assert only(data, Revisions.REJECTED).style == "Old"


@pytest.mark.parametrize(
    "inner",
    [docx(paragraph("inside")), b"<html><body><p>inside</p></body></html>", b"inside\n"],
    ids=["docx", "html", "txt"],
)
def test_a_file_inside_the_file_is_read_in_its_place(inner: bytes) -> None:
    body = paragraph("before") + '<w:altChunk r:id="chunk1"/>' + paragraph("after")
    assert texts(docx(body, {"word/inner.bin": inner}, {"chunk1": "inner.bin"})) == [
        "before",
        "inside",
        "after",
    ]


def test_strict_documents_read_alike() -> None:
    strict = docx(paragraph("strict", '<w:ind w:left="36pt"/>'))
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(strict)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, part in parts.items():
        parts[name] = part.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
    block = only(packed(parts))
    assert (block.text, block.indent) == ("strict", 36.0)
