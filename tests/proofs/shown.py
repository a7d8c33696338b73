"""All that a window says: to the eye, as it is painted; to a screen reader; in menus, lists and titles."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QSettings,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QGuiApplication, QPicture
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QTabWidget,
    QWidget,
)

from cwgdesk.core.folding import for_leaks
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.start.start import new_application
from cwgdesk.ui.window.window import MainWindow
from cwgdesk.workspace.store import Workspace
from tests.proofs.planted import STEM

_CANARY = re.compile(STEM + r"\d{5}")
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
_SPOKEN = (
    QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)  # fmt: skip
_ROWS = 3  # of each list are chosen one after the other
# Acts that show something or change what menus say. Not those that ask for a file or a name, or lead out.
_SHOW = ("save", "backup", "undo", "redo", "keys", "about", "call words", "library.cited", "practices.matrix")

Said = tuple[str, str]  # where, and the words


def canaries(said: Iterator[Said]) -> tuple[int, dict[str, str]]:
    """How many texts were looked at, and each canary with the first place that shows it."""
    looked, found = 0, dict[str, str]()
    for where, words in said:
        looked += 1
        for word in _CANARY.findall(for_leaks(words)) if STEM[:6] in words.casefold() else ():
            found.setdefault(word, where)
    return looked, found


def everything() -> Iterator[Said]:
    """Of every window, dialog and menu that is open now."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            yield from _of_window(window)


def _of_window(window: QWidget) -> Iterator[Said]:
    yield "painted", painted(window)
    spoken = QAccessible.queryAccessibleInterface(window)
    if spoken is not None:
        yield from _spoken(spoken, 0)
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() or isinstance(widget, QMenu):
            yield from _of_widget(widget)
    for action in window.findChildren(QAction):
        for words in (action.text(), action.toolTip(), action.statusTip(), action.whatsThis()):
            yield "act", words


def _of_widget(widget: QWidget) -> Iterator[Said]:
    """Every property that holds words, and the rows of lists."""
    meta, kind = widget.metaObject(), type(widget).__name__
    for at in range(meta.propertyCount()):
        name = str(meta.property(at).name())
        value = widget.property(name)
        if isinstance(value, str) and value:
            yield f"{kind}.{name}", value
    if isinstance(widget, (QAbstractItemView, QComboBox)):
        model = widget.model()
        if model is not None:
            yield from ((f"rows of {kind}", words) for words in _rows(model, QModelIndex()))


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    # A list model keeps its one column to itself.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for at in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(at, column, parent)
            yield from (str(index.data(role) or "") for role in _ROLES)
            if not isinstance(model, (QAbstractListModel, QAbstractTableModel)) and model.rowCount(index):
                yield from _rows(model, index)


def _spoken(interface: QAccessibleInterface, depth: int) -> Iterator[Said]:
    """The tree that a screen reader walks."""
    for kind in _SPOKEN:
        yield f"accessible {kind.name.casefold()}", interface.text(kind)
    for at in range(interface.childCount() if depth < 40 else 0):
        child = interface.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _spoken(child, depth + 1)


def painted(widget: QWidget) -> str:
    """The words that are drawn, whoever draws them: a recording of the painting holds them as text."""
    record = QPicture()
    widget.render(record)
    data = bytes(record.data())  # type: ignore[arg-type]
    return "".join(data[odd:].decode("utf-16-be", "ignore") for odd in (0, 1))


