"""What the structure parser found: clauses with their places, references, dated items."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from cwgdesk.core.spans import Span
from cwgdesk.texts.reading.common.raw import LeftOut


class DocumentKind(StrEnum):
    """What sort of text it is."""

    RESOLUTION = "resolution"
    REPORT = "report"
    CONTRIBUTION = "contribution"
    OTHER = "other"


class Doubt(StrEnum):
    """Why the words of a clause are to be held against the page."""

    NONE = ""
    TORN = "torn"  # the file does not tell all letters, or their order, for certain
    MACHINE = "machine"  # a machine has read them from a picture


class ClauseKind(StrEnum):
    """What sort of citable unit it is."""

    OPENING = "opening"
    CALL = "call"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    FIELD = "field"
    CELL = "cell"
    FOOTNOTE = "footnote"
    CLOSING = "closing"


class ClauseState(StrEnum):
    """Whether the words of a clause are agreed."""

    AGREED = "agreed"
    BRACKETED = "bracketed"  # they stand in square brackets, whole or in part


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """How a document names itself; an empty string is "not said"."""

    kind: DocumentKind = DocumentKind.OTHER
    body: str = ""  # "ITU Council", "UN General Assembly"
    number: str = ""  # "1334"
    version: str = ""  # "modified 2023", "Rev. Bucharest, 2022"
    symbol: str = ""  # "A/RES/70/125", "WSIS&SDG39/22"
    title: str = ""
    language: str = ""  # ISO 639-1
    adopted: str = ""  # adoption line as written


@dataclass(frozen=True, slots=True)
class FoundClause:
    """One citable unit and where it stands.

    `text` is the words without label and residue; `place` covers them in the block where the
    clause begins (later blocks of the same clause are in `more`).
    """

    id: UUID
    kind: ClauseKind
    path: str  # how it is cited; unique in the document
    text: str
    place: Span
    parent: UUID | None = None
    call: str = ""
    label: str = ""
    depth: int = 0
    addressee: str = ""  # "Secretary-General" of "instructs the Secretary-General"
    verb: str = ""  # "instructs"
    more: tuple[Span, ...] = ()
    state: ClauseState = ClauseState.AGREED
    symbol: str = ""  # "ADD", "MOD", "SUP", "NOC" where the text names one before the label
    part: str = ""  # the annex it stands in, "Annex 2"; "" for the text itself
    doubt: Doubt = Doubt.NONE


@dataclass(frozen=True, slots=True)
class FoundReference:
    """A citation of another text, or of a clause, inside a clause."""

    text: str
    kind: str  # docs/domain.md 5, e.g. "pp-resolution", "council-resolution", "unga"
    target: str  # normalised, e.g. "pp/140", "council/1334", "un/A/RES/70/125"
    clause: UUID
    place: Span


@dataclass(frozen=True, slots=True)
class FoundDeadline:
    """A date or frequency inside a clause."""

    text: str
    kind: str  # "point", "range", "recurring", "event"
    clause: UUID
    place: Span
    date: str = ""  # ISO, as exact as the text: "2024-01-31", "2026"
    start: str = ""
    end: str = ""
    every: str = ""  # "year", "session"
    event: str = ""
    doubt: str = ""  # "no-such-day", "day-or-month": what is printed is no day, or may be either of two


@dataclass(frozen=True, slots=True)
class FoundProposal:
    """What a table proposes for a clause: the words it has, and those it would have."""

    clause: str  # as the table names it, "resolves 1"; "" where it names none
    current: str  # "" for a new clause
    proposed: str  # "" for one that goes
    reasons: str = ""  # of the row, where a column gives them


@dataclass(frozen=True, slots=True)
class Structure:
    """A document as clauses."""

    info: DocumentInfo
    clauses: tuple[FoundClause, ...]
    references: tuple[FoundReference, ...] = ()
    deadlines: tuple[FoundDeadline, ...] = ()
    proposals: tuple[FoundProposal, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[str, ...] = ()
    cleaned: dict[str, int] = field(default_factory=dict[str, int])  # artefact -> how often cleaned
