"""Two lanes for work: one serial lane for the store, a free lane for everything that only computes."""

import logging
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Cancelled

log = logging.getLogger(__name__)
T = TypeVar("T")
# Seconds after which a lane that computes gives the interpreter back: each call into Qt lets it go, and the
# window waits that long for it, dozens of times a turn.
_GIVES_WAY = 0.001


class Job(QObject):
    """A running job as the window sees it; also the Progress that the work reports to.

    Signals: `stepped(done, total, label)` while it runs.
    """

    stepped = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Was it asked to stop?"""
        return self._stop.is_set()

    def step(self, done: int, total: int, label: str) -> None:
        """Progress: called by the work, on its own thread."""
        if self._stop.is_set():
            raise Cancelled
        self.stepped.emit(done, total, label)


class Lane(QObject):
    """Runs work off the main thread and hands the result back on it, in order of asking.

    Signals: `failed(error)` for a UserError nobody else took; `broke(exception)` for a bug;
    `started(job)` and `ended(job)` for the status bar.
    """

    failed = Signal(object)
    broke = Signal(object)
    started = Signal(object)
    ended = Signal(object)
    _deliver = Signal(object)

    def __init__(self, name: str, workers: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_GIVES_WAY)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix=name)
        self._running: set[Job] = set()
        self._deliver.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Is anything running or waiting to hand over its result?"""
        return bool(self._running)

    def run(
        self,
        work: Callable[[Job], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> Job:
        """Run `work(job)` in the lane; `then(result)` or `failed(error)` follow on the main thread."""
        job = Job(self)
        self._running.add(job)
        self.started.emit(job)
        future = self._pool.submit(work, job)
        future.add_done_callback(lambda done: self._deliver.emit((job, done, then, failed)))
        return job

    def cancel(self) -> None:
        """Ask everything in the lane to stop at its next step."""
        for job in self._running:
            job.cancel()

    def close(self) -> None:
        """Wait for what is running and take no more."""
        self._pool.shutdown(wait=True)

    def _call(self, parcel: tuple[Job, Future[Any], Any, Any]) -> None:
        job, done, then, failed = parcel
        self._running.discard(job)
        self.ended.emit(job)
        try:
            result = done.result()
        except Cancelled:
            return
        except UserError as error:
            (failed or self.failed.emit)(error)
            return
        except Exception as error:
            # A boundary: whatever else a job raises is a bug and goes to the crash dialog.
            log.debug("a job broke", exc_info=True)
            self.broke.emit(error)
            return
        finally:
            job.deleteLater()
        if then is not None and _is_there(then):
            then(result)


def _is_there(then: Callable[..., object]) -> bool:
    """Is the widget that wants the result still there? A window may have been closed meanwhile."""
    owner = getattr(then, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
