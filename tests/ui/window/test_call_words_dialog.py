"""The dialog for the user's own call words, and that the window imports with them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.own_call_words import own_call_words, set_own_call_words
from cwgdesk.ui.library.folder_run import FolderRun
from cwgdesk.ui.library.import_preview import ImportDialog
from cwgdesk.ui.window.call_words_dialog import CallWordsDialog

PONDERING = CallWord("en", "pondering deeply over", "preambular")


@pytest.fixture
def dialog(qtbot, desk) -> CallWordsDialog:
    made = CallWordsDialog(None, desk, [PONDERING])
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def text(tmp_path: Path) -> Path:
    made = tmp_path / "pondering.txt"
    made.write_text(
        "The ITU Council,\npondering deeply over\nthe state of things,\nresolves\nto go on.\n",
        encoding="utf-8",
    )
    return made


def phrases(desk) -> list[tuple[str, str, str]]:
    return [(w.phrase, w.kind, w.language) for w in own_call_words(desk.workspace)]


def test_enter_adds_and_save_keeps(dialog, desk, settle) -> None:
    QTest.keyClicks(dialog.phrase, "takes heart from")
    dialog.kind.choose("operative")
    QTest.keyClick(dialog.phrase, Qt.Key.Key_Return)
    assert dialog.table.rowCount() == 2
    assert dialog.phrase.text() == ""
    assert phrases(desk) == []
    QTest.keyClicks(dialog.phrase, "wondering")  # still in the line
    dialog.kind.choose("preambular")
    dialog.keep.click()
    settle()
    assert dialog.result() == CallWordsDialog.DialogCode.Accepted
    assert phrases(desk) == [
        ("pondering deeply over", "preambular", "en"),
        ("takes heart from", "operative", ""),
        ("wondering", "preambular", ""),
    ]


def test_del_takes_the_marked_one_out(dialog, desk, settle) -> None:
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.table.rowCount() == 0
    assert not dialog.remove.isEnabled()
    dialog.keep.click()
    settle()
    assert phrases(desk) == []


def test_what_cannot_be_used_is_said_and_stays_typed(dialog, desk) -> None:
    dialog.phrase.setText("…")
    dialog.keep.click()
    assert dialog.isVisible()
    assert dialog.trouble.isVisible()
    assert dialog.phrase.text() == "…"
    assert phrases(desk) == []


def test_every_control_is_named(dialog) -> None:
    assert not dialog.table.horizontalHeader().defaultAlignment() & Qt.AlignmentFlag.AlignHCenter
    for widget in (dialog.table, dialog.phrase, dialog.kind, dialog.language, dialog.add, dialog.remove):
        assert widget.accessibleName()


def test_files_are_looked_at_with_them(dialog, desk, settle, qtbot, text) -> None:
    set_own_call_words(desk.workspace, [PONDERING])
    looked = ImportDialog(dialog, desk, [text])
    qtbot.addWidget(looked)
    settle()
    preview = looked.files[0].preview
    assert preview is not None
    assert "pondering deeply over" in {clause.call for clause in preview.structure.clauses}


def test_folders_are_read_with_them(desk, settle, text) -> None:
    from cwgdesk.texts.library import clauses

    set_own_call_words(desk.workspace, [PONDERING])
    run = FolderRun(desk, [text])
    run.start()
    settle()
    (file,) = run.files
    assert file.document_id is not None
    assert "pondering deeply over" in {c.call for c in clauses(desk.workspace, file.document_id)}


def test_a_run_cancelled_at_once_reads_nothing(desk, settle, text) -> None:
    run = FolderRun(desk, [text])
    run.start()
    run.cancel()
    settle()
    assert not run.running
    assert run.files[0].document_id is None
