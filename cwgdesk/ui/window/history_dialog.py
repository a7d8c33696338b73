"""What was changed, by whom and when: the journal, to be read."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import button, column, row
from cwgdesk.ui.kit.table import words_table
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
    titles = [translate("History", "When"), translate("History", "What"), translate("History", "Who")]
    rows = [(moment_text(change.when), _what(change), change.author) for change in changes]
    table = words_table(translate("History", "What was changed"), titles, rows, stretched=1)
    dialog = QDialog(parent)
    dialog.setWindowTitle(translate("History", "What was changed"))
    close = button(translate("History", "Close"), dialog.accept, role="primary")
    dialog.setLayout(column(table, row(1, close), margins=16))
    dialog.resize(760, min(600, parent.height()))
    table.setFocus()
    dialog.exec()


def _what(change: ChangeEntry) -> str:
    what = change_text(change.label, change.subject)
    return what if change.kind is ChangeKind.DO else f"{what} ({word_for(change.kind)})"
