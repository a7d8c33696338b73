"""Places: where in its blocks a stretch of a clause's text stands."""

from cwgdesk.core.spans import Span
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.structure.lines.residue import clean


def span_in(clause: FoundClause, blocks: tuple[Block, ...], start: int, end: int) -> Span:
    """The place of characters `start` to `end` of the clause's text in the blocks of the file."""
    cursor = 0
    for place in (clause.place, *clause.more):
        words = clean(blocks[place.block].text[place.start : place.end])
        begin = clause.text.find(words.text, cursor) if words.text else -1
        if begin < 0:
            continue
        cursor = begin + len(words.text)
        if begin <= start < cursor:
            first = place.start + words.back(start - begin)
            last = place.start + words.back(min(end, cursor) - begin - 1) + 1
            return Span(place.block, first, last)
    return clause.place
