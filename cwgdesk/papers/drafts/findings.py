"""What the pre-flight check may find, and how much each finding matters."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Level(StrEnum):
    """How much it matters."""

    LEFT_OUT = "left-out"  # something the user picked will not be in the paper
    ASKS = "asks"  # the file is written only when somebody has said that it may be
    WARNING = "warning"
    HINT = "hint"


class Code(StrEnum):
    """What was found; the window has a sentence for each."""

    NO_SOURCE = "no-source"
    NO_MEETING = "no-meeting"
    NO_CONTENT = "no-content"
    EMPTY_SECTION = "empty-section"
    NOT_CLEARED = "not-cleared"
    NO_STATEMENT = "no-statement"
    NO_CONSENT = "no-consent"
    NO_REASONS = "no-reasons"
    NOTHING_CHANGED = "nothing-changed"
    ALL_DELETED = "all-deleted"
    BASE_CHANGED = "base-changed"
    PLACE_UNSURE = "place-unsure"
    OTHER_LANGUAGE = "other-language"
    CONFIDENTIAL_TEXT = "confidential-text"
    HIDDEN_SIGNS = "hidden-signs"
    EXPIRED = "expired"
    REDONE = "redone"
    TWO_ON_CLAUSE = "two-on-clause"
    TWO_VERSIONS = "two-versions"
    OUT_OF_ORDER = "out-of-order"
    BRACKETS_LEFT = "brackets-left"
    DEADLINE_PASSED = "deadline-passed"
    TOO_LONG = "too-long"
    NOT_LOADED = "not-loaded"


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark: `target` is the contribution, section, position, amendment or practice to open."""

    level: Level
    code: Code
    target: UUID
    subject: str = ""  # what the sentence names: a citation or a heading, never confidential text
