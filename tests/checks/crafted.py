"""What a hostile file costs: `python -m tests.checks.crafted [--only TEXT] [--keep]`

Reads each crafted file in the guarded child and finds its clauses, as an import does, in a process of its
own; tells processor time and memory of child and parent, the costliest first, then the figures as a line of
JSON; fails above the promise. --keep writes the figures into docs/promises.md.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.proofs import figures as proofs
from tests.texts.reading.crafted.others import open_document_files, pdf_files
from tests.texts.reading.crafted.plain import plain_files
from tests.texts.reading.crafted.word import word_files
from tests.texts.reading.hostile import traps

_PATIENCE = 90.0
SECONDS, MEGABYTES = 2.0, 300  # what one file may cost the child or the parent


@dataclass(frozen=True, slots=True)
class Cost:
    """What one file cost: processor time of child and parent with their start, and the peak of each."""

    name: str
    child_s: float
    parent_s: float
    child_mb: int
    parent_mb: int
    outcome: str

    @property
    def seconds(self) -> float:
        """Of both together."""
        return self.child_s + self.parent_s

    @property
    def is_too_much(self) -> bool:
        """More than was promised?"""
        return self.seconds > SECONDS or max(self.child_mb, self.parent_mb) > MEGABYTES


def all_files() -> Iterator[tuple[str, Callable[[], bytes]]]:
    """Every crafted file of every format."""
    yield from ((name, make) for name, make, _ in traps())
    yield from word_files()
    yield from open_document_files()
    yield from pdf_files()
    yield from plain_files()


def cost(path: Path) -> Cost:
    """Look at one file as an import does, in a fresh process."""
    run = [sys.executable, "-m", "tests.checks.crafted", "--one", str(path)]
    try:
        told = subprocess.run(run, capture_output=True, text=True, check=True, timeout=_PATIENCE).stdout
    except subprocess.TimeoutExpired:
        return Cost(path.name, 0, _PATIENCE, 0, 0, f"not done after {_PATIENCE:g} s")
    return Cost(**json.loads(told))


def _one(path: Path) -> Cost:
    from cwgdesk.core.errors import UserError
    from cwgdesk.texts.importing import preview_file

    try:
        outcome = f"{len(preview_file(path).structure.clauses)} clauses"
    except UserError as error:
        outcome = str(error)
    used = [resource.getrusage(who) for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)]
    child, parent = (round(one.ru_utime + one.ru_stime, 2) for one in used)
    return Cost(path.name, child, parent, used[0].ru_maxrss // 1024, _peak(), outcome)


def _peak() -> int:
    """The most memory of this process, in MB; `ru_maxrss` counts whoever started it as well."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def kept(costs: list[Cost], figures: dict[str, float]) -> None:
    """The row in docs/promises.md; nothing of it is chance."""
    over = [f"{one.name}: {one.outcome}" for one in costs if one.is_too_much]
    notes = {
        "slowest": f"{figures['slowest_s']} s",
        "most memory of a child": f"{figures['child_mb']} MB",
        "of a parent": f"{figures['parent_mb']} MB",
    }
    proofs.written(proofs.Figures("crafted", 0, {"files": len(costs)}, over, notes))


def main() -> int:
    """Make the files one by one and tell what each costs."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="", help="part of the files' names")
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/promises.md")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(asdict(_one(options.one))))
        return 0
    costs: list[Cost] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, make in all_files():
            if options.only in name:
                path = Path(folder) / name
                path.write_bytes(make())
                costs.append(cost(path))
                path.unlink()
                print(json.dumps(asdict(costs[-1])), file=sys.stderr, flush=True)
    costs.sort(key=lambda one: (one.is_too_much, one.seconds), reverse=True)
    for one in costs[:20]:
        times, sizes = (
            f"{one.child_s:5.2f} + {one.parent_s:5.2f} s",
            f"{one.child_mb:4} + {one.parent_mb:4} MB",
        )
        print(f"{times} {sizes} {one.name}: {one.outcome[:90]}")
    over = sum(one.is_too_much for one in costs)
    figures = {
        "files": len(costs),
        "over": over,
        "slowest_s": round(max(one.seconds for one in costs), 2),
        "child_mb": max(one.child_mb for one in costs),
        "parent_mb": max(one.parent_mb for one in costs),
    }
    print(json.dumps(figures))
    if options.keep:
        kept(costs, figures)
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main())
