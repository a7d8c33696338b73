"""What the foot of the window says of the workspace: how much is in it, when saved, whether locked."""

import pytest
from PySide6.QtWidgets import QMainWindow, QMenuBar, QPushButton

from cwgdesk.desk.positions import record_position
from cwgdesk.texts.library import clauses
from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.actions import Act, Menu, Registry
from cwgdesk.ui.window.facts import Facts
from cwgdesk.ui.window.status import StatusBar


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def bar(qtbot, qapp, desk, settings, done) -> StatusBar:
    host, made = QMainWindow(), StatusBar()
    qtbot.addWidget(host)
    host.setStatusBar(made)
    registry = Registry(host)
    registry.build_menus(QMenuBar(host))
    for name in ("history", "settings"):
        registry.add([Act(name, name, lambda name=name: done.append(name), Menu.EDIT)])
    preferences = Preferences(settings)
    preferences.language = "en"
    looks = Looks(qapp, preferences)
    looks.undress()
    made.facts = Facts(made, desk, looks, registry)  # type: ignore[attr-defined]
    desk.goto_view.connect(done.append)
    host.show()
    return made


def words(bar: StatusBar) -> list[str]:
    return [item.text() for item in bar.findChildren(QPushButton) if not item.isHidden() and item.text()]


def test_clauses_proposals_and_positions_are_counted(bar, seeded, settle) -> None:
    settle()
    there = len(clauses(seeded.ws, seeded.resolution)) + len(clauses(seeded.ws, seeded.report))
    assert f"{there} clause(s) · 1 amended · 4 position(s)" in words(bar)
    assert {"No passphrase", "EN"} <= set(words(bar))
    record_position(seeded.ws, topic="Another")
    bar.facts.read()
    settle()
    assert any("5 position(s)" in text for text in words(bar))


def test_positions_are_not_counted_while_others_look_on(bar, desk, settle) -> None:
    settle()
    desk.set_projecting(True)
    bar.facts.read()
    settle()
    assert not any("position" in text for text in words(bar))


def test_every_item_leads_where_more_is_said(bar, settle, done) -> None:
    settle()
    for item in bar.findChildren(QPushButton):
        if item.text().startswith(("Saved", "No passphrase")) or "clause" in item.text():
            item.click()
    assert sorted(done) == ["history", "library", "settings"]
