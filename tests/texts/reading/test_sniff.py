"""What a file is, told from its content and never from its name."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.sniff import Format, sniff
from tests.texts.reading.making import docx, packed, paragraph

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no words"),
        (b"\xef\xbb\xbf \r\n", "no words"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (packed({"xl/workbook.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}), "an Excel workbook"),
        (packed({"holiday.jpg": b"x"}), "a packed archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password-protected"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"PK\x03\x04half a zip", "damaged"),
    ],
)
def test_what_is_no_text_is_called_by_its_name(data: bytes, message: str) -> None:
    with pytest.raises(UserError, match=message) as refusal:
        sniff(data, "file.docx")
    assert refusal.value.remedy


def test_content_decides_and_not_the_name() -> None:
    assert sniff(docx(paragraph("x")), "x.txt") is Format.DOCX
    assert sniff(b"%PDF-1.7\n", "x.docx") is Format.PDF
    assert sniff("просто текст".encode(), "x.docx") is Format.TXT


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (
            packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
            Format.ODT,
        ),
        (packed({"content.xml": b"<x/>"}), Format.ODT),
        (OLE + "WordDocument".encode("utf-16-le"), Format.DOC),
        (rb"{\rtf1 Hello}", Format.RTF),
        (b"\xef\xbb\xbf" + rb"{\rtf1 Hello}", Format.RTF),
        (b"mail header\n%PDF-1.4\n", Format.PDF),
    ],
)
def test_the_other_formats_of_texts_are_known(data: bytes, found: Format) -> None:
    assert sniff(data, "x") is found
