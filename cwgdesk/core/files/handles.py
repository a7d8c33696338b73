"""Which files this process has open, asked of the system and not remembered.

POSIX drops all locks that a process has on a file as soon as it closes any handle of that file: to
open and close the workspace's own file by another way would let a second program in. On Windows a
lock belongs to its handle, and nothing is lost.
"""

import os
from collections.abc import Iterator
from pathlib import Path

_LISTS = ("/proc/self/fd", "/dev/fd")  # Linux, macOS


def is_open_here(path: Path) -> bool:
    """Has this process the file open already, under this or any other name?"""
    if os.name == "nt":
        return False
    try:
        wanted = path.stat()
    except (OSError, ValueError):
        return False
    return (wanted.st_dev, wanted.st_ino) in set(_open_files())


def _open_files() -> Iterator[tuple[int, int]]:
    for handle in _handles():
        try:
            status = os.fstat(handle)
        except OSError:  # the handle with which the list was read
            continue
        yield status.st_dev, status.st_ino


def _handles() -> Iterator[int]:
    for folder in _LISTS:
        try:
            names = [entry.name for entry in Path(folder).iterdir()]
        except OSError:
            continue
        yield from (int(name) for name in names if name.isdigit())
        return
    yield from range(4096)  # a system without such a list: try them all
