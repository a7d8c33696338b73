"""Ways to a workspace: straight in, past a passphrase, back from a backup, or made anew."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from cwgdesk.app import new_desk
from cwgdesk.core.errors import StoreError, UserError
from cwgdesk.ui.opening import backups, passphrase
from cwgdesk.ui.opening.new_workspace import NewWorkspaceDialog
from cwgdesk.ui.opening.opening import ask_new, open_asking, show_trouble
from cwgdesk.workspace.store import Workspace

PHRASE = "four words are enough"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "desk.cwg"
    new_desk(made).close()
    return made


def there(found: Workspace | None) -> Workspace:
    """The workspace, where one was opened."""
    assert found is not None
    return found


def test_a_workspace_without_passphrase_opens_unasked(path) -> None:
    with there(open_asking(None, path)) as workspace:
        assert workspace.path == path


def test_a_protected_one_asks(tmp_path, monkeypatch) -> None:
    path = tmp_path / "secret.cwg"
    new_desk(path, PHRASE).close()
    asked: list[Path] = []
    monkeypatch.setattr(passphrase, "ask_passphrase", lambda _parent, path, **_how: asked.append(path))
    assert open_asking(None, path) is None
    assert asked == [path]


def test_a_damaged_one_is_opened_again_once_a_backup_is_restored(path, monkeypatch) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + bytes(4096) + whole[8192:])
    offered: list[StoreError] = []

    def restore(_parent: object, path: Path, error: StoreError) -> bool:
        offered.append(error)
        path.write_bytes(whole)
        return True

    monkeypatch.setattr(backups, "offer_restore", restore)
    with there(open_asking(None, path)) as workspace:
        assert workspace.path == path
    assert len(offered) == 1


def test_a_file_that_is_gone_is_an_error_to_be_told(tmp_path) -> None:
    with pytest.raises(UserError):
        open_asking(None, tmp_path / "gone.cwg")


def test_a_new_workspace_is_handed_over_open(tmp_path, monkeypatch) -> None:
    def make(dialog: NewWorkspaceDialog) -> int:
        dialog.make()
        return 1

    monkeypatch.setattr(NewWorkspaceDialog, "exec", make)
    with there(ask_new(None, tmp_path)) as workspace:
        assert workspace.path.parent == tmp_path
    monkeypatch.setattr(NewWorkspaceDialog, "exec", lambda _dialog: 0)
    assert ask_new(None, tmp_path) is None


def test_trouble_is_said_as_plain_text(monkeypatch) -> None:
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append((box.text(), box.textFormat().name)))
    show_trouble(UserError("The file {name} is gone.", "Look for it.", name="<b>x</b>.cwg"))
    assert said == [("The file <b>x</b>.cwg is gone. Look for it.", "PlainText")]
