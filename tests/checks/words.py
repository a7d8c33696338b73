"""Does every word of the corpora arrive, and no other? `python -m tests.checks.words [FOLDER …]`

Compares, file by file, the words of LibreOffice's own text export (for PDF: of pdftotext) with the
words of the clauses (and of the blocks they were made from), counted as often as they stand. Page
headers, footers and page marks that are listed as left out do not count as missing. Files with tracked
changes are read as MARKED, because LibreOffice's export shows both the old and the new words; all
others as accepted. What LibreOffice does not export, or otherwise than Word, is looked up in the file's
own XML (`witness`): notes, text boxes, dates of today, numbers of lists with deleted items. Each file
below has its reason here. A file is genuine if the other program opens it and finds words in it.
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
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.raw import Block, BlockKind, LeftOut, RawDocument, Revisions
from cwgdesk.texts.reading.read import read_files
from cwgdesk.texts.structure.found import FoundClause, Structure
from cwgdesk.texts.structure.parse import parse
from tests.checks.witness import Proofs, proofs_of
from tests.proofs import figures as proofs

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
FOLDERS = ("docx-robust", "itu-docx", "un-reports-docx", "odt", "pdf")
SUFFIXES = (".docx", ".docm", ".odt", ".pdf")
_EXCUSED = ("header", "footer", "page mark")


def words(text: str) -> list[str]:
    """Words as two honest readings must share them: folded, without hyphens."""
    text = unicodedata.normalize("NFKC", text.replace("\u00ad", "").replace("\u2011", "-"))
    text = re.sub(r"-\s*\n?\s*(?=\w)", "", text).casefold()
    # Chinese and Japanese have no spaces: there each character counts.
    found = re.findall(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+", text)
    return [word for word in found if word.strip("_")]  # a drawn line is no word


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
    hidden = BlockKind.TAKEN_AWAY  # those are listed
    blocks = [f"{block.label} {shown(block)}" for block in document.blocks if block.kind is not hidden]
    return Counter(words("\n".join([*blocks, *_excused(document.left_out)])))


def words_of_clauses(document: RawDocument, found: Structure) -> Counter[str]:
    """All words of the clauses with their labels."""
    return Counter(words("\n".join(_shown_texts(document, found))))


def _shown_texts(document: RawDocument, found: Structure) -> list[str]:
    return [f"{clause.label} {_as_shown(clause, document)}" for clause in found.clauses]


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


@dataclass(slots=True)
class Judged:
    """One file: which words are missing, which are nobody's, and why."""

    path: Path
    expected: int
    missing: list[str]
    invented: list[str]
    reasons: list[str] = field(default_factory=list[str])

    def holds(self, least: float) -> bool:
        """Are enough words there, and none that stands nowhere?"""
        return len(self.missing) <= (1 - least) * max(1, self.expected) and not self.invented


def judged(path: Path, document: RawDocument, answer: str) -> Judged:
    """Hold the clauses of a file against what the other program prints of it."""
    proved = proofs_of(path)
    today = datetime.now(UTC).strftime("%m/%d/%y")  # LibreOffice puts it into fields that show a date
    if proved.dates:
        answer = answer.replace(today, "").replace(today.lstrip("0"), "")
    wanted = Counter(words(answer))
    found = parse(document)
    shown_words, listed = (
        words_of_clauses(document, found),
        Counter(words("\n".join(_excused(found.left_out)))),
    )
    missing = max(
        (list((wanted - read).elements()) for read in (shown_words + listed, words_of_blocks(document))),
        key=len,
    )
    boxed = [b.label for b in document.blocks if b.kind is BlockKind.TEXTBOX and b.label]
    boxed = boxed if len(boxed) <= proved.numbered_beside else []
    beside = [*proved.beside, *proved.dates, *boxed, *(b.label for b in document.blocks if b.note)]
    invented = list((shown_words - wanted - Counter(words("\n".join(beside)))).elements())
    told = Judged(path, wanted.total(), missing, invented)
    _excuse_recounted(told, document, proved)
    _excuse_formats(told, proved)
    _excuse_parted(told, words(answer), words("\n".join(_shown_texts(document, found))), shown_words + listed)
    return told


