"""Tables of current and proposed text, row by row on the clauses they name."""

from collections.abc import Iterable
from dataclasses import replace

from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.found import FoundProposal, Sign
from cwgdesk.texts.received.paragraphs import split_label
from cwgdesk.texts.structure.found import FoundClause
from cwgdesk.texts.structure.found import FoundProposal as TableRow
from cwgdesk.texts.versions.wording import same_words_key


def of_tables(rows: Iterable[TableRow], clauses: Clauses) -> list[FoundProposal]:
    """What the rows propose; a row that stands on no clause comes without one."""
    return [_of_row(row, clauses) for row in rows]


def _of_row(row: TableRow, clauses: Clauses) -> FoundProposal:
    current, proposed = (split_label(words)[1] for words in (row.current, row.proposed))
    if not row.current:
        return _new(row, proposed, clauses)
    named = clauses.named(row.clause) if row.clause else []
    same = clauses.same_words(current) or clauses.same_words(row.current)
    near = clauses.by_words(current) if not same else None
    by_words = next((one for one in same if one in named), same[0] if same else near.clause if near else None)
    clause = by_words or (named[0] if named else None)
    sign: Sign = "MOD"
    if not row.proposed:
        sign = "SUP"
    elif same_words_key(row.current) == same_words_key(row.proposed):
        sign = "NOC"
    note, sure = "", clause is not None
    others: tuple[str, ...] = ()
    if by_words is not None and named and by_words not in named:
        sure, note = False, f"by its words {by_words.path}, by its label {named[0].path}"
        others = (named[0].path,)
    elif by_words is None and len(named) > 1:
        others = tuple(one.path for one in named[1:4])
        sure, note = False, f"or {', '.join(others)}"
    elif by_words is None and clause is not None and not _quotes(current, clause):
        sure, note = False, "by its label alone: the words it quotes are others"
    return replace(_made(row, clause, sign, proposed, sure=sure, note=note, base=current), others=others)


def _quotes(current: str, clause: FoundClause) -> bool:
    """Are the words that a row gives as current the clause's, or the beginning of them?"""
    said = same_words_key(current.rstrip(" .…"))
    return bool(said) and said in same_words_key(clause.text)


def _new(row: TableRow, proposed: str, clauses: Clauses) -> FoundProposal:
    """A row without current text: a new clause, where its name says."""
    label = split_label(row.proposed)[0]
    name = row.clause.rsplit(" ", 1)
    call = clauses.call_of(row.clause)
    if call is None and len(name) == 2:
        call, label = clauses.call_of(name[0]), label or split_label(f"{name[1]}\t")[0]
    before = clauses.before_new(call, label, None) if call is not None or label else []
    note = f"or after {', '.join(one.path for one in before[1:4])}" if len(before) > 1 else ""
    return _made(
        row, before[0] if before else None, "ADD", proposed, sure=len(before) == 1, note=note, label=label
    )


def _made(
    row: TableRow,
    clause: FoundClause | None,
    sign: Sign,
    text: str,
    *,
    sure: bool,
    note: str,
    base: str = "",
    label: str = "",
) -> FoundProposal:
    passage = " | ".join(part for part in (row.clause, row.current, row.proposed) if part)
    return FoundProposal(
        symbol=sign, clause=clause.id if clause else None, path=clause.path if clause else "",
        base=base, text=text, found="table", label=label, reasons=row.reasons, sure=sure,
        passage=passage, note=note,
    )  # fmt: skip
