"""Nothing that comes in can hurt: `python -m tests.checks.mutants [--count N] [--seed S] [--keep]`

Makes damaged copies of genuine files and the traps of tests/texts/reading/hostile.py, reads them
in the guarded child and shows: no crash, refusal within the limits, each refusal a sentence. The
same mutants of Word, OpenDocument and plain text are also read in this process, where a fault of
ours cannot hide behind the child's death.

Works in batches and keeps each batch's figures in the state file: stopped and started again with the
same seed it goes on where it was. Ends with all figures as a line of JSON;
--keep writes them into docs/promises.md.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zipfile import BadZipFile

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.child import read_data
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import RawDocument, Revisions
from cwgdesk.texts.reading.read import read_files
from tests.checks.words import CORPORA
from tests.proofs import figures as proofs
from tests.texts.reading.hostile import mutant, traps

_SLOWEST = 2.0  # seconds that a refusal may take
_BATCH = 250
_LARGEST = 200_000  # bytes of a file to damage: larger ones only cost time
_PATTERNS = ("docx-robust/*/*.docx", "itu-docx/*.docx", "odt/*/*.odt", "pdf/*/*.pdf", "itu-wrc/*.txt")


@dataclass(frozen=True, slots=True)
class Figures:
    """What one batch, or all of them, showed."""

    count: int = 0
    read: int = 0
    refused: int = 0
    slowest_s: float = 0.0
    peak_mb: int = 0
    faults: list[str] = field(default_factory=list[str])

    def with_more(self, more: "Figures") -> "Figures":
        """Both together."""
        return Figures(
            self.count + more.count,
            self.read + more.read,
            self.refused + more.refused,
            max(self.slowest_s, more.slowest_s),
            max(self.peak_mb, more.peak_mb),
            [*self.faults, *more.faults],
        )


def sources() -> list[Path]:
    """The genuine files of which damaged copies are made."""
    found = [p for pattern in _PATTERNS for p in sorted(CORPORA.glob(pattern))]
    return [p for p in found if 0 < p.stat().st_size < _LARGEST]


def damaged(folder: Path, numbers: Iterable[int], seed: int, genuine: list[Path]) -> list[Path]:
    """The mutants with these numbers: each depends on its number and the seed alone."""
    made: list[Path] = []
    for number in numbers:
        dice = random.Random(f"{seed}/{number}")
        while True:
            source = dice.choice(genuine)
            try:
                data = mutant(source.read_bytes(), dice)
            except (OSError, ValueError, RuntimeError, BadZipFile):
                continue  # this source is damaged already
            break
        path = folder / f"{number:06d}{source.suffix}"
        path.write_bytes(data)
        made.append(path)
    return made


def make_traps(folder: Path) -> None:
    """Write the traps."""
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


def report(folder: Path) -> Figures:
    """Read all files of the folder and tell what they showed."""
    files = sorted(folder.iterdir())
    results = timed(files)
    peak = peak_memory()
    wrong = faults_of_ours([path for path in files if not path.name.startswith("trap-")])
    must_refuse = {f"trap-{trap}" for trap, _, refused in traps() if refused}
    for path, read, seconds in results:
        if isinstance(read, UserError):
            if not read.remedy or seconds > _SLOWEST:
                wrong.append(f"{path.name}: {seconds:.1f} s: {read}")
        elif path.name in must_refuse:
            wrong.append(f"{path.name} was read")
        if path.name.startswith("trap-"):
            print(
                f"{seconds:5.2f} s {path.name}: {read if isinstance(read, UserError) else 'read'}",
                file=sys.stderr,
            )
    refused = sum(isinstance(read, UserError) for _, read, _ in results)
    slowest = max((seconds for _, _, seconds in results), default=0.0)
    return Figures(len(results), len(results) - refused, refused, round(slowest, 2), peak, wrong)


def batch(numbers: Iterable[int], seed: int, genuine: list[Path]) -> Figures:
    """Make and read so many mutants, the traps where there are no numbers."""
    with tempfile.TemporaryDirectory() as name:
        if not damaged(Path(name), numbers, seed, genuine):
            make_traps(Path(name))
        # Read by another process: the memory that making took would count as the children's.
        again = [sys.executable, "-m", "tests.checks.mutants", "--read", name]
        told = subprocess.run(again, check=True, stdout=subprocess.PIPE, text=True).stdout
    return Figures(**json.loads(told))


def run(count: int, seed: int, state: Path) -> Figures:
    """All batches; those that the state file has already are not run again."""
    done = _done(state, seed)
    genuine = sources()
    traps_first = [(-1, -1)]
    wanted = traps_first + [(first, min(first + _BATCH, count)) for first in range(0, count, _BATCH)]
    for first, last in wanted:
        if (first, last) in done:
            continue
        figures = batch(range(first, last), seed, genuine)
        done[first, last] = figures
        state.parent.mkdir(parents=True, exist_ok=True)
        with state.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"seed": seed, "first": first, "last": last} | asdict(figures)) + "\n")
    whole = Figures()
    for part in wanted:
        whole = whole.with_more(done[part])
    return whole


def _done(state: Path, seed: int) -> dict[tuple[int, int], Figures]:
    """The batches that an earlier run with this seed has finished."""
    if not state.exists():
        return {}
    done: dict[tuple[int, int], Figures] = {}
    for line in state.read_text(encoding="utf-8").splitlines():
        kept = json.loads(line)
        if kept.pop("seed") == seed:
            done[kept.pop("first"), kept.pop("last")] = Figures(**kept)
    return done


def kept(figures: Figures, seed: int) -> None:
    """The row in docs/promises.md."""
    outcomes = {"read": figures.read, "refused": figures.refused}
    notes = {"slowest": f"{figures.slowest_s} s", "most memory of a child": f"{figures.peak_mb} MB"}
    proofs.written(proofs.Figures("mutants", seed, outcomes, figures.faults, notes))


def main() -> int:
    """Make the files, then read them; 1 when a promise was broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1334)
    parser.add_argument("--state", type=Path, default=Path("build/mutants.jsonl"))
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/promises.md")
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.read:
        print(json.dumps(asdict(report(options.read))))
        return 0
    figures = run(options.count, options.seed, options.state)
    print("\n".join(figures.faults) or "no crash, every refusal a sentence in time", file=sys.stderr)
    told = {"check": "mutants", "seed": options.seed, "date": datetime.now(UTC).date().isoformat()}
    print(json.dumps(told | asdict(figures) | {"faults": len(figures.faults)}))
    if options.keep:
        kept(figures, options.seed)
    return int(bool(figures.faults))


if __name__ == "__main__":
    sys.exit(main())
