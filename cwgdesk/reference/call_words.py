"""Call words: the phrases that open the clauses of resolutions, in six languages."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cwgdesk.core.resources import resource


@dataclass(frozen=True, slots=True)
class CallWord:
    """One phrase; `kind` is "preambular" or "operative", `source` says who attests it."""

    language: str
    phrase: str
    kind: str
    source: str = ""


@lru_cache(maxsize=1)
def shipped_call_words() -> tuple[CallWord, ...]:
    """The phrases that ship with the program (resources/reference/call_words.csv)."""
    with resource("reference", "call_words.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            CallWord(row["language"], row["word_or_phrase"].strip(), row["kind"], row["source"])
            for row in csv.DictReader(file)
        )


def call_words(extra: Iterable[CallWord] = ()) -> tuple[CallWord, ...]:
    """The shipped phrases and the user's own; the user's come last and win."""
    return (*shipped_call_words(), *extra)
