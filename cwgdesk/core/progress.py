"""How a long job tells how far it is, and how it is told to stop."""

from typing import Protocol


class Cancelled(Exception):
    """The user asked the job to stop; nothing of it is kept."""


class Progress(Protocol):
    """What a long job reports to: the window, the command line, or nobody."""

    def step(self, done: int, total: int, label: str) -> None:
        """Report that `done` of `total` units are finished; raises Cancelled when asked to stop."""
        ...


class NullProgress:
    """Reports to nobody and never cancels."""

    def step(self, done: int, total: int, label: str) -> None:
        """Take note of nothing."""
