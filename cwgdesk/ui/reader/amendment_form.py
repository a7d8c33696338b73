"""The amendment on a clause, written as clean text; the reader shows the redline while one types."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from cwgdesk.desk.forgetting import Forgettable
from cwgdesk.desk.proposals.amendments import (
    Amendment,
    AmendmentRow,
    Symbol,
    edit_amendment,
    rebase_amendment,
    remove_amendment,
)
from cwgdesk.desk.proposals.hints import hints
from cwgdesk.desk.proposals.redoing import looked_at
from cwgdesk.overviews.clause import ClauseDetail
from cwgdesk.ui.desk.column_fields import ColumnFields
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, LineField, TextField
from cwgdesk.ui.desk.forget_dialog import ask_to_forget, forget_text
from cwgdesk.ui.desk.frames import ConfidentialFrame, PublicFrame
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.workspace.marks import Marked
from cwgdesk.workspace.store import Workspace

_SOON = 30  # milliseconds after a key until the redline follows
_WITHOUT_TEXT = (Symbol.SUP, Symbol.NOC)


class AmendmentForm(QWidget):
    """One amendment of the clause, or the offer to make one.

    Signals: `typing(clause_id, amendment_id, words)` while the proposed text is typed;
    `wanted(symbol)` when the user asks for a new amendment; `wide()` for the side-by-side editor.
    """

    typing = Signal(object, object, str)
    wanted = Signal(object)
    wide = Signal()

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self._detail: ClauseDetail | None = None
        self.found: AmendmentRow | None = None
        self.offered: list[QPushButton] = []  # what a confidential text bars
        self.which = Choice(self.tr("Which proposal"))
        self.which.chosen.connect(self._choose)
        self.symbol = Choice(self.tr("Symbol"), [(s, word_for(s)) for s in Symbol])
        self.symbol.chosen.connect(lambda symbol: self._edit(symbol=symbol))
        self.fields = ColumnFields(desk, Amendment, _save)
        self.fields.elsewhere("label")  # the number of a new clause, and of nothing else
        self.number = LineField(desk, self.fields.title("label"))
        self.text = TextField(desk, self.fields.title("new_text"), lines=6, most=14)
        self.reasons: TextField = self.fields.field("reasons", lines=3)
        self.hints = label("", "warn", wrap=True)
        self.stale = label(
            self.tr("The clause has other words now than this proposal changes."), "bad", wrap=True
        )
        self.redone = label(
            self.tr("Redone on the words of a new version: it goes out when somebody has looked at it."),
            "warn",
            wrap=True,
        )
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._tell_typing)
        self.text.textChanged.connect(self._soon.start)
        self.reasons.textChanged.connect(self._show_hints)
        self._build()

    def show_detail(self, detail: ClauseDetail) -> None:
        """Show the clause's proposals; the one that was shown stays."""
        before = self.found.amendment.id if self.found else None
        self._detail = detail
        rows = {row.amendment.id: row for row in detail.amendments}
        self.which.fill([(key, self._title(found)) for key, found in rows.items()])
        self.which_box.setVisible(len(rows) > 1)
        chosen = before if before in rows else next(reversed(rows), None)
        self.found = rows.get(chosen) if chosen else None
        self.which.choose(chosen)
        self.pages.setCurrentIndex(1 if self.found else 0)
        self.barred.setVisible(detail.document.confidential)
        for made in self.offered:
            made.setEnabled(not detail.document.confidential)
            made.setToolTip(self.barred.text() if detail.document.confidential else "")
        if self.found is not None:
            self._show(self.found)

    def choose(self, amendment_id: UUID) -> None:
        """Show this proposal of the clause."""
        self._choose(amendment_id)

    def focus_text(self) -> None:
        """To the proposed text; to the reasons where there is none to write."""
        if self.found is None:
            return
        target = self.reasons if self.found.amendment.symbol in _WITHOUT_TEXT else self.text
        target.setFocus()
        target.moveCursor(target.textCursor().MoveOperation.End)

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        offer = PublicFrame(self.tr("Propose new wording"))
        self.barred = label(
            self.tr(
                "This text is confidential: its words may never leave, so nothing can be proposed on it."
            ),
            "warn",
            wrap=True,
        )
        offer.add(self.barred)
        for symbol, key in ((Symbol.MOD, "M"), (Symbol.ADD, "A"), (Symbol.SUP, "S"), (Symbol.NOC, "O")):
            made = button(f"{word_for(symbol)}   ({key})", self._wants(symbol))
            made.setStyleSheet("text-align: start;")
            self.offered.append(made)
            offer.add(made)
        frame = PublicFrame(self.tr("Amendment – goes into the contribution"))
        self.which_box = boxed(named(self.tr("Which proposal"), self.which))
        self.number_box = boxed(named(self.fields.title("label"), self.number))
        wide = button(self.tr("Side by side  F7"), self.wide.emit, role="link")
        self.text_box = boxed(
            column(named(self.fields.title("new_text"), self.text), row(1, wide), spacing=2)
        )
        self.rebase = button(
            self.tr("Hold these words against the clause as it reads now"), self._rebase, role="link"
        )
        self.look = button(self.tr("Looked at"), self._looked, sign="check")
        frame.add(self.which_box)
        frame.add(named(self.tr("Symbol"), self.symbol))
        frame.add(self.number_box)
        frame.add(self.text_box)
        frame.add(named(self.fields.title("reasons"), self.reasons))
        for field in self.fields.rest(public=True):
            frame.add(field)
        for part in (self.hints, self.stale, self.rebase, self.redone, self.look):
            frame.add(part)
        more = button(self.tr("New clause after it (A)"), self._wants(Symbol.ADD), role="link")
        self.offered.append(more)
        remove = button(self.tr("Remove"), self._remove, role="link", name=self.tr("Remove amendment"))
        forget = button("", self._forget, role="flat", sign="lock", name=forget_text())
        forget.setToolTip(forget_text())
        frame.add(row(more, 1, forget, remove))
        secret = ConfidentialFrame(self.desk)
        for field in self.fields.rest(public=False):
            secret.add(field)
        page = QWidget()
        self.pages = QStackedLayout(page)
        self.pages.addWidget(boxed(column(offer, 1, margins=4)))
        self.pages.addWidget(boxed(column(frame, secret, 1, margins=4, spacing=12)))
        self.setLayout(column(page))

    def _forget(self) -> None:
        if self.found is not None:
            ask_to_forget(
                self, self.desk, Forgettable.AMENDMENT, self.found.amendment.id, self._title(self.found)
            )

    def _wants(self, symbol: Symbol) -> Callable[[], object]:
        return lambda: self.wanted.emit(symbol)

    def _title(self, found: AmendmentRow) -> str:
        amendment = found.amendment
        return f"{amendment.symbol.value} {amendment.label}".strip()

    # -- showing and changing --------------------------------------------------------------

    def _show(self, found: AmendmentRow) -> None:
        amendment = found.amendment
        key = amendment.id
        self.symbol.choose(amendment.symbol)
        self.number_box.setVisible(amendment.symbol is Symbol.ADD)
        self.text_box.setVisible(amendment.symbol not in _WITHOUT_TEXT)
        self.number.bind(f"amendment/{key}/label", amendment.label,
                         lambda ws, text: edit_amendment(ws, key, label=text.strip()))  # fmt: skip
        self.text.bind(f"amendment/{key}/new_text", amendment.new_text,
                       lambda ws, text: edit_amendment(ws, key, new_text=text))  # fmt: skip
        self.fields.show(amendment)
        self.stale.setVisible(found.is_stale)
        self.rebase.setVisible(found.is_stale)
        self.redone.setVisible(amendment.redone)
        self.look.setVisible(amendment.redone)
        self._show_hints()

    def _show_hints(self) -> None:
        if self.found is None or self._detail is None:
            return
        amendment = self.found.amendment
        base = self._detail.clause.text if amendment.symbol is Symbol.ADD else amendment.base_text
        said = hints(amendment.symbol, base, self.text.text(), self.reasons.text())
        self.hints.setText("\n".join(word_for(hint) for hint in said))
        self.hints.setVisible(bool(said))

    def _tell_typing(self) -> None:
        if self.found is None or self._detail is None:
            return
        self._show_hints()
        self.typing.emit(self._detail.clause.id, self.found.amendment.id, self.text.text())

    def _choose(self, amendment_id: object) -> None:
        if self._detail is None:
            return
        for found in self._detail.amendments:
            if found.amendment.id == amendment_id:
                self.found = found
                self.which.choose(amendment_id)
                self.pages.setCurrentIndex(1)
                self._show(found)

    def _edit(self, symbol: Symbol) -> None:
        if self.found is not None:
            key = self.found.amendment.id
            self.text.commit()
            self.desk.ask(lambda ws: edit_amendment(ws, key, symbol=symbol))

    def _rebase(self) -> None:
        if self.found is not None:
            key = self.found.amendment.id
            self.desk.ask(lambda ws: rebase_amendment(ws, key))

    def _looked(self) -> None:
        if self.found is not None:
            key = self.found.amendment.id
            self.desk.ask(lambda ws: looked_at(ws, key))

    def _remove(self) -> None:
        if self.found is not None:
            key, said = self.found.amendment.id, self.tr("Amendment removed")
            self.desk.ask(lambda ws: remove_amendment(ws, key), lambda _done: self.desk.did.emit(said))


def _save(ws: Workspace, amendment_id: UUID, column: Marked, value: Any) -> None:
    changed: dict[str, Any] = {column.name: value}
    edit_amendment(ws, amendment_id, **changed)
