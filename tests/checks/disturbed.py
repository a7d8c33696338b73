"""Does a text that arrives wrapped, quoted, pasted or bound give the clauses that it had?

usage: python -m tests.checks.disturbed [--sample N] [--only NAME] [--half tuned|kept] [--show N] [--keep F]
Takes the seed, the 106 texts of un-akn and the ITU texts of itu-pp18 through twenty disturbances
(tests/checks/disturbances.py). The answers are the gold files that lie beside them. A clause is the
same when kind, label and words are; where a gold file calls its own numbering wrong, its words with
their labels are compared. Rules were tuned on one half of the resolutions, with all their
languages; the other half was kept back. Asked: 0.995 of the clauses of each disturbance, a warning
for 0.95 of the files that differ and for at most 0.02 of those that do not.
"""

import argparse
import difflib
import hashlib
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.read import read_files
from cwgdesk.texts.reading.txt import read_txt
from cwgdesk.texts.structure.found import Structure
from cwgdesk.texts.structure.parse import parse
from tests.checks.disturbances import (
    DISTURBANCES,
    Disturbed,
    Row,
    Text,
    letters,
    plain_label,
)  # fmt: skip
from tests.checks.many_files import office, paragraphs
from tests.conftest import SHARED

KINDS = {"preamble": "preambular", "operative": "operative"}
LANGUAGES = {"eng": "en", "fra": "fr", "spa": "es", "rus": "ru", "ara": "ar", "zho": "zh"}
SAME, TOLD, CALM = 0.995, 0.95, 0.02
DOUBT = "split-doubtful"  # the warning that asks for a look at the clauses


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one disturbed file."""

    disturbance: str
    text: Text
    right: int
    asked: int
    found: int
    warned: bool
    wrong: str = ""  # the first difference
    warnings: tuple[str, ...] = ()

    @property
    def differs(self) -> bool:
        """Is any clause not as it was?"""
        return not self.right == self.asked == self.found

    @property
    def tuned(self) -> bool:
        """Was it looked at when the rules were made?"""
        return is_tuned(self.text.name)


def is_tuned(name: str) -> bool:
    """Does a resolution belong to the half on which rules are tuned? Its languages go together."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


# --- texts and answers ---------------------------------------------------------------------------


class Source(NamedTuple):
    """A text that is not read yet."""

    name: str
    language: str
    path: Path
    rows: list[Row]
    trusted: bool = True


def sources() -> Iterator[Source]:
    """The seed, the ITU texts and the United Nations texts, each with its answers."""
    seed = SHARED / "samples" / "council-resolution-1334-modified-2023.en.txt"
    answers = json.loads(seed.with_suffix(".gold.json").read_text(encoding="utf-8"))
    yield Source("1334", "en", seed, [(c["kind"], c["label"], c["text"]) for c in answers["clauses"]])
    for path in sorted((SHARED / "corpora" / "itu-pp18").glob("*.silver.json")):
        answers = json.loads(path.read_text(encoding="utf-8"))
        if answers["sequence_ok"]:
            rows = [
                (str(KINDS.get(part["kind"], part["kind"])), str(item["label"]), str(item["text"]))
                for part in answers["sections"]
                for item in part["items"]
            ]
            source = path.with_name(path.name.replace(".silver.json", ".txt"))
            yield Source(source.stem, "en", source, rows)
    for path in sorted((SHARED / "corpora" / "un-akn").rglob("*.gold.json")):
        yield _un_source(path)


def _un_source(path: Path) -> Source:
    answers = json.loads(path.read_text(encoding="utf-8"))
    trusted = bool(answers["quality"]["numbering_ok"])
    clauses = [c for c in answers["clauses"] if c["kind"] in KINDS]
    if not trusted:  # there headings are called operative clauses
        clauses = [c for c in clauses if c["label"] or not _is_heading(c["text"])]
    rows = [(KINDS[c["kind"]], c["label"], c["text"]) for c in clauses]
    source = path.with_name(path.name.replace(".gold.json", ".txt"))
    return Source(answers["symbol"] or source.stem, LANGUAGES[answers["lang"]], source, rows, trusted)


