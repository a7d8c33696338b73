"""Objects are the same where they show the same; boxes and notes answer by their words."""

import pytest
from lxml.etree import _Element as Element
from lxml.etree import fromstring

from cwgdesk.papers.word.ooxml import SIGN, local, w
from cwgdesk.papers.word.sides.objects import (
    Answers,
    Side,
    filled,
    mirror,
    pictured,
    seen_in,
    sign_objects,
    unsigned,
)
from cwgdesk.papers.word.tracked.lines import line_text
from tests.papers.word.word_files import SPACES, box, formula, note, p, picture, t, vml_box

O = "urn:schemas-microsoft-com:office:office"  # noqa: E741 - the usual prefix


def body(*inner: str) -> Element:
    return fromstring(f'<w:body {SPACES} xmlns:o="{O}">{"".join(inner)}</w:body>')


def signed(old: Element, new: Element) -> Answers:
    notes = {"footnote": {"1": body(p("words of a note")), "2": body(p("something else again"))}}
    return sign_objects(
        Side(old, {"a": "one", "b": "two"}, notes), Side(new, {"a": "two", "b": "one"}, notes)
    )


SYMBOL = '<w:r><w:sym w:font="Wingdings" w:char="F0{}"/></w:r>'


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        (picture("a"), picture("b"), True),
        (picture("a"), picture("a"), False),
        (picture("a"), picture("b", size=5), False),
        (picture("a", number=1), picture("b", number=5), True),
        (formula("x"), formula("x"), True),
        (formula("x"), formula("y"), False),
        (SYMBOL.format("41"), SYMBOL.format("41"), True),
        (SYMBOL.format("41"), SYMBOL.format("42"), False),
        (note(1), note(1), True),
        (box(p("words")), box(p("words"), number=3), True),
        (box(p("old words")), box(p("new words")), True),
        (vml_box(p("words")), vml_box(p("words")), True),
        ('<w:r><w:br w:type="page"/></w:r>', '<w:r><w:br w:type="column"/></w:r>', False),
        ('<w:r><w:br w:type="page"/></w:r>', "<w:r><w:br/></w:r>", False),
        ("<w:r><w:br/></w:r>", "<w:r><w:br/></w:r>", True),
    ],
)
def test_what_is_the_same(old: str, new: str, same: bool) -> None:
    left, right = body(p("a", old)), body(p("a", new))
    signed(left, right)
    assert (line_text(left[0]) == line_text(right[0])) == same
    assert len(line_text(left[0])) == 2


def test_the_words_of_boxes_that_answer_are_compared_within() -> None:
    left, right = body(p(box(p("first words")), box(p("second")))), body(p(box(p("second"))))
    answers = signed(left, right)
    assert [["".join(e.itertext()) for e in pair] for pair in answers.boxes] == [["second", "second"]]
    assert not answers.reshaped
    assert signed(body(p(box(p("a")))), body(p(box(p("a"), size=5)))).reshaped


def test_notes_that_answer_are_known_by_the_number_of_the_base() -> None:
    answers = signed(body(p("x", note(1), "y", note(2))), body(p("x y", note(2))))
    assert list(answers.notes["footnote"]) == ["2"]


def test_as_many_left_over_on_both_sides_answer_one_by_one() -> None:
    pairs = [(0, None), (None, 0), (1, 1), (2, None), (3, 2)]
    assert list(filled(pairs)) == [(0, 0), (1, 1), (2, None), (3, 2)]


def test_no_sign_is_left() -> None:
    root = body(p(picture("a"), formula("x")))
    signed(root, body(p("a")))
    assert any(SIGN in e.attrib for e in root.iter())
    unsigned(root)
    assert not any(SIGN in e.attrib for e in root.iter())


def test_an_embedded_object_is_the_picture_shown_of_it() -> None:
    root = body('<w:p><w:r><w:object w:dxaOrig="1"><v:shape/><o:OLEObject/></w:object></w:r></w:p>')
    assert pictured(root)
    assert [local(e) for e in root.iter()][3:] == ["pict", "shape"]
    assert not pictured(root)


def test_the_double_of_a_box_says_what_the_box_says() -> None:
    root = body(p(box(p("words"))))
    first = next(root.iter(w("txbxContent")))
    first[0].append(fromstring(f'<w:ins {SPACES} w:id="1">{t(" more")}</w:ins>'))
    mirror(root)
    assert ["".join(e.itertext()) for e in root.iter(w("txbxContent"))] == ["words more"] * 2


def test_what_nothing_of_a_plain_text_answers_to_is_named() -> None:
    root = body(p(picture("a"), note(1), formula("x"), SYMBOL.format("41")))
    assert seen_in(root) == {"pictures and drawings", "notes", "formulas"}
    assert seen_in(body(p("words"))) == set()
