"""What a report leaves out, and what it says again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from cwgdesk.texts.align.align import Alignment
from cwgdesk.texts.align.passages import passages_of
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.compare import compare
from cwgdesk.texts.versions.pairs import PairStatus

# Below this probability that any passage speaks to it, a clause is said to be passed over in silence.
SILENT_BELOW = 0.3


def reached_clauses(unsaid: Mapping[UUID, float], above: Mapping[UUID, UUID | None]) -> set[UUID]:
    """The clauses a report speaks to, those above them included.

    `unsaid`: for each clause the probability that no passage speaks to it; `above`: each one's parent.
    """
    reached: set[UUID] = set()
    for clause_id, probability in unsaid.items():
        spoken = clause_id if 1 - probability >= SILENT_BELOW else None
        while spoken is not None and spoken not in reached:
            reached.add(spoken)
            spoken = above.get(spoken)
    return reached


def silent_clauses(
    resolution: Sequence[FoundClause], alignments: Iterable[Alignment]
) -> tuple[FoundClause, ...]:
    """The operative clauses to which no passage speaks, in the order of the resolution.

    A clause that introduces items is not silent if one of its items is spoken to.
    """
    unsaid: dict[UUID, float] = {}  # the probability that no passage speaks to the clause
    for alignment in alignments:
        for suggestion in alignment.suggestions:
            clause_id = suggestion.clause.id
            unsaid[clause_id] = unsaid.get(clause_id, 1.0) * (1 - suggestion.score)
    reached = reached_clauses(unsaid, {clause.id: clause.parent for clause in resolution})
    return tuple(c for c in resolution if c.kind == ClauseKind.OPERATIVE and c.text and c.id not in reached)


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
