"""Resolutions, line by line: as ITU writes them and as the United Nations do."""

from itertools import pairwise

import pytest

from cwgdesk.texts.structure.lines.calls import call_book
from cwgdesk.texts.structure.resolution import Resolution
from cwgdesk.texts.structure.sketch import Page
from tests.texts.structure.drawn import lines, sketched

ITU = """
напоминая
а)\tРезолюцию 73;
б)\tРезолюцию 140,
решает поручить Генеральному секретарю
1\tпредставить отчет:
i)\tСовету;
2\tпродолжать работу.
"""
ITU_OUTLINE = """
call: напоминая
  preambular: напоминая а)
  preambular: напоминая б)
call: решает поручить Генеральному секретарю
  operative: решает поручить Генеральному секретарю 1
    operative: решает поручить Генеральному секретарю 1 i)
  operative: решает поручить Генеральному секретарю 2
"""
UN = """
Rappelant sa résolution 70/1,
Rappelant également la Charte,
1.\tPrie le Secrétaire général:
a)\tde faire une chose;
b)\tde faire l'autre;
2.\tDécide de rester saisie de la question.
"""
UN_OUTLINE = """
preambular: Rappelant
preambular: Rappelant également
operative: 1
  operative: 1 a)
  operative: 1 b)
operative: 2
"""
BARE = """
忆及
第73号决议，
责成秘书长
提交报告。
"""
BARE_OUTLINE = """
call: 忆及
  preambular: 忆及
call: 责成秘书长
  operative: 责成秘书长
"""


def take(text: str) -> tuple[Page, list[bool]]:
    """The page after reading, and for each line whether the resolution took it."""
    page = Page()
    resolution = Resolution(page, call_book())
    read = [*lines(*text.strip("\n").splitlines()), None]
    return page, [resolution.take(line, following) for line, following in pairwise(read) if line]


@pytest.mark.parametrize(
    ("text", "outline"),
    [(ITU, ITU_OUTLINE), (UN, UN_OUTLINE), (BARE, BARE_OUTLINE)],
    ids=["itu", "un", "bare"],
)
def test_calls_and_clauses_of_a_resolution(text: str, outline: str):
    page, taken = take(text)
    assert sketched(page) == outline.strip("\n")
    assert all(taken)


def test_an_itu_clause_has_the_call_above_it_a_united_nations_one_its_own():
    assert take(ITU)[0].sketches[-1].call == "решает поручить Генеральному секретарю"
    assert take(UN)[0].sketches[-1].call == "Décide"


def test_a_number_that_is_not_counted_on_is_a_quantity():
    page, _ = take("resolves\n1\tto wait for\n12 months, and then\n2\tto go on.")
    assert [(item.label, item.text) for item in page.sketches[1:]] == [
        ("1", "to wait for\n12 months, and then"),
        ("2", "to go on."),
    ]


def test_what_stands_after_the_closing_is_not_part_of_it():
    page, taken = take("1.\tRequests all;\n36th meeting\n10 July 2024\nSomething else")
    assert taken == [True, True, True, False]
    assert [item.cite for item in page.sketches] == ["1", "closing", "closing"]
