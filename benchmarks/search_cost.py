"""What a search costs at 100, 100,000 and 500,000 clauses, beside FTS5 alone on the same file.

Times are of computing, which other programs on the machine disturb least; a search waits for nothing else
once its pages were read.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks._clauses import RARE, stored, texts, vocabulary
from cwgdesk.app import open_desk
from cwgdesk.workspace.finding.index_words import words
from cwgdesk.workspace.store import Workspace

_SIZES = (100, 100_000, 500_000)
_QUESTIONS, _SHOWN = 60, 100


def main() -> None:
    """Print for each kind of question the median and the 95th percentile, ours and FTS5's."""
    rare: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in _SIZES:
            path = Path(folder) / f"{size}.cwg"
            stored(path, size)
            start = time.process_time()
            with open_desk(path, back_up=False) as desk:
                built = time.process_time() - start
                print(f"-- {size} clauses, {path.stat().st_size / 1e6:.0f} MB, indexed in {built:.1f} s")
                for kind, asked in questions(size).items():
                    ours, raw = _measured(desk, asked)
                    _print(kind, ours, raw)
                    if kind == "rare word":
                        rare[size] = statistics.median(ours)
    least, most = rare[min(_SIZES)], rare[max(_SIZES)]
    print(f"a rare word at {max(_SIZES)} against {min(_SIZES)} clauses: ratio {most / least:.2f}, budget 1.5")


def questions(size: int) -> dict[str, list[str]]:
    """What is asked: words as often as texts have them, the beginnings of such words, several of them."""
    draw = random.Random(63)
    said = [text.split() for text, _ in zip(texts(min(size, 2_000)), range(2_000), strict=False)]
    any_word = [draw.choice(draw.choice(said)) for _ in range(_QUESTIONS)]
    pairs = [draw.sample(draw.choice(said), 2) for _ in range(_QUESTIONS)]
    return {
        "rare word": [f"{word} " for word in RARE] * 20,
        "frequent word": [f"{word} " for word in vocabulary()[:20]],
        "any word": [f"{word} " for word in any_word],
        "word being typed": [word[: draw.randint(2, len(word))] for word in any_word],
        "two words": [" ".join(pair) + " " for pair in pairs],
        "words in this order": [f'"{" ".join(text[5:7])}"' for text in said[:20]],
    }


def _measured(desk: Workspace, asked: Sequence[str]) -> tuple[list[float], list[float]]:
    """Seconds of each question: of ours, and of FTS5 with the same words, its texts read as well."""
    ours: list[float] = []
    raw: list[float] = []
    for question in asked:
        expression = _as_fts5(question)
        ours.append(_best(lambda question=question: desk.search(question, limit=_SHOWN)))
        raw.append(
            _best(
                lambda expression=expression: desk.door.rows(
                    "SELECT c.text, f.rank FROM (SELECT rowid, rank FROM search_index"
                    " WHERE search_index MATCH ? ORDER BY rank LIMIT ?) AS f"
                    " JOIN search_entry AS e ON e.seq = f.rowid JOIN clause AS c ON c.id = e.noun_id",
                    expression, _SHOWN,
                )
            )
        )  # fmt: skip
    return ours, raw


def _as_fts5(question: str) -> str:
    quoted = " ".join(words(question))
    if question.startswith('"'):
        return f'"{quoted}"'
    each = [f'"{word}"' for word in words(question)]
    return " AND ".join(each) + ("" if question.endswith(" ") else "*")


def _best(work: Callable[[], object]) -> float:
    """The shorter of two runs: the machine may be busy with other things."""
    taken: list[float] = []
    for _ in range(2):
        start = time.thread_time()
        work()
        taken.append(time.thread_time() - start)
    return min(taken)


def _print(kind: str, ours: list[float], raw: list[float]) -> None:
    mine, other = statistics.median(ours) * 1000, statistics.median(raw) * 1000
    print(
        f"{kind:20} median {mine:7.2f} ms, p95 {_p95(ours):7.2f} ms (budget 20);"
        f" FTS5 median {other:7.2f} ms, p95 {_p95(raw):7.2f} ms;"
        f" ratio of sums {sum(ours) / sum(raw):.2f}, budget 1.5",
        flush=True,
    )


def _p95(taken: list[float]) -> float:
    return statistics.quantiles(taken, n=20)[-1] * 1000
