"""A new workspace: one file, on choice with a passphrase, whose recovery code is shown at once."""

from PySide6.QtWidgets import QFileDialog

from cwgdesk.app import new_desk
from cwgdesk.desk.delegation import delegation
from cwgdesk.ui.opening.new_workspace import NewWorkspaceDialog
from cwgdesk.ui.opening.passphrase import RecoveryCodeDialog

PHRASE = "four words are enough"


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


def test_a_name_that_is_taken_is_refused_in_a_sentence(qtbot, tmp_path) -> None:
    new_desk(tmp_path / "secret.cwg", PHRASE).close()
    dialog = NewWorkspaceDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    dialog.path.setText(str(tmp_path / "secret.cwg"))
    dialog.make()
    assert dialog.workspace is None
    assert "secret.cwg" in dialog.trouble.text()


def test_the_file_is_chosen_in_the_systems_own_dialog(qtbot, tmp_path, monkeypatch) -> None:
    chosen = tmp_path / "elsewhere" / "mine.cwg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    dialog = NewWorkspaceDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    dialog.choose()
    assert dialog.path.text() == str(chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.choose()  # given up: the name stays
    assert dialog.path.text() == str(chosen)


def test_the_proposed_name_is_free(qtbot, tmp_path) -> None:
    (tmp_path / "My delegation.cwg").touch()
    dialog = NewWorkspaceDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.path.text() == str(tmp_path / "My delegation 2.cwg")


def test_what_was_wrong_is_forgotten_when_the_passphrase_changes(qtbot, tmp_path) -> None:
    dialog = NewWorkspaceDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.protect.setChecked(True)
    dialog.phrase.first.setText("typed once")
    dialog.make()
    assert dialog.trouble.isVisible()
    dialog.phrase.make()
    assert not dialog.trouble.isVisible()
