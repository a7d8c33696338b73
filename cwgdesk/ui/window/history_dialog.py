"""What was changed, by whom and when: the journal, to be read."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import button, column, row
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.messages import change_text
from cwgdesk.ui.words.times import moment_text
from cwgdesk.workspace.change import ChangeKind
from cwgdesk.workspace.record.history import ChangeEntry


def show_history(parent: QWidget, desk: DeskContext) -> None:
    """The latest changes, newest first."""
    desk.ask(lambda ws: ws.changes(500), lambda changes: _show(parent, changes))


def _show(parent: QWidget, changes: list[ChangeEntry]) -> None:
    translate = QCoreApplication.translate
    table = QTableWidget(len(changes), 3)
    table.setAccessibleName(translate("History", "What was changed"))
    table.setHorizontalHeaderLabels(
        [translate("History", "When"), translate("History", "What"), translate("History", "Who")]
    )
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    for at, change in enumerate(changes):
        what = change_text(change.label, change.subject)
        if change.kind is not ChangeKind.DO:
            what = f"{what} ({word_for(change.kind)})"
        for place, text in enumerate((moment_text(change.when), what, change.author)):
            table.setItem(at, place, QTableWidgetItem(text))
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    )
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("History", "What was changed"))
    close = button(translate("History", "Close"), dialog.accept, role="primary")
    dialog.setLayout(column(table, row(1, close), margins=16))
    dialog.resize(760, min(600, parent.height()))
    table.setFocus()
    dialog.exec()
