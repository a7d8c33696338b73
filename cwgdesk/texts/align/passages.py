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
    r"request|recommend|decision|resol|provision|paragraph|clause"
    r"|demande|décision|recomendaci|decisión|resuelve|solicitud|решени|поручени|القرار|التوصية|建议|决定|决议|要求",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"action|response|status|progress|implement|taken|follow|mesure|suivi|medidas|acciones|seguimiento|меры"
    r"|الإجراءات|متابعة|行动|落实",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"\W*(?:(?:current |implementation )?(?:status|state)\b|état\b|statut|estado\b|состояние|статус"
    r"|(?:completed|done|implemented|achieved)\W*$|(?:achevé|réalisé|realizado|completado|выполнено)\W*$"
    r"|الحالة|حالة|状态|现状|完成情况)",
    re.IGNORECASE,
)
_NAMES_A_COLUMN = re.compile(
    rf"\W*(?:(?:no|n[º°]|№|#|resolves|instructs|invites)\W*$|.*(?:{_ASKED.pattern}|{_ANSWERED.pattern}))"
    rf"|{_STATUS.pattern}",
    re.IGNORECASE,
)
_FIRST_ROW = re.compile(r"\brow 1$")
_LONGEST_TITLE = 5  # words
_FEWEST_WORDS = 4
_INTRODUCES = (":", "：")


@dataclass(frozen=True, slots=True)
class Passage:
    """Something a report says at one place."""

    text: str
    clauses: tuple[FoundClause, ...]  # the clauses of the report it is made of
    heading: str = ""  # what stands over it
    request: str = ""  # the request it answers, where a table prints it beside
    status: str = ""  # how far it is, where a table has a column for that
    sections: tuple[str, ...] = ()  # all that stands over it, the nearest first

    @property
    def label(self) -> str:
        """As the report numbers it, "1.1" or "(a)"; "" where it does not."""
        return next((clause.label for clause in self.clauses if clause.label), "")


def passages_of(report: Sequence[FoundClause]) -> tuple[Passage, ...]:
    """The passages of a report in reading order; headings, boxes and a table's header row are none."""
    by_id = {clause.id: clause for clause in report}
    named = _columns_of(report)
    titles: dict[str, dict[str, str]] = {}
    last_heading = ""
    found: list[Passage] = []
    for row, group in groupby(report, key=_row_of):
        members = list(group)
        if row and _is_header(members, named):
            titles = {_table_of(row): _titles(members)}
            continue
        if row:
            over = _sections(members[0], by_id, last_heading)
            found += _of_row(members, over, titles.get(_table_of(row), {}))
            continue
        for clause in members:
            sections = _sections(clause, by_id, last_heading)
            if _speaks(clause):
                found.append(
                    Passage(clause.text, (clause,), sections[0] if sections else "", sections=sections)
                )
            if _stands_over_others(clause):
                last_heading = clause.text
    return tuple(found)


def _speaks(clause: FoundClause) -> bool:
    """Bullets always do, and so does what leads over to them; a scrap does not."""
    if clause.kind == ClauseKind.BULLET:
        return bool(same_words_key(clause.text))
    return clause.kind in _SPEAKING and _says_something(clause.text)


def _stands_over_others(clause: FoundClause) -> bool:
    introduces = clause.kind in _SPEAKING and clause.text.rstrip().endswith(_INTRODUCES)
    return introduces or clause.kind == ClauseKind.HEADING


def _row_of(clause: FoundClause) -> str:
    match = _ROW.match(clause.path) if clause.kind == ClauseKind.CELL else None
    return match["row"] if match else ""


def _columns_of(report: Sequence[FoundClause]) -> dict[str, set[str]]:
    """For each table the names its rows give their columns."""
    named: dict[str, set[str]] = {}
    for clause in report:
        match = _ROW.match(clause.path) if clause.kind == ClauseKind.CELL else None
        if match:
            named.setdefault(_table_of(match["row"]), set()).add(same_words_key(match["column"]))
    return named


def _table_of(row: str) -> str:
    return row.rpartition(", row ")[0]


def _is_header(cells: list[FoundClause], named: dict[str, set[str]]) -> bool:
    """A row that says nothing but what the columns are called: by the rows below, or by its own words."""
    texts = [cell.text for cell in cells if cell.text.strip()]
    columns = named[_table_of(_row_of(cells[0]))]
    if texts and all(same_words_key(text) in columns for text in texts):
        return True
    titles = all(len(words_of(text)) <= _LONGEST_TITLE and _NAMES_A_COLUMN.match(text) for text in texts)
    return len(texts) > 1 and _FIRST_ROW.search(_row_of(cells[0])) is not None and titles


def _titles(header: list[FoundClause]) -> dict[str, str]:
    """What a header row calls the columns that the rows below only count."""
    return {match["column"]: cell.text for cell in header if (match := _ROW.match(cell.path))}


def _of_row(cells: list[FoundClause], sections: tuple[str, ...], titles: dict[str, str]) -> list[Passage]:
    columns = {
        cell.id: titles.get(match["column"], match["column"])
        for cell in cells
        if (match := _ROW.match(cell.path))
    }
    asked = [c for c in cells if _ASKED.search(columns[c.id]) and not _ANSWERED.search(columns[c.id])]
    answered = [c for c in cells if _ANSWERED.search(columns[c.id]) and c not in asked]
    if asked and all(_STATUS.match(columns[c.id]) for c in answered):
        answered = [c for c in cells if c not in asked]  # a status alone is no answer
    if not (asked and answered):
        asked, answered = [], cells
    text = " ".join(cell.text for cell in answered if cell.text.strip())
    if not _says_something(text):
        return []
    request = " ".join(cell.text for cell in asked)
    status = " ".join(cell.text for cell in cells if _STATUS.match(columns.get(cell.id, "")))
    return [Passage(text, tuple(answered), sections[0] if sections else "", request, status, sections)]


def _sections(clause: FoundClause, by_id: dict[UUID, FoundClause], last: str) -> tuple[str, ...]:
    """The lead-ins and headings a clause stands under, the nearest first; without any, the last there was."""
    above: list[str] = []
    parent = by_id.get(clause.parent) if clause.parent else None
    while parent:
        above.append(parent.text or parent.call)
        parent = by_id.get(parent.parent) if parent.parent else None
    return tuple(words for words in above if words) or ((last,) if last else ())


def _says_something(text: str) -> bool:
    return len(words_of(text)) >= _FEWEST_WORDS and bool(same_words_key(text))
