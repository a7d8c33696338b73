"""Labels of new clauses: surviving clauses are never renumbered (docs/domain.md 3.4).

A label is signs that open it, a core ("3", "1.9", "b") and signs that close it; what is counted on
or given "bis" is the core, so that the signs stay where the text has them ("3bis.", "(3bis)").
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

_SERIES = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
_ARABIC_SERIES = (
    "مكرراً",
    *(f"مكرراً {nth}" for nth in ("ثانياً", "ثالثاً", "رابعاً", "خامساً", "سادساً", "سابعاً", "ثامناً", "تاسعاً")),
)
_HAN = "一二三四五六七八九十"
_HAN_SERIES = tuple(f"之{number}" for number in _HAN[1:])
_ADDED = re.compile(rf"(?:\s*(?:{'|'.join(_SERIES)})|\s*مكرر\S*(?:\s+\S+)?|之[{_HAN}]+|-\d+)$")
_PARTS = re.compile(r"(?P<opens>\W*)(?P<core>.*?)(?P<closes>[.,:;)\]．。、：）-]*)", re.DOTALL)
_NUMBER = re.compile(r"\d+$")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
# The letters as lists count with them: Arabic by the old order, Russian without those that head no item.
_ALPHABETS = (
    tuple("abcdefghijklmnopqrstuvwxyz"),
    tuple("абвгдежзиклмнопрстуфхцчшщэюя"),
    ("أ", "ب", "ج", "د", "هـ", *"وزحطيكلمنسعفصقرشتثخذضظغ"),
)
_SAME_LETTER = {"ه": "هـ", "ا": "أ"}


@dataclass(frozen=True, slots=True)
class _Label:
    opens: str
    core: str
    closes: str

    def __str__(self) -> str:
        return f"{self.opens}{self.core}{self.closes}"


def free_label(label: str, taken: Collection[str], *, at_end: bool, language: str = "en") -> str:
    """The first label that is not `taken` for a clause after the one labelled `label`.

    At the end of a list the count goes on; between two clauses it is bis, ter, quater, as `language`
    says that.
    """
    held = {_core(one) for one in taken}
    stem = replace(_parted(label), core=label_stem(label))
    following = _following(stem.core, held) if at_end else None
    while following in held:
        following = _following(following or "", held)
    if following:
        return str(replace(stem, core=following))
    added = (replace(stem, core=new) for new in _inserted(stem.core, language))
    return next(str(new) for new in added if new.core not in held)


def label_stem(label: str) -> str:
    """The core of a label without its bis: "3" of "3bis."."""
    return _ADDED.sub("", _core(label))


def ends_list(label: str, following: Sequence[str]) -> bool:
    """Is the clause the last of its list, as the labels after it tell?

    Its own bis and labels of another series ("a)" after "3.") say nothing.
    """
    place = _place(label)
    if place is None:
        return not following
    later = [found for other in following if (found := _place(other)) is not None and found[0] == place[0]]
    return all(found[1] <= place[1] for found in later)


def begins_list(before: str, label: str) -> bool:
    """Does the count begin anew with `label`: "1" after "3", or "1" after another "1"?"""
    last, place = _place(before), _place(label)
    if last is None or place is None or last[0] != place[0]:
        return False
    return place[1] < last[1] or _core(before) == _core(label)


def _parted(label: str) -> _Label:
    match = _PARTS.fullmatch(label.strip())
    if match is None or not match["core"]:
        return _Label("", label.strip(), "")
    return _Label(match["opens"], match["core"], match["closes"])


def _core(label: str) -> str:
    return _parted(label).core


def _place(label: str) -> tuple[str, int] | None:
    """The series that a label belongs to, and its place in it; None where it counts nothing."""
    core = label_stem(label)
    if match := _NUMBER.search(core):
        return core[: match.start()], int(match[0])
    if core and all(sign in _HAN for sign in core):
        return "han", _of_han(core)
    letter = _SAME_LETTER.get(core, core).casefold()
    for alphabet in _ALPHABETS:
        if letter in alphabet:
            return alphabet[0], alphabet.index(letter) + 1
    return ("roman", _ROMAN.index(letter) + 1) if letter in _ROMAN else None


def _following(core: str, held: Collection[str]) -> str | None:
    if match := _NUMBER.search(core):
        return core[: match.start()] + _in_digits_of(match[0], int(match[0]) + 1)
    if core and all(sign in _HAN for sign in core):
        return _as_han(_of_han(core) + 1)
    if following := _next_of(core, _ROMAN) if _is_roman(core, held) else None:
        return following
    for alphabet in _ALPHABETS:
        if following := _next_of(_SAME_LETTER.get(core, core), alphabet):
            return following
    return None


def _next_of(core: str, series: Sequence[str]) -> str | None:
    lower = core.casefold()
    if lower not in series[:-1]:
        return None
    following = series[series.index(lower) + 1]
    return following.upper() if core.isupper() else following


def _is_roman(core: str, held: Collection[str]) -> bool:
    """ "i" is a number where no "h" stands before it, "v" where "iv" does."""
    lower = core.casefold()
    if lower not in _ROMAN:
        return False
    before = _ROMAN[_ROMAN.index(lower) - 1] if lower != "i" else ""
    return len(lower) > 1 or (before in held if before else "h" not in held)


def _in_digits_of(example: str, number: int) -> str:
    """The number in the digits that the text writes: those of Arabic differ from ours."""
    zero = ord(example[0]) - int(example[0])
    return "".join(chr(zero + int(digit)) for digit in str(number))


def _of_han(core: str) -> int:
    tens, ten, ones = core.rpartition("十")
    whole = (_HAN.index(tens) + 1 if tens else 1) * 10 if ten else 0
    return whole + (_HAN.index(ones) + 1 if ones else 0)


def _as_han(number: int) -> str:
    tens, ones = divmod(number, 10)
    return (f"{_HAN[tens - 1] if tens > 1 else ''}十" if tens else "") + (_HAN[ones - 1] if ones else "")


def _inserted(core: str, language: str) -> Iterable[str]:
    yield from _with_suffixes(core, language)
    for number in range(11, 1000):  # beyond decies nobody knows the Latin
        yield f"{core}-{number}"


def _with_suffixes(core: str, language: str) -> Iterator[str]:
    if language == "ar":
        yield from (f"{core} {suffix}" for suffix in _ARABIC_SERIES)
    else:
        yield from (core + suffix for suffix in (_HAN_SERIES if language == "zh" else _SERIES))
