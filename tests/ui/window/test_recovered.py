"""What was recovered is named with its place, opens there by one key, and is told once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from cwgdesk.app import open_desk
from cwgdesk.desk.positions import positions
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.window.recovered import RecoveredDialog


@pytest.fixture
def keys(sample_file, tmp_path) -> tuple[str, str]:
    """Two texts that a killed program left, in a workspace of the test's own."""
    path = tmp_path / "left.cwg"
    path.write_bytes(sample_file.read_bytes())
    with open_desk(path) as ws:
        held = next(row for row in positions(ws) if row.clause_id is not None)
        key = f"position/{held.position.id}/statement"
        ws.keep_draft(key, "Typed before the kill.")
        return key, held.about


def _open(shell, tmp_path) -> None:
    shell.show_desk(open_desk(tmp_path / "left.cwg"))
    settle(shell)


def test_one_text_is_named_with_its_place_and_opens_there_by_one_key(
    empty_shell, keys, tmp_path, qtbot
) -> None:
    _open(empty_shell, tmp_path)
    window, (key, path) = empty_shell.window, keys
    assert path in window.info.text()
    assert "Public statement" in window.info.text()
    assert any("Ctrl+Shift+U" in one.text() for one in window.info.findChildren(QPushButton))
    QTest.keyClick(
        window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: getattr(window.focusWidget(), "draft_key", "") == key, timeout=5000)
    assert window.focusWidget().text() == "Typed before the kill."
    assert window.info.text() == ""


def test_a_field_below_the_edge_of_its_form_is_scrolled_to(empty_shell, keys, tmp_path, qtbot) -> None:
    key = keys[0].replace("/statement", "/red_line")
    with open_desk(tmp_path / "left.cwg") as ws:
        ws.drop_draft(keys[0])
        ws.keep_draft(key, "Typed before the kill.")
    _open(empty_shell, tmp_path)
    window = empty_shell.window
    window.resize(1024, 640)
    window.registry.trigger("recovered")
    qtbot.waitUntil(lambda: getattr(window.focusWidget(), "draft_key", "") == key, timeout=5000)
    field = window.focusWidget()
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_it_is_told_once_and_stays_where_it_was_typed(empty_shell, keys, tmp_path) -> None:
    _open(empty_shell, tmp_path)
    assert empty_shell.window.info.text()
    empty_shell.window.close()
    settle(empty_shell)
    _open(empty_shell, tmp_path)
    assert empty_shell.window.info.text() == ""
    assert keys[0] in empty_shell.desk.drafts


def test_several_are_listed_and_can_be_dropped(empty_shell, keys, tmp_path, monkeypatch) -> None:
    with open_desk(tmp_path / "left.cwg") as ws:
        ws.keep_draft("settings/author", "An")
    shown: list[RecoveredDialog] = []

    def show(dialog: RecoveredDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(RecoveredDialog, "exec", show)
    _open(empty_shell, tmp_path)
    assert "2 text(s)" in empty_shell.window.info.text() or "2 texts" in empty_shell.window.info.text()
    empty_shell.window.registry.trigger("recovered")
    settle(empty_shell)
    (dialog,) = shown
    assert [one.key for one in dialog.table.rows_model.rows] == [keys[0], "settings/author"]
    dialog.drop()
    settle(empty_shell)
    assert set(empty_shell.desk.drafts) == {"settings/author"}
    assert set(empty_shell.desk.workspace.drafts()) == {"settings/author"}


def test_where_something_was_typed_is_not_said_while_others_look_on(empty_shell, keys, tmp_path) -> None:
    _open(empty_shell, tmp_path)
    empty_shell.desk.set_projecting(True)
    assert keys[1] not in " ".join(empty_shell.window.info.texts())
    empty_shell.desk.set_projecting(False)
    assert empty_shell.window.info.text() == ""
