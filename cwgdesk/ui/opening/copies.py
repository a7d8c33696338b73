"""A second version of the open workspace: what only it has, and what only ours has. Nothing is merged."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cwgdesk.core.errors import UserError
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row, scaled
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.opening.secret_line import secret_line, show_switch
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.messages import change_text, error_text
from cwgdesk.ui.words.times import moment_text
from cwgdesk.workspace.change import ChangeKind
from cwgdesk.workspace.record.comparing import Compared, compared
from cwgdesk.workspace.record.history import ChangeEntry
from cwgdesk.workspace.safety import troubles
from cwgdesk.workspace.safety.places import conflict_copies
from cwgdesk.workspace.store import Workspace


class CopiesDialog(QDialog):
    """Shows both sides; asks for the passphrase of the copy where ours does not open it."""

    def __init__(self, parent: QWidget | None, desk: DeskContext, copy: Path) -> None:
        super().__init__(parent)
        self.desk, self.copy = desk, copy
        self.setWindowTitle(self.tr("Compare with “%1”").replace("%1", copy.name))
        self.told = label(self.tr("Reading the copy…"), wrap=True)
        self.theirs = self._table(self.tr("Only in the copy: to be done again here where it is wanted"))
        self.ours = self._table(self.tr("Only here"))
        self.field = secret_line()
        self.field.returnPressed.connect(self.read)
        opens = button(self.tr("Open the copy"), self.read)
        opens.setAutoDefault(False)
        line = column(
            named(self.tr("Passphrase of the copy"), self.field), row(show_switch(self.field), 1, opens)
        )
        self.asked = boxed(line)
        self.asked.hide()
        close = button(self.tr("Close"), self.accept, role="primary")
        close.setAutoDefault(False)
        self.setLayout(
            column(
                self.told,
                self.asked,
                label(self.theirs.accessibleName(), "field"),
                self.theirs,
                label(self.ours.accessibleName(), "field"),
                self.ours,
                row(1, close),
                margins=16,
            )
        )
        scaled(self, 760, 560)
        self.theirs.setFocus()
        self.read()

    def read(self) -> None:
        """Compare, with the passphrase that was typed or else with ours."""
        copy, passphrase = self.copy, self.field.text() or None

        def work(ws: Workspace) -> Compared:
            with ws.open_copy(copy, passphrase) as other:
                return compared(ws, other)

        self.desk.ask(work, self._show, self._failed)

    def _show(self, found: Compared) -> None:
        self.asked.hide()
        if found.only_copy:
            said = self.tr("%n change(s) are only in the copy.", "", len(found.only_copy))
        else:
            said = self.tr("The copy holds nothing that is not here. It can be moved away.")
        self.told.setText(said)
        self.theirs.show_rows(found.only_copy)
        self.ours.show_rows(found.only_ours)

    def _failed(self, error: UserError) -> None:
        self.told.setText(error_text(error))
        if error.what == troubles.not_opened(self.copy).what:
            self.asked.show()
            self.field.setFocus()

    def _table(self, name: str) -> RowsTable[ChangeEntry]:
        return RowsTable(
            name,
            [
                Column(self.tr("When"), lambda entry: moment_text(entry.when), 18),
                Column(self.tr("What"), _what),
                Column(self.tr("Who"), lambda entry: entry.author, 18),
            ],
            lambda entry: entry.change,
        )


def ask_copy(parent: QWidget | None, path: Path) -> Path | None:
    """Which copy; the first that lies beside the workspace is proposed."""
    copies = conflict_copies(path)
    title = QCoreApplication.translate("CopiesDialog", "Compare with a copy")
    kinds = QCoreApplication.translate("Shell", "cwgdesk workspaces (*.cwg)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(copies[0] if copies else path.parent), kinds)
    return Path(chosen) if chosen else None


def _what(entry: ChangeEntry) -> str:
    what = change_text(entry.label, entry.subject)
    return what if entry.kind is ChangeKind.DO else f"{what} ({word_for(entry.kind)})"
