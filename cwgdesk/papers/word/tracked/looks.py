"""How words look that are put into a Word paragraph: like their neighbours, with emphasis of their own."""

import re
from copy import deepcopy
from itertools import pairwise

from cwgdesk.papers.word.ooxml import Element, is_w, make, printable, text_element, w
from cwgdesk.papers.word.tracked.lines import line_text
from cwgdesk.papers.word.tracked.plan import NewParagraph, NewRun

_NOT_COPIED = ("rPrChange", "ins", "del", "moveFrom", "moveTo", "vanish", "webHidden", "specVanish")
_EMPHASIS = ("b", "bCs", "i", "iCs", "u", "caps", "smallCaps", "vertAlign", "highlight", "strike", "dstrike")


def style_of(held: Element | None) -> str:
    """The style id that a w:pPr names, or ""."""
    style = held.find(w("pStyle")) if held is not None else None
    return style.get(w("val"), "") if style is not None else ""


def copied_properties(held: Element) -> Element:
    """A paragraph's properties for another paragraph: no section, no earlier marks."""
    copy = deepcopy(held)
    for element in [
        e for e in copy.iter() if is_w(e, "sectPr", "pPrChange", "ins", "del", "moveFrom", "moveTo")
    ]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return copy


def new_runs(
    paragraph: NewParagraph, start: int, end: int, look: Element | None, *, fresh: bool
) -> list[Element]:
    """Runs for letters `start:end` of a new paragraph, in the given look and with its own emphasis."""
    bounds = {start, end}
    for run in paragraph.looks:
        bounds |= {at for at in (run.start, run.end) if start < at < end}
    found: list[Element] = []
    ordered = sorted(bounds)
    for a, b in pairwise(ordered):
        own = next((run for run in paragraph.looks if run.start <= a < run.end), None)
        run = make("r")
        held = _copied_look(look, keep_emphasis=own is None and not (fresh and paragraph.looks))
        if own is not None and (own.bold or own.italic):
            held = held if held is not None else make("rPr")
            _emphasize(held, own)
        if held is not None and len(held):
            run.append(held)
        run.extend(text_element(printable(paragraph.text[a:b])))
        if len(run):
            found.append(run)
    return found


def _emphasize(held: Element, own: NewRun) -> None:
    at = 0
    while at < len(held) and is_w(held[at], "rStyle", "rFonts"):
        at += 1
    names = [*(("b", "bCs") if own.bold else ()), *(("i", "iCs") if own.italic else ())]
    held[at:at] = [make(name) for name in names]


def _copied_look(look: Element | None, *, keep_emphasis: bool) -> Element | None:
    if look is None:
        return None
    copy = deepcopy(look)
    for element in list(copy):
        style = is_w(element, "rStyle") and re.search(
            "(?i)(foot|end)note|comment|link", element.get(w("val"), "")
        )
        if is_w(element, *_NOT_COPIED) or style or (not keep_emphasis and is_w(element, *_EMPHASIS)):
            copy.remove(element)
    return copy


def first_look(model: Element | None) -> Element | None:
    """The look of a paragraph's first letters, without emphasis."""
    if model is None:
        return None
    for run in model.iter(w("r")):
        if line_text(make("p", deepcopy(run))).strip():
            return _copied_look(run.find(w("rPr")), keep_emphasis=False)
    return None
