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
            "d325be41df696ac7d857360b0811e2cdb28cd664c9307a2716426828d13e083b",
            "5395a2daaba3477ea00c614d82768e46c5ebb492ca13d4d2a3b5da0df6d7d1a7",
        }
    ),
    4: frozenset(
        {
            "f012175298b7dbed2e95da7a67317d4ab5aaef3a81d79bfd89cf37acc4ba83c7",
            "fab8867c1bca2d111d19d97ec1b36b9b321799f912b40a31899ba243c054727e",
        }
    ),
    5: frozenset(
        {
            "f8ac5856198522ddeee3d7cb4a42b692a3d12cd6be734db8d4bb2c253eebe6bd",
            "3b3b5cf334c0d1047a986372616091668e525f6e37ce5ba15e55559cb4f269c1",
        }
    ),
    6: frozenset(
        {
            "62d0a2db342e150928f89822b970ce00187486828a38923002dc6368f1b5f943",
            "a8f9237c3e650c7e3e57d8ffc2db9d2d0cae3692a15a0cf177f6adc3758e2066",
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
