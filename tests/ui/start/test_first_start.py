"""Ways to a workspace: the first start, a new file, passphrases, recovery codes, backups."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from cwgdesk.app import new_desk, open_desk
from cwgdesk.desk.delegation import delegation
from cwgdesk.ui.opening import passphrase as passphrases
from cwgdesk.ui.opening.backups import RestoreDialog
from cwgdesk.ui.opening.new_workspace import NewWorkspaceDialog
from cwgdesk.ui.opening.passphrase import NewPassphrase, PassphraseDialog, RecoveryCodeDialog
from cwgdesk.ui.start.first_start import FirstStart

PHRASE = "four words are enough"


@pytest.fixture
def protected(tmp_path: Path) -> tuple[Path, str]:
    """A closed workspace with a passphrase, and its recovery code."""
    path = tmp_path / "secret.cwg"
    ws = new_desk(path, PHRASE)
    code = ws.recovery_code()
    ws.close()
    assert code is not None
    return path, code


def test_the_sample_is_the_default_and_opens(qtbot, empty_shell, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(empty_shell, "home", lambda: tmp_path)
    dialog = FirstStart(empty_shell.looks, [])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choices["sample"].isDefault()
    dialog.choices["sample"].click()
    assert dialog.result() == FirstStart.DialogCode.Accepted
    assert dialog.chosen == "sample"
    empty_shell.begin_with(dialog.chosen)
    assert empty_shell.window is not None
    assert [path.suffix for path in tmp_path.iterdir() if path.suffix == ".cwg"] == [".cwg"]


def test_language_and_size_take_effect_at_once(qtbot, empty_shell) -> None:
    dialog = FirstStart(empty_shell.looks, [])
    qtbot.addWidget(dialog)
    dialog.choices["language ar"].click()
    assert empty_shell.preferences.language == "ar"
    assert dialog.choices["language ar"].isChecked()
    assert dialog.isRightToLeft()
    dialog.choices["size 150"].click()
    assert empty_shell.preferences.zoom == 150
    assert dialog.choices["size 150"].isChecked()


def test_the_languages_carry_their_own_names(qtbot, empty_shell) -> None:
    dialog = FirstStart(empty_shell.looks, [])
    qtbot.addWidget(dialog)
    names = {dialog.choices[f"language {code}"].text() for code in ("en", "fr", "es", "ru", "ar", "zh")}
    assert names == {"English", "Français", "Español", "Русский", "العربية", "中文"}


def test_a_new_workspace_with_state_and_without_passphrase(qtbot, tmp_path) -> None:
    dialog = NewWorkspaceDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    dialog.state.setText("Republic of Example")
    dialog.path.setText(str(tmp_path / "mine"))
    dialog.make()
    assert dialog.workspace is not None
    us = delegation(dialog.workspace)
    assert us is not None
    assert (us.state, dialog.workspace.is_protected) == ("Republic of Example", False)
    assert dialog.workspace.path == tmp_path / "mine.cwg"
    dialog.workspace.close()


def test_the_proposed_folder_is_made_where_a_fresh_machine_has_none(qtbot, tmp_path) -> None:
    dialog = NewWorkspaceDialog(None, tmp_path / "Documents")
    qtbot.addWidget(dialog)
    dialog.make()
    assert dialog.workspace is not None
    assert dialog.workspace.path.parent == tmp_path / "Documents"
    dialog.workspace.close()
    dialog.path.setText(str(tmp_path / "typed by mistake" / "mine"))
    dialog.make()
    assert not (tmp_path / "typed by mistake").exists()
    assert dialog.trouble.text()


def test_a_new_workspace_shows_its_recovery_code_once(qtbot, tmp_path, monkeypatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(RecoveryCodeDialog, "exec", lambda self: shown.append(self.code))
    dialog = NewWorkspaceDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    dialog.protect.setChecked(True)
    dialog.phrase.first.setText(PHRASE)
    dialog.make()
    assert dialog.workspace is None  # not typed twice
    assert dialog.trouble.text()
    dialog.phrase.second.setText(PHRASE)
    dialog.make()
    assert dialog.workspace is not None
    assert shown == [dialog.workspace.recovery_code()]
    dialog.workspace.close()


def test_a_name_that_is_taken_is_refused_in_a_sentence(qtbot, tmp_path, protected) -> None:
    dialog = NewWorkspaceDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    dialog.path.setText(str(protected[0]))
    dialog.make()
    assert dialog.workspace is None
    assert "secret.cwg" in dialog.trouble.text()


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


def test_a_backup_takes_the_place_of_the_workspace(qtbot, tmp_path) -> None:
    path = tmp_path / "desk.cwg"
    with new_desk(path) as ws:
        ws.keep_setting("name", "before")
        ws.backup()
        ws.keep_setting("name", "after")
    dialog = RestoreDialog(None, path)
    qtbot.addWidget(dialog)
    dialog.restore()
    assert dialog.kept is not None
    assert dialog.kept.exists()
    with open_desk(path) as ws:
        assert ws.setting("name") == "before"
