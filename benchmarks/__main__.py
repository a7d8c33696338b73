"""Runs every benchmark of this folder, or those named on the command line."""

import importlib
import pkgutil
import sys
from pathlib import Path


def names() -> list[str]:
    """The benchmarks there are: modules of this folder that offer main()."""
    here = str(Path(__file__).parent)
    return sorted(m.name for m in pkgutil.iter_modules([here]) if not m.name.startswith("_"))


def main() -> None:
    """Print each benchmark's figures under its name."""
    for name in sys.argv[1:] or names():
        print(f"\n== {name}", flush=True)
        importlib.import_module(f"benchmarks.{name}").main()


main()
