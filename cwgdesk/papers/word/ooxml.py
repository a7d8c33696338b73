"""Names and small shapes of WordprocessingML that every module of this room needs."""

import re
from collections.abc import Iterator
from typing import TypeAlias

import lxml.etree as etree

from cwgdesk.core.errors import UserError

# lxml has no public name for it.
Element: TypeAlias = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_SPACE = f"{{{W}}}"
_PREFIX = len(_SPACE)
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# What a run child stands for in the text of its paragraph; anything else is an object without letters.
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# A passing attribute of objects while two texts are compared: the one character that stands for what is seen.
SIGN = "cwgdesk-sign"


def w(name: str) -> str:
    """A name of the main namespace in Clark notation."""
    return f"{{{W}}}{name}"


def local(element: Element) -> str:
    """The element's name without its namespace, "" for comments and instructions."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def is_w(element: Element, *names: str) -> bool:
    """Is it one of these elements of the main namespace?"""
    tag = element.tag  # asked a million times for a long paper: no helper calls here
    return isinstance(tag, str) and tag[:_PREFIX] == _SPACE and tag[_PREFIX:] in names


def make(name: str, /, *children: Element, **attributes: str) -> Element:
    """A new element of the main namespace; attributes get its prefix too."""
    element = etree.Element(w(name), nsmap={"w": W})
    for key, value in attributes.items():
        element.set(w(key), value)
    element.extend(children)
    return element


def parse(data: bytes, name: str = "") -> Element:
    """The root of an XML part; a DOCTYPE is refused, for entities could hide or fetch text."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise UserError(
            "The part {part} of the Word file is damaged.",
            "Open the file in Word and save it again.",
            part=name,
        ) from None
    if root.getroottree().docinfo.doctype:
        raise UserError(
            "The Word file declares a DOCTYPE, which no Word file needs.", "It is not opened, for safety."
        )
    return root


def serialize(root: Element) -> bytes:
    """The bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def set_text(element: Element, text: str) -> None:
    """Give a w:t or w:delText its words, white space kept."""
    element.text = text
    element.set(XML_SPACE, "preserve")


def text_element(text: str) -> list[Element]:
    """Run children that show `text`: w:t, with tabs and line breaks as Word has them."""
    found: list[Element] = []
    word = ""
    for character in text:
        if character in "\t\n":
            if word:
                set_text(piece := make("t"), word)
                found.append(piece)
                word = ""
            found.append(make("tab" if character == "\t" else "br"))
        else:
            word += character
    if word:
        set_text(piece := make("t"), word)
        found.append(piece)
    return found


_UNPRINTABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """The text without the characters that XML cannot hold."""
    return _UNPRINTABLE.sub("", text)


def properties(paragraph: Element) -> Element | None:
    """The w:pPr of a paragraph."""
    return paragraph.find(w("pPr"))


def ensure_properties(paragraph: Element) -> Element:
    """The w:pPr of a paragraph, made if it has none."""
    found = paragraph.find(w("pPr"))
    if found is None:
        found = make("pPr")
        paragraph.insert(0, found)
    return found


def paragraph_mark(paragraph: Element) -> Element:
    """The w:rPr of the paragraph's mark, made if missing, at its lawful place in w:pPr."""
    held = ensure_properties(paragraph)
    mark = held.find(w("rPr"))
    if mark is None:
        mark = make("rPr")
        later = [child for child in held if is_w(child, "sectPr", "pPrChange")]
        if later:
            later[0].addprevious(mark)
        else:
            held.append(mark)
    return mark


def blocks(container: Element) -> Iterator[Element]:
    """Paragraphs and tables of a body, cell, note or text box, through content controls."""
    for child in container:
        if is_w(child, "p", "tbl"):
            yield child
        elif is_w(child, "sdt"):
            content = child.find(w("sdtContent"))
            if content is not None:
                yield from blocks(content)
        elif is_w(child, "customXml", "ins", "moveTo", "smartTag"):
            yield from blocks(child)


def fallback(element: Element) -> bool:
    """Is it the double of a drawing for programs older than 2010?"""
    return element.tag == f"{{{MC}}}Fallback"


def within(element: Element, *names: str) -> bool:
    """Does one of these elements of the main namespace stand around it?"""
    return any(is_w(around, *names) for around in element.iterancestors())


def text_boxes(element: Element) -> Iterator[Element]:
    """The outermost text box contents inside a paragraph, without the fallback doubles."""
    for child in element:
        if is_w(child, "txbxContent"):
            yield child
        elif not fallback(child):
            yield from text_boxes(child)
