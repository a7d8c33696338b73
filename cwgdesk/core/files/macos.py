"""The calls of macOS that Python has no words for; never run by us on the system itself."""

import ctypes
from typing import Any

_RUSAGE_INFO_V0 = 0


class _Usage(ctypes.Structure):
    """rusage_info_v0 of <sys/resource.h>."""

    _fields_ = (
        ("uuid", ctypes.c_uint8 * 16),
        *((name, ctypes.c_uint64) for name in (
            "user_time", "system_time", "idle_wakeups", "interrupt_wakeups", "pageins",
            "wired", "resident", "footprint", "start", "exit",
        )),
    )  # fmt: skip


def memory_of(process: int, library: Any = None) -> int:
    """Bytes that a process counts for (its “footprint”, which is what the system itself judges by)."""
    library = library or ctypes.CDLL("libproc.dylib")
    usage = _Usage()
    if library.proc_pid_rusage(process, _RUSAGE_INFO_V0, ctypes.byref(usage)) != 0:
        raise ProcessLookupError(process)
    return int(usage.footprint)
