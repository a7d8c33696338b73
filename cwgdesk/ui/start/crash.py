"""What happens when the program itself is at fault: a report that can be read, and is never sent."""

import faulthandler
import logging
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTextEdit

from cwgdesk import __version__
from cwgdesk.core.files.atomic import new_private
from cwgdesk.ui.kit.pieces import button, column, label, row

log = logging.getLogger(__name__)


def scrubbed(error: BaseException) -> str:
    """The report: kinds of error and places in the program; no message, no value, no path of the user."""
    lines = [f"cwgdesk {__version__}, Python {platform.python_version()}, PySide6 {pyside_version}",
             f"{platform.system()} {platform.release()}", ""]  # fmt: skip
    link: BaseException | None = error
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__name__}")
        lines += [f"  {_module(frame.filename)}:{frame.lineno} {frame.name}" for frame in _frames(link)]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


def _frames(error: BaseException) -> list[traceback.FrameSummary]:
    # Source lines are left out: they are not needed, and literals could be quoted.
    return list(traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), lookup_lines=False))


def _module(filename: str) -> str:
    """The file from its package on, without the folders of this machine."""
    parts = Path(filename).parts
    for anchor in ("cwgdesk", "site-packages"):
        if anchor in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(anchor) :])
    return parts[-1] if parts else "?"


class CrashKeeper(QObject):
    """Shows one dialog a fault, however often it happens."""

    def __init__(self, parent: QObject | None = None, show: Callable[[str], object] | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._show = show or show_report

    def install(self, folder: Path) -> None:
        """Catch what nobody caught, in Python and in Qt; hard crashes go to a file in `folder`."""
        sys.excepthook = self.hook
        qInstallMessageHandler(_qt_message)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with new_private(folder / "crash.log"):
            pass
        self._file = (folder / "crash.log").open("a", encoding="utf-8")
        faulthandler.enable(self._file)

    def hook(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """The crash hook."""
        if isinstance(error, KeyboardInterrupt):
            sys.exit(1)
        self.report(error)

    def report(self, error: BaseException) -> None:
        """Show the scrubbed report once for each traceback."""
        text = scrubbed(error)
        log.error("a fault of the program\n%s", text)
        if text in self._seen:
            return
        self._seen.add(text)
        self._show(text)


def show_report(text: str) -> None:
    """The crash dialog."""
    dialog = QDialog()
    dialog.setWindowTitle(QCoreApplication.translate("Crash", "cwgdesk met a fault of its own"))
    report = QTextEdit()
    report.setAccessibleName(QCoreApplication.translate("Crash", "The report"))
    report.setReadOnly(True)
    report.setPlainText(text)
    report.setMinimumSize(560, 240)
    copy = button(
        QCoreApplication.translate("Crash", "Copy report"),
        lambda: QGuiApplication.clipboard().setText(text),
        sign="copy",
    )
    go_on = button(QCoreApplication.translate("Crash", "Go on working"), dialog.accept, role="primary")
    heading = QCoreApplication.translate("Crash", "Something went wrong that is not your fault.")
    advice = QCoreApplication.translate(
        "Crash",
        "What you saved is safe. You can go on; if it happens again, close and reopen cwgdesk. "
        "This report holds nothing of your texts, and it is not sent to anybody:",
    )
    words = label(advice, wrap=True)
    dialog.setLayout(
        column(label(heading, "heading"), words, report, row(1, copy, go_on), margins=20, spacing=12)
    )
    go_on.setFocus()
    dialog.exec()


def _qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    level = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }.get(kind, logging.ERROR)
    logging.getLogger("qt").log(level, "%s: %s", context.category, text)
