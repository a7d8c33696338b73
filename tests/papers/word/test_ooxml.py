"""Small shapes of Word's markup: made, read, told apart, and never with a trap in them."""

import pytest
from lxml.etree import Comment, QName, fromstring, tostring

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word import ooxml
from cwgdesk.papers.word.ooxml import MC, W, make, w

BODY = f'<w:body xmlns:w="{W}" xmlns:mc="{MC}">{{}}</w:body>'


def names(elements) -> list[str]:
    return [QName(element).localname for element in elements]


def test_names_belong_to_words_space() -> None:
    assert w("p") == f"{{{W}}}p"
    assert ooxml.local(make("p")) == "p"
    assert ooxml.local(Comment("x")) == ""
    assert ooxml.is_w(make("tbl"), "p", "tbl")
    assert not ooxml.is_w(make("tbl"), "p")
    assert not ooxml.is_w(fromstring("<p/>"), "p")
    assert not ooxml.is_w(Comment("x"), "p")


def test_an_element_is_made_with_children_and_attributes() -> None:
    made = make("p", make("r"), id="7")
    assert tostring(made).decode() == f'<w:p xmlns:w="{W}" w:id="7"><w:r/></w:p>'


def test_a_part_is_parsed_and_written_back() -> None:
    data = ooxml.serialize(make("document", make("body")))
    assert data.startswith(b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")
    assert ooxml.serialize(ooxml.parse(data)) == data


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"<a>", "part word/x.xml of the Word file is damaged"), (b"<!DOCTYPE a []><a/>", "declares a DOCTYPE")],
)
def test_damage_and_doctypes_are_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        ooxml.parse(data, "word/x.xml")


def test_white_space_is_kept() -> None:
    ooxml.set_text(element := make("t"), " a ")
    assert (element.text, element.get(ooxml.XML_SPACE)) == (" a ", "preserve")


@pytest.mark.parametrize(
    ("text", "shape"),
    [("ab", ["t"]), ("a\tb", ["t", "tab", "t"]), ("\n\n", ["br", "br"]), ("", [])],
)
def test_tabs_and_breaks_are_elements(text: str, shape: list[str]) -> None:
    found = ooxml.text_element(text)
    assert names(found) == shape
    assert "".join(element.text or "" for element in found) == text.replace("\t", "").replace("\n", "")


def test_what_xml_cannot_hold_is_left_out() -> None:
    assert ooxml.printable("a\x00\x0b\ud800\uffffb\tc\n") == "ab\tc\n"


def test_properties_are_found_or_made_first() -> None:
    paragraph = make("p", make("r"))
    assert ooxml.properties(paragraph) is None
    held = ooxml.ensure_properties(paragraph)
    assert names(paragraph) == ["pPr", "r"]
    assert ooxml.ensure_properties(paragraph) is held
    assert ooxml.properties(paragraph) is held


def test_the_mark_of_a_paragraph_stands_before_what_must_come_last() -> None:
    paragraph = make("p", make("pPr", make("jc"), make("sectPr")))
    mark = ooxml.paragraph_mark(paragraph)
    assert names(paragraph[0]) == ["jc", "rPr", "sectPr"]
    assert ooxml.paragraph_mark(paragraph) is mark
    assert ooxml.is_w(ooxml.paragraph_mark(make("p")), "rPr")


def test_blocks_are_found_through_content_controls() -> None:
    inside = "<w:sdt><w:sdtPr/><w:sdtContent><w:tbl/><w:customXml><w:p/></w:customXml></w:sdtContent></w:sdt>"
    body = fromstring(BODY.format(f"<w:p/>{inside}<w:sectPr/><w:ins><w:p/></w:ins>"))
    assert names(ooxml.blocks(body)) == ["p", "tbl", "p", "p"]


def test_text_boxes_are_the_outer_ones_without_their_doubles() -> None:
    box = "<w:txbxContent><w:p><w:r><w:txbxContent/></w:r></w:p></w:txbxContent>"
    double = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    run = f"<w:r><mc:AlternateContent>{double}</mc:AlternateContent></w:r>"
    paragraph = fromstring(BODY.format(f"<w:p>{run}</w:p>"))[0]
    (found,) = ooxml.text_boxes(paragraph)
    parent = found.getparent()
    assert parent is not None
    assert QName(parent).localname == "Choice"
