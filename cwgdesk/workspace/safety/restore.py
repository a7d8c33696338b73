"""Putting a backup in the place of the workspace; what was there is kept beside it.

Killed at any moment, the workspace is the old one or the restored one. The moment of decision is
when the verified copy gets the name `….restoring`; whoever opens the workspace later finishes the work.
"""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.core import atomic
from cwgdesk.workspace import door
from cwgdesk.workspace.safety import copying, keys, lock, troubles


def restore_backup(
    backup: Path, workspace: Path, passphrase: str | None = None, *, recovery_code: str | None = None
) -> Path | None:
    """Restore a closed workspace from a backup; returns where the replaced file is kept (None: no file).

    The passphrase is the backup's: the one the workspace had when it was made.
    """
    key = keys.chosen_key(passphrase, recovery_code, door.salt_of_file(backup))
    copying.verify(backup, key)
    try:
        unfinished = workspace.with_name(workspace.name + ".copying")
        shutil.copyfile(backup, unfinished)
        copying.verify(unfinished, key)
        _refuse_open(workspace)
        atomic.put(unfinished, _decided(workspace))
        return finish(workspace)
    except OSError as error:
        raise troubles.disk_full(workspace) from error


def finish(workspace: Path) -> Path | None:
    """Carry out a decided restore: keep the old file aside, remove its log, give the new one its name."""
    restoring = _decided(workspace)
    if not restoring.exists():
        return None
    try:
        return _carry_out(restoring, workspace)
    except OSError as error:
        raise troubles.disk_full(workspace) from error


def _carry_out(restoring: Path, workspace: Path) -> Path | None:
    aside = _kept_aside(workspace)
    # The log first: a new file beside an old log is malformed. It is part of what is kept aside.
    for old in (*copying.companions(workspace), workspace):
        if old.exists():
            kept = aside.with_name(aside.name + old.name.removeprefix(workspace.name))
            shutil.copyfile(old, kept)
            atomic.flush(kept)
    for old in copying.companions(workspace):
        old.unlink(missing_ok=True)
    atomic.put(restoring, workspace)
    return aside if aside.exists() else None


def _decided(workspace: Path) -> Path:
    return workspace.with_name(workspace.name + ".restoring")


def _kept_aside(workspace: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    return workspace.with_name(f"{workspace.stem}.replaced-{stamp}{workspace.suffix}")


def _refuse_open(workspace: Path) -> None:
    if not workspace.exists():
        return
    probe = door.connect(workspace, keys.OPEN_KEY)
    try:
        probe.execute("PRAGMA locking_mode = EXCLUSIVE")
        probe.execute("BEGIN IMMEDIATE")
    except troubles.DatabaseError as error:
        if troubles.is_busy(error):
            raise lock.taken(workspace) from None
        # Another key or a damaged file: nobody holds it, and that is all we ask here.
    finally:
        probe.close()
