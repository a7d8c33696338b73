"""The growing one-to-one mapping between two clause lists, with what surrounds each clause."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from cwgdesk.texts.structure.found import FoundClause


class Side:
    """One clause list: neighbours, parents and children by place in the list."""

    def __init__(self, clauses: Sequence[FoundClause]) -> None:
        self.clauses = clauses
        place: dict[UUID, int] = {clause.id: at for at, clause in enumerate(clauses)}
        self.parent = [place.get(c.parent, -1) if c.parent else -1 for c in clauses]
        self.children: list[list[int]] = [[] for _ in clauses]
        for at, parent in enumerate(self.parent):
            if parent >= 0:
                self.children[parent].append(at)

    def neighbour(self, at: int, step: int) -> int:
        """The place before (-1) or after (1); -1 at the ends of the list."""
        return at + step if 0 <= at + step < len(self.clauses) else -1


class Matching:
    """Which old clause is which new one, as far as known; places in the lists, -1 is "nothing"."""

    def __init__(self, old: Side, new: Side) -> None:
        self.old, self.new = old, new
        self.to_new: dict[int, int] = {}
        self.to_old: dict[int, int] = {}

    def pair(self, old: int, new: int) -> None:
        """Record that the old clause is the new one; each is paired once."""
        if old in self.to_new or new in self.to_old:
            raise ValueError("a clause cannot be paired twice")
        self.to_new[old] = new
        self.to_old[new] = old

    def free_old(self) -> list[int]:
        """Old clauses that are not paired yet, in order."""
        return [at for at in range(len(self.old.clauses)) if at not in self.to_new]

    def free_new(self) -> list[int]:
        """New clauses that are not paired yet, in order."""
        return [at for at in range(len(self.new.clauses)) if at not in self.to_old]

    def parent_agrees(self, old: int, new: int) -> bool:
        """Do both stand under the same clause (or both under none)?"""
        above, target = self.old.parent[old], self.new.parent[new]
        return target == (self.to_new.get(above, -2) if above >= 0 else -1)

    def neighbour_agrees(self, old: int, new: int, step: int) -> bool:
        """Are the clauses before (-1) or after (1) both a pair, or both the end of the list?"""
        beside, target = self.old.neighbour(old, step), self.new.neighbour(new, step)
        return target == (self.to_new.get(beside, -2) if beside >= 0 else -1)

    def heir_of_children(self, old: int) -> int:
        """The new clause under which most of the old one's items stand now; -1 if none."""
        homes = Counter(
            self.new.parent[self.to_new[child]] for child in self.old.children[old] if child in self.to_new
        )
        return homes.most_common(1)[0][0] if homes else -1
