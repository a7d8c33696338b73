"""An independent reading of what was written: the judge of every export before it gets its name.

Shares nothing with the modules that write, so that it cannot repeat their mistakes. It reads
with the standard library and asks: what do the paragraphs say with every change rejected, what
with every change accepted, and is the markup lawful where the schema validators look away?
"""

import io
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_COMING, _GOING = (f"{_W}ins", f"{_W}moveTo"), (f"{_W}del", f"{_W}moveFrom")
_MOST_ID = 2**31 - 1


Document = bytes | ET.Element  # a part as written, or parsed already


@dataclass(frozen=True, slots=True)
class Reading:
    """The paragraphs that hold words, white space made single, and how many characters are marked."""

    paragraphs: tuple[str, ...]
    marked: int


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a file as written."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def parsed(document: Document) -> ET.Element:
    """The root of a part, for several readings of it."""
    if isinstance(document, ET.Element):
        return document
    return ET.fromstring(document)  # noqa: S314 - our own bytes, DOCTYPE refused before


def read(document: Document, *, accepted: bool, formulas: bool = False) -> Reading:
    """What the body says with every change accepted, or with every change rejected."""
    root = parsed(document)
    body = root.find(f"{_W}body")
    judge = _Judge(_GOING if accepted else _COMING, formulas=formulas)
    judge.visit(body if body is not None else root)
    texts = [*judge.done, "".join(judge.open)]
    worded = tuple(words for text in texts if (words := " ".join(text.split())))
    return Reading(worded, _marked(root))


class _Judge:
    """Walks a story and gathers its words, skipping what the chosen reading does not show."""

    def __init__(self, hidden: tuple[str, ...], *, formulas: bool = False) -> None:
        self.hidden = hidden
        self.letters = ("t", "delText", *((_FORMULA,) if formulas else ()))
        self.done: list[str] = []
        self.open: list[str] = []

    def visit(self, element: ET.Element) -> None:
        for child in element:
            name = child.tag.removeprefix(_W)
            if child.tag in self.hidden or name in ("rPr", "pPr", "instrText", "delInstrText"):
                continue
            if child.tag == _FALLBACK or (name == "tr" and self.hides(child.find(f"{_W}trPr"))):
                continue
            if name in self.letters:
                kept = name == _FORMULA or child.get(_SPACE) == "preserve"
                self.open.append((child.text or "") if kept else (child.text or "").strip(" \t\r\n"))
            elif name in ("tab", "br", "cr"):
                self.open.append(" ")
            elif name == "noBreakHyphen":
                self.open.append("-")
            else:
                self.visit(child)
            if name == "p" and not self.hides(child.find(f"{_W}pPr/{_W}rPr")):
                self.done.append("".join(self.open))
                self.open.clear()

    def hides(self, held: ET.Element | None) -> bool:
        """Do these properties mark what the chosen reading does not show?"""
        return held is not None and any(child.tag in self.hidden for child in held)


def _marked(root: ET.Element) -> int:
    return sum(
        len("".join((text.text or "").split()))
        for change in root.iter()
        if change.tag in (_COMING[0], _GOING[0])
        for text in change.iter()
        if text.tag in (f"{_W}t", f"{_W}delText")
    )


Row = tuple[str, ...]


def rows(document: Document, *, accepted: bool) -> tuple[Row, ...]:
    """The words of every cell, row by row as they stand, with all changes accepted or rejected."""
    root = parsed(document)
    hidden, cell_hidden = (_GOING, "cellDel") if accepted else (_COMING, "cellIns")
    judge = _Judge(hidden)
    found: list[Row] = []
    for row in _shown(root, judge):
        cells = [c for c in _cells(row) if c.find(f"{_W}tcPr/{_W}{cell_hidden}") is None]
        found.append(tuple(_words(cell, hidden) for cell in cells))
    return tuple(found)


def _shown(element: ET.Element, judge: "_Judge") -> Iterator[ET.Element]:
    for child in element:
        if child.tag in judge.hidden or child.tag == _FALLBACK:
            continue
        if child.tag == f"{_W}tr":
            if judge.hides(child.find(f"{_W}trPr")):
                continue
            yield child
        yield from _shown(child, judge)


def _cells(row: ET.Element) -> Iterator[ET.Element]:
    for child in row:
        if child.tag == f"{_W}tc":
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml"):
            yield from _cells(child)


def _words(element: ET.Element, hidden: tuple[str, ...]) -> str:
    judge = _Judge(hidden)
    judge.visit(element)
    return " ".join(" ".join([*judge.done, "".join(judge.open)]).split())


