"""Somebody types without a pause and the program is killed: how much of the typing is lost?

A child process types numbered words into a real field, a key every few milliseconds, and says when it
has typed each. It is killed at a moment nobody chose; the draft in the workspace tells what was kept.
`python -m tests.checks.typing_kills --count N` prints one JSON line with the figures; --keep writes them into
docs/promises.md.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from cwgdesk.app import new_desk, open_desk
from tests.proofs import figures as proofs

KEY = "typing/kills"
ALLOWED = 1.0  # seconds of typing that a kill may cost
_BETWEEN_KEYS = 8  # milliseconds before a key goes down and again before it goes up; a fast typist has 80
_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Kill:
    """What one kill cost."""

    typed: int  # words that were typed when it came
    kept: int
    seconds: float  # of typing that were lost


def kill_once(folder: Path, seconds: float, *options: str) -> Kill:
    """Let a child type for this long, kill it, and look what the workspace has kept."""
    path = folder / "desk.cwg"
    new_desk(path).close()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.checks.typing_kills", "--type", str(path), *options],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2],
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(seconds)
    child.kill()
    told = [first, *child.communicate()[0].splitlines()]
    moments = [float(line) for line in told if line.strip()]  # a line is written at once, whole or not
    with open_desk(path, back_up=False) as ws:
        draft = ws.drafts().get(KEY, "")
    kept = [int(word) for word in draft.split(" ")[:-1]]  # the last one may be half a word
    assert kept == list(range(1, len(kept) + 1)), "what is kept is what was typed, from the beginning"
    last_kept = moments[min(len(kept), len(moments)) - 1] if kept else moments[0]
    return Kill(len(moments), len(kept), max(0.0, moments[-1] - last_kept))


def kills(count: int, seed: int) -> list[Kill]:
    """So many kills, several at once, each after another while."""
    dice = random.Random(seed)
    waits = [dice.uniform(0.3, 2.5) for _ in range(count)]

    def one(wait: float) -> Kill:
        with tempfile.TemporaryDirectory() as folder:
            return kill_once(Path(folder), wait)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(one, waits))


def type_for_ever(path: Path, *, pauses_only: bool) -> NoReturn:
    """The child: numbered words in a field, each told once its last key has been typed.

    With `pauses_only` the field waits for a pause, as it once did: the control that must lose.
    """
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from cwgdesk.ui.desk import fields
    from cwgdesk.ui.desk.context import DeskContext

    if pauses_only:
        fields._LONGEST = 10**9  # pyright: ignore[reportPrivateUsage]
    application = QApplication([])
    desk = DeskContext(open_desk(path, back_up=False), application)
    field = fields.TextField(desk, "Typing")
    field.bind(KEY, "", lambda _ws, _text: None)
    field.show()
    field.setFocus()
    number = 0
    while True:
        number += 1
        QTest.keyClicks(field, f"{number:05} ", delay=_BETWEEN_KEYS)
        print(f"{time.monotonic():.4f}", flush=True)


def main() -> int:
    """Print the figures; 1 when a kill cost more than is allowed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/promises.md")
    parser.add_argument("--pauses-only", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--type", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.type:
        type_for_ever(arguments.type, pauses_only=arguments.pauses_only)
    found = sorted(kills(arguments.count, arguments.seed), key=lambda kill: kill.seconds)
    lost = [kill.seconds for kill in found]
    figures = {
        "kills": len(found),
        "seed": arguments.seed,
        "words_typed": sum(kill.typed for kill in found),
        "seconds_lost_median": round(lost[len(lost) // 2], 3),
        "seconds_lost_most": round(lost[-1], 3),
        "over_one_second": sum(seconds > ALLOWED for seconds in lost),
    }
    print(json.dumps(figures))
    if arguments.keep:
        over = [f"{seconds} s of typing" for seconds in lost if seconds > ALLOWED]
        notes = {
            "seconds of typing lost, median": str(figures["seconds_lost_median"]),
            "most": str(figures["seconds_lost_most"]),
        }
        proofs.written(
            proofs.Figures("typing", arguments.seed, {"kills while typing": len(found)}, over, notes)
        )
    return 1 if figures["over_one_second"] else 0


if __name__ == "__main__":
    sys.exit(main())
