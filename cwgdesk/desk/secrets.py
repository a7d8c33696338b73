"""The words that must not leave the delegation: what an export is searched for before it is named.

Every column of the desk that is not declared public is asked, so a new confidential field is
covered from the day it exists.
"""

import re
from collections.abc import Iterable, Iterator
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.desk.delegation import Delegation
from cwgdesk.desk.practices import Practice
from cwgdesk.texts.library import Clause
from cwgdesk.workspace.mapping import Base, marks
from cwgdesk.workspace.marks import Reach
from cwgdesk.workspace.store import Workspace

_SHORTEST_NAME = 4
_SHORTEST_PHRASE = 12  # characters; shorter sentences ("Yes.") stand in every paper
_SHORTEST_CHINESE = 6
_CHINESE = re.compile(r"[㐀-鿿]")
_SENTENCE_END = re.compile(r"(?<=[.!?;…])\s+|(?<=[。！？；])|\n+")


def secret_phrases(ws: Workspace) -> list[str]:
    """Every confidential text of the desk, whole and sentence by sentence, without what is public anyway.

    Words that also stand in an imported text, as a note often quotes one, are no secret.
    """
    with ws.read() as orm:
        names, texts = set[str](), set[str]()
        for reach, words in _confidential(orm):
            # A name may rightly stand in a paper (the contact, who is behind a practice): no secret then.
            if reach is Reach.NAME:
                names.add(words)
            else:
                texts.update(_phrases(words))
        open_names = _open_names(orm)
        known = "\n".join(orm.scalars(select(Clause.text)))
    secret = [n for n in names if len(n) >= _SHORTEST_NAME and n.casefold() not in open_names]
    secret += [phrase for phrase in texts if phrase not in known]
    return sorted(secret, key=lambda phrase: (-len(phrase), phrase))


def _confidential(orm: OrmSession) -> Iterator[tuple[Reach, str]]:
    """Secret or name, and content, of all that nobody declared public or merely kept."""
    for mapper in Base.registry.mappers:
        kind = mapper.class_
        if not kind.__module__.startswith(f"{__package__}."):
            continue
        hidden = [c for c in marks(kind) if c.mark.reach in (Reach.CONFIDENTIAL, Reach.NAME)]
        for row in orm.execute(select(*(getattr(kind, c.name) for c in hidden))) if hidden else ():
            for column, value in zip(hidden, row, strict=True):
                yield from ((column.mark.reach, words) for words in _words(value))


def _words(value: object) -> Iterator[str]:
    if type(value) is str:  # an enumeration's code is no secret text
        if value.strip():
            yield value.strip()
    elif isinstance(value, list | tuple):
        for part in cast("list[object] | tuple[object, ...]", value):
            yield from _words(part)
    elif isinstance(value, dict):
        yield from _words(list(cast("dict[str, object]", value).values()))


def _phrases(words: str) -> Iterable[str]:
    """The whole text and its sentences, as far as they are long enough to be told from chance."""
    parts = [words, *(part.strip() for part in _SENTENCE_END.split(words))]
    for part in parts:
        shortest = _SHORTEST_CHINESE if _CHINESE.search(part) else _SHORTEST_PHRASE
        if len(part) >= shortest:
            yield part


def _open_names(orm: OrmSession) -> str:
    """All that we say publicly of ourselves and our partners, to look names up in."""
    said: list[str] = []
    for state, contact in orm.execute(select(Delegation.state, Delegation.contact)):
        said += [state, contact]
    practices = select(Practice.organization, Practice.partners).where(Practice.consent.is_(True))
    for organization, partners in orm.execute(practices):
        said += [organization, partners]
    return "\n".join(said).casefold()
