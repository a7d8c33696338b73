"""Passage by passage: the clauses a report speaks to, with a score that means something."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cwgdesk.texts.align.calibration import CONFIDENT, WORTH_A_LOOK, lead, rival_of, score, support_of
from cwgdesk.texts.align.evidence import Evidence, gather, in_common, printed_words, supporting_words
from cwgdesk.texts.align.order import probabilities
from cwgdesk.texts.align.passages import Passage, passages_of
from cwgdesk.texts.align.progress import Progress, told
from cwgdesk.texts.structure.found import ClauseKind, FoundClause

_ANSWERABLE = (ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR)
_OTHERWISE = (ClauseKind.PARAGRAPH, ClauseKind.BULLET, ClauseKind.CELL)
_MOST_SUGGESTIONS = 5
# "Recommendation 7:", "In response to operative paragraph 12": the report itself says what it answers. A bare
# "paragraph 12" mostly is one of the report's own.
_NAMED = re.compile(
    r"(?:\b(?:recommendation|operative paragraph|recommandation|recomendación|рекомендаци\w+)\s+|建议\s*"
    r"|\b(?:resolves|instructs|invites|requests|encourages)(?: [\w&-]+){0,5}\s+)(?:no\.?\s*)?(\d+)(?!\d)",
    re.IGNORECASE,
)
_NAMED_WITHIN = 30  # characters from the beginning; later on it is a cross-reference
_NAMED_UTILITY = 6.0
# A passage may speak to several clauses. Beside the best, and the request its words speak for most if the
# order misled, a clause is worth a look if it is likely, or if the words speak for it plainly and not far
# less than for the best: then however unlikely a second clause is. What is neither would hide that the
# report is silent on it.
_ALSO_LIKELY = 0.2
_ALSO_SHOWN = 3
_ALSO_NEAR = 0.3
_ALSO_PLAIN = 4.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A clause that a passage may speak to.

    `score` (0 to 1) is how often a suggestion of this score is right.
    """

    clause: FoundClause
    score: float
    confident: bool
    support: tuple[str, ...]  # the passage's words that speak for it, weightiest first


@dataclass(frozen=True, slots=True)
class Alignment:
    """A passage and what it may speak to, best first; nothing where nothing fits.

    `otherwise`: what its own sentence says where the heading over it says `progress`.
    """

    passage: Passage
    progress: Progress
    suggestions: tuple[Suggestion, ...]
    otherwise: Progress | None = None


def align(report: Sequence[FoundClause], resolution: Sequence[FoundClause]) -> tuple[Alignment, ...]:
    """Suggest for every passage of the report the clauses of the resolution that it speaks to."""
    return align_passages(passages_of(report), answerable(resolution))


def answerable(resolution: Sequence[FoundClause]) -> tuple[FoundClause, ...]:
    """The clauses a report may speak to; in a text that is no resolution, its paragraphs."""
    for kinds in (_ANSWERABLE, _OTHERWISE):
        found = tuple(c for c in resolution if c.kind in kinds and c.text.strip())
        if found:
            return found
    return ()


def align_passages(passages: Sequence[Passage], clauses: Sequence[FoundClause]) -> tuple[Alignment, ...]:
    """Suggest clauses for passages that are already cut out."""
    texts = [f"{p.request} {p.text}".strip() for p in passages]
    evidence = gather(texts, clauses)
    _heed_named_clauses(evidence, passages, clauses)
    likely = probabilities(evidence.utility)
    support = support_of(in_common(evidence, likely))
    asking = frozenset(j for j, clause in enumerate(clauses) if clause.kind != ClauseKind.PREAMBULAR)
    found: list[Alignment] = []
    for row, passage in enumerate(passages):
        how_far = told(passage.text, passage.sections or (passage.heading,), passage.status)
        ranked = _ranked(evidence, row, likely[row], support, asking)
        printed = printed_words(texts[row], evidence)
        suggestions = tuple(
            Suggestion(
                clauses[column],
                round(worth, 4),
                confident=place == 0
                and worth >= CONFIDENT
                and how_far.otherwise is None
                and column in asking  # a recital asks for nothing
                and _confirmed(evidence.utility[row], column),
                support=supporting_words(printed, evidence, row, column),
            )
            for place, (worth, column) in enumerate(ranked)
        )
        found.append(Alignment(passage, how_far.progress, suggestions, how_far.otherwise))
    return tuple(found)


def _confirmed(utility: Sequence[float], column: int) -> bool:
    """The order of the answers is a hint; sure is only what the passage's own words speak for most."""
    return utility[column] >= max(utility)


def _ranked(
    evidence: Evidence, row: int, likely: Mapping[int, float], support: float, asking: frozenset[int]
) -> list[tuple[float, int]]:
    """What is worth a look: scores with the places of their clauses, best first."""
    scored = [(score(lead(p, rival_of(column, likely)), support), p, column) for column, p in likely.items()]
    ranked = sorted(scored, key=lambda found: (-found[0], -found[1], found[2]))[:_MOST_SUGGESTIONS]
    if not ranked or ranked[0][0] < WORTH_A_LOOK:
        return []
    utility = evidence.utility[row]
    # A recital asks for nothing: how near a request comes is measured by requests.
    plain = max(_ALSO_PLAIN, _ALSO_NEAR * max((utility[column] for column in asking), default=0.0))
    others = [column for worth, _, column in ranked[1:] if worth >= WORTH_A_LOOK and column in asking]
    instead = max(others, key=utility.__getitem__, default=None)
    found = [(ranked[0][0], ranked[0][2])]
    for place, (worth, _, column) in enumerate(ranked[1:], 1):
        if worth >= _ALSO_LIKELY or column == instead:
            found.append((worth, column))
        elif place < _ALSO_SHOWN and utility[column] >= plain:
            found.append((max(worth, WORTH_A_LOOK), column))
    return found


def _heed_named_clauses(
    evidence: Evidence, passages: Sequence[Passage], clauses: Sequence[FoundClause]
) -> None:
    labels = [clause.label.strip(" .()") for clause in clauses]
    paths = [clause.path.casefold() for clause in clauses]
    for row, passage in enumerate(passages):
        for text in (passage.heading, passage.text):
            for match in _NAMED.finditer(text):
                if match.start() > _NAMED_WITHIN:
                    break
                cited = match[0].casefold()
                named = [j for j, path in enumerate(paths) if path.endswith(cited)]
                for column in named or [j for j, label in enumerate(labels) if label == match[1]]:
                    evidence.utility[row][column] += _NAMED_UTILITY
