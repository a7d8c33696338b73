"""The index of everything that is kept, brought in step at the end of each change.

What is searched the columns say themselves (`Mark.searched`). TEMP triggers note what a change touches,
cascades and bulk statements included. The index holds no second copy of the texts. Its rows are numbered
so that those of one source lie together: a question asks some sources without passing over the others.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from cwgdesk.workspace.finding import index_words as folding
from cwgdesk.workspace.finding import vocabulary
from cwgdesk.workspace.mapping import Noun, marks
from cwgdesk.workspace.marks import SearchSource, search_sources
from cwgdesk.workspace.record import journal

_STAMP = "search"
_ROWS_OF_A_SOURCE = 1 << 40
_MANY = "texts"  # most of what there is: asked apart, so that it hides nothing else
INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5"
    " (text, content='', tokenize='unicode61 remove_diacritics 2')"
)


@dataclass(frozen=True, slots=True)
class Placed:
    """What is searched of a table, and in which rows of the index it stands."""

    table: str
    source: SearchSource

    @property
    def name(self) -> str:
        """How entries call it."""
        return f"{self.table}/{self.source.room}" + ("/confidential" if self.source.confidential else "")

    @property
    def is_large(self) -> bool:
        """Are there so many of these that others must be looked for apart from them?"""
        return self.source.room == _MANY


def sources() -> tuple[Placed, ...]:
    """Everything that nouns want searched; the texts, which are many, behind all others."""
    return _sources(frozenset(journal.nouns()))


@cache
def _sources(kinds: frozenset[type[Noun]]) -> tuple[Placed, ...]:
    found = [Placed(kind.__tablename__, source) for kind in kinds for source in search_sources(marks(kind))]
    return tuple(sorted(found, key=lambda placed: (placed.is_large, placed.name)))


def rows_of(number: int) -> tuple[int, int]:
    """First and last row that the source with this number may have."""
    return number * _ROWS_OF_A_SOURCE + 1, (number + 1) * _ROWS_OF_A_SOURCE


def _folded(text: str | None) -> str:
    return folding.folded(text or "")


def install(raw: sqlite3.Connection, *, may_rebuild: bool = True) -> None:
    """Make the triggers on this connection; builds the index anew when what is searched has changed."""
    raw.create_function("search_folded", 1, _folded, deterministic=True)
    vocabulary.install(raw)
    raw.execute(
        "CREATE TEMP TABLE search_touched"
        " (source TEXT, noun_id TEXT, old TEXT, PRIMARY KEY (source, noun_id)) WITHOUT ROWID"
    )
    for placed in sources():
        for statement in _triggers(placed):
            raw.execute(statement)
    stamp = _stamp()
    known = raw.execute("SELECT value FROM workspace_setting WHERE name = ?", (_STAMP,)).fetchone()
    if may_rebuild and (known is None or known[0] != stamp):
        _rebuild(raw, stamp)


def _stamp() -> str:
    told = repr([(placed.name, placed.source) for placed in sources()]) + folding.STAMP
    return hashlib.sha256(told.encode()).hexdigest()


def _triggers(placed: Placed) -> Iterator[str]:
    table, name = placed.table, placed.name
    # OR IGNORE keeps the text that the index still knows: the one from before the change.
    new = f"INSERT OR IGNORE INTO search_touched VALUES ('{name}', NEW.id, NULL);"
    old = f"INSERT OR IGNORE INTO search_touched VALUES ('{name}', OLD.id, {_text(placed, 'OLD')});"
    watched = (*placed.source.columns, *placed.source.unless)
    columns = ", ".join(f'"{column}"' for column in watched)
    differs = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in watched)
    yield f'CREATE TEMP TRIGGER "found {name} insert" AFTER INSERT ON main."{table}" BEGIN {new} END'
    yield f'CREATE TEMP TRIGGER "found {name} delete" AFTER DELETE ON main."{table}" BEGIN {old} END'
    yield (
        f'CREATE TEMP TRIGGER "found {name} update" AFTER UPDATE OF {columns} ON main."{table}"'
        f" WHEN {differs} BEGIN {old} END"
    )


def _text(placed: Placed, side: str) -> str:
    return " || char(10) || ".join(f"coalesce({side}.\"{column}\", '')" for column in placed.source.columns)


def settle(raw: sqlite3.Connection) -> None:
    """Bring the index in step with what the change has touched; in order, which FTS5 needs to be quick."""
    touched = {name for (name,) in raw.execute("SELECT DISTINCT source FROM search_touched")}
    if not touched:
        return
    vocabulary.begin(raw)
    raw.execute(
        "INSERT INTO search_index (search_index, rowid, text)"
        " SELECT 'delete', e.seq, search_folded(t.old)"
        # CROSS: from the few that were touched to their entries, never through all entries.
        " FROM search_touched AS t CROSS JOIN search_entry AS e USING (source, noun_id) ORDER BY e.seq"
    )
    raw.execute(
        "DELETE FROM search_entry WHERE (source, noun_id) IN (SELECT source, noun_id FROM search_touched)"
    )
    for number, placed in enumerate(sources()):
        if placed.name in touched:
            _enter(raw, number, placed, "AND n.id IN (SELECT noun_id FROM search_touched WHERE source = ?2)")
    vocabulary.store(raw)
    raw.execute("DELETE FROM search_touched")


def _enter(raw: sqlite3.Connection, number: int, placed: Placed, narrowed: str = "") -> None:
    first, last = rows_of(number)
    (used,) = raw.execute(
        "SELECT coalesce(max(seq), ?1 - 1) FROM search_entry WHERE seq BETWEEN ?1 AND ?2", (first, last)
    ).fetchone()
    shown = " AND ".join(["1", *(f'NOT n."{column}"' for column in placed.source.unless)])
    raw.execute(
        "INSERT INTO search_entry (seq, source, noun_id)"
        f' SELECT ?1 + row_number() OVER (), ?2, n.id FROM "{placed.table}" AS n WHERE {shown} {narrowed}',
        (used, placed.name),
    )
    raw.execute(
        f"INSERT INTO search_index (rowid, text) SELECT e.seq, search_entered({_text(placed, 'n')})"
        f' FROM search_entry AS e JOIN "{placed.table}" AS n ON n.id = e.noun_id'
        " WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq",
        (used, last),
    )


def _rebuild(raw: sqlite3.Connection, stamp: str) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("DELETE FROM search_entry")
    raw.execute("DELETE FROM search_word")
    raw.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    vocabulary.begin(raw)
    for number, placed in enumerate(sources()):
        _enter(raw, number, placed)
    vocabulary.store(raw)
    raw.execute(
        "INSERT INTO workspace_setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (_STAMP, stamp),
    )
    raw.execute("COMMIT")
