"""Do the six language versions of one resolution give the same clauses?

usage: python -m tests.checks.six_languages
Reads the un-akn resolutions that exist in six languages and compares, clause by clause, kind,
place in its series ("(a)", "a)" and "(أ)" are the first) and depth with the English version.
Where the files themselves differ in their number of paragraphs, that is said and not counted.
"""

import sys
from collections import defaultdict
from pathlib import Path

from cwgdesk.texts.reading.common.text import plain_text
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.structure.lines.clause_labels import automatic_label
from cwgdesk.texts.structure.parse import parse
from tests.conftest import SHARED

CITABLE = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
Row = tuple[str, tuple[tuple[int, ...], ...], int]


def versions(folder: Path) -> dict[str, dict[str, Path]]:
    """Resolution -> language -> file, for those that exist in six languages."""
    found: dict[str, dict[str, Path]] = defaultdict(dict)
    for path in sorted(folder.rglob("*.txt")):
        found["_".join(path.name.split("-")[0].split("_")[-2:])][path.parent.name] = path
    return {name: files for name, files in found.items() if len(files) == 6}


def rows(path: Path) -> tuple[list[Row], int, list[FoundClause]]:
    """Kind, label values and depth of each citable clause; the number of paragraphs in the file."""
    raw = read_file(path)
    clauses = [clause for clause in parse(raw).clauses if clause.kind in CITABLE]
    paragraphs = sum(bool(line.strip()) for line in plain_text(raw).splitlines())
    return [(c.kind.value, _values(c.label), c.depth) for c in clauses], paragraphs, clauses


def _values(shown: str) -> tuple[tuple[int, ...], ...]:
    label = automatic_label(shown)
    # "(i)" is the 9th letter or the 1st Roman figure: both readings, the alphabets side by side.
    return tuple(sorted({form.value for form in label.forms})) if label else ()


def agreement(folder: Path) -> tuple[int, int, list[str]]:
    """Versions that agree with the English one, versions compared, and what differs."""
    agreed, compared, told = 0, 0, list[str]()
    for name, files in versions(folder).items():
        english, paragraphs, _ = rows(files["English"])
        for language, path in files.items():
            if language == "English":
                continue
            other, other_paragraphs, _ = rows(path)
            if other_paragraphs != paragraphs:
                told.append(
                    f"{name} {language}: the file has {other_paragraphs} paragraphs, not {paragraphs}"
                )
                continue
            if not _counts_on(other):
                told.append(f"{name} {language}: the file's own numbers do not count on")
                continue
            compared += 1
            if _same(english, other):
                agreed += 1
            else:
                told.append(f"{name} {language}: {_difference(english, other)}")
    return agreed, compared, told


def _same(one: list[Row], other: list[Row]) -> bool:
    return len(one) == len(other) and all(map(_alike, one, other))


def _alike(one: Row, other: Row) -> bool:
    both = not one[1] and not other[1]
    return one[0] == other[0] and one[2] == other[2] and (both or bool(set(one[1]) & set(other[1])))


def _counts_on(clauses: list[Row]) -> bool:
    """Are the numbers of the outermost operative clauses 1, 2, 3 … in the file itself?"""
    outer = [values[0] for kind, values, depth in clauses if kind == "operative" and not depth and values]
    return outer == [(number,) for number in range(1, len(outer) + 1)]


def _difference(one: list[Row], other: list[Row]) -> str:
    for number, (mine, theirs) in enumerate(zip(one, other, strict=False), 1):
        if not _alike(mine, theirs):
            return f"clause {number}: {mine} and {theirs}; {len(one)} and {len(other)} clauses"
    return f"{len(one)} and {len(other)} clauses"


def main() -> int:
    """Print what differs and how many agree; 1 if any file that could agree does not."""
    agreed, compared, told = agreement(SHARED / "corpora" / "un-akn")
    print(*told, sep="\n")
    print(f"six languages: {agreed} of {compared} versions give the clauses of the English one")
    return int(agreed < compared)


if __name__ == "__main__":
    sys.exit(main())
