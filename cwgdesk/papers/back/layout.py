"""A field's text as it was typed, and as a paper prints it: paragraphs without empty lines between."""

from dataclasses import dataclass

from rapidfuzz.distance import Postfix, Prefix

from cwgdesk.texts.differences import edits

_MEETING = ("contribution", "meeting")  # the one field whose two lines are typed as one
_COMMA = ", "


@dataclass(frozen=True, slots=True)
class Layout:
    """What a paper prints of a text, and where each of its characters stands in what was typed."""

    typed: str
    printed: str
    places: tuple[int, ...]  # of the printed characters, and of the end
    between: str  # what stands between two paragraphs where it was typed

    def changed_to(self, printed: str) -> str:
        """What was typed, with the changes that lead to this printed text."""
        words, at = "", 0
        first = Prefix.similarity(self.printed, printed)  # most of a long text stays as it is
        shortest = min(len(self.printed), len(printed)) - first
        last = min(shortest, Postfix.similarity(self.printed, printed))
        former = self.printed[first : len(self.printed) - last]
        for edit in edits(former, printed[first : len(printed) - last], merged=False):
            start = self._place(first + edit.old_start)
            end = self.places[first + edit.old_end - 1] + 1 if edit.old_end > edit.old_start else start
            put_in = printed[first + edit.new_start : first + edit.new_end]
            words += self.typed[at:start] + put_in.replace("\n", self.between)
            at = end
        return words + self.typed[at:]

    def _place(self, at: int) -> int:
        """Behind the character before, so that what is put in at a line's end stays in that line."""
        return self.places[at - 1] + 1 if at else (self.places[0] if self.printed else len(self.typed))


def layout_of(table: str, field: str, typed: str) -> Layout:
    """The layout of a field's text."""
    if (table, field) == _MEETING:
        return _of_meeting(typed)
    printed, places, at = "", list[int](), 0
    for line in typed.splitlines(keepends=True):
        words = line.strip()
        if words:
            start = at + line.index(words[0])
            if printed:
                places.append(start - 1)
                printed += "\n"
            places += range(start, start + len(words))
            printed += words
        at += len(line)
    between = "\n\n" if "\n\n" in typed.strip() else "\n"
    return Layout(typed, printed, (*places, len(typed)), between)


def _of_meeting(typed: str) -> Layout:
    name, comma, when = typed.partition(_COMMA)
    if not comma:
        return Layout(typed, typed, tuple(range(len(typed) + 1)), _COMMA)
    second = len(name) + len(_COMMA)
    places = (*range(len(name)), second - 1, *range(second, len(typed) + 1))
    return Layout(typed, f"{name}\n{when}", places, _COMMA)
