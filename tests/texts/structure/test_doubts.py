"""Doubt is said of the clauses that hold torn words, and of no others."""

from cwgdesk.core.spans import Span
from cwgdesk.texts.reading.common.raw import READ_BY_MACHINE, TORN_WORDS, Block, RawDocument, Run
from cwgdesk.texts.structure.doubts import doubt_of
from cwgdesk.texts.structure.found import Doubt
from cwgdesk.texts.structure.parse import parse

TORN = Block("One torn word stands here.", runs=(Run(4, 8, torn=True),))
SOUND = Block("All words of this paragraph are sound.")


def _doubts(*warnings: str) -> list[Doubt]:
    return [clause.doubt for clause in parse(RawDocument("pdf", "0", (TORN, SOUND), (), warnings)).clauses]


def test_clauses_with_torn_words_are_marked_one_by_one() -> None:
    assert _doubts(TORN_WORDS) == [Doubt.TORN, Doubt.NONE]


def test_what_a_machine_has_read_is_doubted_throughout() -> None:
    assert _doubts(READ_BY_MACHINE) == [Doubt.MACHINE, Doubt.MACHINE]


def test_a_part_of_a_paragraph_without_its_torn_word_is_sound() -> None:
    assert doubt_of((Span(0, 9, 26),), (TORN,), (TORN_WORDS,)) is Doubt.NONE
    assert doubt_of((Span(0, 0, 5),), (TORN,), (TORN_WORDS,)) is Doubt.TORN
