"""Which stretches of a text are taken: what covers a part of one is no second reading of it."""

from bisect import bisect_left


class Taken:
    """Stretches that do not overlap, in order, so that a look costs little however many there are."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def is_free(self, start: int, end: int) -> bool:
        """Does nothing taken reach into this stretch?"""
        at = bisect_left(self._starts, end)  # all before begin before its end
        return at == 0 or self._ends[at - 1] <= start

    def take(self, start: int, end: int) -> bool:
        """Take a stretch if it is free; False where it is not."""
        if not self.is_free(start, end):
            return False
        at = bisect_left(self._starts, start)
        self._starts.insert(at, start)
        self._ends.insert(at, end)
        return True
