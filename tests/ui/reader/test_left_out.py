"""What was left out of a text: shown word for word, put back by key, and taken out again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cwgdesk.texts.library import clauses
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.reader.left_out import LeftOutDialog
from tests.texts.printed import HEAD, imported
from tests.texts.reading.pdf.drawn import FULL


@pytest.fixture
def dialog(qtbot, desk: DeskContext, tmp_path: Path, settle) -> Iterator[LeftOutDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1200, 760)
    made = LeftOutDialog(parent, desk, imported(desk.workspace, tmp_path))
    made.show()
    settle()
    yield made
    parent.close()


def _texts(dialog: LeftOutDialog) -> list[str]:
    return [c.text for c in clauses(dialog.desk.workspace, dialog._document_id)]  # type: ignore[attr-defined]


def test_every_line_is_shown_with_what_it_is_and_its_page(dialog: LeftOutDialog) -> None:
    rows = dialog.table.rows_model.rows
    assert [(row.words, row.page) for row in rows] == [
        (words, n) for n in (1, 2, 3) for words in (HEAD, str(n))
    ]
    assert dialog.words.toPlainText() == HEAD
    assert dialog.table.rows_model.index(0, 0).data() == "page headers"


def test_a_key_puts_the_marked_line_back_where_it_stood_and_another_takes_it_out(
    dialog: LeftOutDialog, settle
) -> None:
    before = _texts(dialog)
    dialog.table.setCurrentIndex(dialog.table.rows_model.index(2, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert _texts(dialog)[0] == f"It begins with {FULL} {HEAD} and ends here."
    assert dialog.table.rows_model.rows[2].clause is not None
    assert not dialog.back.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert _texts(dialog) == before
    assert dialog.back.isEnabled()
