"""Labels: reading "1.", "(a)", "ii)", "b)bis", "1 -", "（一）", "•" as what they count."""

import re
from dataclasses import dataclass

LATIN = "abcdefghijklmnopqrstuvwxyz"
# ё, й, ъ, ы, ь are not used as labels in United Nations and ITU texts.
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
HAN = "一二三四五六七八九十"
ROUND_BULLETS = "•·●▪◦∙○■□◆➢✓\uf0b7\uf0e3\uf0a7\uf0fc\uf0d8\uf06e"
DASHES = "–—‒−-"

_ROMAN = re.compile(r"(?=.)(?:x{0,3})(?:ix|iv|v?i{0,3})")
_AFTER = r"(?=\s|$)"
_BIS = r"(?:\s?(?:bis|ter|quater|quat|quinquies|sexies|septies|octies))"
_CORE = (
    rf"(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,5}}[a-z]?|[xvi]{{5,7}}|[a-z]{{1,2}}(?=(?:bis|ter|quat|quinquies|sexies)\b|(?:bis|ter)[)）])|[a-z]{{1,4}}|[A-Z]{{1,5}}"
    rf"|[{CYRILLIC}]|[{CYRILLIC.upper()}]|[{ABJAD}ا]ـ?|[{HAN}]{{1,3}})"
)
_FIGURES = r"\d{1,3}(?:\.\d{1,3}){0,5}"
_LABEL = re.compile(
    rf"""\s*(?:(?P<lead>\[?(?:(?:ADD|MOD|SUP|NOC)[\s\u00a0]+(?=\d{{1,3}}(?:[\s)\]]|\.\s)|\(?[a-z]{{1,2}}\)))?)
    (?:
      (?P<bullet>[{ROUND_BULLETS}])(?=\s|[^\W\d_])
    | (?P<dash>[{DASHES}]|o(?=\t)){_AFTER}
    | (?P<box>[(（]\s?(?P<inbox>{_CORE})\s?[)）](?P<box_bis>{_BIS})?)(?:{_AFTER}|(?=[^\x00-\x7f]))
    | (?P<bracket>(?P<inbracket>{_CORE})(?P<bracket_inner>{_BIS})?\s?[)）](?P<bracket_bis>{_BIS})?){_AFTER}
    | (?P<arabic>(?P<inarabic>[\d٠-٩]{{1,3}})\s?[-–ـ]){_AFTER}
    | (?P<point>(?P<inpoint>{_FIGURES}|[IVX]{{1,5}}|[ivx]{{2,7}}|[A-Za-z])(?P<point_bis>{_BIS})?[.．])
          (?:{_AFTER}|(?=[\u2e80-\u9fff（《“]))
    | (?P<comma>(?P<incomma>[{HAN}]{{1,3}}|\d{{1,3}})、)
    | (?P<plain>(?P<inplain>{_FIGURES}[a-z]?)(?P<plain_bis>{_BIS})?){_AFTER}
    | (?P<alone>(?P<inalone>[IVX]{{1,5}}|[A-Z]))\s*$
    | (?P<closed>(?P<inclosed>\d{{1,3}})\])(?=\s)
    ))""",
    re.VERBOSE,
)
_DECOR = {
    "box": "()",
    "bracket": ")",
    "arabic": "-",
    "point": ".",
    "comma": "、",
    "plain": "",
    "alone": "",
    "closed": "",
}


_SPACE_IN = re.compile(r"(?<=[(（])\s|\s(?=[)）])")  # Arabic texts type "أ )"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a label: in which series it stands, and where in the series."""

    series: str  # "decimal.", "latin()", "roman)", "dotted3", "bullet", "dash"
    value: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ClauseLabel:
    """A label as shown, where the text after it begins, and every way to read it.

    `sure` is false for a bare number before a space ("2 that …"): only its neighbours can
    tell it from a quantity ("12 months …").
    """

    shown: str
    end: int
    forms: tuple[Form, ...]
    sure: bool = True

    @property
    def is_bullet(self) -> bool:
        """Is it a mark that counts nothing?"""
        return self.forms[0].series in ("bullet", "dash")

    @property
    def is_number(self) -> bool:
        """Does it count in figures?"""
        return self.forms[0].series.startswith(("decimal", "dotted"))


