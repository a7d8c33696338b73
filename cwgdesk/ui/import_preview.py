"""What was recognised in files, before anything is stored; kind, number and version can be put right."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from cwgdesk.core.errors import UserError
from cwgdesk.texts.importing import ImportPreview, preview_file, recognise, store_import
from cwgdesk.texts.structure.found import DocumentInfo, DocumentKind
from cwgdesk.ui.context import DeskContext
from cwgdesk.ui.fields import Choice
from cwgdesk.ui.found_words import cleaned_name, left_out_name, warning_text
from cwgdesk.ui.icons import icon
from cwgdesk.ui.jobs import Job
from cwgdesk.ui.labels import document_kind_name
from cwgdesk.ui.messages import error_text
from cwgdesk.ui.pieces import boxed, button, column, isolated, label, named, row
from cwgdesk.ui.theme import tokens
from cwgdesk.ui.words import INTERFACE_LANGUAGES
from cwgdesk.workspace.store import Workspace

_KINDS = frozenset({".docx", ".txt", ".pdf", ".odt", ".doc", ".rtf", ".docm", ".dotx"})
_SHOWN = 300  # clauses listed in the preview


@dataclass
class _File:
    """One file of the import: being read, read, or refused with a reason."""

    path: Path
    job: Job | None = None
    preview: ImportPreview | None = None
    info: DocumentInfo | None = None
    error: UserError | None = None


class ImportDialog(QDialog):
    """The files at the start, what is known of the chosen one beside them.

    Signals: `stored(ids)` when everything that could be read is in the library.
    """

    stored = Signal(list)

    def __init__(self, parent: QWidget, desk: DeskContext, paths: list[Path]) -> None:
        super().__init__(parent)
        self.desk = desk
        self.files = [_File(path) for path in paths]
        self._ids: list[UUID] = []
        self.setWindowTitle(self.tr("Import"))
        self.table = QTableWidget(len(paths), 2)
        self.kind = Choice(self.tr("Type"), [(kind, document_kind_name(kind)) for kind in DocumentKind])
        self.number, self.version, self.title = QLineEdit(), QLineEdit(), QLineEdit()
        self.language = Choice(
            self.tr("Language"), [("", self.tr("not known")), *INTERFACE_LANGUAGES.items()]
        )
        self.known = label("", "warn", wrap=True)
        self.said = label("", "small", wrap=True)
        self.found = label("", "strong")
        self.clauses = QListWidget()
        self.clauses.setAccessibleName(self.tr("Clauses found"))
        self.status = label("", "muted", wrap=True)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.add = button("", self.store, role="primary", name=self.tr("Add to library"))
        self._build()
        self.resize(min(980, parent.width() - 60), min(640, parent.height() - 40))
        for at, file in enumerate(self.files):
            self._look_at(at, file)
        self.table.selectRow(0)
        self._tell()

    # -- reading -------------------------------------------------------------------------

    def _look_at(self, at: int, file: _File) -> None:
        def read(job: Job) -> ImportPreview:
            return preview_file(file.path, job)

        def done(preview: ImportPreview) -> None:
            self.desk.ask(lambda ws: recognise(ws, preview), lambda known: self._read(at, known), refused)

        def refused(error: UserError) -> None:
            file.job, file.error = None, error
            self._show_row(at)

        file.job = self.desk.free.run(read, done, refused)
        self._show_row(at)

    def _read(self, at: int, preview: ImportPreview) -> None:
        file = self.files[at]
        file.job, file.preview, file.info = None, preview, preview.info
        self._show_row(at)

    def _show_row(self, at: int) -> None:
        file = self.files[at]
        if file.error is not None:
            sign, words = "warn", self.tr("Cannot be read")
        elif file.preview is None:
            sign, words = "history", self.tr("Reading…")
        elif file.preview.known_document_id is not None:
            sign, words = "info", self.tr("Already in the library")
        else:
            sign, words = "check", self.tr("%n clause(s)", "", len(file.preview.structure.clauses))
        name, state = QTableWidgetItem(file.path.name), QTableWidgetItem(words)
        name.setIcon(icon(sign, tokens().bad if file.error else None))
        self.table.setItem(at, 0, name)
        self.table.setItem(at, 1, state)
        if self.table.currentRow() == at:
            self._show_file(at)
        self._tell()

    # -- storing -------------------------------------------------------------------------

    def ready(self) -> list[_File]:
        """The files that can be added."""
        return [f for f in self.files if f.preview is not None and f.preview.known_document_id is None]

    def store(self) -> None:
        """Put everything that was read into the library, one change a file."""
        self._take_fields()
        ready = self.ready()
        self.setEnabled(False)
        for file in ready:
            preview, info = file.preview, file.info
            if preview is not None:
                self.desk.ask(_storing(preview, info), self._ids.append, self._failed)
        self.desk.ask(lambda _ws: None, lambda _none: self._stored())

    def reject(self) -> None:
        """Leave; what is still being read stops."""
        for file in self.files:
            if file.job is not None:
                file.job.cancel()
        super().reject()

    def _failed(self, error: UserError) -> None:
        self.desk.store.failed.emit(error)

    def _stored(self) -> None:
        self.accept()
        if self._ids:
            self.desk.did.emit(self.tr("%n text(s) added to the library", "", len(self._ids)))
        self.stored.emit(self._ids)

    # -- showing -------------------------------------------------------------------------

    def _build(self) -> None:
        self.table.setAccessibleName(self.tr("Files"))
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("State")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.currentCellChanged.connect(lambda now, _c, before, _b: self._moved(now, before))
        self.clauses.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clauses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        first = row(
            boxed(named(self.tr("Type"), self.kind)),
            boxed(named(self.tr("Number"), self.number)),
            boxed(named(self.tr("Version"), self.version)),
            boxed(named(self.tr("Language"), self.language)),
            spacing=10,
        )
        self.fields = boxed(column(first, named(self.tr("Title"), self.title), spacing=8))
        self.right = boxed(column(self.known, self.fields, self.found, self.clauses, self.said, spacing=8))
        self.across = QSplitter()
        self.across.addWidget(self.table)
        self.across.addWidget(self.right)
        self.across.setSizes([330, 610])
        self.across.setChildrenCollapsible(False)
        title = label(
            self.tr("This is what was recognised. Nothing is stored before you say so."), "heading", wrap=True
        )
        foot = row(self.status, self.cancel, self.add)
        foot.setStretch(0, 1)
        layout = column(title, self.across, foot, margins=18, spacing=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.add.setDefault(True)

    def _moved(self, now: int, before: int) -> None:
        if 0 <= before < len(self.files):
            self._take_fields(before)
        if now >= 0:
            self._show_file(now)

    def _show_file(self, at: int) -> None:
        file = self.files[at]
        preview, info = file.preview, file.info
        self.fields.setVisible(preview is not None)
        self.found.setVisible(preview is not None)
        self.clauses.setVisible(preview is not None)
        self.known.setVisible(
            bool(file.error or (preview and (preview.known_document_id or preview.work_guess)))
        )
        self.clauses.clear()
        if file.error is not None:
            self.known.setText(error_text(file.error))
            self.said.setText("")
            return
        if preview is None or info is None:
            self.said.setText(self.tr("Reading…"))
            return
        if preview.known_document_id is not None:
            self.known.setText(self.tr("The library has this very file already; it is not added twice."))
        elif preview.work_guess is not None:
            self.known.setText(self.tr("The library has another version of this text; this one joins it."))
        self.kind.choose(info.kind)
        self.number.setText(info.number)
        self.version.setText(info.version)
        self.title.setText(info.title or info.symbol)
        self.title.setCursorPosition(0)
        self.language.choose(info.language)
        clauses = preview.structure.clauses
        self.found.setText(self.tr("%n clause(s) found", "", len(clauses)))
        self.clauses.addItems(
            [f"{isolated(c.path)}   {c.text[:160]}".replace("\n", " ") for c in clauses[:_SHOWN]]
        )
        self.said.setText(self._remarks(preview))

    def _remarks(self, preview: ImportPreview) -> str:
        lines: list[str] = []
        if preview.cleaned:
            cleaned = ", ".join(f"{cleaned_name(what)} ({count})" for what, count in preview.cleaned.items())
            lines.append(self.tr("Cleaned: %1").replace("%1", cleaned))
        left_out = dict.fromkeys(one.what for one in (*preview.raw.left_out, *preview.structure.left_out))
        if left_out:
            lines.append(
                self.tr("Not part of the text: %1").replace("%1", ", ".join(map(left_out_name, left_out)))
            )
        warnings = dict.fromkeys((*preview.raw.warnings, *preview.structure.warnings))
        lines += list(filter(None, map(warning_text, warnings)))[:3]
        return "\n".join(lines)

    def _take_fields(self, at: int | None = None) -> None:
        """Keep what the user has put right."""
        at = self.table.currentRow() if at is None else at
        file = self.files[at] if 0 <= at < len(self.files) else None
        if file is None or file.info is None or not self.fields.isVisibleTo(self):
            return
        title = self.title.text().strip()
        file.info = replace(
            file.info,
            kind=self.kind.value(),
            number=self.number.text().strip(),
            version=self.version.text().strip(),
            title=title if title != file.info.symbol else file.info.title,
            language=self.language.value(),
        )

    def _tell(self) -> None:
        reading = sum(f.job is not None for f in self.files)
        failed = sum(f.error is not None for f in self.files)
        ready = len(self.ready())
        parts = [self.tr("%n file(s) still being read", "", reading)] if reading else []
        if failed:
            parts.append(self.tr("%n file(s) cannot be read and stay out", "", failed))
        self.status.setText(" · ".join(parts))
        self.add.setText(self.tr("Add %n text(s)", "", ready))
        self.add.setAccessibleName(self.add.text())
        self.add.setEnabled(ready > 0 and not reading)
        if self.add.isEnabled() and not self.add.hasFocus():
            self.add.setFocus()


def readable_files(paths: Iterable[Path]) -> list[Path]:
    """The files themselves, and in folders those of a kind that can be read, by name."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = (p for p in path.rglob("*") if p.is_file() and p.suffix.casefold() in _KINDS)
            found += sorted(p for p in inside if not p.name.startswith((".", "~$")))
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def _storing(preview: ImportPreview, info: DocumentInfo | None) -> Callable[[Workspace], UUID]:
    return lambda ws: store_import(ws, preview, info=info)
