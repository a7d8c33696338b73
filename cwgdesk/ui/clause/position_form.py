"""The form of a position: its way to clearance, the public words, and apart the confidential ones."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from cwgdesk.desk import clearance as steps
from cwgdesk.desk.positions import (
    Clearance,
    Holder,
    Position,
    PositionRow,
    Stance,
    edit_confidential,
    edit_public,
)
from cwgdesk.desk.sessions import Session
from cwgdesk.ui.desk.column_fields import ColumnFields
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, LineField, TextField
from cwgdesk.ui.desk.frames import ConfidentialFrame, PublicFrame
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row
from cwgdesk.ui.kit.tokens import zoom
from cwgdesk.ui.words.enum_words import glyph_for, word_for
from cwgdesk.ui.words.times import day
from cwgdesk.workspace.marks import Marked
from cwgdesk.workspace.store import Workspace

_LARGE = 150  # per cent of text size from which only the present step has room


class ClearanceSteps(QWidget):
    """Where the statement stands on its way, and the next steps.

    Signals: `asked(step, who)`: "review", "clear", "deliver" or "reopen", and by or from whom.
    """

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.marks = {step: label(role="muted") for step in Clearance}
        self.told = label("", "small", wrap=True)
        self.who = QLineEdit()
        self.who.setAccessibleName(self.tr("By whom"))
        self.who.setPlaceholderText(self.tr("By whom: ministry, director…"))
        self.review = self._step(self.tr("Submit for review"), "review")
        self.clear = self._step(self.tr("Mark as cleared"), "clear", "primary")
        self.deliver = self._step(self.tr("Mark as delivered"), "deliver", "primary")
        self.reopen = self._step(self.tr("Back to draft"), "reopen")
        self.arrows = arrows = [label("→" if self.isLeftToRight() else "←", "muted") for _ in range(3)]
        line: list[QLabel] = []
        for at, mark in enumerate(self.marks.values()):
            line += [mark, *arrows[at : at + 1]]
        buttons = row(self.review, self.clear, self.deliver, self.reopen, 1)
        for unasked in (self.review, self.clear, self.deliver, self.reopen):
            unasked.hide()  # all four never show together: they would take the table's room
        self.setLayout(column(row(*line, 1, spacing=6), self.told, self.who, buttons, spacing=6))

    def show_row(self, found: PositionRow) -> None:
        """Show how far a position is."""
        position, now = found.position, found.position.clearance
        for step, mark in self.marks.items():
            mark.setText(f"{glyph_for(step)} {word_for(step)}")
            mark.setVisible(step is now or zoom() < _LARGE)
            mark.setProperty("role", "strong" if step is now else "muted")
            mark.style().polish(mark)
        for arrow in self.arrows:
            arrow.setVisible(zoom() < _LARGE)
        open_, cleared = now in (Clearance.DRAFT, Clearance.IN_REVIEW), now is Clearance.CLEARED
        self.who.setVisible(open_)
        self.review.setVisible(now is Clearance.DRAFT)
        self.clear.setVisible(open_)
        self.deliver.setVisible(cleared)
        self.reopen.setVisible(now is not Clearance.DRAFT)
        ready = bool(position.statement.strip())
        for step in (self.review, self.clear):
            step.setEnabled(ready)
        self.told.setText(self._telling(found))

    def _telling(self, found: PositionRow) -> str:
        position = found.position
        if not position.statement.strip():
            return self.tr("A public statement is needed before it can be cleared.")
        if position.clearance is Clearance.IN_REVIEW:
            return self._filled(self.tr("Waiting for %1 since %2"), position.reviewer or "–", position.since)
        if position.clearance is Clearance.CLEARED:
            return self._filled(self.tr("Cleared by %1 on %2"), position.cleared_by, position.cleared_at)
        if position.clearance is Clearance.DELIVERED:
            return self._filled(
                self.tr("Cleared by %1, delivered on %2"), position.cleared_by, position.delivered_at
            )
        return self.tr("Not yet cleared: it does not go into a contribution.")

    def _filled(self, pattern: str, name: str, when: datetime | None) -> str:
        date_ = day(when.astimezone().date()) if when else "–"
        return pattern.replace("%1", name).replace("%2", date_)

    def _step(self, text: str, step: str, role: str = "") -> Any:
        return button(text, lambda: self.asked.emit(step, self.who.text()), role=role)


class PositionForm(QWidget):
    """Edits one position; every field is a change of its own when it is left."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.found: PositionRow | None = None
        self._held_by = Holder.OWN
        self.steps = ClearanceSteps()
        self.steps.asked.connect(self._step)
        self.fields = fields = ColumnFields(desk, Position, _save)
        fields.elsewhere("stance", "holder", "holder_name")  # the three belong together
        self.stance = Choice(fields.title("stance"), [(s, word_for(s)) for s in Stance])
        self.stance.chosen.connect(lambda stance: self._set(stance=stance))
        self.holder = Choice(fields.title("holder"), [(h, word_for(h)) for h in Holder])
        self.holder.chosen.connect(self._hold)
        self.holder_name = LineField(desk, fields.title("holder_name"))
        self.session = Choice(fields.title("session_id"))
        self.session.chosen.connect(lambda session_id: self._set(session_id=session_id))
        self.statement: TextField = fields.field("statement", lines=4)
        self.public, self.secret = self._public(), self._secret()
        self.setLayout(column(self.public, self.secret, 1, spacing=12))

    def show_row(self, found: PositionRow, sessions: list[Session]) -> None:
        """Show a position; what is being typed stays."""
        self.found, position = found, found.position
        self._held_by = position.holder
        self.session.fill([(None, self.tr("No session")), *((s.id, s.name) for s in sessions)])
        self.session.choose(position.session_id)
        self.stance.choose(position.stance)
        self.holder.choose(position.holder)
        self.holder_name.bind(f"position/{position.id}/holder_name", position.holder_name, self._save_holder)
        self.fields.show(position)
        self._show_holder()
        self.steps.show_row(found)

    # -- the two forms -------------------------------------------------------------------------------

    def _public(self) -> PublicFrame:
        frame = PublicFrame(self.tr("Public – quoted in the contribution once it is cleared"))
        title = self.fields.title
        self.holder_box = boxed(named(title("holder_name"), self.holder_name))
        first = row(
            boxed(named(title("stance"), self.stance)),
            boxed(named(title("holder"), self.holder)),
            spacing=12,
        )
        for choice in (self.stance, self.holder, self.session):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
        frame.add(first)
        frame.add(self.holder_box)
        frame.add(named(title("session_id"), self.session))
        frame.add(named(title("statement"), self.statement))
        for field in self.fields.rest(public=True):
            frame.add(field)
        frame.add(self.steps)
        return frame

    def _secret(self) -> ConfidentialFrame:
        frame = ConfidentialFrame(self.desk)
        for field in self.fields.rest(public=False):
            frame.add(field)
        return frame

    # -- what the fields do --------------------------------------------------------------------------

    def _set(self, **fields: Any) -> None:
        if self.found is not None:
            position_id = self.found.position.id
            self.desk.ask(lambda ws: edit_public(ws, position_id, **fields))

    def _hold(self, holder: Holder) -> None:
        self._held_by = holder
        self._show_holder()
        if holder is Holder.OWN:
            self._set(holder=holder, holder_name="")
        elif self.holder_name.text().strip():
            self._set(holder=holder, holder_name=self.holder_name.text().strip())
        else:
            self.holder_name.setFocus()  # saved together with the name

    def _save_holder(self, ws: Workspace, name: str) -> None:
        if self.found is not None:
            edit_public(ws, self.found.position.id, holder=self._held_by, holder_name=name.strip())

    def _show_holder(self) -> None:
        ours = self._held_by is Holder.OWN
        self.holder_box.setVisible(not ours)
        self.steps.setVisible(ours)

    def _step(self, step: str, who: str) -> None:
        if self.found is None:
            return
        self.statement.commit()
        position_id = self.found.position.id

        def work(ws: Workspace) -> None:
            by = who.strip() or ws.author
            if step == "review":
                steps.submit_for_review(ws, position_id, who.strip())
            elif step == "clear":
                steps.clear(ws, position_id, by, datetime.now(UTC))
            elif step == "deliver":
                steps.deliver(ws, position_id)
            else:
                steps.reopen(ws, position_id)

        self.desk.ask(work)


def _save(ws: Workspace, position_id: UUID, column: Marked, value: Any) -> None:
    edit = edit_public if column.public else edit_confidential
    changed: dict[str, Any] = {column.name: value}
    edit(ws, position_id, **changed)
