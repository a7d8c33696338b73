"""Forgetting for good is asked first, with what goes and what the backups hold."""

import pytest
from PySide6.QtWidgets import QWidget

from cwgdesk.desk.forgetting import Forgettable, known_ids
from cwgdesk.ui.desk.forget_dialog import ForgetDialog, ask_to_forget
from cwgdesk.ui.kit.pieces import boxed, column


@pytest.fixture
def host(qtbot) -> QWidget:
    """The window the dialog belongs to."""
    made = boxed(column())
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def asked(host: QWidget, desk, settle, kind: Forgettable, noun_id) -> ForgetDialog:
    ask_to_forget(host, desk, kind, noun_id, "What it is called")
    settle()
    (dialog,) = host.findChildren(ForgetDialog)
    return dialog


def test_nothing_goes_before_the_button_is_pressed(host, desk, settle, seeded) -> None:
    desk.workspace.backup()
    dialog = asked(host, desk, settle, Forgettable.POSITION, seeded.position)
    assert "with all it ever said" in dialog.said.text()
    assert "still hold it" in dialog.said.text()
    assert dialog.backups.isVisibleTo(dialog)
    assert dialog.cancel.isDefault()
    assert dialog.named.isVisible()
    assert dialog.named.text() == "What it is called"  # nobody forgets the wrong one
    dialog.cancel.click()
    settle()
    assert seeded.position in known_ids(desk.workspace, Forgettable.POSITION)


def test_it_goes_with_the_backups_on_demand(host, desk, settle, seeded) -> None:
    desk.workspace.backup()
    dialog = asked(host, desk, settle, Forgettable.POSITION, seeded.position)
    dialog.backups.setChecked(True)
    dialog.go.click()
    settle()
    assert seeded.position not in known_ids(desk.workspace, Forgettable.POSITION)
    assert len(desk.workspace.backups()) == 1


def test_a_text_says_what_goes_along(host, desk, settle, seeded) -> None:
    dialog = asked(host, desk, settle, Forgettable.DOCUMENT, seeded.resolution)
    assert "its original file" in dialog.said.text()
    assert "position" in dialog.said.text()
