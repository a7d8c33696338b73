"""The paragraphs of a file, counted while they are written: refused before they are too many to hold."""

from collections.abc import Iterable
from typing import Self, SupportsIndex

from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.common.raw import Block


class Blocks(list[Block]):
    """A list that refuses what no genuine text has; a part of a file may be taken in a thousand times."""

    def __init__(self, file: str, limits: Limits, blocks: Iterable[Block] = ()) -> None:
        super().__init__()
        self._file, self._limits, self._letters = file, limits, 0
        self.extend(blocks)

    def append(self, block: Block) -> None:
        """One more, if there is room for it."""
        self._count(block)
        super().append(block)

    def extend(self, blocks: Iterable[Block]) -> None:
        """Several more, if there is room for them."""
        for block in blocks:
            self.append(block)

    def insert(self, index: SupportsIndex, block: Block) -> None:
        """One more, elsewhere."""
        self._count(block)
        super().insert(index, block)

    def __iadd__(self, blocks: Iterable[Block]) -> Self:
        self.extend(blocks)
        return self

    def _count(self, block: Block) -> None:
        letters = len(block.text) + len(block.label)
        self._letters += letters
        if letters > self._limits.paragraph:
            raise refusals.too_large(self._file, f"a paragraph of over {self._limits.paragraph} letters")
        if len(self) >= self._limits.blocks:
            raise refusals.too_large(self._file, f"over {self._limits.blocks} paragraphs")
        if self._letters > self._limits.letters:
            raise refusals.too_large(self._file, f"over {self._limits.letters // 1_000_000} million letters")
