"""F8: with others looking at the screen, nothing confidential is on it, in words or for a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from cwgdesk.desk.annotations import annotations, edit_annotation
from cwgdesk.desk.positions import edit_confidential, positions
from cwgdesk.desk.practices import edit_practice, practices
from cwgdesk.desk.proposals.amendments import amendments, edit_amendment
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.window.views import ALL_VIEWS
from cwgdesk.ui.window.window import MainWindow

CANARY = "kanarienvogel"
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def secretive(shell: Shell, window: MainWindow) -> MainWindow:
    """Every confidential field that the window shows holds the canary."""
    assert shell.desk is not None
    ws = shell.desk.workspace
    for found in positions(ws):
        edit_confidential(
            ws, found.position.id, rationale=CANARY, fallback=CANARY, red_line=CANARY, owner=CANARY
        )
    for note in annotations(ws):
        edit_annotation(ws, note.note.id, text=CANARY)
    for row in amendments(ws):
        edit_amendment(ws, row.amendment.id, note=CANARY)
    for practice in practices(ws):
        edit_practice(ws, practice.id, notes=CANARY, contact=CANARY)
    settle(shell)
    return window


def _shown(window: MainWindow) -> list[str]:
    texts = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        texts += [widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, (QLabel, QLineEdit, QPushButton)):
            texts.append(widget.text())
        elif isinstance(widget, QTextEdit):
            texts.append(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            texts.append(widget.currentText())
        if isinstance(widget, QAbstractItemView) and (rows := widget.model()) is not None:
            root = QModelIndex()
            texts += [
                str(rows.index(row, column, root).data(role) or "")
                for row in range(rows.rowCount(root))
                for column in range(rows.columnCount(root) if isinstance(rows, QAbstractTableModel) else 1)
                for role in _SPOKEN
            ]
        found = QAccessible.queryAccessibleInterface(widget)
        if found is not None:
            texts.append(found.text(QAccessible.Text.Value))
    texts += [action.text() for action in window.findChildren(QAction)]
    return texts


def test_nothing_confidential_is_shown(secretive: MainWindow, still: Callable[[], None]) -> None:
    desk = secretive.desk
    row = amendments(desk.workspace)[0]
    assert row.clause is not None
    desk.goto_clause.emit(row.clause.document_id, row.clause.id)
    still()
    assert [text for text in _shown(secretive) if CANARY in text], "the canary must sing without F8"
    assert "–" in secretive.registry["undo"].text()

    desk.set_projecting(True)
    for name in [spec.name for spec in ALL_VIEWS]:
        secretive.show_view(name)
        still()
        assert not [text for text in _shown(secretive) if CANARY in text.casefold()], name

    assert secretive.registry["undo"].text() == "Undo"
    assert secretive.windowTitle() == "meeting room – cwgdesk"
    assert not secretive.registry["clause.note"].isEnabled()
    assert not secretive.registry["clause.position"].isEnabled()
    assert QApplication.activeModalWidget() is None

    desk.set_projecting(False)
    still()
    assert secretive.registry["undo"].text() != "Undo"
