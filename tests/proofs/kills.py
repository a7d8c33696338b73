"""kill -9 at random moments of every step: nothing acknowledged is lost, nothing is there in part."""

import multiprocessing
import random
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tests.proofs.figures import arguments, begun, ended
from tests.proofs.killed import DONE, perform
from tests.proofs.steps import STEPS, Step, quickly


class Killer:
    """Runs one step again and again on copies of its prepared folder, and kills it."""

    def __init__(self, step: Step, folder: Path, dice: random.Random, *, early: bool = False) -> None:
        self.step, self.folder, self.dice, self.early = step, folder, dice, early
        self.prepared = folder / "prepared"
        self.prepared.mkdir(parents=True)
        step.prepare(self.prepared)
        self.context = multiprocessing.get_context("forkserver")
        self.context.set_forkserver_preload(["tests.proofs.killed"])
        self.seconds = max(self._run(None)[2] for _ in range(3))

    def once(self) -> tuple[list[str], bool]:
        """What is wrong after a kill, and whether the step was still going on."""
        place, acknowledged, _, hit = self._run(self.dice.random() * self.seconds * 1.1)
        try:
            return list(self.step.look(place, acknowledged)), hit
        except Exception as error:  # noqa: BLE001  # whatever a kill brings about is a fault
            return [f"{type(error).__name__}: {error}"], hit

    def _run(self, wait: float | None) -> tuple[Path, int, float, bool]:
        place = self.folder / "live"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.prepared, place)
        receiver, sender = self.context.Pipe(duplex=False)
        process = self.context.Process(target=perform, args=(self.step.name, place, sender, self.early))
        process.start()
        sender.close()
        receiver.recv()  # it has begun
        began, told = time.perf_counter(), [0]
        if wait is None:
            while told[-1] != DONE:
                told.append(receiver.recv())
        else:
            time.sleep(wait)
        took = time.perf_counter() - began
        process.kill()
        process.join()
        with suppress(EOFError):
            while True:
                told.append(receiver.recv())
        receiver.close()
        process.close()
        return place, max(told), took, DONE not in told


def main() -> int:
    """All steps, the same number of hits each; the control must be caught."""
    quickly()
    asked = arguments("kills", 10_000)
    figures = begun("kills", asked.seed, anew=asked.anew)
    share = -(-asked.count // len(STEPS))
    with tempfile.TemporaryDirectory() as place:
        for name, step in STEPS.items():
            done = figures.hits.get(name, 0)
            if done >= share:
                continue
            killer = Killer(step, Path(place) / name, random.Random(f"{asked.seed} {name} {done}"))
            missed = 0
            while figures.hits.get(name, 0) < share:
                faults, hit = killer.once()
                missed += not hit
                if hit or faults:
                    figures.hit(name, faults)
                if figures.hits.get(name, 0) % 50 == 0:
                    figures.keep()
                if missed > 20 * share:
                    break
            print(f"{name}: {figures.hits.get(name, 0)} in {killer.seconds * 1000:.0f} ms", flush=True)
        control = Killer(STEPS["change"], Path(place) / "control", random.Random(asked.seed), early=True)
        caught = sum(bool(control.once()[0]) for _ in range(30))
        figures.notes["control that acknowledges too early"] = f"caught in {caught} of 30"
        if not caught:
            figures.faults.append("the control was not caught: the proof cannot tell")
    return ended(figures, list(STEPS), keep=asked.keep)


if __name__ == "__main__":
    sys.exit(main())
