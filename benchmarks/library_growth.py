"""1,000 resolutions into one workspace: clauses a second, and whether the last cost what the first did."""

import tempfile
import time
from pathlib import Path

from benchmarks._papers import resolution_of
from cwgdesk.app import new_desk
from cwgdesk.texts.importing import import_files

_FILES, _CLAUSES, _PORTION = 1_000, 12, 100


def main() -> None:
    """Print the rate and the ratio of the last hundred files to the first hundred."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"resolution-{n:04d}.txt" for n in range(_FILES)]
        for n, file in enumerate(files):
            file.write_text(resolution_of(_CLAUSES, n + 1), encoding="utf-8")
        desk = new_desk(Path(folder) / "library.cwg")
        took: list[float] = []
        for at in range(0, _FILES, _PORTION):
            start = time.perf_counter()
            list(import_files(desk, files[at : at + _PORTION]))
            took.append(time.perf_counter() - start)
        desk.close()
    rate = _FILES * (_CLAUSES + 6) / sum(took)
    portions = ", ".join(f"{t:.1f}" for t in took)
    print(f"{_FILES} resolutions: {rate:.0f} clauses/s; seconds per {_PORTION} files: {portions}")
    print(f"last hundred against the first: ratio {took[-1] / took[0]:.2f}, budget 1.3")
