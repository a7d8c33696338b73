"""A workspace with everything that may lie beside one, and a child whose change of passphrase is stopped."""

import errno
import os
import shutil
import sys
from collections.abc import Callable
from functools import lru_cache
from multiprocessing.connection import Connection
from pathlib import Path

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import door
from cwgdesk.workspace.safety import keys, kin
from tests import cheap
from tests.workspace.made import add_position, new_workspace

FIRST, SECOND = "correct horse battery", "another long passphrase"
_STEPS = frozenset({"open", "os.rename", "os.link", "os.remove", "os.chmod", "os.truncate"})


def full_house(folder: Path, passphrase: str | None = FIRST) -> Path:
    """A closed workspace with backups, kept, incomplete, replaced, rescued and copied files beside it."""
    with new_workspace(folder, passphrase) as ws:
        path = ws.path
        add_position(ws, "kept")
        made = ws.backup()
        add_position(ws, "still in the log")
        for end in ("", "-wal"):
            shutil.copyfile(f"{path}{end}", folder / f"desk.incomplete-20260101T000000000000.cwg{end}")
    for name in (
        "desk.cwg.backups/schema-0.cwg",
        "desk.cwg.backups/unfinished",
        "desk.replaced-20260101T000000000000.cwg",
        "desk.cwg.old",
        "desk.cwg.restoring.kept",
        "what could be rescued.cwg",
    ):
        shutil.copyfile(made, folder / name)
    return path


def databases(folder: Path) -> list[Path]:
    """Every file there that is a database or may be one."""
    no_databases = ("-wal", "-shm", "-journal", ".lock", ".last", ".rekeying", ".rekeying.new", ".txt")
    return sorted(
        path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(no_databases)
    )


def opens(path: Path, passphrase: str | None) -> bool:
    """Does the passphrase open the file?"""
    if path.stat().st_size < keys.SALT_BYTES:
        return False
    return kin.fits(path, _key(passphrase, door.salt_of_file(path)))


@lru_cache
def _key(passphrase: str | None, salt: bytes) -> bytes:
    return keys.chosen_key(passphrase, None, salt)


def change(path: Path, acks: Connection, at: int, how: str, new: str | None) -> None:
    """Change the passphrase; at a file operation be killed, or be refused once or from then on."""
    cheap.passphrases()
    armed = {"on": False, "count": 0}
    sys.addaudithook(_hook(str(path.parent), armed, at, how))
    ws = open_desk(path, FIRST, back_up=False)
    armed["on"] = True
    try:
        ws.set_passphrase(new)
        told = "done"
    except StoreError as error:
        told = str(error)
    armed["on"] = False
    acks.send((told, armed["count"]))
    os._exit(0)


def _hook(folder: str, armed: dict[str, int], at: int, how: str) -> Callable[[str, tuple[object, ...]], None]:
    def step(event: str, values: tuple[object, ...]) -> None:
        if not armed["on"] or event not in _STEPS or not str(values[0]).startswith(folder):
            return
        armed["count"] += 1
        if armed["count"] == at and how == "kill":
            os._exit(9)
        if armed["count"] == at if how == "once" else (armed["count"] >= at and how == "on"):
            raise OSError(errno.ENOSPC, "No space left on device", str(values[0]))

    return step
