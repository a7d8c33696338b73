"""The paragraph being written: pieces of text, each with its look, and marks between them."""

from dataclasses import dataclass, field
from typing import NamedTuple

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.common.raw import NoteMark, Revision, Run
from cwgdesk.texts.reading.docx.fields import ListNumber
from cwgdesk.texts.reading.docx.paragraphs import Properties
from cwgdesk.texts.reading.docx.styles import PLAIN, Look


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
    properties: Properties | None = None
    base: Look = PLAIN  # of the paragraph's style
    page_break: bool = False
    written: bool = False  # is there anything but white space?
    fresh: bool = False  # did the paragraph being read add any of it?

    def write(self, text: str, look: Look, link: str, revision: Revision | None) -> None:
        """Add text."""
        self.pieces.append(Piece(text, look, link, revision))
        if not self.fresh and not text.isspace():
            self.fresh = self.written = True

    def insert(self, piece: Piece) -> None:
        """Add a note's mark or a counted number."""
        self.pieces.append(piece)
        self.fresh = self.written = True


def finished(pieces: list[Piece], mark: str | None = None) -> Written:
    """Join the pieces; a note's own `mark` at the beginning is dropped with the space around it."""
    texts: list[str] = []
    runs: list[tuple[int, int, _Look]] = []
    notes: list[NoteMark] = []
    at = 0
    for piece in pieces:
        if piece.note is not None:
            notes.append(NoteMark(at, *piece.note))
            continue
        text = piece.text
        if mark is not None and at == 0:
            text = text.lstrip()
            if mark and text.startswith(mark) and not text[len(mark) :][:1].isalnum():
                text, mark = text[len(mark) :].lstrip(), ""
        if not text:
            continue
        texts.append(text)
        start, at = at, at + len(text)
        look = _look(piece)
        if runs and runs[-1][2] == look:
            runs[-1] = (runs[-1][0], at, look)
        else:
            runs.append((start, at, look))
    shown = tuple(Run(start, end, *look) for start, end, look in runs if look != _PLAIN_LOOK)
    return Written("".join(texts), shown, tuple(notes))


_Look = tuple[bool, bool, bool, bool, bool, bool, str, Revision | None]  # as the fields of a Run
_PLAIN_LOOK: _Look = (False, False, False, False, False, False, "", None)


def _look(piece: Piece) -> _Look:
    look = piece.look
    if look is PLAIN and not piece.link and piece.revision is None:
        return _PLAIN_LOOK
    return (
        bool(look.bold),
        bool(look.italic),
        bool(look.underline),
        bool(look.strike),
        bool(look.superscript),
        bool(look.hidden),
        piece.link,
        piece.revision,
    )