def _is_heading(text: str) -> bool:
    return len(text) < 120 and not text[:1].isdigit() and text[-1:] not in tuple(".;,،؛。；，")


def _read(source: Source) -> Text:
    name, language, path, rows, trusted = source
    gold = tuple(_row(*row, trusted=trusted) for row in rows)
    return Text(name, language, tuple(paragraphs(path)), gold, trusted)


def _row(kind: str, label: str, text: str, *, trusted: bool) -> Row:
    return (kind, plain_label(label), letters(text)) if trusted else ("", "", letters(label + text))


# --- reading and comparing -----------------------------------------------------------------------


def compared(name: str, text: Text, made: Disturbed, found: Structure | UserError) -> Result:
    """The clauses of a disturbed file against the answers."""
    if isinstance(found, UserError):
        return Result(name, text, 0, len(made.gold), 0, warned=True, wrong=str(found))
    mine = [
        _row(c.kind.value, c.label, c.text, trusted=text.trusted)
        for c in found.clauses
        if c.kind.value in KINDS.values() and (text.trusted or letters(c.label + c.text))
    ]
    matcher = difflib.SequenceMatcher(None, made.gold, mine, autojunk=False)
    right = sum(block.size for block in matcher.get_matching_blocks())
    wrong = next((op for op in matcher.get_opcodes() if op[0] != "equal"), None)
    told = (
        ""
        if wrong is None
        else f"{_brief(made.gold[wrong[1] : wrong[2]])} read as {_brief(mine[wrong[3] : wrong[4]])}"
    )
    warned = any(not warning.startswith("cleaned:") for warning in found.warnings)
    return Result(name, text, right, len(made.gold), len(mine), warned, told, found.warnings)


def _brief(rows: Iterable[Row]) -> str:
    every = [f"{kind[:4]} {label} {words[:24]}…{words[-14:]}" for kind, label, words in rows]
    return " + ".join(every[:4]) or "nothing"


def measure(name: str, chosen: list[Text], folder: Path) -> list[Result]:
    """All texts through one disturbance."""
    folder.mkdir(parents=True, exist_ok=True)
    made = [(text, one) for text in chosen for one in DISTURBANCES[name](text, folder)]
    if all(one.suffix == ".txt" for _, one in made):
        return [compared(name, text, one, _structure_of_txt(one.data)) for text, one in made]
    files = [_written(one, folder, number) for number, (_, one) in enumerate(made)]
    files = _converted(files, folder, made[0][1].suffix)
    read = (found if isinstance(found, UserError) else parse(found) for _, found in read_files(files))
    return [compared(name, text, one, found) for (text, one), found in zip(made, read, strict=True)]


def _structure_of_txt(data: bytes) -> Structure | UserError:
    try:
        return parse(read_txt(data, "text.txt"))
    except UserError as error:
        return error


def _written(one: Disturbed, folder: Path, number: int) -> Path:
    path = folder / f"{number:03}.docx"
    path.write_bytes(one.data)
    return path


def _converted(files: list[Path], folder: Path, suffix: str) -> list[Path]:
    """The same files as LibreOffice prints them, in portions it takes in time."""
    if suffix == ".docx":
        return files
    printed = [folder / "pdf" / f"{path.stem}.pdf" for path in files]
    missing = [path for path, pdf in zip(files, printed, strict=True) if not pdf.is_file()]
    for start in range(0, len(missing), 30):
        office(missing[start : start + 30], "pdf", folder)
    return printed


# --- telling -------------------------------------------------------------------------------------


