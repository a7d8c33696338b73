"""What somebody types, as a question to the index.

All words must occur, in any of their forms; words in quotation marks, and ideographs side by side, in
this order and as they are; the last word may be the beginning of one.
"""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from cwgdesk.core.folding import for_search
from cwgdesk.workspace.finding import vocabulary
from cwgdesk.workspace.finding.index_words import IDEOGRAPH, joined_compounds, words

_QUOTES = '"“”«»'
_PART = re.compile(rf"[{_QUOTES}]([^{_QUOTES}]+)[{_QUOTES}]|([^\s{_QUOTES}]+)")
_LONG = 3  # letters of a part of a compound that may be looked for by itself


@dataclass(frozen=True, slots=True)
class Question:
    """Expressions that must all hold; where `complete` is not, `all_beginnings` finds the rest."""

    groups: tuple[str, ...]
    complete: bool = True
    all_beginnings: str = ""  # in place of the last group

    @property
    def expression(self) -> str:
        """For the full-text index; empty where there is no word."""
        return " AND ".join(self.groups)

    @property
    def whole_expression(self) -> str:
        """The same with every word that begins like the last one."""
        return " AND ".join((*self.groups[:-1], self.all_beginnings)) if self.all_beginnings else ""


def parts(asked: str) -> list[tuple[str, bool]]:
    """What was typed between spaces or quotation marks, and whether it was quoted."""
    found = ((quoted or plain, bool(quoted)) for quoted, plain in _PART.findall(asked))
    return [(part, quoted) for part, quoted in found if words(part)]


def question(raw: sqlite3.Connection, asked: str) -> Question:
    """The question to this workspace's index, whose words the vocabulary knows."""
    typed = parts(asked)
    goes_on = asked[-1:] not in f"{_QUOTES} "
    groups: list[str] = []
    last: _Group | None = None
    for at, (part, quoted) in enumerate(typed):
        last = _group(raw, part, quoted=quoted, goes_on=goes_on and at == len(typed) - 1)
        groups.append(last.expression)
    if last is None:
        return Question(())
    return Question(tuple(groups), last.complete, "" if last.complete else last.native)


@dataclass(frozen=True, slots=True)
class _Group:
    expression: str
    complete: bool = True
    native: str = ""  # with the beginning as the index itself looks for it, slow where it is frequent


def _group(raw: sqlite3.Connection, part: str, *, quoted: bool, goes_on: bool) -> _Group:
    found = words(part)
    if quoted:
        return _Group(_phrase(found))
    if len(found) == 1 and not IDEOGRAPH.match(found[0]):
        return _word(raw, found[0], goes_on=goes_on)
    choices = [_phrase(found) + ("*" if goes_on else "")]
    joined = joined_compounds(for_search(part))
    if joined and len(joined[0]) == sum(map(len, found)):
        choices.append(_word(raw, joined[0], goes_on=goes_on).expression)
    long = [word for word in found if len(word) >= _LONG and not word.isdigit()]
    if len(long) == len(found) or (len(found) == 2 and len(long) == 1 and not joined):
        each = (_word(raw, word, goes_on=goes_on and word == found[-1]).expression for word in long)
        choices.append("(" + " AND ".join(each) + ")")
    return _Group("(" + " OR ".join(choices) + ")")


def _word(raw: sqlite3.Connection, word: str, *, goes_on: bool) -> _Group:
    if not goes_on:
        return _Group(_any(vocabulary.forms(raw, word)))
    alike = vocabulary.beginning(raw, word)
    expression = _any(alike.words)
    return _Group(expression, not alike.more, f'({expression} OR "{word}"*)')


def _phrase(found: Sequence[str]) -> str:
    return '"' + " ".join(found) + '"'


def _any(found: Sequence[str]) -> str:
    quoted = " OR ".join(f'"{word}"' for word in found)
    return f"({quoted})" if len(found) > 1 else quoted
