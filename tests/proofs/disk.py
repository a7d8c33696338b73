"""The disk under a program, written down operation by operation, and rebuilt as a power cut leaves it."""

import ctypes
import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("disk.c")
SECTOR = 512  # bytes that a disk writes as one
_HEAD = struct.Struct("<BHHQI")


class Kind(IntEnum):
    """What was done; as in disk.c."""

    CREATE = 1
    WRITE = 2
    TRUNCATE = 3
    SYNC = 4
    RENAME = 5
    UNLINK = 6
    LINK = 7
    MAKE_FOLDER = 8
    SYNC_FOLDER = 9
    MARK = 10


class Loss(StrEnum):
    """What becomes of writes that were not waited for."""

    WITHHELD = "withheld"
    PREFIX = "prefix"
    RANDOM = "random"
    TORN = "torn"  # at 512 bytes


@dataclass(frozen=True)
class Operation:
    """One line of the log."""

    kind: Kind
    name: str
    second: str
    offset: int
    data: bytes


def compiled(folder: Path) -> Path | None:
    """The library that watches the disk; None where there is no compiler or no such system."""
    if sys.platform != "linux" or shutil.which("cc") is None:
        return None
    made = folder / "disk.so"
    command = ["cc", "-shared", "-fPIC", "-O2", "-o", str(made), str(SOURCE), "-ldl", "-lpthread"]
    subprocess.run(command, check=True, capture_output=True)
    return made


def watched(library: Path, command: list[str], root: Path, log: Path | None = None) -> subprocess.Popen[str]:
    """Start a program whose disk operations under `root` are watched."""
    environment = os.environ | {"LD_PRELOAD": str(library), "PROOF_ROOT": str(root)}
    if log is not None:
        environment["PROOF_LOG"] = str(log)
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def watcher() -> ctypes.CDLL:
    """The library inside a watched program."""
    return ctypes.CDLL(None)


def operations(log: Path) -> Iterator[Operation]:
    """The log, line by line."""
    data, at = log.read_bytes(), 0
    while at + _HEAD.size <= len(data):
        kind, first, second, offset, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        name = os.fsdecode(data[at : at + first])
        other = os.fsdecode(data[at + first : at + first + second])
        at += first + second
        yield Operation(Kind(kind), name, other, offset, data[at : at + length])
        at += length


@dataclass
class _File:
    durable: bytearray
    pending: list[Operation] = field(default_factory=list[Operation])

    def content(self, operations: list[Operation]) -> bytearray:
        made = bytearray(self.durable)
        for each in operations:
            if each.kind is Kind.TRUNCATE:
                made = made[: each.offset].ljust(each.offset, b"\0")
            else:
                made = made.ljust(each.offset, b"\0")
                made[each.offset : each.offset + len(each.data)] = each.data
        return made


class Disk:
    """Files and names as the program sees them, and as they are on the disk for certain."""

    def __init__(self, folder: Path) -> None:
        self._names: dict[str, _File] = {
            str(path): _File(bytearray(path.read_bytes())) for path in folder.rglob("*") if path.is_file()
        }
        self._durable = dict(self._names)
        self._waiting: list[tuple[str, _File | None]] = []  # names in the order in which they changed
        self.acknowledged = 0

    def do(self, operation: Operation) -> None:
        """The program has done this."""
        name = operation.name
        match operation.kind:
            case Kind.CREATE if name not in self._names:
                self._name(name, _File(bytearray()))
            case Kind.WRITE | Kind.TRUNCATE if name in self._names:
                self._names[name].pending.append(operation)
            case Kind.SYNC if name in self._names:
                file = self._names[name]
                file.durable, file.pending = file.content(file.pending), []
            case Kind.RENAME if name in self._names:
                file = self._names[name]
                # One step for the file system: never both names gone.
                self._name(operation.second, file)
                self._name(name, None)
            case Kind.LINK if name in self._names:
                self._name(operation.second, self._names[name])
            case Kind.UNLINK if name in self._names:
                self._name(name, None)
            case Kind.SYNC_FOLDER:
                self._settle(len(self._waiting))
            case Kind.MARK:
                self.acknowledged = int(name)
            case _:
                pass

    def after_a_cut(self, loss: Loss, dice: random.Random) -> dict[str, bytes]:
        """What is on the disk when the power goes now."""
        names = dict(self._durable)
        for name, file in self._waiting[: dice.randint(0, len(self._waiting))]:
            _set(names, name, file)
        return {
            name: bytes(file.content(_survivors(file.pending, loss, dice))) for name, file in names.items()
        }

    def _name(self, name: str, file: _File | None) -> None:
        _set(self._names, name, file)
        self._waiting.append((name, file))

    def _settle(self, count: int) -> None:
        for name, file in self._waiting[:count]:
            _set(self._durable, name, file)
        del self._waiting[:count]


def _set(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _survivors(pending: list[Operation], loss: Loss, dice: random.Random) -> list[Operation]:
    if loss is Loss.WITHHELD:
        return []
    if loss is Loss.PREFIX:
        return pending[: dice.randint(0, len(pending))]
    if loss is Loss.RANDOM:
        return [each for each in pending if dice.random() < 0.5]
    return [part for each in pending for part in _torn(each, dice)]


def _torn(operation: Operation, dice: random.Random) -> Iterator[Operation]:
    """The sectors of a write that reached the disk."""
    if operation.kind is not Kind.WRITE:
        if dice.random() < 0.5:
            yield operation
        return
    for at in range(0, len(operation.data), SECTOR):
        if dice.random() < 0.6:
            part = operation.data[at : at + SECTOR]
            yield Operation(Kind.WRITE, operation.name, "", operation.offset + at, part)


def laid_out(files: dict[str, bytes], was: Path, to: Path) -> None:
    """Put the files of a disk into a folder."""
    for name, content in files.items():
        path = to / Path(name).relative_to(was)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
