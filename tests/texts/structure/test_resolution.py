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


PARTS = """
A
Памяти всех
Напоминая о своей резолюции 70/1,
1.\tПросит Генерального секретаря представить доклад;
Отчетность
2.\tПостановляет продолжить.
B
Taking into account:
(a)\tOne thing,
(b)\tAnother thing,
We, the Ministers, met;
1.\tDecides to go on;
1.1\tBridging digital divides
2.\tDecides to end.
"""
PARTS_OUTLINE = """
heading: A
  heading: Памяти всех
    preambular: Напоминая
    operative: 1
  heading: Отчетность
    operative: 2
heading: B
  preambular: Taking into account
    preambular: Taking into account (a)
    preambular: Taking into account (b)
  preambular: We
  operative: 1
  heading: 1.1 Bridging digital divides
    operative: 2
"""


def test_parts_begin_anew_and_headings_stand_between():
    page, _ = take(PARTS)
    assert sketched(page) == PARTS_OUTLINE.strip("\n")


def test_an_uncalled_paragraph_is_cited_by_its_first_words():
    page, _ = take("我们各国部长，\nNous, les ministres,\nRappelant la Charte,\n1.\tDécidons.")
    assert [item.cite for item in page.sketches] == ["我们", "Nous", "Rappelant", "1"]


def test_without_numbers_a_finite_verb_begins_what_is_decided():
    page, _ = take("Rappelant la Charte,\nPrie le Secrétaire général\nde faire rapport.\nEt voici la suite.")
    assert [(item.kind.value, item.text) for item in page.sketches] == [
        ("preambular", "Rappelant la Charte,"),
        ("operative", "Prie le Secrétaire général\nde faire rapport."),
        ("paragraph", "Et voici la suite."),
    ]


def test_words_after_a_finished_itu_clause_belong_to_none():
    page, _ = take("resolves\n1\tto act\nat once.\nA paragraph of its own.")
    assert [(item.kind.value, item.text) for item in page.sketches[1:]] == [
        ("operative", "to act\nat once."),
        ("paragraph", "A paragraph of its own."),
    ]


def test_a_number_on_a_line_of_its_own_takes_the_words_below():
    page, _ = take("1.\t\nRequests all States;\n2.\tDecides to go on.")
    assert [(item.label, item.text) for item in page.sketches] == [
        ("1.", "Requests all States;"),
        ("2.", "Decides to go on."),
    ]
