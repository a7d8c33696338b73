"""Keep a proposal of others by hand: who, on which clause, which words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCompleter, QDialog, QLineEdit, QPlainTextEdit, QWidget

from cwgdesk.core.errors import UserError
from cwgdesk.desk.holders import Holder
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.texts.library import find_clause
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row, scaled
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class OnClause:
    """The clause that was chosen when the dialog was opened."""

    clause_id: UUID
    path: str
    text: str


class NewProposalDialog(QDialog):
    """Asks for it all; `typed()` keeps it."""

    def __init__(
        self, parent: QWidget | None, on: OnClause | None, names: Sequence[str], session_id: UUID | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New proposal of others"))
        self._on, self._session_id = on, session_id
        self.clause = QLineEdit(on.path if on else "")
        self.clause.setPlaceholderText(self.tr("e.g. sg 6"))
        self.name = QLineEdit()
        self.name.setCompleter(QCompleter(list(names), self.name))
        holders = (Holder.DELEGATION, Holder.REGIONAL_GROUP)
        self.holder = Choice(self.tr("Proposed by"), [(one, word_for(one)) for one in holders])
        self.symbol = Choice(self.tr("Symbol"), [(one, word_for(one)) for one in Symbol])
        self.symbol.choose(Symbol.MOD)
        self.symbol.chosen.connect(lambda _symbol: self._symbol_chosen())
        self.label = QLineEdit()
        self.words, self.reasons = QPlainTextEdit(on.text if on else ""), QPlainTextEdit()
        for field in (self.words, self.reasons):
            field.setTabChangesFocus(True)
        self.reasons.setMaximumHeight(self.fontMetrics().lineSpacing() * 4)
        self.trouble = label("", "bad", wrap=True)
        self.trouble.hide()
        self._build()
        self._symbol_chosen()
        (self.name if on else self.clause).setFocus()

    def accept(self) -> None:
        """Not without a name and a clause."""
        if not self.name.text().strip() or not self.clause.text().strip():
            self.trouble.setText(self.tr("Say who proposes it, and on which clause."))
            self.trouble.show()
            return
        super().accept()

    def keep(self, ws: Workspace) -> UUID:
        """Keep what was typed; UserError where the clause that was typed is not there."""
        return keep_proposal(ws, self._clause_id(ws), self.symbol.value(), **self._typed())

    def _typed(self) -> dict[str, Any]:
        return {
            "holder_name": self.name.text(),
            "session_id": self._session_id,
            "holder": self.holder.value(),
            "new_text": self.words.toPlainText().strip() if self.words.isEnabled() else "",
            "label": self.label.text().strip() if self.label.isEnabled() else "",
            "reasons": self.reasons.toPlainText().strip(),
        }

    def _clause_id(self, ws: Workspace) -> UUID:
        typed = self.clause.text().strip()
        if self._on is not None and typed == self._on.path:
            return self._on.clause_id
        hits = find_clause(ws, typed)
        if not hits:
            raise UserError(
                "There is no clause “{typed}” in the texts of this workspace.",
                "Type its citation, for example “resolves to instruct the Secretary-General 1”, or “sg 1”.",
                typed=typed,
            )
        return hits[0].clause.id

    def _symbol_chosen(self) -> None:
        symbol, base = self.symbol.value(), self._on.text if self._on else ""
        self.words.setEnabled(symbol in (Symbol.MOD, Symbol.ADD))
        self.label.setEnabled(symbol is Symbol.ADD)
        if symbol is Symbol.ADD and self.words.toPlainText() == base:
            self.words.clear()
        elif symbol is Symbol.MOD and not self.words.toPlainText():
            self.words.setPlainText(base)

    def _build(self) -> None:
        keep = button(self.tr("Keep it"), self.accept, role="primary")
        keep.setDefault(True)
        who = row(boxed(named(self.tr("Name"), self.name)), boxed(named(self.tr("Proposed by"), self.holder)))
        who.setStretch(0, 1)
        what = row(
            boxed(named(self.tr("Symbol"), self.symbol)),
            boxed(named(self.tr("Number of the new clause"), self.label)),
        )
        what.setStretch(0, 1)
        layout = column(
            boxed(who),
            boxed(named(self.tr("Clause"), self.clause)),
            boxed(what),
            boxed(named(self.tr("Proposed text"), self.words)),
            boxed(named(self.tr("Reasons"), self.reasons)),
            self.trouble,
            row(1, button(self.tr("Cancel"), self.reject), keep),
            margins=16,
            spacing=8,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        scaled(self, 620, 520)
