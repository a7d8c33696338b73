"""The files of a running or finished import: what became of each, and why one stayed out."""

from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from cwgdesk.ui.kit.pieces import button, column, isolated, label, row
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.library.folder_run import FileState, FolderRun, Incoming
from cwgdesk.ui.words.messages import error_text

_SOON = 120  # milliseconds: many files a second are one new picture


class FolderPanel(QWidget):
    """Progress, the files, and what can be done with them.

    Signals: `opened(document_id)`; `compared(document_id)` for a new version; `closed()`.
    """

    opened = Signal(object)
    compared = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.run: FolderRun | None = None
        self.said = label("", "strong", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Files done"))
        self.cancel = button(self.tr("Cancel"), self._cancel)
        self.go_on = button(self.tr("Import the rest"), self._go_on)
        self.confidential = QCheckBox(
            self.tr("All of them confidential: only to be read, never quoted or exported")
        )
        self.confidential.clicked.connect(self._keep_confidential)
        self.table: RowsTable[Incoming] = RowsTable(
            self.tr("Files of this import"), self._columns(), lambda file: file.path
        )
        self.table.opened.connect(lambda _file: self._open())
        self.table.picked.connect(self._pick)
        self.reason = label("", "warn", wrap=True)
        self.read = button(self.tr("Read it"), self._open, sign="reader")
        self.compare = button(self.tr("Compare and carry notes"), self._compare, sign="versions")
        self.close_list = button(self.tr("Close this list"), self.closed.emit, role="link")
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._show)
        head = row(self.said, self.bar, self.cancel, self.go_on, spacing=10)
        head.setStretch(0, 1)
        self.bar.setFixedWidth(240)
        foot = row(self.read, self.compare, 1, self.close_list, spacing=8)
        layout = column(head, self.confidential, self.table, self.reason, foot, margins=4, spacing=10)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_run(self, run: FolderRun) -> None:
        """Show this import from now on."""
        self.run = run
        run.changed.connect(self._told)
        self.confidential.setChecked(run.confidential)
        self._show()

    def _told(self) -> None:
        self._soon.start()

    def _show(self) -> None:
        run = self.run
        if run is None:
            return
        waiting = run.count(FileState.WAITING)
        self.bar.setRange(0, len(run.files))
        self.bar.setValue(len(run.files) - waiting)
        self.bar.setVisible(run.running)
        self.cancel.setVisible(run.running)
        self.go_on.setVisible(not run.running and waiting > 0)
        self.close_list.setVisible(not run.running)
        self.said.setText(self._sentence(run))
        self.table.show_rows(sorted(run.files, key=lambda file: _ORDER.index(file.state)))
        self._pick(self.table.current())

    def _sentence(self, run: FolderRun) -> str:
        added = run.count(FileState.ADDED, FileState.NEW_VERSION)
        parts = [self.tr("%n text(s) added", "", added)]
        if versions := run.count(FileState.NEW_VERSION):
            parts.append(self.tr("%n of them new version(s)", "", versions))
        if known := run.count(FileState.KNOWN):
            parts.append(self.tr("%n already there", "", known))
        if refused := run.count(FileState.REFUSED):
            parts.append(self.tr("%n cannot be read", "", refused))
        if waiting := run.count(FileState.WAITING):
            parts.append(self.tr("%n to go", "", waiting))
        if run.passed_over:
            parts.append(self.tr("%n of another kind, not looked at", "", run.passed_over))
        return " · ".join(parts)

    def _columns(self) -> list[Column[Incoming]]:
        return [
            Column(self.tr("File"), lambda f: isolated(f.path.name), 40, tip=lambda f: f.path.name),
            Column(self.tr("State"), lambda f: self._state(f.state), 24, colour=_colour),
            Column(self.tr("Why"), lambda f: error_text(f.error) if f.error else "", tip=_why),
        ]

    def _state(self, state: FileState) -> str:
        return {
            FileState.WAITING: self.tr("… Waiting"),
            FileState.ADDED: self.tr("✓ Added"),
            FileState.NEW_VERSION: self.tr("✓ New version of a text"),
            FileState.KNOWN: self.tr("= Already in the library"),
            FileState.REFUSED: self.tr("! Cannot be read"),
        }[state]

    def _pick(self, file: Incoming | None) -> None:
        self.read.setEnabled(file is not None and file.document_id is not None)
        self.compare.setVisible(file is not None and file.state is FileState.NEW_VERSION)
        self.reason.setText(_why(file) if file is not None else "")
        self.reason.setVisible(bool(self.reason.text()))

    def _document(self) -> UUID | None:
        file = self.table.current()
        return file.document_id if file is not None else None

    def _open(self) -> None:
        if (document_id := self._document()) is not None:
            self.opened.emit(document_id)

    def _compare(self) -> None:
        if (document_id := self._document()) is not None:
            self.compared.emit(document_id)

    def _cancel(self) -> None:
        if self.run is not None:
            self.run.cancel()

    def _keep_confidential(self, wanted: bool) -> None:
        if self.run is not None:
            self.run.keep_confidential(wanted)

    def _go_on(self) -> None:
        if self.run is not None:
            self.run.start()


# What wants attention stands first.
_ORDER = (FileState.REFUSED, FileState.NEW_VERSION, FileState.KNOWN, FileState.ADDED, FileState.WAITING)


def _why(file: Incoming) -> str:
    return error_text(file.error) if file.error is not None else ""


def _colour(file: Incoming) -> str:
    colours = tokens()
    return {
        FileState.REFUSED: colours.bad,
        FileState.WAITING: colours.muted,
        FileState.KNOWN: colours.muted,
    }.get(file.state, colours.text)
