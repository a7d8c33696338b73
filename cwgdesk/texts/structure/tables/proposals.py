"""Tables that set a proposed text beside the one in force: amendments, clause by clause."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from cwgdesk.texts.structure.found import FoundProposal
from cwgdesk.texts.structure.lines.calls import CallBook
from cwgdesk.texts.structure.lines.clause_labels import ClauseLabel, read_label
from cwgdesk.texts.structure.lines.lines import Line


class Column(StrEnum):
    """What a column of such a table holds."""

    CLAUSE = "clause"
    CURRENT = "current"
    PROPOSED = "proposed"
    REASONS = "reasons"


def _any(words: str) -> re.Pattern[str]:
    """One of the words, a line a language; Chinese ones at the end."""
    return re.compile("|".join(line.strip() for line in words.splitlines() if line.strip()), re.IGNORECASE)


_REASONS = _any(
    r"""
    \W*(?:reasons?|rationale|justification|remarks?|comments?|explanation|notes?|observations?)\b
    \W*(?:motifs?|raisons?|remarques?|commentaires?|explications?)\b
    \W*(?:motivos?|razones|observaciones|comentarios?|justificación|notas)\b
    \W*(?:основани|обосновани|причин|примечани|комментари|замечани|пояснени)
    \W*(?:ال)?(?:أسباب|ملاحظات|تعليقات|مبرر|مسوغات)
    \W*(?:理由|备注|说明|评论|意见|原因)
    """
)
_PROPOSED = _any(
    r"""
    \b(?:propos(?:ed|als?)|amend(?:ed|ments?)|revised|new|suggested|modified|modifications?)\b
    \b(?:propos(?:é|ée|ées|és|ition|itions)|nouve(?:au|lle)|modifié|révisé|amendé|amendements?)\b
    \b(?:propuest[ao]s?|nuev[ao]|modificad[oa]|modificaci(?:ón|ones)|enmiendas?|enmendad[oa]|revisad[oa])\b
    предлаг|предложен|\bнов(?:ый|ая|ое)\b|измен[её]нн|пересмотренн|поправ|изменени
    مقترح|تعديل|معدل|اقتراح|جديد
    拟议|提议|建议|拟定|修改|修订|修正|新的?[文案条]|提案
    """
)
_CURRENT = _any(
    r"""
    \b(?:current(?:ly)?|existing|present|original|in force|as adopted)\b
    \b(?:actuel(?:le)?|existante?|en vigueur|initiale?|d'origine)\b
    \b(?:actual|existente|vigente|en vigor|inicial)\b
    действующ|существующ|нынешн|текущ|исходн|первоначальн
    حالي|راهن|قائم|ساري|أصلي|موجود
    现有|现行|当前|目前|原[文案条]|现[文案条]
    """
)
_NUMBERED = re.compile(
    r"(?:resolution|decision|résolution|décision|resolución|decisión|резолюция|решение|القرار|المقرر)\s\d|第\d+号决",
    re.IGNORECASE,
)
_TEXT = _any(
    r"""
    \b(?:texts?|wording|version|language|formulation|draft|amendments?|changes?|revisions?|modifications?)\b
    \b(?:resolution|decision|provisions?)\b|\w (?:clause|paragraph)s?\b|^proposals?\b
    \b(?:texte|libellé|rédaction|amendements?|disposition|révision|résolution|décision|propositions?)\b
    \b(?:texto|redacción|versión|enmiendas?|cambios?|modificación|resolución|decisión|propuestas?)\b
    текст|редакц|формулировк|верси|поправ|изменени|положени|резолюц|предложени
    نص|صيغة|صياغة|تعديل|مقترح|حكم
    [文案条]本?|内容|措辞|修[改订正]|提案|建议$|版本
    """
)
_CLAUSE = _any(
    r"""
    \W*(?:clauses?|paragraphs?|paras?|provisions?|items?|articles?|sections?|ref(?:erence)?s?|points?)\b
    \W*(?:no|number|op|pp|part|where|place|location|subject)\b|\W*n[º°]|\W*№|\W*#
    \W*(?:paragraphe|alinéa|disposition|référence|rubrique|numéro|partie|emplacement)s?\b
    \W*(?:párrafo|apartado|cláusula|disposici[oó]n|artículo|sección|referencia|número|punto)(?:e?s)?\b
    \W*(?:пункт|положени|раздел|стать|номер|ссылк|абзац|часть)
    \W*(?:ال)?(?:فقرة|بند|حكم|مادة|رقم|مرجع|قسم|جزء)
    \W*(?:段|条款?|款|编号|序号|项目|章节|位置|部分)
    """
)
_STATES = ((Column.PROPOSED, _PROPOSED), (Column.CURRENT, _CURRENT))
_FEWEST_LETTERS = 4
_SHORT = 12  # characters: "No." may end with a point
_LAST_NUMBER = re.compile(r"\s+\(?(?:\d\w{0,6}|\w{1,3})[).]?$")
_LONGEST_NAME = 120  # characters
_FIRST_ROWS = 3  # among which the header may stand: a title may stand above it
_NOTHING = re.compile(
    r"\W*(?:(?:no|new|none|sup|add|n/?a|deleted?|suppress(?:ed)?|néant|nouveau|supprim(?:é|er)|nuevo|suprimir"
    r"|suprimid[oa]|нет|исключить|исключается|новый|لا يوجد|جديد|يحذف|无|删除|新增)"
    r"(?: (?:text|clause|paragraph|texte|texto|текст|пункт))?)?\W*",
    re.IGNORECASE,
)
_UNCHANGED = re.compile(
    r"\W*(?:noc|no change|unchanged|same|inchangé|sans changement|pas de modification|sin cambios"
    r"|sin modificaciones|без изменений|لا تغيير|بدون تغيير|不变|无变化|无修改|不做修改)\W*",
    re.IGNORECASE,
)


def columns_of(lines: Sequence[Line]) -> tuple[int, dict[Column, int]]:
    """The row below which such a table begins, and which column holds what; nothing where it is none."""
    rows: dict[int, dict[int, str]] = {}
    for line in lines:
        cell = line.block.cell
        if cell is not None:
            row = rows.setdefault(cell.row, {})
            row[cell.column] = f"{row.get(cell.column, '')} {_whole(line)}".strip()
    for number in sorted(rows)[:_FIRST_ROWS]:
        columns: dict[Column, int] = {}
        for place, words in sorted(rows[number].items()):
            named = _named(words)
            if named is not None:
                columns.setdefault(named, place)
        if Column.CURRENT in columns and Column.PROPOSED in columns:
            below = [row for at, row in rows.items() if at > number]
            return (number, columns) if _hold_words(below, columns) else (-1, {})
    return -1, {}


def _named(words: str) -> Column | None:
    if not words or len(words) > _LONGEST_NAME or (words[-1] in ".;" and len(words) > _SHORT):
        return None
    if _REASONS.match(words):
        return Column.REASONS
    if _NUMBERED.match(words):
        return Column.CURRENT  # "Resolution 1334 (modified 2023)"
    for column, word in _STATES:
        if word.search(words) and (_TEXT.search(words) or not word.sub("", words).strip(" :：.()")):
            return column  # "Proposed text", "Proposal", but not "Proposed action"
    return Column.CLAUSE if _CLAUSE.match(words) else None


def _hold_words(rows: list[dict[int, str]], columns: dict[Column, int]) -> bool:
    """Do the two columns hold sentences, and not the figures of a budget?"""
    pairs = [(row.get(columns[Column.CURRENT], ""), row.get(columns[Column.PROPOSED], "")) for row in rows]
    return any(sum(map(str.isalpha, words)) >= _FEWEST_LETTERS for pair in pairs for words in pair)


def proposals_in(lines: Sequence[Line], book: CallBook) -> list[FoundProposal]:
    """What a table proposes, clause by clause; nothing for a table of another sort."""
    header, columns = columns_of(lines)
    if not columns:
        return []
    reading = _Rows(columns, book)
    for line in lines:
        cell = line.block.cell
        if cell is not None and cell.row > header:
            reading.rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(line)
    return reading.read()


@dataclass(slots=True)
class _Rows:
    """The rows of one table, and the call and clause that hold for those without one of their own."""

    columns: dict[Column, int]
    book: CallBook
    rows: dict[int, dict[int, list[Line]]] = field(default_factory=dict[int, dict[int, list[Line]]])
    call: str = ""
    clause: str = ""
    outer: str = ""  # the numbered clause whose items follow

    def read(self) -> list[FoundProposal]:
        """Row by row; a row with a call alone says under which call the next ones stand."""
        found: list[FoundProposal] = []
        for number in sorted(self.rows):
            cells = {place: lines for place, lines in self.rows[number].items() if any(map(_whole, lines))}
            lone = [line for lines in cells.values() for line in lines]
            if len(cells) == 1 and len(lone) == 1 and self._is_call(lone[0]):
                self.call, self.clause, self.outer = _words(lone[0].text), "", ""
                continue
            current, proposed = (
                cells.get(self.columns[column], []) for column in (Column.CURRENT, Column.PROPOSED)
            )
            if current or proposed:
                made = self._row(cells.get(self.columns.get(Column.CLAUSE, -1), []), current, proposed)
                why = "\n".join(map(_whole, cells.get(self.columns.get(Column.REASONS, -1), [])))
                found += [replace(one, reasons=why) for one in made]
        return found

    def _row(self, named: list[Line], current: list[Line], proposed: list[Line]) -> list[FoundProposal]:
        if named:
            self.clause = self._full_name(" ".join(map(_whole, named)))
        if Column.CLAUSE in self.columns and self.clause:
            return [_proposal(self.clause, self._text(current), self._text(proposed))]
        old, new = self._by_clause(current), self._by_clause(proposed)
        if len(old) == len(new) == 1 and ("" in old or "" in new):  # one side alone has a label
            (name,) = {*old, *new} - {""} or {self.clause}
            return [_proposal(name, *old.values(), *new.values())]
        return [_proposal(name, old.get(name, ""), new.get(name, "")) for name in _in_order(old, new)]

    def _full_name(self, words: str) -> str:
        """The clause's name with the call it stands under: a number alone names none."""
        if self.book.find(words) is not None:
            self.call = _LAST_NUMBER.sub("", words)
            return words
        return f"{self.call} {words}".strip()

    def _text(self, lines: list[Line]) -> str:
        """The words of a cell; the label goes where the clause's name has it already."""
        parts = list(map(_whole, lines))
        if lines and lines[0].label is not None and _ends_in(self.clause, lines[0].shown_label):
            parts[0] = lines[0].text
        return "\n".join(part for part in parts if part)

    def _by_clause(self, lines: list[Line]) -> dict[str, str]:
        """The clauses that a cell prints with their labels, under the calls it prints."""
        found: dict[str, str] = {}
        name = ""
        for line in lines:
            if self._is_call(line):
                self.call, self.outer, name = _words(line.text), "", ""
                continue
            label, words = self._cited(line)
            if label is None or label.is_bullet:
                found[name] = f"{found[name]}\n{words}" if name in found else words
                continue
            above = self.call if label.is_number or not self.outer else self.outer
            name = f"{above} {label.shown.rstrip('.')}".strip()
            self.outer = name if label.is_number else self.outer
            found[name] = words
        return found

    def _cited(self, line: Line) -> tuple[ClauseLabel | None, str]:
        """The label of a paragraph and its words; "resolves 1 to report" has its call before it."""
        call = self.book.find(line.text) if line.label is None else None
        label = read_label(line.text[call.end :]) if call is not None else None
        if call is None or label is None or not label.is_number:
            return line.label, line.text if line.label and not line.label.is_bullet else _whole(line)
        self.call, self.outer = _words(line.text[: call.end]), ""
        return label, line.text[call.end + label.end :]

    def _is_call(self, line: Line) -> bool:
        return line.label is None and self.book.is_exactly(line.text)


def _proposal(clause: str, current: str, proposed: str) -> FoundProposal:
    if _UNCHANGED.fullmatch(proposed):
        proposed = current
    return FoundProposal(clause, "" if _NOTHING.fullmatch(current) else current,
                         "" if _NOTHING.fullmatch(proposed) else proposed)  # fmt: skip


def _in_order(old: dict[str, str], new: dict[str, str]) -> list[str]:
    """All clauses of both sides, a new one where it stands among the others."""
    order = list(old)
    for place, name in enumerate(new):
        if name not in order:
            before = list(new)[place - 1] if place else None
            order.insert(order.index(before) + 1 if before in order else 0, name)
    return order


def _ends_in(name: str, label: str) -> bool:
    plain = re.sub(r"[\W_]+", "", label)
    return bool(plain) and re.sub(r"[\W_]+", " ", name).split()[-1:] == [plain]


def _whole(line: Line) -> str:
    return f"{line.shown_label} {line.text}".strip()


def _words(text: str) -> str:
    return " ".join(text.split()).rstrip(" ,:،，：")
