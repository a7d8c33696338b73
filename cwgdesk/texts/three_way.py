"""Two changes of one wording put together: ours and what the new version made of the same words."""

from collections.abc import Iterator

from cwgdesk.texts.differences import Edit, edits


def merged(base: str, ours: str, theirs: str) -> str | None:
    """`theirs` with what `ours` changed in `base`; None where both changed the same words differently.

    Words next to each other may change on both sides; two insertions at one place collide, for nobody
    knows which comes first.
    """
    mine, other = edits(base, ours, merged=False), edits(base, theirs, merged=False)
    if any(_collide(one, two, ours, theirs) for one in mine for two in other):
        return None
    return "".join(_woven(base, ours, theirs, mine, other))


def _collide(one: Edit, two: Edit, ours: str, theirs: str) -> bool:
    if _is_same(one, two, ours, theirs):
        return False
    if _only_inserts(one) or _only_inserts(two):
        return one.old_start <= two.old_end and two.old_start <= one.old_end
    return one.old_start < two.old_end and two.old_start < one.old_end


def _is_same(one: Edit, two: Edit, ours: str, theirs: str) -> bool:
    same_place = (one.old_start, one.old_end) == (two.old_start, two.old_end)
    return same_place and ours[one.new_start : one.new_end] == theirs[two.new_start : two.new_end]


def _only_inserts(edit: Edit) -> bool:
    return edit.old_start == edit.old_end


def _woven(base: str, ours: str, theirs: str, mine: list[Edit], other: list[Edit]) -> Iterator[str]:
    made = {(e.old_start, e.old_end): ours[e.new_start : e.new_end] for e in mine}
    made |= {(e.old_start, e.old_end): theirs[e.new_start : e.new_end] for e in other}
    at = 0
    for (start, end), words in sorted(made.items()):
        yield base[at:start]
        yield words
        at = end
    yield base[at:]
