"""The library: every text there is, and the way in for new ones."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QStackedLayout, QTabWidget, QWidget

from cwgdesk.core.files.atomic import write_atomically
from cwgdesk.core.files.file_names import safe_name
from cwgdesk.core.looked_for import LookedFor
from cwgdesk.desk.forgetting import Forgettable
from cwgdesk.overviews.again import Again, library_again
from cwgdesk.overviews.library import LibraryRow, library_rows
from cwgdesk.overviews.touched import ON_CLAUSES, TEXTS, Touched
from cwgdesk.texts.library import DocumentRow, edit_document, original, remove_document
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.desk_view import DeskView
from cwgdesk.ui.desk.fields import Choice, LineField
from cwgdesk.ui.desk.forget_dialog import ask_to_forget
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.pieces import EmptyState, boxed, button, column, label, named, row
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.library.cited_panel import CitedPanel
from cwgdesk.ui.library.folder_panel import FolderPanel
from cwgdesk.ui.library.folder_run import FolderRun
from cwgdesk.ui.library.import_preview import ImportDialog, readable_files
from cwgdesk.ui.library.received_preview import ReceivedDialog
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.found_words import left_out_name, warning_text
from cwgdesk.ui.words.said import confidential_text
from cwgdesk.ui.words.times import moment_text

_TEXTS, _CITED, _IMPORT = range(3)
_LOOK_FIRST = 12  # files that are looked at before they are stored; more of them come in by themselves


class LibraryView(DeskView):
    """Table with filters; below it what is to be said of the chosen text."""

    watches = TEXTS | ON_CLAUSES

    def __init__(self, desk: DeskContext) -> None:
        super().__init__(desk)
        self.rows: list[LibraryRow] = []
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name, number, symbol"))
        self.filter.setAccessibleName(self.tr("Filter by name, number, symbol"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _text: self._show_rows())
        self.kind = Choice(self.tr("Type"), [(None, self.tr("All types")), *kinds()])
        self.kind.chosen.connect(lambda _kind: self._show_rows())
        self.language = Choice(self.tr("Language"))
        self.language.chosen.connect(lambda _code: self._show_rows())
        self.table: RowsTable[LibraryRow] = RowsTable(
            self.tr("Documents"), self._columns(), lambda row: row.found.document.id
        )
        self.table.picked.connect(self._show_one)
        self.table.opened.connect(lambda _row: self.open())
        self.name = LineField(desk, self.tr("Name in this workspace"))
        self.type = Choice(self.tr("Type"), kinds())
        self.type.chosen.connect(self._edit)
        self.confidential = QCheckBox(self.tr("Confidential: only to be read, never quoted or exported"))
        self.said = label("", "small", wrap=True)
        self.cited, self.incoming = CitedPanel(desk), FolderPanel()
        self.tabs = QTabWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self.table)

    def actions(self) -> Sequence[Act]:  # type: ignore[override]
        """What can be done here."""
        act = partial(Act, menu=Menu.FILE, group="import")
        return (
            act("library.import", self.tr("Import files…"), self.ask_files, keys="Ctrl+I", sign="import"),
            act("library.folder", self.tr("Import a folder…"), self.ask_folder),
            Act("library.cited", self.tr("Cited, not in the library"), self.show_cited, Menu.TOOLS,
                group="versions"),
            act("library.original", self.tr("Save the original file as…"), self.save_original, here=True,
                can=lambda: self.chosen is not None),
            Act("library.remove", self.tr("Remove from library"), self.remove, Menu.EDIT, "Del",
                within=(self.table,), group="library", here=True, can=lambda: self.chosen is not None),
        )  # fmt: skip

    @property
    def chosen(self) -> DocumentRow | None:
        """The text that is marked in the table."""
        current = self.table.current()
        return current.found if current is not None else None

    def load(self) -> None:
        """Read the library; not while a long import is watched, which changes it all the time."""
        if self.tabs.currentIndex() == _IMPORT:
            self._stale = self._everything = True
            return
        self.ask(library_rows, self._read)

    def load_touched(self, touched: Touched) -> None:
        """Count again what stands on the texts that were touched."""
        if self.tabs.currentIndex() == _IMPORT:
            self._stale = self._everything = True
            return
        self.ask(lambda ws: library_again(ws, touched), self._read_again)

    def open(self) -> None:
        """Read the chosen text."""
        if self.chosen is not None:
            self.desk.goto_clause.emit(self.chosen.document.id, None)

    def remove(self) -> None:
        """Take the chosen text out; Undo brings it back, notes and all."""
        if self.chosen is None:
            return
        document_id, said = self.chosen.document.id, self.tr("Removed from the library")
        self.ask(lambda ws: remove_document(ws, document_id), lambda _done: self.desk.did.emit(said))

    def can_forget(self) -> bool:
        """Is there a text to forget?"""
        return self.chosen is not None

    def forget(self) -> None:
        """Erase the chosen text, its file and what stands on it, if the user says so."""
        if self.chosen is not None:
            document = self.chosen.document
            ask_to_forget(self, self.desk, Forgettable.DOCUMENT, document.id, document.name)

    # -- bringing texts in -----------------------------------------------------------------

    def ask_files(self) -> None:
        """Let the user choose files."""
        kinds_ = self.tr("Texts (*.docx *.txt *.pdf *.odt *.doc *.rtf)") + ";;" + self.tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import files"), "", kinds_)
        self.import_paths([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"))
        if name:
            self.import_paths([Path(name)])

    def import_paths(self, paths: list[Path]) -> None:
        """Look at these files and folders before anything is stored."""
        files, passed_over = readable_files(paths)
        if not files:
            if paths:
                self.desk.said.emit(self.tr("There is nothing to read in there."))
            return
        if len(files) > _LOOK_FIRST or any(path.is_dir() for path in paths):
            self._watch(FolderRun(self.desk, files, passed_over)).start()
            self.tabs.setCurrentIndex(_IMPORT)
            return
        self.dialog = ImportDialog(self.window(), self.desk, files)
        self.dialog.stored.connect(self._stored)
        self.dialog.received.connect(self.receive)
        self.dialog.open()

    def receive(self, path: Path) -> None:
        """Look at what a file proposes for others, before any of it is kept."""
        self.theirs = ReceivedDialog(self.window(), self.desk, path)
        self.theirs.open()

    def show_cited(self) -> None:
        """What the texts cite and the library does not have."""
        self.desk.goto_view.emit("library")
        self.tabs.setCurrentIndex(_CITED)

    def save_original(self) -> None:
        """The file as it came, byte for byte."""
        if self.chosen is None:
            return
        document = self.chosen.document
        came_as = Path(document.file_name)  # from a system that may take other names
        proposed = safe_name(came_as.stem, came_as.suffix)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the original file"), proposed)
        if name:
            said = self.tr("Saved as %1")
            self.ask(
                lambda ws: write_atomically(Path(name), original(ws, document.id)),
                lambda written: self.desk.said.emit(said.replace("%1", written.name)),
            )

    # -- inside --------------------------------------------------------------------------

    def _build(self) -> None:
        bring = self.writing(button(self.tr("Import files…"), self.ask_files, role="primary", sign="import"))
        folder = self.writing(button(self.tr("Import a folder…"), self.ask_folder))
        title = row(label(self.tr("Library"), "title"), 1, folder, bring, spacing=10)
        self.filter.setFixedWidth(340)
        filters = row(self.filter, self.kind, self.language, 1, spacing=10)
        hint = label(self.tr("You can also drop files or folders anywhere in this window."), "small")
        about = row(boxed(named(self.tr("Name in this workspace"), self.name)),
                    boxed(named(self.tr("Type"), self.type)), spacing=12)  # fmt: skip
        about.setStretch(0, 1)
        self.confidential.clicked.connect(self._keep_confidential)
        read = button(self.tr("Read it"), self.open, sign="reader")
        remove = self.writing(button(self.tr("Remove from library"), self.remove, role="link"))
        self.card = boxed(
            column(about, self.confidential, self.said, row(read, 1, remove), margins=12, spacing=10), "card"
        )
        self.table.setMinimumHeight(self.fontMetrics().lineSpacing() * 7)
        # In a low window, or with large letters, all of it scrolls: nothing is pressed together.
        full = Scrolled(boxed(column(filters, self.table, self.card, hint, spacing=10)))
        empty = EmptyState(
            "library",
            self.tr("No texts yet"),
            self.tr("Drop a resolution or a report here: Word, PDF, ODT or plain text. You see what was "
                    "recognised before anything is stored."),
            (self.tr("Import files…"), self.ask_files),
            (self.tr("Import a folder…"), self.ask_folder),
        )  # fmt: skip
        self.writing(empty.main)
        self.writing(empty.other)
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(empty)
        self.pages.addWidget(full)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Library"))
        self.tabs.tabBar().setAccessibleName(self.tr("Library"))
        self.tabs.addTab(page, self.tr("Texts"))
        self.tabs.addTab(self.cited, self.tr("Cited, not here"))
        self.tabs.addTab(self.incoming, self.tr("Import"))
        self.setLayout(column(title, self.tabs, margins=16, spacing=12))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _at: self.refresh())
        self.cited.counted.connect(self._name_cited)
        self.incoming.opened.connect(lambda document_id: self.desk.goto_clause.emit(document_id, None))
        self.incoming.compared.connect(self._compare)
        self.incoming.closed.connect(self._close_import)
        self.tabs.setTabVisible(_IMPORT, False)
        for run in self.desk.findChildren(FolderRun):  # begun in a window that is gone
            self._watch(run)

    def _watch(self, run: FolderRun) -> FolderRun:
        self.incoming.show_run(run)
        self.tabs.setTabVisible(_IMPORT, True)
        return run

    def _close_import(self) -> None:
        for run in self.desk.findChildren(FolderRun):
            if not run.running:
                run.deleteLater()
        self.tabs.setTabVisible(_IMPORT, False)
        self.tabs.setCurrentIndex(_TEXTS)

    def _name_cited(self, missing: int) -> None:
        title = self.tr("Cited, not here")
        self.tabs.setTabText(_CITED, f"{title} ({missing})" if missing else title)

    def _compare(self, document_id: UUID) -> None:
        self.desk.goto_thing.emit("versions", document_id)

    def _columns(self) -> list[Column[LibraryRow]]:
        def number(count: int) -> str:
            return str(count) if count else "–"

        return [
            Column(self.tr("Name"), _marked_name, tip=lambda r: r.found.document.title),
            Column(self.tr("Type"), lambda r: word_for(r.found.document.kind), 13),
            Column(self.tr("Version"), lambda r: r.found.document.version_name or "–", 14),
            Column(self.tr("Clauses"), lambda r: str(r.found.clauses), 8),
            Column(self.tr("Amended"), lambda r: number(r.counts.amendments), 9),
            Column(
                self.tr("Positions"), lambda r: "" if self.desk.projecting else number(r.counts.positions), 9
            ),
            Column(self.tr("Notes"), lambda r: "" if self.desk.projecting else number(r.counts.notes), 7),
            Column(self.tr("Language"), lambda r: r.found.document.language.upper() or "–", 9),
        ]

    def _read(self, rows: list[LibraryRow]) -> None:
        self.rows = rows
        codes = sorted({entry.found.document.language for entry in rows} - {""})
        self.language.fill([("", self.tr("All languages")), *((code, code.upper()) for code in codes)])
        self.pages.setCurrentIndex(1 if rows else 0)
        self._show_rows()

    def _read_again(self, again: Again[LibraryRow] | None) -> None:
        if again is None:
            self.load()
        elif again.ids:
            self.rows = again.put_into(self.rows, lambda row: row.found.document.id, _shelf)
            self._show_rows()

    def _show_rows(self) -> None:
        wanted = LookedFor(self.filter.text())
        kind, code = self.kind.value(), self.language.value()
        self.table.show_rows([
            entry
            for entry in self.rows
            if not (self.desk.projecting and entry.found.document.confidential)
            and (kind is None or entry.found.document.kind is kind)
            and (not code or entry.found.document.language == code)
            and wanted.is_in(_words(entry.found))
        ])  # fmt: skip

    def _show_one(self, entry: LibraryRow | None) -> None:
        self.card.setVisible(entry is not None)
        if entry is None:
            return
        document = entry.found.document
        document_id = document.id
        self.name.bind(f"document/{document_id}/name", document.name,
                       lambda ws, text: edit_document(ws, document_id, name=text))  # fmt: skip
        self.type.choose(document.kind)
        self.confidential.setChecked(document.confidential)
        lines = [
            self.tr("%1, imported %2")
            .replace("%1", document.file_name)
            .replace("%2", moment_text(document.imported_at))
        ]
        if document.left_out:
            what = ", ".join(dict.fromkeys(left_out_name(str(one["what"])) for one in document.left_out))
            lines.append(self.tr("Not part of the text: %1").replace("%1", what))
        lines += list(filter(None, map(warning_text, document.warnings)))[:3]
        self.said.setText("\n".join(lines))

    def _keep_confidential(self, wanted: bool) -> None:
        if self.chosen is not None:
            document_id = self.chosen.document.id
            self.ask(lambda ws: edit_document(ws, document_id, confidential=wanted))

    def _edit(self, kind: DocumentKind) -> None:
        if self.chosen is not None:
            document_id = self.chosen.document.id
            self.ask(lambda ws: edit_document(ws, document_id, kind=kind))

    def _stored(self, ids: list[UUID]) -> None:
        compared = self.dialog.compared()
        if compared is not None:
            self._compare(compared)
        elif len(ids) == 1:
            self.desk.goto_clause.emit(ids[0], None)


def _shelf(row: LibraryRow) -> tuple[str, str, int, datetime]:
    """The order of `documents`."""
    work, document = row.found.work, row.found.document
    return work.title, str(work.id), document.order, document.imported_at


def kinds() -> list[tuple[object, str]]:
    """The kinds of texts with their words."""
    return [(kind, word_for(kind)) for kind in DocumentKind]


def _words(found: DocumentRow) -> str:
    document, work = found.document, found.work
    return f"{document.name} {document.title} {document.symbol} {document.file_name} {work.number}"


def _marked_name(entry: LibraryRow) -> str:
    document = entry.found.document
    return f"{confidential_text()} · {document.name}" if document.confidential else document.name
