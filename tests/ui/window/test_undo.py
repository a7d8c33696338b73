"""Undo and Redo in the menu: they name what they would take back, and say what they took back."""

import pytest
from PySide6.QtWidgets import QMainWindow, QMenuBar

from cwgdesk.desk.positions import positions, remove_position
from cwgdesk.ui.kit.actions import Act, Menu, Registry
from cwgdesk.ui.window.undo import UndoKeeper


@pytest.fixture
def registry(qtbot) -> Registry:
    host = QMainWindow()
    qtbot.addWidget(host)
    made = Registry(host)
    made.build_menus(QMenuBar(host))
    made.add(Act(name, name.title(), lambda: None, Menu.EDIT) for name in ("undo", "redo"))
    return made


@pytest.fixture
def saved() -> list[str]:
    return []


@pytest.fixture
def keeper(desk, registry, saved) -> UndoKeeper:
    return UndoKeeper(desk, registry, lambda: saved.append("typing"), registry)


@pytest.fixture
def said(desk) -> list[str]:
    told: list[str] = []
    desk.said.connect(told.append)
    return told


def test_a_change_is_taken_back_and_done_again(keeper, registry, seeded, settle, said, saved) -> None:
    remove_position(seeded.ws, seeded.draft)
    before = len(positions(seeded.ws))
    keeper.undo()
    settle()
    assert len(positions(seeded.ws)) == before + 1
    assert saved == ["typing"]  # what is being typed is a change before it
    keeper.redo()
    settle()
    assert len(positions(seeded.ws)) == before
    assert [words.partition(":")[0] for words in said] == ["Undone", "Done again"]


def test_the_menu_names_what_comes_next(keeper, registry, seeded, settle) -> None:
    remove_position(seeded.ws, seeded.draft)
    keeper.ask_names()
    settle()
    assert registry["undo"].text().startswith("Undo: ")
    assert (registry["undo"].isEnabled(), registry["redo"].isEnabled()) == (True, False)


def test_nothing_is_named_while_others_look_on(keeper, registry, desk, seeded, settle, said) -> None:
    remove_position(seeded.ws, seeded.draft)
    desk.set_projecting(True)
    keeper.ask_names()
    keeper.undo()
    settle()
    assert registry["undo"].text() == "Undo"
    assert said == ["Undone: …"]


def test_where_there_is_nothing_it_says_so(keeper, settle, said) -> None:
    keeper.redo()
    settle()
    assert said == ["There is nothing to do again."]
