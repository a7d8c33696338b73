"""What can be read is saved in a new file, and it is said of each kind whether it is whole."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from cwgdesk.app import new_desk, open_desk
from cwgdesk.ui.opening import damage
from cwgdesk.ui.opening.backups import offer_restore
from cwgdesk.ui.opening.damage import ask_target, rescued_lines, save_readable
from cwgdesk.workspace.safety import troubles
from cwgdesk.workspace.safety.salvage import Rescued


@pytest.fixture
def said(monkeypatch) -> list[str]:
    lines: list[str] = []
    monkeypatch.setattr(damage, "show_lines", lambda _parent, title, more: lines.extend([title, *more]))
    return lines


@pytest.fixture
def path(tmp_path: Path, monkeypatch) -> Path:
    target = str(tmp_path / "saved.cwg")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    made = tmp_path / "desk.cwg"
    new_desk(made).close()
    return made


def test_each_kind_is_counted_and_what_is_lost_is_said() -> None:
    found = Rescued(Path("x.cwg"), {"position": 3, "annotation": 0}, ("annotation", "journal_image"))
    assert rescued_lines(found) == [
        "Positions: 3",
        "Notes: 0 – some could not be read",
        "Some of the history and of the links could not be read.",
    ]
    assert rescued_lines(Rescued(Path("x.cwg"), {"document": 1})) == ["Texts: 1", "Everything could be read."]


def test_a_file_that_does_not_open_is_saved_and_told(path, said) -> None:
    assert save_readable(None, path)
    assert said[0] == "Saved as saved.cwg"
    with open_desk(path.with_name("saved.cwg")) as ws:
        assert ws.check() == []
    said.clear()
    assert not save_readable(None, path), "the name is taken"
    assert said[0] == "Nothing was saved"


def test_who_gives_up_saves_nothing(path, said, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert ask_target(None, path) is None
    assert not save_readable(None, path)
    assert not said


def test_it_is_offered_beside_the_backups(path, said, monkeypatch) -> None:
    def press(box: QMessageBox) -> int:
        next(one for one in box.buttons() if "Save what" in one.text()).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert not offer_restore(None, path, troubles.damaged(path))
    assert path.with_name("saved.cwg").exists()
    assert said
