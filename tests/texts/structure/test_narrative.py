"""Running text, line by line: masthead, boxes, headings, numbered paragraphs and bullets."""

from itertools import pairwise

from cwgdesk.texts.structure.narrative import Narrative
from cwgdesk.texts.structure.sketch import Page
from tests.texts.structure.drawn import lines, sketched

REPORT = """
Report by the Secretary-General
Purpose
To tell the Council what was done.
Background
This is a paragraph of prose, and it is long enough.
Nous avons fait ce qui suit, comme il a été demandé par le Conseil lui-même à sa session:
•\tune chose
•\tune autre
1\tПервый пункт доклада:
а)\tодно;
б)\tдругое.
附件
这是附件的正文。
"""
OUTLINE = """
opening: masthead
field: Purpose
heading: Background
  paragraph:
  paragraph:
    bullet:
    bullet:
  paragraph: 1
    paragraph: 1 а)
    paragraph: 1 б)
heading: 附件
  paragraph:
"""


def read(text: str, field_ahead: bool = False) -> Narrative:
    narrative = Narrative(Page())
    taken = [*lines(*text.strip("\n").splitlines()), None]
    for line, following in pairwise(taken):
        if line:
            narrative.take(line, following, field_ahead)
    return narrative


def test_the_outline_of_a_report():
    assert sketched(read(REPORT).page) == OUTLINE.strip("\n")


def test_a_field_takes_what_follows_while_another_is_ahead():
    open_box, closed = (
        read("Objet: informer le Conseil.\nLe plan a été exécuté en entier.", ahead)
        for ahead in (True, False)
    )
    assert [item.text for item in open_box.page.sketches] == [
        "informer le Conseil.\nLe plan a été exécuté en entier."
    ]
    assert len(closed.page.sketches) == 2


def test_a_field_without_words_is_kept_as_a_heading():
    narrative = read("Цель")
    assert narrative.page.sketches == []
    narrative.close()
    assert sketched(narrative.page) == "heading: Цель"
    narrative.close()
    assert len(narrative.page.sketches) == 1


def test_where_something_else_begins_no_box_and_no_list_stays_open():
    narrative = read("1\tOne point.\na)\tsub-point;")
    narrative.leave()
    narrative.take(*lines("a)\tanother list;", "b)\tgoes on."), field_ahead=False)
    assert sketched(narrative.page).splitlines()[-1] == "paragraph: a)"
    waiting = read("目的")
    waiting.leave()
    assert sketched(waiting.page) == "heading: 目的"


def test_a_part_begins_anew():
    page = read("Часть 1\nЭто первый абзац, и он стоит здесь.\nЧасть 2\nЭто второй абзац, и он тоже.").page
    assert sketched(page).splitlines() == [
        "heading: Часть 1",
        "  paragraph:",
        "heading: Часть 2",
        "  paragraph:",
    ]
    assert [item.part for item in page.sketches] == ["Часть 1", "Часть 1", "Часть 2", "Часть 2"]


def test_a_bare_number_is_a_label_only_where_a_count_begins_or_goes_on():
    page = read(
        "12 mois ont passé depuis la session.\n1 un premier point;\n2 un second point.\n30 pays ont répondu."
    ).page
    assert [(item.label, item.text) for item in page.sketches] == [
        ("", "12 mois ont passé depuis la session."),
        ("1", "un premier point;"),
        ("2", "un second point."),
        ("", "30 pays ont répondu."),
    ]


def test_numbers_that_count_paragraphs_make_no_headings():
    heading = "2.\tNext meeting\nThe next meeting will be held in the spring, as has been the custom so far."
    assert sketched(read(heading).page).startswith("heading: 2. Next meeting")
    before = "1.\tThe group met twice in the course of the year, and it was well attended by all.\n"
    assert sketched(read(before + heading).page).splitlines()[1] == "paragraph: 2"


def test_a_masthead_stands_above_more_of_it_and_a_heading_above_prose():
    prose = "Le présent document fait rapport sur les travaux de l'année."
    assert sketched(read(f"Contexte\n{prose}").page) == "heading: Contexte\n  paragraph:"
    assert sketched(read(f"Note du secrétariat\nGenève\nContexte\n{prose}").page).splitlines()[:3] == [
        "opening: masthead", "opening: masthead", "heading: Contexte",
    ]  # fmt: skip
