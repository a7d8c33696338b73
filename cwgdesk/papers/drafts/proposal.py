"""An amendment as a proposal: what it is about, the redlined wording, the reasons."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import zip_longest

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from cwgdesk.core.errors import UserError
from cwgdesk.core.newer_codes import is_known
from cwgdesk.desk.delegation import Delegation
from cwgdesk.desk.proposals.amendments import PublicAmendment, Symbol
from cwgdesk.papers.contributions import Contribution
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.citations import Case, cited_place, document_serial
from cwgdesk.papers.drafts.origins import Origin
from cwgdesk.papers.drafts.runs import paragraphs
from cwgdesk.papers.drafts.sources import CitedClause, cited_clause, in_brackets
from cwgdesk.reference.paper_words import paper_word
from cwgdesk.texts.differences import Segment, SegmentKind, segments
from cwgdesk.texts.library import Clause
from cwgdesk.texts.structure.found import ClauseKind

Wording = b.NumberedParagraph | b.RedlineParagraph
_WHAT = {Symbol.ADD: "add", Symbol.MOD: "modify", Symbol.SUP: "delete", Symbol.NOC: "keep"}


@dataclass(frozen=True, slots=True)
class Proposed:
    """What of a proposal, ours or another's, makes its wording; nothing confidential is among it."""

    symbol: Symbol
    base_text: str
    new_text: str
    label: str
    origin: Origin | None = None  # of the new text


def proposal(orm: OrmSession, paper: Contribution, amendment: PublicAmendment, serial: int) -> b.Proposal:
    """One amendment as the paper shows it; `serial` counts from 1 through the paper's proposals."""
    if not is_known(amendment.symbol):
        raise UserError(
            "A proposal is of a kind that this cwgdesk does not know ({code}).",
            "Take it out of the paper, or use the newer program that wrote it.",
            code=amendment.symbol.value,
        )
    source = cited_clause(orm, amendment.anchor_id)
    citation = _citation(paper, amendment, source)
    origin = Origin("amendment", amendment.id, "new_text")
    words = Proposed(amendment.symbol, amendment.base_text, amendment.new_text, amendment.label, origin)
    return b.Proposal(
        symbol=b.Symbol(amendment.symbol.value) if paper.with_symbols else None,
        number=_number(orm, paper, serial) if paper.with_symbols else "",
        citation=citation,
        body=(*_call(source), *wording(words, source.clause if source else None)),
        reasons_label=paper_word("reasons", paper.language) if amendment.reasons.strip() else "",
        reasons=paragraphs(amendment.reasons, Origin("amendment", amendment.id, "reasons")),
    )


def _citation(paper: Contribution, amendment: PublicAmendment, source: CitedClause | None) -> str:
    if source is None:
        return ""
    case = Case.AFTER if amendment.symbol is Symbol.ADD else Case.ON
    where = "".join(run.text for run in cited_place(source.clause, source.document, paper.language, case))
    return where if paper.with_symbols else f"{where}, {paper_word(_WHAT[amendment.symbol], paper.language)}"


def _number(orm: OrmSession, paper: Contribution, serial: int) -> str:
    """ "EXA/7/1": the state's code, the serial of the document, that of the proposal through the paper."""
    us = orm.scalars(select(Delegation)).first()
    code = us.code if us and us.code else b.UNKNOWN
    return f"{code}/{document_serial(paper.document_number, paper.revision)}/{serial}"


def _call(source: CitedClause | None) -> tuple[b.Paragraph, ...]:
    """The call above the clause, so that the wording reads as it will in the resolution.

    None above a clause that begins with its own verb, as those of the United Nations do.
    """
    if source is None or not source.clause.call or not source.clause.label:
        return ()
    if source.clause.text.casefold().startswith(source.clause.call.casefold()):
        return ()
    return (b.Paragraph((b.Run(source.clause.call, italic=True),), b.Role.CALL),)


def wording(proposed: Proposed, clause: Clause | None) -> Iterator[Wording]:
    """The words that are proposed for a clause (ADD: after it), against those that stand."""
    italic = clause is not None and clause.kind is ClauseKind.PREAMBULAR
    label = proposed.label or (clause.label if clause and proposed.symbol is not Symbol.ADD else "")
    base = in_brackets(clause, proposed.base_text)
    match proposed.symbol:
        case Symbol.ADD | Symbol.NOC:
            words = proposed.new_text or proposed.base_text
            if proposed.symbol is Symbol.NOC:
                words = in_brackets(clause, words)
            for n, runs in enumerate(paragraphs(words, proposed.origin if proposed.new_text else None)):
                yield b.NumberedParagraph("" if n else label, runs, _depth(clause), italic)
        case Symbol.MOD:
            yield from _redline(
                base, in_brackets(clause, proposed.new_text), label, clause, italic, proposed.origin
            )
        case Symbol.SUP:
            yield from _redline(base, "", label, clause, italic, proposed.origin)


def _redline(
    base: str, new: str, label: str, clause: Clause | None, italic: bool, origin: Origin | None
) -> Iterator[b.RedlineParagraph]:
    """Paragraph by paragraph, so that a wording of several paragraphs accepts and rejects cleanly."""
    for n, (old_line, new_line) in enumerate(_paired(_lines(base), _lines(new))):
        yield b.RedlineParagraph(
            segments=_segments(old_line, new_line),
            label="" if n else label,
            depth=_depth(clause),
            mark=_mark(old_line, new_line),
            italic_label=italic,
            origin=replace(origin, part=n) if origin else None,
        )


def _lines(words: str) -> list[str]:
    return [line.strip() for line in words.splitlines() if line.strip()]


def _paired(old: list[str], new: list[str]) -> Iterator[tuple[str | None, str | None]]:
    if len(old) == len(new) == 1:
        yield old[0], new[0]
        return
    for _, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield from zip_longest(old[i:j], new[k:m])


def _segments(old: str | None, new: str | None) -> tuple[Segment, ...]:
    if old is None:
        return (Segment(SegmentKind.INSERTED, new or ""),)
    if new is None:
        return (Segment(SegmentKind.DELETED, old),)
    return segments(old, new)


def _mark(old: str | None, new: str | None) -> b.Mark:
    if old is None:
        return b.Mark.INSERTED
    return b.Mark.DELETED if new is None else b.Mark.KEPT


def _depth(clause: Clause | None) -> int:
    return clause.depth if clause else 0
