"""Key press to painted text in the reader at 500 and 5,000 clauses.

Budget: p95 below 100 ms, no turn of the event loop over 200 ms.
"""

import statistics
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks._papers import resolution_of
from cwgdesk.app import new_desk
from cwgdesk.texts.importing import import_files
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.reader.view import ReaderView
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.start.start import new_application

_PRESSES = 100


class _Painted(QObject):
    """Notes when a widget was painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.times += 1
        return super().eventFilter(watched, event)


def _idle(shell: Shell, application: QApplication) -> float:
    """Turn the event loop until nothing runs; the longest single turn, in seconds."""
    longest, quiet = 0.0, 0
    while quiet < 50:
        start = time.perf_counter()
        application.processEvents()
        longest = max(longest, time.perf_counter() - start)
        desk = shell.desk
        quiet = 0 if desk and (desk.store.busy or desk.free.busy) else quiet + 1
        time.sleep(0.001)
    return longest


def _measure(clauses: int, folder: Path, application: QApplication) -> None:
    text = folder / f"{clauses}.txt"
    text.write_text(resolution_of(clauses), encoding="utf-8")
    desk = new_desk(folder / f"{clauses}.cwg")
    import_files(desk, [text])
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    shell = Shell(application, Preferences(settings))
    window = shell.show_desk(desk)
    window.show()
    _idle(shell, application)  # the start itself is measured in cold_start
    window.show_view("reader")
    loading = _idle(shell, application)
    page = window.view("reader")
    assert isinstance(page, ReaderView)
    painted = _Painted(page.page.viewport())
    times: list[float] = []
    for _ in range(_PRESSES):
        seen, start = painted.times, time.perf_counter()
        QTest.keyClick(page.page, Qt.Key.Key_Down)
        while painted.times == seen and time.perf_counter() - start < 2:
            application.processEvents()
        times.append(time.perf_counter() - start)
        _idle(shell, application)
    p95 = statistics.quantiles(times, n=20)[-1]
    median = statistics.median(times)
    print(f"{clauses}: key to paint median {median * 1000:.1f} ms, p95 {p95 * 1000:.1f} ms, budget 100 ms")
    print(f"{clauses} clauses: longest turn while the text was loaded {loading * 1000:.0f} ms, budget 200 ms")
    window.close()


def main() -> None:
    """Print the figures for both sizes."""
    application = new_application()
    with tempfile.TemporaryDirectory() as folder:
        for clauses in (500, 5_000):
            _measure(clauses, Path(folder), application)
