"""How each system keeps the reading child within its memory and its time.

Linux: address space and a timer on processor time. macOS: the timer; it knows the limit on memory and
ignores it, there the parent's watch is what holds. Windows: a job, which holds both. Where one cannot be
had, the parent's watch and its deadline hold too: they are the same everywhere.
"""

import sys
from typing import Protocol

from cwgdesk.texts.reading.common.limits import Limits

_FILES_AT_ONCE = 20  # a child that has used so many longest times is ended, timers or not


class Cap(Protocol):
    """Limits of this process that can be drawn anew for each file."""

    def memory(self, most: int) -> None:
        """From now on, so much of it, within what the child may have at all."""
        ...

    def time(self, seconds: float) -> None:
        """From now on, so much processor time; then the system ends this process. 0 = no limit."""
        ...


def cap_of_this_system(limits: Limits) -> Cap:
    """The limits this system knows, in force."""
    if sys.platform != "win32":
        return PosixCap(limits)
    try:
        return JobCap(limits)
    except (OSError, AttributeError):  # a system that allows no job within the job it runs us in
        return NoCap()


class PosixCap:
    """Resource limits and a timer."""

    def __init__(self, limits: Limits) -> None:
        import resource

        seconds = int(limits.seconds * _FILES_AT_ONCE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        if sys.platform != "darwin":
            resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))

    def memory(self, most: int) -> None:
        """From now on, so much address space."""
        if sys.platform != "darwin":
            import resource

            _, hard = resource.getrlimit(resource.RLIMIT_AS)
            resource.setrlimit(resource.RLIMIT_AS, (min(most, hard), hard))

    def time(self, seconds: float) -> None:
        """From now on, so much processor time."""
        import signal

        signal.setitimer(signal.ITIMER_PROF, seconds)


class JobCap:
    """A Windows job with this process in it."""

    def __init__(self, limits: Limits) -> None:
        from cwgdesk.core.files.windows import Job

        self._most, self._seconds = limits.memory, 0.0
        self._job = Job(limits.memory)

    def memory(self, most: int) -> None:
        """From now on, so much committed memory."""
        self._most = most
        self._job.limit(self._most, self._seconds)

    def time(self, seconds: float) -> None:
        """From now on, so much processor time."""
        self._seconds = seconds
        self._job.limit(self._most, self._seconds)


class NoCap:
    """Nothing here: the parent's watch and deadline must do."""

    def memory(self, most: int) -> None:
        """Nothing to do."""

    def time(self, seconds: float) -> None:
        """Nothing to do."""
