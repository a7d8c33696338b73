"""The calls of Windows that Python has no words for; never run by us on the system itself.

`kernel32` is handed in by tests: what is asked of the system is then seen on every system.
"""

import ctypes
from typing import Any

_QUERY_LIMITED, _VM_READ = 0x1000, 0x0010
_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_ACTIVE_PROCESS, _JOB_TIME, _PROCESS_MEMORY = 0x8, 0x4, 0x100
_DIE_ON_EXCEPTION, _KILL_ON_CLOSE = 0x400, 0x2000
_TICKS = 10_000_000  # a second, in the unit of 100 ns


class _Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, its parts written one after the other."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("smallest_set", ctypes.c_size_t),
        ("largest_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
        ("io", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


class _Memory(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS_EX."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("faults", ctypes.c_uint32),
        *((name, ctypes.c_size_t) for name in (
            "peak_set", "set", "peak_paged", "paged", "peak_nonpaged", "nonpaged",
            "pagefile", "peak_pagefile", "private",
        )),
    )  # fmt: skip


class Job:
    """A job that holds this very process: so much memory, no other program, and the time each file may take.

    The child puts itself in, before it has read one byte: the parent could be too late, and where
    Python was started through a launcher it would cap the wrong process.
    """

    def __init__(self, memory: int, kernel32: Any = None) -> None:
        self._kernel32 = kernel32 or _kernel32()
        self._memory = memory
        self._job = self._kernel32.CreateJobObjectW(None, None)
        if not self._job:
            raise OSError("no job")
        self.limit(memory)
        if not self._kernel32.AssignProcessToJobObject(self._job, self._kernel32.GetCurrentProcess()):
            raise OSError("not taken into the job")

    def limit(self, memory: int, seconds: float = 0) -> None:
        """From now on so much memory, and so much processor time; 0 = no limit on time."""
        flags = _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_EXCEPTION | _KILL_ON_CLOSE
        limits = _Limits(
            flags=flags | (_JOB_TIME if seconds else 0),
            job_time=int(seconds * _TICKS),  # the system adds what the job has used already
            processes=1,
            process_memory=min(memory, self._memory),
        )
        size = ctypes.sizeof(limits)
        if not self._kernel32.SetInformationJobObject(
            self._job, _EXTENDED_LIMITS, ctypes.byref(limits), size
        ):
            raise OSError("the job takes no limits")


def memory_of(process: int, kernel32: Any = None) -> int:
    """Bytes that a process has to itself."""
    kernel32 = kernel32 or _kernel32()
    handle = kernel32.OpenProcess(_QUERY_LIMITED | _VM_READ, False, process)
    if not handle:
        raise ProcessLookupError(process)
    try:
        told = _Memory(size=ctypes.sizeof(_Memory))
        if not kernel32.K32GetProcessMemoryInfo(handle, ctypes.byref(told), told.size):
            raise OSError("no answer about memory")
        return int(told.private)
    finally:
        kernel32.CloseHandle(handle)


def _kernel32() -> Any:
    library: Any = vars(ctypes)["WinDLL"]("kernel32")  # Windows only
    # A handle is as wide as a pointer; without being told, ctypes cuts it to 32 bits.
    handle, truth = ctypes.c_void_p, ctypes.c_int
    library.CreateJobObjectW.restype = library.GetCurrentProcess.restype = library.OpenProcess.restype = (
        handle
    )
    library.CreateJobObjectW.argtypes = (handle, ctypes.c_wchar_p)
    library.SetInformationJobObject.argtypes = (handle, truth, handle, ctypes.c_uint32)
    library.AssignProcessToJobObject.argtypes = (handle, handle)
    library.OpenProcess.argtypes = (ctypes.c_uint32, truth, ctypes.c_uint32)
    library.K32GetProcessMemoryInfo.argtypes = (handle, handle, ctypes.c_uint32)
    library.CloseHandle.argtypes = (handle,)
    return library
