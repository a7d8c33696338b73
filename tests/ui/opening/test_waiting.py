"""A dialog stays alive while a passphrase is tried."""

import threading
import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QLineEdit

from cwgdesk.core.errors import UserError
from cwgdesk.ui.opening.waiting import waited


def test_the_work_runs_beside_the_main_thread_and_the_dialog_goes_on(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    ticks: list[bool] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(dialog.isEnabled()))
    timer.start()
    threads: list[threading.Thread] = []
    assert waited(dialog, lambda: (threads.append(threading.current_thread()), time.sleep(0.3), 7)[-1]) == 7
    timer.stop()
    assert threads != [threading.main_thread()]
    assert len(ticks) >= 5
    assert not any(ticks)  # it takes no clicks
    assert dialog.isEnabled()


def test_what_the_work_raises_is_raised(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)

    def refuse() -> None:
        raise UserError("No.")

    with pytest.raises(UserError, match="No"):
        waited(dialog, refuse)
    assert dialog.isEnabled()


def test_the_field_that_had_the_focus_has_it_again(qtbot) -> None:
    dialog = QDialog()
    field, other = QLineEdit(dialog), QLineEdit(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    other.setFocus()
    waited(dialog, lambda: time.sleep(0.05))
    assert dialog.focusWidget() is other
    assert other.hasFocus()
    assert not field.hasFocus()
