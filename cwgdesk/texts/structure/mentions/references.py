"""References: citations of other texts, and of clauses, with one name for each target.

Longer readings come first and what they cover is taken: "UNGA Resolution 70/1" is never also
"Resolution 7", nor the "SDG" of "WSIS&SDG39/22" a goal (docs/domain.md 5).
"""

import re
from collections.abc import Iterator

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import FoundClause, FoundReference
from cwgdesk.texts.structure.mentions.plain import plain
from cwgdesk.texts.structure.mentions.reference_patterns import Named, Pattern, patterns_for
from cwgdesk.texts.structure.mentions.taken import Taken
from cwgdesk.texts.structure.places import Places

_LATIN_OF_CYRILLIC = str.maketrans("АВСЕНКМОРТХаесорх", "ABCEHKMOPTXaecopx")
_LOOKS_LATIN = re.compile("[АВСЕНКМОРТХаесорх]")
_CANDIDATE = re.compile(r"[A-ZА-Я][A-Za-zА-Яа-я.&-]{0,8}\d{0,4}(?:/[\w.()А-Яа-я-]+)+|\b[СC]\d{1,2}\b")

# Every citation has a figure, or a letter of a list.
_MAY_CITE = re.compile(r"\d|\b[a-z]\)")


def references_in(
    clause: FoundClause, blocks: tuple[Block, ...], paths: dict[str, str]
) -> list[FoundReference]:
    """Every citation inside a clause, in reading order.

    `paths` maps the folded paths of the document's own clauses to the paths themselves.
    """
    text = _comparable(clause.text)
    if not _MAY_CITE.search(text):
        return []
    taken, places = Taken(), Places(clause, blocks)
    found: list[tuple[int, int, Named]] = []
    for pattern in patterns_for(text):
        for start, end, named in _finds(pattern, text):
            if taken.take(start, end):
                found.append((start, end, named))
    found.extend(_clause_citations(text, paths, taken))
    return [
        FoundReference(clause.text[start:end], kind, target, clause.id, places.span(start, end))
        for start, end, (kind, target) in sorted(found)
    ]


def _comparable(text: str) -> str:
    """Plain spaces and digits, and Latin letters where Cyrillic look-alikes stand in symbols."""
    text = plain(text)
    if text.isascii() or not _LOOKS_LATIN.search(text):
        return text
    return _CANDIDATE.sub(lambda found: found.group().translate(_LATIN_OF_CYRILLIC), text)


def _finds(pattern: Pattern, text: str) -> Iterator[tuple[int, int, Named]]:
    for match in pattern.look.finditer(text):
        if pattern.item is None:
            named = pattern.name(match, match.group())
            if named:
                yield match.start(), match.end(), named
            continue
        items = list(pattern.item.finditer(match["list"]))
        begin = match.start("list")
        for number, item in enumerate(items):
            named = pattern.name(match, item.group())
            if named:
                # The first item carries the words before the list, the last those after it.
                start = match.start() if number == 0 else begin + item.start()
                end = match.end() if len(items) == 1 else begin + item.end()
                yield start, end, named


_VERBS = (
    "resolves|decides|instructs|invites|requests|urges|encourages|recommends|authorizes|considering|recalling"
    "|recognizing|noting|emphasizing|bearing in mind|taking into account|conscious|aware"
)
_ADDRESSEE = r"(?: (?:the |all )?[A-Z][\w&/-]*(?:,? (?:of the |and the |and |of |the )?[A-Z][\w&/-]*)*)?"
_CITED_CLAUSE = re.compile(
    rf"\b(?P<call>(?:further )?(?:{_VERBS})(?:(?: further| also)|(?: to \w+)?{_ADDRESSEE}))"
    r"\s+(?P<label>(?:[a-z]{1,2}\)|\d{1,2}(?:\.\d{1,2})*)(?:bis|ter)?)(?![\w/])"
)
_CITED_PARAGRAPH = re.compile(
    r"\b[Pp]aragraphs?\s+(?P<label>\d{1,3})(?P<inner>(?:\s\([a-z]{1,2}\))*)"
    r"\s+(?:above|below|of the present resolution)"
)


def _clause_citations(text: str, paths: dict[str, str], taken: Taken) -> Iterator[tuple[int, int, Named]]:
    for look in (_CITED_CLAUSE, _CITED_PARAGRAPH):
        for match in look.finditer(text):
            if not taken.is_free(*match.span()):
                continue
            groups = match.groupdict()
            cited = f"{groups.get('call') or ''} {match['label']}{groups.get('inner') or ''}".strip()
            yield match.start(), match.end(), ("clause", paths.get(cited.casefold(), cited))
