"""Files built like an attack are refused before they cost anything."""

import io
import struct
import zipfile

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.archive import Archive, parse_xml
from cwgdesk.texts.reading.common.limits import Limits
from tests.texts.reading.making import docx, packed, paragraph, read


def overlapping() -> bytes:
    """Two directory entries that point at the same bytes."""
    data = bytearray(packed({"word/a.xml": b"<a/>", "word/b.xml": b"<b/>"}))
    second = data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    return bytes(data)


def test_overlapping_entries() -> None:
    with pytest.raises(UserError, match="overlap"):
        Archive(overlapping(), "x", Limits())


def test_entries_outside_the_archive() -> None:
    with pytest.raises(UserError, match="path"):
        Archive(packed({"../evil": b"x"}), "x", Limits())


def test_too_many_entries() -> None:
    with pytest.raises(UserError, match="parts"):
        Archive(packed({str(i): b"" for i in range(11)}), "x", Limits(entries=10))


def test_a_part_that_unpacks_beyond_its_ratio() -> None:
    data = docx(paragraph("x") + " " * 6_000_000)
    with pytest.raises(UserError, match="times its size"):
        read(data)


def test_too_many_elements() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.xml", "<a>" + "<b/>" * 100 + "</a>")
    with pytest.raises(UserError, match="elements"):
        Archive(stream.getvalue(), "x", Limits(elements=50)).xml("a.xml")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_are_refused_in_any_encoding(encoding: str) -> None:
    text = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e; tail</a>'
    part = (f'<?xml version="1.0" encoding="{encoding}"?>' + text).encode(encoding)
    with pytest.raises(UserError, match="document type"):
        Archive(packed({"a.xml": part}), "x", Limits()).xml("a.xml")


def test_a_document_type_behind_a_long_comment_is_refused_too() -> None:
    with pytest.raises(UserError, match="document type"):
        parse_xml(b"<!--" + b"x" * 70_000 + b"--><!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "x")


def test_nesting_beyond_measure() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 3000 + paragraph("deep") + "</w:tc></w:tr></w:tbl>" * 3000
    with pytest.raises(UserError, match="too complicated"):
        read(docx(deep))
