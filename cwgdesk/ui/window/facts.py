"""What the status bar says of the workspace: counts, saved time, protection, text size, language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cwgdesk.overviews.totals import Totals, totals
from cwgdesk.ui.kit.pieces import isolated
from cwgdesk.ui.kit.tokens import zoom
from cwgdesk.ui.words.times import clock
from cwgdesk.workspace.change import ChangeNotice

if TYPE_CHECKING:
    from cwgdesk.ui.window.window import MainWindow


class Facts(QObject):
    """Keeps the status bar's items true."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._known: Totals | None = None
        bar, registry = window.status, window.registry
        bar.add_item("counts", lambda: window.show_view("library"))
        bar.add_item("saved", registry["history"].trigger)
        bar.add_item("lock", lambda: _settings(window))
        bar.add_item("zoom", lambda: window.shell.zoom_to(100), at_end=True)
        bar.add_item("language", lambda: registry.menu_at_cursor("language"), at_end=True)
        self._tell_looks()
        self.read()

    def read(self, notice: ChangeNotice | None = None) -> None:
        """Count again; after a change, only what it touched."""
        known = self._known if notice is not None else None
        touched = {table for table, _ in notice.objects} if notice is not None else ()
        self._window.desk.ask(lambda ws: totals(ws, known, touched), self._tell)

    def _tell(self, counts: Totals) -> None:
        self._known = counts
        bar = self._window.status
        parts = [self.tr("%n clause(s)", "", counts.clauses), self.tr("%n amended", "", counts.amendments)]
        if not self._window.desk.projecting:
            parts.append(self.tr("%n position(s)", "", counts.positions))
        text = " · ".join(parts)
        bar.tell("counts", text, text)
        if counts.saved is not None:
            saved = self.tr("Saved %1").replace("%1", clock(counts.saved))
            bar.tell("saved", saved, self.tr("%1. Show what was changed.").replace("%1", saved), "check")
        if counts.protected:
            bar.tell("lock", self.tr("Protected"), self.tr("Protected by a passphrase"), "lock")
        else:
            bar.tell("lock", self.tr("No passphrase"), self.tr("This workspace has no passphrase"), "unlock")

    def _tell_looks(self) -> None:
        bar = self._window.status
        code = self._window.shell.preferences.language
        bar.tell(
            "zoom",
            isolated(f"{zoom()} %"),
            self.tr("Text size %1 %. Back to 100 %.").replace("%1", str(zoom()), 1),
        )
        bar.tell("language", code.upper(), self.tr("Language of the window"))


def _settings(window: "MainWindow") -> None:
    if "settings" in window.registry:
        window.registry["settings"].trigger()
