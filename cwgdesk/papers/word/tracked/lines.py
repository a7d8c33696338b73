"""A paragraph as a line of characters, each of which knows the run that shows it.

A run is cut until it holds either letters only or a single object (note mark, picture, field
sign), so that whole runs can be marked as inserted or deleted. An object that is seen and has been
given a sign (`sides.objects`) counts as one character; any other shows none.
"""

from collections.abc import Collection, Iterator
from copy import deepcopy
from dataclasses import dataclass

from cwgdesk.papers.word.ooxml import (
    MC,
    SIGN,
    SIGNS,
    XML_SPACE,
    Element,
    is_w,
    local,
    make,
    set_text,
    w,
)


@dataclass(frozen=True, slots=True)
class Atom:
    """A run that shows characters `start:end` of the line; an object shows none."""

    run: Element
    start: int
    end: int


def runs(element: Element) -> Iterator[Element]:
    """The runs of a paragraph that are there: not those already marked as deleted; formulas are runs, too."""
    for child in element:
        if is_w(child, "r") or (child.get(SIGN) and not is_w(child, "pPr")):
            yield child
        elif not is_w(child, "pPr", "del", "moveFrom", "sdtPr") and child.tag != f"{{{MC}}}Fallback":
            yield from runs(child)


def shown(child: Element) -> str:
    """The characters that a run's child stands for."""
    if is_w(child, "t"):
        text = (child.text or "").translate({9: " ", 10: " ", 13: " "})
        return text if child.get(XML_SPACE) == "preserve" else text.strip(" ")
    sign = child.get(SIGN)
    if sign:
        return sign
    return SIGNS.get(local(child), "") if is_w(child, *SIGNS) else ""


def run_text(run: Element) -> str:
    """The characters of a run, or the sign of a formula."""
    return run.get(SIGN) or "".join([shown(child) for child in run])


def line_text(paragraph: Element) -> str:
    """The words of a paragraph; tabs and breaks as such, objects left out."""
    return "".join([run_text(run) for run in runs(paragraph)])


def isolate(paragraph: Element) -> None:
    """Cut every run so that it holds letters only, or one object."""
    for run in [run for run in runs(paragraph) if not run.get(SIGN)]:
        groups: list[list[Element]] = []
        lettered = False
        for child in [e for e in run if not is_w(e, "rPr")]:
            if is_w(child, "t"):
                set_text(child, shown(child))
            if is_w(child, "lastRenderedPageBreak", "annotationRef") or not isinstance(child.tag, str):
                run.remove(child)
                continue
            letters = is_w(child, "t", *SIGNS) and not child.get(SIGN)
            if letters and lettered:
                groups[-1].append(child)
            else:
                groups.append([child])
            lettered = letters
        for group in groups[:-1]:
            run.addprevious(_same_look(run, group))


def cut(paragraph: Element, offsets: Collection[int]) -> list[Atom]:
    """The atoms of an isolated paragraph after cutting its runs at these characters."""
    atoms: list[Atom] = []
    at = 0
    for run in list(runs(paragraph)):
        length = len(run_text(run))
        for offset in sorted({o for o in offsets if at < o < at + length}):
            head = _cut_run(run, offset - at)
            atoms.append(Atom(head, at, offset))
            length -= offset - at
            at = offset
        atoms.append(Atom(run, at, at + length))
        at += length
    return atoms


def _cut_run(run: Element, letters: int) -> Element:
    """Move the first `letters` characters into a run of their own before it; return that."""
    moved: list[Element] = []
    for child in [e for e in run if not is_w(e, "rPr")]:
        length = len(shown(child))
        if length <= letters:
            moved.append(child)
            letters -= length
        else:
            if letters:
                text = child.text or ""
                set_text(piece := make("t"), text[:letters])
                set_text(child, text[letters:])
                moved.append(piece)
            break
        if not letters:
            break
    head = _same_look(run, moved)
    run.addprevious(head)
    return head


def _same_look(run: Element, children: list[Element]) -> Element:
    look = run.find(w("rPr"))
    fresh = make("r", *([] if look is None else [deepcopy(look)]))
    fresh.extend(children)
    return fresh
