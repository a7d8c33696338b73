"""What speaks for a passage answering a clause, before the order of the answers is looked at."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from cwgdesk.texts.align.acronyms import Spelling
from cwgdesk.texts.align.likeness import cosines
from cwgdesk.texts.align.terms import Terms, beginning, in_english, is_year, stems, terms_of
from cwgdesk.texts.align.tongues import Dictionary, dictionaries_for
from cwgdesk.texts.structure.found import ClauseKind, FoundClause

# How much each likeness tells: words and pairs of words, weighed by both texts; words weighed by the
# resolution alone; runs of four characters. Chosen among settings near those that fit the sets of pairs with
# one set left out at a time; neighbours do about as well (tests/checks/calibrate_align.py).
WORDS_WEIGHT = 20.0
ASKED_WEIGHT = 10.0
PIECES_WEIGHT = 20.0
# A clause that instructs somebody of whom the passage does not speak is hardly what it answers.
OTHER_ADDRESSEE = 2.5
# Reports answer what was asked for; recitals are answered seldom.
RECITAL = 1.5
# Named events, bodies and texts tell clauses apart far better than other words; years hardly at all.
NAME_WEIGHT = 1.6
YEAR_WEIGHT = 0.5

# Whoever writes the report is not mentioned in it as an addressee.
_REPORTER = re.compile(
    r"secretar|director|bureau|governme|union|\bitu\b|secrétai|directeur|секретар|директор|бюро"
    r"|الأمين|مدير|秘书长|主任|局",
    re.IGNORECASE,
)
_PRINTED_WORD = re.compile(r"[\w&+-]+")
_SUPPORT = 6
_FEW_TEXTS = 40


@dataclass(frozen=True, slots=True)
class Evidence:
    """Tables of passages (rows) by clauses (columns)."""

    utility: list[list[float]]  # relative: which clause rather than another
    support: list[list[str]]  # per passage: its stems, weightiest first
    shared: list[frozenset[str]]  # per clause: its stems
    spelling: Spelling
    dictionary: Dictionary  # what makes the report's words English, if it must


def gather(
    passages: Sequence[str],
    clauses: Sequence[FoundClause],
    known: Mapping[str, Dictionary] | None = None,
) -> Evidence:
    """Compare every passage with every clause; `known`: other dictionaries than the shipped ones."""
    texts = [clause.text for clause in clauses]
    theirs, ours = dictionaries_for(passages, texts, known)
    spelling = Spelling([*passages, *texts])
    asked = [terms_of(text, spelling, ours) for text in texts]
    said = [terms_of(passage, spelling, theirs) for passage in passages]
    openings = [terms_of(beginning(passage), spelling, theirs) for passage in passages]
    stressed = [_stressed(whole, opening) for whole, opening in zip(said, openings, strict=True)]
    wordings = [_wording(t) for t in asked]
    names = frozenset[str]().union(*(t.names for t in (*asked, *said)))
    words = cosines(stressed, wordings, _rarity([*wordings, *map(_wording, said)], names))
    said_words, asked_words = [t.words for t in said], [t.words for t in asked]
    by_asked = cosines(said_words, asked_words, _rarity(asked_words, names))
    pieces = [t.pieces for t in (*said, *asked)]
    by_pieces = cosines([t.pieces for t in said], [t.pieces for t in asked], _rarity(pieces))
    doubts = _Doubts(clauses, spelling, ours)
    utility = [
        [
            WORDS_WEIGHT * words[i][j]
            + ASKED_WEIGHT * by_asked[i][j]
            + PIECES_WEIGHT * by_pieces[i][j]
            - doubts.of(j, said[i])
            for j in range(len(clauses))
        ]
        for i in range(len(passages))
    ]
    weigh = _rarity([*asked_words, *said_words], names)
    common = frozenset[str]().union(*asked_words)
    support = [sorted((w for w in t.words if w in common), key=weigh, reverse=True) for t in said]
    return Evidence(utility, support, [frozenset(t.words) for t in asked], spelling, theirs)


def printed_words(passage: str, evidence: Evidence) -> dict[str, str]:
    """For each stem of a passage the first word that has it, as it is printed."""
    found: dict[str, str] = {}
    for match in _PRINTED_WORD.finditer(passage):
        printed = stems(evidence.spelling.unify_word(match[0]), evidence.spelling.acronyms)
        for stem in in_english(printed, evidence.dictionary):
            found.setdefault(stem, match[0])
    return found


def supporting_words(
    printed: Mapping[str, str], evidence: Evidence, row: int, column: int
) -> tuple[str, ...]:
    """The passage's own words that speak for the clause, weightiest first."""
    wanted = [stem for stem in evidence.support[row] if stem in evidence.shared[column]][:_SUPPORT]
    return tuple(dict.fromkeys(printed.get(stem, stem.upper()) for stem in wanted))


def in_common(evidence: Evidence, likely: Sequence[Mapping[int, float]]) -> list[int]:
    """For each passage how many stems it shares with the clause that it likeliest speaks to."""
    return [
        sum(stem in evidence.shared[max(row, key=row.__getitem__)] for stem in said) if row else 0
        for said, row in zip(evidence.support, likely, strict=True)
    ]


def _wording(terms: Terms) -> dict[str, float]:
    return {**terms.words, **terms.pairs}


def _stressed(whole: Terms, opening: Terms) -> dict[str, float]:
    """What is said first counts twice."""
    counts = _wording(whole)
    for term, count in _wording(opening).items():
        counts[term] = counts.get(term, 0.0) + count
    return counts


def _rarity(texts: Sequence[Iterable[str]], names: frozenset[str] = frozenset()) -> Callable[[str], float]:
    """What few of these texts hold tells most, nothing what much of a long one holds; names tell more."""
    holding = Counter(term for terms in texts for term in set(terms))
    most = max(_FEW_TEXTS, len(texts) // 8)

    def weight(term: str) -> float:
        if holding[term] > most:
            return 0.0
        rare = max(0.0, math.log((1 + len(texts)) / (0.5 + holding[term])))
        return rare * (YEAR_WEIGHT if is_year(term) else NAME_WEIGHT if term in names else 1.0)

    return weight


class _Doubts:
    """What speaks against a clause whatever the words in common."""

    def __init__(self, clauses: Sequence[FoundClause], spelling: Spelling, dictionary: Dictionary) -> None:
        self._recital = [clause.kind == ClauseKind.PREAMBULAR for clause in clauses]
        self._addressees = [
            frozenset(in_english(stems(spelling.unify(_addressee(c)), spelling.acronyms), dictionary))
            for c in clauses
        ]

    def of(self, column: int, said: Terms) -> float:
        """How much less likely this clause is for that passage."""
        addressee = self._addressees[column]
        past = bool(addressee) and 2 * len(addressee & said.words.keys()) < len(addressee)
        return RECITAL * self._recital[column] + OTHER_ADDRESSEE * past


def _addressee(clause: FoundClause) -> str:
    return "" if _REPORTER.search(clause.addressee) else clause.addressee
