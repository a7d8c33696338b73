"""Workspaces with as many clauses as wanted, their words as frequent as words of texts are."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path
from uuid import UUID

from cwgdesk.app import new_desk
from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.texts.library import Document, Work
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.workspace import door
from cwgdesk.workspace.safety import keys

_WORDS, _LENGTH = 30_000, 40
_SOUNDS = [consonant + vowel for consonant in "bdfghklmnprs" for vowel in "aeio"]
RARE = ("zyrconate", "zyphered", "zygology")  # each of them stands in three clauses, however many there are
_COLUMNS = (
    'id, version, document_id, parent_id, "order", kind, path, call, label, depth, text, addressee, verb,'
    ' state, symbol, part, block, start, "end", more, retired, corrected'
)


def vocabulary() -> list[str]:
    """Words, the most frequent ones first and shortest."""
    made: list[str] = []
    for number in range(_WORDS):
        word, left = "", number + 40
        while left:
            left, sound = divmod(left, len(_SOUNDS))
            word += _SOUNDS[sound]
        made.append(word)
    return made


def texts(count: int) -> Iterator[str]:
    """That many texts of forty words, by Zipf's law; the same ones each time."""
    words, draw = vocabulary(), random.Random(1334)
    weights = list(accumulate(1 / (rank + 3) for rank in range(_WORDS)))
    rare = {(word, at): None for word in RARE for at in (7, count // 2, count - 7)}
    for number in range(count):
        chosen = draw.choices(words, cum_weights=weights, k=_LENGTH)
        chosen += [word for word in RARE if (word, number) in rare]
        yield " ".join(chosen)


def stored(path: Path, count: int) -> None:
    """A workspace with that many clauses, whose index is built at its next opening."""
    with new_desk(path) as desk:
        work = Work()
        text = Document(
            work_id=work.id, sha256="00" * 32, file_name="many.txt", format="txt",
            kind=DocumentKind.RESOLUTION, imported_at=datetime.now(UTC),
        )  # fmt: skip
        with desk.change(ChangeLabel.IMPORT_DOCUMENT, "x") as change:
            change.orm.add(work)
            change.orm.flush()
            change.orm.add(text)
        desk.keep_setting("search", "outdated")
    raw = door.connect(path, keys.OPEN_KEY)
    try:
        _fill(raw, str(text.id), texts(count))
    finally:
        raw.close()


def _fill(raw: sqlite3.Connection, document_id: str, wanted: Iterator[str]) -> None:
    raw.execute("BEGIN")
    raw.executemany(
        f"INSERT INTO clause ({_COLUMNS}) VALUES"
        " (?, 1, ?, NULL, ?, 'operative', 'resolves ' || ?3, 'resolves', ?3, 0, ?, '', '', 'agreed',"
        " '', '', ?3, 0, 100, '[]', 0, 0)",
        ((str(UUID(int=number + 1)), document_id, number, text) for number, text in enumerate(wanted)),
    )
    raw.execute("COMMIT")
