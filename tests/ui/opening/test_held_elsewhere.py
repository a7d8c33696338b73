"""A colleague on another machine: named, watched, and passed over only by who says so."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from cwgdesk.app import new_desk
from cwgdesk.ui.opening import held_elsewhere
from cwgdesk.ui.opening.held_elsewhere import HeldElsewhereDialog
from cwgdesk.ui.opening.opening import open_asking
from cwgdesk.workspace.safety import lock


def told(path: Path, beat: int) -> None:
    by = {"who": "Bo", "host": "elsewhere", "pid": 7, "since": "2027-01-09T10:00:00+00:00", "beat": beat}
    lock.lock_path(path).write_text(json.dumps(by))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "desk.cwg"
    new_desk(made).close()
    told(made, 1)
    return made


@pytest.fixture
def dialog(qtbot, path) -> HeldElsewhereDialog:
    with pytest.raises(lock.HeldElsewhere) as refused:
        lock.refuse_held_elsewhere(path)
    made = HeldElsewhereDialog(None, path, refused.value)
    qtbot.addWidget(made)
    made.show()
    return made


def test_person_and_machine_are_named_and_no_is_the_default(dialog) -> None:
    assert "Bo has had it on elsewhere" in dialog.told.text()
    assert [one.text() for one in dialog.findChildren(QPushButton) if one.isDefault()] == ["Do not open"]
    dialog.look()
    assert "Looking" in dialog.now.text()


def test_a_beat_that_moves_while_asking_is_said(dialog, path, qtbot) -> None:
    told(path, 2)
    qtbot.waitUntil(lambda: dialog.now.text() == "Bo is working in it now, on elsewhere.", timeout=4000)


def test_a_lock_that_goes_while_asking_is_said(dialog, path, qtbot) -> None:
    lock.lock_path(path).unlink()
    qtbot.waitUntil(lambda: "closed there" in dialog.now.text(), timeout=4000)


@pytest.mark.parametrize("wanted", [True, False])
def test_it_is_opened_all_the_same_only_when_that_is_said(path, monkeypatch, wanted) -> None:
    answer = QDialog.DialogCode.Accepted if wanted else QDialog.DialogCode.Rejected
    monkeypatch.setattr(HeldElsewhereDialog, "exec", lambda _dialog: answer)
    before = lock.lock_path(path).read_text()
    found = open_asking(None, path)
    assert (found is not None) is wanted
    if found is not None:
        found.close()
    else:
        assert lock.lock_path(path).read_text() == before


def test_the_question_is_asked_before_the_passphrase(tmp_path, monkeypatch) -> None:
    path = tmp_path / "secret.cwg"
    new_desk(path, "four words are enough").close()
    told(path, 1)
    monkeypatch.setattr(held_elsewhere, "may_take_over", lambda *_: False)
    assert open_asking(None, path) is None
