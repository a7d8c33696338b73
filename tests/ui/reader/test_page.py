"""The page: one block a clause, where one stands, what is selected, what the typing shows."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from cwgdesk.overviews.reader import Reading, read_document
from cwgdesk.ui.clause.clause_text import Display
from cwgdesk.ui.reader.page import Page

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def reading(seeded) -> Reading:
    return read_document(seeded.ws, seeded.resolution)


@pytest.fixture
def page(qtbot, desk, reading: Reading) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_reading(reading, Display.MARKUP)
    made.write_rest()
    return made


def block(page: Page, index: int) -> str:
    page.go_to(index)
    return page.textCursor().block().text()


def test_each_clause_is_a_block_and_arrows_walk_from_one_to_the_next(page: Page, reading: Reading) -> None:
    assert page.document().blockCount() == len(reading.clauses) == len(page.line_texts())
    told: list[int] = []
    page.stood_on.connect(told.append)
    page.go_to(3)
    QTest.keyClick(page, Qt.Key.Key_Down)
    page.step(1)
    QTest.keyClick(page, Qt.Key.Key_Up)
    QTest.keyClick(page, Qt.Key.Key_End)
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert told == [3, 4, 5, 4, len(reading.clauses) - 1, 0]
    assert reading.clauses[0].text in page.line_at(page.textCursor().block()).text  # type: ignore[union-attr]


def test_the_redline_follows_the_typing_until_it_is_saved(page: Page, reading: Reading, seeded) -> None:
    first = reading.index_of(seeded.clause(f"{SG} 1"))
    page.show_typing(seeded.clause(f"{SG} 1"), seeded.amendment, "to do nothing SOONER;")
    assert "SOONER" in block(page, first)
    page.forget_typing()
    page.show_reading(reading, Display.CLEAN)
    assert "SOONER" not in block(page, first)
    assert block(page, first).endswith("to encourage the engagement of all UN organizations;")


def test_selected_words_are_given_as_places_in_the_clause(page: Page, reading: Reading, seeded) -> None:
    third = reading.index_of(seeded.clause(f"{SG} 3"))
    begin = reading.clauses[third].text.index("pursue")
    assert page.selected() is None
    page.go_to(third)
    cursor = page.textCursor()
    start = cursor.block().position() + cursor.block().text().index("pursue")
    cursor.setPosition(start)
    cursor.setPosition(start + 6, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    assert page.selected() == (third, begin, begin + 6)


def test_words_of_a_redline_are_not_those_of_the_file(page: Page, reading: Reading, seeded) -> None:
    page.go_to(reading.index_of(seeded.clause(f"{SG} 1")))
    cursor = page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    assert page.selected() is None


def test_hits_are_marked_and_the_page_stands_on_the_current_one(page: Page, reading: Reading) -> None:
    index, position, _text = page.line_texts()[7]
    page.show_found([(position, 4), (position + 6, 3)], 0)
    assert page.index == index
    assert len(page.extraSelections()) == 2


def test_nothing_in_a_text_is_fetched(page: Page) -> None:
    assert (
        page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("https://example.org")) is None
    )


def test_a_click_stands_on_the_clause_and_the_current_one_is_tinted(page: Page, reading: Reading) -> None:
    page.go_to(0)
    there = page.cursorRect(QTextCursor(page.document().findBlockByNumber(2)))
    bare = page.grab().toImage().pixelColor(there.center().x(), there.center().y())
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=there.center())
    assert page.index == 2
    edge = page.viewport().grab().toImage().pixelColor(4, there.center().y())
    assert edge != bare
