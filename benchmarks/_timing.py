"""Median times of functions and of whole processes, in one run, so that ratios are fair."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


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


@dataclass(frozen=True, slots=True)
class Spent:
    """What a process took: seconds on the clock, and seconds of computing, steadier on a busy machine."""

    wall: float
    cpu: float


def alternately(codes: Mapping[str, str], runs: int = 15) -> dict[str, Spent]:
    """The medians of fresh Python processes that execute these codes, started in turn: A B C, A B C, …

    They have their byte code at hand, as an installed program has: the warm-up writes it.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        for code in codes.values():
            _spent(code, environment)
        taken = [{name: _spent(code, environment) for name, code in codes.items()} for _ in range(runs)]
    return {
        name: Spent(
            statistics.median(one[name].wall for one in taken),
            statistics.median(one[name].cpu for one in taken),
        )
        for name in codes
    }


def _spent(code: str, environment: Mapping[str, str]) -> Spent:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL, env=environment)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Spent(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def report(name: str, mine: float, other: float, other_name: str, budget: float | None = None) -> None:
    """One line: both times, their ratio, and the budget the ratio should stay below."""
    goal = f", budget {budget:g}" if budget is not None else ""
    print(
        f"{name}: {mine * 1000:.1f} ms, {other_name}: {other * 1000:.1f} ms, ratio {mine / other:.2f}{goal}"
    )
