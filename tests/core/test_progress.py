"""A long job tells how far it is, and stops when it is told to."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Cancelled, NullProgress, Progress


def job(progress: Progress) -> list[int]:
    """Three units of work, each told before it is done."""
    done: list[int] = []
    for unit in range(3):
        progress.step(unit, 3, "unit")
        done.append(unit)
    return done


class Impatient:
    """Cancels at the second unit."""

    def step(self, done: int, total: int, label: str) -> None:
        """Stop when one unit is done."""
        if done == 1:
            raise Cancelled


def test_who_reports_to_nobody_is_never_stopped() -> None:
    assert job(NullProgress()) == [0, 1, 2]


def test_a_job_that_is_told_to_stop_ends_there() -> None:
    with pytest.raises(Cancelled):
        job(Impatient())


def test_stopping_is_no_mistake_of_the_user() -> None:
    assert not issubclass(Cancelled, UserError)
