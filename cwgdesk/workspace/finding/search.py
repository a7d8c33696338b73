"""Finding words in everything that is kept, first hits at once.

A question costs as much as its answers: where there are more than can be ranked, or a word is so
frequent that weighing it would mean counting it everywhere, shorter texts come first.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from uuid import UUID

from cwgdesk.core.looked_for import LookedFor
from cwgdesk.workspace.door import Door
from cwgdesk.workspace.finding import asking
from cwgdesk.workspace.finding.index import Placed, rows_of, sources
from cwgdesk.workspace.mapping import value_of

MOST_RANKED = 1000
_MOST_MEASURED = 500  # of those that are more than can be ranked
_AROUND = 60  # characters of a snippet on each side of the first word found


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One noun in which all the words were found."""

    table: str
    noun_id: UUID
    room: str
    confidential: bool
    score: float  # larger is better
    texts: tuple[str, ...] = field(repr=False)
    asked: tuple[LookedFor, ...] = field(repr=False)

    @property
    def snippet(self) -> str:
        """The words around the first one found, cut at word boundaries."""
        return snippet(self.texts, self.asked)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of the index that lie together, all of them of sources that are wanted."""

    first: int
    last: int


def search(
    door: Door, asked: str, rooms: Collection[str], *, confidential: bool, limit: int
) -> list[SearchHit]:
    """The best hits for the words asked, in the given rooms (none given: in all of them)."""
    wanted = {
        number: placed
        for number, placed in enumerate(sources())
        if (not rooms or placed.source.room in rooms) and (confidential or not placed.source.confidential)
    }
    with door.lock:
        question = asking.question(door.raw, asked)
        if not question.groups or not wanted:
            return []
        ranked = _ranked(door, question, _together(wanted))[:limit]
        looked_for = tuple(LookedFor(part) for part, _ in asking.parts(asked))
        return list(_hits(door, wanted, ranked, looked_for))


def _together(wanted: Mapping[int, Placed]) -> list[_Rows]:
    """The rows to look at: of neighbours in one go, of those that are many apart."""
    small = [_Rows(*rows_of(number)) for number, placed in wanted.items() if not placed.is_large]
    large = [_Rows(*rows_of(number)) for number, placed in wanted.items() if placed.is_large]
    return [*_spans(small), *large]


def _ranked(door: Door, question: asking.Question, among: Sequence[_Rows]) -> list[tuple[int, float]]:
    """Rows of the index with their scores, best first."""
    expression = question.expression
    found, all_of_them = _candidates(door, expression, among)
    if all_of_them and not question.complete:
        expression = question.whole_expression
        found, all_of_them = _candidates(door, expression, among)
    if not found:
        return []
    if all_of_them and not _has_common(door, question):
        scored = [(row, -rank) for rows in _spans(among) for row, rank in door.rows(
            "SELECT rowid, bm25(search_index) FROM search_index"
            " WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?",
            expression, rows.first, rows.last,
        )]  # fmt: skip
    else:
        scored = _shorter_first(door, found)
    return sorted(scored, key=lambda row: -row[1])


def _candidates(door: Door, expression: str, among: Sequence[_Rows]) -> tuple[list[int], bool]:
    """Rows that fit, of each of these parts of the index so many, and whether these are all."""
    found = list(chain.from_iterable(_first_rows(door, expression, rows) for rows in _spans(among)))
    if len(found) <= MOST_RANKED:
        return found, True
    parts = (_of_part(door, expression, rows, found) for rows in among)
    return list(chain.from_iterable(parts)), False


def _of_part(door: Door, expression: str, rows: _Rows, found: Sequence[int]) -> list[int]:
    """So many of those found as lie in this part; looked for when others took their place."""
    inside = [row for row in found if rows.first <= row <= rows.last][:_MOST_MEASURED]
    if len(inside) == _MOST_MEASURED or found[-1] > rows.last:
        return inside
    return _first_rows(door, expression, rows)[:_MOST_MEASURED]


def _first_rows(door: Door, expression: str, rows: _Rows) -> list[int]:
    return [row for (row,) in door.rows(
        "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
        expression, rows.first, rows.last, MOST_RANKED + 1,
    )]  # fmt: skip


def _spans(among: Sequence[_Rows]) -> list[_Rows]:
    """Neighbours in one, where there are few hits and none can hide the others."""
    found: list[_Rows] = []
    for rows in among:
        if found and found[-1].last + 1 == rows.first:
            found[-1] = _Rows(found[-1].first, rows.last)
        else:
            found.append(rows)
    return found


def _has_common(door: Door, question: asking.Question) -> bool:
    """Does a word stand in so many texts that counting them takes longer than finding the hits?"""
    counted = "SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 1 OFFSET ?"
    return len(question.groups) > 1 and any(door.rows(counted, g, MOST_RANKED) for g in question.groups)


def _shorter_first(door: Door, rows: Sequence[int]) -> list[tuple[int, float]]:
    sizes = door.rows(
        "SELECT id, sz FROM search_index_docsize WHERE id IN (SELECT value FROM json_each(?))",
        json.dumps(rows),
    )
    return [(row, 1 / (1 + _number(size))) for row, size in sizes]


def _number(packed: bytes) -> int:
    """The first number of a row of SQLite's variable-length ones."""
    number = 0
    for byte in packed:
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return number


