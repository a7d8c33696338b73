"""Bodies, places and meetings as the papers of each language name them."""

import csv
import re
from functools import cache

from cwgdesk.core.resources import resource
from cwgdesk.reference.paper_words import LANGUAGES

_SEPARATORS = {"zh": "，", "ar": "، "}
_ENGLISH_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_ORDINAL_END = "(?:st|nd|rd|th)"


def named(words: str, language: str) -> str:
    """A known body, place or meeting ("Geneva", "43rd meeting") in this language; others unchanged."""
    found = _known().get(words.strip().casefold())
    if found is not None:
        return found[language]
    for pattern in _meeting_patterns():
        if match := pattern.fullmatch(words.strip()):
            return _meeting(int(match["n"]), language)
    return words


def separator(language: str) -> str:
    """What stands between body, place and dates: ", " or the comma of the script."""
    return _SEPARATORS.get(language, ", ")


def between_names(language: str) -> str:
    """What stands between the names of a list; Chinese has a comma of its own for that."""
    return "、" if language == "zh" else separator(language)


def _meeting(number: int, language: str) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else _ENGLISH_ENDINGS.get(number % 10, "th")
    said = f"{number}{ending}" if language == "en" else str(number)
    return _rows("meeting")[0][language].format(n=said)


@cache
def _rows(kind: str) -> tuple[dict[str, str], ...]:
    with resource("reference", "bodies.csv").open(encoding="utf-8", newline="") as file:
        return tuple(row for row in csv.DictReader(file) if row["kind"] == kind)


@cache
def _known() -> dict[str, dict[str, str]]:
    rows = (*_rows("body"), *_rows("place"))
    return {row[language].casefold(): row for row in rows for language in LANGUAGES}


@cache
def _meeting_patterns() -> tuple[re.Pattern[str], ...]:
    (row,) = _rows("meeting")
    number = {language: r"(?P<n>\d+)" + (_ORDINAL_END if language == "en" else "") for language in LANGUAGES}
    return tuple(
        re.compile(re.escape(row[one]).replace(r"\{n\}", number[one]), re.IGNORECASE) for one in LANGUAGES
    )
