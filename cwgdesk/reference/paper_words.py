"""The fixed words of a paper (Document, Original, Reasons, ...) in the six languages."""

import csv
from functools import cache

from cwgdesk.core.resources import resource

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


@cache
def _rows() -> dict[str, dict[str, str]]:
    with resource("reference", "paper_words.csv").open(encoding="utf-8", newline="") as file:
        return {row["key"]: row for row in csv.DictReader(file)}


def paper_word(key: str, language: str, **values: object) -> str:
    """The words for `key` in `language` (English where we have no others), with `values` filled in.

    KeyError for a key that does not exist: keys are ours, never the user's.
    """
    row = _rows()[key]
    return (row.get(language) or row["en"]).format(**values)
