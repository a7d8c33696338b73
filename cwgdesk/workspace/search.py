"""Finding words in everything that is kept, first hits at once.

What is searched the columns say themselves (`Mark.searched`). TEMP triggers note what a change touches,
cascades and bulk statements included, and the end of the change brings the index in step. The
index holds no second copy of the texts.
"""

import hashlib
import re
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from uuid import UUID

from cwgdesk.workspace import index_words as folding
from cwgdesk.workspace.door import Door
from cwgdesk.workspace.mapping import marks, value_of
from cwgdesk.workspace.marks import SearchSource, search_sources
from cwgdesk.workspace.record import journal

MOST_RANKED = 1000
_AROUND = 60  # characters of a snippet on each side of the first word found
_STAMP = "search"
INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5"
    " (text, content='', tokenize='unicode61 remove_diacritics 2')"
)


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One noun in which all the words were found."""

    table: str
    noun_id: UUID
    room: str
    confidential: bool
    score: float  # larger is better
    snippet: str


@dataclass(frozen=True, slots=True)
class _Placed:
    table: str
    source: SearchSource

    @property
    def name(self) -> str:
        return f"{self.table}/{self.source.room}" + ("/confidential" if self.source.confidential else "")


def sources() -> list[_Placed]:
    """Everything that nouns want searched."""
    found = [
        _Placed(kind.__tablename__, source)
        for kind in journal.nouns()
        for source in search_sources(marks(kind))
    ]
    return sorted(found, key=lambda placed: placed.name)


def _folded(text: str | None) -> str:
    return folding.folded(text or "")


def install(raw: sqlite3.Connection, *, may_rebuild: bool = True) -> None:
    """Make the triggers on this connection; builds the index anew when what is searched has changed."""
    raw.create_function("search_folded", 1, _folded, deterministic=True)
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


def _triggers(placed: _Placed) -> Iterator[str]:
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


def _text(placed: _Placed, side: str) -> str:
    return " || char(10) || ".join(f"coalesce({side}.\"{column}\", '')" for column in placed.source.columns)


def settle(raw: sqlite3.Connection) -> None:
    """Bring the index in step with what the change has touched; in order, which FTS5 needs to be quick."""
    touched = {name for (name,) in raw.execute("SELECT DISTINCT source FROM search_touched")}
    if not touched:
        return
    raw.execute(
        "INSERT INTO search_index (search_index, rowid, text)"
        " SELECT 'delete', e.seq, search_folded(t.old)"
        # CROSS: from the few that were touched to their entries, never through all entries.
        " FROM search_touched AS t CROSS JOIN search_entry AS e USING (source, noun_id) ORDER BY e.seq"
    )
    raw.execute(
        "DELETE FROM search_entry WHERE (source, noun_id) IN (SELECT source, noun_id FROM search_touched)"
    )
    for placed in sources():
        if placed.name in touched:
            _enter(raw, placed, "AND n.id IN (SELECT noun_id FROM search_touched WHERE source = ?1)")
    raw.execute("DELETE FROM search_touched")


def _enter(raw: sqlite3.Connection, placed: _Placed, narrowed: str = "") -> None:
    first = raw.execute("SELECT coalesce(max(seq), 0) FROM search_entry").fetchone()[0]
    shown = " AND ".join(["1", *(f'NOT n."{column}"' for column in placed.source.unless)])
    raw.execute(
        "INSERT INTO search_entry (source, noun_id)"
        f' SELECT ?1, n.id FROM "{placed.table}" AS n WHERE {shown} {narrowed}',
        (placed.name,),
    )
    raw.execute(
        f"INSERT INTO search_index (rowid, text) SELECT e.seq, search_folded({_text(placed, 'n')})"
        f' FROM search_entry AS e JOIN "{placed.table}" AS n ON n.id = e.noun_id'
        " WHERE e.seq > ? ORDER BY e.seq",
        (first,),
    )


def _rebuild(raw: sqlite3.Connection, stamp: str) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("DELETE FROM search_entry")
    raw.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    for placed in sources():
        _enter(raw, placed)
    raw.execute(
        "INSERT INTO workspace_setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (_STAMP, stamp),
    )
    raw.execute("COMMIT")


def search(
    door: Door, asked: str, rooms: Collection[str], *, confidential: bool, limit: int
) -> list[SearchHit]:
    """The best hits for the words asked, in the given rooms (none given: in all of them)."""
    expression = folding.query(asked)
    wanted = {
        placed.name: placed
        for placed in sources()
        if (not rooms or placed.source.room in rooms) and (confidential or not placed.source.confidential)
    }
    if not expression or not wanted:
        return []
    with door.lock:
        ranked = door.rows(
            "SELECT source, noun_id, rank FROM ("
            " SELECT e.source, e.noun_id, bm25(search_index) AS rank"
            " FROM search_index JOIN search_entry AS e ON e.seq = search_index.rowid"
            f" WHERE search_index MATCH ? AND e.source IN ({', '.join('?' * len(wanted))}) LIMIT ?"
            ") ORDER BY rank LIMIT ?",
            expression, *wanted, MOST_RANKED, limit,
        )  # fmt: skip
        hits = (_hit(door, wanted[source], noun_id, rank, asked) for source, noun_id, rank in ranked)
        return [hit for hit in hits if hit is not None]


def _hit(door: Door, placed: _Placed, noun_id: str, rank: float, asked: str) -> SearchHit | None:
    """What was found; None where an index that was tampered with speaks of nothing that is there."""
    columns = ", ".join(f'"{column}"' for column in placed.source.columns)
    found = door.rows(f'SELECT {columns} FROM "{placed.table}" WHERE id = ?', noun_id)
    if not found:
        return None
    texts = found[0]
    return SearchHit(
        placed.table, value_of(UUID, noun_id), placed.source.room, placed.source.confidential, -rank,
        snippet([text for text in texts if text], folding.words(asked)),
    )  # fmt: skip


def snippet(texts: list[str], asked: list[str]) -> str:
    """The words around the first one found, cut at word boundaries."""
    for text in texts:
        for match in re.finditer(r"\w+", text):
            if any(word.startswith(tuple(asked)) for word in folding.words(match.group())):
                return _cut(text, match.start(), match.end())
    return _cut(texts[0], 0, 0) if texts else ""


def _cut(text: str, start: int, end: int) -> str:
    left = 0 if start <= _AROUND else text.find(" ", start - _AROUND, start) + 1 or start - _AROUND
    right = len(text)
    if right - end > _AROUND:
        right = text.rfind(" ", end, end + _AROUND)
        right = right if right > end else end + _AROUND
    cut = " ".join(text[left:right].split())
    return ("… " if left else "") + cut + (" …" if right < len(text) else "")
