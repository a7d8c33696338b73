"""Work beside the frame: the window lives while it runs, and its result or error comes back."""

import threading

import pytest
from PySide6.QtCore import QTimer

from cwgdesk.core.errors import StoreError
from cwgdesk.ui.opening.beside import at_once, beside


def test_the_window_lives_while_the_work_is_done(qapp) -> None:
    answered = threading.Event()
    QTimer.singleShot(0, answered.set)
    assert beside(lambda: (answered.wait(10), threading.current_thread() is threading.main_thread())) == (
        True,
        False,
    )


def test_an_error_comes_back_as_it_was_raised(qapp) -> None:
    def fails() -> None:
        raise StoreError("Gone.")

    with pytest.raises(StoreError, match="Gone"):
        beside(fails)


def test_at_once_is_here() -> None:
    assert at_once(threading.current_thread) is threading.main_thread()
