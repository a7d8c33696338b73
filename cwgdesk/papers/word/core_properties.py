"""The only metadata that a written file carries."""

from datetime import date

import lxml.etree as etree

from cwgdesk.papers.word.ooxml import printable, serialize

_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"


def core_part(
    *, author: str = "", title: str = "", subject: str = "", language: str = "", made: date | None = None
) -> bytes:
    """docProps/core.xml with these values and nothing else; empty values are left out."""
    spaces = {"cp": _CP, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    root = etree.Element(f"{{{_CP}}}coreProperties", nsmap=spaces)
    for name, value in (("title", title), ("subject", subject), ("creator", author)):
        if value:
            etree.SubElement(root, f"{{{_DC}}}{name}").text = printable(value)
    if made is not None:
        for name in ("created", "modified"):
            element = etree.SubElement(root, f"{{{_TERMS}}}{name}")
            element.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
            element.text = f"{made.isoformat()}T00:00:00Z"
    if language:
        etree.SubElement(root, f"{{{_DC}}}language").text = language
    return serialize(root)
