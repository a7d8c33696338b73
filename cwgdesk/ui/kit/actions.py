"""The one list of everything the window can do: menus, keys, palette and help are made from it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QCursor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QTextEdit, QWidget
from shiboken6 import isValid

from cwgdesk.ui.kit.icons import icon
from cwgdesk.ui.kit.menus import OwnKeysMenu


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    CLAUSE = "clause"
    CONTRIBUTION = "contribution"
    TOOLS = "tools"
    HELP = "help"


@dataclass(frozen=True)
class Act:
    """One thing the window can do, told once.

    `keys` act in the whole window, or only while one of the widgets `within` (or anything inside
    it) has the focus; single letters always need `within`. Equal `group`s stand together in the menu.
    Acts are written as rows, one a line: `partial(Act, menu=…, group=…)` says once what a table shares.
    """

    id: str  # "reader.note"
    text: str  # already translated
    run: Callable[[], object]
    menu: Menu
    keys: str = ""  # "Ctrl+E"; several separated by ", " are not supported: use `more_keys`
    more_keys: tuple[str, ...] = ()
    within: tuple[QWidget, ...] = ()
    group: str = ""
    sign: str = ""  # an icon's name
    here: bool = False  # only while the view it was added for is shown
    can: Callable[[], bool] | None = None  # asked when a menu or the palette opens
    on: Callable[[], bool] | None = None  # makes it a switch; says whether it is on
    private: bool = False  # not offered in meeting-room mode
    under: str = ""  # the submenu, already translated; one of that name is made in the menu
    short: str = ""  # what the menu calls it, where the submenu's name says the rest
    last: bool = False  # below whatever views add to the menu later


def menu_title(menu: Menu) -> str:
    """The menu's title in the user's language."""
    return {
        Menu.FILE: QCoreApplication.translate("Menus", "&File"),
        Menu.EDIT: QCoreApplication.translate("Menus", "&Edit"),
        Menu.VIEW: QCoreApplication.translate("Menus", "&View"),
        Menu.CLAUSE: QCoreApplication.translate("Menus", "&Clause"),
        Menu.CONTRIBUTION: QCoreApplication.translate("Menus", "C&ontribution"),
        Menu.TOOLS: QCoreApplication.translate("Menus", "&Tools"),
        Menu.HELP: QCoreApplication.translate("Menus", "&Help"),
    }[menu]


class Registry(QObject):
    """Every act once; refuses two acts with the same keys in the same place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._acts: dict[str, tuple[Act, QAction]] = {}
        self._menus: dict[Menu, QMenu] = {}
        self._submenus: dict[tuple[Menu, str], QMenu] = {}
        self._typing: QWidget | None = None
        self._allowed: Callable[[Act], bool] = lambda _act: True
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch_typing)

    def build_menus(self, bar: QMenuBar) -> None:
        """Make the empty menus; acts fill them as they are added."""
        for menu in Menu:
            made = OwnKeysMenu(menu_title(menu), bar)
            bar.addMenu(made)
            made.aboutToShow.connect(self.ask_again)
            # Later, not now: the entry that closes the menu is triggered only after this signal.
            made.aboutToHide.connect(self.wake_keys, Qt.ConnectionType.QueuedConnection)
            self._menus[menu] = made

    def add(self, acts: Iterable[Act], *, while_shown: QWidget | None = None) -> None:
        """Register acts, those that are only for `here` for while that widget is shown.

        ValueError when keys or an id are taken.
        """
        for act in acts:
            self._refuse_clash(act)
            if act.here:
                act = _bound_to(act, while_shown)
            action = QAction(act.short or act.text, self._window)
            action.setObjectName(act.id)
            if act.sign:
                action.setIcon(icon(act.sign))
                action.setIconVisibleInMenu(False)
            keys = [QKeySequence(key) for key in (act.keys, *act.more_keys) if key]
            action.setShortcuts(keys)
            action.setCheckable(act.on is not None)
            if act.within:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for place in act.within or (self._window,):
                place.addAction(action)
            action.triggered.connect(lambda _on=False, act=act: _run_if_it_can(act))
            self._acts[act.id] = (act, action)
            action.setEnabled(self._offered(act))
            self._place(act, action)

    def allow_only(self, allowed: Callable[[Act], bool]) -> None:
        """Grey every other act, also those that are added later: the workspace may only be read."""
        self._allowed = allowed
        self.wake_keys()

    def __iter__(self) -> Iterator[tuple[Act, QAction]]:
        return iter(self._acts.values())

    def __getitem__(self, act_id: str) -> QAction:
        return self._acts[act_id][1]

    def __contains__(self, act_id: object) -> bool:
        return act_id in self._acts

    def trigger(self, act_id: str) -> None:
        """Do it, as its menu entry would; known by name, it may be added later than who wants it."""
        self[act_id].trigger()

    def press(self, key: QKeyEvent, focused: QWidget) -> bool:
        """Do what this key does while `focused` has the focus, as the key itself would; False: nothing."""
        keys = QKeySequence(key.keyCombination())
        for act, action in self._acts.values():
            here = not act.within or _holds(act.within, focused)
            if here and action.isEnabled() and keys in action.shortcuts():
                action.trigger()
                return True
        for menu, made in self._menus.items():
            bar = made.parent()
            if isinstance(bar, QMenuBar) and keys == QKeySequence.mnemonic(menu_title(menu)):
                bar.setActiveAction(made.menuAction())
                return True
        return False

    def menu(self, menu: Menu) -> QMenu:
        """The menu itself, for submenus that list things (recent files)."""
        return self._menus[menu]

    def menu_at_cursor(self, group: str) -> None:
        """Offer the acts of one group as a menu of their own."""
        self.ask_again()
        menu = OwnKeysMenu(self._window)
        menu.addActions([action for act, action in self if act.group == group])
        menu.exec(QCursor.pos())
        self.wake_keys()

    def ask_again(self, *, projecting: bool | None = None) -> None:
        """Before a menu or the palette shows: ask every act whether it can be done, whether it is on."""
        if projecting is not None:
            self._window.setProperty("projecting", projecting)
        for act, action in self._acts.values():
            action.setEnabled(self._offered(act) and _can(act))
            if act.on is not None:
                action.setChecked(act.on())
        if projecting is not None:
            self.wake_keys()

    def wake_keys(self) -> None:
        """Let keys reach every act again: what a menu greyed would stay deaf after the menu is gone."""
        for act, action in self._acts.values():
            action.setEnabled(self._offered(act))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window's letters with Ctrl from the text field that would edit by them.

        On X11 a field takes Ctrl+E for “to the end of the line”, and nothing would be exported.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held, key = event.modifiers(), event.keyCombination()
            if held == Qt.KeyboardModifier.ControlModifier and not _edits_text(event):
                for act, action in self._acts.values():
                    if not act.within and QKeySequence(key) in action.shortcuts():
                        event.ignore()
                        return True
        return super().eventFilter(watched, event)

    def _watch_typing(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._typing is not None and isValid(self._typing):
            self._typing.removeEventFilter(self)
        typing = isinstance(now, (QLineEdit, QTextEdit)) and now.window() is self._window.window()
        self._typing = now if typing else None
        if self._typing is not None:
            self._typing.installEventFilter(self)

    def _offered(self, act: Act) -> bool:
        hidden = act.private and bool(self._window.property("projecting"))
        return not hidden and self._allowed(act)

    def _refuse_clash(self, act: Act) -> None:
        if act.id in self._acts:
            raise ValueError(f"two acts are called {act.id}")
        for key in filter(None, (act.keys, *act.more_keys)):
            for other, _ in self._acts.values():
                same_place = not other.within or not act.within or set(other.within) & set(act.within)
                if same_place and key in (other.keys, *other.more_keys):
                    raise ValueError(f"{act.id} and {other.id} both want {key}")

    def _place(self, act: Act, action: QAction) -> None:
        menu = self._menus[act.menu]
        if act.under:
            below = self._submenus.get((act.menu, act.under))
            if below is None:
                below = self._submenus[act.menu, act.under] = OwnKeysMenu(act.under, menu)
                self._insert(menu, act, below.menuAction())
            below.addAction(action)
            return
        self._insert(menu, act, action)

    def _insert(self, menu: QMenu, act: Act, action: QAction) -> None:
        before = _end_of_group(menu, act.group)
        action.setProperty("group", act.group)
        action.setProperty("last", act.last)
        if before is not None:
            menu.insertAction(before, action)
            return
        foot = next((one for one in menu.actions() if one.property("last")), None)
        if foot is not None and not act.last:
            line = menu.insertSeparator(foot)
            line.setProperty("group", "")
            menu.insertAction(line, action)
            return
        last = menu.actions()[-1] if menu.actions() else None
        if last is not None and last.property("group") != act.group:
            menu.addSeparator().setProperty("group", "")
        menu.addAction(action)


def _edits_text(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return any(
        event.matches(key) for key in (keys.Undo, keys.Redo, keys.Copy, keys.Cut, keys.Paste, keys.SelectAll)
    )


def _holds(places: Iterable[QWidget], focused: QWidget) -> bool:
    return any(place is focused or place.isAncestorOf(focused) for place in places)


def _bound_to(act: Act, shown: QWidget | None) -> Act:
    if shown is None:
        raise ValueError(f"{act.id} is for one view, and none is given")
    return replace(act, can=lambda: shown.isVisible() and _can(act))


def _can(act: Act) -> bool:
    return act.can is None or act.can()


def _run_if_it_can(act: Act) -> None:
    if _can(act):
        act.run()


def _end_of_group(menu: QMenu, group: str) -> QAction | None:
    """The entry after the last one of the group, None if the group is last or not there."""
    actions = menu.actions()
    places = [
        at
        for at, action in enumerate(actions)
        if not action.isSeparator() and action.property("group") == group
    ]
    if not places or places[-1] + 1 >= len(actions):
        return None
    return actions[places[-1] + 1]


def key_text(action: QAction) -> str:
    """The first shortcut as this machine writes it, "" without one."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
