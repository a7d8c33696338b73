"""Nothing that comes in can hurt: `python -m tests.checks.mutants [--count N]`

Makes damaged copies of genuine files and the traps of tests/texts/reading/hostile.py, reads them
in the guarded child and shows: no crash, refusal within the limits, each refusal a sentence. The
same mutants of Word, OpenDocument and plain text are also read in this process, where a fault of
ours cannot hide behind the child's death.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from zipfile import BadZipFile

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.child import read_data
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import RawDocument, Revisions
from cwgdesk.texts.reading.read import read_files
from tests.checks.words import CORPORA
from tests.texts.reading.hostile import mutant, traps

_SLOWEST = 2.0  # seconds that a refusal may take
_LARGEST = 200_000  # bytes of a file to damage: larger ones only cost time
_PATTERNS = ("docx-robust/*/*.docx", "itu-docx/*.docx", "odt/*/*.odt", "pdf/*/*.pdf", "itu-wrc/*.txt")


def damaged(folder: Path, count: int) -> list[Path]:
    """So many mutants of genuine files, always the same ones."""
    dice = random.Random(1334)
    sources = [p for pattern in _PATTERNS for p in sorted(CORPORA.glob(pattern))]
    sources = [p for p in sources if 0 < p.stat().st_size < _LARGEST]
    made: list[Path] = []
    while len(made) < count:
        source = dice.choice(sources)
        try:
            data = mutant(source.read_bytes(), dice)
        except (OSError, ValueError, RuntimeError, BadZipFile):
            continue  # this source is damaged already
        path = folder / f"{len(made):04d}{source.suffix}"
        path.write_bytes(data)
        made.append(path)
    return made


def make_files(folder: Path, count: int) -> None:
    """Write the mutants and the traps."""
    damaged(folder, count)
    for trap, make, _ in traps():
        (folder / f"trap-{trap}").write_bytes(make())


def faults_of_ours(paths: list[Path]) -> list[str]:
    """Reading in this process: every exception that is not a refusal."""
    faults: list[str] = []
    for path in paths:
        if path.suffix == ".pdf":
            continue  # pdfium may abort the process that it runs in
        try:
            read_data(
                path.read_bytes(), path.name, Revisions.MARKED, Limits(), lambda _d, _t: None, lambda _w: None
            )
        except UserError:
            continue
        except Exception as error:  # noqa: BLE001 (finding them is the purpose)
            faults.append(f"{path.name}: {type(error).__name__}: {error}")
    return faults


def timed(paths: list[Path]) -> list[tuple[Path, RawDocument | UserError, float]]:
    """Read each in the child, with the seconds that it took."""
    results: list[tuple[Path, RawDocument | UserError, float]] = []
    at = time.monotonic()
    for path, read in read_files(paths):
        now = time.monotonic()
        results.append((path, read, now - at))
        at = time.monotonic()
    return results


def peak_memory() -> int:
    """The most that any child has held, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def report(folder: Path) -> int:
    """Read all files of the folder and tell; 1 when a promise was broken."""
    files = sorted(folder.iterdir())
    results = timed(files)
    peak = peak_memory()
    wrong = faults_of_ours([path for path in files if not path.name.startswith("trap-")])
    must_refuse = {f"trap-{trap}" for trap, _, refused in traps() if refused}
    kinds: Counter[str] = Counter()
    for path, read, seconds in results:
        if isinstance(read, UserError):
            kinds[read.what] += 1
            if not read.remedy or seconds > _SLOWEST:
                wrong.append(f"{path.name}: {seconds:.1f} s: {read}")
        elif path.name in must_refuse:
            wrong.append(f"{path.name} was read")
        else:
            kinds["read"] += 1
        if path.name.startswith("trap-"):
            print(f"{seconds:5.2f} s {path.name}: {read if isinstance(read, UserError) else 'read'}")
    for kind, count in kinds.most_common():
        print(f"{count:5} {kind}")
    slowest = max(seconds for _, _, seconds in results)
    print(f"{len(results)} files, slowest {slowest:.2f} s, peak memory of a child {peak} MB")
    print("\n".join(wrong) or "no crash, every refusal a sentence in time")
    return int(bool(wrong))


def main() -> int:
    """Make the files, then read them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.read:
        return report(options.read)
    with tempfile.TemporaryDirectory() as name:
        make_files(Path(name), options.count)
        # Read by another process: the memory that making took would count as the children's.
        again = [sys.executable, "-m", "tests.checks.mutants", "--read", name]
        return subprocess.run(again, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
