"""The paragraph being written: pieces of text, each with its look, and marks between them."""

from dataclasses import dataclass, field
from typing import NamedTuple

from cwgdesk.texts.reading.archive import Element
from cwgdesk.texts.reading.docx_fields import ListNumber
from cwgdesk.texts.reading.docx_styles import PLAIN, Look
from cwgdesk.texts.reading.raw import NoteMark, Revision, Run


class Piece(NamedTuple):
    """Text of one look; or a note's mark; or the place of a LISTNUM number."""

    text: str
    look: Look = PLAIN
    link: str = ""
    revision: Revision | None = None
    note: tuple[str, str] | None = None  # key and what the page shows
    list_number: ListNumber | None = None


class Written(NamedTuple):
    """A finished paragraph's text with its runs and note marks."""

    text: str
    runs: tuple[Run, ...]
    notes: tuple[NoteMark, ...]


@dataclass(slots=True)
class Pen:
    """What has been written of the current paragraph."""

    pieces: list[Piece] = field(default_factory=list[Piece])
    boxes: list[Element] = field(default_factory=list[Element])  # text boxes, read after it
    properties: Element | None = None
    base: Look = PLAIN  # of the paragraph's style
    page_break: bool = False

    def write(self, text: str, look: Look, link: str, revision: Revision | None) -> None:
        """Add text."""
        self.pieces.append(Piece(text, look, link, revision))

    def mark_note(self, key: str, shown: str) -> None:
        """Add a note's mark."""
        self.pieces.append(Piece("", note=(key, shown)))

    def has_text(self) -> bool:
        """Is there anything but white space?"""
        return any(p.note or p.list_number or not (p.text == "" or p.text.isspace()) for p in self.pieces)


def finished(pieces: list[Piece], trim: bool = False) -> Written:
    """Join the pieces; `trim` drops white space at the beginning (after a note's own mark)."""
    texts: list[str] = []
    runs: list[Run] = []
    notes: list[NoteMark] = []
    at = 0
    for piece in pieces:
        if piece.note is not None:
            notes.append(NoteMark(at, *piece.note))
            continue
        text = piece.text.lstrip() if trim and at == 0 else piece.text
        if not text:
            continue
        texts.append(text)
        _extend(runs, at, at + len(text), piece)
        at += len(text)
    return Written("".join(texts), tuple(runs), tuple(notes))


def _extend(runs: list[Run], start: int, end: int, piece: Piece) -> None:
    look = piece.look
    if look is PLAIN and not piece.link and piece.revision is None:
        return
    run = Run(
        start,
        end,
        bool(look.bold),
        bool(look.italic),
        bool(look.underline),
        bool(look.strike),
        bool(look.superscript),
        bool(look.hidden),
        piece.link,
        piece.revision,
    )
    plain = Run(start, end)
    if run == plain:
        return
    if runs and runs[-1].end == start:
        last = runs[-1]
        joined = Run(last.start, end, *_look_fields(run))
        if joined == Run(last.start, end, *_look_fields(last)):
            runs[-1] = joined
            return
    runs.append(run)


def _look_fields(run: Run) -> tuple[bool, bool, bool, bool, bool, bool, str, Revision | None]:
    return (
        run.bold,
        run.italic,
        run.underline,
        run.strike,
        run.superscript,
        run.hidden,
        run.link,
        run.revision,
    )
