"""Passphrases: asking for one until the workspace opens, choosing one, and the code that is shown once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from cwgdesk.app import new_desk, open_desk
from cwgdesk.ui.kit.pieces import column
from cwgdesk.ui.opening import damage
from cwgdesk.ui.opening import passphrase as passphrases
from cwgdesk.ui.opening.backups import RestoreDialog
from cwgdesk.ui.opening.passphrase import (
    NewPassphrase,
    PassphraseDialog,
    RecoveryCodeDialog,
    ask_passphrase,
)

PHRASE = "four words are enough"


@pytest.fixture
def protected(tmp_path: Path) -> tuple[Path, str]:
    """A closed workspace with a passphrase, and its recovery code."""
    path = tmp_path / "secret.cwg"
    with new_desk(path, PHRASE) as ws:
        code = ws.recovery_code()
    assert code is not None
    return path, code


def test_a_wrong_passphrase_is_told_and_the_right_one_opens(qtbot, protected) -> None:
    dialog = PassphraseDialog(None, protected[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("wrong")
    dialog.try_open()
    assert dialog.workspace is None
    assert dialog.trouble.isVisible()
    assert dialog.restore.isVisible()
    dialog.field.setText(PHRASE)
    dialog.try_open()
    assert dialog.workspace is not None
    dialog.workspace.close()


def test_the_recovery_code_opens_without_the_passphrase(qtbot, protected) -> None:
    path, code = protected
    dialog = PassphraseDialog(None, path)
    qtbot.addWidget(dialog)
    dialog.use_code()
    dialog.code.setText(code.lower().replace("-", " "))
    dialog.try_open()
    assert dialog.workspace is not None
    dialog.workspace.close()


def test_the_code_is_copied_and_escape_does_not_skip_it(qtbot) -> None:
    dialog = RecoveryCodeDialog(None, "ABCDE-FGHIJ", "x.cwg")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert dialog.isVisible()
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "ABCDE-FGHIJ"
    dialog.kept.setChecked(True)
    dialog.reject()
    assert not dialog.isVisible()


def test_what_is_typed_is_hidden_until_shown(qtbot) -> None:
    fields = NewPassphrase()
    qtbot.addWidget(fields)
    assert fields.first.echoMode() is passphrases.QLineEdit.EchoMode.Password
    (switch,) = fields.findChildren(passphrases.QCheckBox)
    switch.setChecked(True)
    assert fields.first.echoMode() is passphrases.QLineEdit.EchoMode.Normal


def test_asking_gives_the_open_workspace_or_nothing(protected, monkeypatch) -> None:
    def type_it(dialog: PassphraseDialog) -> int:
        dialog.field.setText(PHRASE)
        dialog.try_open()
        return dialog.result()

    monkeypatch.setattr(PassphraseDialog, "exec", type_it)
    workspace = ask_passphrase(None, protected[0])
    assert workspace is not None
    assert workspace.path == protected[0]
    workspace.close()
    monkeypatch.setattr(PassphraseDialog, "exec", lambda _dialog: 0)
    assert ask_passphrase(None, protected[0]) is None


def test_a_restored_backup_asks_for_the_passphrase_of_its_day(qtbot, protected, monkeypatch) -> None:
    dialog = PassphraseDialog(None, protected[0])
    qtbot.addWidget(dialog)
    monkeypatch.setattr(RestoreDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    dialog.ask_restore()
    assert "had then" in dialog.trouble.text()


def test_a_new_passphrase_is_typed_twice(qtbot) -> None:
    fields = NewPassphrase()
    qtbot.addWidget(fields)
    assert (fields.passphrase(), fields.is_valid()) == (None, True)
    fields.first.setText(PHRASE)
    assert not fields.is_valid()
    assert "differ" in fields.told.text()
    fields.second.setText(PHRASE)
    assert (fields.passphrase(), fields.is_valid()) == (PHRASE, True)
    fields.first.setText("short")
    fields.second.setText("short")
    assert "short" in fields.told.text()


def test_the_code_is_printed_on_one_page(qtbot, tmp_path, monkeypatch) -> None:
    page = tmp_path / "code.pdf"

    def to_a_file(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(page))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", to_a_file)
    dialog = RecoveryCodeDialog(None, "ABCDE-FGHIJ", "x.cwg")
    qtbot.addWidget(dialog)
    dialog.print_code()
    assert page.read_bytes().startswith(b"%PDF")


def test_a_passphrase_that_could_be_guessed_is_judged_while_it_is_typed(qtbot) -> None:
    fields = NewPassphrase()
    qtbot.addWidget(fields)
    for typed, told in (
        ("password", "Take four words"),
        ("correct horse", "One more word"),
        (PHRASE, "✓ Both"),
    ):
        fields.first.setText(typed)
        fields.second.setText(typed)
        assert told in fields.told.text()


def test_one_is_made_by_chance_shown_and_its_bits_are_told(qtbot) -> None:
    fields = NewPassphrase()
    qtbot.addWidget(fields)
    fields.make()
    made = fields.passphrase()
    assert made is not None
    assert len(made.split()) == 6
    assert fields.is_valid()
    assert "78 bits" in fields.told.text()
    assert fields.first.echoMode() is passphrases.QLineEdit.EchoMode.Normal


def test_the_dialog_does_not_go_away_while_a_passphrase_is_tried(qtbot, protected) -> None:
    dialog = PassphraseDialog(None, protected[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.setEnabled(False)
    dialog.reject()
    dialog.try_open()
    assert dialog.isVisible()
    assert dialog.workspace is None


def test_a_code_that_is_shown_before_it_holds_can_be_given_up(qtbot) -> None:
    dialog = RecoveryCodeDialog(None, "ABCDE-FGHIJ", "x.cwg", before=True)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.give_up()
    assert dialog.is_given_up
    assert not dialog.isVisible()


def test_of_a_damaged_one_what_can_be_read_is_saved_with_what_was_typed(
    qtbot, protected, monkeypatch
) -> None:
    path, target = protected[0], protected[0].with_name("saved.cwg")
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(damage, "show_lines", lambda *_: None)
    dialog = PassphraseDialog(None, path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText(PHRASE)
    dialog.try_open()
    assert dialog.workspace is None
    assert dialog.rescue.isVisible()
    dialog.rescue.click()
    assert dialog.result() == QDialog.DialogCode.Rejected
    with open_desk(target, PHRASE) as saved:
        assert saved.check() == []


def test_a_refusal_cuts_neither_the_field_nor_its_own_sentence(qtbot, protected) -> None:
    dialog = PassphraseDialog(None, protected[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("wrong")
    dialog.try_open()
    for part in (dialog.field, dialog.field_box):
        assert part.height() >= part.minimumSizeHint().height()
    assert dialog.trouble.height() >= dialog.trouble.heightForWidth(dialog.trouble.width())


def test_enter_does_not_make_another_one_after_one_was_made(qtbot) -> None:
    fields = NewPassphrase()
    qtbot.addWidget(fields)
    fields.show()
    fields.activateWindow()
    (maker,) = fields.findChildren(QPushButton)
    maker.setFocus()
    maker.click()
    assert fields.focusWidget() is fields.first


def test_enter_in_a_line_keeps_what_was_typed(qtbot) -> None:
    dialog = QDialog()
    fields = NewPassphrase()
    dialog.setLayout(column(fields))
    qtbot.addWidget(dialog)
    dialog.show()
    fields.second.setFocus()
    QTest.keyClicks(fields.second, PHRASE)
    QTest.keyClick(fields.second, Qt.Key.Key_Return)
    assert fields.second.text() == PHRASE
