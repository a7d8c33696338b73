"""Makes small OpenDocument texts, so that a test shows the very XML it is about."""

# ruff: noqa: E501 (XML shows best in one line)

from cwgdesk.texts.reading.common.archive import Element, parse_xml
from cwgdesk.texts.reading.common.raw import Block, Revisions
from cwgdesk.texts.reading.odt.reader import read_odt
from tests.texts.reading.making import packed

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "style", "table", "meta")
)


_MORE = (
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def odt(body: str, styles: str = "") -> bytes:
    """An OpenDocument text with this body and these automatic styles."""
    content = (
        f"<office:document-content {_NAMES} {_MORE}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content})


def blocks(body: str, styles: str = "", revisions: Revisions = Revisions.ACCEPTED) -> tuple[Block, ...]:
    """The blocks of such a text."""
    return read_odt(odt(body, styles), "x.odt", revisions).blocks


def element(xml: str) -> Element:
    """One element with the usual prefixes: `element("<text:list/>")`."""
    return parse_xml(f"<all {_NAMES} {_MORE}>{xml}</all>".encode(), "x.odt")[0]
