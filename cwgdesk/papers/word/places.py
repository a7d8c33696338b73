"""Where in a paper secret words stand: a place with a name, which a person can let pass for a reason."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from cwgdesk.core.errors import UserError
from cwgdesk.core.folding import Folded, for_leaks_placed
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.leaks import Haystack, Needle
from cwgdesk.papers.word.passages import HEADER, NOTES, Passage, passages
from cwgdesk.texts.differences import SegmentKind

FILE = "file"  # in the file, though in no text of the paper
# What is read together: the text as it would be, as it was, and all that stands in the file.
_READINGS = (
    (SegmentKind.KEPT, SegmentKind.INSERTED),
    (SegmentKind.KEPT, SegmentKind.DELETED),
    (SegmentKind.KEPT, SegmentKind.INSERTED, SegmentKind.DELETED),
)


@dataclass(frozen=True, slots=True)
class Place:
    """The words' place: "2.3.1" is the first such words in the third paragraph of section 2.

    "2.h0.1" stands in the heading of section 2, "2.h1.1" in the first heading inside it.
    """

    section: str
    paragraph: int
    serial: int
    heading: str = ""  # of the section, unless secret words stand in it
    words: str = field(default="", repr=False)  # to be shown to the user, and kept nowhere
    letters: frozenset[str] = field(default=frozenset(), repr=False, compare=False)
    is_heading: bool = False

    @property
    def key(self) -> str:
        """What a person types to let it pass."""
        return f"{self.section}.{'h' if self.is_heading else ''}{self.paragraph}.{self.serial}"

    @property
    def name(self) -> str:
        """The place in plain words, without the words that stand there."""
        if self.section == FILE:
            return f"{self.key}, part of the file"
        if self.section in (HEADER, NOTES):
            part = "header" if self.section == HEADER else "footnotes"
        else:
            part = f"section {self.section}" if self.section != "0" else "the text before the first heading"
        titled = f" “{self.heading}”" if self.heading else ""
        if self.is_heading:
            return f"{self.key}, {part}{titled}, " + (
                f"heading {self.paragraph} inside it" if self.paragraph else "its heading"
            )
        return f"{self.key}, {part}{titled}, paragraph {self.paragraph}"


class ConfidentialWords(UserError):
    """Confidential words stand in a paper; `places` knows where, and only what is printed has no words."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.places = tuple(places)
        super().__init__(
            "Confidential words from your notes or positions stand in the paper ({count}; in: {places}), "
            "so it was not written.",
            "Reword them; a single place can be let pass with a reason, which is logged.",
            count=len(self.places),
            places="; ".join(place.name for place in self.places),
        )


def places_of(draft: b.Draft, wanted: Iterable[Needle]) -> tuple[Place, ...]:
    """Every place in the paper where one of the needles stands, in reading order."""
    return Searched(draft).places_of(wanted)


class Searched:
    """A paper made ready to be searched, once for all that is looked for in it."""

    def __init__(self, draft: b.Draft) -> None:
        self._there = list(passages(draft))
        folded: dict[str, Folded] = {}  # a segment stands in several readings
        self._streams = [_Stream(self._there, kinds, folded) for kinds in _READINGS]

    def places_of(self, wanted: Iterable[Needle]) -> tuple[Place, ...]:
        """Every place where one of the needles stands, in reading order."""
        haystack, there = Haystack(wanted), self._there
        found: dict[int, list[tuple[int, int, Needle]]] = {}
        for stream in self._streams:
            for at, start, end, needle in stream.occurrences(haystack):
                found.setdefault(at, []).append((start, end, needle))
        spoiled = {there[at].text for at in found}
        return tuple(place for at in sorted(found) for place in _merged(there[at], found[at], spoiled))


def _merged(
    passage: Passage, spans: list[tuple[int, int, Needle]], spoiled: Collection[str]
) -> Iterator[Place]:
    """Overlapping finds are one place: a sentence, its fragments, the note it belongs to."""
    groups: list[tuple[int, int, set[str]]] = []
    for start, end, needle in sorted(spans, key=lambda span: span[:2]):
        if groups and start <= groups[-1][1]:
            first, last, letters = groups[-1]
            groups[-1] = (first, max(last, end), letters | {needle.letters})
        else:
            groups.append((start, end, {needle.letters}))
    heading = "" if passage.heading in spoiled else passage.heading
    for serial, (start, end, letters) in enumerate(groups, 1):
        words = passage.text[start:end]
        letters_ = frozenset(letters)
        yield Place(passage.section, passage.number, serial, heading, words, letters_, passage.is_heading)


class _Stream:
    """The letters of a whole paper in one reading; passage and place of each are told when asked."""

    def __init__(
        self, there: Sequence[Passage], kinds: Collection[SegmentKind], folded: dict[str, Folded]
    ) -> None:
        self._parts_read: list[tuple[int, int, Folded]] = []  # passage, place of the segment in it
        for at, passage in enumerate(there):
            before = 0
            for segment in passage.segments:
                if segment.kind in kinds:
                    if segment.text not in folded:
                        folded[segment.text] = for_leaks_placed(segment.text)
                    self._parts_read.append((at, before, folded[segment.text]))
                before += len(segment.text)
        self._letters = "".join(part.letters for _, _, part in self._parts_read)

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        return [(at, before + place) for at, before, part in self._parts_read for place in part.places]

    def occurrences(self, haystack: Haystack) -> Iterator[tuple[int, int, int, Needle]]:
        """Passage, beginning and end in it, and needle; one that runs on ends with its passage."""
        letters = self._letters
        for needle in haystack.found_in(letters):
            start = letters.find(needle.letters)
            while start >= 0:
                last = start + len(needle.letters) - 1
                if not needle.whole_word or (self._parts(start - 1) and self._parts(last)):
                    at, begin = self._places[start]
                    ends = [place for passage, place in self._places[start : last + 1] if passage == at]
                    yield at, begin, ends[-1] + 1, needle
                start = letters.find(needle.letters, start + 1)

    def _parts(self, at: int) -> bool:
        """Does something else than a letter follow the letter there?"""
        if at < 0 or at + 1 >= len(self._places):
            return True
        (passage, place), (following, there) = self._places[at], self._places[at + 1]
        return passage != following or there > place + 1
