"""Clauses that a conversion has glued are cut before their labels; quantities and inner items are not."""

import pytest

from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.lines.calls import call_book
from cwgdesk.texts.structure.lines.glued import unglued
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import lines, typed

GLUED = {
    "figures without points": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
resolves
1 that it acts; 2 that it reports;
3 to wait.""",
        [
            "resolves 1 | that it acts;",
            "resolves 2 | that it reports;",
            "resolves 3 | to wait.",
        ],
    ),
    "three in a line": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
resolves
1	to act; 2 to report; 3 to wait.""",
        [
            "resolves 1 | to act;",
            "resolves 2 | to report;",
            "resolves 3 | to wait.",
        ],
    ),
    "letters": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
recalling
a) Resolution 140; b) Resolution 70/125;
c) the Charter,
resolves
1 to act.""",
        [
            "recalling a) | Resolution 140;",
            "recalling b) | Resolution 70/125;",
            "recalling c) | the Charter,",
            "resolves 1 | to act.",
        ],
    ),
    "a number behind an item": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
resolves
1 to act:
a) once;
b) twice; 2 to report;
3 to wait.""",
        [
            "resolves 1 | to act:",
            "resolves 1 a) | once;",
            "resolves 1 b) | twice;",
            "resolves 2 | to report;",
            "resolves 3 | to wait.",
        ],
    ),
    "a call and its clauses": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
resolves 1 to act; 2 to report; 3 to wait.""",
        [
            "resolves 1 | to act;",
            "resolves 2 | to report;",
            "resolves 3 | to wait.",
        ],
    ),
    "a call and its letters": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
recalling a) Resolution 140; b) Resolution 70/125,
resolves
1 to act.""",
        [
            "recalling a) | Resolution 140;",
            "recalling b) | Resolution 70/125,",
            "resolves 1 | to act.",
        ],
    ),
    "United Nations": (
        """The General Assembly,
Recalling resolution 1,
1. Decides to act; 2. Requests the Secretary-General to report;
3. Decides to wait.""",
        [
            "Recalling | Recalling resolution 1,",
            "1 | Decides to act;",
            "2 | Requests the Secretary-General to report;",
            "3 | Decides to wait.",
        ],
    ),
    "items inside a clause are its words": (
        """The General Assembly,
Recalling resolution 1,
1. Requests States: (a) To act; (b) To report;
2. Decides to wait.""",
        [
            "Recalling | Recalling resolution 1,",
            "1 | Requests States: (a) To act; (b) To report;",
            "2 | Decides to wait.",
        ],
    ),
    "items of a clause": (
        """The General Assembly,
Recalling resolution 1,
1. Requests States:
(a) To act; (b) To report;
(c) To wait; and (d) to rest.
2. Decides to wait.""",
        [
            "Recalling | Recalling resolution 1,",
            "1 | Requests States:",
            "1 (a) | To act;",
            "1 (b) | To report;",
            "1 (c) | To wait; and",
            "1 (d) | to rest.",
            "2 | Decides to wait.",
        ],
    ),
    "quantities": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
resolves
1 to act in 2026; 2 months later to report;
2 to wait;
3 to invite 4 States; 12 others may join.""",
        [
            "resolves 1 | to act in 2026; 2 months later to report;",
            "resolves 2 | to wait;",
            "resolves 3 | to invite 4 States; 12 others may join.",
        ],
    ),
    "Russian": (
        """RESOLUTION 9 (Geneva, 2026)
Title
Совет МСЭ,
решает
1 действовать; 2 представить отчет;
3 ждать.""",
        [
            "решает 1 | действовать;",
            "решает 2 | представить отчет;",
            "решает 3 | ждать.",
        ],
    ),
    "French": (
        """L'Assemblée générale,
Rappelant la Charte,
1. Décide d'agir ; 2. Prie le Secrétaire général d'attendre.""",
        [
            "Rappelant | Rappelant la Charte,",
            "1 | Décide d'agir ;",
            "2 | Prie le Secrétaire général d'attendre.",
        ],
    ),
    "Chinese": (
        """大会，
回顾宪章，
1. 决定采取行动；2. 请秘书长等待。""",
        [
            "回顾 | 回顾宪章，",
            "1 | 决定采取行动；",
            "2 | 请秘书长等待。",
        ],
    ),
    "Arabic": (
        """إن الجمعية العامة،
إذ تشير إلى الميثاق،
1 - تقرر أن تعمل؛ 2 - تطلب إلى الأمين العام أن ينتظر.""",
        [
            "إذ تشير | إذ تشير إلى الميثاق،",
            "1 | تقرر أن تعمل؛",
            "2 | تطلب إلى الأمين العام أن ينتظر.",
        ],
    ),
}


@pytest.mark.parametrize("name", GLUED)
def test_each_clause_stands_by_itself(name: str):
    text, right = GLUED[name]
    found = [c for c in parse(typed(text)).clauses if c.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)]
    assert [f"{clause.path} | {clause.text}" for clause in found] == right


def test_the_words_stand_where_the_file_has_them():
    text = "1. Decides to act; 2. Requests the Secretary-General to report;"
    parts = unglued(lines(text), call_book())
    assert [text[part.place.start : part.place.end] for part in parts] == [part.text for part in parts]
    assert [part.shown_label for part in parts] == ["1.", "2."]


def test_a_label_that_stands_on_a_line_of_its_own_cuts_nothing():
    text = ("1\tto heed paragraph 1; 2 to report;", "2\tto wait.")
    assert [part.text for part in unglued(lines(*text), call_book())] == [
        "to heed paragraph 1; 2 to report;",
        "to wait.",
    ]


def test_more_clauses_in_a_line_than_calls_can_be_nested_are_cut():
    many = 999  # no label counts further
    text = " ".join(f"{number} to act;" for number in range(1, many + 1))
    parts = unglued(lines(text), call_book())
    assert [part.shown_label for part in parts] == [str(number) for number in range(1, many + 1)]
