"""Bits flipped and files cut off, in the workspace, its log and its backups: no wrong word comes out."""

import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Position
from cwgdesk.workspace.safety import backup as backups
from cwgdesk.workspace.store import restore_backup
from tests.proofs.figures import Figures, arguments, begun, ended
from tests.proofs.steps import add, desk
from tests.workspace.made import add_position

SIZES = {"1 MB": 1, "10 MB": 10, "100 MB": 100}
WORDS = "word " * 4000  # 20 kB a position
Damage = Callable[[Path, random.Random], None]


def flip(path: Path, dice: random.Random) -> None:
    """One bit."""
    with path.open("r+b") as file:
        at = dice.randrange(path.stat().st_size)
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1 << dice.randrange(8)]))


def cut(path: Path, dice: random.Random) -> None:
    """The end is gone."""
    with path.open("r+b") as file:
        file.truncate(dice.randrange(path.stat().st_size))


def made(folder: Path, megabytes: int) -> list[str]:
    """A workspace of about this size as a killed program leaves it, with a backup; its statements."""
    with new_desk(desk(folder), author="Ana") as ws:
        while desk(folder).stat().st_size < megabytes * 900_000:
            for number in range(20 * megabytes):
                add_position(ws, f"{number} {WORDS}")
            ws.door.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        ws.backup()
        for number in range(1, 13):
            add(ws, number)
        found = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        with ws.read() as orm:
            statements = list(orm.scalars(select(Position.statement)))
    for path, content in found.items():
        path.write_bytes(content)
    return statements


def look(folder: Path, statements: set[str]) -> list[str]:
    """Every word that can be read is one that was written; what is lost is told; the backup helps."""
    try:
        with open_desk(desk(folder), back_up=False) as ws:
            ws.check_pages()
            with ws.read() as orm:
                there = list(orm.scalars(select(Position.statement)))
            told = any("missing" in str(warning) for warning in ws.warnings)
            problems = ws.check()
    except UserError:
        return _restorable(folder)
    wrong = [] if set(there) <= statements else ["words that nobody wrote"]
    if len(there) < len(statements) and not told:
        wrong.append(f"{len(statements) - len(there)} changes are gone without a word")
    return wrong + [str(problem) for problem in problems]


def _restorable(folder: Path) -> list[str]:
    """A damaged file is kept, and a backup takes its place."""
    before = desk(folder).read_bytes()
    for each in backups.backups(desk(folder)):
        try:
            aside = restore_backup(each.path, desk(folder))
        except UserError:
            continue
        if aside is None or aside.read_bytes() != before:
            return ["the damaged file was not kept"]
        open_desk(desk(folder)).close()
        return []
    return ["no backup could be restored"]


def harm(figures: Figures, place: Path, size: str, count: int, dice: random.Random) -> None:
    """So many damages to file, log and backup of a workspace of this size."""
    whole, live = place / size / "whole", place / size / "live"
    whole.mkdir(parents=True)
    statements = set(made(whole, SIZES[size]))
    targets: dict[str, Callable[[Path], Path]] = {
        "file": desk,
        "log": lambda folder: folder / "desk.cwg-wal",
        "backup": lambda folder: next((folder / "desk.cwg.backups").glob("*.cwg")),
    }
    ways: dict[str, Damage] = {"flipped": flip, "cut": cut}
    for number in range(count):
        target, way = list(targets)[number % 3], list(ways)[number // 3 % 2]
        shutil.rmtree(live, ignore_errors=True)
        shutil.copytree(whole, live)
        ways[way](targets[target](live), dice)
        figures.hit(f"{target} {way} at {size}", look(live, statements))
    shutil.rmtree(place / size)


def main() -> int:
    """Most of them at 1 MB, a tenth at 10 MB, some at 100 MB; the control must be caught."""
    asked = arguments("damage", 1_000)
    figures = begun("damage", asked.seed, anew=asked.anew)
    shares = {
        "1 MB": asked.count * 7 // 10,
        "10 MB": asked.count * 2 // 10,
        "100 MB": max(6, asked.count // 10),
    }
    with tempfile.TemporaryDirectory() as place:
        for size, count in shares.items():
            if any(step.endswith(f"at {size}") for step in figures.hits):
                continue
            harm(figures, Path(place), size, max(6, count), random.Random(f"{asked.seed} {size}"))
            figures.keep()
            print(f"{size}: {count}", flush=True)
        control = Path(place) / "control"
        control.mkdir()
        statements = set(made(control, 1))
        caught = look(control, {words.replace("word", "sword", 1) for words in statements})
        figures.notes["control with another word"] = "caught" if caught else "not caught"
        if not caught:
            figures.faults.append("the control was not caught: the proof cannot tell")
    steps = [
        f"{target} {way} at {size}"
        for target in ("file", "log", "backup")
        for way in ("flipped", "cut")
        for size in SIZES
    ]
    return ended(figures, steps, keep=asked.keep)


if __name__ == "__main__":
    sys.exit(main())
