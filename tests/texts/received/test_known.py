"""The text that a paper stands on is told by its words, then by the number it names."""

from dataclasses import replace
from uuid import uuid4

import pytest

from cwgdesk.texts.reading.common.raw import Block, RawDocument
from cwgdesk.texts.received.found import BaseText
from cwgdesk.texts.received.known import stands_on


def _paper(*lines: str) -> RawDocument:
    return RawDocument("docx", "0" * 64, tuple(Block(line) for line in lines))


@pytest.mark.parametrize(
    "line",
    [
        "We propose to amend Council Resolution 1334.",
        "La Résolution 1334 du Conseil est modifiée.",
        "La Resolución 1334 del Consejo se modifica.",
        "Предлагается изменить Резолюцию 1334 Совета.",
        "تعديل القرار 1334 للمجلس",
        "修改理事会第1334号决议",
        "RESOLUTION 1334 (MODIFIED 2023)",
        "decision 1334",
    ],
)
def test_a_number_names_it(base: BaseText, line: str) -> None:
    assert stands_on(_paper(line), [(base,)]) == (base,)


def test_words_count_more_than_numbers(base: BaseText) -> None:
    other = replace(base, key=uuid4(), number="140", clauses=())
    lines = ["Resolution 140, Resolution 140", next(one.text for one in base.clauses if len(one.text) > 60)]
    assert stands_on(_paper(*lines), [(other,), (base,)]) == (base,)


def test_neither_is_nothing(base: BaseText) -> None:
    assert stands_on(_paper("The weather was fine on Monday.", "Resolution 9"), [(base,)]) == ()
