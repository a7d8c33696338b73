"""Work of a second that a dialog waits for, off the main thread, with the dialog alive."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

T = TypeVar("T")
_BETWEEN_LOOKS = 15  # milliseconds


def waited(dialog: QWidget, work: Callable[[], T]) -> T:
    """What the work returns or raises; meanwhile the dialog is painted, and takes no clicks."""
    loop, focused = QEventLoop(), dialog.focusWidget()
    with ThreadPoolExecutor(1, thread_name_prefix="unlock") as pool:
        done = pool.submit(work)
        look = QTimer(interval=_BETWEEN_LOOKS)
        look.timeout.connect(lambda: loop.quit() if done.done() else None)
        look.start()
        dialog.setEnabled(False)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        try:
            loop.exec()
        finally:
            look.stop()
            QGuiApplication.restoreOverrideCursor()
            dialog.setEnabled(True)
            if focused is not None:  # a greyed field loses the focus, and the next try would be typed nowhere
                focused.setFocus()
    return done.result()
