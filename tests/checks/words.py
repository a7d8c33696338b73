"""Does every word of the corpora arrive? `python -m tests.checks.words [--min SHARE] [FOLDER]`

Compares, file by file, the words of LibreOffice's own text export (for PDF: of pdftotext) with
the words of the clauses (and of the blocks they were made from). Page headers, footers and page
marks that are listed as left out do not count as missing. Files with tracked changes are read as
MARKED, because LibreOffice's export shows both the old and the new words; all others as accepted.
LibreOffice counts deleted list items, Word does not: their numbers are told apart, and shown.
With --keep the figures are written into docs/promises.md.
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
from cwgdesk.texts.reading.common.raw import Block, LeftOut, RawDocument, Revisions
from cwgdesk.texts.reading.read import read_files
from cwgdesk.texts.structure.found import FoundClause, Structure
from cwgdesk.texts.structure.parse import parse
from tests.proofs import figures as proofs

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
_EXCUSED = ("header", "footer", "page mark")


def words(text: str) -> list[str]:
    """Words as two honest readings must share them: folded, without hyphens."""
    text = unicodedata.normalize("NFKC", text.replace("\u00ad", "").replace("\u2011", "-"))
    text = re.sub(r"-\s*\n?\s*(?=\w)", "", text).casefold()
    # Chinese and Japanese have no spaces: there each character counts.
    return re.findall(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+", text)


def shown(block: Block, start: int = 0, end: int | None = None) -> str:
    """A stretch of a block as the page shows it, note marks in their places."""
    text, at, end = "", start, len(block.text) if end is None else end
    for mark in block.notes:
        if at <= mark.at <= end:
            text += block.text[at : mark.at] + mark.shown
            at = mark.at
    return text + block.text[at:end]


def words_of_blocks(document: RawDocument) -> Counter[str]:
    """All words of the blocks, and those listed as page headers, footers and marks."""
    blocks = [f"{block.label} {shown(block)}" for block in document.blocks]
    return Counter(words("\n".join([*blocks, *_excused(document.left_out)])))


def words_of_clauses(document: RawDocument, found: Structure) -> Counter[str]:
    """All words of the clauses with their labels, and those listed as page headers, footers and marks."""
    texts = [f"{clause.label} {_as_shown(clause, document)}" for clause in found.clauses]
    return Counter(words("\n".join([*texts, *_excused(found.left_out)])))


def _as_shown(clause: FoundClause, document: RawDocument) -> str:
    """A clause's text; with its note marks where its places hold the very same words."""
    places = [
        (document.blocks[place.block], place.start, place.end) for place in (clause.place, *clause.more)
    ]
    plain = "\n".join(block.text[start:end] for block, start, end in places)
    if words(plain) != words(clause.text):
        return clause.text
    return "\n".join(shown(*place) for place in places)


def _excused(left_out: tuple[LeftOut, ...]) -> list[str]:
    return [entry.text for entry in left_out if entry.what in _EXCUSED]


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


def share_found(expected: str, found: Counter[str]) -> tuple[float, list[str]]:
    """Which share of the expected words was read, and the ones that were not."""
    # LibreOffice puts the date of today into fields that show one.
    today = datetime.now(UTC).strftime("%m/%d/%y")
    wanted = Counter(words(expected.replace(today, "").replace(today.lstrip("0"), "")))
    missing = list((wanted - found).elements())
    return 1 - len(missing) / max(1, wanted.total()), missing


def other_numbers(document: RawDocument, missing: list[str]) -> list[str]:
    """Numbers among the missing words that a list in a file with tracked changes may show otherwise."""
    tracked = any(run.revision for block in document.blocks for run in block.runs)
    labelled = sum(bool(block.label) for block in document.blocks) if tracked else 0
    return [word for word in missing if re.fullmatch(r"\d{1,3}|[a-z]{1,2}|[ivx]{1,6}", word)][:labelled]


def readings(files: list[Path]) -> Iterator[tuple[Path, RawDocument | UserError]]:
    """Each file as accepted, or as marked if it has tracked changes."""
    settled: list[Path] = []
    for path, document in read_files(files, Revisions.MARKED):
        tracked = isinstance(document, RawDocument) and any(
            run.revision for block in document.blocks for run in block.runs
        )
        if tracked or isinstance(document, UserError):
            yield path, document
        else:
            settled.append(path)
    yield from read_files(settled, Revisions.ACCEPTED)


def main() -> int:
    """Report file by file; exit 1 when one falls below the minimum."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=CORPORA)
    parser.add_argument("--min", type=float, default=0.995)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    files = sorted(
        path for path in options.folder.rglob("*") if path.suffix in (".docx", ".docm", ".odt", ".pdf")
    )
    with tempfile.TemporaryDirectory() as folder:
        expected = dict(answers(files, Path(folder)))
    low: list[str] = []
    refused = 0
    for path, document in readings(files):
        if isinstance(document, UserError):
            refused += 1
            print(f"refused {path.name}: {document}")
            continue
        if path not in expected:
            continue
        of_clauses = words_of_clauses(document, parse(document))
        fell = False
        for what, found in (("blocks", words_of_blocks(document)), ("clauses", of_clauses)):
            share, missing = share_found(expected[path], found)
            if share < options.min and (numbers := other_numbers(document, missing)):
                share += (1 - share) * len(numbers) / len(missing)
                print(f"counted otherwise {path.name} ({what}): {numbers[:12]}")
            if share < options.min:
                fell = True
                print(f"{share:7.2%} {path.name} ({what}): {missing[:12]}")
        low += [path.name] * fell
    print(
        f"{len(files)} files, {refused} refused, {len(expected)} compared, {len(low)} below {options.min:.1%}"
    )
    if options.keep:
        notes = {f"fewer than {options.min:.1%} of the words in": str(len(low)), "refused": str(refused)}
        proofs.written(proofs.Figures("words", 0, {"files compared": len(expected)}, low, notes))
    return int(bool(low))


if __name__ == "__main__":
    sys.exit(main())
