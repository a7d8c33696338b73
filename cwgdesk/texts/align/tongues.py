"""Two languages on one footing: words of the other five become the English stems they translate.

The table was learnt from texts that say the same in six languages (resources/reference/align_words.csv;
`python -m tests.checks.align_words` makes it). It is no dictionary for people: it says which stems stand
where which others stand.
"""

import csv
from collections.abc import Iterable, Mapping
from functools import lru_cache

from cwgdesk.core.resources import resource
from cwgdesk.texts.structure.language import language_of

PIVOT = "en"

# A stem, and the English stems for it with the share of each.
Dictionary = Mapping[str, Mapping[str, float]]


@lru_cache(maxsize=1)
def shipped_dictionaries() -> Mapping[str, Dictionary]:
    """For each of the five languages its stems in English."""
    found: dict[str, dict[str, dict[str, float]]] = {}
    with resource("reference", "align_words.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            english = found.setdefault(row["language"], {}).setdefault(row["stem"], {})
            english[row["english"]] = float(row["share"])
    return found


def dictionaries_for(
    said: Iterable[str], asked: Iterable[str], known: Mapping[str, Dictionary] | None = None
) -> tuple[Dictionary, Dictionary]:
    """What puts the words of both texts on one footing: nothing where they are in one language."""
    languages = language_of(list(said)), language_of(list(asked))
    if languages[0] == languages[1]:
        return {}, {}
    dictionaries = shipped_dictionaries() if known is None else known
    first, second = (dictionaries.get(language, {}) for language in languages)
    return first, second
