"""Learns which stems of five languages stand for which English ones: resources/reference/align_words.csv.

usage: python -m tests.checks.align_words > resources/reference/align_words.csv   (some minutes)
From resolutions of the General Assembly that are in ../shared/corpora/un-akn in all six languages, clause by
clause, and from the titles in resources/reference. IBM's Model 1, both ways, and what both ways agree on.
"""

import csv
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from cwgdesk.core.resources import resource
from cwgdesk.texts.align.acronyms import Spelling
from cwgdesk.texts.align.terms import stems
from cwgdesk.texts.align.tongues import PIVOT
from tests.conftest import SHARED

LANGUAGES = {"French": "fr", "Spanish": "es", "Russian": "ru", "Arabic": "ar", "Chinese": "zh"}
ROUNDS = 5
FEWEST = 0.1  # what is surer than this is kept,
MOST = 3  # and so many English stems for one
_NOTHING = ""
_FAINT = 1e-3
_SYMBOL = re.compile(r"A_RES_(\d+_\d+)")

# Texts by symbol and language, clause by clause.
Parallel = dict[str, dict[str, list[str]]]
Pair = tuple[list[str], list[str]]
Table = dict[str, dict[str, float]]


def resolutions() -> Parallel:
    """The resolutions that are there in all six languages, with as many clauses in each."""
    found: Parallel = defaultdict(dict)
    for language, code in {"English": PIVOT, **LANGUAGES}.items():
        for file in sorted((SHARED / "corpora/un-akn/GA").glob(f"*/{language}/*.gold.json")):
            symbol = _SYMBOL.search(file.name)
            if symbol:
                clauses = json.loads(file.read_text("utf-8"))["clauses"]
                found[symbol[1]][code] = [clause["text"] for clause in clauses]
    whole = {s: texts for s, texts in found.items() if len(texts) == 1 + len(LANGUAGES)}
    return {
        symbol: {code: texts for code, texts in by_code.items() if len(texts) == len(by_code[PIVOT])}
        for symbol, by_code in whole.items()
    }


def titles() -> dict[str, list[str]]:
    """Goals and action lines in each language, in one order."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    tables = (
        ("sdg_titles_6lang.csv", "sdg", "goal_text"),
        ("action_lines_6lang.csv", "action_line", "title"),
    )
    for name, key, text in tables:
        with resource("reference", name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found[row["language"]].append((f"{name} {row[key]}", row[text]))
    common = set.intersection(*({key for key, _ in rows} for rows in found.values()))
    return {code: [text for key, text in sorted(rows) if key in common] for code, rows in found.items()}


def pairs_of(texts: Iterable[Mapping[str, Sequence[str]]], code: str) -> list[Pair]:
    """Stems of a clause and of its English twin."""
    spelling = Spelling(())

    def counted(text: str) -> list[str]:
        return [stem for stem in stems(spelling.unify(text), spelling.acronyms) if not stem[0].isdigit()]

    return [
        (counted(theirs), counted(english))
        for text in texts
        if code in text
        for theirs, english in zip(text[code], text[PIVOT], strict=True)
    ]


def dictionary(pairs: Sequence[Pair]) -> Table:
    """For each stem the English ones, by what both directions of learning agree on."""
    there, back = _model(pairs), _model([(english, theirs) for theirs, english in pairs])
    found: Table = {}
    for stem, meant in there.items():
        agreed = {e: (p * back.get(e, {}).get(stem, 0.0)) ** 0.5 for e, p in meant.items()}
        best = sorted(((p, e) for e, p in agreed.items() if p > FEWEST), reverse=True)[:MOST]
        if best and stem != _NOTHING:
            found[stem] = {english: round(p, 2) for p, english in best}
    return found


def _model(pairs: Sequence[Pair]) -> Table:
    """IBM's Model 1: the share of each word of the second text in what a word of the first stands for."""
    shares: Table = {}
    for step in range(ROUNDS):
        counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for first, second in pairs:
            sources = [*first, _NOTHING]
            for word in second:
                weights = [shares[s].get(word, 0.0) if step else 1.0 for s in sources]
                whole = sum(weights) or 1.0
                for source, weight in zip(sources, weights, strict=True):
                    if weight:
                        counts[source][word] += weight / whole
        shares = {source: _kept(words) for source, words in counts.items()}
    return shares


def _kept(words: Mapping[str, float]) -> dict[str, float]:
    whole = sum(words.values())
    return {word: count / whole for word, count in words.items() if count > _FAINT * whole}


def main() -> None:
    """Print the table."""
    texts = [*resolutions().values(), titles()]
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(("language", "stem", "english", "share"))
    for code in LANGUAGES.values():
        for stem, meant in sorted(dictionary(pairs_of(texts, code)).items()):
            out.writerows((code, stem, english, share) for english, share in meant.items())


if __name__ == "__main__":
    main()
