"""What speaks for a passage answering a clause, before the order of the answers is looked at."""

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cwgdesk.texts.align.acronyms import Spelling
from cwgdesk.texts.align.likeness import cosines
from cwgdesk.texts.align.terms import Terms, is_year, stems, terms_of
from cwgdesk.texts.structure.found import ClauseKind, FoundClause

# Chosen by hand among a dozen settings that do about as well on the cases of
# tests/checks/calibrate_align.py: this one is surest of silence where a passage is from another document.
PIECES_WEIGHT = 14.0
WORDS_WEIGHT = 20.0
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
_PRINTED_WORD = re.compile(r"[\w&+-]+")
_SUPPORT = 6
_FEW_CLAUSES = 20


@dataclass(frozen=True, slots=True)
class Evidence:
    """Tables of passages (rows) by clauses (columns)."""

    utility: list[list[float]]  # relative: which clause rather than another
    agreement: list[list[float]]  # absolute, 0 to 1: what share of both is the same words
    support: list[list[str]]  # per passage: its stems, weightiest first
    shared: list[frozenset[str]]  # per clause: its stems
    spelling: Spelling


def gather(passages: Sequence[str], clauses: Sequence[FoundClause]) -> Evidence:
    """Compare every passage with every clause."""
    spelling = Spelling([*passages, *(clause.text for clause in clauses)])
    asked = [terms_of(clause.text, spelling) for clause in clauses]
    said = [terms_of(passage, spelling) for passage in passages]
    weigh = _WordWeights(asked, said)
    pieces = cosines([t.pieces for t in said], [t.pieces for t in asked], _piece_weight(asked))
    words = cosines([t.words for t in said], [t.words for t in asked], weigh.of)
    addressees = [frozenset(stems(spelling.unify(_addressee(c)), spelling.acronyms)) for c in clauses]
    doubts = [RECITAL if c.kind == ClauseKind.PREAMBULAR else 0.0 for c in clauses]
    utility = [
        [
            PIECES_WEIGHT * pieces[i][j] + WORDS_WEIGHT * words[i][j] - doubts[j]
            - OTHER_ADDRESSEE * _speaks_past(addressees[j], said[i])
            for j in range(len(clauses))
        ]
        for i in range(len(passages))
    ]  # fmt: skip
    support = [sorted((w for w in t.words if weigh.if_common(w)), key=weigh.of, reverse=True) for t in said]
    return Evidence(utility, words, support, [frozenset(t.words) for t in asked], spelling)


def supporting_words(passage: str, evidence: Evidence, row: int, column: int) -> tuple[str, ...]:
    """The passage's own words that speak for the clause, weightiest first."""
    wanted = [stem for stem in evidence.support[row] if stem in evidence.shared[column]][:_SUPPORT]
    found: dict[str, str] = {}
    for match in _PRINTED_WORD.finditer(passage):
        for stem in stems(evidence.spelling.unify_word(match[0]), evidence.spelling.acronyms):
            found.setdefault(stem, match[0])
    return tuple(dict.fromkeys(found.get(stem, stem.upper()) for stem in wanted))


class _WordWeights:
    """How much a word tells: rare in the resolution, rare in the report, a name rather than a year."""

    def __init__(self, asked: Sequence[Terms], said: Sequence[Terms]) -> None:
        self._asked = Counter(word for terms in asked for word in terms.words)
        self._said = Counter(word for terms in said for word in terms.words)
        self._names = frozenset[str]().union(*(t.names for t in (*asked, *said)))
        self._clauses, self._passages = len(asked), len(said)
        self._known: dict[str, float] = {}

    def of(self, word: str) -> float:
        """The weight of a word wherever it stands."""
        if word not in self._known:
            self._known[word] = self._weight(word)
        return self._known[word]

    def _weight(self, word: str) -> float:
        rare = math.log((1 + self._clauses) / (0.5 + self._asked[word]))
        most = math.log((2 + self._passages) / 1.5)
        in_report = math.log((2 + self._passages) / (0.5 + self._said[word])) / most
        factor = YEAR_WEIGHT if is_year(word) else NAME_WEIGHT if word in self._names else 1.0
        return max(0.0, rare) * (1 - REPORT_DAMPING + REPORT_DAMPING * min(1.0, in_report)) * factor

    def if_common(self, word: str) -> float:
        """The weight of a word that both texts use, else 0."""
        return self.of(word) if self._asked[word] and self._said[word] else 0.0


def _piece_weight(asked: Sequence[Terms]) -> Callable[[str], float]:
    """Pieces weigh by their rarity in the resolution; nothing if much of a long one holds them."""
    holding = Counter(piece for terms in asked for piece in terms.pieces)
    most = max(_FEW_CLAUSES, len(asked) // 8)

    def weight(piece: str) -> float:
        held = holding[piece]
        return math.log((1 + len(asked)) / (1 + held)) if held <= most else 0.0

    return weight


def _addressee(clause: FoundClause) -> str:
    return "" if _REPORTER.search(clause.addressee) else clause.addressee


def _speaks_past(addressee: frozenset[str], passage: Terms) -> bool:
    return bool(addressee) and 2 * len(addressee & passage.words.keys()) < len(addressee)
