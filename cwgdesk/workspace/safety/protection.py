"""Setting, changing and taking away the passphrase of an open workspace and of everything beside it.

Whatever goes wrong, each file opens with the old or the new passphrase, and nothing is lost; how is told
in `rekeying`. All files get one key, so that one recovery code opens them all.
"""

import shutil
from contextlib import suppress
from pathlib import Path

from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.workspace import door
from cwgdesk.workspace.finding import index
from cwgdesk.workspace.record import journal
from cwgdesk.workspace.safety import backup, copying, keys, kin, places, rekeying, troubles
from cwgdesk.workspace.safety.hold import Hold
from cwgdesk.workspace.safety.keys import NewKey

_SPARE = 16_000_000  # bytes that must stay free beyond the copies


def rekeyed(gate: door.Door, old: bytes, new: NewKey) -> StoreError | None:
    """Give the workspace and all copies of it beside it the new key, and overwrite what had the old one.

    StoreError: refused, and everything is as it was. Returned instead of raised: the workspace has the
    new key, but beside it something could not be replaced; the next opening does it.
    """
    with gate.lock, troubles.translated(gate.path):
        if gate.session is not None:
            raise troubles.WriteOutsideChange("the passphrase was changed inside a change or a read")
        try:
            _finish_earlier(gate)
            paths = _written_anew(gate, old, new)
        except OSError as error:
            _swept(gate.path)
            raise troubles.not_written(gate.path, error) from error
        except BaseException:
            _swept(gate.path)
            raise
        return _exchanged(gate, old, new, paths)


def keeping_the_old_key(gate: door.Door, key: bytes) -> list[UserError]:
    """What will go on opening with the present passphrase when it is changed; to be told before."""
    with gate.lock:
        near = kin.found(gate.path, door.salt_of(gate.raw), key)
        told = [_other_names(path) for path in (gate.path, *near.opening) if path.lstat().st_nlink > 1]
    told += [_damaged(path) for path in near.damaged]
    told += [_link(path) for path in near.links]
    told += [_of_another_key(path) for path in near.closed]
    if program := places.synchronised_by(gate.path):
        told.append(
            UserError(
                "The folder is kept in step by {program}, which has earlier versions of the file.",
                "Delete them there, where that can be done; they open with the present passphrase.",
                program=program,
            )
        )
    told.append(
        UserError(
            "Copies in other folders, on sticks, in mails, in snapshots of the disk and in the backups"
            " of this machine go on opening with the present passphrase.",
            "Delete those that should not.",
        )
    )
    return told


def finish(workspace: Path, passphrase: str | None, recovery_code: str | None) -> StoreError | None:
    """Complete a change of passphrase that a kill cut off, for who can open the workspace; what to tell.

    StoreError when it is completed now and the old passphrase was typed.
    """
    try:
        decision = rekeying.read(workspace)
    except OSError as error:
        raise troubles.not_written(workspace, error) from error
    if decision is None or not workspace.is_file() or places.is_read_only(workspace):
        return None
    if not _may_open(workspace, decision, passphrase, recovery_code):
        return None  # the opening refuses, and nothing is changed
    hold = Hold.take(workspace)
    try:
        if door.is_in_use(workspace):  # where no hold can be had (a share, Windows), this alone tells
            raise troubles.in_use(workspace)
        rekeying.finish(workspace, decision)
    except OSError as error:
        raise troubles.not_written(workspace, error) from error
    finally:
        hold.release()
    asks_now = passphrase is None and recovery_code is None  # whoever has typed nothing yet is asked
    if not asks_now and not _opens(workspace, passphrase, recovery_code):
        raise StoreError(
            "The passphrase of “{name}” was being changed when the program ended; now that is done.",
            "Open it with the new passphrase, or with the new recovery code.",
            name=workspace.name,
        )
    return StoreError(
        "The passphrase of “{name}” was being changed when the program ended; now that is done.",
        "Its backups open with the new passphrase, too.",
        name=workspace.name,
    )


def _finish_earlier(gate: door.Door) -> None:
    decision = rekeying.read(gate.path)
    if decision is not None and decision.salt == door.salt_of(gate.raw):
        rekeying.finish_others(gate.path, decision)
    elif decision is not None:
        rekeying.withdraw(gate.path)  # the workspace was worked in with the old key since
    rekeying.sweep(gate.path)
    copying.sweep(gate.path)
    unfinished = backup.folder_of(gate.path) / "unfinished"
    for leftover in (unfinished, *door.companions(unfinished)):
        leftover.unlink(missing_ok=True)


def _written_anew(gate: door.Door, old: bytes, new: NewKey) -> tuple[Path, ...]:
    """Verified copies under the new key of all that the old one opens; the workspace comes first."""
    near = kin.found(gate.path, door.salt_of(gate.raw), old)
    _require_room(gate.path, near.opening)
    fresh = rekeying.fresh_path(gate.path, gate.path.parent, 0)
    copying.verify(fresh, new.key, copying.copied(gate.raw, fresh, new.key, new.salt))
    paths = [gate.path]
    for path in near.opening:
        if _closed_anew(path, rekeying.fresh_path(gate.path, path.parent, len(paths)), old, new):
            paths.append(path)
    return tuple(paths)


