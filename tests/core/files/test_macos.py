"""What is asked of macOS, its answers replaced: none of it was run on the system itself."""

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest

from cwgdesk.core.files import macos


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the figure is that of 64 bits")
def test_the_structure_is_as_long_as_macos_has_it() -> None:
    assert ctypes.sizeof(macos._Usage) == 96


def test_memory_of_a_process_on_macos() -> None:
    def usage(_process: int, _version: int, out: Any) -> int:
        out._obj.footprint = 99 << 20
        return 0

    assert macos.memory_of(5, SimpleNamespace(proc_pid_rusage=usage)) == 99 << 20
    with pytest.raises(ProcessLookupError):
        macos.memory_of(5, SimpleNamespace(proc_pid_rusage=lambda *_: -1))
