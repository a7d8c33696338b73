"""The fields of a noun, one for each column that a person edits, as its mapping says."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, LineField, TextField
from cwgdesk.ui.desk.frames import ConfidentialFrame
from cwgdesk.ui.kit.date_field import DateField
from cwgdesk.ui.kit.pieces import boxed, column, named
from cwgdesk.ui.words.columns import column_title, column_words
from cwgdesk.workspace.mapping import Base, marks
from cwgdesk.workspace.marks import Form, Marked
from cwgdesk.workspace.store import Workspace

Save = Callable[[Workspace, UUID, Marked, Any], object]
_LARGEST = 99_999


class Number(QSpinBox):
    """A number that the wheel leaves alone: scrolling past a form must not change it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The form scrolls instead."""
        event.ignore()


class ColumnFields:
    """Makes, fills and saves them. A form lays some of them out itself; `rest` gives all the others.

    `save(ws, noun_id, column, value)` makes the change when a field is left or something is chosen;
    `key` is what their drafts are kept under, the table's name where nothing is said.
    """

    def __init__(self, desk: DeskContext, kind: type[Base], save: Save, key: str = "") -> None:
        self._desk, self._save, self._key = desk, save, key or kind.__tablename__
        self._columns = {mark.name: mark for mark in marks(kind)}
        self._placed: set[str] = set()
        self._noun_id: UUID | None = None
        self.lines: dict[str, LineField | TextField] = {}
        self.dates: dict[str, DateField] = {}
        self.numbers: dict[str, QSpinBox] = {}
        self.choices: dict[str, Choice] = {}
        self.switches: dict[str, QCheckBox] = {}

    def title(self, name: str) -> str:
        """What the field of this column is called."""
        return column_title(self._columns[name])

    def elsewhere(self, *names: str) -> None:
        """These columns have a control of the form's own, or stand in another form."""
        self._placed.update(names)

    def field(self, name: str, **size: int) -> Any:
        """The field of a column; `size` is what a `TextField` takes: lines, most."""
        self._placed.add(name)
        mark = self._columns[name]
        make = {
            Form.LINE: lambda: self._line(mark),
            Form.TEXT: lambda: self._text(mark, **size),
            Form.DATE: lambda: self._date(mark),
            Form.NUMBER: lambda: self._number(mark),
            Form.CHOICE: lambda: self._choice(mark),
            Form.SWITCH: lambda: self._switch(mark),
        }
        return make[mark.mark.form]()

    def titled(self, name: str, hint: str = "", **size: int) -> QVBoxLayout:
        """The field of a column with its title above it; a switch has its title beside it."""
        field = self.field(name, **size)
        if name in self.switches:
            return column(field)
        return named(self.title(name), field, hint=hint)

    def boxed(self, name: str, **size: int) -> QWidget:
        """As `titled`, for a row."""
        return boxed(self.titled(name, "", **size))

    def rest(self, *, public: bool) -> Iterator[QVBoxLayout]:
        """A field for every column that has none yet: nothing that can be edited is left out."""
        for mark in self._columns.values():
            by_hand = mark.mark.form in (Form.NONE, Form.OWN) or mark.mark.verb_only
            if mark.public is public and not by_hand and mark.name not in self._placed:
                yield self.titled(mark.name, "", **({"lines": 2} if mark.mark.form is Form.TEXT else {}))

    def rest_apart(self) -> Iterator[QWidget]:
        """What is confidential and has no field yet, in a frame of its own; nothing where there is none."""
        hidden = list(self.rest(public=False))
        if hidden:
            frame = ConfidentialFrame(self._desk)
            for field in hidden:
                frame.add(field)
            yield frame

    def show(self, noun: Any) -> None:
        """Show a noun; what is being typed stays."""
        self._noun_id = noun.id
        for name, line in self.lines.items():
            line.bind(f"{self._key}/{noun.id}/{name}", getattr(noun, name), self._saver(noun.id, name))
        for name, date_field in self.dates.items():
            date_field.show_date(getattr(noun, name))
        for name, number in self.numbers.items():
            if not number.hasFocus():
                number.setValue(getattr(noun, name))
        for name, choice in self.choices.items():
            choice.choose(getattr(noun, name))
        for name, switch in self.switches.items():
            switch.setChecked(getattr(noun, name))

    # -- one kind of field each ----------------------------------------------------------------------

    def _line(self, mark: Marked) -> LineField:
        self.lines[mark.name] = made = LineField(self._desk, column_title(mark))
        return made

    def _text(self, mark: Marked, **size: int) -> TextField:
        self.lines[mark.name] = made = TextField(self._desk, column_title(mark), **size)
        return made

    def _date(self, mark: Marked) -> DateField:
        self.dates[mark.name] = made = DateField(column_title(mark))
        made.chosen.connect(lambda when: self._set(mark, when))
        return made

    def _number(self, mark: Marked) -> QSpinBox:
        self.numbers[mark.name] = made = Number()
        made.setRange(0, _LARGEST)
        made.editingFinished.connect(lambda: self._set(mark, made.value()))
        return made

    def _choice(self, mark: Marked) -> Choice:
        options = [(choice, column_words(choice)) for choice in mark.choices or ()]
        self.choices[mark.name] = made = Choice(column_title(mark), options)
        made.chosen.connect(lambda chosen: self._set(mark, chosen))
        return made

    def _switch(self, mark: Marked) -> QCheckBox:
        self.switches[mark.name] = made = QCheckBox(column_title(mark))
        made.setAccessibleName(made.text())
        made.clicked.connect(lambda on: self._set(mark, on))
        return made

    def _set(self, mark: Marked, value: object) -> None:
        if self._noun_id is not None:
            noun_id = self._noun_id
            self._desk.ask(lambda ws: self._save(ws, noun_id, mark, value))

    def _saver(self, noun_id: UUID, name: str) -> Callable[[Workspace, str], object]:
        return lambda ws, text: self._save(ws, noun_id, self._columns[name], text)
