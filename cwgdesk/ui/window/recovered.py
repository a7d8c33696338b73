"""Texts that were being typed when the program ended: told once with their place, opened there by a key."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QScrollArea, QTabWidget, QWidget

from cwgdesk.overviews.places import Recovered, recovered, untold
from cwgdesk.ui.desk.fields import LineField, TextField
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.pieces import button, column, isolated, label, row, scaled
from cwgdesk.ui.kit.table import Column, RowsTable
from cwgdesk.ui.window.window import MainWindow
from cwgdesk.ui.words.columns import title_of

_KEY = "Ctrl+Shift+U"
_PATIENCE = 100  # milliseconds between looks whether the field is there
_LOOKS = 40
_NAMED = 3  # texts that are named in the bar; the list has them all


class RecoveredTexts(QObject):
    """Says what was recovered, opens it where it was typed, lets it be dropped."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._told: list[Recovered] = []
        self.said = ""
        self._desk.meeting_room.connect(self._meet)

    def acts(self) -> list[Act]:
        """One key opens what was recovered, or the list of it."""
        return [
            Act("recovered", self.tr("Texts not yet saved…"), self.open, Menu.EDIT, keys=_KEY, group="undo",
                can=lambda: bool(self._desk.drafts), private=True),
        ]  # fmt: skip

    def tell(self) -> None:
        """Name what was recovered and not told before."""
        if self._desk.drafts:
            self._desk.ask(untold, self._tell)

    def follow(self, before: "RecoveredTexts") -> None:
        """Another window took over."""
        if before.said:
            self._tell(before._told)  # noqa: SLF001 (one of us)

    def open(self) -> None:
        """Go to the one there is, or show all of them."""
        self._desk.ask(recovered, self._open)

    def go_to(self, one: Recovered) -> None:
        """Open the place where it was typed, and put the focus in its field."""
        if self.said:
            self._window.info.take_back(self.said)
            self.said = ""
        if one.view == "reader" and one.clause_id is not None:
            self._desk.goto_clause.emit(one.document_id, one.clause_id)
        elif one.view:
            self._desk.goto_thing.emit(one.view, one.noun_id)
        self._focus(one.key, _LOOKS)

    def drop(self, one: Recovered) -> None:
        """Forget it: the field shows what is saved."""
        key = one.key
        self._desk.drafts.pop(key, None)
        for field in _fields(self._window):
            if field.draft_key == key:
                field.drop_draft()
        self._desk.ask(lambda ws: ws.drop_draft(key))

    def _tell(self, found: list[Recovered]) -> None:
        if not found or self._desk.projecting:
            return
        self._told = found
        key = QKeySequence(_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        names = "; ".join(place_text(one) for one in found[:_NAMED]) + ("…" if len(found) > _NAMED else "")
        if len(found) == 1:
            words, act = self.tr("Not yet saved when the program ended: %1"), self.tr("Open it (%1)")
        else:
            words = self.tr("Not yet saved when the program ended, %n text(s): %1", "", len(found))
            act = self.tr("Show them (%1)")
        self.said = words.replace("%1", names)
        self._window.info.show_lasting(self.said, (act.replace("%1", key), self.open))

    def _open(self, found: list[Recovered]) -> None:
        if len(found) == 1 and found[0].view:
            self.go_to(found[0])
        elif found:
            RecoveredDialog(self._window, self, found).exec()

    def _focus(self, key: str, looks: int) -> None:
        """The view reads first; then the field is there, maybe on another tab."""
        field = next((one for one in _fields(self._window) if one.draft_key == key), None)
        if field is not None:
            _bring_up(field)
        if field is not None and field.isVisible():
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            _scroll_to(field)
        elif looks:
            QTimer.singleShot(_PATIENCE, self, partial(self._focus, key, looks - 1))

    def _meet(self, on: bool) -> None:
        """Where something was being typed is no one else's business."""
        if on and self.said:
            self._window.info.take_back(self.said)


class RecoveredDialog(QDialog):
    """All that was recovered: Enter opens one, Delete drops it."""

    def __init__(self, window: QWidget, texts: RecoveredTexts, found: list[Recovered]) -> None:
        super().__init__(window)
        self._texts, self._found = texts, found
        self.setWindowTitle(self.tr("Texts not yet saved"))
        self.table = RowsTable[Recovered](
            self.tr("Texts not yet saved"),
            [
                Column(self.tr("Where"), place_text, 36),
                Column(
                    self.tr("What was typed"),
                    lambda one: " ".join(one.text.split()),
                    tip=lambda one: one.text,
                ),
            ],
            lambda one: one.key,
        )
        self.table.show_rows(found)
        self.table.opened.connect(lambda _key: self.open())
        QShortcut(QKeySequence.StandardKey.Delete, self.table, self.drop)
        told = self.tr("They stand where they were typed, and are saved when you leave their field there.")
        opens = button(self.tr("Open"), self.open, role="primary")
        opens.setAutoDefault(False)
        drop = button(self.tr("Drop this text"), self.drop)
        drop.setAutoDefault(False)
        close = button(self.tr("Close"), self.reject)
        close.setAutoDefault(False)
        self.setLayout(column(label(told, wrap=True), self.table, row(drop, 1, close, opens), margins=16))
        scaled(self, 720, 420)
        self.table.setFocus()

    def open(self) -> None:
        """Go to the chosen one."""
        one = self.table.current()
        if one is not None and one.view:
            self.accept()
            self._texts.go_to(one)

    def drop(self) -> None:
        """Forget the chosen one."""
        one = self.table.current()
        if one is None:
            return
        self._texts.drop(one)
        self._found = [other for other in self._found if other is not one]
        self.table.show_rows(self._found)
        if not self._found:
            self.accept()


def place_text(one: Recovered) -> str:
    """The place and the field: “resolves to instruct the Secretary-General 1 · Public statement”."""
    field = title_of(one.table, one.column)
    return " · ".join(isolated(part) for part in (one.place, field) if part) or one.key


def _fields(window: QWidget) -> list[TextField | LineField]:
    return [*window.findChildren(TextField), *window.findChildren(LineField)]


def _bring_up(field: QWidget) -> None:
    """Show the tab that the field lies on."""
    inner: QWidget = field
    while (outer := inner.parentWidget()) is not None:
        if isinstance(outer.parentWidget(), QTabWidget):
            tabs = outer.parentWidget()
            if isinstance(tabs, QTabWidget) and tabs.indexOf(inner) >= 0:
                tabs.setCurrentWidget(inner)
        inner = outer


def _scroll_to(field: QWidget) -> None:
    """Show the part of its form where it lies: the focus alone scrolls nothing."""
    outer = field.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(field)
        outer = outer.parentWidget()
