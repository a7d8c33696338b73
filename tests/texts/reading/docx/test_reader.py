"""No word of a Word file vanishes, and each stands where the page shows it."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.common.raw import Revisions
from tests.texts.reading.making import docx, only, packed, paragraph, read, run, texts


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
