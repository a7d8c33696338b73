"""Foldings of text: what counts as the same letters, in one place and in named strengths.

for_search    what a person types and what is looked through: search, Ctrl+F, filters, palette, finder
for_finding   the same, and where every letter stood
for_matching  copies of one text: typography aside, every accent counts
for_names     names and acronyms: as copies, with one apostrophe
for_calls     the words that call to act: as copies, with one hyphen, without Arabic vowel signs
for_reading   a phrase "word for word": case and spacing aside
for_leaks     letters and digits alone, look-alikes of other alphabets made one: words that must not leave

`core.inflection` says which words are forms of one word, `core.looked_for` what of a text is meant by what
somebody typed: both stand on `for_search`.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from cwgdesk.core.resources import resource

VERSION = 2  # count up when for_search changes: what is stored in folded form is then made anew

# What is written on, over or under a letter: Latin, Greek, Cyrillic; Hebrew; Arabic vowel signs, hamza,
# superscript alef and tatweel; variation selectors.
_MARKS = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]"
)
_LETTERS = str.maketrans(
    {
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "æ": "ae",
        "œ": "oe",
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212", "-"),
        **dict.fromkeys("‘’‛ʼ′", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
    }
)

_FIRST_IDEOGRAPH = "\u3400"

# Arabic vowel signs and tatweel vary between copies of the same word (docs/domain.md).
_ARABIC_SIGNS = dict.fromkeys((*range(0x064B, 0x0653), 0x0640, 0x0670))
_CALL_LETTERS = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ё": "е",
        "Ё": "е",
        "\u00a0": " ",
        "\u202f": " ",
        "‑": "-",
        "–": "-",
        "إ": "ا",
        "أ": "ا",
    }
)

# Letters of other alphabets that look Latin; texts of this field mix them by mistake and on purpose.
_ALIKE = str.maketrans("авекмнорстухіјѕԁαβεικνορτυχ", "abekmhopctyxijsdabeiknoptux")


class Folded(NamedTuple):
    """A text as it is looked through, and for each of its letters the place it has in the text."""

    letters: str
    places: Sequence[int]


def for_search(text: str) -> str:
    """As somebody types it: case, accents, Arabic signs, width, kinds of hyphens and quotes do not count.

    "Ｌ’Égalité", "l'egalite" and "L’éga\\u00adlité" are the same; "٢٠٢٧" and "2027", "資訊" and "资讯".
    """
    return text.translate(_folded_letters())


def for_finding(text: str) -> Folded:
    """As `for_search`, with places: in "Cœur" the letters "coeur" stand at 0, 1, 1, 2, 3."""
    if text.isascii():
        return Folded(for_search(text), range(len(text)))
    known = _folded_letters()
    parts = [known[ord(letter)] for letter in text]
    return Folded("".join(parts), [at for at, part in enumerate(parts) for _ in part])


def for_matching(text: str) -> str:
    """As two copies of one text may differ: "Ｒésolution №" is "résolution no", but never "resolution no"."""
    return unicodedata.normalize("NFKC", text).casefold()


def for_names(text: str) -> str:
    """As names are kept in lists: "L’Union" is "l'union"; accents count, for they are part of a name."""
    return for_matching(text).replace("’", "'")


def for_calls(text: str) -> str:
    """As calls to act are listed: "DÉCIDE d’inviter" is "décide d'inviter", "يُقَرِّر" is "يقرر".

    Accents count ("charge" is a call, "chargé" is none); a letter stays a letter, so that words of a
    listed call and of a text can be compared one by one.
    """
    if text.isascii():
        return text.casefold()
    return unicodedata.normalize("NFC", text).translate(_ARABIC_SIGNS).translate(_CALL_LETTERS).casefold()


def for_reading(text: str) -> str:
    """Word for word: "The  Union’s" is "the union's", but "multi-stakeholder" not "multistakeholder"."""
    return " ".join(text.casefold().replace("’", "'").split())


def for_leaks(text: str) -> str:
    """What is left of a secret however it is set: "Ｍax 5 М\u200b CHF" and "max-٥ m chf" are "max5mchf"."""
    return letters_of(for_search(unicodedata.normalize("NFKC", text)).translate(_ALIKE))


def for_leaks_placed(text: str) -> Folded:
    """The same, with the place in `text` of each letter that is left."""
    whole = for_finding(text)
    left = [(letter, at) for letter, at in zip(whole.letters.translate(_ALIKE), whole.places, strict=True)
            if letter.isalnum()]  # fmt: skip
    return Folded("".join(letter for letter, _ in left), [at for _, at in left])


def letters_of(folded: str) -> str:
    """Letters and digits alone, of a text in any strength: "multi-stakeholder" gives "multistakeholder"."""
    return "".join(filter(str.isalnum, folded))


def western_digits(text: str) -> str:
    """Digits of all scripts as 0 to 9, all else as it is: "القرار ٧٥" has 75."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in text)


class _Letters(dict[int, str]):
    """What every letter becomes; one that was not met before is worked out then."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded_letter(chr(code))
        return folded


@cache
def _folded_letters() -> _Letters:
    return _Letters()


def _folded_letter(letter: str) -> str:
    if unicodedata.category(letter) == "Cf":  # soft hyphen, zero width, marks of direction
        return ""
    if letter.isspace():
        return " "
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    plain = western_digits(_MARKS.sub("", plain).translate(_LETTERS))
    if plain >= _FIRST_IDEOGRAPH:
        plain = plain.translate(_simplified())
    return unicodedata.normalize("NFC", plain)  # Hangul and voiced kana are one sign again


@cache
def _simplified() -> dict[int, str]:
    """Traditional characters with the simplified ones they are looked for as; read when Chinese is met."""
    pairs = resource("words", "traditional_simplified.txt").read_text(encoding="utf-8").split()
    return {ord(traditional): simplified for traditional, simplified in pairs}
