"""An independent reading of what was written: the judge of every export before it gets its name.

Shares nothing with the modules that write, so that it cannot repeat their mistakes. It reads
with the standard library and asks: what do the paragraphs say with every change rejected, what
with every change accepted, and is the markup lawful where the schema validators look away?
"""

import io
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_COMING, _GOING = (f"{_W}ins", f"{_W}moveTo"), (f"{_W}del", f"{_W}moveFrom")
_MOST_ID = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Reading:
    """The paragraphs that hold words, white space made single, and how many characters are marked."""

    paragraphs: tuple[str, ...]
    marked: int


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a file as written."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def read(document: bytes, *, accepted: bool) -> Reading:
    """What the body says with every change accepted, or with every change rejected."""
    root = ET.fromstring(document)  # noqa: S314 - our own bytes, DOCTYPE refused before
    body = root.find(f"{_W}body")
    judge = _Judge(_GOING if accepted else _COMING)
    judge.visit(body if body is not None else root)
    texts = [*judge.done, "".join(judge.open)]
    worded = tuple(words for text in texts if (words := " ".join(text.split())))
    return Reading(worded, _marked(root))


class _Judge:
    """Walks a story and gathers its words, skipping what the chosen reading does not show."""

    def __init__(self, hidden: tuple[str, ...]) -> None:
        self.hidden = hidden
        self.done: list[str] = []
        self.open: list[str] = []

    def visit(self, element: ET.Element) -> None:
        for child in element:
            name = child.tag.removeprefix(_W)
            if child.tag in self.hidden or name in ("rPr", "pPr", "instrText", "delInstrText"):
                continue
            if child.tag == _FALLBACK or (name == "tr" and self._is_hidden(child.find(f"{_W}trPr"))):
                continue
            if name in ("t", "delText"):
                self.open.append(child.text or "")
            elif name in ("tab", "br", "cr"):
                self.open.append(" ")
            elif name == "noBreakHyphen":
                self.open.append("-")
            else:
                self.visit(child)
            if name == "p" and not self._is_hidden(child.find(f"{_W}pPr/{_W}rPr")):
                self.done.append("".join(self.open))
                self.open.clear()

    def _is_hidden(self, held: ET.Element | None) -> bool:
        return held is not None and any(child.tag in self.hidden for child in held)


def _marked(root: ET.Element) -> int:
    return sum(
        len("".join((text.text or "").split()))
        for change in root.iter()
        if change.tag in (_COMING[0], _GOING[0])
        for text in change.iter()
        if text.tag in (f"{_W}t", f"{_W}delText")
    )


def faults(parts: dict[str, bytes]) -> list[str]:
    """What is unlawful in the stories and no schema validator reports; empty when all is well."""
    found: list[str] = []
    for name, data in parts.items():
        if name.startswith("word/") and name.endswith(".xml") and "theme" not in name:
            root = ET.fromstring(data)  # noqa: S314 - our own bytes, DOCTYPE refused before
            found += [f"{name}: {fault}" for fault in _faults(root)]
    return found


def _faults(root: ET.Element) -> Iterator[str]:
    yield from _text_faults(root, inside_deleted=False)
    yield from _range_faults(root, "bookmarkStart", "bookmarkEnd")
    yield from _range_faults(root, "commentRangeStart", "commentRangeEnd")
    ids = [e.get(f"{_W}id", "") for e in root.iter() if e.tag in (*_COMING, *_GOING)]
    if len(ids) != len(set(ids)):
        yield "two changes bear the same number"
    if any(not i.isdigit() or int(i) > _MOST_ID for i in ids):
        yield "a change has a number that Word cannot hold"
    depth = 0
    for sign in root.iter(f"{_W}fldChar"):
        depth += {"begin": 1, "end": -1}.get(sign.get(f"{_W}fldCharType", ""), 0)
        if depth < 0:
            yield "a field ends that never began"
            return
    if depth:
        yield "a field is not closed"


def _text_faults(element: ET.Element, *, inside_deleted: bool) -> Iterator[str]:
    for child in element:
        name = child.tag.removeprefix(_W)
        if name in ("delText", "delInstrText") and not inside_deleted:
            yield f"w:{name} outside a deletion"
        if name in ("t", "instrText") and inside_deleted:
            yield f"w:{name} inside a deletion"
        deleted = inside_deleted or child.tag == _GOING[0]
        yield from _text_faults(child, inside_deleted=deleted and name != "txbxContent")


def _range_faults(root: ET.Element, start: str, end: str) -> Iterator[str]:
    opened = [e.get(f"{_W}id") for e in root.iter(f"{_W}{start}")]
    closed = [e.get(f"{_W}id") for e in root.iter(f"{_W}{end}")]
    if sorted(map(str, opened)) != sorted(map(str, closed)):
        yield f"w:{start} and w:{end} do not match"
