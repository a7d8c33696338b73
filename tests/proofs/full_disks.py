"""A disk that fills up, or breaks once, at each single operation of each step."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.proofs.disk import compiled, watched
from tests.proofs.figures import Figures, arguments, begun, ended
from tests.proofs.steps import STEPS

FAULTS = ("full", "broken")
_ALL = 10_000


def failed(
    library: Path, step: str, fault: str, folder: Path, most: int, *, careless: bool = False
) -> list[list[str]]:
    """What was wrong after each operation that failed: all of them, or about `most` spread over the step."""
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.proofs.failing", step, fault, str(folder), str(most)]
    process = watched(library, command + ["careless"] * careless, folder)
    told, complaint = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, told, complaint)
    return [json.loads(line) for line in told.splitlines()]


def prove(figures: Figures, library: Path, place: Path, most: int) -> None:
    """All steps and both faults."""
    for name in STEPS:
        for fault in FAULTS:
            key = f"{name} {fault}"
            if figures.hits.get(key):
                continue
            found = failed(library, name, fault, place / name / fault, most)
            for faults in found:
                figures.hit(key, faults)
            figures.keep()
            print(f"{key}: {len(found)} operations", flush=True)


def main() -> int:
    """--count says how many operations at most of each step: 10,000 are all of them."""
    asked = arguments("full_disks", _ALL)
    figures = begun("full_disks", asked.seed, anew=asked.anew)
    with tempfile.TemporaryDirectory() as place:
        library = compiled(Path(place))
        if library is None:
            print("no compiler, or not Linux: no disk was filled")
            return 1
        share = max(1, asked.count // (len(FAULTS) * len(STEPS)))
        prove(figures, library, Path(place), sys.maxsize if asked.count >= _ALL else share)
        control = failed(library, "change", "full", Path(place) / "control", 30, careless=True)
        caught = sum(map(bool, control))
        figures.notes["control that swallows the error"] = f"caught in {caught} of {len(control)}"
        if not caught:
            figures.faults.append("the control was not caught: the proof cannot tell")
    return ended(figures, [f"{name} {fault}" for name in STEPS for fault in FAULTS], keep=asked.keep)


if __name__ == "__main__":
    sys.exit(main())
