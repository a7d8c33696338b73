"""What a proof has found: kept while it runs, printed, and written into docs/promises.md."""

import argparse
import json
import re
import subprocess
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROMISES = ROOT / "docs" / "promises.md"
RUNNING = ROOT / "build" / "proofs"


@dataclass
class Figures:
    """The count of hits for each step, and what was wrong."""

    proof: str
    seed: int
    hits: dict[str, int] = field(default_factory=dict[str, int])
    faults: list[str] = field(default_factory=list[str])
    notes: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def total(self) -> int:
        """How often something was done to the program."""
        return sum(self.hits.values())

    def hit(self, step: str, faults: list[str]) -> None:
        """One more, and what was wrong after it."""
        self.hits[step] = self.hits.get(step, 0) + 1
        self.faults += [f"{step}: {fault}" for fault in faults]

    def keep(self) -> None:
        """So that a run that is stopped goes on here."""
        RUNNING.mkdir(parents=True, exist_ok=True)
        (RUNNING / f"{self.proof}.json").write_text(json.dumps(asdict(self)), encoding="utf-8")

    def ok(self, steps: list[str]) -> bool:
        """Nothing wrong, and no step without a hit."""
        return not self.faults and all(self.hits.get(step, 0) > 0 for step in steps)

    def line(self) -> str:
        """The row for docs/promises.md."""
        commit = _git("rev-parse", "--short", "HEAD")
        steps = ", ".join(f"{name} {count:,}" for name, count in self.hits.items())
        notes = "".join(f"; {name} {value}" for name, value in self.notes.items())
        when = f"{datetime.now(UTC).date()}, commit {commit}, seed {self.seed}"
        name, faults = self.proof.replace("_", " "), f"{len(self.faults)} faults{notes}"
        return f"**{name}** ({when}): {self.total:,} ({steps}), {faults}"

    def short(self) -> str:
        """What the table of promises says of it."""
        done = f"{self.proof.replace('_', ' ')} {self.total:,}, {len(self.faults)} faults"
        return f"{done}, {datetime.now(UTC).date()}"


def begun(proof: str, seed: int, *, anew: bool) -> Figures:
    """The figures of a run that was stopped, or fresh ones."""
    path = RUNNING / f"{proof}.json"
    if anew or not path.exists():
        return Figures(proof, seed)
    kept = Figures(**json.loads(path.read_text(encoding="utf-8")))
    return kept if kept.seed == seed else Figures(proof, seed)


def written(figures: Figures) -> None:
    """Put the row between its markers in docs/promises.md, and the short form where the table names it."""
    text = PROMISES.read_text(encoding="utf-8")
    PROMISES.write_text(with_figures(text, figures), encoding="utf-8")


def with_figures(promises: str, figures: Figures) -> str:
    """The page of promises with these figures in it."""
    begin, end = f"<!-- proof:{figures.proof} -->", "<!-- end -->"
    head, found, rest = promises.partition(begin)
    if not found:
        raise LookupError(f"docs/promises.md has no place for {figures.proof}")
    _, _, tail = rest.partition(end)
    cell = re.compile(rf"(<!-- short:{figures.proof} -->).*?(?=<!-- end -->)")
    page = f"{head}{begin}\n- {figures.line()}\n{end}{tail}"
    return cell.sub(lambda found: found[1] + figures.short(), page)


def arguments(proof: str, count: int) -> argparse.Namespace:
    """--count, --seed, --anew, --keep."""
    parser = options(proof)
    parser.add_argument("--count", type=int, default=count)
    return parser.parse_args()


def options(proof: str) -> argparse.ArgumentParser:
    """What every proof takes; the caller may add to it."""
    parser = argparse.ArgumentParser(prog=f"python -m tests.proofs.{proof}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--anew", action="store_true", help="begin from the beginning")
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/promises.md")
    return parser


def ended(figures: Figures, steps: list[str], *, keep: bool) -> int:
    """Print, keep where it was asked for, and the exit code."""
    print(figures.line())
    for fault in figures.faults[:20]:
        print("  ", fault)
    if missed := [step for step in steps if not figures.hits.get(step)]:
        print("   not hit:", ", ".join(missed))
    if keep:
        written(figures)
    (RUNNING / f"{figures.proof}.json").unlink(missing_ok=True)
    return 0 if figures.ok(steps) else 1


def _git(*command: str) -> str:
    return subprocess.run(
        ["git", *command], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
