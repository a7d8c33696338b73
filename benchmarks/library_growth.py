"""1,000 resolutions into one workspace: clauses a second, and whether the last cost what the first did.

Once with resolutions that say the same, and once with words as frequent as those of texts are, so that
the index and its vocabulary grow as they would. Seconds of computing are steadier on a busy machine.
"""

import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from benchmarks._clauses import texts
from benchmarks._papers import resolution_of
from cwgdesk.app import new_desk
from cwgdesk.texts.importing import import_files

_FILES, _CLAUSES, _PORTION = 1_000, 12, 100


def main() -> None:
    """Print the rate and the ratio of the last hundred files to the first hundred."""
    said = texts(_FILES * _CLAUSES)

    def own_words(number: int) -> str:
        lines = [f"{at}\t{words};" for at, words in enumerate(islice(said, _CLAUSES), 1)]
        head = resolution_of(0, number).strip().removesuffix(".")
        return f"{head}\n\nresolves\n\n" + "\n\n".join(lines)

    _grow("the same words", lambda number: resolution_of(_CLAUSES, number))
    _grow("words of their own", own_words)


def _grow(name: str, text: Callable[[int], str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"resolution-{n:04d}.txt" for n in range(_FILES)]
        for n, file in enumerate(files):
            file.write_text(text(n + 1), encoding="utf-8")
        desk = new_desk(Path(folder) / "library.cwg")
        took: list[float] = []
        spent: list[float] = []
        for at in range(0, _FILES, _PORTION):
            start, began = time.perf_counter(), time.process_time()
            list(import_files(desk, files[at : at + _PORTION]))
            took.append(time.perf_counter() - start)
            spent.append(time.process_time() - began)
        found = desk.door.rows("SELECT count(*) FROM clause")[0][0]
        desk.close()
    portions = ", ".join(f"{t:.1f}" for t in took)
    print(f"{name}: {found / sum(took):.0f} clauses/s; seconds per {_PORTION} files: {portions}", flush=True)
    print(f"  last hundred against the first: ratio {took[-1] / took[0]:.2f}, of computing"
          f" {spent[-1] / spent[0]:.2f}, budget 1.2", flush=True)  # fmt: skip
