"""Does every word of the corpora arrive? `python -m tests.checks.words [--min SHARE] [FOLDER]`

Compares, file by file, the words of LibreOffice's own text export (for PDF: of pdftotext) with
the words of the blocks. Page headers, footers and page marks that are listed as left out do not
count as missing. Files with tracked changes are read as MARKED, because LibreOffice's export
shows both the old and the new words.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.raw import Block, RawDocument, Revisions
from cwgdesk.texts.reading.read import read_files

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
_EXCUSED = ("header", "footer", "page mark")


def words(text: str) -> list[str]:
    """Words as two honest readings must share them: folded, without hyphens."""
    text = unicodedata.normalize("NFKC", text.replace("\u00ad", "").replace("\u2011", "-"))
    text = re.sub(r"-\s*\n?\s*(?=\w)", "", text).casefold()
    # Chinese and Japanese have no spaces: there each character counts.
    return re.findall(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+", text)


def shown(block: Block) -> str:
    """A block as the page shows it: its number, and note marks in their places."""
    text, at = f"{block.label} ", 0
    for mark in block.notes:
        text += block.text[at : mark.at] + mark.shown
        at = mark.at
    return text + block.text[at:]


def words_read(document: RawDocument) -> Counter[str]:
    """All words of the blocks, and those listed as page headers, footers and marks."""
    listed = [entry.text for entry in document.left_out if entry.what in _EXCUSED]
    return Counter(words("\n".join([*map(shown, document.blocks), *listed])))


def answers(files: list[Path], folder: Path) -> Iterator[tuple[Path, str]]:
    """Each file's text as LibreOffice or pdftotext gives it; without those they cannot open."""
    office: dict[str, Path] = {}
    for number, path in enumerate(files):
        if path.suffix == ".pdf":
            done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=False)
            if done.returncode == 0:
                yield path, done.stdout.decode("utf-8", "replace")
        else:
            copy = folder / f"{number}{path.suffix}"
            shutil.copy(path, copy)
            office[copy.stem] = path
    if not office:
        return  # LibreOffice without a file would wait for one
    profile = (folder / "profile").as_uri()
    export = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder / "out")]
    sources = [str(folder / f"{stem}{path.suffix}") for stem, path in office.items()]
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", *export, *sources]
    subprocess.run(command, capture_output=True, check=False, timeout=600)
    for stem, path in office.items():
        text = folder / "out" / f"{stem}.txt"
        if text.exists():
            yield path, text.read_text("utf-8-sig")


def share_found(expected: str, document: RawDocument) -> tuple[float, list[str]]:
    """Which share of the expected words was read, and the ones that were not."""
    # LibreOffice puts the date of today into fields that show one.
    today = datetime.now(UTC).strftime("%m/%d/%y")
    wanted = Counter(words(expected.replace(today, "").replace(today.lstrip("0"), "")))
    missing = wanted - words_read(document)
    return 1 - missing.total() / max(1, wanted.total()), list(missing)


def main() -> int:
    """Report file by file; exit 1 when one falls below the minimum."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=CORPORA)
    parser.add_argument("--min", type=float, default=0.995)
    options = parser.parse_args()
    files = sorted(
        path for path in options.folder.rglob("*") if path.suffix in (".docx", ".docm", ".odt", ".pdf")
    )
    with tempfile.TemporaryDirectory() as folder:
        expected = dict(answers(files, Path(folder)))
    low = refused = 0
    for path, document in read_files(files, Revisions.MARKED):
        if isinstance(document, UserError):
            refused += 1
            print(f"refused {path.name}: {document}")
            continue
        if path not in expected:
            continue
        share, missing = share_found(expected[path], document)
        if share < options.min:
            low += 1
            print(f"{share:7.2%} {path.name}: {missing[:12]}")
    print(f"{len(files)} files, {refused} refused, {len(expected)} compared, {low} below {options.min:.1%}")
    return int(low > 0)


if __name__ == "__main__":
    sys.exit(main())
