"""Labels: reading "1.", "(a)", "ii)", "b)bis", "1 -", "（一）", "•" as what they count."""

import re
import unicodedata
from dataclasses import dataclass, replace

LATIN = "abcdefghijklmnopqrstuvwxyz"
# ё, й, ъ, ы, ь are not used as labels in United Nations and ITU texts.
CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
HAN = "一二三四五六七八九十"
ROUND_BULLETS = "•·●▪◦∙○■□◆➢✓\uf0b7\uf0e3\uf0a7\uf0fc\uf0d8\uf06e"
DASHES = "–—‒−-"

_ROMAN = re.compile(r"(?=.)(?:x{0,3})(?:ix|iv|v?i{0,3})")
_AFTER = r"(?=[\]］]*(?:\s|$))"
_LATIN_BIS = r"(?:bis|ter|quater|quat|quinquies|sexies|septies|octies)"
# "مكرراً" is bis, "مكرراً ثانياً" ter; 之二 is bis, 之三 ter.
_BIS = (
    rf"(?:[\s\u00a0]?-?(?:{_LATIN_BIS}|бис|тер|кватер)(?![^\W_])"
    r"|[\s\u00a0]?\(?مكرر(?:اً|ًا|ا)?(?:\s?(?:ثانيا|ثالثا|رابعا)[ً]?|\s?\d)?\)?"
    r"|之[二三四五六七八]|[\s\u00a0]?[(（]之[二三四五六七八][)）])"
)
_CORE = (
    rf"(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,5}}[a-z]?|[xvi]{{5,7}}|[a-z]{{1,2}}(?={_LATIN_BIS}(?![^\W_]))"
    rf"|[a-z]{{1,4}}|[A-Z]{{1,7}}|[{CYRILLIC}]|[{CYRILLIC.upper()}]|[{ABJAD}ا]ـ?|[{HAN}]{{1,3}}|[٠-٩]{{1,3}})"
)
_PART = rf"\d{{1,3}}(?:{_LATIN_BIS}(?=\.))?"  # "1bis" of "1bis.1"
_FIGURES = rf"{_PART}(?:\.{_PART}){{0,5}}"
# The symbol of a proposal is read where a clause's own label follows: "ADD 4", "[MOD] (b)", not "MOD 5.388".
_SYMBOL = (
    r"(?P<symbol>ADD|MOD|SUP|NOC)\)?\*?[\]］]?[\s\u00a0]+"
    rf"(?=[\[［]?(?:\d{{1,3}}{_BIS}?(?:[\s.)\]］]*\s|[.)\]］]*$)|\(?[a-z]{{1,2}}{_BIS}?\)))"
)
_LABEL = re.compile(
    rf"""\s*(?:(?P<lead>[\[［]{{0,2}}\s?(?:\(?{_SYMBOL})?[\[［]{{0,2}})
    (?:
      (?P<bullet>[{ROUND_BULLETS}])(?=\s|[^\W\d_])
    | (?P<dash>[{DASHES}]|o(?=\t)){_AFTER}
    | (?P<box>[(（]\s?(?P<inbox>{_CORE})(?P<box_inner>{_BIS})?\s?[)）](?P<box_bis>{_BIS})?)
          (?:{_AFTER}|(?=[^\x00-\x7f]))
    | (?P<ringed>(?P<inringed>[①-⒛㈠-㈩]))
    | (?P<ordinal>(?P<inordinal>\d{{1,3}})\.?[º°]){_AFTER}
    | (?P<quoted>[‘'’](?P<inquoted>{_CORE})['’‘](?P<quoted_bis>{_BIS})?){_AFTER}
    | (?P<bracket>(?P<inbracket>{_CORE})(?P<bracket_inner>{_BIS})?\s?[)）](?P<bracket_bis>{_BIS})?){_AFTER}
    | (?P<arabic>(?P<inarabic>[\d٠-٩]{{1,3}})(?P<arabic_bis>{_BIS})?\s?[-–ـ]){_AFTER}
    | (?P<point>(?P<inpoint>{_FIGURES}|[IVX]{{1,7}}|[ivx]{{2,7}}|[A-Za-z])(?P<point_inner>{_BIS})?
          [.．](?:[-–](?=\s))?(?P<point_bis>{_BIS})?)
          (?:{_AFTER}|(?=[\u2e80-\u9fff（《“]))
    | (?P<comma>(?P<incomma>[{HAN}]{{1,3}}|\d{{1,3}})(?P<comma_bis>{_BIS})?、)
    | (?P<plain>(?P<inplain>{_FIGURES}[a-z]?)(?P<plain_bis>{_BIS})?)
          (?:{_AFTER}|(?<=之[二三四五六七八])(?=[^\x00-\x7f]))
    | (?P<alone>(?P<inalone>[IVX]{{1,7}}|[A-Z]))\s*$
    )(?P<shut>[\]］]{{0,2}})(?=\s|$|(?<![\]］])))""",
    re.VERBOSE,
)
_DECOR = {
    "box": "()",
    "ringed": "○",
    "ordinal": "º",
    "quoted": "‘’",
    "bracket": ")",
    "arabic": "-",
    "point": ".",
    "comma": "、",
    "plain": "",
    "alone": "",
}


