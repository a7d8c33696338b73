"""Is a passage about what was done, what was not, what goes on, or what is planned or wished?"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from cwgdesk.texts.align.progress_words import (
    CONTRAST,
    DONE,
    DONE_SECTION,
    DONE_STATUS,
    NOT_DONE,
    NOT_DONE_SECTION,
    NOT_DONE_STATUS,
    NOT_SAID_OF_IT,
    ONGOING,
    ONGOING_SECTION,
    ONGOING_STATUS,
    PLANNED,
    PLANNED_SECTION,
    PLANNED_STATUS,
)

_VOWEL_SIGNS = re.compile("[\u064b-\u0652\u0640]")  # لَمْ is لم


class Progress(StrEnum):
    """How far the action is that a passage reports."""

    DONE = "done"
    NOT_DONE = "not_done"
    ONGOING = "ongoing"
    PLANNED = "planned"
    OTHER = "other"


_SECTIONS = (
    (NOT_DONE_SECTION, Progress.NOT_DONE),
    (PLANNED_SECTION, Progress.PLANNED),
    (ONGOING_SECTION, Progress.ONGOING),
    (DONE_SECTION, Progress.DONE),
)
_STATUSES = (
    (NOT_DONE_STATUS, Progress.NOT_DONE),
    (ONGOING_STATUS, Progress.ONGOING),
    (PLANNED_STATUS, Progress.PLANNED),
    (DONE_STATUS, Progress.DONE),
)


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of an action, and what its own sentence says where the heading over it says otherwise."""

    progress: Progress
    otherwise: Progress | None = None


def told(text: str, headings: Iterable[str] = (), status: str = "") -> Told:
    """A status column decides, then the nearest heading that says anything, then the verbs."""
    by_status = _first_of(_STATUSES, status) or (_by_verbs(status) if status else Progress.OTHER)
    if by_status is not Progress.OTHER:
        return Told(by_status)
    own = _by_verbs(text)
    section = next((said for heading in headings if (said := _first_of(_SECTIONS, heading))), None)
    if section is None or own in (section, Progress.NOT_DONE):
        return Told(own)
    # "will continue to report" under "to be implemented" is no contradiction, "is collaborating" is one.
    agrees = own is Progress.OTHER or (section is Progress.PLANNED and PLANNED.search(text))
    return Told(section, None if agrees else own)


def progress_of(text: str, heading: str = "", status: str = "") -> Progress:
    """What is told of an action under this heading and with this status."""
    return told(text, (heading,), status).progress


def _first_of(known: tuple[tuple[re.Pattern[str], Progress], ...], words: str) -> Progress | None:
    bare = _VOWEL_SIGNS.sub("", words)
    return next((progress for pattern, progress in known if pattern.search(bare)), None)


def _by_verbs(text: str) -> Progress:
    """Sentence by sentence; where as many deny as affirm, what is denied may not be called done."""
    words = " ".join(_VOWEL_SIGNS.sub("", text).split())  # eight thousand spaces took five seconds
    parts = [part for part in CONTRAST.split(words) if part.strip()]
    denied = [part for part in parts if NOT_DONE.search(NOT_SAID_OF_IT.sub(" ", part))]
    others = [part for part in parts if part not in denied]
    affirming = [part for part in others if _affirmed(part) is not Progress.OTHER]
    if denied and len(denied) >= len(affirming):
        return Progress.NOT_DONE
    return _affirmed(". ".join(others))


def _affirmed(text: str) -> Progress:
    """What goes on outweighs what was done for it."""
    if ONGOING.search(text):
        return Progress.ONGOING
    done, planned = len(DONE.findall(text)), len(PLANNED.findall(text))
    if not done and not planned:
        return Progress.OTHER
    return Progress.PLANNED if planned >= done else Progress.DONE
