"""What outlives a window: the application, the open desk, the looks; here the window is put together."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.leftovers import sweep_all, sweep_copies
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.opening.beside import Run, at_once, beside
from cwgdesk.ui.start.crash import CrashKeeper
from cwgdesk.ui.window.general import Doors, general_acts
from cwgdesk.ui.window.views import ALL_VIEWS
from cwgdesk.ui.window.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from cwgdesk.ui.start.first_start import Beginning
    from cwgdesk.ui.window.safekeeping import Safekeeping
    from cwgdesk.workspace.store import Workspace

T = TypeVar("T")
_IDLE = 400  # milliseconds after the start until the views that nobody has asked for are built
_PATIENCE = 10  # milliseconds between looks whether the store is idle


class Shell(QObject):
    """Opens desks and dresses windows. A new language or look means a new window on the same desk."""

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self._application = application
        self.preferences = preferences
        self.looks = Looks(application, preferences)
        self.looks.changed.connect(self.rebuild)
        self.crashes = CrashKeeper(self)
        self.desk: DeskContext | None = None
        self.window: MainWindow | None = None
        self.left = False  # the user closed the window
        self.keeping: Safekeeping  # of the window

    # -- the desk ------------------------------------------------------------------------

    def show_desk(self, workspace: "Workspace") -> MainWindow:
        """Put this workspace on the desk, in place of the one that is open."""
        old, old_window = self.desk, self.window
        if old is not None and not old.is_laid and old_window is not None:
            desk, window = old, old_window  # the frame that has been waiting for it
            old = old_window = None
        else:
            desk = self.desk = self._new_desk()
            window = self._new_window(desk)
        desk.lay(workspace)
        desk.drafts = workspace.drafts()
        self.preferences.remember(workspace.path)
        self._furnish(window)
        # The serial lane does it after what the first view shows, which asks in the next turn.
        QTimer.singleShot(0, desk, partial(self._keep_backed_up, desk))
        self.keeping.tell_of_opening()
        self._sweep()
        if old_window is not None:
            old_window.save_typing()
            old_window.hide()
            old_window.deleteLater()
        if old is not None:
            old.close()
            old.deleteLater()
        return window

    def _keep_backed_up(self, desk: DeskContext) -> None:
        if desk is self.desk:  # not closed already
            desk.keep_backed_up()

    def _sweep(self) -> None:
        """What a killed program has left where nobody looks goes; the files may be on slow drives."""
        if self.desk is not None:
            folders = {*self.preferences.export_folders, self.desk.workspace.path.parent}
            self.desk.free.run(lambda _job: sweep_all(folders))

    def first_start(self) -> None:
        """Ask what to begin with, again as long as it led to no workspace."""
        from cwgdesk.ui.start.first_start import FirstStart

        asked = FirstStart(self.looks, self.preferences.recent)
        while self.window is None and not self.left and asked.exec() and asked.chosen is not None:
            self.begin_with(asked.chosen)

    def begin_with(self, chosen: "Beginning") -> None:
        """Do what was chosen at the first start."""
        if isinstance(chosen, Path):
            self.open_path(chosen)
            return
        {"sample": self.open_sample, "new": self.ask_new, "open": self.ask_open}[chosen]()

    def open_sample(self) -> None:
        """Open the sample workspace, making it first where there is none yet."""
        from cwgdesk.ui.opening.sample import open_sample

        self._framed(partial(open_sample, self.home()))

    def ask_open(self) -> None:
        """Let the user choose a workspace file."""
        title = QCoreApplication.translate("Shell", "Open workspace")
        kinds = QCoreApplication.translate("Shell", "cwgdesk workspaces (*.cwg)")
        name, _ = QFileDialog.getOpenFileName(self.window, title, str(self.home()), kinds)
        if name:
            self.open_path(Path(name))

    def ask_new(self) -> None:
        """Let the user name a new workspace."""
        from cwgdesk.ui.opening.opening import ask_new

        self._try(lambda: ask_new(self.window, self.home()))

    def open_path(self, path: Path) -> None:
        """Open this file, asking for the passphrase where there is one."""
        from cwgdesk.ui.opening.opening import open_asking

        desk = self.desk
        if desk is not None and desk.is_laid and path.resolve() == desk.workspace.path.resolve():
            return
        self._framed(lambda run: open_asking(self.window, path, run))

    def restore(self) -> None:
        """Close the workspace, let the user put a backup in its place, open it again."""
        from cwgdesk.ui.opening.backups import RestoreDialog

        if self.window is None or self.desk is None:
            return
        path = self.desk.workspace.path
        self.window.save_typing()
        self.close_desk()
        RestoreDialog(self.window, path).exec()
        self.open_path(path)

    def home(self) -> Path:
        """Where workspaces are kept unless the user says otherwise."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents or Path.home())

    def _try(self, opened: "Callable[[], Workspace | None]") -> None:
        try:
            workspace = opened()
        except UserError as error:
            self._drop_frame()
            if not self.left:
                self.tell(error)
            return
        if workspace is None:
            self._drop_frame()
        elif self.left:
            workspace.close()  # the user closed the frame while this was opened
        else:
            self.show_desk(workspace)

    def _framed(self, opened: "Callable[[Run], Workspace | None]") -> None:
        """Where there is no window yet, its frame stands while the workspace is opened beside it."""
        if self.window is not None:
            self._try(partial(opened, at_once))
            return
        self.desk = self._new_desk()
        self._new_window(self.desk)
        self._try(partial(opened, _with_first_view))

    def _drop_frame(self) -> None:
        """Nothing was opened: the frame that waited for it goes."""
        if self.window is None or self.desk is None or self.desk.is_laid:
            return
        self.window.hide()
        self.window.deleteLater()
        self.window = None
        self.close_desk()

    def tell(self, error: UserError) -> None:
        """Say an error in the window, or in a dialog while there is none."""
        if self.window is not None:
            self.window.show_error(error)
            return
        from cwgdesk.ui.opening.opening import show_trouble

        show_trouble(error)

    def report_bug(self, error: BaseException) -> None:
        """A job broke: show the report."""
        self.crashes.report(error)

    # -- windows ---------------------------------------------------------------------------

    def rebuild(self) -> None:
        """The same desk in a new window, where the old one stood."""
        old, desk = self.window, self.desk
        if old is None or desk is None:
            self.looks.dress()
            return
        old.save_typing()
        if desk.store.busy or not desk.is_laid:
            # What was asked is shown first: its answers go to the old window.
            QTimer.singleShot(_PATIENCE, self, self.rebuild)
            return
        view, geometry = old.current, old.saveGeometry()
        place = desk.document_id, desk.clause_id
        old.hide()
        before, unread = self.keeping, old.info.unread()
        old.let_go()
        self.looks.dress()
        window = self._new_window(desk)
        self._furnish(window, view)
        self.keeping.follow(before, unread)
        window.restoreGeometry(geometry)
        if view == "reader" and place[0] is not None:
            desk.goto_clause.emit(*place)
        old.deleteLater()

    def _new_desk(self) -> DeskContext:
        desk = DeskContext(parent=self)
        desk.meeting_room.connect(self._tell_title)
        desk.leaving.connect(self.preferences.remember_export)
        for lane in (desk.store, desk.free):
            lane.broke.connect(self.report_bug)
        return desk

    def _new_window(self, desk: DeskContext) -> MainWindow:
        """The frame, shown where the last window stood."""
        window = MainWindow(desk, self.looks)
        window.closing.connect(self._window_closes)
        self.window = window
        self._tell_title()
        geometry = self.preferences.geometry
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        window.show()
        window.early.watch()
        window.activateWindow()
        return window

    def _furnish(self, window: MainWindow, view: str = "") -> None:
        """The workspace is there: acts, and the first view."""
        doors = Doors(self.ask_new, self.ask_open, self.open_sample, self.restore)
        window.registry.add(general_acts(window, self.looks, doors))
        from cwgdesk.ui.window.safekeeping import Safekeeping  # the store is there by now, and loaded

        self.keeping = Safekeeping(window, self.restore)
        window.begin(view)
        self._tell_title()
        QTimer.singleShot(_IDLE, window, window.build_all_views)

    def _tell_title(self, _projecting: bool = False) -> None:
        """The title names the workspace, except while others can see the screen."""
        if self.window is None or self.desk is None:
            return
        if not self.desk.is_laid:
            self.window.setWindowTitle("cwgdesk")
            return
        there = self.desk.workspace.path.stem
        name = QCoreApplication.translate("MainWindow", "meeting room") if self.desk.projecting else there
        if self.desk.workspace.read_only:
            name = QCoreApplication.translate("MainWindow", "%1 (read only)").replace("%1", name)
        self.window.setWindowTitle(f"{name} – cwgdesk")

    def _window_closes(self, window: MainWindow) -> None:
        """The user closes the window: finish and let go of the workspace."""
        if window is not self.window:
            return
        self.preferences.geometry = window.saveGeometry()
        self.window = None
        self.left = True
        self.close_desk()
        sweep_copies()
        self._application.quit()

    def close_desk(self) -> None:
        """Finish what runs and close the workspace."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        self.preferences.sync()


def _with_first_view(work: "Callable[[], T]", /) -> T:
    """Beside the frame, and what the first view is made of is loaded there as well."""

    def loaded() -> T:
        done = work()
        ALL_VIEWS[0].load()
        return done

    return beside(loaded)
