"""Work the start cannot do without: in a thread beside the window's frame, or at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal

T = TypeVar("T")


class Run(Protocol):
    """A way to do a piece of work and have its result, or its error."""

    def __call__(self, work: Callable[[], T], /) -> T:
        """Do it."""
        ...


class _Bell(QObject):
    rung = Signal()


def at_once(work: Callable[[], T], /) -> T:
    """Here and now."""
    return work()


def beside(work: Callable[[], T], /) -> T:
    """In a thread, while the window paints and takes keys; waited for also when the program is left."""
    QCoreApplication.processEvents()  # what is shown is painted first: a thread that loads would slow it
    loop, bell = QEventLoop(), _Bell()
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    with ThreadPoolExecutor(1, "opening") as pool:
        done = pool.submit(work)
        done.add_done_callback(lambda _done: bell.rung.emit())
        loop.exec()
    return done.result()
