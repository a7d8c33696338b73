"""F1: every key in one table, made from the acts themselves; and what the program is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QMenuBar, QTableWidget

from cwgdesk import __version__
from cwgdesk.ui.kit.actions import Act, Menu, Registry
from cwgdesk.ui.window.help_page import key_rows, show_about, show_keys


@pytest.fixture
def registry(qtbot) -> Registry:
    host = QMainWindow()
    qtbot.addWidget(host)
    made = Registry(host)
    made.build_menus(QMenuBar(host))
    made.add(
        [
            Act("undo", "&Undo", lambda: None, Menu.EDIT, "Ctrl+Z"),
            Act("redo", "Redo", lambda: None, Menu.EDIT, "Ctrl+Y", ("Ctrl+Shift+Z",)),
            Act("history", "What was changed…", lambda: None, Menu.EDIT),
        ]
    )
    return made


def test_only_acts_with_keys_are_rows(registry) -> None:
    rows = key_rows(registry)
    assert rows == [("Edit", "Undo", "Ctrl+Z"), ("Edit", "Redo", "Ctrl+Y   Ctrl+Shift+Z")]


def test_the_table_shows_them(registry, asked) -> None:
    show_keys(registry.parent(), registry)
    table = asked[0].findChild(QTableWidget)
    assert [table.item(at, 1).text() for at in range(table.rowCount())] == ["Undo", "Redo"]
    titles = table.horizontalHeader().defaultAlignment()
    assert not titles & Qt.AlignmentFlag.AlignHCenter  # they stand above the words, which begin at the edge


def test_about_names_the_version(registry, asked) -> None:
    show_about(registry.parent())
    assert f"cwgdesk {__version__}" in {one.text() for one in asked[0].findChildren(QLabel)}
