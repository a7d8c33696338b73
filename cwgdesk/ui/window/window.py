"""The main window: navigation, the views, messages, and the acts that belong to no single view."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QMainWindow, QMenuBar, QStackedWidget, QWidget
from shiboken6 import delete

from cwgdesk.core.errors import UserError
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.desk.protocols import STRAYED, WANTS_FOCUS, ClauseReader, Importer, PracticeMaker, View
from cwgdesk.ui.kit.actions import Registry
from cwgdesk.ui.kit.icons import icon
from cwgdesk.ui.kit.pieces import EmptyState, boxed, button, column, focus_first, local_files, row, show_lines
from cwgdesk.ui.kit.toasts import InfoBar, Toasts
from cwgdesk.ui.kit.tokens import tokens, zoom
from cwgdesk.ui.window.early import Early
from cwgdesk.ui.window.facts import Facts
from cwgdesk.ui.window.status import StatusBar
from cwgdesk.ui.window.trail import Trail
from cwgdesk.ui.window.undo import UndoKeeper
from cwgdesk.ui.window.views import ViewSpec, available_views, view_keys
from cwgdesk.ui.words.messages import error_text
from cwgdesk.ui.words.times import clock

if TYPE_CHECKING:
    from cwgdesk.workspace.change import ChangeNotice

_NARROW = 1150  # below this width the navigation shows icons only


class MainWindow(QMainWindow):
    """One window for one open workspace; who makes it adds the acts and sets the title.

    It can be shown before its workspace is open: nothing loaded here may load the store's rooms.
    `begin` follows when the workspace is on the desk; what was typed until then is answered then.

    Signals: `closing(window)` once what was typed is saved.
    """

    closing = Signal(object)

    def __init__(self, desk: DeskContext, looks: Looks) -> None:
        super().__init__()
        self.desk = desk
        self.specs = available_views()
        self._views: dict[str, QWidget] = {}
        self.registry = Registry(self)
        self.early = Early(self, self.registry)
        self.undo = UndoKeeper(desk, self.registry, self.save_typing, self)
        self.trail = Trail(desk, self)
        self.toasts = Toasts(self, self.undo.undo)
        self.info = InfoBar()
        self.info.told = self.toasts.note
        self.status = StatusBar()
        self.facts = Facts(self.status, desk, looks, self.registry)
        self._build()
        self._connect()
        self.resize(1366, 740)
        self.setMinimumSize(1024, 600)
        self.setAcceptDrops(True)

    # -- views ---------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The name of the view that is shown."""
        at = self.nav.currentIndex().row()
        return self.specs[at].name if at >= 0 else ""

    def view(self, name: str) -> QWidget:
        """The view of that name, built when it is first asked for."""
        if name not in self._views:
            spec = next(spec for spec in self.specs if spec.name == name)
            self.desk.place = self._page(name)
            made = spec.make(self.desk)
            self._views[name] = made
            self._page(name).addWidget(made)
            self.registry.add(cast("View", made).actions(), while_shown=made)
        return self._views[name]

    def begin(self, view: str = "") -> None:
        """The workspace and the acts are there: show a view, and answer what was typed meanwhile."""
        self.show_view(view or self.specs[0].name)
        QTimer.singleShot(0, self, self._answer_early)  # the view asks for its rows in the turn before

    def show_view(self, name: str, *, focus: bool = True) -> None:
        """Bring a view to the front and its focus with it."""
        if name not in {spec.name for spec in self.specs}:
            return
        view = self.view(name)
        at = [spec.name for spec in self.specs].index(name)
        self.nav.setCurrentIndex(self.nav.model().index(at, 0))
        self.stack.setCurrentIndex(at)
        self._guard_private()
        if name != "reader":  # the reader notes its clauses itself
            self.trail.stop(name)
        if focus and not self._is_hidden(self.specs[at]):
            target = view.focusProxy() or view
            view.setProperty(WANTS_FOCUS, not target.isVisible())
            view.setProperty(STRAYED, self.focusWidget())
            focus_first(target)

    def show_clause(self, document_id: UUID, clause_id: UUID | None) -> None:
        """Open the reader at a clause."""
        self.show_view("reader")
        self.trail.stop("reader", document_id, clause_id)
        cast("ClauseReader", self.view("reader")).go_to(document_id, clause_id)

    def show_thing(self, name: str, noun_id: UUID | None) -> None:
        """Open a view at one of its things, or the settings."""
        if name == "settings":
            self.registry.trigger("settings")
            return
        self.show_view(name)
        show = getattr(self.view(name), "show_thing", None)
        if callable(show):
            show(noun_id)

    def new_practice(self, clause_id: UUID) -> None:
        """A good practice that answers this clause."""
        self.show_view("practices")
        cast("PracticeMaker", self.view("practices")).new(clause_id)

    def let_go(self) -> None:
        """End all ties to the desk, which stays, and drop the views: a new window takes over.

        A new style sheet costs milliseconds for every widget there is, so the old ones go first.
        """
        for source in (self.desk, self.desk.store, self.desk.free):
            source.disconnect(self)
        self._views.clear()
        central = self.takeCentralWidget()
        if central is not None:
            delete(central)

    def build_all_views(self) -> None:
        """Build what was not shown yet, one view a turn, so that menus and palette hold every act."""
        if not self.isVisible():  # another window took over, or the user closed this one
            return
        for spec in self.specs:
            if spec.name not in self._views:
                self.view(spec.name)
                QTimer.singleShot(0, self, self.build_all_views)
                return

    # -- messages ------------------------------------------------------------------------

    def show_error(self, error: UserError) -> None:
        """Say what went wrong and what to do next."""
        from cwgdesk.workspace.safety.troubles import is_damage  # with the store, which has told of it

        if is_damage(error):
            self.desk.damaged.emit(error)
        else:
            self.info.show_error(error_text(error))

    def show_warning(self, warning: UserError) -> None:
        """Say what the user must not miss: it stays until it is closed, and among the notifications."""
        self.info.show_lasting(error_text(warning))

    # -- Qt ------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the field that is being typed in, then let go."""
        self.save_typing()
        self.closing.emit(self)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files go to the library's preview."""
        self.import_files(local_files(event.mimeData()))
        event.acceptProposedAction()

    def import_files(self, paths: list[Path]) -> None:
        """Look at these files before they go into the library."""
        if paths:
            self.early.later(partial(self._import, paths))

    def _import(self, paths: list[Path]) -> None:
        self.show_view("library")
        cast("Importer", self.view("library")).import_paths(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window shows the navigation as icons."""
        super().resizeEvent(event)
        self._fit_nav()

    def save_typing(self) -> None:
        """Make a named change of what is being typed."""
        focused = self.focusWidget()
        commit = getattr(focused, "commit", None)
        if callable(commit):
            commit()

    # -- acts ----------------------------------------------------------------------------

    def reassure(self) -> None:
        """Ctrl+S: everything is saved anyway; say so."""
        self.save_typing()
        self.desk.ask(lambda _ws: None, lambda _done: self.toasts.say(self.tr("Everything is saved.")))

    def back_up(self) -> None:
        """Make a verified backup now."""
        self.save_typing()
        self.desk.ask(
            lambda ws: ws.backup(),
            lambda path: self.toasts.say(self.tr("Backed up as %1").replace("%1", path.name)),
        )

    def toggle_meeting_room(self) -> None:
        """F8."""
        self.desk.set_projecting(not self.desk.projecting)

    def show_notifications(self) -> None:
        """What the toasts and the bar said."""
        lines = [f"{clock(when)}  {text}" for when, text in reversed(self.toasts.said)]
        show_lines(self, self.tr("Notifications"), lines or [self.tr("Nothing was said yet.")])

    def next_pane(self, step: int) -> None:
        """F6: from navigation to the view's panes, the message bar, the status bar, and round again."""
        view = self._views.get(self.current)
        panes: list[QWidget] = [self.nav]
        own = getattr(view, "panes", None)
        panes += cast("list[QWidget]", own()) if callable(own) else [view] if view is not None else []
        panes += [self.info, self.status.first()]
        panes = [pane for pane in panes if pane.isVisible()]
        focused = self.focusWidget()
        here = [
            at for at, pane in enumerate(panes) if focused and (pane is focused or pane.isAncestorOf(focused))
        ]
        target = panes[((here[-1] if here else 0) + step) % len(panes)]
        focus_first(target)

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.bar = QMenuBar()
        self.registry.build_menus(self.bar)
        self.nav = QListView()
        self.nav.setObjectName("nav")
        self.nav.setAccessibleName(self.tr("Views"))
        self.nav.setModel(_NavModel(self.specs, self))
        self.nav.setIconSize(QSize(22, 22) * zoom() / 100)
        self.nav.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        for _ in self.specs:
            self.stack.addWidget(QStackedWidget())
        main = boxed(column(self.info, self.stack, spacing=0))
        central = boxed(row(self.nav, main, spacing=0))
        layout = central.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)
        self._fit_nav()
        look_for = self.tr("Search or do…  Ctrl+K")
        find = button(look_for, self._search, role="flat", sign="search")
        menus = row(self.bar, find, spacing=0)
        menus.setStretch(0, 1)
        head = boxed(menus)
        head.setObjectName("menurow")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMenuWidget(head)
        self.status.progress.watch(self.desk.store)
        self.status.progress.watch(self.desk.free)

    def _connect(self) -> None:
        desk = self.desk
        self.nav.clicked.connect(self._choose)
        self.nav.activated.connect(self._choose)
        desk.changed.connect(self._changed)
        desk.goto_view.connect(self.show_view)
        desk.goto_clause.connect(self.show_clause)
        desk.goto_thing.connect(self.show_thing)
        desk.practice_wanted.connect(self.new_practice)
        desk.said.connect(self.toasts.say)
        desk.did.connect(self.toasts.say_with_undo)
        desk.meeting_room.connect(self._meeting_room)
        for lane in (desk.store, desk.free):
            lane.failed.connect(self.show_error)

    def _answer_early(self) -> None:
        if not self.isVisible():  # closed already
            return
        # The store's lane is serial: this answer comes after those that fill the view and give it the focus.
        self.desk.ask(lambda _ws: None, self._rows_are_there)

    def _rows_are_there(self, _done: None) -> None:
        self.early.hand_over()

    def _choose(self, index: QModelIndex) -> None:
        self.early.later(partial(self.show_view, self.specs[index.row()].name))

    def _search(self) -> None:
        self.early.later(partial(self.registry.trigger, "palette"))

    def _changed(self, notice: "ChangeNotice | None") -> None:
        self.undo.ask_names()
        self.facts.read(notice)

    def _meeting_room(self, on: bool) -> None:
        self.toasts.hide()
        self.registry.ask_again(projecting=on)
        self._guard_private()
        self.undo.ask_names()
        self.facts.read()
        said = self.tr("Meeting-room mode: nothing confidential is on this screen.")
        if on:
            self.info.show_state(said, self.tr("Leave (F8)"), lambda: self.desk.set_projecting(False))
        else:
            self.info.take_back(said)

    def _page(self, name: str) -> QStackedWidget:
        at = [spec.name for spec in self.specs].index(name)
        return cast("QStackedWidget", self.stack.widget(at))

    def _is_hidden(self, spec: ViewSpec) -> bool:
        return spec.private and self.desk.projecting

    def _guard_private(self) -> None:
        """Pages of private views show a sentence instead while others can see the screen."""
        for spec in self.specs:
            page = self._page(spec.name)
            if not spec.private or spec.name not in self._views:
                continue
            if page.count() == 1:
                page.addWidget(
                    EmptyState(
                        "hidden",
                        self.tr("Hidden in meeting-room mode"),
                        self.tr(
                            "This view holds confidential work. Press F8 when nobody else can see the screen."
                        ),
                        (self.tr("Leave meeting-room mode"), lambda: self.desk.set_projecting(False)),
                    )
                )
            page.setCurrentIndex(1 if self.desk.projecting else 0)

    def _fit_nav(self) -> None:
        narrow = self.width() < _NARROW or zoom() >= 150
        model = cast("_NavModel", self.nav.model())
        model.set_narrow(narrow)
        wide = max(self.nav.sizeHintForColumn(0), 40)
        self.nav.setFixedWidth(wide + 22)


class _NavModel(QAbstractListModel):
    """The views as icon and title; the title is spoken also when only the icon shows."""

    def __init__(self, specs: tuple[ViewSpec, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._specs = specs
        self._narrow = False
        self._icons = [icon(spec.sign, tokens().text) for spec in specs]

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._specs) - 1, 0))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """One row a view."""
        return 0 if parent is not None and parent.isValid() else len(self._specs)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Title, icon, key."""
        spec = self._specs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return None if self._narrow else spec.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spec.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{spec.title} – {view_keys(self._specs)[index.row()]}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[index.row()]
        return None
