"""What was recognised in files, before anything is stored; kind, number and version can be put right."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from cwgdesk.core.errors import UserError
from cwgdesk.desk.proposals.receiving import names_known
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.importing import ImportPreview, preview_file, recognise, store_import
from cwgdesk.texts.library import documents
from cwgdesk.texts.own_call_words import own_call_words
from cwgdesk.texts.reading.common.raw import Lines
from cwgdesk.texts.reading.common.refusals import is_scan
from cwgdesk.texts.reading.scans import recogniser
from cwgdesk.texts.structure.found import DocumentInfo, DocumentKind, FoundClause
from cwgdesk.texts.structure.split_doubts import DOUBTFUL, doubts_of
from cwgdesk.ui.clause.clause_text import state_shown
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.jobs import Job
from cwgdesk.ui.kit.icons import icon
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, named, row
from cwgdesk.ui.kit.table import to_read
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.found_words import cleaned_name, left_out_name, warning_text
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.store import Workspace

_KINDS = frozenset({".docx", ".txt", ".pdf", ".odt", ".doc", ".rtf", ".docm", ".dotx"})
_SHOWN = 300  # clauses listed in the preview


@dataclass(frozen=True, slots=True)
class Known:
    """A work the library has: its title, and whether it has a version in the same language."""

    title: str
    same_language: bool


@dataclass
class _File:
    """One file of the import: being read, read, or refused with a reason."""

    path: Path
    job: Job | None = None
    preview: ImportPreview | None = None
    info: DocumentInfo | None = None
    error: UserError | None = None
    work: Known | None = None  # the work in the library it seems to belong to
    apart: bool = False  # it is a text of its own all the same
    compare: bool = True  # then compare it with the version before
    confidential: bool = False  # to be read only: never quoted, never in an export
    ocr: bool = False  # a scan that is to be read by machine
    lines: Lines = Lines.AUTO  # what its lines are taken for
    document_id: UUID | None = None  # once it is stored
    proposes: bool = False  # it names a resolution that the library has


class ImportDialog(QDialog):
    """The files at the start, what is known of the chosen one beside them.

    Signals: `stored(ids)` when everything that could be read is in the library, `received(path)` when one
    file is to be read as another delegation's proposals instead.
    """

    stored = Signal(list)
    received = Signal(object)

    def __init__(self, parent: QWidget, desk: DeskContext, paths: list[Path]) -> None:
        super().__init__(parent)
        self.desk = desk
        self.files = [_File(path) for path in paths]
        self._ids: list[UUID] = []
        self.setWindowTitle(self.tr("Import"))
        self.table = QTableWidget(len(paths), 2)
        self.kind = Choice(self.tr("Type"), [(kind, word_for(kind)) for kind in DocumentKind])
        self.number, self.version, self.title = QLineEdit(), QLineEdit(), QLineEdit()
        self.language = Choice(
            self.tr("Language"), [("", self.tr("not known")), *INTERFACE_LANGUAGES.items()]
        )
        self.known = label("", "warn", wrap=True)
        self.joins = Choice(self.tr("Belongs to"))
        self.joins.chosen.connect(self._join)
        self.compare = QCheckBox(self.tr("Then compare the two and carry the notes over"))
        self.compare.toggled.connect(self._want_compare)
        self.confidential = QCheckBox(self.tr("Confidential: only to be read, never quoted or exported"))
        self.machine = button(self.tr("Read the scan by machine"), self.read_by_machine)
        self.machine.hide()
        self.theirs = button(self.tr("Read it as another delegation's proposals…"), self.receive)
        self.theirs.hide()
        self.said = label("", "small", wrap=True)
        self.doubt = label("", "warn", wrap=True)
        self.lines = Choice(
            self.tr("Lines of the file"),
            [
                (Lines.AUTO, self.tr("as they look")),
                (Lines.JOINED, self.tr("joined into paragraphs")),
                (Lines.APART, self.tr("each a paragraph of its own")),
            ],
        )
        self.lines.chosen.connect(self._take_lines)
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
        def read_with(own: tuple[CallWord, ...]) -> None:
            def read(job: Job) -> ImportPreview:
                return preview_file(file.path, job, extra_call_words=own, ocr=file.ocr, lines=file.lines)

            if not asked.stopped:
                file.job = self.desk.free.run(read, done, refused)

        def done(preview: ImportPreview) -> None:
            self.desk.ask(lambda ws: _recognised(ws, preview), lambda found: self._read(at, *found), refused)

        def refused(error: UserError) -> None:
            file.job, file.error = None, error
            self._show_row(at)

        file.job = asked = self.desk.ask(own_call_words, read_with)
        self._show_row(at)

    def read_by_machine(self) -> None:
        """Read the marked scan once more, with text recognition."""
        at = self.table.currentRow()
        file = self.files[at]
        file.ocr, file.error = True, None
        self._look_at(at, file)

    def receive(self) -> None:
        """Leave this window for the proposals of the marked file."""
        path = self.files[self.table.currentRow()].path
        self.reject()
        self.received.emit(path)

    def _read(self, at: int, preview: ImportPreview, work: Known | None, proposes: bool) -> None:
        file = self.files[at]
        file.job, file.preview, file.info, file.work = None, preview, preview.info, work
        file.proposes = proposes
        self._show_row(at)

    def _show_row(self, at: int) -> None:
        file = self.files[at]
        if file.error is not None:
            sign, words = "warn", self.tr("Cannot be read")
        elif file.preview is None:
            sign, words = "history", self.tr("Reading…")
        elif file.preview.known_document_id is not None:
            sign, words = "info", self.tr("Already in the library")
        elif self._twin(at) is not None:
            sign, words = "info", self.tr("Twice in this list")
        elif doubts_of(file.preview.structure):
            words = self.tr("%n clause(s), doubtful", "", len(file.preview.structure.clauses))
            sign = "warn"
        else:
            sign, words = "check", self.tr("%n clause(s)", "", len(file.preview.structure.clauses))
        name, state = QTableWidgetItem(file.path.name), QTableWidgetItem(words)
        name.setIcon(icon(sign, tokens().bad if file.error else None))
        self.table.setItem(at, 0, name)
        self.table.setItem(at, 1, state)
        if self.table.currentRow() == at:
            self._show_file(at)
        self._tell()
        for later in range(at + 1, len(self.files)):  # they are read side by side: the later one may be first
            if self._twin(later) is self.files[at] and file.preview is not None:
                self._show_row(later)

    # -- storing -------------------------------------------------------------------------

    def ready(self) -> list[_File]:
        """The files that can be added."""
        return [
            f
            for at, f in enumerate(self.files)
            if f.preview is not None and f.preview.known_document_id is None and self._twin(at) is None
        ]

    def _twin(self, at: int) -> _File | None:
        """An earlier file of the list with the very same content."""
        mine = self.files[at].preview
        before = self.files[:at] if mine is not None else []
        return next((f for f in before if f.preview is not None and mine is not None
                     and f.preview.sha256 == mine.sha256), None)  # fmt: skip

    def store(self) -> None:
        """Put everything that was read into the library, one change a file."""
        self._take_fields()
        ready = self.ready()
        self.setEnabled(False)
        for file in ready:
            preview, info = file.preview, file.info
            if preview is not None:
                storing = _storing(preview, info, new_work=file.apart, confidential=file.confidential)
                self.desk.ask(storing, lambda key, file=file: self._kept(file, key), self._failed)
        self.desk.ask(lambda _ws: None, lambda _none: self._stored())

    def reject(self) -> None:
        """Leave; what is still being read stops."""
        for file in self.files:
            if file.job is not None:
                file.job.cancel()
        super().reject()

    def compared(self) -> UUID | None:
        """The document that the user wants to compare with the version before it, once it is stored."""
        wanted = [f for f in self.files if f.work is not None and f.compare and not f.apart]
        return next((f.document_id for f in wanted if f.document_id is not None), None)

    def _kept(self, file: _File, document_id: UUID) -> None:
        file.document_id = document_id
        self._ids.append(document_id)

    def _failed(self, error: UserError) -> None:
        self.desk.store.failed.emit(error)

    def _stored(self) -> None:
        self.accept()
        if self._ids:
            # One undo takes back one file: a button beside "8 texts added" would promise more.
            tell = self.desk.did if len(self._ids) == 1 else self.desk.said
            tell.emit(self.tr("%n text(s) added to the library", "", len(self._ids)))
        self.stored.emit(self._ids)

    # -- showing -------------------------------------------------------------------------

    def _build(self) -> None:
        self.table.setAccessibleName(self.tr("Files"))
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("State")])
        to_read(self.table, stretched=0)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
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
        self.fields = boxed(column(first, named(self.tr("Title"), self.title), self.confidential, spacing=8))
        self.joins.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.joins.setMinimumContentsLength(26)
        self.joined = boxed(row(self.joins, self.compare, 1, spacing=10))
        self.doubted = boxed(column(self.doubt, named(self.tr("Lines of the file"), self.lines), spacing=4))
        shown = (
            self.known,
            self.machine,
            self.theirs,
            self.joined,
            self.fields,
            self.found,
            self.doubted,
            self.clauses,
        )
        self.right = boxed(column(*shown, self.said, spacing=8))
        beginning = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self.known.setAlignment(beginning)  # a refusal stands alone there
        self.right.setContentsMargins(10, 0, 2, 0)
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
        twin = self._twin(at)
        known = twin is not None or (preview is not None and preview.known_document_id is not None)
        self.known.setVisible(bool(file.error or file.work or known))
        self.clauses.clear()
        self._show_work(file)
        scan = file.error is not None and is_scan(file.error)
        self.machine.setVisible(scan and not file.ocr and recogniser() is not None)
        self.theirs.setVisible(file.proposes)
        self._show_doubts(file)
        if file.error is not None:
            self.known.setText(error_text(file.error))
            self.said.setText("")
            return
        if preview is None or info is None:
            self.said.setText(self.tr("Reading…"))
            return
        if preview.known_document_id is not None:
            self.known.setText(self.tr("The library has this very file already; it is not added twice."))
        elif twin is not None:
            same = self.tr("“%1” in this list is the very same file; it is added once.")
            self.known.setText(same.replace("%1", isolated(twin.path.name)))
        elif file.work is not None:
            self.known.setText(_what_it_is(file.work))
        self.kind.choose(info.kind)
        self.number.setText(info.number)
        self.version.setText(info.version)
        self.title.setText(info.title or info.symbol)
        self.title.setCursorPosition(0)
        self.language.choose(info.language)
        self.confidential.setChecked(file.confidential)
        clauses = preview.structure.clauses
        self.found.setText(self.tr("%n clause(s) found", "", len(clauses)))
        self.clauses.addItems([_told(clause) for clause in clauses[:_SHOWN]])
        self.said.setText(self._remarks(preview))

    def _show_work(self, file: _File) -> None:
        """Offer to join the work it seems to belong to, and to compare the two afterwards."""
        offered = file.work is not None and file.preview is not None
        known = file.preview is not None and file.preview.known_document_id is not None
        self.joined.setVisible(offered and not known)
        if file.work is not None:
            self.joins.fill([(False, file.work.title), (True, self.tr("A text of its own"))])
            self.joins.choose(file.apart)
            self.compare.blockSignals(True)
            self.compare.setChecked(file.compare)
            self.compare.blockSignals(False)
            self.compare.setEnabled(not file.apart)

    def _show_doubts(self, file: _File) -> None:
        """Say where the clauses found do not fit the text, and offer the other reading of its lines."""
        doubts = doubts_of(file.preview.structure) if file.preview is not None else ()
        self.doubt.setText("\n".join(dict.fromkeys(map(warning_text, doubts))))
        self.doubt.setVisible(bool(doubts))
        self.doubted.setVisible(bool(doubts) or file.lines is not Lines.AUTO)
        self.lines.choose(file.lines)

    def _take_lines(self, lines: Lines) -> None:
        """Read the file again, its lines taken otherwise."""
        at = self.table.currentRow()
        file = self.files[at]
        if lines is not file.lines and file.job is None:
            file.lines, file.preview, file.error = lines, None, None
            self._look_at(at, file)

    def _join(self, apart: bool) -> None:
        file = self.files[self.table.currentRow()]
        file.apart = apart
        self.compare.setEnabled(not apart)

    def _want_compare(self, wanted: bool) -> None:
        self.files[self.table.currentRow()].compare = wanted

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
        told = (warning for warning in warnings if not warning.startswith(DOUBTFUL))
        lines += list(filter(None, map(warning_text, told)))[:3]
        return "\n".join(lines)

    def _take_fields(self, at: int | None = None) -> None:
        """Keep what the user has put right."""
        at = self.table.currentRow() if at is None else at
        file = self.files[at] if 0 <= at < len(self.files) else None
        if file is None or file.info is None or not self.fields.isVisibleTo(self):
            return
        file.confidential = self.confidential.isChecked()
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


def readable_files(paths: Iterable[Path]) -> tuple[list[Path], int]:
    """The files themselves, and in folders those of a kind that can be read, by name.

    How many files of folders are of another kind stands beside; what the system and Word hide is not counted.
    """
    found: list[Path] = []
    passed_over = 0
    for path in paths:
        if path.is_dir():
            shown = [p for p in path.rglob("*") if p.is_file() and not p.name.startswith((".", "~$"))]
            inside = sorted(p for p in shown if p.suffix.casefold() in _KINDS)
            passed_over += len(shown) - len(inside)
            found += inside
        else:
            found.append(path)
    return list(dict.fromkeys(found)), passed_over


def _recognised(ws: Workspace, preview: ImportPreview) -> tuple[ImportPreview, Known | None, bool]:
    known = recognise(ws, preview)
    there = [found for found in documents(ws) if found.work.id == known.work_guess]
    proposes = names_known(ws, preview)
    if not there:
        return known, None, proposes
    same = any(found.document.language == preview.info.language for found in there)
    return known, Known(there[0].work.title, same), proposes


def _told(clause: FoundClause) -> str:
    """Citation, what the text says of the clause, its words: each runs in its own direction."""
    doubt = "?" if clause.doubt else ""
    said = " ".join(part for part in (doubt, state_shown(clause), clause.symbol) if part)
    parts = (clause.path, said, clause.text[:160].replace("\n", " "))
    return "   ".join(isolated(part) for part in parts if part)


def _what_it_is(work: Known) -> str:
    if work.same_language:
        said = QCoreApplication.translate("Import", "This is another version of %1, which you have.")
    else:
        said = QCoreApplication.translate("Import", "This is %1 in another language.")
    return said.replace("%1", isolated(work.title))


def _storing(
    preview: ImportPreview, info: DocumentInfo | None, *, new_work: bool, confidential: bool
) -> Callable[[Workspace], UUID]:
    return lambda ws: store_import(ws, preview, info=info, new_work=new_work, confidential=confidential)
