"""What a Word or OpenDocument file itself proves, read from its XML without a line of cwgdesk.

LibreOffice's text export leaves out notes, text boxes, frames and tables that float, shows today's date
in fields of dates, and counts the deleted items of a list. Each is looked up in the file, and nothing else
is excused.
"""

import re
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_NOTE_PARTS = ("word/footnotes.xml", "word/endnotes.xml")


@dataclass(slots=True)
class Proofs:
    """What stands in the file and is not in the other's export, or otherwise there."""

    beside: list[str] = field(default_factory=list[str])  # texts of notes, boxes, frames, floating tables
    notes: int = 0
    dates: list[str] = field(default_factory=list[str])  # results kept of fields that show a date
    numbered_beside: int = 0  # paragraphs of boxes that have a number
    formats: list[str] = field(default_factory=list[str])  # of numbers, with words in them: "Section %1"
    recounted: int = 0  # paragraphs of lists in which an item is deleted


def proofs_of(path: Path) -> Proofs:
    """Look into a file; of a PDF nothing is proved."""
    found = Proofs()
    if path.suffix == ".pdf":
        return found
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
        if "content.xml" in names:
            _odt(ET.fromstring(package.read("content.xml")), found)
            return found
        for part in _NOTE_PARTS:
            if part in names:
                _notes(ET.fromstring(package.read(part)), found)
        if "word/numbering.xml" in names:
            levels = ET.fromstring(package.read("word/numbering.xml")).iter(f"{_W}lvlText")
            texts = (level.get(f"{_W}val", "") for level in levels)
            found.formats = [text for text in texts if re.search(r"[^\W\d_]{3}", text)]
        main = next((n for n in ("word/document.xml", "word/document2.xml") if n in names), "")
        if main:
            _body(ET.fromstring(package.read(main)), found)
    return found


def _notes(root: ET.Element, found: Proofs) -> None:
    for note in root:
        if note.get(f"{_W}type", "normal") == "normal":
            found.notes += 1
            found.beside += [_words_of(p) for p in note.iter(f"{_W}p")]


def _body(root: ET.Element, found: Proofs) -> None:
    for parent in list(root.iter()):
        for fallback in parent.findall(f"{_MC}Fallback"):
            parent.remove(fallback)
    for box in root.iter(f"{_W}txbxContent"):
        found.beside += [_words_of(p) for p in box.iter(f"{_W}p")]
        found.numbered_beside += sum(p.find(f"{_W}pPr/{_W}numPr") is not None for p in box.iter(f"{_W}p"))
    apart = [p for p in root.iter(f"{_W}p") if p.find(f"{_W}pPr/{_W}framePr") is not None]
    floating = (t for t in root.iter(f"{_W}tbl") if t.find(f"{_W}tblPr/{_W}tblpPr") is not None)
    found.beside += [_words_of(p) for p in (*apart, *(p for table in floating for p in table.iter(f"{_W}p")))]
    found.dates = _dates(root)
    lists = Counter(number for p in root.iter(f"{_W}p") if (number := _list_of(p)))
    deleted = {_list_of(p) for p in root.iter(f"{_W}p") if _is_deleted(p)} - {""}
    found.recounted = sum(lists[number] for number in deleted)


def _words_of(paragraph: ET.Element) -> str:
    """The words of a paragraph, deleted ones too: LibreOffice shows them as well."""
    kinds = {f"{_W}t", f"{_W}delText"}
    gaps = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}noBreakHyphen": "-"}
    return "".join((e.text or "") if e.tag in kinds else gaps.get(e.tag, "") for e in paragraph.iter())


def _list_of(paragraph: ET.Element) -> str:
    number = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    return number.get(f"{_W}val", "") if number is not None else ""


def _is_deleted(paragraph: ET.Element) -> bool:
    mark = paragraph.find(f"{_W}pPr/{_W}rPr")
    return mark is not None and any(mark.find(f"{_W}{kind}") is not None for kind in ("del", "moveFrom"))


def _dates(root: ET.Element) -> list[str]:
    """The results of fields that show today's date."""
    found = [
        "".join(t.text or "" for t in simple.iter(f"{_W}t"))
        for simple in root.iter(f"{_W}fldSimple")
        if _shows_date(simple.get(f"{_W}instr", ""))
    ]
    code, result, depth, shows = "", "", 0, False
    for element in root.iter():
        kind = element.get(f"{_W}fldCharType") if element.tag == f"{_W}fldChar" else ""
        if kind == "begin":
            depth, code, result, shows = depth + 1, "", "", False
        elif kind == "separate":
            shows = True
        elif kind == "end":
            depth -= 1
            found += [result] if _shows_date(code) else []
            code, shows = "", False
        elif depth and element.tag in (f"{_W}instrText", f"{_W}delInstrText"):
            code += element.text or ""
        elif depth and shows and element.tag in (f"{_W}t", f"{_W}delText"):
            result += element.text or ""
    return found


def _shows_date(code: str) -> bool:
    return re.match(r"\s*(?:DATE|TIME)\b", code, re.IGNORECASE) is not None


def _odt(root: ET.Element, found: Proofs) -> None:
    for note in root.iter(f"{_TEXT}note"):
        found.notes += 1
        body = note.find(f"{_TEXT}note-body")
        found.beside += ["".join(p.itertext()) for p in body.iter(f"{_TEXT}p")] if body is not None else []
    for box in root.iter(f"{_DRAW}text-box"):
        found.beside += ["".join(p.itertext()) for p in box.iter(f"{_TEXT}p")]
