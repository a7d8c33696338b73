"""Words typed at a paragraph's end and new paragraphs after it are one insertion, as Word writes them."""

from collections.abc import Sequence
from copy import deepcopy

from lxml.etree import tostring

from cwgdesk.papers.word.ooxml import Element, ensure_properties, is_w, make, w
from cwgdesk.papers.word.tracked.looks import copied_properties
from cwgdesk.papers.word.tracked.weave import Stamp


def tell_as_one(content: Sequence[Element], stamp: Stamp) -> None:
    """Move the kept paragraph mark behind the new paragraphs that touch an insertion before it.

    Told apart, LibreOffice loses the paragraph's end on rejecting (the two insertions become one there).
    """
    for at, element in enumerate(content):
        if not is_w(element, "p") or _mark(element) is not None:
            continue
        said = [child for child in element if not is_w(child, "bookmarkStart", "bookmarkEnd")]
        if not said or not is_w(said[-1], "ins"):
            continue
        last = at
        while last + 1 < len(content) and _is_new(content[last + 1]):
            last += 1
        if last > at:
            _move_mark(element, content[last], stamp)


def _mark(paragraph: Element) -> Element | None:
    """The tracked change on a paragraph's mark."""
    held = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return next((e for e in held if is_w(e, "ins", "del")), None) if held is not None else None


def _is_new(element: Element) -> bool:
    mark = _mark(element) if is_w(element, "p") else None
    return mark is not None and is_w(mark, "ins")


def _move_mark(first: Element, last: Element, stamp: Stamp) -> None:
    """End the first paragraph with the inserted mark of the last, which takes the kept one."""
    former = ensure_properties(first)
    base = copied_properties(former)
    held = ensure_properties(last)
    marks = held.find(w("rPr"))
    if marks is None:
        return
    held.remove(marks)
    if tostring(base) != tostring(copied_properties(held)):
        # Rejecting gives the words back to a paragraph that looks as the first one did.
        held.append(stamp.mark("pPrChange", make("pPr", *deepcopy(base))))
    former.append(marks)
