"""Backups: automatic, verified, thinned out with age, encrypted with the workspace's own key."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from cwgdesk.core.files.atomic import put
from cwgdesk.workspace.door import Access, Door, connect, salt_of
from cwgdesk.workspace.safety import copying, troubles

INTERVAL = timedelta(hours=1)
NEWEST_KEPT = 10
DAYS_KEPT, WEEKS_KEPT, MONTHS_KEPT = 14, 8, 12
_STAMP = "%Y%m%dT%H%M%S"
_SUFFIX = ".cwg"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One backup file: when it was made, and after which change."""

    when: datetime
    change: int  # how many changes the workspace had seen
    path: Path


def folder_of(workspace: Path) -> Path:
    """Where the backups of a workspace lie: in a folder beside it."""
    return workspace.with_name(workspace.name + ".backups")


def backups(workspace: Path) -> list[Backup]:
    """The backups there are, newest first; those that a wrong clock has stamped with the future last."""
    folder = folder_of(workspace)
    found = [_named(path) for path in folder.glob("*" + _SUFFIX)] if folder.is_dir() else []
    past, future = _split((each for each in found if each), datetime.now(UTC))
    return past + future


def holding(workspace: Path, key: bytes, noun: tuple[str, UUID], files: Collection[str] = ()) -> list[Path]:
    """The backups in which a noun (table, id) or an original file stands, now or in the history there.

    One that does not open is counted: nobody can say that it does not hold it.
    """
    kept = sorted(folder_of(workspace).glob("*" + _SUFFIX))
    return [path for path in kept if _may_hold(path, key, noun, files)]


def make(door: Door, key: bytes, now: datetime | None = None) -> Path:
    """Make a backup, verify it by opening it again, then thin out the older ones."""
    when = (now or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    folder = folder_of(door.path)
    unfinished = folder / "unfinished"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        with door.lock, troubles.translated(unfinished):
            change = last_change(door)
            counts = copying.copied(door.raw, unfinished, key, salt_of(door.raw))
        copying.verify(unfinished, key, counts)
        finished = folder / f"{when.strftime(_STAMP)}-{change}{_SUFFIX}"
        put(unfinished, finished)
    except OSError as error:
        raise troubles.not_written(unfinished, error) from error
    thin_out(backups(door.path), now)
    return finished


def is_due(door: Door, now: datetime | None = None) -> bool:
    """Has something changed, and is the newest backup older than an hour?

    A clock that was wrong for a while may have stamped one with the future: none is made newer by that.
    """
    now = now or datetime.now(UTC)
    past, _ = _split(backups(door.path), now)
    change = last_change(door)
    if not past:
        return change > 0
    return change != past[0].change and now - past[0].when >= INTERVAL


def last_change(door: Door) -> int:
    """The number of the latest change."""
    return door.rows("SELECT coalesce(max(seq), 0) FROM journal_change")[0][0]


def thin_out(existing: Iterable[Backup], now: datetime | None = None) -> None:
    """Remove the backups that age has made superfluous.

    Those stamped with the future are no younger than the others and take no place of theirs: of them the
    ten that hold most are kept, until their time comes.
    """
    past, future = _split(existing, now or datetime.now(UTC))
    fullest = sorted(future, key=lambda each: each.change, reverse=True)[:NEWEST_KEPT]
    keep = kept(past).union(fullest)
    for each in (*past, *future):
        if each not in keep:
            each.path.unlink(missing_ok=True)


def _split(existing: Iterable[Backup], now: datetime) -> tuple[list[Backup], list[Backup]]:
    """Those made until now and those of the future, each newest first."""
    newest_first = sorted(existing, reverse=True)
    past = [each for each in newest_first if each.when <= now]
    return past, [each for each in newest_first if each.when > now]


def kept(newest_first: list[Backup]) -> set[Backup]:
    """The newest ten, and the last one of each of 14 days, 8 weeks and 12 months that have any."""
    keep = set(newest_first[:NEWEST_KEPT])
    for form, number in (("%Y-%m-%d", DAYS_KEPT), ("%G-%V", WEEKS_KEPT), ("%Y-%m", MONTHS_KEPT)):
        last_of: dict[str, Backup] = {}
        for each in newest_first:
            last_of.setdefault(each.when.strftime(form), each)
        keep.update(list(last_of.values())[:number])
    return keep


def _may_hold(path: Path, key: bytes, noun: tuple[str, UUID], files: Collection[str]) -> bool:
    table, noun_id = noun
    wanted = [
        (f'SELECT 1 FROM "{table}" WHERE id = ?', str(noun_id)),
        ("SELECT 1 FROM journal_image WHERE noun_id = ?", str(noun_id)),
        *(("SELECT 1 FROM original_file WHERE sha256 = ?", file) for file in files),
    ]
    raw = connect(path, key, access=Access.STILL)
    try:
        return any(raw.execute(sql, (value,)).fetchone() for sql, value in wanted)
    except troubles.DatabaseError:
        return True
    finally:
        raw.close()


def _named(path: Path) -> Backup | None:
    stamp, _, change = path.stem.partition("-")
    try:
        return Backup(datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC), int(change), path)
    except ValueError:
        return None  # not one of ours: leave it alone
