"""Changes of formatting, tracked: of letters (w:rPrChange) and of paragraphs (w:pPrChange)."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Protocol

from cwgdesk.papers.word.ooxml import Element, is_w, local, make, paragraph_mark, w
from cwgdesk.papers.word.tracked.lines import run_text, runs
from cwgdesk.papers.word.tracked.pairing import KEPT, Stretch
from cwgdesk.papers.word.tracked.plan import NewParagraph

_CHANGES = (
    "rPrChange",
    "pPrChange",
    "tblPrChange",
    "trPrChange",
    "tcPrChange",
    "ins",
    "del",
    "cellIns",
    "cellDel",
)
_MOVES = ("moveFrom", "moveTo")
_UNSEEN = ("lang", "noProof", "rsid", "webHidden", "rPr", "sectPr", "cnfStyle", "divId")
_ROW_SIGNS = ("ins", "del", "cellIns", "cellDel")
_OUTSIDE = ("rPr", "sectPr")  # of w:pPr: looks of the mark and of the section are told by themselves
_ON = ("1", "true", "on")
_SIDES = {"start": "left", "end": "right"}
_UNSEEN_VALUES = ("hint", "themeTint", "themeShade", "cstheme", "eastAsiaTheme")

Reach = tuple[int, int, Element | None]


class Marking(Protocol):
    """Who makes tracked changes, with author, date and number."""

    def mark(self, name: str, *children: Element) -> Element:
        """A tracked change around `children`."""
        ...


def visible(held: Element | None) -> tuple[str, ...]:
    """What properties make visible, the same whatever order and spelling they have."""
    if held is None:
        return ()
    found = (_told(e) for e in held if isinstance(e.tag, str) and not is_w(e, *_CHANGES, *_MOVES, *_UNSEEN))
    return tuple(sorted(told for told in found if told))


def _told(element: Element) -> str:
    values: list[str] = []
    for key, value in sorted(element.attrib.items()):
        space, _, name = str(key).rpartition("}")
        said = str(value)
        foreign = bool(space) and not str(element.tag).startswith(space)
        if foreign or (name == "val" and said.lower() in _ON):
            continue
        if name.startswith("rsid") or name in _UNSEEN_VALUES:
            continue
        values.append(f"{name}={_SIDES.get(said, said)}")
    inner = "".join(_told(e) for e in element if isinstance(e.tag, str) and not is_w(e, "ins"))
    if is_w(element, "rFonts", "tabs", "numPr") and not values and not inner:
        return ""
    return f"{local(element)}[{' '.join(values)}]{inner}"


def look_changes(paragraph: Element, own: Sequence[Stretch], new: Sequence[NewParagraph]) -> list[Reach]:
    """Where kept letters of a paragraph look otherwise in the new text, and how (None: plainly)."""
    before: _Looks | None = None
    found: list[Reach] = []
    for step in own:
        source = new[step.other].source if step.kind == KEPT and step.other is not None else None
        if source is None:
            continue
        before = before if before is not None else _looks(paragraph)
        shift = step.start - step.at
        after = [(s + shift, e + shift, look, seen) for s, e, look, seen in _looks(source)]
        found += _differing(before, after, step.start, step.end)
    return found


_Looks = list[tuple[int, int, Element | None, tuple[str, ...]]]


def _looks(paragraph: Element) -> _Looks:
    found: _Looks = []
    at = 0
    for run in runs(paragraph):
        length = len(run_text(run))
        if length:
            look = run.find(w("rPr"))
            found.append((at, at + length, look, visible(look)))
        at += length
    return found


def _differing(before: _Looks, after: _Looks, start: int, end: int) -> list[Reach]:
    found: list[Reach] = []
    i = k = 0
    at = start
    while at < end and i < len(before) and k < len(after):
        if before[i][1] <= at:
            i += 1
        elif after[k][1] <= at:
            k += 1
        else:
            stop = min(before[i][1], after[k][1], end)
            if before[i][3] != after[k][3]:
                found.append((at, stop, after[k][2]))
            at = stop
    return found


def track_look(run: Element, look: Element | None, stamp: Marking) -> None:
    """Give a run another look and keep the former one, for whoever rejects the change."""
    held = run.find(w("rPr"))
    former = held if held is not None else make("rPr")
    fresh = _changed("rPr", former, look, stamp)
    if held is not None:
        run.replace(held, fresh)
    else:
        run.insert(0, fresh)


def track_paragraph(paragraph: Element, wanted: Element | None, stamp: Marking, plain_style: str) -> bool:
    """Give a paragraph other properties, and its mark another look; False where they are alike."""
    held = paragraph.find(w("pPr"))
    changed = styled(held, plain_style) != styled(wanted, plain_style)
    if changed:
        former = held if held is not None else make("pPr")
        fresh = _changed("pPr", former, wanted, stamp)
        change = fresh[-1]
        fresh[-1:] = [*(e for e in former if is_w(e, *_OUTSIDE)), change]
        if held is not None:
            paragraph.replace(held, fresh)
        else:
            paragraph.insert(0, fresh)
    return _track_mark(paragraph, wanted, stamp) or changed


def styled(held: Element | None, plain_style: str) -> tuple[str, ...]:
    """What a paragraph's properties make visible; the style that all have anyway is none."""
    return tuple(told for told in visible(held) if told != f"pStyle[val={plain_style}]")


def _track_mark(paragraph: Element, wanted: Element | None, stamp: Marking) -> bool:
    look = wanted.find(w("rPr")) if wanted is not None else None
    held = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    if visible(held) == visible(look):
        return False
    mark = paragraph_mark(paragraph)
    signs = [e for e in mark if is_w(e, "ins", "del", *_MOVES)]
    fresh = _changed("rPr", mark, look, stamp)
    fresh[0:0] = signs
    parent = mark.getparent()
    if parent is not None:
        parent.replace(mark, fresh)
    return True


def track_properties(element: Element, new: Element, name: str, stamp: Marking) -> None:
    """Give a table, row or cell the properties (`name`) that it has in the new text."""
    held, wanted = element.find(w(name)), new.find(w(name))
    if visible(held) == visible(wanted):
        return
    former = held if held is not None else make(name)
    fresh = _changed(name, former, wanted, stamp)
    fresh[-1:] = [*(e for e in former if is_w(e, *_ROW_SIGNS)), fresh[-1]]
    if held is not None:
        element.replace(held, fresh)
    else:
        element.insert(1 if len(element) and is_w(element[0], "tblPrEx") else 0, fresh)


def _changed(name: str, former: Element, wanted: Element | None, stamp: Marking) -> Element:
    """New properties that remember the former ones; what was already tracked keeps its own memory."""
    skipped = (*_CHANGES, *_MOVES, *_OUTSIDE)
    fresh = make(
        name, *(deepcopy(e) for e in (wanted if wanted is not None else ()) if not is_w(e, *skipped))
    )
    earlier = former.find(w(f"{name}Change"))
    if earlier is not None:
        fresh.append(earlier)
    else:
        kept = make(name, *(deepcopy(e) for e in former if not is_w(e, *skipped)))
        fresh.append(stamp.mark(f"{name}Change", kept))
    return fresh
