"""Lines that say what follows: "MOD EGY/7/1", "Reasons: …", "Contribution by …", a call."""

import re
from dataclasses import dataclass

from cwgdesk.texts.received.found import Sign

_SIGN = re.compile(
    r"[\[（(]?(?P<sign>ADD|MOD|SUP|NOC)[)）]?\*?\]?(?:[\s\u00a0]+|$)"
    r"(?P<number>[A-Z][A-Z0-9-]{1,9}(?:/[\w&().!-]+){1,3}/\d+(?:bis|ter)?(?=\s|$))?(?P<tail>.*)",
    re.DOTALL,
)
_REASONS = re.compile(
    r"(?:(?:Reasons?|Rationale|Justifications?|Grounds|Explanat(?:ion|ory note)s?|Arguments?|Motivation)"
    r"(?: (?:for|of) (?:the |this |our )?(?:proposal|change|amendment|modification|addition|deletion)s?)?"
    r"|Motifs?|Raisons?|Exposé des motifs|Motivos?|Justificación|Razones|Razón|Fundamentos?|Fundamentación"
    r"|Основани[ея]|Обоснование|Причин[аы]|Мотивировка|(?:ال)?أسباب|(?:ال)?سبب|(?:ال)?مبررات|(?:ال)?تعليل"
    r"|理由|原因|依据)\s?(?:[:：]|[–—]\s|\.\s?[–—]|$)\s*(?P<words>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ELLIPSIS = re.compile(r"[\s.…\[\]()]+")


@dataclass(frozen=True, slots=True)
class SignLine:
    """A line that begins a proposal: its symbol, its number, and what else stands on the line."""

    sign: Sign
    number: str
    tail: str


def sign_line(words: str) -> SignLine | None:
    """What a line says that begins with a conference symbol; whether "ADD value" is one, the walk knows."""
    found = _SIGN.fullmatch(words)
    if found is None:
        return None
    sign, tail = found["sign"], found["tail"].strip()
    for known in ("ADD", "MOD", "SUP", "NOC"):
        if sign == known:
            return SignLine(known, found["number"] or "", tail)
    return None


def reasons_of(words: str) -> str | None:
    """What a line gives as reasons; None where it gives none."""
    found = _REASONS.match(words)
    return found["words"].strip() if found else None


def is_omission(words: str) -> bool:
    """Does "…" stand for words that are not printed?"""
    return bool(words) and _ELLIPSIS.fullmatch(words) is not None and ("…" in words or "..." in words)
