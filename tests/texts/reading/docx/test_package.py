"""The parts of a Word file and how they point at each other."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.docx.names import W
from cwgdesk.texts.reading.docx.package import Relation
from tests.texts.reading.making import docx, package, packed, paragraph

DOCUMENT = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'


def test_a_part_knows_what_it_points_at_inside_and_outside() -> None:
    opened = package(docx(paragraph("x"), links={"link1": "https://www.itu.int/"}, styles=""))
    assert opened.main == "word/document.xml"
    assert opened.relations(opened.main) == {
        "rel-styles": Relation("styles", "word/styles.xml", external=False),
        "link1": Relation("hyperlink", "https://www.itu.int/", external=True),
    }
    assert opened.relations("word/styles.xml") == {}


def test_only_parts_that_are_there_are_related() -> None:
    opened = package(docx(paragraph("x"), links={"chunk1": "gone.html"}, styles=""))
    assert opened.related(opened.main, "styles") == ["word/styles.xml"]
    assert opened.related(opened.main, "aFChunk") == []


def test_parts_come_parsed_once() -> None:
    opened = package(docx(paragraph("x"), styles=""))
    styles = opened.xml_of("styles")
    assert styles is not None
    assert styles.tag == W + "styles"
    assert opened.xml_of("styles") is opened.xml("word/styles.xml") is styles
    assert opened.xml_of("numbering") is None


def test_the_main_part_may_have_another_name_or_no_one_who_points_at_it() -> None:
    types = (
        b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
        b'PartName="/word/report.xml" ContentType="application/wordprocessingml.document.main+xml"/></Types>'
    )
    renamed = package(packed({"[Content_Types].xml": types, "word/report.xml": DOCUMENT}))
    assert renamed.xml(renamed.main).tag == W + "document"
    assert package(packed({"word/document.xml": DOCUMENT})).main == "word/document.xml"


def test_without_a_main_part_it_is_damaged() -> None:
    with pytest.raises(UserError, match="damaged or incomplete Word file"):
        package(packed({"word/styles.xml": DOCUMENT}))
