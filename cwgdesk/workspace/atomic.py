"""Giving a finished file its name so that a power cut leaves the old or the new one, never neither."""

import os
from pathlib import Path


def flush(path: Path) -> None:
    """Wait until a file's content is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def put(finished: Path, name: Path) -> None:
    """Give a finished file its name, in place of what had it before."""
    flush(finished)
    finished.replace(name)
    flush_folder(name.parent)


def flush_folder(folder: Path) -> None:
    """Wait until names in a folder are on the disk (systems without folder handles do it themselves)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def put_and_blank(finished: Path, name: Path) -> None:
    """Like `put`, but what had the name before is overwritten with zeros, not only let go of."""
    flush(finished)
    aside = name.with_name(name.name + ".old")
    aside.unlink(missing_ok=True)
    try:
        os.link(name, aside)
    except OSError:  # a file system without links: the name alone changes hands
        finished.replace(name)
        return
    finished.replace(name)
    flush_folder(name.parent)
    blank(aside)


def blank(path: Path) -> None:
    """Overwrite a file with zeros, then remove it."""
    if not path.exists():
        return
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, 1 << 20)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
