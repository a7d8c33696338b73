"""What a redline costs by the length of its texts, and onto a Word file of two megabytes, in whole processes.

Budgets: ten times the paragraphs cost at most twelve times the time (growth in proportion to length); two
megabytes take under 20 s and 800 MB.
"""

import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from random import Random

from benchmarks._timing import report
from tests.checks.redlined import edited
from tests.papers.word.word_files import WordFile

_LENGTHS = (800, 8_000)
_LARGE = 37_000  # paragraphs, some two megabytes packed


def main() -> None:
    """Print the times of short and long files with as many edits per page, and of a large one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        taken = [_redline(folder, length)[0] for length in _LENGTHS]
        for length, seconds in zip(_LENGTHS, taken, strict=True):
            print(f"{length} paragraphs, an edit in twenty: {seconds:.2f} s")
        report("ten times the paragraphs", taken[1], taken[0], "the short one", budget=12)
        seconds, megabytes, size = _redline(folder, _LARGE)
        print(f"{size / 1e6:.1f} MB packed: {seconds:.1f} s (budget 20), {megabytes:.0f} MB (budget 800)")


def _redline(folder: Path, length: int) -> tuple[float, float, int]:
    """Seconds and megabytes of the whole process, and the size of the base."""
    base, new, out = (folder / f"{word}{length}.docx" for word in ("base", "new", "out"))
    _written(base, length)
    edited(base, new, Random(7), length // 20)
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "cwgdesk", "redline", base, new, "--output", out], check=True)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return time.perf_counter() - start, most, _packed(base)


def _written(path: Path, length: int) -> None:
    """A file of so many paragraphs, no two alike, a table of two rows in the place of every fortieth."""
    draw = Random(length)
    words = ["".join(draw.choices("aeinorstlucdm", k=draw.randint(2, 9))) for _ in range(3_000)]

    def said(most: int) -> str:
        return "<w:p><w:r><w:t>" + " ".join(draw.choices(words, k=most)) + "</w:t></w:r></w:p>"

    def table() -> str:
        row = "<w:tr>" + f"<w:tc>{said(3)}</w:tc>" * 3 + "</w:tr>"
        return f"<w:tbl><w:tblPr/><w:tblGrid>{'<w:gridCol/>' * 3}</w:tblGrid>{row}{row}</w:tbl>"

    WordFile("".join(said(20) if n % 40 else table() for n in range(1, length))).save(path)


def _packed(path: Path) -> int:
    with zipfile.ZipFile(path) as file:
        return sum(part.compress_size for part in file.infolist())
