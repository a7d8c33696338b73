"""Which clauses hold words that the file does not tell for certain: those are marked one by one."""

from collections.abc import Collection
from dataclasses import replace

from cwgdesk.core.spans import Span
from cwgdesk.texts.reading.common.raw import READ_BY_MACHINE, TORN_WORDS, Block, RawDocument
from cwgdesk.texts.structure.found import Doubt, FoundClause


def doubted(clauses: tuple[FoundClause, ...], raw: RawDocument) -> tuple[FoundClause, ...]:
    """The clauses, each with its doubt."""
    if not may_be_doubtful(raw.warnings):
        return clauses
    return tuple(
        replace(clause, doubt=doubt_of((clause.place, *clause.more), raw.blocks, raw.warnings))
        for clause in clauses
    )


def may_be_doubtful(warnings: Collection[str]) -> bool:
    """Is there any doubt in the document? Else its paragraphs need not be looked at."""
    return TORN_WORDS in warnings or READ_BY_MACHINE in warnings


def doubt_of(places: tuple[Span, ...], blocks: tuple[Block, ...], warnings: Collection[str]) -> Doubt:
    """The doubt of a clause that stands in these places of these blocks."""
    if READ_BY_MACHINE in warnings:
        return Doubt.MACHINE
    torn = any(
        run.torn and run.start < place.end and run.end > place.start
        for place in places
        for run in blocks[place.block].runs
    )
    return Doubt.TORN if torn else Doubt.NONE
