"""RawDocument: what a reader found in a file, before anyone asks what it means.

A block is a paragraph, wherever it stands. Its text is what the page shows without the
automatic number; the number is in `label`. Blocks are stored once and never read again,
so every field here is plain data (JSON-able).
"""

from dataclasses import dataclass, field
from enum import StrEnum

# Warnings of readers that say how far the words themselves can be trusted.
TORN_WORDS = "torn-words"  # some words are torn: the runs over them say which
READ_BY_MACHINE = "read-by-machine"  # all words were read from pictures


class Revisions(StrEnum):
    """How tracked changes are read."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MARKED = "marked"  # both, each run carrying its mark


class Lines(StrEnum):
    """What the lines of a file are taken for."""

    AUTO = "auto"  # what they look like
    JOINED = "joined"  # cut at a width: paragraphs are made of them
    APART = "apart"  # each is a paragraph, also those that a soft break ends


class BlockKind(StrEnum):
    """Where a block stands in the file."""

    BODY = "body"
    CELL = "cell"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    TEXTBOX = "textbox"
    COMMENT = "comment"
    HEADER = "header"  # kept for symbol and date only; never part of the clauses
    TAKEN_AWAY = "taken-away"  # hidden: a running head or the like, until somebody puts it back


class Mark(StrEnum):
    """What a tracked change did to a run."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_IN = "moved-in"
    MOVED_OUT = "moved-out"


@dataclass(frozen=True, slots=True)
class Revision:
    """One tracked change on a run: what, by whom, when (as written in the file)."""

    mark: Mark
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters `start` to `end` of the block's text that share one look; plain stretches have no run."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    superscript: bool = False
    hidden: bool = False  # formatted so that the page does not show it
    link: str = ""  # target of a hyperlink: data, never opened
    revision: Revision | None = None
    torn: bool = False  # words whose letters, or the order of them, the file does not tell for certain


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A footnote or endnote mark after character `at` of the text; `note` is the note's key."""

    at: int
    note: str  # equals Block.note of the blocks that hold its text, e.g. "footnote-2"
    shown: str  # what the page shows: "1", "*"


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a table a block stands; all counted from 0."""

    table: int
    row: int
    column: int
    paragraph: int = 0  # n-th paragraph of the cell
    header: bool = False  # stands in a header row


@dataclass(frozen=True, slots=True)
class TakenFrom:
    """What hidden words were taken for, and where they stood: before character `at` of a block."""

    what: str  # "header", "footer", "page mark"
    block: int
    at: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph."""

    text: str
    kind: BlockKind = BlockKind.BODY
    label: str = ""  # the automatic number that the page shows, e.g. "1.", "(a)", "·"
    level: int | None = None  # list level of an automatic number, counted from 0
    list_id: str = ""  # paragraphs numbered together share it
    style: str = ""  # the style's name as the user sees it, e.g. "Call", "heading 1"
    outline: int | None = None  # 0 = top heading level, from style or paragraph
    indent: float = 0.0  # left edge of the text, points
    hanging: float = 0.0  # first line relative to it, points (negative: hangs)
    align: str = ""  # "", "left", "center", "right", "both"
    rtl: bool = False
    page_break: bool = False
    runs: tuple[Run, ...] = ()
    notes: tuple[NoteMark, ...] = ()
    note: str = ""  # this block is (part of) that note
    cell: Cell | None = None
    page: int | None = None  # counted from 1, where the format knows pages
    taken: TakenFrom | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of the file that is not in the blocks, and why: nothing is dropped silently."""

    what: str  # code or short words: "header", "footer", "page number", "picture", "macro", ...
    why: str
    text: str = ""  # the words left out, if any


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A file as its reader saw it."""

    format: str  # "docx", "txt", "pdf", "odt"
    sha256: str  # of the original file, hex
    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[str, ...] = ()
    reader: str = ""  # name and version of the reader, e.g. "docx/1"
    properties: dict[str, str] = field(default_factory=dict[str, str])  # title, language, header symbol...
