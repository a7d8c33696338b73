"""One spelling for a name: "World Summit on the Information Society" and "WSIS" become the same word.

Folded `for_names`, weaker than the search: accents tell names apart (the list of known names has them).
"""

import re
from collections.abc import Iterable

from cwgdesk.core.folding import for_names

# The names that texts around WSIS use without defining them. Names in the other languages become the
# English acronym, so that reports and resolutions of two languages share at least these.
_KNOWN = {
    "wsis": (
        "world summit on the information society", "smsi", "cmsi", "ввуио", "القمة العالمية لمجتمع المعلومات",
        "信息社会世界峰会", "sommet mondial sur la société de l'information",
        "cumbre mundial sobre la sociedad de la información",
    ),
    "unga": (
        "united nations general assembly", "un general assembly", "general assembly", "agnu",
        "assemblée générale des nations unies", "asamblea general de las naciones unidas", "га оон",
        "генеральной ассамблеи организации объединенных наций", "الجمعية العامة للأمم المتحدة", "联合国大会",
    ),
    "cstd": ("commission on science and technology for development", "uncstd"),
    "ungis": ("united nations group on the information society", "un group on the information society"),
    "sdg": ("sustainable development goals", "sustainable development goal", "sdgs", "odd", "ods", "цур"),
    "hle": ("high-level event",),
    "gdc": ("global digital compact",),
    "ict": ("information and communication technologies", "information and communication technology", "icts"),
    "itu": ("international telecommunication union", "uit", "мсэ", "الاتحاد الدولي للاتصالات", "国际电联"),
    "un": ("united nations", "nations unies", "naciones unidas", "оон", "الأمم المتحدة", "联合国"),
}  # fmt: skip

_DEFINED = re.compile(r"\(([A-Z][A-Za-z&+]{1,9})\)")
_NAME_WORD = re.compile(r"[\w'’-]+")
_LONGEST_NAME = 150


def defined_in(text: str) -> dict[str, str]:
    """Names that a text abbreviates itself: "Lead Government Department (LGD)" gives one."""
    found: dict[str, str] = {}
    for match in _DEFINED.finditer(text):
        capitals = [c for c in match[1] if c.isupper()]
        words = _NAME_WORD.findall(text[max(0, match.start() - _LONGEST_NAME) : match.start()])
        for length in range(len(capitals), min(len(words), len(capitals) + 5) + 1):
            run = words[-length:]
            if run[0][0].isupper() and [w[0] for w in run if w[0].isupper()] == capitals:
                found[" ".join(run).casefold()] = match[1].casefold()
                break
    return found


class Spelling:
    """Writes names in one way: what is known, and what the texts at hand define."""

    def __init__(self, texts: Iterable[str]) -> None:
        short = {name: acronym for acronym, names in _KNOWN.items() for name in names}
        for text in texts:
            short |= defined_in(text)
        self._short = short
        self.acronyms = frozenset(short.values())
        longest_first = sorted(short, key=len, reverse=True)
        # A boundary on both sides, except in scripts that write no spaces.
        self._pattern = re.compile(
            "|".join(rf"\b{re.escape(n)}\b" if n.isascii() else re.escape(n) for n in longest_first)
        )

    def unify_word(self, word: str) -> str:
        """One word case folded, or the acronym it stands for; much quicker than a whole text."""
        folded = for_names(word)
        return self._short.get(folded, folded)

    def unify(self, text: str) -> str:
        """The text case folded, with every known name as its acronym."""
        return self._pattern.sub(lambda match: f" {self._short[match[0]]} ", for_names(text))
