"""What stands beside the text is listed with its words, and tells symbol, date and title."""

from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.docx.margins import (
    list_comments,
    list_foreign_parts,
    list_headers,
    properties_of,
    words_of,
)
from cwgdesk.texts.reading.docx.styles import Styles
from tests.texts.reading.making import docx, element, package, paragraph, run

HEADER = paragraph("CWG-WSIS-39/4-E") + paragraph("12 January 2026")
DRAWN = (
    '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    "<a:t> Members </a:t><a:t>2026</a:t></d>"
)


def listed(left_out: LeftOutList) -> list[tuple[str, str]]:
    return [(entry.what, entry.text) for entry in left_out.entries()]


def test_words_stand_a_paragraph_a_line_without_what_fields_compute() -> None:
    page = f"<w:p>{run('Page')}<w:r><w:tab/><w:instrText>PAGE</w:instrText><w:t>2</w:t></w:r></w:p>"
    assert words_of(element(f"<w:hdr>{page}<w:p/>{paragraph('Geneva')}</w:hdr>")) == "Page\t2\nGeneva"


def test_headers_and_footers_are_listed_and_the_headers_returned() -> None:
    left_out = LeftOutList()
    opened = package(docx(paragraph("x"), header=HEADER, footer=paragraph("itu.int")))
    assert list_headers(opened, left_out) == ["CWG-WSIS-39/4-E\n12 January 2026"]
    assert listed(left_out) == [("header", "CWG-WSIS-39/4-E\n12 January 2026"), ("footer", "itu.int")]


def test_comments_are_listed_with_who_made_them() -> None:
    left_out = LeftOutList()
    comments = (
        f'<w:comment w:author="Ann">{paragraph("why?")}</w:comment><w:comment>{paragraph("so")}</w:comment>'
    )
    list_comments(package(docx(paragraph("x"), comments=comments)), left_out)
    assert listed(left_out) == [("comment", "Ann: why?\nso")]


def test_what_other_programs_put_in_is_listed_by_kind() -> None:
    left_out = LeftOutList()
    extra = {
        "word/vbaProject.bin": b"x",
        "word/embeddings/budget.xlsx": b"x",
        "word/diagrams/data1.xml": DRAWN.encode(),
        "word/charts/chart1.xml": DRAWN.encode(),
    }
    list_foreign_parts(package(docx(paragraph("x"), extra)), left_out)
    assert listed(left_out) == [
        ("macro", ""),
        ("embedded file", ""),
        ("diagram text", "Members\n2026"),
        ("chart text", "Members\n2026"),
    ]


def test_symbol_and_date_are_those_of_the_header_and_the_language_that_of_the_styles() -> None:
    language = '<w:lang w:val="fr-FR"/>'
    styles = f"<w:docDefaults><w:rPrDefault><w:rPr>{language}</w:rPr></w:rPrDefault></w:docDefaults>"
    opened = package(docx(paragraph("x"), styles=styles))
    headers = ["CWG-WSIS-39/4-E\n12 January 2026"]
    assert properties_of(opened, Styles(opened.xml_of("styles")), headers) == {
        "language": "fr-FR",
        "header": "CWG-WSIS-39/4-E\n12 January 2026",
        "symbol": "CWG-WSIS-39/4-E",
        "date": "12 January 2026",
    }
    assert properties_of(opened, Styles(None), []) == {}
