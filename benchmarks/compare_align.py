"""Comparing two versions of 150 clauses; aligning 100 passages with 300 clauses, and 200 with 60."""

import random
from difflib import SequenceMatcher

from benchmarks._timing import report, seconds
from cwgdesk.core.ids import clause_id
from cwgdesk.core.spans import Span
from cwgdesk.texts.align.align import align
from cwgdesk.texts.finder import Finder
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.compare import compare

CLAUSES, PASSAGES, ANSWERABLE, SEARCHED = 150, 100, 300, 5000
WORDS_PER_CLAUSE = 60
LONG_REPORT, SHORT_RESOLUTION = 200, 60
COMPARE_BUDGET, ALIGN_BUDGET, LONG_REPORT_BUDGET = 0.2, 1.0, 2.0  # seconds
SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "le",
    "mi",
    "no",
    "pu",
    "ra",
    "se",
    "con",
    "tion",
    "inter",
    "wsis",
]


def made(count: int, document: str, chance: random.Random, kind: ClauseKind) -> list[FoundClause]:
    """Clauses of a made-up language in which few words are frequent and many are rare, as in any."""
    lexicon = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(4000)]
    odds = [1 / rank for rank in range(1, len(lexicon) + 1)]
    texts = [" ".join(chance.choices(lexicon, odds, k=WORDS_PER_CLAUSE)) for _ in range(count)]
    return [at_place(i, text, document, kind) for i, text in enumerate(texts)]


def at_place(at: int, text: str, document: str, kind: ClauseKind) -> FoundClause:
    """A numbered clause."""
    place = Span(at, 0, len(text))
    return FoundClause(clause_id(document, at, 0), kind, f"{at + 1}", text, place, label=f"{at + 1}.")


def edited(clauses: list[FoundClause], document: str, chance: random.Random) -> list[FoundClause]:
    """A next version: a third reworded, some gone, some moved."""
    texts = [clause.text.split() for clause in clauses if chance.random() > 0.1]
    for words in chance.sample(texts, len(texts) // 3):
        for _ in range(6):
            words[chance.randrange(len(words))] = "reworded"
    for _ in range(5):
        texts.insert(chance.randrange(len(texts)), texts.pop(chance.randrange(len(texts))))
    return [at_place(i, " ".join(w), document, ClauseKind.OPERATIVE) for i, w in enumerate(texts)]


def main() -> None:
    """Print times, and ratios to what plain difflib needs for the same pairs."""
    chance = random.Random(1334)
    old = made(CLAUSES, "old", chance, ClauseKind.OPERATIVE)
    new = edited(old, "new", chance)
    unchanged = {clause.text for clause in old}
    changed = [clause for clause in new if clause.text not in unchanged]

    def plain_difflib() -> None:
        for mine in changed:
            for other in old:
                SequenceMatcher(None, mine.text.split(), other.text.split(), autojunk=False).quick_ratio()

    mine = seconds(lambda: compare(old, new))
    report(
        f"compare {len(old)} clauses with {len(new)}", mine, seconds(plain_difflib, 3), "difflib, quick ratio"
    )
    print(f"  {mine:.3f} s, budget {COMPARE_BUDGET} s")
    asked = made(ANSWERABLE, "resolution", chance, ClauseKind.OPERATIVE)
    said = made(PASSAGES, "report", chance, ClauseKind.BULLET)
    more = made(LONG_REPORT - PASSAGES, "rest of the report", chance, ClauseKind.BULLET)
    took = seconds(lambda: align(said, asked), 3)
    print(f"align {PASSAGES} passages with {ANSWERABLE} clauses: {took:.3f} s, budget {ALIGN_BUDGET} s")
    took = seconds(lambda: align([*said, *more], asked[:SHORT_RESOLUTION]), 3)
    print(
        f"align {LONG_REPORT} passages with {SHORT_RESOLUTION} clauses: {took:.3f} s, "
        f"budget {LONG_REPORT_BUDGET} s"
    )
    library = [(0, clause) for clause in made(SEARCHED, "library", chance, ClauseKind.OPERATIVE)]
    finder = Finder(library)
    phrase = " ".join(library[SEARCHED // 2][1].text.split()[10:14])
    print(f"find a phrase in {SEARCHED} clauses: {seconds(lambda: finder.find(phrase)) * 1000:.1f} ms")
    print(f"  making them ready once: {seconds(lambda: Finder(library), 3) * 1000:.0f} ms")
