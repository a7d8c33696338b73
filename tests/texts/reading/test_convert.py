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
