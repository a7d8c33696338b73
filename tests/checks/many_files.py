"""One text, many files: does `read` give the same clauses from Word, ODT and PDF as from plain text?

usage: python -m tests.checks.many_files [--limit N] [--no-office] [--keep FOLDER]
Writes the seed and 40 United Nations and ITU resolutions as .docx with typed, automatic and
style-linked numbers, with footnotes and page headers; LibreOffice makes .odt and .pdf of them.
Compared are kind, label, words, path and the parent's path of every citable clause.
"""

import argparse
import difflib
import json
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.resources import resource
from cwgdesk.texts.reading.common.text import plain_text
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.structure.found import ClauseKind, Structure
from cwgdesk.texts.structure.parse import parse
from tests.checks.written_docx import Numbers, Written, write_docx
from tests.conftest import SHARED

CITABLE = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
Row = tuple[str, str, str, str, str]
FLOORS = {"pdf": 0.99}  # every other form must agree in full


def texts(limit: int) -> list[Path]:
    """The seed, and resolutions spread over the corpora."""
    corpora = SHARED / "corpora"
    un = [p for p in sorted(corpora.rglob("un-akn/**/English/*.txt")) if _numbering_ok(p)]
    itu = sorted((corpora / "itu-pp18").glob("*.txt"))
    chosen = [*itu, *un[:: max(1, len(un) // (40 - len(itu)))]][:40]
    seed = resource("samples", "council-resolution-1334-modified-2023.en.txt")
    return [seed, *(chosen[:limit] if limit else chosen)]


def _numbering_ok(path: Path) -> bool:
    gold = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
    return bool(gold["quality"]["numbering_ok"])


def rows(found: Structure) -> list[Row]:
    """What must agree of each citable clause."""
    paths = {clause.id: clause.path for clause in found.clauses}
    return [
        (c.kind.value, c.label, _letters(c.text), c.path, paths[c.parent] if c.parent else "")
        for c in found.clauses
        if c.kind in CITABLE
    ]


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def paragraphs(path: Path) -> list[Written]:
    """The lines of a plain text with the level of each list."""
    raw = read_file(path)
    clauses = {clause.place.block: clause for clause in parse(raw).clauses}
    depth_of = {clause.id: clause for clause in clauses.values()}
    made: list[Written] = []
    restart = True
    for place, line in enumerate(plain_text(raw).splitlines()):
        label, tab, words = line.strip().partition("\t")
        clause = clauses.get(place)
        if clause and clause.label == label and not clause.text:
            tab = "\t"  # a number without words, above its items
        level = 0
        parent = depth_of.get(clause.parent) if clause and clause.parent else None
        while parent is not None:
            level += bool(parent.label) and parent.kind in CITABLE
            parent = depth_of.get(parent.parent) if parent.parent else None
        made.append(Written(label, words, level, restart) if tab else Written("", line))
        restart = not tab
    return made


def office(files: list[Path], form: str, folder: Path) -> None:
    """Let LibreOffice write the files in another form."""
    profile = folder / "profile"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", form,
         "--outdir", str(folder / form), *map(str, files)],
        check=True, capture_output=True, timeout=600,
    )  # fmt: skip


def agreement(expected: list[Row], path: Path, worst: list[str]) -> tuple[int, int]:
    """How many clauses of a file are as expected, of how many."""
    try:
        found = rows(parse(read_file(path)))
    except UserError as error:
        worst.append(f"{path.name}: {error}")
        return 0, len(expected)
    matcher = difflib.SequenceMatcher(None, expected, found, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    if same < max(len(expected), len(found)):
        wrong = next((pair for pair in zip(expected, found, strict=False) if pair[0] != pair[1]), None)
        shown = (
            f"{_brief(wrong[0])} read as {_brief(wrong[1])}" if wrong else f"{len(expected)} and {len(found)}"
        )
        worst.append(
            f"{path.parent.name}/{path.name}: {same} of {len(expected)}, found {len(found)}; {shown}"
        )
    return same, max(len(expected), len(found))


def _brief(row: Row) -> str:
    return f"({row[0]}, {row[1]}, {row[2][:30]}…{row[2][-12:]}, {row[3]}, in {row[4] or 'nothing'})"


def run(folder: Path, limit: int, with_office: bool) -> dict[str, tuple[int, int]]:
    """Agreement of each form of file over all texts; what differs is printed."""
    expected: dict[str, list[Row]] = {}
    written: list[Path] = []
    for number, source in enumerate(texts(limit)):
        name = f"{number:02}-{source.stem[:40]}"
        expected[name] = rows(parse(read_file(source)))
        for numbers in Numbers:
            path = folder / numbers.value / f"{name}.docx"
            path.parent.mkdir(exist_ok=True)
            write_docx(path, paragraphs(source), numbers, header="DRAFTS/79/1-E", notes=7)
            written.append(path)
    if with_office:
        automatic = [path for path in written if path.parent.name == Numbers.AUTOMATIC]
        for form in ("odt", "pdf"):
            office(automatic, form, folder)
            written += [folder / form / f"{path.stem}.{form}" for path in automatic]
    return _compared(written, expected)


def _compared(written: list[Path], expected: dict[str, list[Row]]) -> dict[str, tuple[int, int]]:
    totals: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    worst: list[str] = []
    for path in written:
        same, of = agreement(expected[path.stem], path, worst)
        before = totals[path.parent.name]
        totals[path.parent.name] = before[0] + same, before[1] + of
    print(*worst[:40], sep="\n")
    return dict(totals)


def main() -> int:
    """Print the agreement of each form; 1 if any is below its floor."""
    parser = argparse.ArgumentParser(description="One text, many files.")
    parser.add_argument("--limit", type=int, default=0, help="at most so many texts beside the seed")
    parser.add_argument("--no-office", action="store_true", help="Word files only")
    parser.add_argument("--keep", type=Path, help="write the files here and leave them")
    options = parser.parse_args()
    with_office = not options.no_office and shutil.which("soffice") is not None
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        totals = run(options.keep, options.limit, with_office)
    else:
        with tempfile.TemporaryDirectory() as folder:
            totals = run(Path(folder), options.limit, with_office)
    failed = False
    for form, (same, of) in totals.items():
        share = same / max(1, of)
        failed |= share < FLOORS.get(form, 1.0)
        print(f"{form}: {same} of {of} clauses agree ({share:.4f})")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
