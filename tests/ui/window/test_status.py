"""The bar at the foot: items to press, and a long job that shows itself with Cancel."""

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton

from cwgdesk.core.progress import Cancelled
from cwgdesk.ui.desk.jobs import Job
from cwgdesk.ui.window.status import StatusBar


@pytest.fixture
def bar(qtbot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_item_says_its_words_and_is_pressed(bar) -> None:
    pressed: list[str] = []
    bar.add_item("lock", lambda: pressed.append("lock"))
    bar.add_item("language", lambda: pressed.append("language"), at_end=True)
    bar.tell("lock", "Protected", "Protected by a passphrase", "lock")
    bar.tell("language", "EN", "Language of the window")
    lock, language = (item for item in bar.findChildren(QPushButton) if item.text() in ("Protected", "EN"))
    QTest.mouseClick(lock, Qt.MouseButton.LeftButton)
    assert pressed == ["lock"]
    assert lock.accessibleName() == "Protected by a passphrase"
    assert not lock.icon().isNull()
    assert lock.x() < language.x()


def test_the_focus_comes_to_the_first_item_that_says_something(bar) -> None:
    for name in ("counts", "saved"):
        bar.add_item(name, lambda: None)
        bar.tell(name, "", "")
    bar.tell("saved", "Saved 10:00", "Saved 10:00")
    assert bar.first().text() == "Saved 10:00"


def test_a_short_job_stays_unseen_and_a_long_one_can_be_stopped(bar, desk, qtbot) -> None:
    progress = bar.progress
    progress.watch(desk.free)

    def long(job: Job) -> None:
        try:
            while True:
                job.step(3, 10, "Reading")
                QThread.msleep(5)
        except Cancelled:
            return

    desk.free.run(lambda _job: None)
    qtbot.waitUntil(lambda: not desk.free.busy)
    assert progress.isHidden()
    desk.free.run(long)
    qtbot.waitUntil(progress.isVisible, timeout=3000)
    shown = progress.findChild(QProgressBar)
    qtbot.waitUntil(lambda: (shown.value(), shown.maximum()) == (3, 10))
    progress.cancel()
    qtbot.waitUntil(lambda: not desk.free.busy)
    assert progress.isHidden()