def _excuse_formats(told: Judged, proved: Proofs) -> None:
    """Numbers in a form with words that stands in the file: LibreOffice shows a plain number."""
    number = r"(?:\\d+|[ivxlcdm]+|\\w)"
    whole = [form for form in proved.formats if not re.search(r"\s", form)]  # else it is several words
    forms = [re.sub(r"%\d", number, re.sub(r"[^\w%]", "", form).casefold()) for form in whole]
    shaped = [word for word in told.invented if any(re.fullmatch(form, word) for form in forms)]
    if shaped:
        told.invented = list((Counter(told.invented) - Counter(shaped)).elements())
        told.reasons.append(f"numbers in a form of the file's own: {shaped}")


def _excuse_parted(told: Judged, theirs: list[str], ours: list[str], read: Counter[str]) -> None:
    """One word here that is two neighbours there, or the other way round; never with figures."""
    excess = read - Counter(theirs)
    for words_, whole, gone in ((theirs, excess, told.missing), (ours, Counter(told.missing), told.invented)):
        for pair in dict.fromkeys(pairwise(words_)):
            joined = "".join(pair)
            if whole[joined] and all(word in gone for word in pair) and joined.isalpha():
                for word in pair:
                    gone.remove(word)
                other = told.invented if gone is told.missing else told.missing
                if joined in other:
                    other.remove(joined)
                told.reasons.append(f"parted otherwise: {' '.join(pair)}, {joined}")


def _excuse_recounted(told: Judged, document: RawDocument, proved: Proofs) -> None:
    """The numbers of lists in which the file itself says that an item is deleted: Word does not count it."""
    ours = Counter(word for block in document.blocks for word in words(block.label))
    wrong = [w for w in told.invented if re.fullmatch(r"\d{1,3}|[a-z]{1,2}|[ivx]{1,6}", w) and ours[w]]
    other = [w for w in told.missing if re.fullmatch(r"\d{1,3}|[a-z]{1,2}|[ivx]{1,6}", w)]
    if proved.recounted and wrong and len(wrong) <= proved.recounted and len(other) <= proved.recounted:
        told.invented = list((Counter(told.invented) - Counter(wrong)).elements())
        told.missing = list((Counter(told.missing) - Counter(other)).elements())
        told.reasons.append(f"numbers of lists with a deleted item: {other} there, {wrong} here")


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
    """Report file by file; exit 1 when too many files are refused, or fall below the minimum."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="*", type=Path, default=[CORPORA / name for name in FOLDERS])
    parser.add_argument("--min", type=float, default=0.999)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    files = sorted(
        path for folder in options.folders for path in folder.rglob("*") if path.suffix in SUFFIXES
    )
    with tempfile.TemporaryDirectory() as folder:
        expected = {path: text for path, text in answers(files, Path(folder)) if words(text)}
    low: list[str] = []
    refused = 0
    for path, document in readings(files):
        if isinstance(document, UserError):
            refused += path in expected
            print(f"refused {path.name}{'' if path in expected else ' (as by the other)'}: {document}")
        elif path in expected:
            told = judged(path, document, expected[path])
            if told.reasons or not told.holds(options.min):
                print(_line(told, options.min))
            low += [] if told.holds(options.min) else [path.name]
    accepted = 1 - refused / max(1, len(expected))
    hold = 1 - len(low) / max(1, len(expected) - refused)
    print(
        f"{len(files)} files, {len(expected)} genuine, {accepted:.1%} of them accepted; "
        f"{hold:.1%} with {options.min:.1%} of the words and no word invented, {len(low)} below"
    )
    if options.keep:
        notes = {
            f"not with {options.min:.1%} of the words and no other": str(len(low)),
            "refused": str(refused),
        }
        figures = proofs.Figures("words", 0, {"files compared": len(expected) - refused}, low, notes)
        proofs.written(figures)
    return int(accepted < 0.95 or hold < 0.98)


def _line(told: Judged, least: float) -> str:
    share = 1 - len(told.missing) / max(1, told.expected)
    state = "" if told.holds(least) else "BELOW "
    lists = f"missing {told.missing[:12]}, invented {told.invented[:12]}"
    return f"{state}{share:8.3%} {told.path.name}: {lists} {'; '.join(told.reasons)}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
