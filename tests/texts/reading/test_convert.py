"""Old formats go through LibreOffice, or a sentence says that it is missing."""

from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading import convert
from cwgdesk.texts.reading.read import read_file

RTF = rb"{\rtf1\ansi Hello \b bold\b0  world\par Second}"


def test_without_libreoffice_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.rtf").write_bytes(RTF)
    monkeypatch.setattr(convert, "libreoffice", lambda: None)
    with pytest.raises(UserError, match="needs LibreOffice"):
        read_file(tmp_path / "a.rtf")


@pytest.mark.slow
@pytest.mark.skipif(convert.libreoffice() is None, reason="needs LibreOffice")
def test_with_libreoffice_the_words(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_bytes(RTF)
    document = read_file(tmp_path / "a.rtf")
    assert [b.text for b in document.blocks] == ["Hello bold world", "Second"]
    assert (document.format, document.reader) == ("rtf", "rtf+docx/1")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (rb"{\rtf1" + b"{" * 600, "too complicated to read safely"),
        (rb"{\rtf1\bin2000000000 " + b"x" * 1000, "damaged or incomplete RTF file"),
    ],
)
def test_what_would_cost_libreoffice_its_memory_never_gets_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, sentence: str
) -> None:
    (tmp_path / "a.rtf").write_bytes(data)
    monkeypatch.setattr(convert, "libreoffice", lambda: "/bin/false")
    with pytest.raises(UserError, match=sentence):
        read_file(tmp_path / "a.rtf")


def test_braces_that_are_words_are_no_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.rtf").write_bytes(rb"{\rtf1 " + rb"\{" * 600 + b"}")
    monkeypatch.setattr(convert, "libreoffice", lambda: "/bin/false")
    with pytest.raises(UserError, match="could not convert"):
        read_file(tmp_path / "a.rtf")


def test_a_pdf_needs_libreoffice_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "libreoffice", lambda: None)
    with convert.Converter() as converter, pytest.raises(UserError, match="LibreOffice"):
        converter.to_pdf(b"PK", "table.pdf", lambda: None)
