"""The page: one block a clause, where one stands, what is selected, what the typing shows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QUrl
from PySide6.QtGui import QMouseEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from cwgdesk.core.looked_for import LookedFor
from cwgdesk.overviews.reader import Marked, Reading, read_document
from cwgdesk.texts.importing import import_files
from cwgdesk.ui.clause.clause_text import Display
from cwgdesk.ui.reader.find_bar import hits_in
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


@pytest.fixture
def beyond(qtbot, desk, seeded, tmp_path) -> tuple[Page, Reading, int]:
    """A page whose text has characters beyond the basic plane, and the clause that has them."""
    file = tmp_path / "emoji.txt"
    file.write_text(
        "RESOLUTION 5 (Geneva, 2026)\n\nThe ITU Council,\n\nresolves\n\n"
        "1\tto begin 😀 again, 👩\u200d👧 and to gain 𝒜gain;\n\n2\tto end.\n",
        encoding="utf-8",
    )
    (stored,) = import_files(seeded.ws, [file])
    assert stored.document_id is not None
    reading = read_document(seeded.ws, stored.document_id)
    made = Page()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_reading(reading, Display.MARKUP)
    made.write_rest()
    index = next(at for at, clause in enumerate(reading.clauses) if "begin" in clause.text)
    made.go_to(index)
    return made, reading, index


def select(page: Page, words: str) -> None:
    """Select the words in the block where the page stands, as Qt finds them."""
    found = page.document().find(words, page.textCursor().block().position())
    assert found.selectedText() == words
    page.setTextCursor(found)


@pytest.mark.parametrize("words", ["again,", "begin", "😀", "gain", "to gain", "𝒜gain", "begin 😀 again"])
def test_a_selection_behind_an_emoji_is_of_the_words_that_were_selected(beyond, words: str) -> None:
    page, reading, index = beyond
    select(page, words)
    at, start, end = page.selected() or (-1, 0, 0)
    assert at == index
    assert reading.clauses[index].text[start:end] == words


@pytest.mark.parametrize(
    ("words", "there"),
    [("again", ["again", "𝒜gain"]), ("and to", ["and to"]), ("to end", ["to end"]), ("😀", ["😀"])],
)
def test_hits_behind_an_emoji_stand_on_the_words(beyond, words: str, there: list[str]) -> None:
    page, _, _ = beyond
    marked = [
        page._cursor(position + start, length).selectedText()
        for _, position, text in page.line_texts()
        for start, length in hits_in(text, LookedFor(words))
    ]
    assert marked == there


@pytest.mark.parametrize("words", ["again,", "to gain", "𝒜gain"])
def test_the_underline_behind_an_emoji_is_under_the_words(beyond, words: str) -> None:
    page, reading, index = beyond
    clause = reading.clauses[index]
    begin = clause.text.index(words)
    noted = {clause.id: [Marked(begin, begin + len(words))]}
    page.show_reading(replace(reading, noted=noted), Display.CLEAN)
    page.write_rest()
    page.go_to(index)
    assert underlined(page) == words


def underlined(page: Page) -> str:
    """What is underlined in the block where the page stands."""
    found, fragment = "", page.textCursor().block().begin()
    while not fragment.atEnd():
        part = fragment.fragment()
        if part.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine:
            found += part.text()
        fragment += 1
    return found


@pytest.mark.parametrize(
    ("held", "stored"),
    [(Qt.KeyboardModifier.NoModifier, "begin 😀 again"), (Qt.KeyboardModifier.ControlModifier, "gin 😀 ag")],
)
def test_what_is_dragged_over_snaps_to_words_unless_ctrl_is_held(beyond, held, stored: str) -> None:
    page, reading, index = beyond
    select(page, "gin 😀 ag")
    cursor = page.textCursor()
    released = QMouseEvent(
        QEvent.Type.MouseButtonRelease, QPointF(page.cursorRect(cursor).center()),
        QPointF(0, 0), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, held,
    )  # fmt: skip
    page.mouseReleaseEvent(released)
    _, start, end = page.selected() or (-1, 0, 0)
    assert reading.clauses[index].text[start:end] == stored


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


def test_an_arabic_page_does_not_move_aside(qtbot, seeded) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.resize(320, 400)
    page.show()
    reading = read_document(seeded.ws, seeded.resolution)
    clauses = [
        replace(one, text="بأن يقدم تقريراً سنوياً إلى المجلس " * 4, label="1") for one in reading.clauses
    ]
    page.show_reading(replace(reading, clauses=clauses), Display.MARKUP)
    page.write_rest()
    assert page.document().idealWidth() > page.viewport().width(), "Qt counts the label twice"
    assert page.horizontalScrollBar().maximum() == 0