@dataclass(slots=True)
class Sum:
    """Figures of several files."""

    right: int = 0
    clauses: int = 0  # asked and found, halved: what F1 divides by
    files: int = 0
    differ: int = 0
    told: int = 0  # differ, and say so
    cried: int = 0  # agree, and warn

    def add(self, one: Result) -> None:
        """Count a file in."""
        self.right += 2 * one.right
        self.clauses += one.asked + one.found
        self.files += 1
        self.differ += one.differs
        self.told += one.differs and one.warned
        self.cried += one.warned and not one.differs

    @property
    def same(self) -> float:
        """The share of clauses that are as they were."""
        return self.right / max(1, self.clauses)

    @property
    def held(self) -> bool:
        """Is everything that is asked of a disturbance so?"""
        return self.same >= SAME

    def line(self, name: str) -> str:
        """A row of the table."""
        return (
            f"{name:<24} {self.same:.4f}  files {self.files:4}  differ {self.differ:3}"
            f"  told {self.told:3}  warned though right {self.cried:3}"
        )


def table(results: list[Result]) -> tuple[str, bool]:
    """The figures of each disturbance, each language and both halves; whether all that is asked holds."""
    by_disturbance: dict[str, Sum] = defaultdict(Sum)
    by_language: dict[str, Sum] = defaultdict(Sum)
    halves = {"tuned half": Sum(), "half kept back": Sum()}
    for one in results:
        by_disturbance[one.disturbance].add(one)
        by_language[one.text.language].add(one)
        halves["tuned half" if one.tuned else "half kept back"].add(one)
    whole = Sum()
    for one in results:
        whole.add(one)
    lines = [total.line(name) for name, total in by_disturbance.items()]
    lines += ["", *(total.line(name) for name, total in sorted(by_language.items()))]
    lines += ["", *(total.line(name) for name, total in halves.items()), whole.line("all")]
    told = whole.told / whole.differ if whole.differ else 1.0
    cried = whole.cried / max(1, whole.files - whole.differ)
    lines.append(
        f"warned: {told:.3f} of the files that differ (asked {TOLD}),"
        f" {cried:.3f} of those that agree (at most {CALM})"
    )
    held = all(total.held for total in by_disturbance.values()) and told >= TOLD and cried <= CALM
    return "\n".join(lines), held


def chosen_texts(sample: int, half: str) -> list[Text]:
    """The texts to take: all, one half, or some spread over all."""
    every = [source for source in sources() if not half or is_tuned(source.name) == (half == "tuned")]
    taken = every[:: max(1, len(every) // sample)][:sample] if sample else every
    return [_read(source) for source in taken]


def main() -> int:
    """Print the table; 1 where less than what is asked holds."""
    parser = argparse.ArgumentParser(description="The same clauses from disturbed texts.")
    parser.add_argument("--sample", type=int, default=0, help="so many texts, spread over all")
    parser.add_argument("--only", action="append", metavar="NAME", help="these disturbances")
    parser.add_argument("--half", choices=["tuned", "kept"], default="", help="one half of the resolutions")
    parser.add_argument("--show", type=int, default=0, help="so many files that differ, each disturbance")
    parser.add_argument("--keep", type=Path, help="write the files here, and use what is printed already")
    options = parser.parse_args()
    names = [name for name in DISTURBANCES if not options.only or name in options.only]
    if shutil.which("soffice") is None:
        print("without LibreOffice there are no PDF files")
        names = [name for name in names if not name.startswith("PDF")]
    chosen = chosen_texts(options.sample, options.half)
    results = list[Result]()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        for name in names:
            measured = measure(name, chosen, folder / name.replace(" ", "-").replace(",", ""))
            results += measured
            for one in [one for one in measured if one.differs][: options.show]:
                print(f"{name}: {one.text.name} {one.text.language} {one.right} of {one.asked}, "
                      f"found {one.found}{', warned' if one.warned else ''}: {one.wrong}")  # fmt: skip
    told, held = table(results)
    print(told)
    return int(not held)


if __name__ == "__main__":
    sys.exit(main())
