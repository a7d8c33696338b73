"""A Word file as its parts: read with care, told what belongs to what, written the same each time."""

import io
import zipfile
from pathlib import Path

import pytest
from lxml.etree import fromstring

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word.ooxml import W
from cwgdesk.papers.word.package import (
    MAIN,
    Relation,
    content_types,
    read_package,
    relations,
    relations_part,
    zip_bytes,
)

DOCUMENT = f'<w:document xmlns:w="{W}"><w:body><w:p/></w:body></w:document>'.encode()
IMAGE = Relation("rId1", "image", "word/media/a.png")
LINK = Relation("rId2", "hyperlink", "https://example.org/", external=True)


def whole(main: str = MAIN, document: bytes = DOCUMENT) -> dict[str, bytes]:
    """The smallest package that Word would open."""
    parts = dict([relations_part("", [Relation("rId1", "officeDocument", main)])])
    parts[main] = document
    parts["[Content_Types].xml"] = content_types(parts)
    return parts


def saved(path: Path, parts: dict[str, bytes]) -> Path:
    path.write_bytes(zip_bytes(parts))
    return path


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    assert read_package(saved(tmp_path / "a.docx", whole())) == whole()


def test_a_main_part_of_another_name_is_found(tmp_path: Path) -> None:
    parts = whole("word/document2.xml")
    parts["word/_rels/document2.xml.rels"] = relations_part(MAIN, [IMAGE])[1]
    held = read_package(saved(tmp_path / "a.docx", parts))
    assert held[MAIN] == DOCUMENT
    assert relations(held, MAIN) == [IMAGE]


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"There is no file absent\.docx"):
        read_package(tmp_path / "absent.docx")
    (tmp_path / "letter.docx").write_text("a letter")
    with pytest.raises(UserError, match=r"letter\.docx is not a Word file"):
        read_package(tmp_path / "letter.docx")
    strict = DOCUMENT.replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    with pytest.raises(UserError, match="Strict Open XML"):
        read_package(saved(tmp_path / "strict.docx", whole(document=strict)))


def test_relations_are_written_from_where_the_part_stands_and_read_back() -> None:
    name, data = relations_part(MAIN, [IMAGE, LINK])
    assert name == "word/_rels/document.xml.rels"
    assert [item.get("Target") for item in fromstring(data)] == ["media/a.png", "https://example.org/"]
    assert relations({name: data}, MAIN) == [IMAGE, LINK]
    assert relations({}, MAIN) == []


def test_the_properties_of_the_package_have_a_kind_of_their_own() -> None:
    _, data = relations_part("", [Relation("rId1", "core-properties", "docProps/core.xml")])
    assert fromstring(data)[0].get("Type", "").endswith("/metadata/core-properties")


def test_every_part_has_its_content_type() -> None:
    names = ("word/document.xml", "word/header2.xml", "docProps/core.xml", "word/media/a.PNG", "x.bin")
    root = fromstring(content_types(dict.fromkeys(names, b"")))
    told = {item.get("PartName") or item.get("Extension"): item.get("ContentType", "") for item in root}
    assert list(told) == [
        "png",
        "rels",
        "xml",
        "/docProps/core.xml",
        "/word/document.xml",
        "/word/header2.xml",
    ]
    assert told["/word/header2.xml"].endswith("wordprocessingml.header+xml")
    assert told["png"] == "image/png"


def test_the_same_parts_give_the_same_bytes_in_words_order() -> None:
    parts = whole()
    data = zip_bytes(parts)
    assert data == zip_bytes(dict(reversed(parts.items())))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["[Content_Types].xml", "_rels/.rels", MAIN]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
