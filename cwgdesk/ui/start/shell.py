"""What outlives a window: the application, the open desk, looks and language."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QStandardPaths,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtWidgets import QApplication, QFileDialog

from cwgdesk.core.errors import UserError
from cwgdesk.core.resources import resource
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.start.crash import CrashKeeper
from cwgdesk.ui.window.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from cwgdesk.workspace.store import Workspace

_IDLE = 400  # milliseconds after the start until the views that nobody has asked for are built
# As the United Nations write: in English the day before the month, in Arabic the digits 0 to 9.
_LOCALES = {"en": "en_GB", "ar": "ar_AE"}
_PATIENCE = 10  # milliseconds between looks whether the store is idle


class Shell(QObject):
    """Opens desks and dresses windows. A new language or look means a new window on the same desk."""

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self._application = application
        self.preferences = preferences
        self.crashes = CrashKeeper(self)
        self.desk: DeskContext | None = None
        self.window: MainWindow | None = None
        self._translators: list[QTranslator] = []
        self.dress()

    # -- the desk ------------------------------------------------------------------------

    def show_desk(self, workspace: "Workspace") -> MainWindow:
        """Put this workspace on the desk, in place of the one that is open."""
        old, old_window = self.desk, self.window
        self.desk = DeskContext(workspace, self)
        self.desk.drafts = workspace.drafts()
        self.preferences.remember(workspace.path)
        window = self._new_window(self.desk)
        self.desk.keep_backed_up()  # the serial lane does it after what the first view shows
        for warning in workspace.warnings:
            self.tell(warning)
        if left := len(self.desk.drafts):
            said = self.tr("Not yet saved, back where it was typed: %n text(s)", "", left)
            window.toasts.say(said)
        if old_window is not None:
            old_window.save_typing()
            old_window.hide()
            old_window.deleteLater()
        if old is not None:
            old.close()
            old.deleteLater()
        return window

    def first_start(self) -> None:
        """Ask what to begin with: the sample, a new workspace, an existing one."""
        from cwgdesk.ui.start.first_start import FirstStart

        FirstStart(self).exec()

    def workspace_name(self) -> str:
        """The open workspace's file, without folder and ending."""
        return self.desk.workspace.path.stem if self.desk is not None else ""

    def open_sample(self) -> None:
        """Open the sample workspace, making it first where there is none yet."""
        from cwgdesk.ui.opening.sample import open_sample

        self._try(lambda: open_sample(self.home()))

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

        if self.desk is not None and path.resolve() == self.desk.workspace.path.resolve():
            return
        self._try(lambda: open_asking(self.window, path))

    def home(self) -> Path:
        """Where workspaces are kept unless the user says otherwise."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents or Path.home())

    def _try(self, opened: "Callable[[], Workspace | None]") -> None:
        try:
            workspace = opened()
        except UserError as error:
            self.tell(error)
            return
        if workspace is not None:
            self.show_desk(workspace)

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

    # -- looks and language ----------------------------------------------------------------

    def dress(self) -> None:
        """Language, direction, colours, text size, as the user chose them."""
        code = self.preferences.language
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        for path in (_qt_words(code), str(resource("translations", f"cwgdesk_{code}.qm"))):
            translator = QTranslator(self)
            if translator.load(path):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(QLocale(_LOCALES.get(code, code)))
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
        )
        apply_theme(self.preferences.theme, self.preferences.zoom)

    def choose_language(self, code: str) -> None:
        """Another language: a new window on the same desk; undo and place stay."""
        self.preferences.language = code
        self.rebuild()

    def choose_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.preferences.theme = theme
        self.rebuild()

    def zoom_by(self, step: int) -> None:
        """Larger or smaller text."""
        self.zoom_to(self.preferences.zoom + step)

    def zoom_to(self, per_cent: int) -> None:
        """Text of this size in per cent."""
        self.preferences.zoom = per_cent
        self.rebuild()

    def toggle_letters(self) -> None:
        """Single letters act in the reader, or not."""
        self.preferences.letter_keys = not self.preferences.letter_keys
        self.rebuild()

    def rebuild(self) -> None:
        """The same desk in a new window, where the old one stood."""
        old, desk = self.window, self.desk
        if old is None or desk is None:
            self.dress()
            return
        old.save_typing()
        if desk.store.busy:
            # What was asked is shown first: its answers go to the old window.
            QTimer.singleShot(_PATIENCE, self, self.rebuild)
            return
        view, geometry = old.current, old.saveGeometry()
        place = desk.document_id, desk.clause_id
        old.hide()
        old.let_go()
        self.dress()
        window = self._new_window(desk, view)
        window.restoreGeometry(geometry)
        if view == "reader" and place[0] is not None:
            desk.goto_clause.emit(*place)
        old.deleteLater()

    # -- windows ---------------------------------------------------------------------------

    def _new_window(self, desk: DeskContext, view: str = "") -> MainWindow:
        window = MainWindow(desk, self)
        self.window = window
        geometry = self.preferences.geometry
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        window.show()
        window.activateWindow()
        window.show_view(view or window.specs[0].name)
        QTimer.singleShot(_IDLE, window, window.build_all_views)
        return window

    def window_closes(self, window: MainWindow) -> None:
        """The user closes the window: finish and let go of the workspace."""
        if window is not self.window:
            return
        self.preferences.geometry = window.saveGeometry()
        self.window = None
        self.close_desk()
        self._application.quit()

    def close_desk(self) -> None:
        """Finish what runs and close the workspace."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None
        self.preferences.sync()


def _qt_words(code: str) -> str:
    """Where Qt keeps its own words, those of file dialogs and text menus."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return f"{folder}/qtbase_{'zh_CN' if code == 'zh' else code}.qm"