class Tour:
    """The window of a planted workspace, and the ways through it."""

    def __init__(self, workspace: Workspace, language: str, folder: Path) -> None:
        application = new_application()
        self.settings = folder / "settings.ini"
        preferences = Preferences(QSettings(str(self.settings), QSettings.Format.IniFormat))
        preferences.language, preferences.theme = language, Theme.LIGHT
        self.broken: list[str] = []
        self.shell = Shell(application, preferences)
        self.shell.crashes.report = self._note  # type: ignore[method-assign]
        self.shell.looks.dress()
        self.window: MainWindow = self.shell.show_desk(workspace)
        self.window.resize(1366, 768)
        for spec in self.window.specs:
            self.window.view(spec.name)
        settle(self.shell)

    def _note(self, error: BaseException) -> None:
        self.broken.append(f"{type(error).__name__}: {error}")

    def view(self, name: str) -> Iterator[Said]:
        """One view: as it comes, with each tab, with each row of its lists chosen."""
        self.window.show_view(name)
        settle(self.shell)
        yield from everything()
        view = self.window.view(name)
        for tabs in view.findChildren(QTabWidget):
            for at in range(tabs.count() if tabs.isVisible() else 0):
                tabs.setCurrentIndex(at)
                settle(self.shell)
                yield from everything()
        for rows in view.findChildren(QAbstractItemView):
            yield from self._chosen(rows)

    def _chosen(self, rows: QAbstractItemView) -> Iterator[Said]:
        model = rows.model()
        for at in range(min(model.rowCount(), _ROWS) if model is not None and rows.isVisible() else 0):
            if not rows.isVisible() or at >= model.rowCount():
                return
            rows.setCurrentIndex(model.index(at, 0))
            rows.clicked.emit(model.index(at, 0))
            settle(self.shell)
            yield from everything()

    def goto_confidential(self, document: object, clause: object) -> Iterator[Said]:
        """The way that links, palette and search take to a text."""
        self.window.desk.goto_clause.emit(document, clause)
        settle(self.shell)
        yield from everything()

    def dialogs(self) -> Iterator[Said]:
        """What opens from menus, and what undo and redo say."""
        done = set[str]()
        with _answered() as said:
            for name in [spec.name for spec in self.window.specs]:
                self.window.show_view(name)
                settle(self.shell)
                for act, action in list(self.window.registry):
                    if act.id in _SHOW and act.id not in done and action.isEnabled():
                        done.add(act.id)
                        action.trigger()
                        settle(self.shell)
                        said.extend(everything())
        yield from said

    def palette(self) -> Iterator[Said]:
        """What the palette and the list of clauses offer for a canary and for nothing."""
        from cwgdesk.ui.window.palette import go_to_clause, open_palette

        for opened in (
            open_palette(self.window, self.window.desk, self.window.registry),
            go_to_clause(self.window, self.window.desk),
        ):
            settle(self.shell)
            for typed in ("", STEM, "resolves", "998877"):
                opened.line.setText(typed)
                yield from everything()
            opened.close()

    def clipboard(self) -> Iterator[bytes]:
        """What the reader and the tables put on the clipboard."""
        for name in [spec.name for spec in self.window.specs]:
            self.window.show_view(name)
            settle(self.shell)
            for act, action in list(self.window.registry):
                if "copy" in act.id and action.isEnabled() and not act.id.endswith("open_copy"):
                    action.trigger()
                    settle(self.shell)
                    yield _clipped()
            for rows in self.window.view(name).findChildren(QAbstractItemView):
                yield from _copied(rows)

    def end(self) -> None:
        """Close window and workspace."""
        self.window.close()
        self.window.deleteLater()
        self.shell.close_desk()
        self.shell.looks.undress()
        self.shell.deleteLater()
        QApplication.processEvents()


def _copied(rows: QAbstractItemView) -> Iterator[bytes]:
    from PySide6.QtGui import QKeyEvent

    model = rows.model()
    for at in range(min(model.rowCount(), _ROWS) if model is not None and rows.isVisible() else 0):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            rows.setCurrentIndex(model.index(at, column))
            key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            QApplication.sendEvent(rows, key)
            yield _clipped()


def _clipped() -> bytes:
    """Every form of what lies on the clipboard."""
    held = QGuiApplication.clipboard().mimeData()
    if held is None:  # pyright: ignore[reportUnnecessaryComparison]  # nothing was copied
        return b""
    return b"\n".join(bytes(held.data(form).data()) for form in held.formats())


@contextmanager
def _answered() -> Iterator[list[Said]]:
    """Dialogs and menus show themselves, are read, and are given up at once; no file is chosen."""
    said: list[Said] = []
    kept: list[tuple[type, str, object]] = []

    def put(kind: type, name: str, other: Callable[..., object]) -> None:
        kept.append((kind, name, kind.__dict__.get(name)))
        setattr(kind, name, other)

    def shown(dialog: QWidget, *_: object) -> int:
        dialog.show()
        QApplication.processEvents()
        said.extend((f"{type(dialog).__name__}, {where}", words) for where, words in everything())
        dialog.close()
        return 0

    put(QDialog, "exec", shown)
    put(QMenu, "exec", shown)
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        put(QFileDialog, name, staticmethod(lambda *_: ("", "")))
    put(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: ""))
    try:
        yield said
    finally:
        for kind, name, before in kept:
            setattr(kind, name, before)
