"""Places: where in its blocks a stretch of a clause's text stands."""

from bisect import bisect_right
from functools import cached_property

from cwgdesk.core.spans import Span
from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.structure.lines.residue import Cleaned, clean


class Places:
    """The places of one clause's characters; its blocks are looked at once, however many are asked for."""

    def __init__(self, clause: FoundClause, blocks: tuple[Block, ...]) -> None:
        self._clause, self._blocks = clause, blocks

    def span(self, start: int, end: int) -> Span:
        """The place of characters `start` to `end` of the clause's text in the blocks of the file."""
        at = bisect_right(self._begins, start) - 1
        if at >= 0:
            begin, words, place = self._pieces[at]
            cursor = begin + len(words.text)
            if start < cursor:
                first = place.start + words.back(start - begin)
                last = place.start + words.back(min(end, cursor) - begin - 1) + 1
                return Span(place.block, first, last)
        return self._clause.place

    @cached_property
    def _pieces(self) -> list[tuple[int, Cleaned, Span]]:
        """Where in the clause's text the words of each of its places begin."""
        pieces: list[tuple[int, Cleaned, Span]] = []
        cursor = 0
        for place in (self._clause.place, *self._clause.more):
            words = clean(self._blocks[place.block].text[place.start : place.end])
            begin = self._clause.text.find(words.text, cursor) if words.text else -1
            if begin >= 0:
                cursor = begin + len(words.text)
                pieces.append((begin, words, place))
        return pieces

    @cached_property
    def _begins(self) -> list[int]:
        return [begin for begin, _, _ in self._pieces]
