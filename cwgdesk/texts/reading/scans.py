"""Scans, if the user wants it: their words read by a machine, OCRmyPDF with Tesseract, offline."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.sandbox import environment
from cwgdesk.texts.reading.workshop import Workshop

_SECONDS = 900.0  # for all pages of a file
_PAGE_SECONDS = 120  # for one page
_LANGUAGES = ("eng", "fra", "spa", "rus", "ara", "chi_sim")  # the six, as Tesseract names them


def recogniser() -> str | None:
    """The program that reads scans, if it is installed with all it needs."""
    return shutil.which("ocrmypdf") if shutil.which("tesseract") else None


class Recogniser(Workshop):
    """Makes PDFs with words of scans, in a folder of its own, which goes when it is left."""

    def __init__(self) -> None:
        super().__init__()
        self._languages: tuple[str, ...] | None = None

    def to_pdf(self, path: Path, poll: Callable[[], None]) -> Path:
        """The scan with a layer of words; `poll` is called often and may raise to give up."""
        program = recogniser()
        if program is None:
            raise refusals.needs_recognition(path.name)
        folder = self.cleared("out")
        source, target = folder / "scan.pdf", folder / "out" / "words.pdf"
        target.parent.mkdir()
        shutil.copyfile(path, source)
        if self._languages is None:
            self._languages = _installed(folder)
        command = [
            program,
            *("--force-ocr", "--output-type", "pdf", "--optimize", "0", "--jobs", "1", "--quiet"),
            *("--tesseract-timeout", str(_PAGE_SECONDS), "--language", "+".join(self._languages)),
            *(str(source), str(target)),
        ]
        self.run(command, folder, path.name, _SECONDS, poll)
        if target.is_symlink() or not target.is_file():  # a link would lead the reader elsewhere
            raise refusals.not_recognised(path.name)
        return target


def _installed(folder: Path) -> tuple[str, ...]:
    """Which of the six languages Tesseract knows here."""
    told = subprocess.run(
        ["tesseract", "--list-langs"],
        capture_output=True,
        check=False,
        timeout=30,
        env=environment(folder),
    )
    known = re.findall(r"^\S+$", told.stdout.decode("utf-8", "replace"), re.MULTILINE)
    return tuple(language for language in _LANGUAGES if language in known) or ("eng",)
