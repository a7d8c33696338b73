"""What speaks for a passage answering a clause, before the order of the answers is looked at."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cwgdesk.texts.align.acronyms import Spelling
from cwgdesk.texts.align.likeness import cosines
from cwgdesk.texts.align.terms import Terms, is_year, stems, terms_of
from cwgdesk.texts.structure.found import ClauseKind, FoundClause

# The weights were chosen by hand within the flat optimum of a conditional logit fitted on the seed pair,
# the UK Module 1 responses (short and in full) and three UN tables (tests/checks/calibrate_align.py
# prints how they do on each).
PIECES_WEIGHT = 7.0
WORDS_WEIGHT = 9.0
# A clause that instructs somebody of whom the passage does not speak is hardly what it answers.
OTHER_ADDRESSEE = 2.5
# Reports answer what was asked for; recitals are answered seldom.
RECITAL = 1.5
# Named events, bodies and texts tell clauses apart far better than other words; years hardly at all.
NAME_WEIGHT = 1.6
YEAR_WEIGHT = 0.5
# Share of a word's weight that depends on how rare it is in the report itself.
REPORT_DAMPING = 0.5

# Whoever writes the report is not mentioned in it as an addressee.
_REPORTER = re.compile(
    r"secretar|director|bureau|governme|union|\bitu\b|secrétai|directeur|секретар|директор|бюро"
    r"|الأمين|مدير|秘书长|主任|局",
    re.IGNORECASE,
)
_SUPPORT = 6


@dataclass(frozen=True, slots=True)
class Evidence:
    """Tables of passages (rows) by clauses (columns)."""

    utility: list[list[float]]  # relative: which clause rather than another
    agreement: list[list[float]]  # absolute, 0 to 1: words that the clause lacks count against it
    support: list[list[str]]  # per passage: its stems, weightiest first
    shared: list[frozenset[str]]  # per clause: its stems


def gather(passages: Sequence[str], clauses: Sequence[FoundClause]) -> Evidence:
    """Compare every passage with every clause."""
    spelling = Spelling([*passages, *(clause.text for clause in clauses)])
    asked = [terms_of(clause.text, spelling) for clause in clauses]
    said = [terms_of(passage, spelling) for passage in passages]
    weigh = _WordWeights(asked, said)
    common_pieces = {p for t in said for p in t.pieces}
    holding = Counter(piece for t in asked for piece in t.pieces)
    size = len(clauses)

    def piece_weight(piece: str) -> float:
        return (
            math.log((1 + size) / (1 + holding[piece])) if piece in common_pieces and holding[piece] else 0.0
        )

    pieces = cosines([t.pieces for t in said], [t.pieces for t in asked], piece_weight)
    words = cosines([t.words for t in said], [t.words for t in asked], weigh.if_common)
    agreement = cosines([t.words for t in said], [t.words for t in asked], weigh.of)
    addressees = [frozenset(stems(spelling.unify(_addressee(c)), spelling.acronyms)) for c in clauses]
    doubts = [RECITAL if c.kind == ClauseKind.PREAMBULAR else 0.0 for c in clauses]
    utility = [
        [
            PIECES_WEIGHT * pieces[i][j] + WORDS_WEIGHT * words[i][j] - doubts[j]
            - OTHER_ADDRESSEE * _speaks_past(addressees[j], said[i])
            for j in range(size)
        ]
        for i in range(len(passages))
    ]  # fmt: skip
    support = [sorted((w for w in t.words if weigh.if_common(w)), key=weigh.of, reverse=True) for t in said]
    return Evidence(utility, agreement, support, [frozenset(t.words) for t in asked])


def supporting_words(passage: str, evidence: Evidence, row: int, column: int) -> tuple[str, ...]:
    """The passage's own words that speak for the clause, weightiest first."""
    wanted = [stem for stem in evidence.support[row] if stem in evidence.shared[column]][:_SUPPORT]
    spelling = Spelling([passage])
    found: dict[str, str] = {}
    for match in re.finditer(r"[\w&+-]+", passage):
        for stem in stems(spelling.unify(match[0]), spelling.acronyms):
            found.setdefault(stem, match[0])
    return tuple(dict.fromkeys(found.get(stem, stem.upper()) for stem in wanted))


class _WordWeights:
    """How much a word tells: rare in the resolution, rare in the report, a name rather than a year."""

    def __init__(self, asked: Sequence[Terms], said: Sequence[Terms]) -> None:
        self._asked = Counter(word for terms in asked for word in terms.words)
        self._said = Counter(word for terms in said for word in terms.words)
        self._names = frozenset[str]().union(*(t.names for t in (*asked, *said)))
        self._clauses, self._passages = len(asked), len(said)

    def of(self, word: str) -> float:
        """The weight of a word wherever it stands."""
        rare = math.log((1 + self._clauses) / (0.5 + self._asked[word]))
        most = math.log((2 + self._passages) / 1.5)
        in_report = math.log((2 + self._passages) / (0.5 + self._said[word])) / most
        factor = YEAR_WEIGHT if is_year(word) else NAME_WEIGHT if word in self._names else 1.0
        return max(0.0, rare) * (1 - REPORT_DAMPING + REPORT_DAMPING * min(1.0, in_report)) * factor

    def if_common(self, word: str) -> float:
        """The weight of a word that both texts use, else 0."""
        return self.of(word) if self._asked[word] and self._said[word] else 0.0


def _addressee(clause: FoundClause) -> str:
    return "" if _REPORTER.search(clause.addressee) else clause.addressee


def _speaks_past(addressee: frozenset[str], passage: Terms) -> bool:
    return bool(addressee) and 2 * len(addressee & passage.words.keys()) < len(addressee)
