"""What was left out of a text: shown word for word, put back by key, and taken out again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cwgdesk.texts.importing import import_files
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


@pytest.mark.parametrize(
    ("mail", "said", "why"),
    [
        (
            "From: A <a@example.int>\nTo: b@example.int\nSubject: text\n\n",
            "These words stand in the file",
            True,
        ),
        ("", "No words of the file were left out of its text.", False),
    ],
)
def test_an_empty_list_says_so_and_what_has_no_place_says_why(
    qtbot, desk: DeskContext, tmp_path: Path, settle, mail: str, said: str, why: bool
) -> None:
    text = tmp_path / "text.txt"
    text.write_text(f"{mail}The ITU Council,\n\nresolves\n\n1\tto report;\n\n2\tto meet.\n", "utf-8")
    (one,) = import_files(desk.workspace, [text])
    parent = QWidget()
    qtbot.addWidget(parent)
    assert one.document_id is not None
    made = LeftOutDialog(parent, desk, one.document_id)
    made.show()
    settle()
    assert made.said.text().startswith(said)
    assert made.why.isVisible() is why
    assert not made.back.isEnabled()
    parent.close()
