"""The call words a user adds to the shipped ones, kept with the workspace."""

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.given_files import given_bytes
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.structure.lines.tokens import words_with_ends
from cwgdesk.workspace.store import Workspace

KINDS = ("preambular", "operative")
_SETTING = "call words"
_SOURCE = "the user"
_LONGEST = 120  # signs; the reader looks for a call word no further than that
_MOST = 1000


def own_call_words(ws: Workspace) -> tuple[CallWord, ...]:
    """The phrases the user has added, in their order."""
    kept = ws.setting(_SETTING)
    rows: list[tuple[str, str, str]] = json.loads(kept) if kept else []
    return tuple(CallWord(language, phrase, kind, _SOURCE) for language, phrase, kind in rows)


def set_own_call_words(ws: Workspace, words: Iterable[CallWord]) -> tuple[CallWord, ...]:
    """Keep these phrases instead of those kept before; what is kept is returned.

    Texts read from now on are read with them. UserError when one of them cannot be used, and then
    nothing is kept.
    """
    checked = checked_call_words(words)
    rows = [(word.language, word.phrase, word.kind) for word in checked]
    ws.keep_setting(_SETTING, json.dumps(rows, ensure_ascii=False) if rows else "")
    return checked


def checked_call_words(words: Iterable[CallWord]) -> tuple[CallWord, ...]:
    """The phrases as they will be used, each once; UserError, with its number, for one that cannot be."""
    found: dict[tuple[object, ...], CallWord] = {}
    for line, word in enumerate(words, 1):
        checked = _checked(word, line)
        # What the reader takes for the same words is the same phrase.
        key = (tuple(part for part, _ in words_with_ends(checked.phrase)), checked.kind)
        found.setdefault(key, checked)
    if len(found) > _MOST:
        raise UserError("These are more than {most} call words.", "Leave some of them out.", most=_MOST)
    return tuple(found.values())


def call_words_in(path: Path) -> tuple[CallWord, ...]:
    """The phrases of a CSV file with the columns phrase, kind and, if wanted, language."""
    try:
        lines = io.StringIO(given_bytes(path).decode("utf-8-sig"), newline="")
        rows = [row for row in csv.reader(lines, strict=True) if any(cell.strip() for cell in row)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise UserError(
            "{name} is not a list of call words.",
            "Save it as CSV in UTF-8, with the columns phrase, kind and language.",
            name=path.name,
        ) from error
    if rows and [cell.strip().casefold() for cell in rows[0][:2]] == ["phrase", "kind"]:
        del rows[0]
    return checked_call_words(_from_row(row, line) for line, row in enumerate(rows, 1))


def _from_row(row: list[str], line: int) -> CallWord:
    if not 2 <= len(row) <= 3:
        raise UserError(
            "Line {line} of the call words has not two or three columns.",
            "Write phrase, kind and, if wanted, language.",
            line=line,
        )
    return CallWord(row[2] if len(row) == 3 else "", row[0], row[1])


def _checked(word: CallWord, line: int) -> CallWord:
    phrase, kind = " ".join(word.phrase.split()), word.kind.strip().casefold()
    language = word.language.strip().casefold()
    if not words_with_ends(phrase):
        raise UserError("Call word {line} has no letters.", "Type a phrase.", line=line)
    if len(phrase) > _LONGEST:
        raise UserError(
            "Call word {line} is longer than {most} letters.",
            "Give its first words.",
            line=line,
            most=_LONGEST,
        )
    if kind not in KINDS:
        raise UserError(
            "Call word {line} is neither preambular nor operative.", "Write one of the two.", line=line
        )
    if language and not (language.isascii() and language.isalpha() and 2 <= len(language) <= 3):
        raise UserError(
            "The language of call word {line} is not a language code.",
            "Write two letters, such as fr, or leave it empty.",
            line=line,
        )
    return CallWord(language, phrase, kind, _SOURCE)
