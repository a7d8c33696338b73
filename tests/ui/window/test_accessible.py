"""Every view: names for a screen reader, targets for a finger, nothing drawn as HTML."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.window.views import ALL_VIEWS
from cwgdesk.ui.window.window import MainWindow

NAMES = [spec.name for spec in ALL_VIEWS]
UI = Path(__file__).resolve().parents[3] / "cwgdesk" / "ui"


def _focusable(window: MainWindow) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox)
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_a_name(tour: MainWindow, name: str) -> None:
    tour.show_view(name)
    settle(tour)
    for widget in _focusable(tour):
        if isinstance(widget, QLineEdit) and widget.parent() and isinstance(widget.parent(), QTextEdit):
            continue
        found = QAccessible.queryAccessibleInterface(widget)
        spoken = widget.accessibleName() or (found.text(QAccessible.Text.Name) if found else "")
        assert spoken.strip(), f"{type(widget).__name__} in {name} has no name: {widget.parent()}"


@pytest.mark.parametrize("name", NAMES)
def test_targets_are_large_enough(tour: MainWindow, name: str) -> None:
    tour.show_view(name)
    settle(tour)
    for widget in _focusable(tour):
        if isinstance(widget, (QAbstractScrollArea, QTabBar)):
            continue
        words = widget.accessibleName()
        assert widget.height() >= 24, f"{type(widget).__name__} “{words}” in {name}: {widget.height()}"
        assert widget.width() >= 24, f"{type(widget).__name__} “{words}” in {name}"


@pytest.mark.parametrize("name", NAMES)
def test_labels_never_read_html(tour: MainWindow, name: str) -> None:
    tour.show_view(name)
    settle(tour)
    for shown in tour.findChildren(QLabel):
        assert shown.textFormat() == Qt.TextFormat.PlainText or not shown.text(), shown.text()


def test_no_code_hands_text_to_html() -> None:
    forbidden = re.compile(r"\.(setHtml|insertHtml|toHtml|setMarkdown)\(|Qt\.TextFormat\.(RichText|AutoText)")
    for path in UI.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not forbidden.search(text), path.name
        if "QMessageBox(" in text:
            assert "setTextFormat(" in text, f"{path.name}: a message box must show plain text"


def test_labels_are_made_in_one_place() -> None:
    for path in UI.rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            made = re.search(r"QLabel\((?!\)|self\))", line)
            assert not made or path == UI / "kit" / "pieces.py", f"{path.name}: {line.strip()}"
