"""Ctrl+F in the text: whatever the case, accents or vowel signs; round the end and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cwgdesk.core.looked_for import LookedFor
from cwgdesk.overviews.reader import read_document
from cwgdesk.ui.clause.clause_text import Display
from cwgdesk.ui.kit.pieces import boxed, column
from cwgdesk.ui.reader.find_bar import FindBar, hits_in
from cwgdesk.ui.reader.page import Page


@pytest.fixture
def bar(qtbot, desk, seeded):
    """The bar under a page that shows the resolution."""
    page = Page()
    made = FindBar(page)
    host = boxed(column(page, made))
    host.resize(700, 500)
    qtbot.addWidget(host)
    host.show()
    page.show_reading(read_document(seeded.ws, seeded.resolution), Display.MARKUP)
    yield made
    host.close()


def test_hits_are_found_whatever_the_accents_and_vowel_signs() -> None:
    assert hits_in("Développement durable", LookedFor("developpement")) == [(0, 13)]
    assert hits_in("العَرَبِيَّة", LookedFor("العربية")) == [(0, 12)]
    assert hits_in("a word, a Word", LookedFor("word")) == [(2, 4), (10, 4)]


def test_hits_are_counted_and_walked_round_the_end(bar: FindBar) -> None:
    bar.ask()
    bar.line.setText("FUND in trust")
    bar.search()
    assert bar.count.text() == "1 of 2"
    shown = bar._page.extraSelections()
    assert [mark.cursor.selectedText().lower() for mark in shown] == ["fund in trust"] * 2  # type: ignore[attr-defined]
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 2"
    bar.step(1)
    assert bar.count.text() == "1 of 2"
    QTest.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "2 of 2"


def test_what_is_not_there_is_said(bar: FindBar) -> None:
    bar.ask()
    bar.line.setText("blockchain")
    bar.search()
    assert bar.count.text() == "Not found"


def test_selected_words_are_looked_for_at_once(bar: FindBar) -> None:
    page = bar._page
    found = page.document().find("Forum")
    page.setTextCursor(found)
    bar.ask()
    assert bar.line.text() == "Forum"
    assert bar.count.text().startswith(("1 of ", "2 of "))


def test_escape_goes_back_to_the_text_where_the_hit_was(bar: FindBar) -> None:
    bar.ask()
    bar.line.setText("fund in trust")
    bar.search()
    stood = bar._page.index
    assert stood > 0
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert bar._page.index == stood
    assert bar._page.extraSelections() == []


def test_a_count_does_not_outlive_the_text_it_was_made_on(bar: FindBar, seeded) -> None:
    bar.ask()
    bar.line.setText("fund in trust")
    bar.search()
    bar._page.show_reading(read_document(seeded.ws, seeded.report), Display.MARKUP)
    assert bar.count.text() == ""
    assert bar._page.extraSelections() == []
    bar.step(1)
    assert bar.count.text() == "1 of 1"
