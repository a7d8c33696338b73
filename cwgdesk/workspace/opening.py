"""Opening a workspace file: claim it, look before anything is changed, then take it.

A refusal leaves everything as it was. So whatever a session that did not end has left beside the
file (a write-ahead log, a rollback journal) is first tried out on a copy: only when the copy is
whole with the log folded in is the file itself opened, which folds it in for good.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import door as doors
from cwgdesk.workspace import migrate, settings
from cwgdesk.workspace.finding import index
from cwgdesk.workspace.record import journal
from cwgdesk.workspace.safety import check, foreign, ledger, lock, places, troubles
from cwgdesk.workspace.safety.hold import Hold
from cwgdesk.workspace.schema import require_mappings

# A file up to this size is authenticated page by page at every opening (about 5 ms a megabyte);
# a larger one in the background afterwards, and in every backup.
CHECKED_ALWAYS = 8_000_000


@dataclass(frozen=True, slots=True)
class Taken:
    """An open file, what it was found to be, and what the user should be told."""

    door: doors.Door
    warnings: tuple[StoreError, ...]
    is_checked: bool  # every page has been authenticated


def take(path: Path, key: bytes) -> Taken:
    """Open the file with this key; StoreError says why it cannot be, and then nothing was changed."""
    if places.is_read_only(path):
        return take_to_read(path, key)
    if places.is_name_too_long(path):
        raise troubles.name_too_long(path)
    hold = Hold.take(path)
    try:
        return _take_to_write(path, key, hold)
    except BaseException:
        hold.release()
        raise


def _take_to_write(path: Path, key: bytes, hold: Hold) -> Taken:
    known = ledger.read(path)
    unclean = doors.has_log(path) or known is not None
    if not unclean:
        foreign.refuse_file(path, key)
    lost = _missing(path, known, _tried_on_a_copy(path, key)) if unclean else ()
    raw = connected(path, key)
    try:
        with troubles.translated(path):
            if migrate.is_old(raw, path):
                migrate.bring_up(raw, path, key)
                hold.release()
                hold = Hold.take(path)  # of the file that has the name now
                raw = connected(path, key)
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # pages are authenticated where they belong
            checked = unclean or path.stat().st_size <= CHECKED_ALWAYS
            if checked:
                _refuse_damaged(raw, path)
            _dress(raw)
            gate = doors.Door(path, raw, hold)
    except BaseException:
        raw.close()
        hold.release()
        raise
    ledger.remove(path)
    return Taken(gate, lost, checked)


def take_to_read(path: Path, key: bytes) -> Taken:
    """Open a file that nobody writes, and write nothing, not even beside it."""
    if doors.has_log(path):
        raise StoreError(
            "“{name}” may only be read here, and what was written last still stands in the log beside it.",
            "Copy both files to a folder of your own and open the copy.",
            name=path.name,
        )
    with troubles.translated(path):
        raw = doors.connect(path, key, access=doors.Access.STILL)
        try:
            doors.prepare_to_read(raw)
            _refuse_old(raw, path)
            _refuse_damaged(raw, path)
            foreign.refuse(raw, path)
            _dress(raw, read_only=True)
            gate = doors.Door(path, raw, Hold(None), read_only=True)
        except BaseException:
            raw.close()
            raise
    told = StoreError(
        "“{name}” is open for reading only: it, its folder or the medium cannot be written.",
        "To work in it, copy it to a folder of your own and open the copy.",
        name=path.name,
    )
    return Taken(gate, (told,), is_checked=True)


def _refuse_old(raw: sqlite3.Connection, path: Path) -> None:
    if migrate.is_old(raw, path):
        raise StoreError(
            "“{name}” is of an older cwgdesk, and here it may only be read and not brought up to date.",
            "Copy it to a folder of your own and open the copy.",
            name=path.name,
        )


def _refuse_damaged(
    raw: sqlite3.Connection, path: Path, look: Callable[[sqlite3.Connection], bool] = check.authenticates
) -> None:
    if not look(raw):
        raise troubles.damaged(path)


def connected(path: Path, key: bytes) -> sqlite3.Connection:
    """The one connection, exclusive; StoreError with who has the file when somebody does."""
    with troubles.translated(path):
        raw = doors.connect(path, key)
        try:
            doors.prepare(raw, path)
        except troubles.DatabaseError as error:
            raw.close()
            if troubles.is_busy(error):
                raise lock.taken(path) from None
            raise
    return raw


def begin_ledger(gate: doors.Door) -> None:
    """Before the first change: from now on the last acknowledged one is noted outside the log as well."""
    if gate.ledger is not None or gate.read_only:
        return
    token = ledger.new_token()
    with gate.writing():
        settings.keep_session(gate.raw, token)
    with gate.lock, troubles.translated(gate.path, writing=True):
        gate.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # into the file itself, whose name this is
        change, time = last_change(gate.raw)
        try:
            gate.ledger = ledger.Ledger(gate.path, token, change, time)
        except OSError as error:
            raise troubles.not_written(gate.path, error) from error


def last_change(raw: sqlite3.Connection) -> tuple[int, str]:
    """Number and time of the latest change; 0 and the beginning of time where there is none."""
    found = raw.execute("SELECT seq, time FROM journal_change ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(found[0]), str(found[1])) if found else (0, datetime.fromtimestamp(0, UTC).isoformat())


def _dress(raw: sqlite3.Connection, *, read_only: bool = False) -> None:
    require_mappings(raw)
    journal.install(raw)
    index.install(raw, may_rebuild=not read_only)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What stands in a file with its log folded in."""

    change: int
    time: str
    token: str


