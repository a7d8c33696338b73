"""Runs the benchmarks and keeps what they print, so that a release can be held against the one before."""

import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk import __version__

HISTORY = Path(__file__).parent / "history"


def keep(names: list[str]) -> Path:
    """Write the figures of the named benchmarks (all where none is named) under version and day."""
    printed = subprocess.run(
        [sys.executable, "-m", "benchmarks", *names], capture_output=True, text=True, check=True
    ).stdout
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    ).stdout.strip()
    today = datetime.now(UTC).date().isoformat()
    path = HISTORY / f"{__version__}-{today}.txt"
    head = (
        f"cwgdesk {__version__} ({commit or 'no commit'}), {today}; Python {platform.python_version()},"
        f" {platform.system()} {platform.machine()}, {os.cpu_count()} cores\n"
    )
    HISTORY.mkdir(exist_ok=True)
    path.write_text(head + printed, encoding="utf-8")
    return path


if __name__ == "__main__":
    print(keep(sys.argv[1:]))
