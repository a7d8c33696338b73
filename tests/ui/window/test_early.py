"""What is typed or clicked before the window can answer is kept, and answered one after the other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenuBar

from cwgdesk.ui.kit.actions import Act, Menu, Registry
from cwgdesk.ui.window.early import Early


@pytest.fixture
def host(qtbot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.line = QLineEdit()  # type: ignore[attr-defined]
    made.setCentralWidget(made.line)  # type: ignore[attr-defined]
    made.registry = Registry(made)  # type: ignore[attr-defined]
    made.registry.build_menus(QMenuBar(made))  # type: ignore[attr-defined]
    made.early = Early(made, made.registry)  # type: ignore[attr-defined]
    made.show()
    qtbot.waitUntil(made.line.hasFocus)  # type: ignore[attr-defined]
    made.early.watch()  # type: ignore[attr-defined]
    return made


def test_keys_wait_and_come_in_their_order(host, qtbot) -> None:
    done: list[str] = []
    handle = host.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_1)
    host.early.later(lambda: done.append(host.line.text()))
    QTest.keyClick(handle, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert (host.line.text(), done, host.early.is_over) == ("", [], False)
    host.registry.add([Act("e", "E", lambda: done.append("e"), Menu.EDIT, keys="Ctrl+E")])
    host.early.hand_over()
    qtbot.waitUntil(lambda: host.early.is_over)
    assert (host.line.text(), done) == ("1", ["1", "e"])


def test_afterwards_nothing_is_held_back(host, qtbot) -> None:
    host.early.hand_over()
    QTest.keyClick(host.windowHandle(), Qt.Key.Key_2)
    done: list[str] = []
    host.early.later(lambda: done.append("now"))
    assert (host.line.text(), done) == ("2", ["now"])
