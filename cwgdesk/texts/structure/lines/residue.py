"""What conversion left in the words: recognised, counted and taken out, never silently."""

import re
from dataclasses import dataclass, field

# Each residue has a code (counted in Structure.cleaned) and stands between real words.
_RESIDUE = re.compile(
    r"(?P<bookmark>\[bookmark: [^\]\n]{1,80}\])"
    r"|(?P<footnote_mark>\[footnoteRef:\d{1,4}\])"
    r"|(?P<field>Error! (?:Unknown document property name|Reference source not found|"
    r"Bookmark not defined)\.|\\\* MERGEFORMAT\b)"
    r"|(?P<soft_hyphen>[\u00ad\u200b\u2060\ufeff]|(?<=[a-zа-яé])¬(?=[a-zа-яé]))"
    r"|(?P<object>\ufffc)"
)
_MAY_HOLD_RESIDUE = re.compile("[\\[\\\\!¬\u00ad\u200b\u2060\ufeff\ufffc]")
_RULE = re.compile(r"[\s_\-–—=*.•·]{4,}")
_FOOTER = re.compile(
    r"[A-Z]:\\[^\n]{3,200}\.(?:DOCX?|docx?)\b[^\n]{0,60}"
    r"|\(\d{5,7}\)\s+\d\d\.\d\d\.\d\d(?:\s+\d\d\.\d\d\.\d\d)?"
)
_PAGE_MARK = re.compile(r"[-–—]\s*\d{1,4}\s*[-–—]|(?:RES|Res\.)\s?\d{1,4}\s?[-–/]\s?\d{1,4}")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Text without residue; `origin[i]` is where character i stood, None where nothing moved."""

    text: str
    origin: tuple[int, ...] | None = None
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def back(self, place: int) -> int:
        """The place in the original text of the gap before character `place`."""
        if self.origin is None:
            return place
        if place < len(self.origin):
            return self.origin[place]
        return self.origin[-1] + 1 if self.origin else 0

    def part(self, begin: int, end: int) -> "Cleaned":
        """A stretch of the text, its characters where they stood."""
        origin = tuple(range(len(self.text))) if self.origin is None else self.origin
        return Cleaned(self.text[begin:end], origin[begin:end])


def clean(text: str) -> Cleaned:
    """Take the residue out of one paragraph."""
    if not _MAY_HOLD_RESIDUE.search(text):
        return Cleaned(text)
    counts: dict[str, int] = {}
    kept: list[int] = []
    last = 0
    for found in _RESIDUE.finditer(text):
        code = str(found.lastgroup).replace("_", " ")
        counts[code] = counts.get(code, 0) + 1
        kept.extend(range(last, found.start()))
        last = found.end()
    if not counts:
        return Cleaned(text)
    kept.extend(range(last, len(text)))
    return Cleaned("".join(text[place] for place in kept), tuple(kept), counts)


def furniture(text: str) -> str:
    """The code of a line that is no words of the document: a rule, a file path, a page mark; else ""."""
    if _RULE.fullmatch(text):
        return "rule"
    if _FOOTER.fullmatch(text):
        return "file path"
    if _PAGE_MARK.fullmatch(text):
        return "page mark"
    return ""
