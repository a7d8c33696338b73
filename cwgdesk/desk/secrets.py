"""The words that must not leave the delegation: what an export is searched for before it is named.

A text is searched for whole and sentence by sentence. Words that also stand in a public document
of the library are no secret. A sentence too short to be told from chance only warns, unless a
number among its words makes it one of a kind: docs/promises.md says the rule.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cwgdesk.core.folding import for_leaks, for_search
from cwgdesk.desk import secret_sources
from cwgdesk.workspace.marks import Reach
from cwgdesk.workspace.store import Workspace

_SHORTEST_NAME = 4
_SHORTEST_PHRASE = 12  # characters; shorter sentences ("Yes.") stand in every paper
_SHORTEST_CHINESE = 6
_SHORTEST_AMOUNT = 5  # letters and digits of a short sentence that a number makes one of a kind
_SHORTEST_DOUBT = 3
_FEWEST_WORDS = 3
_HEADING_WORDS = 5  # a line of a document with fewer may be a heading, as others have it too
_CHINESE = re.compile(r"[㐀-鿿]")
_CHINESE_NUMBER = re.compile(r"[0-9一二三四五六七八九十百千万亿两]")
_SENTENCE_END = re.compile(r"(?<=[.!?;…؟؛])\s+|(?<=[。！？；])|\n+")
_MONEY = re.compile(r"(?:chf|usd|eur|gbp|[$€£¥]|francs?|dollars?|euros?|%|فرنك|دولار|франк|долл)")


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a paper is searched for: `phrases` refuse the export, `doubtful` ones only warn.

    `known` holds the letters of all public texts: a piece of a secret that stands there tells nothing.
    """

    phrases: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    known: str = ""


def secret_phrases(ws: Workspace) -> list[str]:
    """The phrases alone that must not stand in a paper."""
    return list(secrets_of(ws).phrases)


def secrets_of(ws: Workspace) -> Secrets:
    """All confidential texts, those of the past and of documents too, without what is public anyway."""
    with ws.read() as orm:
        names, texts = set[str](), set[str]()
        for reach, words in secret_sources.written(ws, orm):
            # A name may rightly stand in a paper (the contact, who is behind a practice): no secret then.
            (names if reach is Reach.NAME else texts).add(words)
        open_names = secret_sources.open_names(orm)
        public = list(secret_sources.public_texts(orm))
        lines = set(secret_sources.confidential_paragraphs(ws, orm))
    known = _Known(public)
    sorted_out = _Sorted(known)
    for words in texts:
        sorted_out.add(words)
    for line in lines:
        sorted_out.add(line, may_be_heading=True)
    sorted_out.phrases.update(n for n in names if len(n) >= _SHORTEST_NAME and n.casefold() not in open_names)
    return Secrets(_longest_first(sorted_out.phrases), _longest_first(sorted_out.doubtful), known.letters)


class _Known:
    """The public texts, to look pieces of secrets up in."""

    def __init__(self, texts: list[str]) -> None:
        self.letters = for_leaks("".join(texts))
        self._words = f" {' '.join(_tokens(' '.join(texts)))} "

    def holds(self, part: str) -> bool:
        """Does it stand in a public text? Short parts as words of their own: "no" is not in "north"."""
        letters = for_leaks(part)
        if len(letters) >= _SHORTEST_PHRASE or _CHINESE.search(part):
            return letters in self.letters
        return f" {' '.join(_tokens(part))} " in self._words


class _Sorted:
    """Phrases that refuse an export, and those that only warn."""

    def __init__(self, known: _Known) -> None:
        self._known = known
        self.phrases = set[str]()
        self.doubtful = set[str]()

    def add(self, words: str, *, may_be_heading: bool = False) -> None:
        """Sort a text in: its sentences, and the whole where it is not made of public sentences alone."""
        parts = list(_sentences(words))
        secret = [part for part in parts if not self._known.holds(part)]
        if secret and len(parts) > 1 and not self._known.holds(words):
            secret.append(words.strip())
        for part in secret:
            if _blocks(part) and not (may_be_heading and _is_heading(part)):
                self.phrases.add(part)
            elif _tells(part):
                self.doubtful.add(part)


def _blocks(part: str) -> bool:
    """Can it hardly stand in a paper by chance?"""
    if _CHINESE.search(part):
        letters = for_leaks(part)
        return len(part) >= _SHORTEST_CHINESE or (
            len(letters) >= _SHORTEST_AMOUNT - 1 and _CHINESE_NUMBER.search(letters) is not None
        )
    return (len(part) >= _SHORTEST_PHRASE and len(for_leaks(part)) >= _SHORTEST_AMOUNT) or _is_amount(part)


def _is_amount(part: str) -> bool:
    """A number among other words ("Max 5 M CHF", "no to 7 %"), or with its currency ("CHF 5m")."""
    tokens = _tokens(part)
    numbered = any(any(c.isdigit() for c in token) for token in tokens)
    letters = "".join(tokens)
    if not numbered or letters.isdigit():
        return False
    if len(tokens) >= _FEWEST_WORDS and len(letters) >= _SHORTEST_AMOUNT:
        return True
    return len(letters) >= _SHORTEST_AMOUNT - 1 and _MONEY.search(for_search(part)) is not None


def _tells(part: str) -> bool:
    """Is it worth a look when it stands in a paper? Single letters are not, nor are two."""
    letters = for_leaks(part)
    few = _CHINESE.search(part) or any(c.isdigit() for c in letters)
    return len(letters) >= (_SHORTEST_DOUBT - 1 if few else _SHORTEST_DOUBT)


def _is_heading(part: str) -> bool:
    if _CHINESE.search(part):
        return len(part) < 2 * _SHORTEST_CHINESE and not _CHINESE_NUMBER.search(part)
    return len(part.split()) < _HEADING_WORDS and not any(c.isdigit() for c in for_search(part))


def _sentences(words: str) -> Iterator[str]:
    for part in _SENTENCE_END.split(words):
        if part.strip():
            yield part.strip()


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", for_search(text))


def _longest_first(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
