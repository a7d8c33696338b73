"""Damage, copies, read only: said until it is read, with the safe ways, and nothing raw."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from cwgdesk.ui.desk.fields import LineField, TextField
from cwgdesk.ui.opening import copies, damage
from cwgdesk.workspace import opening
from cwgdesk.workspace.safety import troubles
from cwgdesk.workspace.store import Workspace


def buttons(window) -> dict[str, QPushButton]:
    return {one.text(): one for one in window.info.findChildren(QPushButton) if one.isVisible()}


def test_damage_found_in_the_background_is_said_with_two_safe_ways(
    shell, still, tmp_path, monkeypatch
) -> None:
    window, told = shell.window, []
    target = tmp_path / "saved.cwg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(damage, "show_lines", lambda _parent, title, lines: told.append(title))
    assert not window.registry["rescue"].isEnabled() or shell.keeping.damage is None

    def damaged(ws: Workspace) -> None:
        raise troubles.damaged_while_open(ws.path)

    monkeypatch.setattr(Workspace, "check_pages", damaged)
    shell.desk.keep_backed_up()
    still()
    assert "is damaged" in window.info.text()
    assert {"Save what can be read…", "Show backups…"} <= set(buttons(window))
    buttons(window)["Save what can be read…"].click()
    still()
    assert told == ["Saved as saved.cwg"]
    open_desk(target).close()
    assert "is damaged" in window.info.text(), "it stays until it is closed"


def test_damage_met_while_working_is_offered_the_same_and_again_in_another_window(shell, still) -> None:
    def work(ws: Workspace) -> None:
        raise troubles.damaged(ws.path)

    shell.desk.ask(work)
    still()
    assert "Show backups…" in buttons(shell.window)
    shell.looks.zoom_to(110)
    still()
    assert "Show backups…" in buttons(shell.window)
    shell.looks.zoom_to(100)
    still()


def test_no_warning_of_opening_takes_the_place_of_another(shell, still, sample_file, tmp_path) -> None:
    path = tmp_path / "other.cwg"
    path.write_bytes(sample_file.read_bytes())
    ws = open_desk(path)
    ws.warnings += [StoreError("One is missing.", "Look."), StoreError("Two lie there.", "Compare.")]
    shell.show_desk(ws)
    still()
    assert shell.window.info.texts()[:2] == ["Two lie there. Compare.", "One is missing. Look."]
    said = [text for _, text in shell.window.toasts.said]
    assert {"One is missing. Look.", "Two lie there. Compare."} <= set(said)


@pytest.fixture
def read_only(empty_shell, sample_file: Path, tmp_path: Path, still_empty):
    path = tmp_path / "still.cwg"
    path.write_bytes(sample_file.read_bytes())
    path.chmod(0o444)
    empty_shell.show_desk(open_desk(path))
    still_empty()
    return empty_shell


@pytest.fixture
def still_empty(empty_shell):
    from cwgdesk.ui.start.screenshots import settle

    return lambda: settle(empty_shell)


def test_a_workspace_that_may_only_be_read_says_so_and_greys_what_writes(read_only, still_empty) -> None:
    window, before = read_only.window, read_only.desk.workspace.path.read_bytes()
    assert "read only" in window.windowTitle()
    assert "open for reading only" in window.info.text()
    for spec in window.specs:
        window.show_view(spec.name)
        still_empty()
    acts = {act.id: action.isEnabled() for act, action in window.registry}
    writing = {"clause.note", "positions.new", "composer.new", "composer.export", "undo", "save", "backup"}
    assert not any(acts[act_id] for act_id in writing | {"call words", "restore", "library.import"})
    assert all(acts[act_id] for act_id in ("palette", "copies", "reader.find", "theme.dark", "view.reader"))
    acting = {"New session", "New practice", "New position", "Import a folder…", "Look for suggestions"}
    pressed = [one for one in window.findChildren(QPushButton) if one.text() in acting]
    assert {one.text() for one in pressed} == acting
    assert not any(one.isEnabled() for one in pressed)
    assert {one.toolTip() for one in pressed} == {"This workspace may only be read."}
    fields = [*window.findChildren(TextField), *window.findChildren(LineField)]
    assert fields
    assert all(one.isReadOnly() for one in fields)
    read_only.desk.ask(lambda ws: ws.set_author("Bo"))
    still_empty()
    assert "cannot be written" in window.info.text(), "a sentence, and nothing raw"
    read_only.desk.ask(lambda ws: ws.beat())
    read_only.desk.ask(lambda ws: ws.backup())
    still_empty()
    assert read_only.desk.workspace.path.read_bytes() == before


def test_a_copy_is_compared_from_the_file_menu(shell, monkeypatch, tmp_path) -> None:
    opened: list[object] = []
    monkeypatch.setattr(copies, "ask_copy", lambda *_: tmp_path / "copy.cwg")
    monkeypatch.setattr(copies.CopiesDialog, "exec", lambda dialog: opened.append(dialog.copy))
    monkeypatch.setattr(copies.CopiesDialog, "read", lambda _dialog: None)
    shell.window.registry.trigger("copies")
    assert opened == [tmp_path / "copy.cwg"]


def test_a_damaged_large_file_opens_is_told_and_saved(
    empty_shell, still_empty, sample_file, tmp_path, monkeypatch
) -> None:
    """Nothing is replaced here but the size above which a file is looked at in the background."""
    path, target = tmp_path / "large.cwg", tmp_path / "saved.cwg"
    data = bytearray(sample_file.read_bytes())
    data[len(data) * 3 // 4] ^= 1
    path.write_bytes(bytes(data))
    monkeypatch.setattr(opening, "CHECKED_ALWAYS", 0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    told: list[list[str]] = []
    monkeypatch.setattr(damage, "show_lines", lambda _parent, _title, lines: told.append(lines))
    empty_shell.show_desk(open_desk(path, back_up=False))
    still_empty()
    window = empty_shell.window
    assert len([text for text in window.info.texts() if "is damaged" in text]) == 1
    buttons(window)["Save what can be read…"].click()
    still_empty()
    assert any(line.startswith("Texts: ") for line in told[0])
    with open_desk(target) as ws:
        assert ws.check() == []
    assert path.read_bytes()[: len(data)] == bytes(data)


def test_the_bar_is_reached_by_keys(shell) -> None:
    shell.window.info.show_lasting("Read this.")
    for _ in range(8):
        shell.window.next_pane(1)
        focused = shell.window.focusWidget()
        if focused is not None and shell.window.info.isAncestorOf(focused):
            return
    pytest.fail("F6 never comes to the bar")


def test_second_versions_are_told_with_a_way_to_see_them_in_every_window_until_seen(
    shell, still, sample_file, tmp_path, monkeypatch
) -> None:
    path = tmp_path / "other.cwg"
    path.write_bytes(sample_file.read_bytes())
    ws = open_desk(path)
    ws.warnings.append(troubles.conflicting(path, [tmp_path / "other (copy).cwg"]))
    shell.show_desk(ws)
    still()
    assert "two machines wrote" in shell.window.info.text()
    assert "Compare with a copy…" in buttons(shell.window)
    shell.looks.zoom_to(110)
    still()
    assert "Compare with a copy…" in buttons(shell.window)
    opened: list[object] = []
    monkeypatch.setattr(copies, "ask_copy", lambda *_: tmp_path / "other (copy).cwg")
    monkeypatch.setattr(copies.CopiesDialog, "exec", lambda dialog: opened.append(dialog.copy))
    monkeypatch.setattr(copies.CopiesDialog, "read", lambda _dialog: None)
    buttons(shell.window)["Compare with a copy…"].click()
    assert opened == [tmp_path / "other (copy).cwg"]
    shell.looks.zoom_to(100)
    still()
    assert "Compare with a copy…" not in buttons(shell.window)
