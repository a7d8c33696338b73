"""The status bar: every item is a button; a long job shows itself after a moment, with Cancel."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStatusBar, QWidget

from cwgdesk.ui.desk.jobs import Job, Lane
from cwgdesk.ui.kit.icons import icon
from cwgdesk.ui.kit.pieces import button, label, row
from cwgdesk.ui.kit.toasts import announce

_PATIENCE = 600  # milliseconds before a job shows itself


class StatusBar(QStatusBar):
    """Counts, saved time and lock at the start; text size and language at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._items: dict[str, QPushButton] = {}
        inner = QWidget()
        self._layout = QHBoxLayout(inner)
        self._layout.setContentsMargins(6, 2, 6, 2)
        self._layout.setSpacing(2)
        self.progress = JobProgress()
        self._layout.addStretch(1)
        self._layout.addWidget(self.progress)
        self.addPermanentWidget(inner, 1)

    def add_item(self, name: str, run: Callable[[], object], *, at_end: bool = False) -> None:
        """One more item; its words come later, with `tell`."""
        made = button("", run, role="flat", name=name)
        made.setMinimumHeight(26)
        made.setVisible(False)  # until it is told what to say
        self._items[name] = made
        if at_end:
            self._layout.addWidget(made)
        else:
            self._layout.insertWidget(self._layout.count() - 2, made)

    def first(self) -> QPushButton:
        """Where the focus goes when it comes to the bar."""
        return next(
            (item for item in self._items.values() if item.isVisible()), next(iter(self._items.values()))
        )

    def tell(self, name: str, text: str, spoken: str, sign: str = "") -> None:
        """Change the words of an item; `spoken` is its full sentence."""
        item = self._items[name]
        item.setText(text)
        item.setAccessibleName(spoken)
        item.setToolTip(spoken)
        if sign:
            item.setIcon(icon(sign))
        item.setVisible(bool(text))


class JobProgress(QWidget):
    """The progress of whatever runs in the watched lanes, once it takes longer than a moment."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._words = label("", "small")
        self._cancel = button(self.tr("Cancel"), self.cancel, role="flat")
        self.setLayout(row(self._words, self._bar, self._cancel, spacing=6))
        self._job: Job | None = None
        self._waiting: list[Job] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self.show)
        self.hide()

    def watch(self, lane: Lane) -> None:
        """Show the jobs of this lane."""
        lane.started.connect(self._started, Qt.ConnectionType.DirectConnection)
        lane.ended.connect(self._ended)

    def cancel(self) -> None:
        """Ask the job that is shown to stop."""
        if self._job is not None:
            self._words.setText(self.tr("Stopping…"))
            self._job.cancel()

    def _started(self, job: object) -> None:
        if not isinstance(job, Job):
            return
        if self._job is not None:
            self._waiting.append(job)
            return
        self._job = job
        self._bar.setRange(0, 0)
        self._words.setText("")
        self._cancel.setVisible(False)  # offered once the job has said how far it is
        job.stepped.connect(self._stepped)
        self._timer.start()

    def _stepped(self, done: int, total: int, words: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(words)
        self._cancel.setVisible(True)

    def _ended(self, job: object) -> None:
        if job is not self._job:
            self._waiting = [other for other in self._waiting if other is not job]
            return
        self._job = None
        self._timer.stop()
        if self._waiting:
            self._started(self._waiting.pop(0))
            return
        if self.isVisible():
            announce(self, self.tr("Done"))
        self.hide()
