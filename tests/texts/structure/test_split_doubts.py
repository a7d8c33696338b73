"""Doubts: what speaks against the clauses that were found; nothing where they fit."""

import pytest

from cwgdesk.texts.structure.lines.calls import call_book
from cwgdesk.texts.structure.lines.lines import prepare
from cwgdesk.texts.structure.parse import parse
from cwgdesk.texts.structure.split_doubts import doubts, doubts_of
from tests.texts.structure.drawn import typed

ITU = """
The ITU Council,
recalling
a)\tone thing;
b)\tanother thing,
resolves
1\tto begin;
2\tto go on;
3\tto end.
"""
UN = """
The General Assembly,
Recalling its resolution 70/125 of 16 December 2015,
Recognizing the importance of the work,
1.\tNotes the report;
2.\tRequests the Secretary-General to report;
3.\tDecides to go on.
"""


def told(text: str) -> tuple[str, ...]:
    return doubts_of(parse(typed(text)))


@pytest.mark.parametrize("text", [ITU, UN])
def test_clauses_that_fit_raise_no_doubt(text: str) -> None:
    assert told(text) == ()


@pytest.mark.parametrize(
    ("text", "before", "after", "doubt"),
    [
        (ITU, "3\t", "5\t", "gap"),
        (ITU, "a)\tone thing;\n", "", "gap"),
        (UN, "Notes the report;", "Notes the report. Reports and meetings", "swallowed"),
        (UN, "2015,\nRec", "2015, Rec", "swallowed"),
        (UN, "December 2015,\nRecognizing the", "December 2015 that was held\nby consensus, and the", "torn"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_a_doubt(text: str, before: str, after: str, doubt: str) -> None:
    spoilt = text.replace(before, after)
    assert spoilt != text
    assert f"split-doubtful:{doubt}" in told(spoilt)


def test_a_number_typed_twice_in_a_count_that_goes_on_is_a_slip() -> None:
    assert told(UN.replace("3.\t", "2.\tNotes more;\n4.\t")) == ()
    assert told(UN.replace("3.\t", "4.\t")) == ("split-doubtful:gap",)


def test_bis_is_no_gap() -> None:
    assert told(UN.replace("3.\t", "2bis.\tNotes more;\n3.\t")) == ()


def test_many_call_words_and_few_clauses_are_a_doubt() -> None:
    words = "\n".join(f"Recalling the resolution of {year} on that." for year in range(1990, 2000))
    lines = prepare(typed(words).blocks).lines
    assert doubts((), lines, call_book(), {}) == ["split-doubtful:few"]
    assert doubts((), lines[:3], call_book(), {}) == []


def test_paragraphs_that_begin_by_guess_are_a_doubt_from_three_on() -> None:
    assert doubts((), (), call_book(), {"guessed_breaks": "3"}) == ["split-doubtful:breaks"]
    assert doubts((), (), call_book(), {"guessed_breaks": "2"}) == []
