"""The words that the index holds, with their stems: which forms of a word there are, which words begin so.

A question then names the words themselves: the index needs no prefix to be merged at each key, which
costs as much as the word is frequent. What is deleted may leave its words here until something is
forgotten (`forget`), as it may in the index.
"""

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from cwgdesk.core.inflection import stems
from cwgdesk.workspace.finding.index_words import IDEOGRAPH, WORD, folded

MOST = 100  # words for one that is typed; the shortest ones, which are the most frequent
_LONGEST = 40


class Alike(NamedTuple):
    """Words that may stand for a typed one, and whether the index may hold more of them."""

    words: list[str]
    more: bool


class _Met:
    """The words that were indexed since they were stored last."""

    def __init__(self) -> None:
        self.words: set[str] = set()

    def folded(self, text: str | None) -> str:
        made = folded(text or "")
        self.words.update(WORD.findall(made))
        return made

    def told(self) -> str:
        """Words with their stems, as JSON; told once."""
        known = [(word, stem) for word in self.words if _is_kept(word) for stem in stems(word)]
        self.words.clear()
        return json.dumps(known)


def _is_kept(word: str) -> bool:
    return len(word) <= _LONGEST and not IDEOGRAPH.search(word)


def install(raw: sqlite3.Connection) -> None:
    """Teach the connection what `store` needs."""
    met = _Met()
    raw.create_function("search_entered", 1, met.folded)
    raw.create_function("search_met", 0, met.told)
    raw.execute("CREATE VIRTUAL TABLE temp.search_term USING fts5vocab('main', 'search_index', 'row')")


def begin(raw: sqlite3.Connection) -> None:
    """Words of a change that failed are not to be stored with the next one."""
    raw.execute("SELECT search_met()").fetchall()


def store(raw: sqlite3.Connection) -> None:
    """Add the words of all texts that went through `search_entered`."""
    raw.execute(
        "INSERT OR IGNORE INTO search_word (word, stem)"
        " SELECT value ->> 0, value ->> 1 FROM json_each(search_met()) WHERE true"
    )


def forget(raw: sqlite3.Connection) -> None:
    """Keep only words that the index still holds."""
    raw.execute("DELETE FROM search_word WHERE word NOT IN (SELECT term FROM temp.search_term)")


def forms(raw: sqlite3.Connection, word: str) -> list[str]:
    """The forms of a word that stand somewhere, itself among them."""
    found = raw.execute(
        f"SELECT DISTINCT word FROM search_word WHERE stem IN ({_places(stems(word))})"
        " ORDER BY length(word), word LIMIT ?",
        (*stems(word), MOST),
    )
    return list(dict.fromkeys([word, *(other for (other,) in found)]))


def beginning(raw: sqlite3.Connection, word: str) -> Alike:
    """The forms of a word, and the words that begin like it, before or behind what is written together."""
    found = raw.execute(
        "SELECT word FROM (SELECT word FROM search_word WHERE word >= ?1 AND word < ?2"
        " UNION SELECT word FROM search_word WHERE stem >= ?1 AND stem < ?2)"
        " ORDER BY length(word), word LIMIT ?3",
        (word, word + chr(0x10FFFF), MOST + 1),
    ).fetchall()
    known = [other for (other,) in found]
    # None at all: perhaps a file that may only be read, whose index is older than its vocabulary.
    return Alike(list(dict.fromkeys([*forms(raw, word), *known[:MOST]])), not 0 < len(known) <= MOST)


def _places(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