def _closed_anew(path: Path, fresh: Path, old: bytes, new: NewKey) -> bool:
    """The same for a closed file with its log; False where it turns out not to be whole."""
    source = fresh.with_name(fresh.name + ".source")
    hold = Hold.take(path)  # nobody else may be at work in it
    try:
        if not door.has_log(path):
            return _copied_closed(path, door.Access.STILL, fresh, old, new)
        for each, copy in zip(
            (path, *door.companions(path)), (source, *door.companions(source)), strict=True
        ):
            copy.unlink(missing_ok=True)
            if each.exists():
                shutil.copyfile(each, copy, follow_symlinks=False)
        return _copied_closed(source, door.Access.WRITE, fresh, old, new)
    finally:
        hold.release()
        for copy in (source, *door.companions(source)):
            copy.unlink(missing_ok=True)


def _copied_closed(source: Path, access: door.Access, fresh: Path, old: bytes, new: NewKey) -> bool:
    raw = door.connect(source, old, access=access)
    try:
        counts = copying.copied(raw, fresh, new.key, new.salt)
    except troubles.DatabaseError as error:
        if not troubles.is_corrupt(error):
            raise
        fresh.unlink(missing_ok=True)
        return False
    finally:
        raw.close()
    copying.verify(fresh, new.key, counts)
    return True


def _exchanged(gate: door.Door, old: bytes, new: NewKey, paths: tuple[Path, ...]) -> StoreError | None:
    """The workspace first: when it cannot be replaced, nothing is."""
    try:
        gate.close()  # folds the log in: from here on the file alone is the workspace
        if door.has_log(gate.path):
            raise troubles.disk_full(gate.path)
        decision = rekeying.decide(gate.path, paths, new.salt)
        rekeying.take_turn(decision.turns[0])
    except (OSError, StoreError) as error:
        if not kin.fits(gate.path, new.key):
            raise _taken_back(gate, old, error) from error
    try:
        _reopen(gate, new.key)
        decided = rekeying.read(gate.path)
        if decided is not None:
            rekeying.finish_others(gate.path, decided)
    except OSError as error:
        return _left(gate.path, error)
    return None


def _taken_back(gate: door.Door, old: bytes, error: OSError | StoreError) -> StoreError:
    """Go on with the old key; what to tell. Where even that is not to be had, the disk is gone."""
    with suppress(OSError):
        rekeying.withdraw(gate.path)
    is_pending = rekeying.is_decided(gate.path)
    try:
        _reopen(gate, old)
    except OSError as worse:
        error = worse
    if is_pending:
        return _undecided(gate.path)
    return error if isinstance(error, StoreError) else troubles.not_written(gate.path, error)


def _swept(workspace: Path) -> None:
    with suppress(OSError):  # what is left there does no harm, and the next opening tries again
        rekeying.sweep(workspace)


def _reopen(gate: door.Door, key: bytes) -> None:
    hold = Hold.take(gate.path)
    raw = door.connect(gate.path, key)
    try:
        door.prepare(raw, gate.path)
        journal.install(raw)
        index.install(raw)
    except BaseException:
        raw.close()
        hold.release()
        raise
    gate.swap(raw, hold)


def _require_room(workspace: Path, others: tuple[Path, ...]) -> None:
    needed = sum(path.stat().st_size for path in (workspace, *others)) + _SPARE
    free = shutil.disk_usage(workspace.parent).free
    if free < needed:
        raise StoreError(
            "To change the passphrase, “{name}” and its {count} backups and copies are written anew:"
            " {needed} MB are needed, {free} MB are free.",
            "Nothing was changed. Free some space, or delete backups that you do not need, and try again.",
            name=workspace.name,
            count=len(others),
            needed=needed // 1_000_000 + 1,
            free=free // 1_000_000,
        )


def _may_open(
    workspace: Path, decision: rekeying.Decision, passphrase: str | None, recovery_code: str | None
) -> bool:
    fresh = decision.turns[0].fresh
    return any(_opens(file, passphrase, recovery_code) for file in (fresh, workspace) if file.is_file())


def _opens(file: Path, passphrase: str | None, recovery_code: str | None) -> bool:
    key = keys.chosen_key(passphrase, recovery_code, door.salt_of_file(file))
    return kin.fits(file, key)


def _left(workspace: Path, error: OSError) -> StoreError:
    return StoreError(
        "“{name}” has its new passphrase, but {other} beside it could not be replaced ({reason}) and still"
        " opens with the old one.",
        "Close the workspace and open it again: cwgdesk then does what is left.",
        name=workspace.name,
        other=Path(error.filename or "?").name,
        reason=error.strerror or "write error",
    )


def _undecided(workspace: Path) -> StoreError:
    return StoreError(
        "The passphrase of “{name}” could not be changed, and the disk does not let cwgdesk take that back.",
        "Look whether the drive is still connected. At the next opening the change is completed, unless the"
        " workspace was worked in before; keep both passphrases till then.",
        name=workspace.name,
    )


def _other_names(path: Path) -> UserError:
    return UserError(
        "“{name}” has {count} other names on this disk (hard links), as some backup programs make them.",
        "What has those names stays as it is and opens with the present passphrase.",
        name=path.name,
        count=path.lstat().st_nlink - 1,
    )


def _damaged(path: Path) -> UserError:
    return UserError(
        "“{name}” is damaged: it cannot be written anew, and what can be read of it opens with the present"
        " passphrase.",
        "Delete it if you do not need it.",
        name=path.name,
    )


def _link(path: Path) -> UserError:
    return UserError(
        "“{name}” is a link: the file it stands for lies elsewhere and stays as it is.",
        "Delete that file if you do not need it.",
        name=path.name,
    )


def _of_another_key(path: Path) -> UserError:
    return UserError(
        "“{name}” does not open with the present passphrase, and will not with the new one.",
        "It keeps the passphrase it has. Delete it if you do not need it.",
        name=path.name,
    )
