"""Work beside the window: results in the order of asking, errors told, Cancel obeyed."""

import sys
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel

from cwgdesk.core.errors import UserError
from cwgdesk.ui.desk.jobs import Job, Lane


@pytest.fixture
def lane(qtbot) -> Iterator[Lane]:
    made = Lane("test", 1)
    yield made
    made.close()
    qtbot.waitUntil(lambda: not made.busy)


@pytest.fixture
def interval() -> Iterator[None]:
    """Python's own patience for who asks for the interpreter, and the same again afterwards."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    yield
    sys.setswitchinterval(before)


def test_the_window_asks_a_lane_for_the_interpreter_after_a_millisecond(interval, lane: Lane) -> None:
    assert sys.getswitchinterval() == pytest.approx(0.001)


def test_results_come_back_to_the_window_in_the_order_of_asking(qtbot, lane: Lane) -> None:
    got: list[tuple[int, bool]] = []
    for number in range(3):
        lane.run(
            lambda _job, number=number: (number, threading.current_thread() is not threading.main_thread()),
            lambda told: got.append((*told, threading.current_thread() is threading.main_thread())),  # type: ignore[arg-type]
        )
    assert lane.busy
    qtbot.waitUntil(lambda: len(got) == 3)
    assert got == [(0, True, True), (1, True, True), (2, True, True)]
    assert not lane.busy


def test_an_error_goes_to_whoever_takes_it_else_to_the_window(qtbot, lane: Lane) -> None:
    def refuse(_job: Job) -> None:
        raise UserError("no", "")

    told: list[tuple[str, object]] = []
    lane.failed.connect(lambda error: told.append(("window", error.what)))
    lane.broke.connect(lambda bug: told.append(("crash", type(bug))))
    lane.run(refuse, failed=lambda error: told.append(("asker", error.what)))
    lane.run(refuse)
    lane.run(lambda _job: 1 // 0)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [("asker", "no"), ("window", "no"), ("crash", ZeroDivisionError)]


def test_cancel_ends_the_work_at_its_next_step_and_nobody_is_told(qtbot, lane: Lane) -> None:
    begun, go_on, told = threading.Event(), threading.Event(), list[object]()

    def work(job: Job) -> str:
        job.step(1, 2, "first.docx")
        begun.set()
        go_on.wait(5)
        job.step(2, 2, "second.docx")
        return "both"

    lane.started.connect(lambda job: job.stepped.connect(lambda _done, _total, name: told.append(name)))
    job = lane.run(work, told.append, told.append)
    assert begun.wait(5)
    assert not job.stopped
    lane.cancel()
    assert job.stopped
    go_on.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert told == ["first.docx"]


def test_a_result_for_a_widget_that_is_gone_is_dropped(qtbot, lane: Lane) -> None:
    there, broken = QLabel(), list[object]()
    lane.broke.connect(broken.append)
    lane.run(lambda _job: "words", there.setText)
    shiboken6.delete(there)
    qtbot.waitUntil(lambda: not lane.busy)
    assert broken == []  # and pytest-qt fails the test if the result was handed over all the same
