"""Power cuts, simulated: each step is recorded once, then its disk is cut off at thousands of moments."""

import random
import shutil
import sys
import tempfile
from pathlib import Path

from tests.proofs.disk import Disk, Loss, Operation, compiled, laid_out, operations, watched
from tests.proofs.figures import arguments, begun, ended
from tests.proofs.steps import STEPS, Step, quickly


class Recorded:
    """A step, the disk before it, and everything that it did to the disk."""

    def __init__(self, step: Step, library: Path, folder: Path, *, weakened: bool = False) -> None:
        self.step, self.root, self.before = step, folder / "live", folder / "before"
        self.root.mkdir(parents=True)
        step.prepare(self.root)
        shutil.copytree(self.root, self.before)
        log = folder / "log"
        command = [sys.executable, "-m", "tests.proofs.performing", step.name, str(self.root)]
        process = watched(library, command + ["weakened"] * weakened, self.root, log)
        _, complaint = process.communicate()
        if process.returncode:
            raise RuntimeError(complaint)
        self.operations: list[Operation] = list(operations(log))

    def cut(self, moment: int, loss: Loss, dice: random.Random, place: Path) -> list[str]:
        """What is wrong when the power goes after so many operations."""
        shutil.rmtree(self.root)
        shutil.copytree(self.before, self.root)
        disk = Disk(self.root)
        for operation in self.operations[:moment]:
            disk.do(operation)
        laid_out(disk.after_a_cut(loss, dice), self.root, place)
        try:
            return list(self.step.look(place, disk.acknowledged))
        except Exception as error:  # noqa: BLE001  # whatever a cut brings about is a fault, named with its moment
            return [f"{type(error).__name__}: {error}"]


def cuts(recorded: Recorded, count: int, dice: random.Random, folder: Path) -> list[list[str]]:
    """So many cuts at random moments, each with what it brought about."""
    found: list[list[str]] = []
    for number in range(count):
        moment = dice.randint(0, len(recorded.operations))
        loss = list(Loss)[number % len(Loss)]
        with tempfile.TemporaryDirectory(dir=folder) as place:
            faults = recorded.cut(moment, loss, dice, Path(place))
        found.append([f"{loss} after operation {moment}: {fault}" for fault in faults])
    return found


def main() -> int:
    """All steps, the same number of cuts each; the control loses what was acknowledged."""
    quickly()
    asked = arguments("power_cuts", 10_000)
    figures = begun("power_cuts", asked.seed, anew=asked.anew)
    with tempfile.TemporaryDirectory() as place:
        library = compiled(Path(place))
        if library is None:
            print("no compiler, or not Linux: nothing was cut off")
            return 1
        share = -(-asked.count // len(STEPS))
        for name, step in STEPS.items():
            if figures.hits.get(name, 0) >= share:
                continue
            folder = Path(place) / name
            recorded = Recorded(step, library, folder)
            figures.hits.pop(name, None)
            for faults in cuts(recorded, share, random.Random(f"{asked.seed} {name}"), folder):
                figures.hit(name, faults)
            figures.keep()
            print(f"{name}: {share} cuts among {len(recorded.operations)} operations", flush=True)
        control = Recorded(STEPS["change"], library, Path(place) / "control", weakened=True)
        lost = sum(map(bool, cuts(control, 60, random.Random(asked.seed), Path(place) / "control")))
        figures.notes["control without waiting for the disk"] = f"lost in {lost} of 60"
        if not lost:
            figures.faults.append("the control lost nothing: the proof cannot tell")
    return ended(figures, list(STEPS), keep=asked.keep)


if __name__ == "__main__":
    sys.exit(main())
