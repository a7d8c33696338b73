"""What is seen in a line and is no letter: pictures, drawings, formulas, symbols, note marks.

Each gets one passing character, the same on both sides where the same is seen, so that the
comparison of words finds what was put in, taken out or moved. A drawing that holds words answers
to the drawing whose words are alike; the words are then compared within it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import NamedTuple

from cwgdesk.papers.word.ooxml import (
    MC,
    SIGN,
    SIGNS,
    Element,
    R,
    fallback,
    is_w,
    local,
    text_boxes,
    w,
)
from cwgdesk.papers.word.tracked.lines import line_text
from cwgdesk.papers.word.tracked.pairing import pair_up

_FIRST = 0xF0000  # private use: no letter of any script, and a word of its own to the comparison
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FORMULAS = (f"{_MATH}oMath", f"{_MATH}oMathPara")
# Children of a run that show nothing of their own, or whose letters `lines` reads.
_UNSEEN = (
    *("rPr", "t", "delText", "fldChar", "instrText", "delInstrText", "proofErr", "softHyphen"),
    *("lastRenderedPageBreak", "annotationRef", "footnoteRef", "endnoteRef", "commentReference"),
    *("separator", "continuationSeparator", "permStart", "permEnd"),
)
_NOTES = ("footnoteReference", "endnoteReference")
# Numbers that programs make up anew, and stacking orders.
_MADE_UP = frozenset(
    {"id", "name", "anchorId", "editId", "paraId", "textId", "relativeHeight", "gfxdata", "spid", "descr"}
)
_BOX_ALIKE = 0.1
_NOTE_ALIKE = 0.3


class Side(NamedTuple):
    """One story of one file: its root, and for each relation a fingerprint of what it leads to."""

    root: Element
    targets: Mapping[str, str]
    notes: Mapping[str, Mapping[str, Element]]  # "footnote" and "endnote": by number


@dataclass(slots=True)
class Answers:
    """Which boxes and notes of both sides answer to each other."""

    boxes: list[tuple[Element, Element]] = field(default_factory=list[tuple[Element, Element]])
    notes: dict[str, dict[str, Element]] = field(default_factory=dict[str, dict[str, Element]])
    reshaped: bool = False  # a drawing stays, with the same words in another shape


@dataclass(slots=True)
class _Signs:
    known: dict[str, str] = field(default_factory=dict[str, str])

    def of(self, key: str) -> str:
        return self.known.setdefault(key, chr(_FIRST + len(self.known)))


def sign_objects(base: Side, new: Side) -> Answers:
    """Give every object of both stories its sign, and say which boxes and notes answer to each other."""
    signs, answers = _Signs(), Answers()
    old, fresh = list(_objects(base.root)), list(_objects(new.root))
    numbers = _paired_boxes(old, fresh, base, new, answers)
    marks = {name: _paired_notes(name, old, fresh, base, new, answers) for name in _NOTES}
    for at, (side, found) in enumerate(((base, old), (new, fresh))):
        for element in found:
            key = numbers[at].get(element)
            if key is None and is_w(element, *_NOTES):
                key = marks[local(element)][at].get(element.get(w("id"), ""))
            element.set(SIGN, signs.of(key or fingerprint(element, side.targets)))
    return answers


def unsigned(root: Element) -> None:
    """Take all signs away again."""
    for element in root.iter():
        if isinstance(element.tag, str) and SIGN in element.attrib:
            del element.attrib[SIGN]


def pictured(root: Element) -> bool:
    """Make of every embedded object the picture that is shown of it; was there any?"""
    found = list(root.iter(w("object")))
    for embedded in found:
        embedded.tag = w("pict")
        embedded.attrib.clear()
        for child in [e for e in embedded if not _is_shape(e)]:
            embedded.remove(child)
    return bool(found)


def mirror(root: Element) -> None:
    """Bring what was marked in the words of a drawing into its double for programs older than 2010."""
    for double in root.iter(f"{{{MC}}}AlternateContent"):
        choice = double.find(f"{{{MC}}}Choice")
        if (
            choice is None
            or next(choice.iter(w("ins"), w("del"), w("rPrChange"), w("pPrChange")), None) is None
        ):
            continue
        boxes = list(choice.iter(w("txbxContent")))
        for older in double.findall(f"{{{MC}}}Fallback"):
            twins = list(older.iter(w("txbxContent")))
            if len(twins) != len(boxes):
                double.remove(older)
                continue
            for box, twin in zip(boxes, twins, strict=True):
                twin[:] = [deepcopy(e) for e in box]


def seen_in(root: Element, margins: Iterable[Element] = ()) -> set[str]:
    """What a file shows besides the words of its lines, as it is called where nothing can answer to it.

    A header or footer that only counts pages (`margins`) says nothing that could differ.
    """
    found = {_name(element) for element in _objects(root)} - {""}
    if next(root.iter(w("tbl")), None) is not None:
        found.add("tables")
    if any(any(map(str.isalpha, text.text or "")) for margin in margins for text in margin.iter(w("t"))):
        found.add("headers and footers")
    return found


def _name(element: Element) -> str:
    if is_w(element, *_NOTES):
        return "notes"
    if element.tag in _FORMULAS:
        return "formulas"
    return "pictures and drawings" if _is_drawn(element) else ""


def _is_drawn(element: Element) -> bool:
    return element.tag == f"{{{MC}}}AlternateContent" or is_w(element, "drawing", "pict", "object")


def _is_shape(element: Element) -> bool:
    return str(element.tag).startswith("{urn:schemas-microsoft-com:vml}")


def _objects(element: Element) -> Iterator[Element]:
    """The outermost objects of a story in reading order, those in text boxes after the box."""
    for child in element:
        if not isinstance(child.tag, str) or fallback(child):
            continue
        if is_w(element, "r") and not is_w(child, *_UNSEEN) and (not is_w(child, *SIGNS) or _is_break(child)):
            yield child
            for box in text_boxes(child):
                yield from _objects(box)
        elif child.tag in _FORMULAS:
            yield child
        elif not is_w(child, "rPr", "pPr", "sectPr"):
            yield from _objects(child)


def _is_break(element: Element) -> bool:
    """Does it begin a new page or column?"""
    return is_w(element, "br") and element.get(w("type")) in ("page", "column")


def fingerprint(element: Element, targets: Mapping[str, str]) -> str:
    """What an object looks like, whatever numbers it has; words in boxes do not count."""
    if fallback(element) or local(element) in ("shapetype", ""):
        return ""
    if is_w(element, "txbxContent"):
        return "<box/>"
    told = [local(element)]
    for key, value in sorted(element.attrib.items()):
        space, _, name = str(key).rpartition("}")
        if space == f"{{{R}":
            told.append(f"{name}={targets.get(str(value), '')}")
        elif (
            key != SIGN and name not in _MADE_UP and not name.startswith("rsid") and not _is_type(name, value)
        ):
            told.append(f"{name}={value}")
    inner = "".join(fingerprint(child, targets) for child in element)
    return f"<{' '.join(told)}>{(element.text or '').strip()}{inner}</>"


def _is_type(name: str, value: str | bytes) -> bool:
    return name == "type" and str(value).startswith("#")


Keys = dict[Element, str]


def _paired_boxes(
    old: Sequence[Element], fresh: Sequence[Element], base: Side, new: Side, answers: Answers
) -> tuple[Keys, Keys]:
    left, right = [e for e in old if _boxes(e)], [e for e in fresh if _boxes(e)]
    keys: tuple[Keys, Keys] = ({}, {})
    for number, (i, k) in enumerate(filled(pair_up(_texts(left), _texts(right), _BOX_ALIKE))):
        before = left[i] if i is not None else None
        after = right[k] if k is not None else None
        for element, known in ((before, keys[0]), (after, keys[1])):
            if element is not None:
                known[element] = f"box {number} {id(known)}"
        if before is None or after is None or len(_boxes(before)) != len(_boxes(after)):
            continue
        keys[0][before] = keys[1][after] = f"box {number}"
        answers.boxes += zip(_boxes(before), _boxes(after), strict=True)
        if fingerprint(before, base.targets) != fingerprint(after, new.targets):
            answers.reshaped = True
    return keys


def _boxes(element: Element) -> list[Element]:
    return list(text_boxes(element))


def _texts(elements: Sequence[Element]) -> list[str]:
    return [" ".join(line_text(p) for box in _boxes(e) for p in box.iter(w("p"))) for e in elements]


def _paired_notes(
    name: str, old: Sequence[Element], fresh: Sequence[Element], base: Side, new: Side, answers: Answers
) -> tuple[dict[str, str], dict[str, str]]:
    """A key for each number of a note: the same on both sides where the notes answer to each other."""
    kind = name.removesuffix("Reference")
    left, right = ([e.get(w("id"), "") for e in side if is_w(e, name)] for side in (old, fresh))
    texts = [
        [_note_text(side.notes.get(kind, {}).get(number)) for number in numbers]
        for side, numbers in ((base, left), (new, right))
    ]
    known = answers.notes.setdefault(kind, {})
    keys: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for number, (i, k) in enumerate(filled(pair_up(texts[0], texts[1], _NOTE_ALIKE))):
        both = i is not None and k is not None
        if i is not None:
            keys[0][left[i]] = f"{kind} {number}" + ("" if both else " base")
        if k is not None:
            keys[1][right[k]] = f"{kind} {number}" + ("" if both else " new")
        if i is not None and k is not None and (note := new.notes.get(kind, {}).get(right[k])) is not None:
            known[left[i]] = note
    return keys


def _note_text(note: Element | None) -> str:
    return " ".join(line_text(p) for p in note.iter(w("p"))) if note is not None else ""


def filled(pairs: Sequence[tuple[int | None, int | None]]) -> Iterator[tuple[int | None, int | None]]:
    """The pairs, with as many left over on either side between two of them taken as reworded, one by one."""
    alone: tuple[list[int], list[int]] = ([], [])
    for i, k in [*pairs, (-1, -1)]:
        if i is not None and k is not None:
            if len(alone[0]) == len(alone[1]):
                yield from zip(*alone, strict=True)
            else:
                yield from ((n, None) for n in alone[0])
                yield from ((None, n) for n in alone[1])
            alone = ([], [])
            if i >= 0:
                yield i, k
        elif i is not None:
            alone[0].append(i)
        elif k is not None:
            alone[1].append(k)
