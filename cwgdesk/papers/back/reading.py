"""A Word file as a story: every paragraph, whatever it stands in, with its tracked changes and comments."""

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from cwgdesk.core.files.given_files import given_bytes
from cwgdesk.papers.back.looks import looks_in
from cwgdesk.papers.back.story import OBJECT, Hand, Letter, Line, Look, Range, Remark, Story
from cwgdesk.papers.drafts.origins import Origin, origin_of, release_of
from cwgdesk.papers.word.direction import MARK
from cwgdesk.papers.word.ooxml import SIGNS, Element, fallback, is_w, local, parse, w
from cwgdesk.papers.word.package import MAIN, read_package, relations
from cwgdesk.papers.word.tracked.proof import parts_of
from cwgdesk.texts.reading.common import refusals
from cwgdesk.texts.reading.common.archive import Archive
from cwgdesk.texts.reading.common.limits import Limits
from cwgdesk.texts.reading.convert import Converter
from cwgdesk.texts.reading.sniff import Format, sniff

_SILENT = ("rPr", "pPr", "sectPr", "tblPr", "tcPr", "tblGrid", "sdtPr")
_OBJECTS = ("drawing", "pict", "object", "sym")
_SHIFTS = {"ins": "came", "moveTo": "came", "del": "went", "moveFrom": "went"}
_COUNTED = ("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "DATE", "TIME")  # fields
_RUNS_ON = -1  # where a bookmark begins that began in a paragraph before
_MARGINS = ("header", "footer", "footnotes", "endnotes")


def read_file(path: Path, poll: Callable[[], None] = lambda: None) -> Story:
    """The story of a .docx, or of what LibreOffice makes one of; UserError where it is damaged, or a trap."""
    found = _to_convert(path)
    if found is None:
        return _story(read_package(path))
    with Converter() as converter:
        return _story(read_package(converter.to_docx(path, found, poll)))


def _to_convert(path: Path) -> Format | None:
    """The format, if it is one that is converted first; what it unpacks to is looked at before that."""
    data, limits = given_bytes(path), Limits()
    if len(data) > limits.file_size:
        raise refusals.too_large(path.name, f"over {limits.file_size >> 20} MB")
    found = sniff(data, path.name)
    if found is Format.ODT:
        archive = Archive(data, path.name, limits)
        for name in archive.files():
            if name.endswith(".xml"):
                archive.xml(name)
    return found if found in (Format.ODT, Format.DOC, Format.RTF) else None


def read_copy(content: bytes) -> Story:
    """The story of a copy that we kept."""
    return _story(parts_of(content))


def _story(parts: Mapping[str, bytes]) -> Story:
    remarks = _Remarks(_comments(parts))
    reader = _Reader(remarks)
    reader.visit(parse(parts[MAIN], MAIN), None, None)
    for relation in sorted(relations(parts, MAIN), key=lambda r: (r.kind, r.target)):
        if relation.kind in _MARGINS and relation.target in parts:
            reader.part = posixpath.basename(relation.target).removesuffix(".xml")
            reader.visit(parse(parts[relation.target], relation.target), None, None)
    return Story(reader.release, tuple(reader.lines), tuple(remarks.done(reader.lines)), tuple(reader.looks))


@dataclass(slots=True)
class _Reader:
    """Walks a part and writes down lines; what stands in a box becomes lines after the one that holds it."""

    remarks: "_Remarks"
    lines: list[Line] = field(default_factory=list[Line])
    release: UUID | None = None
    part: str = "body"
    line: Line | None = None  # that is being read
    open: dict[str, tuple[Origin, int]] = field(default_factory=dict[str, tuple[Origin, int]])
    known: set[Origin] = field(default_factory=set[Origin])
    fields: list[str] = field(default_factory=list[str])  # instructions of the open ones
    moves: dict[str, str] = field(default_factory=dict[str, str])  # open ranges of moves by id
    looks: list[Look] = field(default_factory=list[Look])

    def visit(self, element: Element, came: Hand | None, went: Hand | None) -> None:
        """Read what is inside."""
        for child in element:
            name = local(child)
            if name in _SILENT and is_w(child, name):
                self.looks += looks_in(child, self._here()[0])
            if name in _SILENT or fallback(child) or self._is_counted(child, name):
                continue
            if is_w(child, "altChunk"):
                self.looks.append(
                    Look(self._here()[0], "embedded", "", "a file is put in, which is not read")
                )
            if is_w(child, "p"):
                self._paragraph(child, came, went)
            elif is_w(child, *_SHIFTS):
                hand = self._hand(child)
                put_in = _SHIFTS[name] == "came"
                self.visit(child, hand if put_in else came, went if put_in else hand)
            elif is_w(child, "tr"):
                self._row(child, came, went)
            elif self.line is None or not self._sign(child, name, came, went):
                self._mark(child, name)
                self.visit(child, came, went)

    def _is_counted(self, child: Element, name: str) -> bool:
        """Is it what a program counts for itself, such as the number of a page? Nobody wrote that."""
        if name == "fldChar":
            kind = child.get(w("fldCharType"), "")
            if kind == "begin":
                self.fields.append("")
            elif kind == "end" and self.fields:
                self.fields.pop()
        elif name == "instrText" and self.fields:
            self.fields[-1] += child.text or ""
        elif name == "fldSimple":
            return (child.get(w("instr"), "").split() or [""])[0] in _COUNTED
        return is_w(child, "t", "delText") and any((f.split() or [""])[0] in _COUNTED for f in self.fields)

    def _row(self, row: Element, came: Hand | None, went: Hand | None) -> None:
        held = row.find(w("trPr"))
        for mark in held if held is not None else ():
            if is_w(mark, "ins"):
                came = self._hand(mark)
            elif is_w(mark, "del"):
                went = self._hand(mark)
        self.visit(row, came, went)

    def _paragraph(self, paragraph: Element, came: Hand | None, went: Hand | None) -> None:
        around, open_around = self.line, self.open
        self.line = Line([], part=self.part)
        if around is not None:
            self.open = {}
        own = len(self.lines)
        self.lines.append(self.line)
        self.visit(paragraph, came, went)
        mark = paragraph.find(f"{w('pPr')}/{w('rPr')}")
        for sign in mark if mark is not None else ():
            if is_w(sign, "ins", "moveTo"):
                came = self._hand(sign)
            elif is_w(sign, "del", "moveFrom"):
                went = self._hand(sign)
        self.line.mark = Letter("\n", came, went)
        for number, (origin, start) in list(self.open.items()):
            self.lines[own].ranges.append(Range(max(start, 0), len(self.line.letters), origin))
            self.open[number] = (origin, _RUNS_ON)
        self.line, self.open = around, open_around if around is not None else self.open

    def _sign(self, child: Element, name: str, came: Hand | None, went: Hand | None) -> bool:
        """Write down what a run child stands for; False where it is something to look into."""
        line = self.line
        if line is None:
            return False
        if is_w(child, "t", "delText"):
            words = (child.text or "").replace(MARK, "")  # the writer's own, which no field has
            line.letters += (Letter(char, came, went) for char in words)
        elif is_w(child, *SIGNS):
            line.letters.append(Letter(SIGNS[name], came, went))
        elif is_w(child, *_OBJECTS) or name == "oMath":
            line.letters.append(Letter(OBJECT, came, went))
            return name in ("sym", "oMath")
        else:
            return False
        return True

    def _mark(self, child: Element, name: str) -> None:
        number = child.get(w("id"), "")
        if is_w(child, "bookmarkStart"):
            self._bookmark(number, child.get(w("name"), ""))
        elif is_w(child, "bookmarkEnd") and number in self.open:
            self._close(*self.open.pop(number))
        elif is_w(child, "moveFromRangeStart", "moveToRangeStart"):
            self.moves[number] = child.get(w("name"), "")
        elif is_w(child, "moveFromRangeEnd", "moveToRangeEnd"):
            self.moves.pop(number, None)
        elif is_w(child, "commentRangeStart", "commentRangeEnd", "commentReference"):
            self.remarks.note(name, number, *self._here())

    def _bookmark(self, number: str, name: str) -> None:
        self.release = self.release or release_of(name)
        origin = origin_of(name)
        if origin is not None and origin not in self.known:  # the first of two that say the same
            self.known.add(origin)
            self.open[number] = (origin, len(self.line.letters) if self.line else 0)
            return
        # LibreOffice begins one that runs over two paragraphs in both, and ends the second.
        for former in [n for n, (held, _) in self.open.items() if held == origin]:
            self.open[number] = self.open.pop(former)

    def _close(self, origin: Origin, start: int) -> None:
        # One that ends where a paragraph begins has nothing of that paragraph.
        if self.line is not None and (start >= 0 or self.line.letters):
            self.line.ranges.append(Range(max(start, 0), len(self.line.letters), origin))

    def _here(self) -> tuple[int, int]:
        if self.line is None:
            return len(self.lines), 0
        at = next(i for i in range(len(self.lines) - 1, -1, -1) if self.lines[i] is self.line)
        return at, len(self.line.letters)

    def _hand(self, element: Element) -> Hand:
        move = ""
        if (kind := local(element)).startswith("move"):
            inside = element.find(w(f"{kind}RangeStart"))  # where LibreOffice puts it
            own = inside.get(w("name"), "") if inside is not None else ""
            move = own or next(reversed(self.moves.values()), "")
        return Hand(element.get(w("author"), ""), element.get(w("date"), ""), move)


@dataclass(slots=True)
class _Remarks:
    """The comments of a file and the places where they begin and end."""

    texts: dict[str, tuple[str, str, str]]
    begun: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    ended: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])

    def note(self, name: str, number: str, line: int, at: int) -> None:
        """A sign of a comment stands here."""
        if name != "commentRangeEnd":
            self.begun.setdefault(number, (line, at))
        if name != "commentRangeStart":
            self.ended.setdefault(number, (line, at))

    def done(self, lines: list[Line]) -> Iterator[Remark]:
        """All of them, those that stand nowhere at the end."""
        for number, (author, dated, text) in self.texts.items():
            first, at = self.begun.get(number, (len(lines), 0))
            last, end = self.ended.get(number, (first, at))
            yield Remark(first, at, _between(lines, first, at, last, end), text, author, dated)


def _between(lines: list[Line], first: int, at: int, last: int, end: int) -> str:
    if first >= len(lines):
        return ""
    if first == last:
        return "".join(letter.char for letter in lines[first].letters[at:end])
    whole = [lines[first].text()[at:], *(line.text() for line in lines[first + 1 : last])]
    return "\n".join([*whole, lines[last].text()[:end]] if last < len(lines) else whole)


def _comments(parts: Mapping[str, bytes]) -> dict[str, tuple[str, str, str]]:
    found: dict[str, tuple[str, str, str]] = {}
    for relation in relations(parts, MAIN):
        if relation.kind == "comments" and relation.target in parts:
            for item in parse(parts[relation.target], relation.target).iter(w("comment")):
                lines = ("".join(t.text or "" for t in p.iter(w("t"))) for p in item.iter(w("p")))
                words = "\n".join(line for line in lines if line.strip())
                found[item.get(w("id"), "")] = (item.get(w("author"), ""), item.get(w("date"), ""), words)
    return found
