"""*Forget for good*: an object, all it ever was, and whatever hangs on it, erased and not undoable."""

import sqlite3
from collections.abc import Collection, Iterator
from uuid import UUID

from cwgdesk.workspace import change
from cwgdesk.workspace.change import Intent, Notices
from cwgdesk.workspace.door import Door
from cwgdesk.workspace.finding import vocabulary
from cwgdesk.workspace.marks import CARRIES, TELLS_OF
from cwgdesk.workspace.record import journal
from cwgdesk.workspace.safety import backup
from cwgdesk.workspace.tables import METADATA


def forget(
    door: Door,
    notices: Notices,
    intent: Intent,
    nouns: Collection[tuple[str, UUID]],
    files: Collection[str] = (),
) -> None:
    """Erase the nouns (table, id) with what the database deletes along, and original files by SHA-256.

    Their images go from the journal, the subjects of the changes that made them are blanked,
    drafts of their fields and their search rows go too; then the log is folded in and cut, so
    that no copy stays in it. Undo stops here. The backups still hold everything: see
    `replace_backups`.
    """
    with change.opened(door, notices, intent) as opened:
        raw = door.raw
        for table, noun_id in nouns:
            raw.execute(f'DELETE FROM "{table}" WHERE id = ?', (str(noun_id),))
        for sha256 in files:
            for table in ("original_file", *_kept_by_file()):
                raw.execute(f'DELETE FROM "{table}" WHERE sha256 = ?', (sha256,))
        erased = {
            *nouns,
            *((image.table, UUID(image.noun_id)) for image in journal.images_of(raw, opened.seq)),
        }
        _forget_what_tells(raw, erased)
        images = journal.images_of(raw, opened.seq)
        opened.gone.update((image.table, UUID(image.noun_id)) for image in images if image.after is None)
        for _, noun_id in opened.gone.union(nouns):
            _erase_traces(raw, str(noun_id))
    with door.lock:
        raw = door.raw
        raw.execute("PRAGMA query_only = OFF")
        try:
            # Deleted words stay in the index until its parts are merged (FTS5's own secure-delete
            # makes an undo of 10,000 rows take half a minute; this takes part of a second, and is rare).
            raw.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
            vocabulary.forget(raw)
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            raw.execute("PRAGMA query_only = ON")


def _forget_what_tells(raw: sqlite3.Connection, erased: Collection[tuple[str, UUID]]) -> None:
    """Delete rows that repeat words of erased nouns: mappings say in `info` that theirs do, and how to know.

    `TELLS_OF` names a column with the noun's id; `CARRIES` judges a whole copy by the erased nouns.
    """
    for name, table in METADATA.tables.items():
        column, carries = table.info.get(TELLS_OF), table.info.get(CARRIES)
        if column is not None:
            for _, noun_id in erased:
                raw.execute(f'DELETE FROM "{name}" WHERE "{column}" = ?', (str(noun_id),))
        if carries is not None:
            (key,) = table.primary_key.columns.keys()
            for (row_id,) in raw.execute(f'SELECT "{key}" FROM "{name}"').fetchall():
                query = f'SELECT content FROM "{name}" WHERE "{key}" = ?'
                if carries(raw.execute(query, (row_id,)).fetchone()[0], erased):
                    raw.execute(f'DELETE FROM "{name}" WHERE "{key}" = ?', (row_id,))


def _kept_by_file() -> Iterator[str]:
    """Tables whose rows are named by an original file: what a reader found in it."""
    yield from (name for name, table in METADATA.tables.items() if "sha256" in table.primary_key.columns
                and name != "original_file")  # fmt: skip


def _erase_traces(raw: sqlite3.Connection, noun_id: str) -> None:
    raw.execute(
        "UPDATE journal_change SET subject = ''"
        " WHERE seq IN (SELECT change_seq FROM journal_image WHERE noun_id = ?)",
        (noun_id,),
    )
    raw.execute("DELETE FROM journal_image WHERE noun_id = ?", (noun_id,))
    raw.execute("DELETE FROM typing_draft WHERE instr(key, ?)", (noun_id,))


def replace_backups(door: Door, key: bytes) -> None:
    """Make a fresh backup and remove all older ones, which still hold what was forgotten."""
    fresh = backup.make(door, key)
    for path in backup.folder_of(door.path).glob("*.cwg"):
        if path != fresh:
            path.unlink()
