"""Short messages: what was done, with an Undo beside it; and a bar for what needs a remedy."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from cwgdesk.ui.kit import toasts
from cwgdesk.ui.kit.toasts import InfoBar, Toasts, announce


@pytest.fixture
def host(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def spoken(monkeypatch) -> list[str]:
    """What a screen reader would say."""
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    return heard


def frames(host: QWidget) -> list[QFrame]:
    return [one for one in host.findChildren(QFrame, "toast") if one.isVisible()]


def test_one_toast_at_a_time_is_shown_and_spoken(host, spoken) -> None:
    made = Toasts(host, lambda: None)
    made.say("Note removed")
    made.say("Copied")
    (frame,) = frames(host)
    assert [one.text() for one in frame.findChildren(QLabel)] == ["Copied"]
    assert spoken == ["Note removed", "Copied"]
    assert [text for _, text in made.said] == ["Note removed", "Copied"]
    made.hide()
    assert not frames(host)


def test_what_was_done_can_be_taken_back(host) -> None:
    undone: list[str] = []
    made = Toasts(host, lambda: undone.append("undo"))
    made.say_with_undo("Note removed")
    next(one for one in host.findChildren(QPushButton) if one.text() == "Undo").click()
    assert undone == ["undo"]
    assert not frames(host)


def test_it_stays_in_the_middle_when_the_window_grows_and_goes_by_itself(host, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(toasts, "_SHOWN_FOR", 300)
    made = Toasts(host, lambda: None)
    made.say("Copied")
    host.resize(1000, 500)
    (frame,) = frames(host)
    assert abs(frame.geometry().center().x() - 500) <= 1
    assert frame.geometry().bottom() < 500
    qtbot.waitUntil(lambda: not frames(host))


def test_the_bar_says_an_error_until_it_is_closed(qtbot) -> None:
    bar = InfoBar()
    qtbot.addWidget(bar)
    assert bar.text() == ""
    bar.show_error("The file is gone. Look for it.")
    assert bar.text() == "The file is gone. Look for it."
    next(one for one in bar.findChildren(QPushButton) if one.accessibleName() == "Close message").click()
    assert bar.text() == ""


def test_a_state_comes_with_its_remedy(qtbot) -> None:
    left: list[str] = []
    bar = InfoBar()
    qtbot.addWidget(bar)
    bar.show_state("Meeting-room mode", "Leave (F8)", lambda: left.append("left"))
    next(one for one in bar.findChildren(QPushButton) if one.text() == "Leave (F8)").click()
    assert left == ["left"]
    assert bar.isHidden()


def test_anything_can_be_announced(host, spoken) -> None:
    announce(host, "Done")
    assert spoken == ["Done"]


def press(bar: InfoBar, words: str) -> None:
    next(one for one in bar.findChildren(QPushButton) if words in (one.text(), one.accessibleName())).click()


def test_lasting_messages_wait_for_one_another(qtbot) -> None:
    bar = InfoBar()
    qtbot.addWidget(bar)
    told: list[str] = []
    bar.told = told.append
    for text in ("Changes are missing.", "A copy lies beside it.", "A copy lies beside it."):
        bar.show_lasting(text)
    bar.show_error("The disk is full.")
    assert bar.texts() == ["The disk is full.", "A copy lies beside it.", "Changes are missing."]
    assert told == ["Changes are missing.", "A copy lies beside it."]
    for left in (["A copy lies beside it.", "Changes are missing."], ["Changes are missing."], []):
        press(bar, "Close message")
        assert bar.texts() == left
    assert bar.isHidden()


def test_a_lasting_message_stays_when_its_remedy_is_tried(qtbot) -> None:
    bar = InfoBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.show_lasting(
        "It is damaged.", ("Save", lambda: done.append("s")), ("Backups", lambda: done.append("b")), bad=True
    )
    press(bar, "Save")
    press(bar, "Backups")
    assert done == ["s", "b"]
    assert bar.text() == "It is damaged."


def test_what_is_no_longer_so_goes_from_wherever_it_waits(qtbot) -> None:
    bar = InfoBar()
    qtbot.addWidget(bar)
    bar.show_lasting("One.")
    bar.show_lasting("Two.")
    bar.take_back("One.")
    assert bar.texts() == ["Two."]
    bar.take_back("Three.")
    bar.take_back("Two.")
    assert bar.isHidden()


def test_another_windows_bar_takes_over_what_lasts(qtbot) -> None:
    old, new = InfoBar(), InfoBar()
    qtbot.addWidget(old)
    qtbot.addWidget(new)
    old.show_lasting("One.")
    old.show_lasting("Two.")
    old.show_lasting("Damaged.", ("Save", lambda: None))
    old.show_state("Meeting room")
    new.say_again(old.unread())
    assert new.texts() == ["Two.", "One."]
