"""What a paper's own first lines say of it: whose it is, its number, its title; never what it cites."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cwgdesk.texts.reading.common.raw import Block, BlockKind
from cwgdesk.texts.structure.lines.closing import is_date_only
from cwgdesk.texts.structure.lines.fields import field_name
from cwgdesk.texts.structure.lines.opening import number_line, opening_body

_LINES = 30  # among which a paper names itself
_LONGEST = 200  # characters of a line that does
_SOURCE = re.compile(
    r"(?:(?:joint |multi-country )?(?:contributions?|proposals?) (?:by|from|submitted by)"
    r"|(?:contribution|proposition)s? (?:de|du|des|soumise par|présentée par)"
    r"|(?:contribuci(?:ón|ones)|propuestas?) (?:de|del|presentada por)|вклад\b|предложени[ея] (?!по\b|о\b)"
    r"|(?:مساهمة|مقترحات?)(?: مقدمة)? من)\s*\S.{1,160}"
    r"|.{2,60}(?:提交的?|的)?(?:文稿|提案)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:(?:document|doc\.|documento|документ|(?:ال)?وثيقة|文件)\s*[:：]?\s*)?"
    r"(?P<symbol>(?:(?:CWG-|WG-)?WSIS(?:&SDG)?-?\d{1,3}|[A-Z]{1,6}-?\d{2}(?:-[A-Z]+)?)"
    r"/(?:[A-Z]{2,3}/)?\d{1,4}(?:\((?:Rev|Add|Corr)\.?\s?\d*\)|-?R\d|A\d)*)"
    r"(?:-[EFSRACefsrac])?(?:\s*\(?(?:Rev|Add|Corr)\.?\s?\d+\)?)?",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(
    r"(?:original|оригинал|(?:ال)?أصل|原文)\b\s*[:：]?.{0,40}|(?:english|french) only", re.IGNORECASE
)
_DATE = re.compile(
    r"\d{1,2}(?:er)?\s+(?:de\s+)?[^\W\d]{3,12}\s+(?:de\s+)?\d{4}(?:\s?г\.?)?|\d{4}年\d{1,2}月\d{1,2}日"
)


@dataclass(frozen=True, slots=True)
class Front:
    """A contribution's own names; `source` is the line that makes it one, "" where there is none."""

    source: str = ""
    symbol: str = ""
    title: str = ""


def front_of(blocks: Sequence[Block]) -> Front:
    """What the lines above a paper's text say, and those of its running head."""
    lines = list(_lines(blocks))
    at = next((place for place, line in enumerate(lines) if _is_source(line)), -1)
    if at < 0 or any(opening_body(line) for line in lines[:at]):
        return Front()  # a resolution that speaks of contributions is none
    heads = [block.text.strip() for block in blocks if block.kind is BlockKind.HEADER]
    numbers = (_NUMBER.fullmatch(line) for line in (*lines, *heads))
    symbol = next((found["symbol"] for found in numbers if found is not None), "")
    return Front(lines[at], symbol, _title(lines[at + 1 :]))


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    """The first lines, as the page shows them, down to the first long one."""
    shown = [block for block in blocks if block.kind in (BlockKind.BODY, BlockKind.CELL, BlockKind.TEXTBOX)]
    for block in shown[:_LINES]:
        for line in re.split(r"[\n\t]", block.text):
            if len(line) > _LONGEST:
                return  # the text proper has begun
            if line.strip():
                yield " ".join(line.split())


def _is_source(line: str) -> bool:
    return len(line) < _LONGEST and line[-1] not in ".;:。；：" and _SOURCE.fullmatch(line) is not None


def _title(below: Sequence[str]) -> str:
    """The first line below the source that is no date, number or field."""
    for line in below:
        if (
            _NUMBER.fullmatch(line)
            or _LANGUAGE.fullmatch(line)
            or _DATE.fullmatch(line)
            or is_date_only(line)
        ):
            continue
        names_nothing = field_name(line) is not None or number_line(line) is not None
        return "" if names_nothing or len(line) > _LONGEST or line[-1] in ".;:" else line
    return ""
