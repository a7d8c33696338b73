"""Performs a step again and again while one disk operation after the other fails.

python -m tests.proofs.failing STEP full|broken FOLDER MOST [careless]
"""

import errno
import json
import shutil
import sys
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace
from tests.proofs import steps
from tests.proofs.disk import watcher
from tests.proofs.steps import STEPS, Step, desk, quickly

_opened: list[Workspace] = []


def tracked(*arguments: object, **more: object) -> Workspace:
    """Open, and remember what to close."""
    ws = _open(*arguments, **more)  # type: ignore[arg-type]
    _opened.append(ws)
    return ws


_open = steps.open_desk
steps.open_desk = tracked  # type: ignore[assignment]


class Failing:
    """One step on copies of its prepared folder."""

    def __init__(self, step: Step, fault: str, folder: Path, *, careless: bool) -> None:
        self.step, self.fault, self.careless = step, fault, careless
        self.disk = watcher()
        self.prepared, self.live = folder / "prepared", folder / "live"
        self.prepared.mkdir(parents=True)
        step.prepare(self.prepared)
        self.acknowledged = 0

    def count(self) -> int:
        """How many operations the step does on a good disk."""
        self._perform(0)
        return int(self.disk.proof_counted())

    def after(self, number: int) -> list[str]:
        """What is wrong when the operation of this number fails."""
        wrong: list[str] = []
        try:
            self._perform(number)
        except UserError:
            pass  # a sentence: that is the promise
        except Exception as error:  # noqa: BLE001  # anything else is a fault
            wrong.append(f"{type(error).__name__}: {error}")
        finally:
            self.disk.proof_arm(0, 0, 0)
        if not self.careless:
            wrong += self._goes_on()
        for ws in _opened:
            try:
                ws.close()
            except Exception as error:  # noqa: BLE001
                wrong.append(f"does not close: {type(error).__name__}: {error}")
        _opened.clear()
        try:
            wrong += self.step.look(self.live, self.acknowledged)
        except Exception as error:  # noqa: BLE001
            wrong.append(f"{type(error).__name__}: {error}")
        return [f"operation {number}: {each}" for each in wrong]

    def _goes_on(self) -> list[str]:
        """The same program works on after space was freed."""
        for ws in _opened:
            if ws.path != desk(self.live) or not ws.door.is_open:
                continue
            try:
                number = steps.count(ws) + 1
                steps.add(ws, number)
                self.acknowledged = number if self.step.look is steps.look_at_changes else self.acknowledged
            except Exception as error:  # noqa: BLE001
                return [f"does not go on: {type(error).__name__}: {error}"]
        return []

    def _perform(self, number: int) -> None:
        shutil.rmtree(self.live, ignore_errors=True)
        shutil.copytree(self.prepared, self.live)
        self.acknowledged = 0
        full = self.fault == "full"
        self.disk.proof_arm(number, errno.ENOSPC if full else errno.EIO, 1 if full else 0)
        try:
            self.step.perform(self.live, self._acknowledge)
        except UserError:
            if not self.careless:
                raise
            self.acknowledged += 1  # the control: it says that it is done

    def _acknowledge(self, number: int) -> None:
        self.acknowledged = number


def main() -> None:
    """One line for each operation: what was wrong."""
    quickly()
    name, fault, folder, most, *how = sys.argv[1:]
    failing = Failing(STEPS[name], fault, Path(folder), careless=bool(how))
    total = failing.count()
    for ws in _opened:
        ws.close()
    _opened.clear()
    every = max(1, total // int(most))
    for number in range(1 + every // 2 % total, total + 1, every):
        print(json.dumps(failing.after(number)), flush=True)


if __name__ == "__main__":
    main()
