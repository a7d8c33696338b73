"""What is asked of Windows, its answers replaced: none of it was run on the system itself."""

import ctypes
from typing import Any

import pytest

from cwgdesk.core.files import windows


class Kernel32:
    """What the program asks of Windows; answers as told."""

    def __init__(self, **answers: int) -> None:
        usual = {"CreateJobObjectW": 7, "GetCurrentProcess": -1, "OpenProcess": 9}
        self.answers = usual | answers
        self.asked: list[tuple[str, Any]] = []
        self.limits = windows._Limits()

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> int:
            self.asked.append((name, arguments))
            if name == "SetInformationJobObject":
                self.limits = windows._Limits.from_buffer_copy(arguments[2]._obj)
            if name == "K32GetProcessMemoryInfo" and self.answers.get(name, 1):
                arguments[1]._obj.private = 123 << 20
            return self.answers.get(name, 1)

        return call


def test_a_job_holds_memory_time_and_number() -> None:
    kernel32 = Kernel32()
    job = windows.Job(700 << 20, kernel32)
    assert ("AssignProcessToJobObject", (7, -1)) in kernel32.asked
    assert (kernel32.limits.process_memory, kernel32.limits.processes) == (700 << 20, 1)
    assert kernel32.limits.flags == 0x8 | 0x100 | 0x400 | 0x2000
    job.limit(288 << 20, 1.5)
    assert (kernel32.limits.process_memory, kernel32.limits.job_time) == (288 << 20, 15_000_000)
    assert kernel32.limits.flags & 0x4
    job.limit(9000 << 20)
    assert kernel32.limits.process_memory == 700 << 20  # never more than at first


@pytest.mark.parametrize("call", ["CreateJobObjectW", "AssignProcessToJobObject", "SetInformationJobObject"])
def test_without_a_job_it_is_an_error_and_not_silence(call: str) -> None:
    with pytest.raises(OSError, match="job"):
        windows.Job(1, Kernel32(**{call: 0}))


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the figures are those of 64 bits")
def test_structures_are_as_long_as_windows_has_them() -> None:
    assert ctypes.sizeof(windows._Limits) == 144
    assert ctypes.sizeof(windows._Memory) == 80


def test_memory_of_a_process_on_windows() -> None:
    kernel32 = Kernel32()
    assert windows.memory_of(5, kernel32) == 123 << 20
    assert ("CloseHandle", (9,)) in kernel32.asked
    with pytest.raises(ProcessLookupError):
        windows.memory_of(5, Kernel32(OpenProcess=0))
    with pytest.raises(OSError, match="no answer"):
        windows.memory_of(5, Kernel32(K32GetProcessMemoryInfo=0))
