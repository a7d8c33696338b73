"""Signs that nobody sees: where they stand in a text, and which of them a script really needs.

Zero-width signs, tags, selectors and marks of direction can carry a whole text unseen, or turn round what
is read. Some have work to do and pass: joiners bound to letters of scripts that join, marks of direction
and closed isolates among right-to-left words, a sign for colour after a picture.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_JOINERS = frozenset("\u200c\u200d")
_DIRECTION_MARKS = frozenset("\u200e\u200f\u061c")
_ISOLATES, _END_OF_ISOLATE = frozenset("\u2066\u2067\u2068"), "\u2069"
_LOOK_OF_PICTURES = frozenset("\ufe0e\ufe0f")
# Format signs of Unicode that are seen: they stand over or under the figures that follow.
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
# Letters, marks and symbols by their class, but blank: fillers, joiners of graphemes, the empty Braille cell.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SELECTORS = (("\u180b", "\u180f"), ("\ufe00", "\ufe0f"), ("\U000e0100", "\U000e01ef"))
_UNSEEN_CLASSES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_LAWFUL_CONTROLS = frozenset("\t\n\r")
# How the names of letters begin in scripts whose letters join, or need a sign to keep them apart.
_JOINING_SCRIPTS = (
    *("ARABIC", "ARABIC-INDIC", "EXTENDED", "SYRIAC", "NKO", "MANDAIC", "MONGOLIAN"),
    *("DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM"),
    *("SINHALA", "MYANMAR", "KHMER", "TIBETAN"),
)
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


@dataclass(frozen=True, slots=True)
class HiddenSign:
    """One sign that is not seen, and where it stands."""

    at: int
    sign: str

    @property
    def code(self) -> str:
        """As Unicode writes it: "U+200B"."""
        return f"U+{ord(self.sign):04X}"

    @property
    def name(self) -> str:
        """With what Unicode calls it: "U+200B ZERO WIDTH SPACE"; private and control signs have no name."""
        return f"{self.code} {unicodedata.name(self.sign, '')}".rstrip()


def hidden_signs(text: str, *, right_to_left: bool = False) -> tuple[HiddenSign, ...]:
    """The unseen signs that have no work to do in the text; `right_to_left`: it stands among such words."""
    if text.isascii() and text.isprintable():
        return ()
    found: list[HiddenSign] = []
    start = 0
    for line in text.split("\n"):
        marks_work = right_to_left or any(map(_is_right_to_left, line))
        closed = frozenset(_closed_isolates(line))
        found += [
            HiddenSign(start + at, sign)
            for at, sign in enumerate(line)
            if _is_unseen(sign) and at not in closed and not _works(line, at, marks_work)
        ]
        start += len(line) + 1
    return tuple(found)


def made_visible(text: str, *, right_to_left: bool = False) -> str:
    """The text with each hidden sign told by its code: "deve⟨U+200B⟩lopment"."""
    told: list[str] = []
    end = 0
    for hidden in hidden_signs(text, right_to_left=right_to_left):
        told += [text[end : hidden.at], f"⟨{hidden.code}⟩"]
        end = hidden.at + 1
    return "".join((*told, text[end:]))


def _is_unseen(sign: str) -> bool:
    if sign in _BLANK or any(first <= sign <= last for first, last in _SELECTORS):
        return True
    if sign in _SEEN or sign in _LAWFUL_CONTROLS:
        return False
    return unicodedata.category(sign) in _UNSEEN_CLASSES


def _works(line: str, at: int, marks_work: bool) -> bool:
    """Does the sign do here what it is made for?"""
    sign, before, after = line[at], line[at - 1 : at], line[at + 1 : at + 2]
    if sign in _JOINERS:
        return _joins(_letter_before(line, at)) and (sign == "\u200d" or _joins(after) or _is_virama(before))
    if sign in _DIRECTION_MARKS:
        # Two in a row, or one inside a word, turn nothing: so many could only be a message.
        between_letters = before.isalpha() and after.isalpha()
        return marks_work and not between_letters and not {before, after} & _DIRECTION_MARKS
    if sign in _LOOK_OF_PICTURES:
        return bool(before) and unicodedata.category(before) == "So" and before not in _BLANK
    return False


def _is_right_to_left(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT and not _is_unseen(sign)


def _letter_before(line: str, at: int) -> str:
    """The letter that a sign follows, past what is written on it."""
    while at > 0 and unicodedata.category(line[at - 1]) in ("Mn", "Mc"):
        at -= 1
    return line[at - 1 : at]


def _joins(letter: str) -> bool:
    return bool(letter) and unicodedata.name(letter, "").partition(" ")[0] in _JOINING_SCRIPTS


def _is_virama(mark: str) -> bool:
    return bool(mark) and unicodedata.combining(mark) == 9  # Unicode's class of viramas


def _closed_isolates(line: str) -> Iterator[int]:
    """Where the signs stand that open and close an isolate with something to be seen in it."""
    opened: list[int] = []
    for at, sign in enumerate(line):
        if sign in _ISOLATES:
            opened.append(at)
        elif sign == _END_OF_ISOLATE and opened:
            first = opened.pop()
            if any(not _is_unseen(inner) and not inner.isspace() for inner in line[first + 1 : at]):
                yield from (first, at)
