"""How long the window answers nothing: the longest turn of its event loop, the first building of views.

Budgets: 200 ms a turn while a text of 5,000 clauses is opened, 100 ms for building a view. A timer that
ticks each millisecond watches: what comes between two ticks is a turn, with the processor time that the
main thread took of it (the rest it waited, for the interpreter or for the machine). Medians of several runs.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar, cast
from uuid import UUID

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks._papers import resolution_of
from cwgdesk.app import new_desk
from cwgdesk.desk.coverage import suggest
from cwgdesk.texts.importing import import_files
from cwgdesk.texts.library import documents, edit_document
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.ui.coverage.view import CoverageView
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.reader.view import ReaderView
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.start.start import new_application, settle
from cwgdesk.ui.versions.view import VersionsView
from cwgdesk.ui.window.window import MainWindow
from cwgdesk.workspace.store import Workspace

TURN, BUILDING = 200, 100  # milliseconds
_RUNS = 5
_QUIET = 60  # milliseconds in which nothing may run before a view counts as shown
V = TypeVar("V", bound=DeskView)
_Turn = tuple[float, float]  # seconds on the wall, seconds of the main thread's processor time


class _Watchdog(QObject):
    """Ticks; the longest time between two ticks is the longest turn."""

    def __init__(self) -> None:
        super().__init__()
        self.longest: _Turn = (0.0, 0.0)
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._at = (0.0, 0.0)

    def start(self) -> None:
        self.longest = (0.0, 0.0)
        self._at = (time.perf_counter(), time.thread_time())
        self._timer.start()

    def stop(self) -> _Turn:
        self._tick()
        self._timer.stop()
        return self.longest

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.longest = max(self.longest, (now[0] - self._at[0], now[1] - self._at[1]))
        self._at = now


def main() -> None:
    """Print the buildings of all views, then the longest turns for both sizes."""
    _report_buildings()
    application = new_application()
    with tempfile.TemporaryDirectory() as folder:
        for clauses in (500, 5_000):
            _report_turns(application, Path(folder) / str(clauses), clauses)


# -- first building --------------------------------------------------------------------------------------


def _report_buildings() -> None:
    code = "from benchmarks.turns import buildings; buildings()"
    runs: list[dict[str, list[float]]] = []
    for _ in range(_RUNS):  # each in a process of its own: what is imported then counts
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        runs.append(json.loads(done.stdout.splitlines()[-1]))
    print(f"first building of each view; budget {BUILDING} ms; then the longest turn until it is shown")
    for name in runs[0]:
        built, processor, shown, shown_processor = (
            statistics.median(run[name][at] for run in runs) * 1000 for at in range(4)
        )
        print(
            f"  {name:<10} {built:6.1f} ms ({processor:.1f} processor)   shown {shown:6.1f} ms"
            f" ({shown_processor:.1f}){'' if built <= BUILDING else '   OVER'}",
            flush=True,
        )


def buildings() -> None:
    """Build each view of a fresh window in turn, show it, and print the seconds of both as JSON."""
    application, taken = new_application(), dict[str, list[float]]()
    build = MainWindow.view

    def timed(self: MainWindow, name: str) -> QWidget:
        began, processor = time.perf_counter(), time.thread_time()
        built = build(self, name)
        taken.setdefault(name, [time.perf_counter() - began, time.thread_time() - processor])
        return built

    def one_at_a_time(self: MainWindow) -> None:
        _ = self

    MainWindow.view = timed  # the first view is built before anyone could ask for it
    MainWindow.build_all_views = one_at_a_time
    with tempfile.TemporaryDirectory() as folder:
        ws = _workspace(Path(folder), 50)
        with _window(application, ws, Path(folder)) as shell:
            window = cast("MainWindow", shell.window)
            for spec in window.specs:
                window.view(spec.name)
                taken[spec.name] += _longest_turn(shell, lambda name=spec.name: window.show_view(name))
    print(json.dumps(taken))


# -- turns -----------------------------------------------------------------------------------------------


def _report_turns(application: QApplication, folder: Path, clauses: int) -> None:
    folder.mkdir()
    ws = _workspace(folder, clauses)
    texts = {row.document.name: row.document for row in documents(ws)}
    small, large = texts["Small"], texts["Large"]
    with _window(application, ws, folder) as shell:
        window = cast("MainWindow", shell.window)
        acts: dict[str, Callable[[], object]] = {
            "reader": lambda: _view(shell, ReaderView).go_to(large.id, None),
            "versions": lambda: _view(shell, VersionsView).show_thing(large.id),
            "coverage": lambda: _view(shell, CoverageView).refresh(),
        }
        turns: dict[str, list[_Turn]] = {name: [] for name in acts}
        for run in range(_RUNS + 1):
            for name, act in acts.items():
                _longest_turn(shell, lambda name=name: window.show_view(name))
                if name == "reader":
                    _longest_turn(shell, lambda: _view(shell, ReaderView).go_to(small.id, None))
                turn = _longest_turn(shell, act)
                if run:  # what is imported and built the first time is told above
                    turns[name].append(turn)
    for name, found in turns.items():
        wall, processor = (statistics.median(turn[at] for turn in found) * 1000 for at in (0, 1))
        over = "" if wall <= TURN else "   OVER"
        print(
            f"  {clauses:>5} clauses, {name:<8} longest turn {wall:6.1f} ms ({processor:.1f} processor), "
            f"budget {TURN}{over}",
            flush=True,
        )


def _longest_turn(shell: Shell, act: Callable[[], object]) -> _Turn:
    """Do it, and let the window run until nothing is left to do."""
    dog, loop, idle = _Watchdog(), QEventLoop(), QElapsedTimer()
    look = QTimer(interval=5)

    def looked() -> None:
        desk = shell.desk
        if (desk is not None and (desk.store.busy or desk.free.busy)) or _is_writing(shell):
            idle.restart()
        elif idle.elapsed() > _QUIET:
            loop.quit()

    look.timeout.connect(looked)
    idle.start()
    look.start()
    QTimer.singleShot(0, act)
    dog.start()
    loop.exec()
    look.stop()
    return dog.stop()


def _is_writing(shell: Shell) -> bool:
    """Is the reader still at its portions?"""
    window = shell.window
    return window is not None and window.current == "reader" and not _view(shell, ReaderView).page.is_written


def _view(shell: Shell, kind: type[V]) -> V:
    """The view in front."""
    window = cast("MainWindow", shell.window)
    found = window.view(window.current)
    assert isinstance(found, kind)
    return found


@contextmanager
def _window(application: QApplication, ws: Workspace, folder: Path) -> Iterator[Shell]:
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    shell = Shell(application, Preferences(settings))
    window = shell.show_desk(ws)
    window.show()
    _longest_turn(shell, lambda: None)
    settle()  # as the program does a second after it was started
    yield shell
    window.close()
    shell.close_desk()


def _workspace(folder: Path, clauses: int) -> Workspace:
    """A small resolution, a large one in two versions, and a report on it."""
    large = resolution_of(clauses)
    texts = {"small": resolution_of(50, 2), "large": large, "newer": large.replace("views", "wishes")}
    texts["report"] = resolution_of(max(50, clauses // 20), 3)
    ws = new_desk(folder / "desk.cwg", author="bench")
    ids = dict[str, UUID]()
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        (done,) = import_files(ws, [path])
        assert done.document_id is not None
        ids[name] = done.document_id
        kind = DocumentKind.REPORT if name == "report" else DocumentKind.RESOLUTION
        edit_document(ws, done.document_id, name=name.title(), kind=kind)
    suggest(ws, ids["report"], ids["large"])
    return ws


if __name__ == "__main__":
    main()
