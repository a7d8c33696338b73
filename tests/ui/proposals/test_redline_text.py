"""A redline to be read: underlined and struck, in the direction of its text, spoken in words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from cwgdesk.texts.differences import Segment, SegmentKind, segments
from cwgdesk.ui.proposals.redline_text import RedlineText, spoken

REDLINE = segments("to report annually;", "to report monthly;")


def shown(qtbot, parts, language="en") -> RedlineText:
    text = RedlineText("Egypt, MOD")
    qtbot.addWidget(text)
    text.resize(200, 20)
    text.show()
    text.show_redline(parts, language)
    return text


def look_at(text: RedlineText, words: str):
    cursor = text.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    return cursor.charFormat()


def test_what_goes_is_struck_and_what_comes_underlined(qtbot, qapp) -> None:
    text = shown(qtbot, REDLINE)
    assert text.toPlainText() == "to report annuallymonthly;"
    assert look_at(text, "annually").fontStrikeOut()
    assert look_at(text, "monthly").fontUnderline()
    assert not look_at(text, "report").fontUnderline()
    assert text.accessibleName() == "Egypt, MOD"
    assert text.accessibleDescription() == "to report taken out: annually; put in: monthly; ;"
    assert spoken(REDLINE) == text.accessibleDescription()


def test_the_direction_is_that_of_the_text(qtbot, qapp) -> None:
    arabic = shown(qtbot, (Segment(SegmentKind.KEPT, "يقرر أن يقدم تقريراً"),), "ar")
    assert arabic.document().firstBlock().blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    mixed = shown(qtbot, (Segment(SegmentKind.KEPT, "WSIS يقرر أن يقدم"),), "ar")
    assert mixed.document().firstBlock().blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    english = shown(qtbot, REDLINE)
    assert english.document().firstBlock().blockFormat().layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_it_is_as_high_as_its_words(qtbot, qapp) -> None:
    short = shown(qtbot, REDLINE)
    long = shown(qtbot, (Segment(SegmentKind.KEPT, "to report to the Council " * 20),))
    assert long.height() > 4 * short.height()
    assert long.document().size().height() <= long.height()


def test_arrows_leave_and_others_read(qtbot, qapp) -> None:
    text, steps = shown(qtbot, REDLINE), []
    text.stepped.connect(steps.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_J, Qt.Key.Key_K):
        qtbot.keyClick(text, key)
    assert steps == [1, -1, 1, -1]
    qtbot.keyClick(text, Qt.Key.Key_Right)
    qtbot.keyClick(text, Qt.Key.Key_X)
    assert steps == [1, -1, 1, -1]
    assert text.toPlainText() == "to report annuallymonthly;"
    assert text.textCursor().position() >= QTextCursor().position()
