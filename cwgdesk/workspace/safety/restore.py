"""Putting a backup in the place of the workspace; what was there is kept beside it.

Killed at any moment, the workspace is the old one or the restored one. The moment of decision is
when the verified copy gets the name `….restoring`; whoever opens the workspace later finishes the work
and says so. A restore that was refused is withdrawn, and nothing of it happens later.
"""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.core.errors import StoreError
from cwgdesk.core.files import atomic
from cwgdesk.workspace import door
from cwgdesk.workspace.safety import copying, foreign, keys, ledger, lock, places, troubles
from cwgdesk.workspace.safety.hold import Hold


def restore_backup(
    backup: Path, workspace: Path, passphrase: str | None = None, *, recovery_code: str | None = None
) -> Path | None:
    """Restore a closed workspace from a backup; returns where the replaced file is kept (None: no file).

    The passphrase is the backup's: the one the workspace had when it was made. StoreError when there
    is no room or no leave to write; then everything is as it was.
    """
    workspace = Path(os.path.realpath(workspace))  # not the link: its companions lie beside the file
    if places.is_name_too_long(workspace):
        raise troubles.name_too_long(workspace)
    key = keys.chosen_key(passphrase, recovery_code, door.salt_of_file(backup))
    foreign.refuse_file(backup, key)
    copying.verify(backup, key)
    unfinished = workspace.with_name(workspace.name + ".copying")
    restoring = _decided(workspace)
    try:
        _copy(backup, unfinished)
        copying.verify(unfinished, key)
        _refuse_open(workspace)
        aside = _keep_aside(workspace)
        atomic.put(unfinished, restoring)  # from here on the restore is decided
        _replace(workspace, restoring)
    except OSError as error:
        raise troubles.not_written(workspace, error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return aside


def finish(workspace: Path) -> Path | None:
    """Carry out a restore that was decided and cut off by a kill; where the old file is kept, if it was."""
    restoring = _decided(workspace)
    if not restoring.is_file() or restoring.is_symlink():
        return None
    try:
        aside = _keep_aside(workspace)
        _replace(workspace, restoring)
    except OSError as error:
        raise troubles.not_written(workspace, error) from error
    return aside or workspace


def was_finished(workspace: Path, aside: Path) -> StoreError:
    """What the user is told when a restore was completed at opening."""
    return StoreError(
        "A backup that was being restored when the program ended has now been put in the place of “{name}”.",
        "What was there before is kept beside it as “{aside}”.",
        name=workspace.name,
        aside=aside.name,
    )


def _keep_aside(workspace: Path) -> Path | None:
    """Copy the file and its log beside it; None where there is no file. Half a copy is not left behind."""
    aside = _kept_aside(workspace)
    made: list[Path] = []
    try:
        for old in (*door.companions(workspace), workspace):
            if old.exists():
                made.append(aside.with_name(aside.name + old.name.removeprefix(workspace.name)))
                _copy(old, made[-1])
    except OSError:
        for kept in made:
            kept.unlink(missing_ok=True)
        raise
    return aside if made else None


def _replace(workspace: Path, restoring: Path) -> None:
    """Give the restored file the name. The log goes first: a new file beside an old log is malformed."""
    logs = [log for log in door.companions(workspace) if log.exists()]
    try:
        for log in logs:
            log.unlink()
        ledger.remove(workspace)
        atomic.put(restoring, workspace)
    except OSError:
        if all(log.exists() for log in logs) and workspace.exists():
            restoring.unlink(missing_ok=True)  # all is as it was: the decision is taken back
        raise


def _copy(source: Path, target: Path) -> None:
    """A copy that is on the disk, readable by its owner only; a link in its place is not followed."""
    with source.open("rb") as content, atomic.new_private(target) as copied:
        shutil.copyfileobj(content, copied)
    atomic.flush(target)


def _decided(workspace: Path) -> Path:
    return workspace.with_name(workspace.name + ".restoring")


def _kept_aside(workspace: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    return workspace.with_name(f"{workspace.stem}.replaced-{stamp}{workspace.suffix}")


def _refuse_open(workspace: Path) -> None:
    if not workspace.exists():
        return
    hold = Hold.take(workspace)
    if hold.is_held:
        # Not through the database: closing it would fold a log in, and what is kept aside is kept as it is.
        hold.release()
        return
    if door.is_in_use(workspace):
        raise lock.taken(workspace)
