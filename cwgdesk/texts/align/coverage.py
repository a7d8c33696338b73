"""What a report leaves out, and what it says again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from cwgdesk.texts.align.align import Alignment
from cwgdesk.texts.align.passages import passages_of
from cwgdesk.texts.align.standing import Standing, standings
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.pairs import PairStatus


def standings_of(
    resolution: Sequence[FoundClause], alignments: Iterable[Alignment]
) -> tuple[tuple[FoundClause, Standing], ...]:
    """How each operative clause stands to a report that was just searched, in the order of the resolution."""
    guesses = ((found.clause.id, found.score) for one in alignments for found in one.suggestions)
    found = standings({clause.id: clause.parent for clause in resolution}, guesses)
    return tuple((c, found[c.id]) for c in resolution if c.kind == ClauseKind.OPERATIVE and c.text)


class ReportChange(StrEnum):
    """What a report says compared with last year's."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ChangedPassage:
    """A passage of this year's report, of last year's, or of both."""

    change: ReportChange
    old: FoundClause | None
    new: FoundClause | None
    similarity: float


_CHANGES = {
    PairStatus.ADDED: ReportChange.NEW,
    PairStatus.GONE: ReportChange.GONE,
    PairStatus.REWORDED: ReportChange.CHANGED,
    PairStatus.UNCHANGED: ReportChange.UNCHANGED,
    PairStatus.RENUMBERED: ReportChange.UNCHANGED,
}


def report_changes(
    old_report: Sequence[FoundClause], new_report: Sequence[FoundClause]
) -> tuple[ChangedPassage, ...]:
    """Passage by passage: what is new since the last report, what stands unchanged, what is gone."""
    speaking = {c.id for report in (old_report, new_report) for p in passages_of(report) for c in p.clauses}
    return tuple(
        ChangedPassage(_CHANGES[pair.status], pair.old, pair.new, pair.similarity)
        for pair in compare(old_report, new_report)
        if any(clause and clause.id in speaking for clause in (pair.old, pair.new))
    )


def standing_unchanged(reports: Sequence[Sequence[FoundClause]]) -> tuple[tuple[FoundClause, int], ...]:
    """The passages of the last report with the number of reports, itself included, that say the same."""
    counts: dict[UUID, int] = {c.id: 1 for p in passages_of(reports[0]) for c in p.clauses} if reports else {}
    for older, newer in pairwise(reports):
        counts = {
            change.new.id: 1
            + (counts.get(change.old.id, 0) if change.old and change.change == ReportChange.UNCHANGED else 0)
            for change in report_changes(older, newer)
            if change.new
        }
    return tuple((c, counts[c.id]) for c in (reports[-1] if reports else ()) if c.id in counts)
