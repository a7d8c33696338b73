"""Do Arabic PDFs say what their Word twins say? `python -m tests.checks.arabic_pdf [--min SHARE] [FOLDER]`

Every Arabic text of the corpora is written as a Word file, in several fonts, with and without
justified lines, made a PDF by LibreOffice, and both are read. Counted are the words (as often as they
stand) and the clauses whose words are the same; a clause that differs must be marked doubtful, or is
named. What stands in the cases is compared in the same way.
"""

import argparse
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.raw import RawDocument
from cwgdesk.texts.reading.common.text import plain_text
from cwgdesk.texts.reading.read import read_files
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.structure.parse import parse
from tests.checks.written_docx import HEAD, MAIN, OFFICE, W
from tests.texts.reading.making import packed

SHARED = Path(__file__).resolve().parents[3] / "shared"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
FONTS = ("DejaVu Sans", "Noto Naskh Arabic", "Noto Sans Arabic")


@dataclass(slots=True)
class Tally:
    """What was counted over all pairs."""

    words: int = 0
    missing: int = 0
    invented: int = 0
    clauses: int = 0
    right: int = 0
    told: int = 0  # clauses that differ, and are marked doubtful
    wrongly_told: int = 0
    files: list[str] = field(default_factory=list[str])


def written(paragraphs: list[str], font: str, justified: bool, target: Path) -> None:
    """A Word file of right-to-left paragraphs."""
    aligned = "both" if justified else "start"
    body = "".join(
        f'<w:p><w:pPr><w:bidi/><w:spacing w:after="160"/><w:jc w:val="{aligned}"/></w:pPr><w:r><w:rPr>'
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/><w:rtl/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        for text in paragraphs
    )
    target.write_bytes(packed({
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" '
        f'ContentType="{MAIN}.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"{HEAD}<w:document {W}><w:body>{body}</w:body></w:document>",
    }))  # fmt: skip


def pairs_in(folder: Path, made: Path) -> list[tuple[Path, Path]]:
    """Word files of all Arabic texts, and their PDFs."""
    sources: list[Path] = []
    for number, text in enumerate(sorted(folder.rglob("Arabic/*.txt"))):
        paragraphs = [line for line in text.read_text("utf-8").splitlines() if line.strip()]
        for at, font in enumerate(FONTS):
            source = made / f"{text.stem}-{at}.docx"
            written(paragraphs, font, (number + at) % 2 == 1, source)
            sources.append(source)
    command = ["soffice", f"-env:UserInstallation={(made / 'profile').as_uri()}", "--headless"]
    subprocess.run(
        [*command, "--convert-to", "pdf", "--outdir", str(made), *map(str, sources)],
        capture_output=True, check=True, timeout=900,
    )  # fmt: skip
    return [(source, source.with_suffix(".pdf")) for source in sources]


def same(text: str) -> str:
    """Words with their marks in one order: two files may store them in another one."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def compare(name: str, docx: RawDocument, pdf: RawDocument, tally: Tally) -> None:
    """Count one pair, and print what differs."""
    ours, theirs = (Counter(same(plain_text(raw)).split()) for raw in (pdf, docx))
    missing, invented = theirs - ours, ours - theirs
    tally.words += theirs.total()
    tally.missing += missing.total()
    tally.invented += invented.total()
    wanted = [(c.path, same(c.text)) for c in parse(docx).clauses]
    found = {c.path: c for c in parse(pdf).clauses}
    wrong: list[str] = []
    for path, text in wanted:
        clause = found.get(path)
        is_right = clause is not None and same(clause.text) == text
        tally.clauses += 1
        tally.right += is_right
        tally.told += not is_right and clause is not None and is_doubtful(clause)
        tally.wrongly_told += is_right and clause is not None and is_doubtful(clause)
        if not is_right:
            wrong.append(path)
    if wrong or missing or invented:
        tally.files.append(name)
        print(f"{name}: missing {list(missing.elements())[:8]} invented {list(invented.elements())[:8]}")
        print(f"    other clauses: {wrong[:8]}")


def is_doubtful(clause: FoundClause) -> bool:
    """Is it marked as torn?"""
    return clause.doubt != ""


def main() -> int:
    """Report pair by pair; exit 1 when clauses or words fall below the minimum."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=SHARED / "corpora/un-akn")
    parser.add_argument("--min", type=float, default=0.99)
    options = parser.parse_args()
    case = SHARED / "cases/pdf/ar.docx"
    with tempfile.TemporaryDirectory() as folder:
        pairs = [(case, case.with_suffix(".pdf")), *pairs_in(options.folder, Path(folder))]
        files = [file for pair in pairs for file in pair]
        read = dict(read_files(files))
    tally = Tally()
    for source, target in pairs:
        docx, pdf = read[source], read[target]
        if isinstance(docx, UserError) or isinstance(pdf, UserError):
            print(f"refused: {target.name}")
            return 1
        compare(target.name, docx, pdf, tally)
    share = tally.right / max(1, tally.clauses)
    print(
        f"{len(pairs)} pairs, {tally.words} words: {tally.missing} missing, {tally.invented} invented; "
        f"clauses {tally.right} of {tally.clauses} right ({share:.2%}); of the others {tally.told} marked "
        f"doubtful; {tally.wrongly_told} right ones marked"
    )
    return int(share < options.min)


if __name__ == "__main__":
    sys.exit(main())
