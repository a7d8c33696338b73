"""The Draft and the Briefing: what a paper says, block by block, before anyone decides how it looks.

Composers make it; the Word writer, the A4 preview and the plain-text writer render it.
Plain frozen data: no database, no Word, no Qt. All words are final and in the paper's
language: labels such as "Document", "Original: English" or "Reasons:" come from the composer.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from cwgdesk.papers.drafts.origins import Origin
from cwgdesk.texts.differences import Segment

UNKNOWN = "[ ]"  # what stands for a document number that the secretariat has not given yet


class Role(StrEnum):
    """What a paragraph is in the paper; each writer chooses a look for it."""

    BODY = "body"
    AFTER_TITLE = "after-title"  # the first paragraph below a title
    CALL = "call"  # "recalling", "resolves to instruct the Secretary-General"
    RESOLUTION_NUMBER = "resolution-number"
    RESOLUTION_TITLE = "resolution-title"
    RESOLUTION_REFERENCE = "resolution-reference"  # adoption place and year
    LEAD = "lead"  # a bold run-in line above a group of paragraphs
    CITATION = "citation"  # where the words above come from
    CLOSING = "closing"  # the rule or line at the end of the paper


class Symbol(StrEnum):
    """The conference symbol of a proposal; it stays Latin in every language."""

    ADD = "ADD"
    MOD = "MOD"
    SUP = "SUP"
    NOC = "NOC"


class Mark(StrEnum):
    """Whether a whole paragraph was there, is new, or goes."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; `note` is the key of the footnote whose mark follows them.

    `origin` is the field they come from: no part of what the paper says, so two runs may differ in it.
    `mark` underlines or strikes: a redline that only looks like one, where nothing is to be accepted.
    """

    text: str
    bold: bool = False
    italic: bool = False
    note: str = ""
    origin: Origin | None = field(default=None, compare=False)
    mark: Mark = Mark.KEPT
    points: float = 0.0  # size of the letters where it is another than the style's


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A section heading, level 1 to 3; a typed number ("I", "2.1") goes into `label`."""

    level: int
    runs: Runs
    label: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class NumberedParagraph:
    """A clause or paragraph with its typed label ("5", "a)") hanging before it; depth from 0."""

    label: str
    runs: Runs
    depth: int = 0
    italic_label: bool = False  # ITU sets the letters of a preamble in italics


@dataclass(frozen=True, slots=True)
class ListItem:
    """A bulleted paragraph; depth from 0."""

    runs: Runs
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of another text, set off, with where they come from (may be empty)."""

    runs: Runs
    citation: str = ""


@dataclass(frozen=True, slots=True)
class BoxField:
    """One labelled field of the box, e.g. "Action required", a paragraph each."""

    label: str
    paragraphs: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """The framed box below the title: Purpose or Summary, Action required, References."""

    fields: tuple[BoxField, ...]


@dataclass(frozen=True, slots=True)
class RedlineParagraph:
    """A paragraph of the base text with what the proposal keeps, inserts and deletes.

    `mark` says whether the paragraph itself is new or goes. Kept and deleted segments joined
    are the base text, kept and inserted ones the proposal; the label is never marked.
    """

    segments: tuple[Segment, ...]
    label: str = ""
    depth: int = 0
    role: Role = Role.BODY
    mark: Mark = Mark.KEPT
    italic_label: bool = False
    origin: Origin | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal: symbol and number, what it is about, the wording, the reasons.

    `symbol` None in a narrative paper. `heading` names the text concerned (resolution number,
    title, call). MOD holds redlines, ADD clean paragraphs, SUP deleted ones, NOC usually none.
    """

    symbol: Symbol | None
    number: str  # "EGY/1", or "" where proposals are not numbered
    citation: str  # "resolves to instruct the Secretary-General 5", or ""
    body: tuple["Paragraph | NumberedParagraph | ListItem | RedlineParagraph", ...]
    heading: tuple[Paragraph, ...] = ()
    reasons_label: str = ""  # "Reasons:"
    reasons: tuple[Runs, ...] = ()


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell, a paragraph each."""

    paragraphs: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A plain table: first `header_rows` rows repeat on each page; widths are shares of the line."""

    rows: tuple[tuple[TableCell, ...], ...]
    header_rows: int = 1
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True, slots=True)
class AnnexTitle:
    """The number line ("ANNEX 1") and the title of an annex; an annex begins a new page."""

    number: str
    title: str
    origin: Origin | None = field(default=None, compare=False)  # of the title


@dataclass(frozen=True, slots=True)
class Note:
    """A remark in smaller type."""

    runs: Runs


Block = (
    Heading
    | Paragraph
    | NumberedParagraph
    | ListItem
    | Quote
    | Box
    | Proposal
    | RedlineParagraph
    | Table
    | PageBreak
    | AnnexTitle
    | Note
)


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """What stands above the text on the first page; an empty string leaves the line out.

    Every field is the whole line as printed, label included ("Document CWG-WSIS&SDG-43/[ ]").
    """

    meeting: tuple[str, ...]  # left: the body's name, on one or more lines
    place_and_dates: str = ""  # left: "43rd meeting – Geneva, 2–3 February 2027"
    revision: str = ""  # right: "Revision 1 to Document C26/35-E"
    document: str = ""  # right
    date: str = ""  # right
    original: str = ""  # right: "Original: English"
    agenda_item: str = ""  # right
    source: str = ""  # centred: "Contribution by Egypt (Arab Republic of)"
    title: str = ""  # centred
    contact: str = ""  # key of the footnote on the source line that names the contact, or ""
    origins: tuple[tuple[str, Origin], ...] = field(default=(), compare=False)  # by the name of the line


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note at the foot of the page, a paragraph each; `key` is what Run.note names."""

    key: str
    paragraphs: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Properties:
    """The only metadata a written file carries."""

    title: str = ""
    author: str = ""  # the delegation, never the person at the keyboard
    subject: str = ""
    made: date | None = None  # the paper's own date; None: no date is written


@dataclass(frozen=True, slots=True)
class Paper:
    """What a writer renders: a whole text in one language. It is a `Draft` or a `Briefing`."""

    language: str  # ISO 639-1
    header: HeaderBlock
    blocks: tuple[Block, ...]
    rtl: bool = False
    footnotes: tuple[Footnote, ...] = ()
    properties: Properties = field(default_factory=Properties)
    running_header: str = ""  # below the page number on every page but the first: the document symbol
    running_footer: str = ""
    landscape: bool = False
    release: UUID | None = None  # under which it leaves; without one the file says no word's origin
    # A Word file of the delegation's own, whose styles, headers and footers the paper is set in.
    template: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Draft(Paper):
    """A paper that may leave the delegation: it is searched for secrets, and its release is logged."""


@dataclass(frozen=True, slots=True)
class Briefing(Paper):
    """A paper for the delegation's own eyes. It is no `Draft`, so no writer of those takes it."""

    stamp: str = field(kw_only=True)  # "CONFIDENTIAL", on every page
    file_name: str = field(kw_only=True)  # suggested, without its ending