def read_label(text: str) -> ClauseLabel | None:
    """The label at the start of a paragraph's text, or None."""
    found = _LABEL.match(text)
    if found is None or (found["closed"] and not found["lead"].strip("[ ")):
        return None  # "3]" ends a label only where a symbol stands before it: "[ADD 3]"
    end = _skip_space(text, found.end())
    if found["bullet"]:
        return ClauseLabel("•", end, (Form("bullet", (1,)),))
    if found["dash"]:
        return ClauseLabel("–", end, (Form("dash", (1,)),))
    way = next(name for name in _DECOR if found[name])
    core = found[f"in{way}"]
    bis = (found.groupdict().get(f"{way}_bis") or found.groupdict().get(f"{way}_inner") or "").strip()
    forms = _forms(core, _DECOR[way], bis)
    if not forms:
        return None
    gap = text[found.end() : end]
    sure = way != "plain" or "D" in found["lead"] or "\t" in gap or end == len(text) or len(gap) > 2
    return ClauseLabel(_SPACE_IN.sub("", found[way].strip().rstrip("]")), end, forms, sure)


def automatic_label(shown: str) -> ClauseLabel | None:
    """The label that the word processor counts, e.g. "1." or "(a)" or a bullet sign."""
    shown = shown.strip()
    if not shown:
        return None
    found = read_label(shown + "\t")
    if found is not None and found.end >= len(shown):
        return ClauseLabel(found.shown, 0, found.forms)
    if not any(c.isalnum() for c in shown):
        return ClauseLabel("•", 0, (Form("bullet", (1,)),))
    return ClauseLabel(shown, 0, (Form("other", (1,)),))


def _skip_space(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _forms(core: str, decor: str, bis: str) -> tuple[Form, ...]:
    tail = (_bis_rank(bis),) if bis else ()
    if core[0].isdigit():
        return _number_forms(core, decor, tail)
    if core[0] in HAN:
        return (Form(f"han{decor}", (_han(core), *tail)),)
    if core[0] in ABJAD or core[0] == "ا":
        letter = core[0].replace("ا", "أ")
        return (Form(f"abjad{decor}", (ABJAD.index(letter) + 1, *tail)),)
    return tuple(Form(f.series, (*f.value, *tail)) for f in _letter_forms(core, decor))


def _number_forms(core: str, decor: str, tail: tuple[int, ...]) -> tuple[Form, ...]:
    letter = (LATIN.index(core[-1]) + 1,) if core[-1] in LATIN else ()
    parts = tuple(int(part) for part in core.rstrip(LATIN).split("."))
    if len(parts) == 1:
        return (Form(f"decimal{decor}", (*parts, *letter, *tail)),)
    return (Form(f"dotted{len(parts)}", (*parts, *letter, *tail)),)


def _letter_forms(core: str, decor: str) -> list[Form]:
    case = "upper " if core.isupper() else ""
    lower = core.lower()
    forms: list[Form] = []
    for name, alphabet in (("latin", LATIN), ("cyrillic", CYRILLIC)):
        if lower[0] in alphabet and lower == lower[0] * len(lower) and len(lower) <= 3:
            value = alphabet.index(lower[0]) + 1 + len(alphabet) * (len(lower) - 1)
            forms.append(Form(f"{case}{name}{decor}", (value,)))
    if _ROMAN.fullmatch(lower):
        forms.append(Form(f"{case}roman{decor}", (_roman(lower),)))
    return forms


def _roman(text: str) -> int:
    worth = [{"i": 1, "v": 5, "x": 10}[letter] for letter in text]
    return sum(-a if a < b else a for a, b in zip(worth, [*worth[1:], 0], strict=True))


def _han(text: str) -> int:
    digits = [HAN.index(sign) + 1 for sign in text]
    if len(digits) == 1:
        return digits[0]
    if digits[0] == 10:
        return 10 + digits[1]
    return digits[0] * 10 + (digits[2] if len(digits) == 3 else 0)


def _bis_rank(word: str) -> int:
    order = ("bis", "ter", "quat", "quinquies", "sexies", "septies", "octies")
    return next(rank for rank, start in enumerate(order, 2) if word.startswith(start))
