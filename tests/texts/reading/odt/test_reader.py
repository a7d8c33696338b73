"""An OpenDocument text with its properties and what stands on its page margins, or a refusal."""

import io
import zipfile
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.odt.reader import read_odt
from tests.texts.reading.making import packed
from tests.texts.reading.odt.drawn import odt

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


def test_words_properties_and_identity() -> None:
    meta = (
        f'<office:document-meta xmlns:office="{_OFFICE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<office:meta><dc:title>Report</dc:title><dc:language>fr</dc:language></office:meta></office:document-meta>"
    )
    content = odt("<text:p>one</text:p><text:p/><text:p>two</text:p>")
    data = _with(content, {"meta.xml": meta})
    weights: list[int] = []
    document = read_odt(data, "x.odt", weigh=weights.append)
    assert [block.text for block in document.blocks] == ["one", "two"]
    assert (document.format, document.reader) == ("odt", "odt/1")
    assert document.properties == {"title": "Report", "language": "fr"}
    assert len(weights) == 1
    assert weights[0] > 100


def test_headers_and_footers_are_listed_once() -> None:
    text, style = (f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("text", "style"))
    header = "<style:header><text:p>CWG-WSIS-39/4</text:p></style:header>"
    styles = (
        f'<office:document-styles xmlns:office="{_OFFICE}" xmlns:text="{text}" xmlns:style="{style}">'
        f"{header}{header}<style:footer><text:p>itu.int</text:p></style:footer></office:document-styles>"
    )
    document = read_odt(_with(odt("<text:p>one</text:p>"), {"styles.xml": styles}), "x.odt")
    assert [(entry.what, entry.text) for entry in document.left_out] == [
        ("header", "CWG-WSIS-39/4"),
        ("footer", "itu.int"),
    ]


def test_a_text_without_content_and_a_sheet_are_refused() -> None:
    with pytest.raises(UserError, match="damaged or incomplete OpenDocument file"):
        read_odt(packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), "x.odt")
    sheet = (
        f'<office:document-content xmlns:office="{_OFFICE}"><office:body><office:spreadsheet/>'
        "</office:body></office:document-content>"
    )
    with pytest.raises(UserError, match="OpenDocument file that is not a text"):
        read_odt(packed({"content.xml": sheet}), "x.odt", limits=Limits())


def _with(data: bytes, parts: dict[str, str]) -> bytes:
    """A text with more parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        there: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    return packed(there | parts)


def test_passwords_are_told(corpora: Path) -> None:
    path = corpora / "odt/odftoolkit/PasswordProtected.odt"
    with pytest.raises(UserError, match="password-protected"):
        read_odt(path.read_bytes(), path.name)