def _hits(
    door: Door,
    wanted: Mapping[int, Placed],
    ranked: Sequence[tuple[int, float]],
    asked: tuple[LookedFor, ...],
) -> Iterator[SearchHit]:
    """What was found; nothing where an index that was tampered with speaks of what is not there."""
    placed = {source.name: source for source in wanted.values()}
    entries = {
        row: (placed[source], noun_id)
        for row, source, noun_id in door.rows(
            "SELECT seq, source, noun_id FROM search_entry WHERE seq IN (SELECT value FROM json_each(?))",
            json.dumps([row for row, _ in ranked]),
        )
        if source in placed
    }
    texts = _texts(door, entries.values())
    for row, score in ranked:
        source, noun_id = entries.get(row, (None, ""))
        if source is not None and (source.name, noun_id) in texts:
            yield SearchHit(
                source.table, value_of(UUID, noun_id), source.source.room, source.source.confidential,
                score, texts[source.name, noun_id], asked,
            )  # fmt: skip


def _texts(door: Door, entries: Collection[tuple[Placed, str]]) -> dict[tuple[str, str], tuple[str, ...]]:
    """What the nouns say, read together."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for name in {source.name for source, _ in entries}:
        source = next(source for source, _ in entries if source.name == name)
        columns = ", ".join(f'"{column}"' for column in source.source.columns)
        rows = door.rows(
            f'SELECT id, {columns} FROM "{source.table}" WHERE id IN (SELECT value FROM json_each(?))',
            json.dumps([noun_id for placed, noun_id in entries if placed.name == name]),
        )
        found.update({(name, row[0]): tuple(text for text in row[1:] if text) for row in rows})
    return found


def snippet(texts: Sequence[str], asked: Sequence[LookedFor]) -> str:
    """The words around the first one found, cut at word boundaries."""
    for text in texts:
        first = min((places[0] for each in asked if (places := each.places(text))), default=None)
        if first is not None:
            return _cut(text, *_to_word_ends(text, first.start, first.start + first.length))
    return _cut(texts[0], 0, 0) if texts else ""


def _to_word_ends(text: str, start: int, end: int) -> tuple[int, int]:
    behind = re.compile(r"\w*").match(text, end)
    return start, behind.end() if behind else end


def _cut(text: str, start: int, end: int) -> str:
    left = 0 if start <= _AROUND else text.find(" ", start - _AROUND, start) + 1 or start - _AROUND
    right = len(text)
    if right - end > _AROUND:
        right = text.rfind(" ", end, end + _AROUND)
        right = right if right > end else end + _AROUND
    cut = " ".join(text[left:right].split())
    return ("… " if left else "") + cut + (" …" if right < len(text) else "")