def notes(document: Document, parts: Mapping[str, Document], *, accepted: bool) -> tuple[str, ...]:
    """The words of the notes in the order of their marks, with all changes accepted or rejected.

    `parts` are those of the notes by kind: "footnote", "endnote".
    """
    hidden = _GOING if accepted else _COMING
    texts = {
        f"{_W}{kind}Reference": {note.get(f"{_W}id", ""): _words(note, hidden) for note in parsed(data)}
        for kind, data in parts.items()
    }
    found: list[str] = []

    def walk(element: ET.Element) -> None:
        for child in element:
            row = child.find(f"{_W}trPr") if child.tag == f"{_W}tr" else None
            if child.tag in hidden or child.tag == _FALLBACK or judge.hides(row):
                continue
            if child.tag in texts:
                found.append(texts[child.tag].get(child.get(f"{_W}id", ""), ""))
            walk(child)

    judge = _Judge(hidden)
    walk(parsed(document))
    return tuple(found)


_FORMERS = {"rPr": "rPrChange", "pPr": "pPrChange"}
_NO_LOOK = (
    *("rPrChange", "pPrChange", "ins", "del", "moveFrom", "moveTo", "rPr", "sectPr"),
    *("lang", "noProof", "rsid", "webHidden", "cnfStyle", "divId"),
)
_NO_VALUES = ("rsid", "hint", "themeTint", "themeShade", "cstheme", "eastAsiaTheme")
_SAME = {"start": "left", "end": "right"}


Looks = tuple[tuple[tuple[tuple[str, str], ...], str], ...]


def looks(document: Document, *, accepted: bool, plain_style: str = "") -> Looks:
    """How each paragraph with words looks: (look, letters) along it, then the look of the paragraph.

    `plain_style` is the style that a paragraph has which names none.
    """
    found: list[tuple[tuple[tuple[str, str], ...], str]] = []
    hidden = _GOING if accepted else _COMING
    judge = _Judge(hidden)
    letters: list[tuple[str, str]] = []

    def put(look: str, words: str) -> None:
        if letters and letters[-1][0] == look:
            words = letters.pop()[1] + words
        letters.append((look, words))

    def walk(element: ET.Element) -> None:
        for child in element:
            row = child.find(f"{_W}trPr") if child.tag == f"{_W}tr" else None
            if child.tag in (*hidden, f"{_W}pPr", _FALLBACK) or judge.hides(row):
                continue
            if child.tag == f"{_W}r":
                texts = (t.text or "" for t in child if t.tag in (f"{_W}t", f"{_W}delText"))
                if words := "".join("".join(texts).split()):
                    put(_look(child, "rPr", accepted=accepted), words)
            walk(child)
            if child.tag == f"{_W}p" and not judge.hides(child.find(f"{_W}pPr/{_W}rPr")):
                if letters:
                    look = _look(child, "pPr", accepted=accepted)
                    found.append((tuple(letters), look.replace(f"<pStyle val={plain_style}/>", "")))
                letters.clear()

    walk(parsed(document))
    return tuple(found)


def _look(element: ET.Element, name: str, *, accepted: bool) -> str:
    held = element.find(f"{_W}{name}")
    former = held.find(f"{_W}{_FORMERS[name]}/{_W}{name}") if held is not None else None
    if former is not None and not accepted:
        held = former
    return "".join(sorted(_told(child) for child in (held if held is not None else ())))


def _told(element: ET.Element) -> str:
    name = element.tag.removeprefix(_W)
    if name in _NO_LOOK:
        return ""
    said = [
        f"{key.rpartition('}')[2]}={_SAME.get(value, value)}"
        for key, value in sorted(element.attrib.items())
        if not (key == f"{_W}val" and value in ("1", "true", "on"))
        and not key.rpartition("}")[2].startswith(_NO_VALUES)
        and (not key.startswith("{") or element.tag.startswith(key.rpartition("}")[0]))
    ]
    inner = "".join(map(_told, element))
    if name in ("rFonts", "tabs", "numPr") and not said and not inner:
        return ""
    return f"<{' '.join([name, *said])}/>{inner}"


_SEEN = ("drawing", "pict", "object", "footnoteReference", "endnoteReference", "sym", "ptab")


def lines(document: Document, *, accepted: bool) -> str:
    """Which paragraphs hold anything ("W") and which are empty lines ("."), in order, boxes left out."""
    hidden = _GOING if accepted else _COMING
    judge = _Judge(hidden)
    found: list[str] = []
    seen = False

    def walk(element: ET.Element) -> None:
        nonlocal seen
        for child in element:
            name = child.tag.removeprefix(_W)
            row = child.find(f"{_W}trPr") if name == "tr" else None
            if child.tag in (*hidden, f"{_W}pPr", _FALLBACK) or judge.hides(row) or name == "txbxContent":
                continue
            seen = (
                seen
                or name in _SEEN
                or bool(name in ("t", "delText", _FORMULA) and (child.text or "").strip())
            )
            walk(child)
            if name == "p" and not judge.hides(child.find(f"{_W}pPr/{_W}rPr")):
                found.append("W" if seen else ".")
                seen = False

    walk(parsed(document))
    return "".join(found)


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
