"""The review of the split: merge, split at the cursor, kind, label, parent, heading, undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cwgdesk.texts.library import clause, clauses, documents, find_clause
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.versions.split_review import SplitReview

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def settle(qtbot, stocked):
    def wait() -> None:
        for _ in range(3):
            qtbot.wait(10)
            qtbot.waitUntil(lambda: not stocked_desk.store.busy)

    apply_theme(Theme.LIGHT)
    stocked_desk = DeskContext(stocked)
    wait.desk = stocked_desk  # type: ignore[attr-defined]
    yield wait
    wait()
    stocked_desk.free.close()
    stocked_desk.store.close()


@pytest.fixture
def review(qtbot, settle, stocked) -> Iterator[SplitReview]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1366, 768)
    found = find_clause(stocked, f"{SG} 12", documents(stocked)[0].document.id)[0].clause
    made = SplitReview(parent, settle.desk, found.document_id, found.id)
    made.show()
    settle()
    yield made
    parent.close()


def put_cursor(review: SplitReview, words: str) -> None:
    cursor = review.text.textCursor()
    cursor.setPosition(review.text.toPlainText().index(words))
    review.text.setTextCursor(cursor)


def test_it_opens_at_the_clause_with_its_words(review) -> None:
    assert review.chosen.path == f"{SG} 12"
    assert review.chosen.text in review.text.toPlainText()
    assert (review.kind.value(), review.label.text(), review.call.text()) == (ClauseKind.OPERATIVE, "12", SG)
    assert review.above.currentText() == SG


def test_split_inside_a_word_begins_at_the_word_and_merging_puts_it_back(review, settle, stocked) -> None:
    before = review.chosen
    put_cursor(review, "nvite directors")
    QTest.keyClick(review, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert review.chosen.text.startswith("invite directors of all Bureaux")
    assert clause(stocked, before.id).text == before.text[: before.text.index("invite")].rstrip()
    assert review.undo.isEnabled()
    QTest.keyClick(review, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert (review.chosen.id, review.chosen.text) == (before.id, before.text)


def test_kind_label_and_parent_change_and_are_undone_one_by_one(review, settle, stocked) -> None:
    key = review.chosen.id
    review.kind.chosen.emit(ClauseKind.PARAGRAPH)
    settle()
    review.label.setText("12bis")
    review.label.editingFinished.emit()
    settle()
    assert (clause(stocked, key).kind, clause(stocked, key).path) == (ClauseKind.PARAGRAPH, f"{SG} 12bis")
    parent = find_clause(stocked, f"{SG} 11", review.chosen.document_id)[0].clause
    review.above.chosen.emit(parent.id)
    settle()
    assert clause(stocked, key).parent_id == parent.id
    for _ in range(3):
        QTest.keyClick(review, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle()
    assert (clause(stocked, key).kind, clause(stocked, key).label) == (ClauseKind.OPERATIVE, "12")
    assert not review.undo.isEnabled()  # what was done before the review is not undone from here


def test_a_heading_is_marked(review, settle, stocked) -> None:
    key = review.chosen.id
    QTest.keyClick(review, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert clause(stocked, key).kind is ClauseKind.HEADING
    assert clause(stocked, key).corrected


def test_what_cannot_be_done_is_said_in_the_review(review, settle) -> None:
    put_cursor(review, "to report annually")
    review.split_here()
    settle()
    assert review.warning.isVisibleTo(review)
    assert "cannot be split here" in review.warning.text()


def test_the_first_clause_has_none_before_it(review, settle, stocked) -> None:
    first = clauses(stocked, review.chosen.document_id)[0]
    review.table.show_rows(review.split.clauses, first.id)
    assert not review.merge.isEnabled()
