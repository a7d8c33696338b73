"""Scans are read by machine if the user wants it, in the sandbox, and what was read is marked so."""

import hashlib
import os
import stat
import sys
from pathlib import Path

import pypdfium2 as pdfium  # pyright: ignore[reportMissingTypeStubs]  # it has none
import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Cancelled, NullProgress
from cwgdesk.texts.reading import scans
from cwgdesk.texts.reading.common.raw import READ_BY_MACHINE
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.structure.found import Doubt
from cwgdesk.texts.structure.parse import parse
from tests.texts.reading.hostile import page_of, scan
from tests.texts.reading.pdf.drawn import lines, pages

WORDS = pages(lines("Recalling what a machine has read,"))
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")


@pytest.fixture
def scanned(tmp_path: Path) -> Path:
    file = tmp_path / "scan.pdf"
    file.write_bytes(scan())
    return file


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Programs in place of OCRmyPDF and Tesseract; the words that the first one finds stand beside it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "words.pdf").write_bytes(WORDS)
    _program(folder / "tesseract", "echo 'List of languages (2):'; echo eng; echo ara")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    _told(folder, f'cp "{folder}/words.pdf" "$last"')
    return folder


def _told(folder: Path, act: str) -> None:
    remember = 'for last; do :; done; echo "$*" > "$HOME/asked"; env > "$HOME/known"'
    _program(folder / "ocrmypdf", f"{remember}; {act}")


def _program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_a_scan_is_refused_where_nobody_asked_for_recognition(scanned: Path, stand_in: Path) -> None:
    with pytest.raises(UserError, match="is a scan"):
        read_file(scanned)


def test_without_the_program_a_sentence(scanned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scans, "recogniser", lambda: None)
    with pytest.raises(UserError, match=r"no program is installed.*OCRmyPDF"):
        read_file(scanned, ocr=True)


def test_what_was_read_by_machine_is_marked_clause_by_clause(scanned: Path, stand_in: Path) -> None:
    document = read_file(scanned, ocr=True)
    assert [block.text for block in document.blocks] == ["Recalling what a machine has read,"]
    assert READ_BY_MACHINE in document.warnings
    assert (document.format, document.reader) == ("pdf", "ocr+pdf/1")
    assert document.sha256 == hashlib.sha256(scan()).hexdigest()
    assert {clause.doubt for clause in parse(document).clauses} == {Doubt.MACHINE}


def test_the_program_gets_a_home_of_its_own_and_the_languages_that_are_there(
    scanned: Path, stand_in: Path
) -> None:
    asked: list[str] = []
    with scans.Recogniser() as machine:
        home = machine.to_pdf(scanned, lambda: None).parent.parent
        asked = (home / "asked").read_text("utf-8").split()
        known = (home / "known").read_text("utf-8").splitlines()
    assert asked[asked.index("--language") + 1] == "eng+ara"
    assert f"HOME={home}" in known
    assert not any(line.startswith("DISPLAY=") for line in known)
    assert not home.exists()
    assert machine.sandbox is not None


def test_a_program_that_gives_up_is_told(scanned: Path, stand_in: Path) -> None:
    _told(stand_in, "exit 2")
    with pytest.raises(UserError, match="could not be recognised"):
        read_file(scanned, ocr=True)


def test_a_link_in_place_of_the_result_is_not_followed(scanned: Path, stand_in: Path) -> None:
    _told(stand_in, f'ln -s "{stand_in}/words.pdf" "$last"')
    with pytest.raises(UserError, match="could not be recognised"):
        read_file(scanned, ocr=True)


def test_recognition_can_be_cancelled(scanned: Path, stand_in: Path) -> None:
    _told(stand_in, "sleep 60")
    machine = scans.Recogniser()

    def give_up() -> None:
        raise Cancelled

    with machine, pytest.raises(Cancelled):
        machine.to_pdf(scanned, give_up)


def test_a_file_that_is_no_scan_is_read_as_ever(tmp_path: Path, stand_in: Path) -> None:
    (tmp_path / "text.pdf").write_bytes(WORDS)
    assert read_file(tmp_path / "text.pdf", progress=NullProgress(), ocr=True).warnings == ()


@pytest.mark.slow
@pytest.mark.skipif(scans.recogniser() is None, reason="needs OCRmyPDF and Tesseract")
def test_a_real_scan_is_read(tmp_path: Path) -> None:
    words = ("The Council resolves to instruct the", "Secretary-General to report annually.")
    (tmp_path / "real.pdf").write_bytes(_photographed(pages(lines(*words, size=16))))
    document = read_file(tmp_path / "real.pdf", ocr=True)
    assert " ".join(block.text for block in document.blocks) == " ".join(words)


def _photographed(printed: bytes) -> bytes:
    """A PDF whose page is a picture of the first page of another."""
    shot = pdfium.PdfDocument(printed)[0].render(scale=4, grayscale=True)
    rows = bytes(shot.buffer)
    grey = b"".join(rows[at * shot.stride :][: shot.width] for at in range(shot.height))
    kind = b"/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8"
    size = b"/Width %d/Height %d/Length %d" % (shot.width, shot.height, len(grey))
    stream = b"<<%s%s>>\nstream\n%s\nendstream" % (kind, size, grey)
    return page_of(b"595 0 0 842 0 0 cm /I Do", b"/XObject<</I 5 0 R>>", [stream])
