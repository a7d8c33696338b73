"""A paper as it came back: lines of letters that know who put them in or took them out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from cwgdesk.papers.drafts.origins import Origin

OBJECT = "\ufffc"  # a picture, a box, a formula: something that has no letters


class Hand(NamedTuple):
    """Who made a tracked change, and when; `move` pairs the two ends of a move."""

    author: str
    dated: str
    move: str = ""

    @property
    def moment(self) -> tuple[str, str]:
        """Author and minute: programs write the seconds and the zone each in their own way."""
        return self.author, self.dated[:16]


class Letter(NamedTuple):
    """One character; `came` put it in, `went` took it out."""

    char: str
    came: Hand | None = None
    went: Hand | None = None


PLAIN_END = Letter("\n")
Letters = list[Letter]
Seen = Callable[[Letter], bool]


class Range(NamedTuple):
    """Where a bookmark of ours runs in one line."""

    start: int
    end: int
    origin: Origin


@dataclass(slots=True)
class Line:
    """A paragraph; `mark` is its end."""

    letters: Letters
    mark: Letter = PLAIN_END
    ranges: list[Range] = field(default_factory=list[Range])
    part: str = "body"  # or that of notes, headers, footers

    def text(self, seen: Seen = lambda _: True) -> str:
        """Its words, those that a reading shows."""
        return "".join(letter.char for letter in self.letters if seen(letter))

    def hands(self) -> Iterator[Hand]:
        """Who changed anything in it."""
        for letter in (*self.letters, self.mark):
            yield from (hand for hand in (letter.came, letter.went) if hand is not None)


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment: the place where it begins and the words it is about."""

    line: int
    at: int
    about: str
    text: str
    author: str
    dated: str


class Look(NamedTuple):
    """What was done to words without changing one: `what` is "formatting", "numbering", "embedded"."""

    line: int
    what: str
    words: str
    said: str = ""  # what is told of it
    hand: Hand = Hand("", "")


@dataclass(frozen=True, slots=True)
class Story:
    """A whole file: its release, its lines, the comments in it and how its words look."""

    release: UUID | None
    lines: tuple[Line, ...]
    remarks: tuple[Remark, ...] = ()
    looks: tuple[Look, ...] = ()

    def moments(self) -> frozenset[tuple[str, str]]:
        """Author and minute of every tracked change in it."""
        return frozenset(hand.moment for line in self.lines for hand in line.hands())


def sent(letter: Letter) -> bool:
    """Does a paper of ours say it, its own changes accepted?"""
    return letter.went is None


def text_of(letters: Iterable[Letter], seen: Seen) -> str:
    """The words that a reading shows."""
    return "".join(letter.char for letter in letters if seen(letter))
