"""A copy is compared: what only it has stands apart, and nothing of it is taken over."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from cwgdesk.app import open_desk
from cwgdesk.ui.opening.copies import CopiesDialog, ask_copy
from tests.workspace.made import add_position

PHRASE = "another four words here"


@pytest.fixture
def copy(desk, tmp_path: Path) -> Path:
    """The desk's workspace as it was, with one more position in it, by Bo."""
    made = tmp_path / "desk (conflicted copy).cwg"
    shutil.copy(desk.workspace.backup(), made)
    with open_desk(made, back_up=False) as other:
        other.set_author("Bo")
        add_position(other, "only there")
    return made


@pytest.fixture
def dialog(qtbot, desk, copy, settle) -> CopiesDialog:
    add_position(desk.workspace, "only here")
    made = CopiesDialog(None, desk, copy)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def test_both_sides_are_told(dialog) -> None:
    assert dialog.told.text().startswith("1 change")
    (theirs,) = dialog.theirs.rows_model.rows
    assert (theirs.author, theirs.subject) == ("Bo", "only there")
    assert [one.subject for one in dialog.ours.rows_model.rows] == ["only here"]
    assert dialog.asked.isHidden()


def test_a_copy_with_another_passphrase_asks_for_it(qtbot, desk, copy, settle) -> None:
    with open_desk(copy, back_up=False) as other:
        other.set_passphrase(PHRASE)
    dialog = CopiesDialog(None, desk, copy)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog.asked.isVisible()
    assert "does not open" in dialog.told.text()
    dialog.field.setText(PHRASE)
    dialog.read()
    settle()
    assert dialog.asked.isHidden()
    assert [one.author for one in dialog.theirs.rows_model.rows] == ["Bo"]


def test_a_copy_without_anything_of_its_own_can_go(qtbot, desk, tmp_path, settle) -> None:
    same = tmp_path / "same.cwg"
    shutil.copy(desk.workspace.backup(), same)
    dialog = CopiesDialog(None, desk, same)
    qtbot.addWidget(dialog)
    settle()
    assert dialog.told.text() == "The copy holds nothing that is not here. It can be moved away."


def test_the_copy_that_lies_beside_it_is_proposed(desk, copy, monkeypatch) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, where: str, _kinds: str) -> tuple[str, str]:
        proposed.append(where)
        return where, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    assert ask_copy(None, desk.workspace.path) == copy
    assert proposed == [str(copy)]
