"""Performs one step in a program of its own: python -m tests.proofs.performing STEP FOLDER [weakened]."""

import os
import sys
from pathlib import Path

from cwgdesk.workspace import door
from tests.proofs.disk import watcher
from tests.proofs.steps import STEPS, quickly


def weaken() -> None:
    """A control that must fail: nothing waits for the disk."""
    prepare = door.prepare

    def careless(raw: door.sqlite3.Connection, path: Path) -> None:
        prepare(raw, path)
        raw.execute("PRAGMA synchronous = OFF")

    door.prepare = careless


def main() -> None:
    """Acknowledge into the log of the disk, so that both have one order."""
    quickly()
    name, folder, *how = sys.argv[1:]
    if how:
        weaken()
    STEPS[name].perform(Path(folder), watcher().proof_mark)
    os._exit(0)  # not in order: closing would fold everything in


main()
