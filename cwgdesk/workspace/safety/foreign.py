"""Is the inner structure of a file the one that we gave it, and nothing beside?

A workspace that somebody else sends may hold triggers, views and computed columns, which act behind
the user's back: what they write looks as if it had been typed. So before anything of ours touches
such a file, all that its structure says is compared with what this program says for that schema.
"""

import hashlib
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from cwgdesk.core.errors import StoreError
from cwgdesk.workspace import door, migrate
from cwgdesk.workspace.safety.troubles import DatabaseError, damaged, translated
from cwgdesk.workspace.schema import lay_down

# The structure of each schema, as a new file has it and as the revisions make it. A test holds them
# to the mappings and the revisions; they stand here because laying a file down at each opening costs.
KNOWN: Mapping[int, frozenset[str]] = {
    1: frozenset(
        {
            "f54e1735adce166fd66a07ef6b8d920e226b482d1d84ce54ac29a5c9dbe9ad60",
            "96ae523b892b7c979b1c4829f6c3b3bc22c58466b90f20195082765e59da4ed7",
        }
    ),
    2: frozenset(
        {
            "59c41dedbb6f465cab6dd9393967419380e97b4c6dd087d894bfa042741053fb",
            "9b5f7c04dae0c5c3a6d7b650cc299b806ac0ae1997dd7d07a9e4e8e6de1207b8",
        }
    ),
    3: frozenset(
        {
            "59d667304edf339a3b7b0889967b82c111385fe280c19b464d024f25fcd9f4ad",
            "38107a0b01b2c24ff20159906d374d36ac710158dfb7caa202ba71f4384dad84",
        }
    ),
}
_RENAMED = re.compile(r'(?<=^CREATE TABLE )"(\w+)"')  # a table that a revision has made anew
_MOST_PARTS = 1000  # ours has about a hundred
_LONGEST = 20_000  # characters of one part's SQL


def refuse(raw: sqlite3.Connection, path: Path) -> None:
    """StoreError unless the structure is ours, or when it is a newer program's; nothing of it is run."""
    migrate.is_old(raw, path)
    try:
        found, schema = digest(raw), migrate.schema_of(raw)
    except DatabaseError as error:
        raise damaged(path) from error
    if found in KNOWN.get(schema, ()) or (schema == migrate.SCHEMA and found == _laid_down_now()):
        return
    raise StoreError(
        "“{name}” holds triggers, views or tables that cwgdesk did not put there: it may have been made to"
        " do harm.",
        "Nothing was changed. Ask whoever gave it to you, or open a backup of your own.",
        name=path.name,
    )


def refuse_file(path: Path, key: bytes) -> None:
    """The same for a file that nobody writes, looked at without leaving a trace."""
    with translated(path):
        raw = door.connect(path, key, access=door.Access.STILL)
        try:
            refuse(raw, path)
        finally:
            raw.close()


def digest(raw: sqlite3.Connection) -> str:
    """All tables, indexes, views and triggers of a file in one number, however their SQL was laid out."""
    parts = raw.execute(
        "SELECT type, name, tbl_name, substr(coalesce(sql, ''), 1, ?) FROM main.sqlite_master"
        " ORDER BY type, name, tbl_name LIMIT ?",
        (_LONGEST, _MOST_PARTS),
    ).fetchall()
    told = "\n".join(repr([_plain(str(word)) for word in part]) for part in parts)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(sql: str) -> str:
    return _RENAMED.sub(r"\1", " ".join(sql.split()))


def _laid_down_now() -> str:
    """What a new file of this very program has: its mappings may be ahead of the known structures."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    try:
        lay_down(raw, author="")
        return digest(raw)
    finally:
        raw.close()
