"""Which of the known texts a paper stands on: by the words it prints, by the number it names."""

import re
from collections.abc import Sequence

from cwgdesk.core.folding import western_digits
from cwgdesk.texts.reading.common.raw import RawDocument
from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.found import BaseText
from cwgdesk.texts.received.paragraphs import paragraphs, split_label

_NUMBERED = re.compile(
    r"(?:resolution|résolution|resolución|резолюци\w+|(?:ال)?قرار|decision|décision|decisión"
    r"|решени\w+)s?\s+(?:no\.?\s*|№\s*)?(?P<number>\d[\d/]*)"
    r"|第\s?(?P<han>\d+)\s?号?(?:决议|决定)|(?:决议|决定)\s?(?P<behind>\d+)|[A-Z]/RES/(?P<un>[\d/]+)",
    re.IGNORECASE,
)
_PRINTED = 3.0  # what a printed clause is worth beside a mention
_FEWEST_LETTERS = 25


def stands_on(raw: RawDocument, works: Sequence[Sequence[BaseText]]) -> Sequence[BaseText]:
    """The versions of the work that the paper stands on; nothing where it names or prints none."""
    whole = paragraphs(raw)
    words = [split_label(one.base, one.label)[1] for one in whole if len(one.base) > _FEWEST_LETTERS]
    cited = cited_numbers(raw)
    best: Sequence[BaseText] = ()
    most = 0.0
    for texts in works:
        printed = max(
            (sum(map(bool, map(Clauses(one.clauses).same_words, words))) for one in texts), default=0
        )
        worth = _PRINTED * printed + sum(
            cited.count(number) for number in {one.number for one in texts} if number
        )
        if worth > most:
            best, most = texts, worth
    return best


def cited_numbers(raw: RawDocument) -> list[str]:
    """The numbers of resolutions and decisions that a paper names, as often as it does."""
    return [
        next(filter(None, hit.groups()))
        for block in raw.blocks
        for hit in _NUMBERED.finditer(western_digits(block.text))
    ]
