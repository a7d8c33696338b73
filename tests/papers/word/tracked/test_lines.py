"""A paragraph as a line of characters: what is shown, where runs are cut, where fields stand."""

import pytest
from lxml.etree import Comment, fromstring
from lxml.etree import _Element as Element

from cwgdesk.papers.word.ooxml import MC, SIGN, W, w
from cwgdesk.papers.word.tracked.lines import (
    cut,
    isolate,
    line_text,
    runs,
    shown,
)


def paragraph(inner: str) -> Element:
    return fromstring(f'<w:p xmlns:w="{W}" xmlns:mc="{MC}">{inner}</w:p>')


def run(words: str, look: str = "") -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">{words}</w:t></w:r>'


def sign(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def drawn(element: Element) -> list[str]:
    """What each run shows; an object without letters is "?"."""
    return [
        "".join(shown(child) for child in found if child.tag != w("rPr")) or "?" for found in runs(element)
    ]


def test_the_runs_that_are_there() -> None:
    inside = (
        f"{run('a')}<w:ins>{run('b')}</w:ins><w:del>{run('c')}</w:del><w:moveFrom>{run('d')}</w:moveFrom>"
        f"<w:hyperlink>{run('e')}</w:hyperlink><mc:Fallback>{run('f')}</mc:Fallback>"
    )
    assert drawn(paragraph(inside)) == ["a", "b", "e"]


@pytest.mark.parametrize(
    ("child", "characters"),
    [
        ("<w:t> a </w:t>", "a"),
        ('<w:t xml:space="preserve"> a\n</w:t>', " a "),
        ("<w:tab/>", "\t"),
        ("<w:br/>", "\n"),
        ("<w:noBreakHyphen/>", "-"),
        ("<w:footnoteReference/>", ""),
    ],
)
def test_what_a_child_stands_for(child: str, characters: str) -> None:
    assert shown(paragraph(child)[0]) == characters
    assert shown(Comment("x")) == ""


def test_the_words_of_a_paragraph_leave_objects_out() -> None:
    assert line_text(paragraph(f"{run('a ')}<w:r><w:drawing/><w:tab/></w:r>{run('b')}")) == "a \tb"


def test_runs_are_cut_into_letters_and_single_objects() -> None:
    element = paragraph(
        "<w:r><w:rPr><w:b/></w:rPr><w:t>one</w:t><w:tab/><w:drawing/><w:drawing/><w:t>two</w:t></w:r>"
    )
    isolate(element)
    assert drawn(element) == ["one\t", "?", "?", "two"]
    assert all(found.find(f"{w('rPr')}/{w('b')}") is not None for found in runs(element))


def test_what_only_word_needs_is_dropped_on_the_way() -> None:
    element = paragraph("<w:r><w:lastRenderedPageBreak/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>")
    isolate(element)
    assert drawn(element) == ["a", "?", "b"]
    assert element.find(f".//{w('lastRenderedPageBreak')}") is None
    assert element.find(f".//{w('softHyphen')}") is not None, "it can be seen at the end of a line"


def test_a_signed_object_is_one_character_and_a_formula_a_run_of_its_own() -> None:
    inner = f"{run('a')}<w:r><w:t>b</w:t><w:drawing {SIGN}='1'/></w:r><w:oMath {SIGN}='2'/>{run('c')}"
    element = paragraph(inner)
    isolate(element)
    assert line_text(element) == "ab12c"
    assert [(atom.start, atom.end) for atom in cut(element, ())] == [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]


def test_a_line_is_cut_at_characters_and_says_what_it_said() -> None:
    look = "<w:rPr><w:i/></w:rPr>"
    element = paragraph(f"{run('to report ', look)}{run('annually')}")
    atoms = cut(element, {3, 10, 12, 99})
    assert [(atom.start, atom.end) for atom in atoms] == [(0, 3), (3, 10), (10, 12), (12, 18)]
    assert drawn(element) == ["to ", "report ", "an", "nually"]
    assert [atom.run for atom in atoms] == list(runs(element))
    assert [found.find(w("rPr")) is not None for found in runs(element)] == [True, True, False, False]


def test_a_cut_may_stand_beside_a_tab() -> None:
    element = paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>bc</w:t></w:r>")
    assert [(atom.start, atom.end) for atom in cut(element, {1, 2, 3})] == [(0, 1), (1, 2), (2, 3), (3, 4)]
    assert drawn(element) == ["a", "\t", "b", "c"]
