"""How a clause is written: its label, its words, the redline; never as HTML."""

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.overviews.reader import Marked
from cwgdesk.texts.differences import SegmentKind
from cwgdesk.texts.library import Clause, clause
from cwgdesk.texts.structure.found import ClauseState
from cwgdesk.ui.clause.clause_text import Display, Line, Pen, Proposal, lines_of, runs_from_right, shown_label
from cwgdesk.ui.kit.tokens import tokens

NOW = Proposal(Symbol.MOD, "to take all possible measures;", "to take the necessary measures;")
MORE = Proposal(Symbol.ADD, "", "to report on it;", "1bis")


@pytest.fixture
def first(seeded) -> Clause:
    found = clause(seeded.ws, seeded.clause("resolves to instruct the Secretary-General 1"))
    return replace(found, text=NOW.base, label="1")


@pytest.mark.parametrize(
    ("display", "told"),
    [
        (Display.ORIGINAL, ["to take all possible measures;"]),
        (Display.CLEAN, ["to take the necessary measures;", "to report on it;"]),
        (Display.MARKUP, ["to take all possiblethe necessary measures;", "to report on it;"]),
    ],
)
def test_a_clause_and_the_one_proposed_after_it(first: Clause, display: Display, told: list[str]) -> None:
    lines = lines_of(4, first, [NOW, MORE], display)
    assert [line.text for line in lines] == told
    assert [line.label for line in lines] == [shown_label(first), "1bis"][: len(told)]
    assert {line.index for line in lines} == {4}


def test_a_clause_in_brackets_says_that_it_is_not_agreed(first: Clause) -> None:
    assert shown_label(first) == "1"
    assert shown_label(replace(first, state=ClauseState.BRACKETED, symbol="ADD")) == "[Not agreed] ADD 1"
    assert shown_label(replace(first, state=ClauseState.BRACKETED, label="")) == "[Not agreed]"


def test_a_long_label_does_not_push_its_text_across_the_page(first: Clause, qapp: QApplication) -> None:
    short, long = (written(Line(0, label, lines_of(0, first, [], Display.CLEAN)[0].pieces), first, [])
                   for label in ("1", "[Not agreed] ADD 1"))  # fmt: skip
    assert short.firstBlock().text() == f"1\t{first.text}"
    assert long.firstBlock().text() == f"[Not agreed] ADD 1\u2002{first.text}"


def test_an_arabic_clause_keeps_its_label_on_the_page(first: Clause, qapp: QApplication) -> None:
    arabic = replace(first, text="بأن يقدم تقريراً سنوياً إلى المجلس")
    document = written(lines_of(0, arabic, [], Display.CLEAN)[0], arabic, [], "ar")
    document.setTextWidth(400)
    block = document.firstBlock()
    layout, x = block.layout(), document.documentLayout().blockBoundingRect(block).x()
    label, text = (cast("tuple[float, int]", layout.lineAt(0).cursorToX(at))[0] + x for at in (0, 2))
    assert text < label - 10, "the text begins in its own column"
    assert label <= 400, "the label is not cut off at the right"


def test_a_suppressed_clause_keeps_its_line(first: Clause) -> None:
    gone = Proposal(Symbol.SUP, NOW.base, "")
    assert [line.text for line in lines_of(0, first, [gone], Display.CLEAN)] == ["(SUP)"]
    (struck,) = lines_of(0, first, [gone], Display.MARKUP)
    assert [(piece.kind, piece.text) for piece in struck.pieces] == [(SegmentKind.DELETED, NOW.base)]


def written(line: Line, found: Clause, noted: list[Marked], language: str = "en") -> QTextDocument:
    document = QTextDocument()
    Pen(tokens(), 11, language).write(QTextCursor(document), line, found, noted)
    return document


def looks(document: QTextDocument) -> dict[str, tuple[bool, bool]]:
    """What is underlined and what is struck through, by the words."""
    found = [piece.fragment() for piece in document.begin()]  # type: ignore[attr-defined]
    return {f.text(): (f.charFormat().fontUnderline(), f.charFormat().fontStrikeOut()) for f in found}


def test_what_goes_is_struck_and_what_comes_is_underlined(desk, first: Clause) -> None:
    drawn = looks(written(lines_of(0, first, [NOW], Display.MARKUP)[0], first, []))
    assert drawn["1\t"] == (False, False)
    assert drawn["all possible"] == (False, True)
    assert drawn["the necessary"] == (True, False)


def test_words_with_a_note_are_marked_and_tags_stay_words(desk, first: Clause) -> None:
    nasty = replace(first, text="<b>to take</b> measures")
    document = written(lines_of(0, nasty, [], Display.MARKUP)[0], nasty, [Marked(3, 10)])
    assert document.toPlainText() == "1\t<b>to take</b> measures"
    pieces = [piece.fragment() for piece in document.begin()]  # type: ignore[attr-defined]
    noted = [p.text() for p in pieces if p.charFormat().background().style() != Qt.BrushStyle.NoBrush]
    assert noted == ["to take"]


@pytest.mark.parametrize(
    ("text", "language_does", "from_right"),
    [
        ("to report", True, False),
        ("أن يقدم تقريرا", False, True),
        ("ITU أن يقدم", True, True),
        ("Développement", True, False),
        ("WSIS القمة", False, False),
    ],
)
def test_a_paragraph_runs_as_its_letters_do(text: str, language_does: bool, from_right: bool) -> None:
    assert runs_from_right(text, language_does) is from_right
