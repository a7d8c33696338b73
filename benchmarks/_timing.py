"""Median times of functions and of whole processes, in one run, so that ratios are fair."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """The median of `runs` after one warm-up, in seconds."""
    work()
    times: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def process_seconds(code: str, runs: int = 5) -> float:
    """The median of `runs` of a fresh Python process that executes `code`, in seconds.

    It has its byte code at hand, as an installed program has: the warm-up writes it.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        command = [sys.executable, "-c", code]
        return seconds(
            lambda: subprocess.run(command, check=True, capture_output=True, env=environment), runs
        )


def report(name: str, mine: float, other: float, other_name: str, budget: float | None = None) -> None:
    """One line: both times, their ratio, and the budget the ratio should stay below."""
    goal = f", budget {budget:g}" if budget is not None else ""
    print(
        f"{name}: {mine * 1000:.1f} ms, {other_name}: {other * 1000:.1f} ms, ratio {mine / other:.2f}{goal}"
    )
