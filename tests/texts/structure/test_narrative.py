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
