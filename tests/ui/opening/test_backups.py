"""The backups of a workspace: listed with their day, and one of them put in the place of the file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox

from cwgdesk.app import new_desk, open_desk
from cwgdesk.ui.opening.backups import RestoreDialog, backup_table, offer_restore
from cwgdesk.workspace.safety import troubles
from cwgdesk.workspace.safety.backup import backups


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed workspace with one backup."""
    made = tmp_path / "kept.cwg"
    with new_desk(made) as ws:
        ws.keep_setting("name", "before")
        ws.backup()
    return made


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


def test_the_table_tells_day_and_size(qtbot, path, spoken) -> None:
    spoken("C")  # whatever language another test has left: here the year is whole
    table = backup_table()
    qtbot.addWidget(table)
    table.show_rows(backups(path))
    made, size = (table.rows_model.index(0, at).data() for at in range(2))
    assert str(backups(path)[0].when.year) in made
    assert size.endswith(" MB")


def test_without_a_backup_there_is_nothing_to_restore(qtbot, tmp_path) -> None:
    dialog = RestoreDialog(None, tmp_path / "none.cwg")
    qtbot.addWidget(dialog)
    dialog.restore()
    assert dialog.kept is None
    assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize("wanted", [True, False], ids=["restore", "cancel"])
def test_a_damaged_workspace_is_offered_its_backups(path, monkeypatch, wanted) -> None:
    def press(box: QMessageBox) -> int:
        words = "Restore" if wanted else "Cancel"
        next(one for one in box.buttons() if words in one.text()).click()
        return 0

    def restore(dialog: RestoreDialog) -> int:
        dialog.restore()
        return dialog.result()

    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr(RestoreDialog, "exec", restore)
    assert offer_restore(None, path, troubles.damaged(path)) is wanted
    assert len(list(path.parent.glob("*kept*"))) > 1