_BIS_WORDS = (
    ("bis", "бис"), ("ter", "тер"), ("quat", "кватер"), "quinquies", "sexies", "septies", "octies",
)  # fmt: skip
_FIGURE = re.compile(rf"(\d+)({_LATIN_BIS})?")
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
    symbol: str = ""  # "ADD" of "ADD 4", "[ADD 3]"
    opened: int = 0  # brackets that begin before the label and end behind it: "[2 …]"
    enclosed: bool = False  # the label alone stands in brackets: "[ADD 3] …", "[b)] …"

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
    if found is None:
        return None
    opened, shut = _brackets(found["lead"]), len(found["shut"])
    if opened < shut or (found["plain"] and shut and not _counts_in_brackets(found)):
        return None
    end = _skip_space(text, found.end())
    symbol, rest = found["symbol"] or "", opened - shut
    if found["bullet"] or found["dash"]:
        shown, series = ("•", "bullet") if found["bullet"] else ("–", "dash")
        return ClauseLabel(shown, end, (Form(series, (1,)),), opened=rest)
    way = next(name for name in _DECOR if found[name])
    bis = "".join(found.groupdict().get(f"{way}_{at}") or "" for at in ("inner", "bis"))
    forms = _forms(found[f"in{way}"], _DECOR[way], bis.strip(" \u00a0-()（）"))
    if not forms:
        return None
    gap = text[found.end() : end]
    sure = way != "plain" or bool(symbol or bis) or "\t" in gap or end == len(text) or len(gap) > 2
    shown = _SPACE_IN.sub("", found[way].strip())
    enclosed = opened > rest or "]" in found["lead"]
    return ClauseLabel(shown, end, forms, sure and not (enclosed and way == "plain" and not symbol), symbol,
                       rest, enclosed)  # fmt: skip


def _brackets(lead: str) -> int:
    return sum(lead.count(sign) for sign in "[［") - sum(lead.count(sign) for sign in "]］")


def _counts_in_brackets(found: re.Match[str]) -> bool:
    """ "[ADD 3] …" and "[2] to report": a label; "[1] See the report": a note's mark."""
    after = found.string[found.end() :].lstrip()
    return bool(found["symbol"] or found["plain_bis"]) or after[:1].islower()


def automatic_label(shown: str) -> ClauseLabel | None:
    """The label that the word processor counts, e.g. "1." or "(a)" or a bullet sign."""
    shown = shown.strip()
    if not shown:
        return None
    found = read_label(shown + "\t")
    if found is not None and found.end >= len(shown):
        return replace(found, end=0, sure=True)
    if not any(c.isalnum() for c in shown):
        return ClauseLabel("•", 0, (Form("bullet", (1,)),))
    return ClauseLabel(shown, 0, (Form("other", (1,)),))


def _skip_space(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _forms(core: str, decor: str, bis: str) -> tuple[Form, ...]:
    tail = (_bis_rank(bis),) if bis else ()
    if decor == "○":  # ① and ⑴ and ㈠ are three series
        return (Form(f"ringed {(ord(core) - ord('①')) // 20}", (int(unicodedata.numeric(core)),)),)
    if core[0].isdigit():
        return _number_forms(core, decor, tail)
    if core[0] in HAN:
        return (Form(f"han{decor}", (_han(core), *tail)),)
    if core[0] in ABJAD or core[0] == "ا":
        letter = core[0].replace("ا", "أ")
        return (Form(f"abjad{decor}", (ABJAD.index(letter) + 1, *tail)),)
    return tuple(Form(f.series, (*f.value, *tail)) for f in _letter_forms(core, decor))


def _number_forms(core: str, decor: str, tail: tuple[int, ...]) -> tuple[Form, ...]:
    letter = (LATIN.index(core[-1]) + 1,) if core[-1] in LATIN and core[-2].isdigit() else ()
    figures = [_FIGURE.match(part) for part in core.split(".")]
    parts = tuple(
        value
        for found in figures
        if found is not None
        for value in (int(found[1]), *((_bis_rank(found[2]),) if found[2] else ()))
    )
    if decor == "‘’":
        return (Form("quoted", (*parts, *letter, *tail)),)
    series = f"decimal{decor}" if len(figures) == 1 else f"dotted{len(figures)}"
    return (Form(series, (*parts, *letter, *tail)),)


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
    """2 for "bis", "бис", "مكرراً", "之二", 3 for the next, and so on."""
    if word[0] == "之":
        return HAN.index(word[1]) + 1
    if word.startswith("مكرر"):
        after = re.sub(r"^مكرر[اًا]*\s*", "", word)
        order = ("", "ثانيا", "ثالثا", "رابعا")
        return 1 + int(after) if after.isdigit() else 2 + order.index(after.rstrip("ً"))
    return next(rank for rank, starts in enumerate(_BIS_WORDS, 2) if word.startswith(starts))
