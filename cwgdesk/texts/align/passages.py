"""A report as passages: one for each bullet, paragraph and row of a table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.wording import same_words_key, words_of

_SPEAKING = {
    ClauseKind.BULLET,
    ClauseKind.PARAGRAPH,
    ClauseKind.CELL,
    ClauseKind.OPERATIVE,
    ClauseKind.PREAMBULAR,
}
_ROW = re.compile(r"^(?P<row>.*\brow \d+), (?P<column>.*)$")
_ASKED = re.compile(
    r"request|recommend|decision|resolution|provision|paragraph|demande|décision|recomendaci|решени|القرار|建议",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"action|response|status|progress|implement|taken|mesure|medidas|acciones|меры|الإجراءات|行动",
    re.IGNORECASE,
)
_FEWEST_WORDS = 4
_INTRODUCES = (":", "：")


@dataclass(frozen=True, slots=True)
class Passage:
    """Something a report says at one place."""

    text: str
    clauses: tuple[FoundClause, ...]  # the clauses of the report it is made of
    heading: str = ""  # what stands over it
    request: str = ""  # the request it answers, where a table prints it beside


def passages_of(report: Sequence[FoundClause]) -> tuple[Passage, ...]:
    """The passages of a report in reading order; headings, boxes and lead-ins are no passages."""
    by_id = {clause.id: clause for clause in report}
    last_heading = ""
    found: list[Passage] = []
    for row, group in groupby(report, key=_row_of):
        members = list(group)
        if row:
            found += _of_row(members, last_heading)
            continue
        for clause in members:
            heading = _above(clause, by_id) or last_heading
            if _stands_over_others(clause):
                last_heading = clause.text
            if _speaks(clause):
                found.append(Passage(clause.text, (clause,), heading))
    return tuple(found)


def _speaks(clause: FoundClause) -> bool:
    """Bullets always do; a paragraph that only introduces others, or is a scrap, does not."""
    if clause.kind == ClauseKind.BULLET:
        return bool(same_words_key(clause.text))
    return clause.kind in _SPEAKING and not _stands_over_others(clause) and _says_something(clause.text)


def _stands_over_others(clause: FoundClause) -> bool:
    introduces = clause.kind in _SPEAKING and clause.text.rstrip().endswith(_INTRODUCES)
    return introduces or clause.kind == ClauseKind.HEADING


def _row_of(clause: FoundClause) -> str:
    match = _ROW.match(clause.path) if clause.kind == ClauseKind.CELL else None
    return match["row"] if match else ""


def _of_row(cells: list[FoundClause], heading: str) -> list[Passage]:
    columns = {cell.id: match["column"] for cell in cells if (match := _ROW.match(cell.path))}
    asked = [c for c in cells if _ASKED.search(columns[c.id]) and not _ANSWERED.search(columns[c.id])]
    answered = [c for c in cells if _ANSWERED.search(columns[c.id]) and c not in asked]
    if not (asked and answered):
        asked, answered = [], cells
    text = " ".join(cell.text for cell in answered if cell.text.strip())
    if not _says_something(text):
        return []
    return [Passage(text, tuple(answered), heading, " ".join(cell.text for cell in asked))]


def _above(clause: FoundClause, by_id: dict[UUID, FoundClause]) -> str:
    """The lead-in or heading that a clause stands under."""
    parent = by_id.get(clause.parent) if clause.parent else None
    return parent.text or parent.call if parent else ""


def _says_something(text: str) -> bool:
    return len(words_of(text)) >= _FEWEST_WORDS and bool(same_words_key(text))
