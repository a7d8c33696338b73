"""The notes on a clause: a field for the next one, and the ones there are."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cwgdesk.desk.annotations import (
    Annotation,
    AnnotationKind,
    annotate,
    edit_annotation,
    remove_annotation,
)
from cwgdesk.desk.forgetting import Forgettable
from cwgdesk.overviews.clause import ClauseDetail
from cwgdesk.overviews.notes import PlacedNote
from cwgdesk.overviews.reader import span_of_words
from cwgdesk.texts.anchors import AnchorState
from cwgdesk.texts.library import blocks
from cwgdesk.ui.desk.column_fields import ColumnFields
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, TextField
from cwgdesk.ui.desk.forget_dialog import ask_to_forget, forget_text
from cwgdesk.ui.desk.frames import ConfidentialFrame
from cwgdesk.ui.kit.pieces import boxed, button, column, isolated, label, named, row
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.times import moment_text
from cwgdesk.workspace.marks import Marked
from cwgdesk.workspace.store import Workspace

_NAMED = 120  # first signs of a note, where it is asked whether it goes for good


class NotesPanel(QWidget):
    """All notes are confidential."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self._detail: ClauseDetail | None = None
        self._words: tuple[int, int] | None = None
        self._cards: dict[UUID, _NoteCard] = {}
        self.kind = Choice(self.tr("What the note is for"), kinds())
        self.quote = label("", "small", wrap=True)
        self.new = TextField(desk, self.tr("New note"), lines=3)
        self.new.setPlaceholderText(self.tr("Type a note. It is kept while you type."))
        self.new.committed.connect(lambda _text: self.aim(None))
        self.kind.chosen.connect(lambda _kind: self._bind())
        add = button(self.tr("Add note"), self.new.commit, sign="plus")
        frame = ConfidentialFrame(desk, self.tr("Notes – confidential, never exported"))
        frame.add(named(self.tr("New note"), self.new))
        frame.add(self.quote)
        frame.add(row(self.kind, 1, add))
        self.list = QVBoxLayout()
        self.list.setSpacing(12)
        frame.add(self.list)
        self.setLayout(column(frame, 1, margins=4))

    def show_detail(self, detail: ClauseDetail) -> None:
        """Show the notes of a clause."""
        other = self._detail is None or self._detail.clause.id != detail.clause.id
        self._detail = detail
        if other:
            self.aim(None)
        present = {found.note.id for found in detail.notes}
        for note_id in [note_id for note_id in self._cards if note_id not in present]:
            card = self._cards.pop(note_id)
            self.list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for found in detail.notes:
            if found.note.id not in self._cards:
                self._cards[found.note.id] = _NoteCard(self.desk, found)
                self.list.insertWidget(0, self._cards[found.note.id])
            self._cards[found.note.id].show_note(found)

    def aim(self, words: tuple[int, int] | None) -> None:
        """The next note goes on these words of the clause, or on all of it."""
        self._words = words
        self._bind()
        if self._detail is None or words is None:
            self.quote.hide()
            return
        quoted = self._detail.clause.text[slice(*words)]
        self.quote.setText(
            self.tr("On: “%1”").replace("%1", quoted if len(quoted) < 90 else quoted[:87] + "…")
        )
        self.quote.show()

    def _bind(self) -> None:
        """Saving happens in the store's lane: what it needs of the widgets is taken here and now."""
        if self._detail is None:
            return
        here, words, kind = self._detail.clause, self._words, self.kind.value()

        def add(ws: Workspace, text: str) -> None:
            if text.strip():
                span = span_of_words(here, blocks(ws, here.document_id), *words) if words else None
                annotate(ws, here.id, text, span=span, kind=kind, author=ws.author)

        self.new.bind(f"note/new/{here.id}", "", add)


class _NoteCard(QWidget):
    def __init__(self, desk: DeskContext, found: PlacedNote) -> None:
        super().__init__()
        self._desk, self._id = desk, found.note.id
        self.quote = label("", "small", wrap=True)
        self.state = label("", "warn", wrap=True)
        self.text = TextField(desk, self.tr("Note"), lines=1)
        self.kind = Choice(self.tr("What the note is for"), kinds())
        self.kind.chosen.connect(lambda kind: desk.ask(lambda ws: edit_annotation(ws, self._id, kind=kind)))
        self.said = label("", "small")
        self.fields = ColumnFields(desk, Annotation, _save, key="note")
        self.fields.elsewhere("text", "kind")
        further = (*self.fields.rest(public=True), *self.fields.rest(public=False))
        remove = button("", self._remove, role="flat", sign="close", name=self.tr("Remove note"))
        forget = button("", self._forget, role="flat", sign="lock", name=forget_text())
        forget.setToolTip(forget_text())
        foot = row(self.kind, self.said, 1, forget, remove, spacing=6)
        self.setLayout(column(self.quote, self.state, self.text, *further, boxed(foot), spacing=4))

    def show_note(self, found: PlacedNote) -> None:
        note, anchor = found.note, found.anchor
        whole = anchor.before == "" and anchor.after == ""
        self.quote.setText("" if whole else f"“{anchor.quote[:120]}”")
        self.quote.setVisible(not whole)
        moved = anchor.state is not AnchorState.EXACT
        self.state.setText(self.tr("Moved by a new version: have a look.") if moved else "")
        self.state.setVisible(moved)
        note_id = note.id
        self.text.bind(f"note/{note_id}", note.text, lambda ws, text: edit_annotation(ws, note_id, text=text))
        self.kind.choose(note.kind)
        self.fields.show(note)
        said = (note.author, moment_text(note.created_at))
        self.said.setText(" · ".join(isolated(part) for part in said if part))

    def _forget(self) -> None:
        ask_to_forget(self, self._desk, Forgettable.NOTE, self._id, self.text.text()[:_NAMED])

    def _remove(self) -> None:
        said, note_id = self.tr("Note removed"), self._id
        self._desk.ask(lambda ws: remove_annotation(ws, note_id), lambda _done: self._desk.did.emit(said))


def kinds() -> list[tuple[object, str]]:
    """The kinds of notes with their words."""
    return [(kind, word_for(kind)) for kind in AnnotationKind]


def _save(ws: Workspace, note_id: UUID, column: Marked, value: Any) -> None:
    changed: dict[str, Any] = {column.name: value}
    edit_annotation(ws, note_id, **changed)
