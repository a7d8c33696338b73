"""What was changed, by whom and when, newest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QWidget

from cwgdesk.desk.positions import remove_position
from cwgdesk.ui.window.history_dialog import show_history
from cwgdesk.ui.words.enum_words import WORDS, word_for
from cwgdesk.workspace.change import ChangeKind


def test_the_latest_change_stands_on_top_and_says_that_it_was_undone(
    desk, seeded, settle, qtbot, asked
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    remove_position(seeded.ws, seeded.draft)
    seeded.ws.undo()
    show_history(parent, desk)
    settle()
    table = asked[0].findChild(QTableWidget)
    assert not table.horizontalHeader().defaultAlignment() & Qt.AlignmentFlag.AlignHCenter
    rows = [[table.item(at, place).text() for place in range(3)] for at in range(table.rowCount())]
    assert len(rows) == len(seeded.ws.changes(500))
    assert rows[0][1].endswith("(undone)")
    assert rows[0][1].removesuffix(" (undone)") == rows[1][1]
    assert {row[2] for row in rows} == {"Ms A. Delegate"}


def test_what_was_taken_back_and_done_again_says_so() -> None:
    assert [word_for(kind) for kind in (ChangeKind.UNDO, ChangeKind.REDO)] == ["undone", "done again"]
    assert [kind for kind in ChangeKind if kind not in WORDS[ChangeKind]] == [ChangeKind.DO]  # needs no word
