"""Three texts become one: the field as sent, what we have made of it since, and what came back."""

from collections.abc import Sequence
from dataclasses import dataclass

from cwgdesk.papers.back.changes import Cut, settled
from cwgdesk.texts.differences import Edit, edits


@dataclass(frozen=True, slots=True)
class Merged:
    """The text with the cuts made; `collides` where ours says something else at their place."""

    text: str
    collides: bool = False
    is_there: bool = False  # we made the same change ourselves


def after_cuts(sent: str, cuts: Sequence[Cut]) -> str:
    """The text as sent with these cuts made."""
    words, at = "", 0
    for cut in _in_order(cuts):
        words += sent[at : cut.start] + cut.text
        at = cut.end
    return words + sent[at:]


def merged(
    sent: str, ours: str, taken: Sequence[Cut], wanted: Sequence[Cut], *, forced: bool = False
) -> Merged:
    """Our text with the wanted cuts made as well; `taken` are those of the same file it has already.

    Nothing is made where one of them collides, unless it is forced: then their words stand there.
    """
    collides, there = False, True
    for cut in _in_order(wanted):
        one = _with_cut(sent, ours, taken, cut, forced=forced)
        collides, there = collides or one.collides, there and one.is_there
        ours, taken = one.text, [*taken, cut]
    return Merged(ours, collides, is_there=there and bool(wanted))


def _in_order(cuts: Sequence[Cut]) -> list[Cut]:
    return sorted(cuts, key=lambda cut: (cut.order, cut.start))


def _with_cut(sent: str, ours: str, taken: Sequence[Cut], cut: Cut, *, forced: bool) -> Merged:
    middle = after_cuts(sent, taken)
    start, end = _place(taken, cut)
    wanted = after_cuts(sent, [*taken, cut])
    if _as_printed(ours) == _as_printed(middle):
        return Merged(wanted, is_there=_as_printed(wanted) == _as_printed(middle))
    if _as_printed(ours) == _as_printed(wanted):
        return Merged(ours, is_there=True)
    own = _settled(middle, ours, edits(middle, ours, merged=False))
    near = [edit for edit in own if _meets(middle, ours, edit, start, end, cut.text)]
    first = min([start, *(edit.old_start for edit in near)])
    last = max([end, *(edit.old_end for edit in near)])
    own_first, own_last = _carried(own, near, first, last)
    theirs = middle[first:start] + cut.text + middle[end:last]
    result = ours[:own_first] + theirs + ours[own_last:]
    if not near:
        return Merged(result)
    if ours[own_first:own_last] == theirs:
        return Merged(ours, is_there=True)
    return Merged(result if forced else ours, collides=True)


def _place(taken: Sequence[Cut], cut: Cut) -> tuple[int, int]:
    """Where a cut of the text as sent is made in the text with the taken ones."""
    shift = sum(len(t.text) - (t.end - t.start) for t in taken if t.order < cut.order)
    return cut.start + shift, cut.end + shift


def _carried(own: list[Edit], near: list[Edit], first: int, last: int) -> tuple[int, int]:
    """A stretch of the middle text in ours; what we put in at its edges stays outside."""

    def grown(edit: Edit) -> int:
        return edit.new_end - edit.new_start - (edit.old_end - edit.old_start)

    before = [e for e in own if e not in near and e.old_end <= first]
    inside = [e for e in own if e in near or (first < e.old_end <= last and e.old_start < last)]
    start = first + sum(map(grown, before))
    return start, start + last - first + sum(map(grown, inside))


def _meets(middle: str, ours: str, edit: Edit, start: int, end: int, text: str) -> bool:
    """Is our own edit at the same place? White space that goes with what the cut takes out does not count."""
    put_in = ours[edit.new_start : edit.new_end]
    if start <= edit.old_start < edit.old_end <= end and not middle[edit.old_start : edit.old_end].strip():
        return bool(put_in.strip())
    if edit.old_start < end and start < edit.old_end:
        return True
    if start == end and edit.old_start < start < edit.old_end:
        return True
    if edit.old_start == edit.old_end and (start < edit.old_start < end):
        return True
    if edit.old_start == edit.old_end == start == end:
        return True
    if start == end == edit.old_end and text[:1].isalnum():  # more letters for a word that we changed
        return (put_in or middle[edit.old_start : edit.old_end])[-1:].isalnum()
    if start == end == edit.old_start and text[-1:].isalnum():
        return (put_in or middle[edit.old_start : edit.old_end])[:1].isalnum()
    return False


def _as_printed(text: str) -> list[str]:
    """The text without the white space that no paper shows, such as a word at a line's end leaves behind."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def _settled(old: str, new: str, own: Sequence[Edit]) -> list[Edit]:
    """Our own edits told as the cuts of what came back are."""
    found: list[Edit] = []
    for edit in own:
        text = new[edit.new_start : edit.new_end]
        start, end, _ = settled(old, edit.old_start, edit.old_end, text, found[-1].old_end if found else 0)
        by = edit.old_start - start
        found.append(Edit(start, end, edit.new_start - by, edit.new_end - by))
    return found
