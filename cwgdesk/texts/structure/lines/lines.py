"""Lines: the blocks made ready for reading, each with its label split off and its place kept."""

from dataclasses import dataclass, replace

from cwgdesk.core.spans import Span
from cwgdesk.texts.reading.common.raw import Block, BlockKind, LeftOut
from cwgdesk.texts.reading.common.text import unspaced
from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel, automatic_label, read_label
from cwgdesk.texts.structure.lines.residue import Cleaned, clean, furniture
from cwgdesk.texts.structure.lines.soft_breaks import pieces_of


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph without its label and residue; `cleaned` still has a label that was typed."""

    block: Block
    cleaned: Cleaned
    text: str
    place: Span
    label: ClauseLabel | None = None
    after_rule: bool = False  # a rule ("____") or a page break stands just before it
    rest: tuple["Line", ...] = ()  # what a broken line goes on with: the words are in `text`
    bracketed: bool = False  # it stands in square brackets: text that is not agreed
    brackets_inside: bool = False  # some of its words do: not agreed in a draft, a reference in a report

    @property
    def shown_label(self) -> str:
        """The label as the page shows it, or nothing."""
        return self.label.shown if self.label else ""

    @property
    def has_heading_style(self) -> bool:
        """Does the file itself call this a heading or title?"""
        style = self.block.style.casefold()
        return self.block.outline is not None or style.startswith(("heading", "titre", "title", "título"))

    @property
    def is_emphasised(self) -> bool:
        """Is every letter of it bold, or every letter italic or underlined?"""
        runs = self.block.runs
        return bool(runs) and (
            self._is_covered("bold") or self._is_covered("italic") or self._is_covered("underline")
        )

    def _is_covered(self, look: str) -> bool:
        stretches = runs_of(self.block, look)
        if "\n" not in self.block.text:
            return _covers(stretches, self.block.text)
        begin, end = self.place.start, self.place.end  # a line of a block with soft breaks
        cut = [(max(a, begin) - begin, min(b, end) - begin) for a, b in stretches if a < end and b > begin]
        return _covers(cut, self.block.text[begin:end])


@dataclass(frozen=True, slots=True)
class Prepared:
    """The lines of the body, the notes apart, and what was taken out."""

    lines: tuple[Line, ...]
    notes: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]
    cleaned: dict[str, int]


def runs_of(block: Block, look: str) -> list[tuple[int, int]]:
    """The stretches of a block that are "bold", "italic" or "underline"."""
    return [(run.start, run.end) for run in block.runs if getattr(run, look)]


def _covers(stretches: list[tuple[int, int]], text: str) -> bool:
    inside = sum(sum(map(str.isalpha, text[start:end])) for start, end in stretches)
    letters = sum(map(str.isalpha, text))
    return 0 < letters == inside


def unlabelled(line: Line) -> Line:
    """The same line, its typed label read as words."""
    if line.label is None or line.block.label:
        return line
    whole = _cut(line.place.block, line.block, line.cleaned, None, line.after_rule)
    return joined(whole, *line.rest)


def joined(line: Line, *rest: Line) -> Line:
    """One line of a line and what it was broken off from."""
    for more in map(unlabelled, rest):
        gap = "" if unspaced(line.text[-1:]) and unspaced(more.text[:1]) else " "
        line = replace(line, text=f"{line.text}{gap}{more.text}", rest=(*line.rest, more))
    return line


def stretches(line: Line, kept: list[tuple[int, int]]) -> Line:
    """The line with these stretches of its text only; its label stays."""
    own, *more = _pieces(line)
    parts = _offsets(line.text, (own, *more))
    cut: list[Line] = []
    for begin, end in kept:
        for at, piece in parts:
            a, b = max(begin, at), min(end, at + len(piece.text))
            if a < b and line.text[a:b].strip():
                cut.append(_stretch(piece, a - at, b - at))
    text = "".join(line.text[begin:end] for begin, end in kept).strip()
    first = cut[0] if cut else own
    place = first.place if cut else Span(own.place.block, own.place.start, own.place.start)
    return replace(line, text=text, place=place, rest=tuple(cut[1:]))


def cut_before(line: Line, place: int) -> tuple[Line, Line]:
    """Two lines of one: its text up to a place, and from there with the label that stands there."""
    first = stretches(line, [(0, place)])
    found = _stretch(line, place, len(line.text))
    block = replace(line.block, label="", page_break=False)
    return first, _cut(line.place.block, block, found.cleaned, read_label(found.cleaned.text), False)


def _pieces(line: Line) -> list[Line]:
    """The line as its broken pieces, each with its own words alone."""
    if not line.rest:
        return [line]
    head = _cut(line.place.block, line.block, line.cleaned, line.label, line.after_rule)
    return [head, *line.rest]


def _offsets(text: str, pieces: tuple[Line, ...]) -> list[tuple[int, Line]]:
    found: list[tuple[int, Line]] = []
    at = 0
    for piece in pieces:
        at = text.index(piece.text, at)
        found.append((at, piece))
        at += len(piece.text)
    return found


def _stretch(line: Line, begin: int, end: int) -> Line:
    skipped = line.label.end if line.label else 0
    lead = line.cleaned.text.index(line.text, skipped)
    return _cut(line.place.block, line.block, line.cleaned.part(lead + begin, lead + end), None, False)


def cut_at(line: Line, place: int) -> tuple[Line, Line]:
    """Two lines of one without a label: its text up to a place, and from there."""
    place += line.cleaned.text.find(line.text)
    index, block, whole = line.place.block, line.block, line.cleaned
    return (
        _cut(index, block, whole.part(0, place), None, line.after_rule),
        _cut(index, replace(block, page_break=False), whole.part(place, len(whole.text)), None, False),
    )


def prepare(blocks: tuple[Block, ...]) -> Prepared:
    """Clean the blocks and split their labels off; page furniture is listed, never dropped silently."""
    lines: list[Line] = []
    notes: list[Line] = []
    left_out: list[LeftOut] = []
    cleaned: dict[str, int] = {}
    ruled = False
    for index, block in enumerate(blocks):
        result = clean(block.text)
        for code, times in result.counts.items():
            cleaned[code] = cleaned.get(code, 0) + times
        if (not result.text.strip() and not block.label) or block.kind is BlockKind.TAKEN_AWAY:
            continue  # its reader has listed it
        code = furniture(result.text.strip()) if block.kind is BlockKind.BODY else ""
        aside = code or _aside(block)
        if aside:
            cleaned.update({code: cleaned.get(code, 0) + 1} if code else {})
            left_out.append(LeftOut(aside, "not part of the text's clauses", result.text.strip()))
            ruled = ruled or aside == "rule"
            continue
        is_note = block.kind in (BlockKind.FOOTNOTE, BlockKind.ENDNOTE)
        (notes if is_note else lines).extend(_lines(index, block, result, ruled))
        ruled = False
    return Prepared(tuple(lines), tuple(notes), tuple(left_out), cleaned)


def _lines(index: int, block: Block, result: Cleaned, ruled: bool) -> list[Line]:
    """The lines of one block: as many as soft breaks part its items, else one."""
    pieces = pieces_of(result) if block.kind in (BlockKind.BODY, BlockKind.TEXTBOX) else [result]
    first, *others = pieces
    rest = replace(block, label="", page_break=False)
    return [_line(index, block, first, ruled), *(_line(index, rest, piece, False) for piece in others)]


def _aside(block: Block) -> str:
    return block.kind.value if block.kind in (BlockKind.HEADER, BlockKind.COMMENT) else ""


def _line(index: int, block: Block, result: Cleaned, ruled: bool) -> Line:
    label = automatic_label(block.label) if block.label else read_label(result.text)
    return _cut(index, block, result, label, ruled or block.page_break)


def _cut(index: int, block: Block, result: Cleaned, label: ClauseLabel | None, ruled: bool) -> Line:
    begin = label.end if label else 0
    words = result.text[begin:]
    text = words.strip()
    start = begin + len(words) - len(words.lstrip())
    first = result.back(start)
    end = result.back(start + len(text) - 1) + 1 if text else first
    return Line(block, result, text, Span(index, first, end), label, ruled)
