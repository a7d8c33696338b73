"""The fixed words of a paper are there in six languages, with the same gaps to fill."""

import csv
import string

import pytest

from cwgdesk.core.resources import resource
from cwgdesk.reference.paper_words import LANGUAGES, paper_word

with resource("reference", "paper_words.csv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))


def _gaps(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["key"])
def test_every_language_says_it_with_gaps_that_are_known(row):
    for language in LANGUAGES:
        assert row[language].strip()
        assert _gaps(row[language]) <= _gaps(row["en"])


def test_a_language_we_do_not_have_is_answered_in_english():
    assert paper_word("reasons", "pt") == "Reasons:"


def test_values_are_filled_in():
    assert paper_word("original", "ar", name=paper_word("lang_ar", "ar")) == "الأصل: بالعربية"
