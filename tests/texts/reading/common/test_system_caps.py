"""Each system keeps the reading child within its memory and time, or leaves that to the parent's watch."""

import subprocess
import sys

import pytest

from cwgdesk.core.files import windows
from cwgdesk.texts.reading.common import system_caps as caps
from cwgdesk.texts.reading.common.limits import Limits

GREEDY = """
from cwgdesk.texts.reading.common.system_caps import cap_of_this_system
from cwgdesk.texts.reading.common.limits import Limits
cap = cap_of_this_system(Limits())
cap.memory(400 << 20)
try:
    bytearray(600 << 20)
except MemoryError:
    print("held")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system knows no such limit")
def test_a_child_that_wants_too_much_does_not_get_it() -> None:
    ran = subprocess.run([sys.executable, "-c", GREEDY], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "held"


def test_on_windows_a_job_caps_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[int, float]] = []

    class Job:
        def __init__(self, memory: int) -> None:
            self.limit(memory)

        def limit(self, memory: int, seconds: float = 0) -> None:
            drawn.append((memory, seconds))

    monkeypatch.setattr(windows, "Job", Job)
    monkeypatch.setattr(caps.sys, "platform", "win32")
    cap = caps.cap_of_this_system(Limits(memory=700))
    cap.memory(288)
    cap.time(1.2)
    cap.time(0)
    assert drawn == [(700, 0), (288, 0), (288, 1.2), (288, 0)]


def test_on_windows_without_a_job_the_watch_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_memory: int) -> None:
        raise OSError("no job")

    monkeypatch.setattr(windows, "Job", refused)
    monkeypatch.setattr(caps.sys, "platform", "win32")
    assert isinstance(caps.cap_of_this_system(Limits()), caps.NoCap)
