"""A paper of others, looked at before it is kept: whose it is, and what it proposes clause by clause."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QTableWidget, QTableWidgetItem, QTextEdit, QWidget

from cwgdesk.core.errors import UserError
from cwgdesk.desk.positions import Holder
from cwgdesk.desk.proposals.receiving import (
    ReadPaper,
    Stored,
    known_texts,
    proposals_of,
    read_paper,
    store_received,
)
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.differences import SegmentKind, segments
from cwgdesk.texts.own_call_words import own_call_words
from cwgdesk.texts.received.found import BaseText, FoundProposal, Received
from cwgdesk.ui.clause.segment_looks import segment_looks
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.jobs import Job
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, named, row
from cwgdesk.ui.kit.table import to_read
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.store import Workspace

_KEPT, _SYMBOL, _CLAUSE, _STATE = range(4)
_Known = tuple[dict[UUID, tuple[BaseText, ...]], tuple[CallWord, ...]]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A paper that has been read."""

    paper: ReadPaper
    found: Received


class ReceivedDialog(QDialog):
    """The proposals of one file; ticked ones are kept, C confirms the clause of one that is not sure.

    Signals: `stored(document_id)` when they are on the desk.
    """

    stored = Signal(object)

    def __init__(self, parent: QWidget, desk: DeskContext, path: Path) -> None:
        super().__init__(parent)
        self.desk, self.path = desk, path
        self.seen: _Seen | None = None
        self.confirmed: set[int] = set()
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Another delegation's proposals"))
        self.name = QLineEdit()
        self.holder = Choice(
            self.tr("Proposed by"),
            [(one, word_for(one)) for one in (Holder.DELEGATION, Holder.REGIONAL_GROUP)],
        )
        self.said = label(self.tr("Reading…"), "small", wrap=True)
        self.table = QTableWidget(0, 4)
        self.words = QTextEdit()
        self.doubt = label("", "warn", wrap=True)
        self.confirm = button(self.tr("Confirm the clause (C)"), self.confirm_clause)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.keep = button(self.tr("Keep the ticked ones"), self.store, role="primary")
        self._build(parent)
        self._read()

    # -- reading -------------------------------------------------------------------------

    def _read(self) -> None:
        path = self.path

        def look(known: _Known) -> None:
            texts, own = known

            def read(job: Job) -> _Seen:
                paper = read_paper(path, job, extra_call_words=own)
                return _Seen(paper, proposals_of(paper, texts))

            self._job = self.desk.free.run(read, self._show, self._refused)

        self._job = self.desk.ask(_known, look, self._refused)

    def _refused(self, error: UserError) -> None:
        self._job = None
        self.said.setText(error_text(error))

    def reject(self) -> None:
        """Leave; what is still being read stops."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    # -- showing -------------------------------------------------------------------------

    def _build(self, parent: QWidget) -> None:
        self.name.setAccessibleName(self.tr("Name of the delegation or group"))
        self.name.textChanged.connect(lambda _text: self._tell())
        self.table.setAccessibleName(self.tr("Proposals"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Keep"), self.tr("Symbol"), self.tr("Clause"), self.tr("State")]
        )
        to_read(self.table, stretched=_CLAUSE)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.currentCellChanged.connect(lambda at, *_others: self._show_one(at))
        self.table.itemChanged.connect(lambda _item: self._tell())
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Proposed words"))
        QShortcut(
            QKeySequence("C"), self.table, self.confirm_clause, context=Qt.ShortcutContext.WidgetShortcut
        )
        who = row(
            boxed(named(self.tr("Name of the delegation or group"), self.name)),
            boxed(named(self.tr("Proposed by"), self.holder)),
            spacing=10,
        )
        who.setStretch(0, 1)
        foot = row(self.confirm, 1, self.cancel, self.keep)
        layout = column(who, self.said, self.table, self.doubt, self.words, foot, margins=18, spacing=10)
        layout.setStretch(2, 3)
        layout.setStretch(4, 2)
        self.setLayout(layout)
        self.keep.setDefault(True)
        self.resize(min(900, parent.width() - 60), min(640, parent.height() - 40))
        self._tell()

    def _show(self, seen: _Seen) -> None:
        self._job, self.seen = None, seen
        found = seen.found
        self.name.setText(found.source)
        self.holder.choose(Holder.REGIONAL_GROUP if found.group else Holder.DELEGATION)
        self.said.setText("\n".join(self._remarks(found)))
        self.table.blockSignals(True)
        self.table.setRowCount(len(found.proposals))
        for at, one in enumerate(found.proposals):
            self._fill(at, one)
        self.table.blockSignals(False)
        self.table.selectRow(0)
        self.table.setFocus()
        self._tell()

    def _remarks(self, found: Received) -> list[str]:
        lines = [
            self.tr("%n proposal(s) on %1", "", len(found.proposals)).replace("%1", isolated(found.base.name))
        ]
        if found.stands_on == "…":
            lines.append(self.tr("The paper prints a version or language that the library does not have."))
        elif found.stands_on:
            said = self.tr("The paper stands on %1, which is not the newest text.")
            lines.append(said.replace("%1", isolated(found.stands_on)))
        if found.left:
            said = self.tr("On no clause: %1")
            lines += [said.replace("%1", isolated(words)) for words in found.left]
        return lines

    def _fill(self, at: int, one: FoundProposal) -> None:
        tick = QTableWidgetItem()
        if one.clause is not None:
            tick.setFlags(tick.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            tick.setCheckState(Qt.CheckState.Checked)
        else:
            tick.setFlags(Qt.ItemFlag.ItemIsSelectable)
        clause = isolated(one.path) if one.path else self.tr("on no clause")
        if one.label:
            clause = self.tr("%1, new %2").replace("%1", clause).replace("%2", isolated(one.label))
        if one.holder:
            clause = f"{clause} · {isolated(one.holder)}"
        for place, item in (
            (_KEPT, tick),
            (_SYMBOL, QTableWidgetItem(one.symbol)),
            (_CLAUSE, QTableWidgetItem(clause)),
            (_STATE, QTableWidgetItem(self._state(at, one))),
        ):
            self.table.setItem(at, place, item)

    def _state(self, at: int, one: FoundProposal) -> str:
        if one.clause is None:
            return self.tr("cannot be kept")
        return self.tr("sure") if one.sure or at in self.confirmed else self.tr("to be confirmed")

    def _show_one(self, at: int) -> None:
        self.words.clear()
        one = self._proposal(at)
        self.confirm.setEnabled(one is not None and one.clause is not None and not one.sure)
        self.doubt.setVisible(one is not None and bool(one.others))
        if one is None:
            return
        others = ", ".join(map(isolated, one.others))
        self.doubt.setText(self.tr("It may also be %1.").replace("%1", others))
        cursor = self.words.textCursor()
        looks = segment_looks(tokens())
        for piece in segments(one.base, one.text):
            cursor.insertText(piece.text, looks[piece.kind])
        plain = looks[SegmentKind.KEPT]
        if one.reasons:
            cursor.insertText("\n\n" + self.tr("Reasons: %1").replace("%1", one.reasons), plain)
        cursor.insertText("\n\n" + self.tr("In the paper: %1").replace("%1", one.passage), plain)

    def _proposal(self, at: int) -> FoundProposal | None:
        found = self.seen.found.proposals if self.seen is not None else ()
        return found[at] if 0 <= at < len(found) else None

    # -- deciding ------------------------------------------------------------------------

    def confirm_clause(self) -> None:
        """Say that the marked proposal stands on the right clause, or take that back; then the next one."""
        at = self.table.currentRow()
        one = self._proposal(at)
        if one is None or one.clause is None or one.sure:
            return
        self.confirmed ^= {at}
        self.table.setItem(at, _STATE, QTableWidgetItem(self._state(at, one)))
        if at in self.confirmed and at + 1 < self.table.rowCount():
            self.table.selectRow(at + 1)

    def chosen(self) -> list[int]:
        """The places of the ticked proposals."""
        items = ((at, self.table.item(at, _KEPT)) for at in range(self.table.rowCount()))
        return [at for at, item in items if item is not None and item.checkState() is Qt.CheckState.Checked]

    def store(self) -> None:
        """Keep the paper and the ticked proposals, in one change."""
        seen = self.seen
        if seen is None:
            return
        name, group = self.name.text().strip(), self.holder.value() is Holder.REGIONAL_GROUP
        chosen, confirmed = self.chosen(), frozenset(self.confirmed)
        self.setEnabled(False)

        def keep(ws: Workspace) -> Stored:
            return store_received(
                ws, seen.paper, seen.found, name, group=group, chosen=chosen, confirmed=confirmed
            )

        self.desk.ask(keep, self._kept, self._failed)

    def _kept(self, stored: Stored) -> None:
        self.accept()
        self.desk.did.emit(self.tr("%n proposal(s) kept", "", stored.new))
        self.stored.emit(stored.document_id)

    def _failed(self, error: UserError) -> None:
        self.setEnabled(True)
        self.said.setText(error_text(error))

    def _tell(self) -> None:
        self.keep.setEnabled(self.seen is not None and bool(self.chosen()) and bool(self.name.text().strip()))


def _known(ws: Workspace) -> _Known:
    return known_texts(ws), own_call_words(ws)