def _tried_on_a_copy(path: Path, key: bytes) -> _Seen:
    """StoreError unless the file with its log folded in opens and is whole; the file is not touched."""
    copy = path.with_name(path.name + ".opening")
    try:
        _copy_with_logs(path, copy)
        with troubles.translated(path):
            raw = doors.connect(copy, key)
            try:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                _refuse_damaged(raw, path)
                foreign.refuse(raw, path)  # before the look at the tables, which computes what they say
                _refuse_damaged(raw, path, check.agrees)
                return _Seen(*last_change(raw), settings.session_of(raw))
            finally:
                raw.close()
    except OSError as error:
        raise troubles.not_written(copy, error) from error
    finally:
        for leftover in (copy, *doors.companions(copy)):
            with contextlib.suppress(OSError):  # a folder in the way was told already, and is not ours
                leftover.unlink(missing_ok=True)


def _copy_with_logs(path: Path, copy: Path) -> None:
    for source, target in zip((path, *doors.companions(path)), (copy, *doors.companions(copy)), strict=True):
        target.unlink(missing_ok=True)
        if source.exists() and not source.is_symlink():  # nor does the database follow such a link
            shutil.copyfile(source, target, follow_symlinks=False)
            target.chmod(0o600)


def _missing(path: Path, known: ledger.Entry | None, seen: _Seen) -> tuple[StoreError, ...]:
    """The changes that were acknowledged and are not there; file and log are kept aside as found."""
    if known is None or known.token != seen.token or known.change <= seen.change:
        return ()
    aside = path.with_name(f"{path.stem}.incomplete-{datetime.now(UTC):%Y%m%dT%H%M%S%f}{path.suffix}")
    try:
        _copy_with_logs(path, aside)
    except OSError as error:
        raise troubles.not_written(aside, error) from error
    return (
        StoreError(
            "The last {count} changes made in “{name}” are missing: the log beside it is damaged or gone."
            " What is there ends with {since}; the last one was made on {until}.",
            "Look whether what you did since then must be done again. The file as it was found is kept as"
            " “{aside}”.",
            name=path.name,
            count=known.change - seen.change,
            since=lock.here(seen.time),
            until=lock.here(known.time),
            aside=aside.name,
        ),
    )
