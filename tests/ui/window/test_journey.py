"""J1 of the usability goals: from an empty start to the exported Word file, with keys alone."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from cwgdesk.ui.start.first_start import FirstStart
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.start.start import begin

MOST = 25  # actions, as asked of a new delegate
CONTROL = Qt.KeyboardModifier.ControlModifier
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

PROPOSED = (
    "to take the measures that its budget allows to encourage the participation of all UN organizations;"
)
REASONS = "What is asked for must be paid for."
STATEMENT = "Our delegation supports the participation of all UN organizations."
TITLE, SUMMARY = "Radio for the islands", "Community radio reaches every island of the archipelago."
PAPER = "Views on Resolution 1334"


class Hands:
    """Ten fingers and no mouse; counts an action for each shortcut, choice or filled field."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.actions: list[str] = []

    def did(self, what: str) -> None:
        self.actions.append(what)
        settle(self.shell)

    def target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        window = self.shell.window
        if window is not None and not window.isActiveWindow() and QApplication.activeModalWidget() is None:
            window.activateWindow()  # what a window manager does
            QTest.qWaitForWindowActive(window)
        focused = QApplication.focusWidget()
        assert focused is not None, f"the focus is lost after {self.actions}"
        return focused

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.target(), key, modifiers)

    def key(
        self, what: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A shortcut or a choice."""
        self.press(key, modifiers)
        self.did(what)

    def fill(self, what: str, text: str) -> None:
        """Type over whatever stands in the field that has the focus."""
        self.press(Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(self.target(), text)
        self.did(what)

    def wait(self) -> None:
        """Until what the last key asked for is answered."""
        QTest.qWait(15)
        while self.shell.desk is not None and self.shell.desk.store.busy:
            QTest.qWait(10)

    def tab_to(self, name: str) -> None:
        """Tab on to the control of this name; moving about is no action of its own."""
        for _ in range(60):
            if self.target().accessibleName() == name:
                return
            self.press(Qt.Key.Key_Tab)
            self.wait()  # a field that is left is saved, and the form shows what that allows
        raise AssertionError(f"Tab does not reach “{name}” after {self.actions}")


def test_from_an_empty_start_to_the_word_file(
    empty_shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, exported = empty_shell, tmp_path / "contribution.docx"
    monkeypatch.setattr(shell, "home", lambda: tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(exported), ""))
    hands = Hands(shell)

    _start_with_the_sample(hands)
    _propose(hands)
    _take_a_position(hands)
    _add_a_practice(hands)
    _compose_and_export(hands)

    assert exported.is_file(), hands.actions
    assert len(hands.actions) <= MOST, hands.actions
    told = _text(exported)
    for words in (PAPER, STATEMENT, REASONS, TITLE, SUMMARY):
        assert words in told, words
    assert PROPOSED in _accepted(exported)
    assert "the Union in particular" not in told


def _start_with_the_sample(hands: Hands) -> None:
    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FirstStart)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)

    QTimer.singleShot(300, choose)
    begin(hands.shell, [])
    assert hands.shell.window is not None
    hands.shell.window.resize(1366, 768)
    hands.did("sample")


def _propose(hands: Hands) -> None:
    hands.key("go to clause", Qt.Key.Key_G, CONTROL)
    hands.fill("sg 1", "sg 1")
    hands.key("that one", Qt.Key.Key_Return)
    hands.key("MOD", Qt.Key.Key_M)
    hands.fill("text", PROPOSED)
    hands.tab_to("Reasons")
    hands.fill("reasons", REASONS)


def _take_a_position(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Escape)
    settle(hands.shell)
    hands.key("position", Qt.Key.Key_P)
    hands.key("support", Qt.Key.Key_Return)
    hands.fill("statement", STATEMENT)
    hands.tab_to("Mark as cleared")
    hands.key("cleared", Qt.Key.Key_Space)


def _add_a_practice(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Escape)
    settle(hands.shell)
    hands.key("practice", Qt.Key.Key_G)
    hands.tab_to("Title")
    hands.fill("title", TITLE)
    hands.tab_to("Summary")
    hands.fill("summary", SUMMARY)
    hands.tab_to("Goal 9: Industry, innovation and infrastructure")
    hands.key("goal", Qt.Key.Key_Space)
    hands.tab_to("WSIS action line")
    hands.key("action line", Qt.Key.Key_Down)
    hands.tab_to("Its owners consent to publication")
    hands.key("consent", Qt.Key.Key_Space)


def _compose_and_export(hands: Hands) -> None:
    hands.key("composer", Qt.Key.Key_7, CONTROL)
    hands.key("new", Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    hands.fill("paper's title", PAPER)
    hands.key("export", Qt.Key.Key_E, CONTROL)


def _text(path: Path) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in _body(path).iter(f"{W}p"))


def _accepted(path: Path) -> str:
    return " ".join(_text(path).split())


def _body(path: Path) -> Any:
    with zipfile.ZipFile(path) as package:
        return ET.fromstring(package.read("word/document.xml"))


def test_hands_count_every_action(shell: Shell, still: Callable[[], None]) -> None:
    hands = Hands(shell)
    still()
    hands.key("library", Qt.Key.Key_2, CONTROL)
    assert shell.window is not None
    assert shell.window.current == "library"
    hands.key("reader", Qt.Key.Key_3, CONTROL)
    hands.key("next", Qt.Key.Key_J)
    hands.key("next", Qt.Key.Key_Down)
    assert len(hands.actions) == 4
    assert shell.window.view("reader").page.index == 2  # type: ignore[attr-defined]
