"""The comparison table as a file: by the kind of its name, complete or not at all."""

from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.comparing import write_comparison
from cwgdesk.papers.word.places import ConfidentialWords
from cwgdesk.texts.reading import convert
from cwgdesk.texts.reading.convert import libreoffice
from tests.papers.drafts.test_comparison import table

SECRET = Secrets(phrases=("Fewer reports.",))


@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_public_table_with_secret_words_is_not_written(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"table.{kind}"
    path.write_bytes(b"old")
    with pytest.raises((UserError, ConfidentialWords), match=r"[Cc]onfidential"):
        write_comparison(table(public=True), path, SECRET)
    assert path.read_bytes() == b"old"
    assert write_comparison(table(), path, SECRET) == path
    assert path.read_bytes().startswith(b"PK")


def test_a_pdf_needs_libreoffice_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert, "libreoffice", lambda: None)
    with pytest.raises(UserError, match="LibreOffice, which is not installed"):
        write_comparison(table(), tmp_path / "table.pdf", Secrets())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(libreoffice() is None, reason="needs LibreOffice")
def test_a_pdf_is_written(tmp_path: Path) -> None:
    written = write_comparison(table(), tmp_path / "table.PDF", Secrets())
    assert written.read_bytes().startswith(b"%PDF")
    with pytest.raises(UserError, match="Confidential words"):
        write_comparison(table(public=True), written, SECRET)
